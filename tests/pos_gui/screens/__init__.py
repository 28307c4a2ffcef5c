"""Do the screens show what they are given, where it belongs, as the tokens say?"""
