"""Are keys, MACs and PIN blocks those of the published vectors?"""
