"""What does a card say of itself? From signs to a card in hand, or a reason why not."""
