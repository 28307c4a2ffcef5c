"""How long a sale took at the till; unknown for all that were recorded before."""

STATEMENTS = (
    'ALTER TABLE "sale" ADD COLUMN "scan_ms" INTEGER',
    'ALTER TABLE "sale" ADD COLUMN "tender_ms" INTEGER',
)
"""Run in order, in one transaction."""
