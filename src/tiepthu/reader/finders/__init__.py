"""One module per kind of finding: text in, records out. A finder never raises, whatever the text."""
