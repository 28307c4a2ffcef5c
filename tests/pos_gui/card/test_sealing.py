"""Is every signature kept behind the one before it, signed by the till's key?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.connection import rows
from db.facts.answer import SignedOn
from db.facts.trouble import Refused
from db.store import Store
from pos_gui.card import signature
from pos_gui.card.sealing import SealedSlips
from tests.db.test_cards import AT, TERMINAL, approve, intent
from tests.pos_gui.receipt.slip_samples import strokes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pos_gui.ports import Slips


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a shop with three approved payments."""
    made = Store.new(tmp_path / "shop.store")
    made.cards.register(TERMINAL, AT, "owner")
    made.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    for name in ("a1", "a2", "a3"):
        approve(made.cards, intent(name, order=""))
    yield made
    made.close()


def keys() -> dict[str, bytes]:
    """Read the public keys that the journal tells of."""
    told = "SELECT body ->> '$.key', body ->> '$.public' FROM journal WHERE code = 90001"
    return {name: bytes.fromhex(public) for name, public in rows(told)}


def sign(store: Store, slips: Slips, name: str) -> None:
    """Have an attempt signed on the screen."""
    one = store.cards.attempt(name)
    assert one is not None
    slips.sign(name, signature.drawn(one, strokes(), AT), AT)


def test_the_chain_holds(store: Store) -> None:
    """Three signatures, in the order they were drawn; the last cut off shows against the head."""
    slips: Slips = SealedSlips(store.slips, store.signer)
    for name in ("a2", "a1", "a3"):
        sign(store, slips, name)
    evidence = store.slips.evidence()
    head = signature.verify(evidence, keys())
    assert isinstance(head, signature.Head)
    assert head.count == 3
    assert isinstance(signature.verify(evidence[:2], keys(), head), signature.Broken)
    slip = slips.slip("a1")
    assert slip is not None
    assert slip.signature is not None
    assert signature.belongs(slip.signature)


def test_a_second_signature_leaves_the_chain_as_it_was(store: Store) -> None:
    """It is refused, and nothing is sealed."""
    slips = SealedSlips(store.slips, store.signer)
    sign(store, slips, "a1")
    before = store.slips.evidence()
    with pytest.raises(Refused, match="signed already"):
        sign(store, slips, "a1")
    sign(store, slips, "a2")
    assert store.slips.evidence()[:1] == before
    assert isinstance(signature.verify(store.slips.evidence(), keys()), signature.Head)


def test_the_rest_goes_through(store: Store) -> None:
    """Printing and uploading are the keeper's own."""
    slips = SealedSlips(store.slips, store.signer)
    assert slips.printed("a1", AT, "owner") == 0
    assert slips.printed("a1", AT, "owner") == 1
    slips.uploaded("a1", AT)
    slip = slips.slip("a1")
    assert slip is not None
    assert (slip.copies, slip.uploaded) == (1, True)
