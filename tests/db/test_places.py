"""Does the store know its shop, its tills and its people?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.staff import Action, Person, Right, may
from db.facts.trouble import Refused, StoreDamaged
from db.places import IMPORT_TILL, profile, profile_names
from db.staff import OWNER
from db.store import Store

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", profile_names())
def test_every_profile_makes_a_store(tmp_path: Path, name: str) -> None:
    """And the store remembers it."""
    store = Store.new(tmp_path / "shop.store", profile_name=name)
    store.close()
    store = Store.open(tmp_path / "shop.store")
    assert store.shop.profile == profile(name)
    assert store.shop.profile.rates[0] == store.shop.profile.standard_rate
    assert list(store.shop.profile.notes) == sorted(store.shop.profile.notes, reverse=True)
    store.close()


def test_an_unknown_profile_lists_those_there_are() -> None:
    """So that nobody has to look for them."""
    with pytest.raises(
        Refused, match="There is no profile ZZ; there are CA-QC, CN, DE, IN, JP, NZ, TW, US, US-NY"
    ):
        profile("ZZ")


def test_the_shop_can_be_renamed(store: Store) -> None:
    """What receipts say changes; its key and rules do not."""
    renamed = replace(
        store.shop, name="晨曦便利店", branch="西湖店", phone="0571-1", tax_no="9133"
    )
    store.places.rename(renamed)
    assert store.places.shop() == renamed


def test_tills(store: Store) -> None:
    """The first till and the one for history; another one is not there."""
    assert (store.till.key, store.till.epoch) == ("01", 1)
    assert store.places.till(IMPORT_TILL).key == IMPORT_TILL
    assert store.places.next_number() == 1
    with pytest.raises(StoreDamaged):
        store.places.till("99")


def test_the_owner_may_do_everything(store: Store) -> None:
    """Every new store has somebody who can work."""
    found = store.staff.find(OWNER)
    assert found is not None
    assert all(may(found, action, 10**12) for action in Action)
    assert store.staff.find("nobody") is None


def test_rights_come_back_as_they_were_given(store: Store) -> None:
    """With their limits."""
    person = Person("c1", "小王", (Right(Action.SELL), Right(Action.DISCOUNT, 500)))
    store.staff.hire(person)
    assert store.staff.find("c1") == replace(person, number=2)
