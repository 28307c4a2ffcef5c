"""Are a shop's offers kept version by version, and are their uses counted?"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import apsw
import pytest

from db.chain import canonical
from db.check import check
from db.connection import raw, rows
from db.facts.basket import SoldRef
from db.facts.moment import BusinessDay, Moment
from db.facts.money import Money
from db.facts.offered import OfferShare, Uses
from db.facts.trouble import Refused
from tests.db import transcripts
from tests.db.sold import CNY, draft, sold

if TYPE_CHECKING:
    from db.store import Store

EXAMPLE: dict[str, Any] = transcripts.schema("offers")["examples"][1]
AT = Moment(1_790_000_000_000, 480)
DAY = BusinessDay(20260302)


def test_a_change_is_a_new_version(store: Store) -> None:
    """The old one stays, with its moment and person; the journal tells of both."""
    first = store.offers.put(EXAMPLE, AT, "owner", "a.json")
    assert (first.read, first.new, first.updated, first.unchanged) == (8, 8, 0, 0)
    known = store.offers.all()
    assert [one.key for one in known] == [one["key"] for one in EXAMPLE["offers"]]
    assert store.offers.all() is known
    bread = EXAMPLE["offers"][0] | {"name": "Bread"}
    again = store.offers.put({"offers": [bread, EXAMPLE["offers"][1]]}, AT, "li")
    assert (again.read, again.new, again.updated, again.unchanged) == (2, 0, 1, 1)
    assert store.offers.all()[0].name == "Bread"
    assert len(store.offers.all()) == 8
    kept = rows("SELECT person FROM offer WHERE key = 'evening-bread' ORDER BY seq")
    assert kept == [("owner",), ("li",)]
    told = rows("SELECT body FROM journal ORDER BY seq DESC LIMIT 1")[0][0]
    digest = sha256(canonical(bread).encode()).hexdigest()
    assert json.loads(told)["offers"] == {"evening-bread": digest}
    assert check(store)["faults"] == []
    with pytest.raises(apsw.ConstraintError, match="written once"):
        raw().execute("UPDATE offer SET body = '{}'").fetchall()


def test_a_wrong_offer_changes_nothing(store: Store) -> None:
    """Half of a shop's offers would be other offers."""
    wrong = [EXAMPLE["offers"][0], {"key": "x", "name": "x"}]
    with pytest.raises(Refused, match="Offer x"):
        store.offers.put(wrong, AT, "owner")
    assert store.offers.all() == ()
    assert rows("SELECT count(*) FROM offer") == [(0,)]


def share(key: str, uses: int, minor: int = 10) -> OfferShare:
    """Let an offer take something off a line."""
    return OfferShare(key, key, Money(minor, CNY), uses)


def test_uses_are_counted_for_limits(store: Store) -> None:
    """In all, by this customer, and by this customer today; returns give back, but not the day."""
    assert store.offers.uses("M1", DAY) == {}
    store.offers.put(EXAMPLE, AT, "owner")
    sale, *_ = store.journal.record_all(
        (
            draft(
                sold("A", offers=(share("coupon-10", 3), share("cola-steps", 1))), customer="M1"
            ),
            draft(sold("A", offers=(share("coupon-10", 1),)), customer="M2"),
            draft(
                sold("A", offers=(share("coupon-10", 2), share("add-on", 1))),
                at="2026-03-03T10:00:00+08:00", customer="M1",
            ),
        )
    )  # fmt: skip
    assert store.offers.uses("M1", DAY) == {"coupon-10": Uses(6, 5, 3), "add-on": Uses(1, 1, 0)}
    assert store.offers.uses(None, DAY)["coupon-10"] == Uses(6, 0, 0)
    back = sold(
        "A", -1, offers=(share("coupon-10", -3, -10), share("cola-steps", -1, -10)),
        returns=SoldRef(sale.sale_id, 1, sale.receipt_no),
    )  # fmt: skip
    store.journal.record(draft(back, customer="M1"))
    assert store.offers.uses("M1", DAY)["coupon-10"] == Uses(3, 2, 3)
