"""Which keys, MACs and PIN blocks does a card terminal need? Pure functions over bytes."""
