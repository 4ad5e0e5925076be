"""The command line: one module per command, each usable without a server."""
