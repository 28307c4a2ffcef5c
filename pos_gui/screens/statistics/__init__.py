"""What does the manager see? Today's figures, and the way down to each receipt."""
