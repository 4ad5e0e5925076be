"""Pure reading: bytes in, anchored records out. No framework, database, clock or network."""
