"""Is a sale settled to the cent?"""
