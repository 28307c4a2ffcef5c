"""Which wires leave the till? Paper, for now; no device knows Qt."""
