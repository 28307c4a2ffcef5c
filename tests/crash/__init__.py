"""What survives when the current goes, the disk is full, or the till is killed?"""
