"""Are strangers' files read, mapped, refused and taken as promised?"""
