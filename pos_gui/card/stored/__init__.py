"""How does a stored-value card (储值卡) of the shop pay? Its value lies in a ledger, not on it.

Every question names the operation by our own id, so whoever did not hear the answer asks again:
a debit is taken once, however often it is asked for (payments.md 6, 8.4).
"""
