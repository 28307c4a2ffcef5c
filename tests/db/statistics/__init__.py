"""Do the figures say what the books say?"""
