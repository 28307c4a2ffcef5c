"""Does the till do what it should? One folder for each of its own."""
