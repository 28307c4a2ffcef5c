"""How are the receipts behind a figure said, and what do they add up to?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import Money, total
from db.words import amount, money, say
from pos_gui.screens.statistics.answers import value
from pos_gui.screens.statistics.view import ListView, PaperView, ReceiptRow, TopView

if TYPE_CHECKING:
    from db.facts.sale import Sale
    from pos_gui.screens.statistics.answers import Behind
    from pos_gui.screens.statistics.figures import Listed
    from pos_gui.screens.statistics.view import PaperLine

_OF_LINES = ("department", "product", "tax_rate", "tender")
"""Dimensions that only a part of a receipt may belong to."""


def list_view(found: Behind, title: str, days: str, currency: str) -> ListView:
    """Say the receipts and their sum."""
    heads = (
        say("Statistics", "Receipt"),
        say("Statistics", "Time"),
        say("Statistics", "Cashier"),
        say("Statistics", "Lines"),
        say("Statistics", "Total"),
    )
    rows = tuple(_row(one) for one in found.listed)
    return ListView(TopView(title, days), heads, rows, tuple(_sums(found, currency)))


def _row(one: Listed) -> ReceiptRow:
    when = f"{one.at.local():%m-%d %H:%M}"
    cells = (one.receipt_no, when, one.cashier, str(one.lines), amount(one.total))
    return ReceiptRow(one.receipt_no, cells)


def _sums(found: Behind, currency: str) -> list[str]:
    """State the sum of the list, and how it is the figure."""
    listed = total((one.total for one in found.listed), currency)
    count, together = len(found.listed), money(listed)
    text = "{count} receipts, together {sum} with tax."
    said = [say("Statistics", text, count=count, sum=together)]
    if found.question is None or found.figures is None:
        return said
    asked = Money.parse(str(value(found.figures, "total")), currency)
    if "tax" not in found.figures.columns:
        if listed != asked:
            text = "{part} was paid this way; the rest otherwise, by rounding, or not listed."
            said.append(say("Statistics", text, part=money(asked)))
        return said
    tax = Money.parse(str(value(found.figures, "tax")), currency)
    net = Money.parse(str(value(found.figures, "net")), currency)
    if listed != asked:
        if any(name in _OF_LINES for name, _ in found.question.where):
            text = "Of that, {part} with tax is counted here; the rest is for other goods."
        else:
            text = "These are the latest receipts; all of them come to {part} with tax."
        said.append(say("Statistics", text, part=money(asked)))
    text = "{total} \N{MINUS SIGN} {tax} tax = {net} net."
    values = {"total": money(asked), "tax": amount(tax), "net": money(net)}
    said.append(say("Statistics", text, **values))
    return said


def paper_view(receipt_no: str, found: tuple[Sale, tuple[PaperLine, ...]] | None) -> PaperView:
    """Say one receipt."""
    title = say("Statistics", "Receipt {number}", number=receipt_no)
    if found is None:
        return PaperView(TopView(title, say("Statistics", "It is not in the books.")), "", ())
    sale, lines = found
    return PaperView(TopView(title, f"{sale.at.local():%Y-%m-%d %H:%M}"), receipt_no, lines)
