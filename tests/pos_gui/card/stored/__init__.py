"""Does a stored-value card pay once, whatever fails?"""
