"""Does each report tell the truth?"""
