"""Does a basket change as asked, and refuse the rest?"""
