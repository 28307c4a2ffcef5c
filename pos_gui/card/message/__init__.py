"""How do terminal and host write to each other? ISO 8583 messages, their dialects and frames."""
