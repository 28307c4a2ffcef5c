"""Is everything that is entered read as it was meant?"""
