"""Tests speak English, whatever the locale of the machine; those of Vietnamese messages say so themselves."""

import os

os.environ["LANGUAGE"] = "en"
os.environ.setdefault("TIEPTHU_LANG", "en")
