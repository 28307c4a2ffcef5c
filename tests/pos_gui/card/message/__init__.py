"""Are messages written and read as others write and read them?"""
