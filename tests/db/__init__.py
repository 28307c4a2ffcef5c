"""Does the store keep what it promises?"""
