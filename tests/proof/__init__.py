"""Which promises need more patience than the gate has? Long campaigns: `python -m tests.proof`."""
