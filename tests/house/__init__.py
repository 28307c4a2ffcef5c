"""Does the house keep its own rules? What is said about the code is checked here by a machine."""
