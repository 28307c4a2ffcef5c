"""Is a member found, changed and forgotten, and does nobody read who they were?"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.connection import rows
from db.facts.customer import Customer, masked_phone, phone_of
from db.facts.moment import Moment
from db.facts.trouble import Refused
from db.imports.members import import_members
from db.store import Store
from tests.db.imports.files import write_csv, write_xlsx

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AT = Moment.parse("2026-11-23T09:00:00", "Asia/Shanghai")
WANG = Customer(
    "M1001", "王小明", "13800001234", "8800000000000103", "gold", ("staff",), (), (5, 17),
    date(2024, 3, 2),
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a fresh store."""
    fresh = Store.new(tmp_path / "shop.store")
    yield fresh
    fresh.close()


def test_a_member_is_found_by_key_card_phone_and_name(store: Store) -> None:
    """All that was told comes back."""
    store.members.enrol(WANG, AT, "owner")
    found = (
        store.members.find("M1001"), store.members.of_card(WANG.card),
        store.members.of_phone("13800001234"), *store.members.search("王小"),
        *store.members.search("1234"),
    )  # fmt: skip
    assert found == (WANG,) * 5
    assert store.members.all() == (WANG,)
    nobody = (store.members.find("M2"), store.members.of_card(""), store.members.of_phone(""))
    assert nobody == (None, None, None)
    assert store.members.search(" ") == ()


def test_what_a_member_may_be_charged() -> None:
    """Price lists by name; tier and groups are circles for offers alike."""
    assert WANG.lists == ("member", "tier:gold", "group:staff")
    assert WANG.circles == {"gold", "staff"}
    assert Customer("M2", prices=("export",)).lists == ("member", "export")


@pytest.mark.parametrize(
    ("who", "shown"),
    [
        (WANG, "138****1234"),
        (replace(WANG, phone=""), "****0103"),
        (Customer("M7", "王小明"), "王**"),
        (Customer("M7788"), "****7788"),
    ],
)
def test_what_is_shown_of_a_member(who: Customer, shown: str) -> None:
    """Enough to know each other again."""
    assert who.mask == shown


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("138 0000-1234", "13800001234"), ("+86 13800001234", "13800001234"), ("1234", ""),
        ("1380000123x", ""), ("", ""), ("1" * 16, ""),
    ],
)  # fmt: skip
def test_a_telephone_number_is_read(typed: str, read: str) -> None:
    """Blanks and the country do not matter."""
    assert phone_of(typed) == read


def test_a_short_number_is_hidden_too() -> None:
    """Nothing of it but its end."""
    assert masked_phone("123456") == "****56"


def test_a_change_is_a_new_fact(store: Store) -> None:
    """Both rows stay; the newest counts, and the old card leads nowhere."""
    store.members.enrol(WANG, AT, "owner")
    store.members.change(replace(WANG, tier="silver", card="88"), AT, "li")
    assert rows("SELECT tier, person FROM member ORDER BY seq") == [
        ("gold", "owner"), ("silver", "li"),
    ]  # fmt: skip
    assert store.members.of_card(WANG.card) is None
    found = store.members.of_card("88")
    assert found is not None
    assert found.tier == "silver"


def test_a_card_and_a_phone_are_one_member_s(store: Store) -> None:
    """Nobody else gets them, and a key is given once."""
    store.members.enrol(WANG, AT, "owner")
    for other in (Customer("M2", phone=WANG.phone), Customer("M2", card=WANG.card), WANG):
        with pytest.raises(Refused):
            store.members.enrol(other, AT, "owner")
    with pytest.raises(Refused):
        store.members.change(Customer("M3"), AT, "owner")
    assert store.members.all() == (WANG,)


def test_who_leaves_is_forgotten(tmp_path: Path) -> None:
    """Name, telephone and birthday are nowhere in the file; the key and the journal stay."""
    store = Store.new(tmp_path / "shop.store")
    store.members.enrol(replace(WANG, name="Canaryname", phone="13999998888"), AT, "owner")
    store.members.erase("M1001", AT, "owner")
    assert store.members.find("M1001") == Customer("M1001", joined=WANG.joined, gone=True)
    assert store.members.of_phone("13999998888") is None
    assert store.members.all() == ()
    with pytest.raises(Refused):
        store.members.erase("M9", AT, "owner")
    told = [json.loads(body) for (body,) in rows("SELECT body FROM journal WHERE code = 90030")]
    assert [one["what"] for one in told] == ["enrolled", "erased"]
    assert check(store)["ok"]
    store.close()
    for path in tmp_path.iterdir():
        left = path.read_bytes()
        assert b"Canaryname" not in left, path
        assert b"13999998888" not in left, path


def test_the_journal_knows_nobody(store: Store) -> None:
    """Neither name nor telephone nor card is in a signed record."""
    store.members.enrol(WANG, AT, "owner")
    store.members.change(replace(WANG, tier=""), AT, "owner")
    for (body,) in rows("SELECT body FROM journal"):
        for secret in (WANG.name, WANG.phone, WANG.card):
            assert secret not in body


def test_a_list_of_members_goes_in(store: Store, tmp_path: Path) -> None:
    """Chinese headers; twice is unchanged; a row that says less leaves what is known."""
    head = ("会员号", "姓名", "手机号", "等级", "分组", "生日", "入会日期")
    path = write_csv(
        tmp_path / "a.csv", head,
        ("M1", "王小明", "13800001234", "gold", "staff、批发", "1990-05-17", "2024-03-02"),
        ("M2", "李四", "", "", "", "", ""),
    )  # fmt: skip
    assert import_members(store, path).new == 2
    assert import_members(store, path).unchanged == 2
    first = store.members.find("M1")
    assert first is not None
    assert (first.groups, first.birthday) == (("staff", "批发"), (5, 17))
    again = write_xlsx(tmp_path / "b.xlsx", ("phone", "tier"), ("13800001234", "silver"))
    assert import_members(store, again).updated == 1
    assert store.members.find("M1") == replace(first, tier="silver")


def test_bad_rows_are_named_and_not_repeated(store: Store, tmp_path: Path) -> None:
    """Each with its row and column; what stands in them is nowhere in the answer."""
    head = ("member no", "phone", "birthday", "joined", "card")
    path = write_csv(
        tmp_path / "a.csv", head, ("M1", "13800001234", "02-29", "", ""),
        ("", "", "", "", ""), ("M2", "13x", "", "", ""), ("M3", "", "02-30", "", ""),
        ("M4", "", "", "soon", ""), ("M5", "13800001234", "", "", ""), ("M1", "", "", "", ""),
    )  # fmt: skip
    answer = import_members(store, path)
    assert answer.new == 1
    assert [(one.row, one.column) for one in answer.refused] == [
        (4, "phone"), (5, "birthday"), (6, "joined"), (7, None), (8, None),
    ]  # fmt: skip
    assert "138" not in json.dumps(answer.as_json())
