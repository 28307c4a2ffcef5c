"""What does the customer take home? From the recorded sale to paper, one way only."""
