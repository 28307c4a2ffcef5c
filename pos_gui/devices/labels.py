"""How do labels come on paper? As a file in the folder of labels, to be printed on any printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.moment import Moment, business_day
from pos_gui.receipt.labels import label_of, pdf

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from db.facts.place import Profile
    from db.facts.price import Planned
    from db.facts.priced import Priced


def print_labels(
    shown: Sequence[Priced], size: str, profile: Profile, at: Moment, folder: Path
) -> Path:
    """Write the labels of prices into a new file and give its path.

    Raises:
        PaperTrouble: if this computer has no font for them.

    """
    labels = [
        label_of(one.planned, one.goods, _days(one.planned, profile), one.prior, profile.language)
        for one in shown
        if one.goods is not None
    ]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"labels-{at.local():%Y%m%d-%H%M%S}.pdf"
    path.write_bytes(pdf(labels, size))
    return path


def _days(planned: Planned, profile: Profile) -> tuple[str, str]:
    """Write on which day a price begins, and on which it holds last."""
    entry, offset = planned.entry, planned.at.offset_min
    first = Moment(entry.begins, offset).local().date().isoformat()
    if entry.ends is None:
        return first, ""
    return first, business_day(Moment(entry.ends - 1, offset), profile.cut_off_hour).text()
