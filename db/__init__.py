"""What does the shop know? The store, its facts and its statistics; runs without a screen."""
