"""Is a card ever charged twice or unrecorded, whatever fails?"""
