"""What do the selling and payment screens show? Frozen values with finished text.

Nothing here is computed: prices, rules and words are settled before a view is made. The amounts
are texts; the sign of currency stands apart where it is written smaller.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from pos_gui.screens.kit.entry import EntryView
    from pos_gui.screens.kit.views import CommitView, HeaderView, KeyView, RibbonView

Slots = tuple["KeyView | None", ...]
"""Keys in their places; None leaves a place blank."""
PANEL_KEYS = 9
"""Choices that a panel shows at most: the digits that press them."""


class LastKind(StrEnum):
    """What the strip under the entry line tells."""

    SOLD = "sold"
    """The line just entered."""
    FAULT = "fault"
    """Something was not done; stays until handled."""
    WARN = "warn"
    """Something asks for attention: an age, a price."""
    INFO = "info"
    """Something worth knowing."""
    DONE = "done"
    """The sale just done."""


@dataclass(frozen=True, slots=True)
class LastView:
    """The strip under the entry line: what happened last."""

    kind: LastKind
    """Its colour and icon."""
    name: str
    """What it is about."""
    note: str = ""
    """Why the price is what it is; what was not done."""
    sum: str = ""
    """Price × quantity."""
    amount: str = ""
    """The amount of the line."""
    key: KeyView | None = None
    """What may be done about it."""


@dataclass(frozen=True, slots=True)
class RowView:
    """One line of the basket, as the cashier reads it."""

    name: str
    """The product."""
    quantity: str
    """Pieces, or a weight with its unit."""
    price: str
    """The unit price in force."""
    amount: str
    """What the line costs."""
    was: str = ""
    """The unit price before it was changed; struck through."""
    discount: str = ""
    """What is taken off, with its sign."""
    reason: str = ""
    """The reason of every discount."""
    marks: tuple[str, ...] = ()
    """Boxed signs: 秤 会 促 折 18 串, or kg M P % 18 SN."""
    pending: bool = False
    """Whether the line is not yet durable."""
    fault: bool = False
    """Whether something is wrong with the line."""
    spoken: str = ""
    """What a screen reader says."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of the ledger."""

    label: str
    """What is counted."""
    value: str
    """How much."""
    saving: bool = False
    """Whether it is something saved."""


@dataclass(frozen=True, slots=True)
class AmountView:
    """One large amount."""

    label: str
    """What it is: due, received, change."""
    sign: str
    """The sign of currency, smaller; empty when words stand for an amount."""
    amount: str
    """The amount, or a word for it."""
    bold: bool = True
    """Whether it is one of the two that matter."""
    quiet: bool = False
    """Whether there is nothing yet."""


@dataclass(frozen=True, slots=True)
class TotalsView:
    """The block under the basket."""

    ledger: tuple[LedgerLine, ...]
    """At most four lines."""
    due: AmountView
    """The largest text of the screen."""


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One line of help."""

    cap: str
    """What to press or type."""
    text: str
    """What it does."""


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of a list of steps."""

    title: str
    """What."""
    text: str
    """More about it."""
    mark: str = ""
    """A number, or the name of an icon for a step that is done or under way."""
    state: str = ""
    """done, now, trouble, or nothing for a step to come."""
    time: str = ""
    """When it happened."""
    key: KeyView | None = None
    """What may be done."""


@dataclass(frozen=True, slots=True)
class HelpView:
    """What stands in the place of an empty basket."""

    title: str
    """The next act in one sentence."""
    lines: tuple[HelpLine, ...] = ()
    """At most four lines of help."""
    steps: tuple[StepView, ...] = ()
    """On the first day: the steps before opening."""
    foot: str = ""
    """One sentence below the steps."""
    link: KeyView | None = None
    """What the sentence offers."""


@dataclass(frozen=True, slots=True)
class PanelView:
    """A list in the right column: parked baskets, hits, reasons, what may be done now."""

    title: str
    """What is to be chosen."""
    keys: tuple[KeyView, ...]
    """The choices."""
    note: str = ""
    """What the choice means."""
    barred_title: str = ""
    """Above what may not be done now."""
    barred: tuple[KeyView, ...] = ()
    """What may not be done now, each with its condition."""


class Page(StrEnum):
    """The pages of the right column."""

    QUICK = "quick"
    """Goods without a barcode."""
    FUNCTIONS = "functions"
    """All commands as keys."""
    PAD = "pad"
    """Digits."""


@dataclass(frozen=True, slots=True)
class SideView:
    """The right column while selling."""

    page: Page
    """The page that is open."""
    cash: tuple[KeyView, ...]
    """Exact, and the notes people pay with: at most four, exact first."""
    quick_pages: tuple[KeyView, ...] = ()
    """The groups of quick keys."""
    quick_count: str = ""
    """Which page of how many: "1 / 3"."""
    quick: tuple[KeyView, ...] = ()
    """The quick keys of the open group."""
    functions: tuple[KeyView, ...] = ()
    """The commands."""
    panel: PanelView | None = None
    """A list that is to be answered first."""


@dataclass(frozen=True, slots=True)
class SellView:
    """The selling screen."""

    header: HeaderView
    """Where, who, when."""
    ribbon: RibbonView
    """Which type."""
    entry: EntryView
    """What may be entered."""
    member: KeyView
    """Who buys, or the invitation to say so."""
    last: LastView
    """What happened last."""
    rows: tuple[RowView, ...]
    """The basket."""
    selected: int
    """Which row the commands act on; −1 for none."""
    totals: TotalsView
    """What it costs."""
    side: SideView
    """The right column."""
    commit: CommitView
    """What comes next."""
    bar: Slots
    """Twelve cells."""
    help: HelpView | None = None
    """Stands in the place of an empty basket."""
    training: bool = False
    """Whether nothing counts."""


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """One line of the goods beside a payment."""

    name: str
    """The product."""
    quantity: str
    """How many."""
    amount: str
    """What it costs."""


@dataclass(frozen=True, slots=True)
class GoodsView:
    """The goods beside a payment, and why the price is what it is."""

    count: str
    """How many, in words."""
    gain: str
    """What the member gains; how many lines the receipt has."""
    lines: tuple[GoodsLine, ...]
    """The goods."""
    sums: tuple[LedgerLine, ...]
    """How the amount comes about."""
    facts: tuple[LedgerLine, ...] = ()
    """Below the goods of a return: why, and where they go."""


@dataclass(frozen=True, slots=True)
class PayView:
    """The payment step; mirrored when money goes out."""

    header: HeaderView
    """Where, who, when."""
    ribbon: RibbonView
    """Which type."""
    entry: EntryView
    """The amount."""
    goods: GoodsView
    """What is paid for."""
    tender_title: str
    """Above the tenders."""
    tenders: tuple[KeyView, ...]
    """The ways to pay, each with its letter."""
    amounts: tuple[AmountView, AmountView, AmountView]
    """Due, received, change; or paid, given back, to give."""
    commit: CommitView
    """What Enter does."""
    bar: Slots
    """Twelve cells."""
    cash: tuple[KeyView, ...] = ()
    """Exact, and the notes people pay with: four, exact first."""
    segment_title: str = ""
    """Above the segment keys; empty without them."""
    segment_note: str = ""
    """Which keys they are."""
    segments: tuple[KeyView, ...] = ()
    """Ten, or none."""
    steps_title: str = ""
    """Money out: above the steps that stand in the place of the pad."""
    steps: tuple[StepView, ...] = ()
    """Money out: what will happen."""
    warning: str = ""
    """Money out: what must not be done."""
    notice: LastView | None = None
    """A sentence for the strip above the amount."""
    training: bool = False
    """Whether nothing counts."""
