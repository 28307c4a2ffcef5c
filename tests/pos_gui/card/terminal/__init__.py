"""Does the terminal ask as the dialect says, and understand what it is told?"""
