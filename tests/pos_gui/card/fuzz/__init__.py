"""What becomes of frames that nobody meant to send? At the till and at the simulated host."""
