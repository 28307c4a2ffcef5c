"""Which wires leave the till? Paper, the bank's line, a card reader; no device knows Qt."""
