"""Is a PIN of the staff anywhere it must not be? Many PINs, typed right, wrong and at the gate.

Then every byte that the till has written is searched: the store and its WAL, the pepper, logs,
and what states and effects look like in a crash note.
"""

from __future__ import annotations

import faulthandler
import io
import logging
import random
import traceback
from typing import TYPE_CHECKING

from db.facts.staff import Role, Secret
from db.facts.trouble import Refused
from pos_gui.checkout.staff_events import LockTill, SecretTyped
from pos_gui.checkout.staff_steps import Gate
from tests.flows.counter import RICE
from tests.flows.test_staff import OWNER_PIN, gate, staffed

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.flows.counter import Story

__all__ = ["staffed"]
PINS = 40


def pins() -> list[str]:
    """Give PINs that nobody takes, and that stand nowhere by chance."""
    dice = random.Random(7)  # noqa: S311  (test data)
    return ["".join(dice.choices("3456789", k=11)) + "9" for _ in range(PINS)]


def test_no_byte_of_a_pin_is_written(
    staffed: Story, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Set, mistyped, refused, typed where the number belongs: none is kept or told."""
    story, told = staffed, io.StringIO()
    caplog.set_level(logging.DEBUG)
    staffing, door, at = story.store.people.staffing, story.store.people.door, story.clock.now()
    secrets = pins()
    for text in secrets[:10]:
        staffing.set_pin("2", Secret(text), at, "owner")
        try:
            staffing.hire("Dan", Role.CASHIER, Secret(f"{text}x"), at, "owner")
        except Refused as refused:
            told.write("".join(traceback.format_exception(refused)))
    story.hands.scan(RICE)
    story.hands.press("Ctrl+L")
    for text in secrets[10:13]:
        story.hands.press("2", "Enter", *text, "Enter")
        told.write(repr(story.state))
        story.hands.wait_until(lambda: not gate(story).checking)
        story.hands.press("Esc")
    for text in secrets[13:16]:
        # Where the number belongs: shown on the screen, and written nowhere.
        story.hands.press(*text, "Enter", *text, "Enter")
        story.hands.wait_until(lambda: not gate(story).checking)
        story.hands.press("Esc")
    for text in secrets[16:]:
        event = SecretTyped(Secret(text))
        told.write(repr(event) + repr(Gate(gate(story).why, first=Secret(text))))
    story.window.desk.hear(LockTill())
    told.write(repr(door.look("1", Secret(OWNER_PIN), at)))
    story.window.close()
    written = told.getvalue() + caplog.text
    content = written.encode() + b"".join(
        path.read_bytes() for path in sorted(tmp_path.rglob("*")) if path.is_file()
    )
    assert len(content) > 100_000
    assert "Secret(" in written
    for text in (*secrets, OWNER_PIN):
        assert text.encode() not in content
        if len(text) > 6:
            assert bytes.fromhex(text) not in content
    assert faulthandler.is_enabled()
