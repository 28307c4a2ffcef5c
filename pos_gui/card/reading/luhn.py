"""Does the last digit of a card number fit? ISO/IEC 7812-1, annex B (Luhn)."""

from __future__ import annotations


def fits(number: str) -> bool:
    """Say whether the check digit fits the digits before it."""
    total = 0
    for at, sign in enumerate(reversed(number)):
        doubled = int(sign) * (1 + at % 2)
        total += doubled - 9 if doubled > 9 else doubled  # noqa: PLR2004  (the largest digit)
    return bool(number) and total % 10 == 0
