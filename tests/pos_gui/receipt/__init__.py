"""What do we promise about the paper?"""
