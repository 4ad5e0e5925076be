"""Tiếp Thu: reads what organisations said, and keeps for every clause the words that caused it."""

__version__ = "0.1.0"
