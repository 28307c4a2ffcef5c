"""Is a customer's code ever charged twice or unrecorded, whatever fails?"""
