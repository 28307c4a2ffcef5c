"""How is the tip asked for? What the card pays, and a key for each tip the profile offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import words
from db.facts.money import Money
from db.facts.number import plain
from db.words import SIGNS, say
from pos_gui.checkout.tipping import read, tip_of
from pos_gui.screens.kit.entry import EntryView
from pos_gui.screens.kit.views import CommitView, KeyView, Mode, RibbonView
from pos_gui.screens.sale.card_words import code_of, kind_word
from pos_gui.screens.sale.present import card_bar, header, notice_view
from pos_gui.screens.sale.step_views import WaitView
from pos_gui.screens.sale.view import AmountView, PanelView

if TYPE_CHECKING:
    from pos_gui.checkout.card_steps import Tipping
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State
    from pos_gui.screens.sale.present import Around

_LETTERS = "ABCDEFGH"
"""Keys that choose a tip: digits are typed as its amount."""


def tip_view(counter: Counter, state: State, step: Tipping, till: str, around: Around) -> WaitView:
    """Show the question for the tip; Enter alone is none."""
    kind, amount = step.task.kind, step.task.amount
    label = say("Tip", "Tip")
    facts = (say("Ribbon", "No. {number}", number=around.next_number),)
    return WaitView(
        header=header(counter.shop, counter, till, around),
        ribbon=RibbonView(Mode.SALE, kind_word(kind), code_of(kind), facts, icon="card"),
        entry=EntryView(hint=label, name=label, label=label),
        title=say("Tip", "How much is the tip?"),
        text=say("Tip", "Press its letter, or type it, 5 or 18%, and Enter."),
        waited_label="",
        waited="",
        unit="",
        steps=(),
        panel=PanelView(say("Tip", "Press the letter"), _keys(counter, amount)),
        amounts=_amounts(amount, read(counter, amount, around.typed)),
        commit=CommitView("enter", Mode.SALE, say("Tip", "Go on to the card"), cap="Enter"),
        bar=card_bar(may_park=False, may_leave=True),
        calm=True,
        asks=True,
        notice=notice_view(state.notice) if state.notice else None,
    )


def _keys(counter: Counter, amount: Money) -> tuple[KeyView, ...]:
    offered = tuple(
        KeyView(
            f"tip:{plain(rate, 2, least=0)}%", words.percent(rate),
            words.money(tip_of(amount, rate)), cap=letter,
        )
        for letter, rate in zip(_LETTERS, counter.shop.profile.tips, strict=False)
    )  # fmt: skip
    none = KeyView("tip:", say("Tip", "No tip"), cap="Enter")
    return (none, *offered)


def _amounts(amount: Money, typed: Money | str) -> tuple[AmountView, AmountView, AmountView]:
    """Show what is typed as a tip, and what the card is charged with it."""
    sign = SIGNS[amount.currency]
    tip = typed if isinstance(typed, Money) else Money(0, amount.currency)
    return (
        AmountView(say("Tip", "Before the tip"), sign, words.amount(amount), bold=False),
        AmountView(say("Tip", "Tip"), sign, words.amount(tip), bold=False, quiet=not tip),
        AmountView(say("Card", "By card"), sign, words.amount(amount + tip)),
    )
