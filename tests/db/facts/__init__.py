"""Do money, quantities and moments keep their word?"""
