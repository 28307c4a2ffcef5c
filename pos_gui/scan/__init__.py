"""What was entered? Codes, the entry line's grammar, amounts, and the scanner's bursts of keys."""
