"""What does a card terminal say to its host? Each request and what its answer means."""
