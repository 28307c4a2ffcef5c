"""Does the conversation at the counter answer as it should?"""
