"""Do programs of other people agree with ours? None of them is needed to run the till."""
