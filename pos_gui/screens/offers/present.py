"""How are offers, sentences and trials said? From what is known to finished text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import Money
from db.words import amount, money, quantity, say, share
from pos_gui.price.offers.draft import Standing, standing
from pos_gui.price.offers.exploit import Weight
from pos_gui.price.offers.exploit import sentence as trick_said
from pos_gui.price.offers.sentence import sentence
from pos_gui.price.offers.telling import Kind, Slot
from pos_gui.price.offers.written import get
from pos_gui.screens.offers.desk import Mode
from pos_gui.screens.offers.view import LineView, SheetView, TrialView, WordView

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from typing import Any

    from db.facts.trouble import Trouble
    from pos_gui.price.offers.backtest import Backtest, Effect, Touched
    from pos_gui.price.offers.editing import Editing
    from pos_gui.price.offers.exploits import Exploits
    from pos_gui.price.offers.ready import Ready
    from pos_gui.price.offers.rehearsal import Progress
    from pos_gui.price.offers.slots import Option
    from pos_gui.price.offers.telling import Telling
    from pos_gui.screens.offers.desk import OwnerDesk

TRICKS = 4
"""Baskets shown at most."""


def standings() -> dict[Standing, str]:
    """Say how offers stand."""
    return {
        Standing.RUNS: say("OfferList", "runs"),
        Standing.PLANNED: say("OfferList", "planned"),
        Standing.DRAFT: say("OfferList", "draft"),
        Standing.ENDED: say("OfferList", "ended"),
    }


def offer_line(body: Mapping[str, Any], telling: Telling, today: date) -> LineView:
    """Say one offer of the list."""
    how = standing(body, today)
    year = f"{today.year}-"
    days = [(get(body, f"when.{name}") or "").removeprefix(year) for name in ("from", "to")]
    dates = "\N{EN DASH}".join(days) if any(days) else ""
    side = " \N{MIDDLE DOT} ".join(filter(None, (dates, standings()[how])))
    quiet = how is not Standing.RUNS
    return LineView(str(body["name"]), side, sentence(body, telling), quiet)


def sheet(editing: Editing) -> SheetView:
    """Show a draft as its sentence."""
    words: list[WordView] = []
    number = 0
    for one in editing.pieces:
        if isinstance(one, Slot):
            words.append(WordView(one.text, number))
            number += 1
        else:
            words.append(WordView(one))
    return SheetView(tuple(words), editing.at, small=editing.draft.rare)


def told(words: str) -> SheetView:
    """Show words that are only read."""
    return SheetView((WordView(words),))


def option_lines(options: Sequence[Option]) -> tuple[LineView, ...]:
    """Say what may stand in a slot."""
    return tuple(LineView(one.text, one.note) for one in options)


def hint(kind: Kind) -> str:
    """Say what may be typed into a slot."""
    return {
        Kind.GOODS: say("OfferHint", "name, code or #mark; + adds, - leaves out"),
        Kind.CUT: say("OfferHint", "20% or 8折, -5 for 5 off, =9.90 for a price"),
        Kind.TOGETHER: say("OfferHint", "=10.80 for a price, 20%, -5 for 5 off"),
        Kind.MONEY: say("OfferHint", "an amount"),
        Kind.DAY: say("OfferHint", "a day: 31, 1231 or 2026-12-31"),
        Kind.WEEKDAYS: say("OfferHint", "67 for Saturday and Sunday"),
        Kind.HOURS: say("OfferHint", "17-19 or 17:30-19:00"),
        Kind.TEXT: say("OfferHint", "a text"),
        Kind.TEXTS: say("OfferHint", "one or more, parted by commas"),
        Kind.CHOICE: say("OfferHint", "choose with the arrow keys"),
        Kind.MORE: say("OfferHint", "one more of these?"),
    }.get(kind, say("OfferHint", "a number"))


def asked_cost(weeks: int) -> str:
    """Ask what it would have cost."""
    return say("OfferTrial", "What would it have cost in {weeks} weeks?", weeks=weeks)


def unasked() -> TrialView:
    """Say what can be tried."""
    lines = (
        LineView(say("OfferTrial", "F7, F8, F9: what it would have cost on what was sold")),
        LineView(say("OfferTrial", "F6: a basket that is cheaper split, padded or brought back")),
    )
    return TrialView(say("OfferTrial", "Before it is launched"), lines)


def asked_tricks() -> str:
    """Ask whether it can be cheated."""
    return say("OfferTrial", "Can it be cheated?")


def waiting(progress: Progress) -> str:
    """Say how far a trial is."""
    done = f"{progress.done:,}"
    if progress.total:
        total = f"{progress.total:,}"
        return say("OfferTrial", "{done} of {total}, Esc stops", done=done, total=total)
    return say("OfferTrial", "{done} tried, Esc stops", done=done)


def cost_view(weeks: int, found: Backtest) -> TrialView:
    """Say what an offer would have cost."""
    title = asked_cost(weeks)
    if not found.receipts:
        nothing = say("OfferTrial", "Nothing was sold in this time.")
        return TrialView(title, (LineView(nothing),))
    (effect,) = found.effects
    before, after = found.before, found.after
    receipts = say(
        "OfferTrial", "{touched} of {all}", touched=f"{found.touched:,}", all=f"{found.receipts:,}"
    )
    lines = [
        LineView(say("OfferTrial", "Receipts it touches"), receipts),
        LineView(say("OfferTrial", "Discount given"), money(effect.cost)),
        LineView(say("OfferTrial", "Discount in a week"), _weekly(effect)),
        _before_after(say("OfferTrial", "Sales without tax"), before.revenue, after.revenue),
        _before_after(say("OfferTrial", "Margin"), before.margin, after.margin),
        LineView(
            say("OfferTrial", "Margin rate"),
            f"{_rate(before.margin, before.revenue)} \N{RIGHTWARDS ARROW} "
            f"{_rate(after.margin, after.revenue)}",
        ),
        *(_touched(one) for one in effect.best),
    ]
    return TrialView(title, tuple(lines))


def _weekly(effect: Effect) -> str:
    """Say the mean of a week, and between what it lies with 95 % certainty."""
    mean, low, high = (
        Money(one, effect.cost.currency)
        for one in (effect.weekly.mean, effect.weekly.low, effect.weekly.high)
    )
    if low == high:
        return money(mean)
    return f"{money(mean)} ({amount(low)} \N{HORIZONTAL ELLIPSIS} {amount(high)})"


def _rate(part: Money, whole: Money) -> str:
    return share(part.minor, whole.minor)


def _before_after(title: str, before: Money, after: Money) -> LineView:
    return LineView(title, f"{amount(before)} \N{RIGHTWARDS ARROW} {amount(after)}")


def _touched(one: Touched) -> LineView:
    off = Money(-one.cost.minor, one.cost.currency)
    pieces = quantity(one.quantity)
    return LineView(f"{one.name} \N{MULTIPLICATION SIGN} {pieces}", amount(off))


def tricks_view(found: Exploits) -> TrialView:
    """Say what baskets beat an offer."""
    title, tried = asked_tricks(), f"{found.tried:,}"
    if not found.found:
        words = say("OfferTrial", "Nothing found among {count} baskets.", count=tried)
        return TrialView(title, (LineView(words),))
    weights = {
        Weight.LOW: say("OfferTrial", "little"),
        Weight.MIDDLE: say("OfferTrial", "some"),
        Weight.HIGH: say("OfferTrial", "much"),
    }
    lines = tuple(
        LineView(money(one.gain), weights[one.weight], trick_said(one))
        for one in found.found[:TRICKS]
    )
    return TrialView(title, lines, trouble=True)


def trouble(error: Trouble) -> str:
    """Say what went wrong, in the language of whoever reads it."""
    counter = say("Counter", error.text, **error.values)
    return counter if counter != error.sentence else say("Trouble", error.text, **error.values)


def means_nothing() -> str:
    """Say that what was typed cannot stand there."""
    return say("OfferScreen", "This means nothing here. Type something else.")


def empty() -> str:
    """Say what to do first."""
    return say("OfferScreen", "There is no offer yet. + begins one.")


def heading(desk: OwnerDesk, count: int) -> tuple[str, str]:
    """Say what the screen is about."""
    if desk.mode is Mode.READY:
        fact = say("OfferScreen", "Begin with a ready-made sentence")
        return say("OfferScreen", "New offer"), fact
    if desk.mode is Mode.EDIT:
        fact = say("OfferScreen", "Tab goes on, typing and the arrow keys choose")
        return say("OfferScreen", "One offer, one sentence"), fact
    return say("OfferScreen", "Offers"), say("OfferScreen", "{count} offers", count=count)


def ready_lines(found: Sequence[Ready]) -> tuple[LineView, ...]:
    """Name ready-made sentences."""
    return tuple(LineView(one.name) for one in found)


def ready_said(desk: OwnerDesk, telling: Telling) -> str:
    """Say the ready-made sentence that is chosen."""
    if not desk.found:
        return say("OfferScreen", "There is no ready-made sentence of this name.")
    return sentence(desk.found[desk.chosen].body, telling)
