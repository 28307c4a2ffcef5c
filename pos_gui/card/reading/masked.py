"""What may be shown of a card number, and how is it known again without being kept?

First six and last four (PCI DSS 3.4.1; FAQ 1091: the one truncation that is safe for every
length). A hash must be keyed (PCI DSS 3.5.1.1), or the digits in between could be tried out.
"""

from __future__ import annotations

import hashlib
import hmac

_FIRST, _LAST = 6, 4


def masked(pan: str) -> str:
    """Show a number: 622576******5678; a short one shows its end only."""
    if len(pan) < _FIRST + _LAST + 1:
        return "*" * max(0, len(pan) - _LAST) + pan[-_LAST:]
    return pan[:_FIRST] + "*" * (len(pan) - _FIRST - _LAST) + pan[-_LAST:]


def pan_key(pan: str, key: bytes) -> str:
    """Give the keyed hash by which the same card is known again: HMAC-SHA-256, hexadecimal."""
    return hmac.new(key, pan.encode(), hashlib.sha256).hexdigest()
