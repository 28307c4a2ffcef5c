"""How are figures said, each with what it was? From a report's section to finished text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import DIGITS, RATE_SCALE, Money, scaled
from db.facts.report import Kind
from db.words import amount, day, money, say, share
from pos_gui.screens.statistics.view import FigureView, Turn

if TYPE_CHECKING:
    from db.facts.moment import BusinessDay
    from db.facts.question import Value
    from db.facts.report import Column, Section

_DASH = "\N{EM DASH}"
_MINUS = "\N{MINUS SIGN}"
_TRADE = "transactions"
_HUNDREDTHS = 100


def figures(section: Section, currency: str) -> tuple[FigureView, ...]:
    """Say a row of figures; a second row is what they are compared with."""
    now, *others = section.rows
    then: tuple[Value, ...] = others[0].cells if others else (None,) * len(now.cells)
    traded = [_of(section, _TRADE, cells) for cells in (now.cells, then)]
    return tuple(
        _figure(column, (cell, former), traded, currency)
        for column, cell, former in zip(section.columns, now.cells, then, strict=True)
    )


def days(first: BusinessDay | None, last: BusinessDay | None) -> str:
    """Say the days between two, both inside."""
    if first is None or last is None:
        return say("Statistics", "All business days")
    begins, ends = day(first.date()), day(last.date())
    return begins if first == last else f"{begins} \N{EN DASH} {ends}"


def _of(section: Section, name: str, cells: tuple[Value, ...]) -> Value:
    names = [column.name for column in section.columns]
    return cells[names.index(name)] if name in names else None


def _figure(
    column: Column, cells: tuple[Value, Value], traded: list[Value], currency: str
) -> FigureView:
    cell, former = cells
    turn, change, bare = Turn.LEVEL, "", ""
    if cell is None and column.kind is Kind.RATE and traded[0]:
        note = say("Statistics", "A cost is unknown")
    elif None in cells or not traded[1]:
        note = say("Statistics", "Nothing to compare with")
        bare = say("Statistics", "Nothing before")
    else:
        turn, change, bare = _against(column.kind, str(cell), str(former), currency)
        note = say("Statistics", "from {value}", value=bare)
    return FigureView(
        column.name,
        column.title,
        _written(column.kind, cell, currency),
        turn,
        change,
        note,
        brief=bare,
        tip=column.definition,
    )


def _written(kind: Kind, cell: Value, currency: str) -> str:
    """Write a figure that stands alone."""
    if cell is None:
        return _DASH
    if kind is Kind.MONEY:
        return money(Money.parse(str(cell), currency))
    if kind is Kind.RATE:
        return share(scaled(str(cell), RATE_SCALE), RATE_SCALE)
    return f"{cell:,}" if isinstance(cell, int) else str(cell)


def _against(kind: Kind, cell: str, former: str, currency: str) -> tuple[Turn, str, str]:
    """Say which way a figure went, by how much, and what it was."""
    scale = {Kind.RATE: RATE_SCALE, Kind.MONEY: 10 ** DIGITS[currency]}.get(kind, _HUNDREDTHS)
    now, then = scaled(cell, scale), scaled(former, scale)
    change, turn = now - then, Turn.LEVEL
    if change:
        turn = Turn.UP if change > 0 else Turn.DOWN
    sign = "+" if change > 0 else _MINUS if change < 0 else ""
    step = ""
    if kind is Kind.RATE:
        step = say("Statistics", "{change} pt", change=f"{sign}{abs(change) / 100:.1f}")
    elif kind is Kind.RATIO:
        step = f"{sign}{abs(change) / 100:.2f}"
    elif then > 0:
        step = f"{sign}{share(abs(change), then)}"
    whole = int(former) if kind is Kind.COUNT else former
    bare = _written(kind, whole, currency)
    return turn, step, amount(Money.parse(former, currency)) if kind is Kind.MONEY else bare
