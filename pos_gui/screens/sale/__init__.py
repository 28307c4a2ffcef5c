"""How does the counter look while goods are sold, paid for and brought back?"""
