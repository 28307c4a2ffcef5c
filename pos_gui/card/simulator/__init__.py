"""How does a bank's host behave? A simulator for tests and training, a process of its own.

It shares no code with the terminal: its codec, its MAC and its keys are written a second time from
the same public descriptions (payments.md 1), so that both sides cannot hold the same mistake.
Its cards and keys are well-known test data; it listens on the loopback only.
"""
