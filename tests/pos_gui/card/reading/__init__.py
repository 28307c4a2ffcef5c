"""Is what a reader sends read as the standards write it?"""
