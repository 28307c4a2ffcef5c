"""How do the commands answer, called as a script would?"""
