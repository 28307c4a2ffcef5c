"""The customer's screen: what is bought, what is to pay, what is to be done now."""
