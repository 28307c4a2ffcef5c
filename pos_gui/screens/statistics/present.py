"""How are the answers said? From answers to finished text; nothing is asked here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import DIGITS, Money, scaled
from db.words import amount, clock, day, money, say, share
from pos_gui.screens.statistics.answers import HEADLINE, LEDGER, value
from pos_gui.screens.statistics.spans import Preset, hour_place
from pos_gui.screens.statistics.view import (
    FigureView,
    FloorView,
    PanelView,
    RankRow,
    TopView,
    Turn,
)

if TYPE_CHECKING:
    from db.facts.place import Profile
    from db.facts.question import Table, Value
    from pos_gui.screens.statistics.answers import Floor, Panel
    from pos_gui.screens.statistics.spans import Span

_DASH = "\N{EM DASH}"
_MINUS = "\N{MINUS SIGN}"
_SIGNS = dict(zip(LEDGER, ("", _MINUS, _MINUS, "=", _MINUS, "="), strict=True))
_MONEYS = frozenset((*LEDGER, "atv"))
_RATE = 10_000


def presets() -> dict[Preset, str]:
    """Name the spans."""
    return {
        Preset.TODAY: say("Statistics", "Today"),
        Preset.YESTERDAY: say("Statistics", "Yesterday"),
        Preset.WEEK: say("Statistics", "Last 7 days"),
        Preset.MONTH: say("Statistics", "This month"),
        Preset.ALL: say("Statistics", "All"),
    }


def titles() -> dict[str, str]:
    """Name the figures."""
    return {
        "net": say("Statistics", "Net sales"),
        "transactions": say("Statistics", "Transactions"),
        "atv": say("Statistics", "Average transaction"),
        "upt": say("Statistics", "Units per transaction"),
        "margin_rate": say("Statistics", "Gross margin"),
        "gross": say("Statistics", "Gross sales"),
        "discount": say("Statistics", "Discounts"),
        "returns": say("Statistics", "Returns"),
        "total": say("Statistics", "Sales with tax"),
        "tax": say("Statistics", "Tax"),
    }


def kinds() -> dict[str, str]:
    """Name the panels."""
    return {
        "hour": say("Statistics", "By hour"),
        "department": say("Statistics", "Departments"),
        "product": say("Statistics", "Top products"),
        "tender": say("Statistics", "Means of payment"),
        "cashier": say("Statistics", "Cashiers"),
    }


def floor_view(shown: Floor, profile: Profile) -> FloorView:
    """Say the first floor."""
    tips = dict(shown.figures.definitions)
    words = titles()
    ledger = tuple(
        FigureView(
            name,
            words[name],
            written(name, shown.value(name), profile.currency),
            sign=_SIGNS[name],
            tip=tips[name],
        )
        for name in LEDGER
    )
    return FloorView(
        top=TopView(presets()[shown.preset], _when(shown)),
        headline=tuple(_headline(shown, name, profile.currency) for name in HEADLINE),
        ledger=ledger,
        panels=tuple(panel_view(by, panel, profile) for by, panel in shown.panels.items()),
        population=shown.figures.population,
    )


def written(name: str, cell: Value, currency: str) -> str:
    """Write a figure that stands alone."""
    if cell is None:
        return _DASH
    if name in _MONEYS:
        return money(Money.parse(str(cell), currency))
    if name == "margin_rate":
        return share(scaled(str(cell), _RATE), _RATE)
    return f"{cell:,}" if isinstance(cell, int) else str(cell)


def _headline(shown: Floor, name: str, currency: str) -> FigureView:
    cell, tips = shown.value(name), dict(shown.figures.definitions)
    turn, change, bare = Turn.LEVEL, "", ""
    if name == "margin_rate" and cell is None and shown.value("transactions"):
        note = say("Statistics", "A cost is unknown")
    elif shown.before is None:
        note = ""
    elif None in (cell, value(shown.before, name)) or not value(shown.before, "transactions"):
        note = say("Statistics", "Nothing to compare with")
    else:
        turn, change, bare = _against(name, cell, shown.before, currency)
        note = say("Statistics", "from {value}", value=bare)
    figure = written(name, cell, currency)
    return FigureView(name, titles()[name], figure, turn, change, note, brief=bare, tip=tips[name])


def _against(name: str, cell: Value, before: Table, currency: str) -> tuple[Turn, str, str]:
    """Say which way a figure went, by how much, and what it was."""
    former = value(before, name)
    digits = _RATE if name == "margin_rate" else 10 ** DIGITS[currency] if name in _MONEYS else 100
    now, then = scaled(str(cell), digits), scaled(str(former), digits)
    change, turn = now - then, Turn.LEVEL
    if change:
        turn = Turn.UP if change > 0 else Turn.DOWN
    sign = "+" if change > 0 else _MINUS if change < 0 else ""
    if name == "margin_rate":
        step = say("Statistics", "{change} pt", change=f"{sign}{abs(change) / 100:.1f}")
    elif name == "upt":
        step = f"{sign}{abs(change) / 100:.2f}"
    elif then > 0:
        step = f"{sign}{share(abs(change), then)}"
    else:
        step = ""
    bare = written(name, former, currency)
    if name in _MONEYS:
        bare = amount(Money.parse(str(former), currency))
    return turn, step, bare


def _when(shown: Floor) -> str:
    """Say the days, until when, and what they are compared with."""
    said = days(shown.span)
    if shown.preset is Preset.TODAY:
        said = say("Statistics", "{day}, until {time}", day=said, time=clock(shown.now.local()))
    if shown.compared is None or shown.before is None or not value(shown.before, "transactions"):
        return said
    other = days(shown.compared)
    if shown.compared.hours:
        end = f"{(shown.compared.hours[-1] + 1) % 24:02d}:00"
        other = say("Statistics", "{day}, until {time}", day=other, time=end)
    return f"{said} · {say('Statistics', 'against {days}', days=other)}"


def days(span: Span) -> str:
    """Say the days of a span."""
    if span.first is None or span.last is None:
        return say("Statistics", "All business days")
    first, last = day(span.first.date()), day(span.last.date())
    return first if span.first == span.last else f"{first} \N{EN DASH} {last}"


def panel_view(by: str, panel: Panel, profile: Profile) -> PanelView:
    """Say a panel: its rows as they came, hours in the order of the business day."""
    (figure,) = panel.question.measures
    amounts = [(row[0], Money.parse(str(row[1]), profile.currency)) for row in panel.rows]
    if by == "hour":
        amounts.sort(key=lambda one: hour_place(int(one[0] or 0), profile.cut_off_hour))
    longest = max((one.minor for _, one in amounts), default=0)
    rows = tuple(
        RankRow(
            cell,
            row_name(by, cell, panel),
            amount(one),
            max(0, one.minor) / longest if longest > 0 else 0.0,
        )
        for cell, one in amounts
    )
    without = say("Statistics", "net, without tax")
    unit = without if figure == "net" else say("Statistics", "with tax")
    return PanelView(by, kinds()[by], unit, rows, say("Statistics", "Nothing yet"))


def row_name(by: str, cell: Value, panel: Panel) -> str:
    """Say what a row is about."""
    if cell is None:
        return say("Statistics", "Not recorded")
    if by == "hour":
        return f"{cell}:00"
    if by == "tender" and cell in ("cash", "card", "wallet", "stored"):
        named = {
            "cash": say("Statistics", "Cash"),
            "card": say("Statistics", "Bank card"),
            "wallet": say("Statistics", "QR code"),
            "stored": say("Statistics", "Stored value"),
        }
        return named[str(cell)]
    return panel.names.get(str(cell)) or str(cell)
