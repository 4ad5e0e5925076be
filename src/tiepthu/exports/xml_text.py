"""Text that may stand in XML 1.0: what it forbids is replaced by a mark that can be seen."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: str) -> str:
    """Return `text` with every character that XML 1.0 forbids replaced by U+FFFD.

    >>> xml_text("điểm a\\x0b; điểm b")
    'điểm a�; điểm b'
    """
    return _FORBIDDEN.sub("\ufffd", text)
