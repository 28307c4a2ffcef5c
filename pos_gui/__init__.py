"""What does the till do? One folder per step from the scan to the receipt."""
