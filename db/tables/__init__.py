"""Which tables are there? Peewee models; they define the schema, and no row leaves db."""
