"""Vietnamese words, numerals, document types and abbreviations: data only, no functions."""
