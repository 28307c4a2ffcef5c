"""Closings and what was done with the drawer, found among a journal's many records."""

STATEMENTS = (
    'CREATE INDEX journal_drawer ON journal ("till", "seq") WHERE code IN (13009, 90050)',
)  # fmt: skip
