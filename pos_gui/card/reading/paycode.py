"""Whose payment code (付款码) did the customer show? By its length and first digits.

WeChat Pay 18 digits from 10 to 15, Alipay 16 to 24 digits from 25 to 30, UnionPay 19 digits from
62 (payments.md 7.1). A code is good once and for about a minute.
"""

from __future__ import annotations

from enum import StrEnum


class Wallet(StrEnum):
    """Whose code it is; the value is what the slip prints."""

    WECHAT = "WeChat Pay"
    """微信支付."""
    ALIPAY = "Alipay"
    """支付宝."""
    UNIONPAY = "UnionPay QR"
    """云闪付."""


def wallet_of(code: str) -> Wallet | None:
    """Name the wallet of a payment code; None if it is none."""
    if not (code.isascii() and code.isdigit()):
        return None
    first = int(code[:2] or 0)
    if len(code) == 18 and 10 <= first <= 15:  # noqa: PLR2004  (the rule itself)
        return Wallet.WECHAT
    if 16 <= len(code) <= 24 and 25 <= first <= 30:  # noqa: PLR2004
        return Wallet.ALIPAY
    if len(code) == 19 and first == 62:  # noqa: PLR2004
        return Wallet.UNIONPAY
    return None
