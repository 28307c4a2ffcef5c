"""Does the counter show what it is given, and tell what people do?"""
