"""Is a card read, asked about and paid with as the standards say?"""
