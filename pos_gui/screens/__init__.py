"""What do people see and touch? The only Qt there is."""
