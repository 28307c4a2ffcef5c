"""Is every amount right to the cent, and does everything add up?"""
