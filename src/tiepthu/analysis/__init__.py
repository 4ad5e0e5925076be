"""Records in, discrepancies out: what does not add up, with both spans and a question to ask."""
