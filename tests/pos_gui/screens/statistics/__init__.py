"""Tests of the manager's screen, beside the stories in test_statistics.py."""
