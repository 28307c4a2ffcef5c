"""How is a drawer's count printed? In the pool, at once; the strip says where it is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.facts.trouble import Trouble
from pos_gui.checkout.state import Tone
from pos_gui.screens.kit.work import work

if TYPE_CHECKING:
    from pathlib import Path

    from db.facts.place import Shop
    from pos_gui.checkout.effects import PrintCount
    from pos_gui.screens.desk import Desk


def print_count(desk: Desk, wanted: PrintCount, folder: Path | None, roll: str) -> None:
    """Print it; what kept it from coming out is told, and the report prints it another time."""
    if folder is None:
        return
    at = desk.counter
    work(partial(_printed, (at.shop, at.person.name), wanted, (folder, roll)), lambda _path: None,
         partial(_on_trouble, desk))  # fmt: skip


def _printed(who: tuple[Shop, str], wanted: PrintCount, where: tuple[Path, str]) -> Path:
    # Drawing libraries are loaded in the pool.
    from pos_gui.devices.strips import print_receipt  # noqa: PLC0415
    from pos_gui.receipt.drawer_slip import drawer_slip  # noqa: PLC0415

    return print_receipt(drawer_slip(wanted.count, wanted.closing, *who), where)


def _on_trouble(desk: Desk, error: Exception) -> None:
    if not isinstance(error, Trouble):
        raise error
    if not desk.over:
        said = "The drawer's slip did not come out: {reason} The report prints it again."
        desk.tell(Tone.ERROR, said, reason=error.sentence)
