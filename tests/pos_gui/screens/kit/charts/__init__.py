"""Charts on the screen."""
