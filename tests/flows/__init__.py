"""Which stories happen at the counter? Told through the real checkout, store and screens."""
