"""How does a payment code (扫码付) pay? What is asked of a wallet, and what its answer means.

A wallet can be asked what became of a payment; a bank's host cannot (payments.md 2.2, 7.1).
"""
