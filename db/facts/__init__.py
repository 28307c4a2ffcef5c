"""What is spoken everywhere? Frozen values without Qt, Peewee or I/O."""
