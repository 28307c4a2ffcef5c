"""Which commands does the till have besides its window? Thin, over app."""
