"""What must always come out the same?"""
