"""What do the books say? Measures by dimensions, one definition each, as tables and files."""
