"""What are all screens made of? Colours, sizes, icons, keys, strips and background work."""
