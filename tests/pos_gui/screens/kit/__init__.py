"""Do the shared pieces keep their promises?"""
