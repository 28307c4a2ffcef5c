"""Where are offers read and written as sentences?"""
