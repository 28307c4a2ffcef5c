"""What do the other steps show: a wait, a signature, goods that come back? And which are there?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass
from pos_gui.screens.sale.view import PayView, SellView

if TYPE_CHECKING:
    from pos_gui.screens.kit.entry import EntryView
    from pos_gui.screens.kit.views import CommitView, HeaderView, KeyView, RibbonView
    from pos_gui.screens.sale.view import (
        AmountView,
        LastView,
        PanelView,
        Slots,
        StepView,
        TotalsView,
    )


@dataclass(frozen=True, slots=True)
class WaitView:
    """A result that somebody outside has to give."""

    header: HeaderView
    """Where, who, when."""
    ribbon: RibbonView
    """Which type."""
    entry: EntryView
    """Hears the letters; nothing is asked for."""
    title: str
    """What is happening."""
    text: str
    """The one sentence: what must not be done meanwhile."""
    waited_label: str
    """Above the seconds."""
    waited: str
    """How many seconds."""
    unit: str
    """What they are counted in."""
    steps: tuple[StepView, ...]
    """What was done, what is going on, what will follow."""
    panel: PanelView
    """What may be done now, and what may not."""
    amounts: tuple[AmountView, AmountView, AmountView]
    """Due, received, change."""
    commit: CommitView
    """Locked."""
    bar: Slots
    """Twelve cells."""
    segment_title: str = ""
    """Above the segment keys."""
    segment_note: str = ""
    """Which keys they are."""
    segments: tuple[KeyView, ...] = ()
    """Ten, or none."""
    calm: bool = False
    """Whether nothing is wrong: the banner then gives no alarm."""
    asks: bool = False
    """Whether something may be typed: the entry line is then seen."""
    notice: LastView | None = None
    """A sentence below the banner."""
    training: bool = False
    """Whether nothing counts."""


@dataclass(frozen=True, slots=True)
class SignView:
    """The slip is to be signed, and compared with the card."""

    header: HeaderView
    """Where, who, when."""
    ribbon: RibbonView
    """Which type."""
    entry: EntryView
    """Hears the letters; nothing is asked for."""
    title: str
    """Who is to sign what."""
    text: str
    """What the slip says: card, voucher, number."""
    code: str
    """The transaction's characteristic code, behind the signature."""
    panel: PanelView
    """What may be done."""
    amounts: tuple[AmountView, AmountView, AmountView]
    """What was approved."""
    commit: CommitView
    """The signature matches the card."""
    bar: Slots
    """Twelve cells."""
    notice: LastView | None = None
    """A sentence above the field."""
    training: bool = False
    """Whether nothing counts."""


@dataclass(frozen=True, slots=True)
class ReturnView:
    """The lines of a receipt, to be marked for coming back."""

    header: HeaderView
    """Where, who, when."""
    ribbon: RibbonView
    """Money out."""
    entry: EntryView
    """A quantity, or the code of what comes back."""
    last: LastView
    """What happened last."""
    heading: str
    """Which receipt."""
    lines: tuple[KeyView, ...]
    """Its lines: chosen when they come back, disabled when nothing is left of them."""
    panel: PanelView
    """The reasons."""
    totals: TotalsView
    """What is to be given back."""
    commit: CommitView
    """On to the way back of the money."""
    bar: Slots
    """Twelve cells."""
    selected: int = -1
    """The line that a quantity is for."""
    training: bool = False
    """Whether nothing counts."""


ScreenView = SellView | PayView | WaitView | SignView | ReturnView
"""What the screen shows."""
