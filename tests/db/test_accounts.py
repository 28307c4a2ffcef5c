"""Does an account only change by the word of two people, and is its number kept nowhere?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.connection import rows, value
from db.facts.account import Account, AccountAct, masked
from db.facts.staff import Action, Person, Right
from db.facts.trouble import Refused
from tests import verify_journal
from tests.db.test_cards import AT

if TYPE_CHECKING:
    from db.accounts import Accounts
    from db.store import Store

NUMBER = "6217 0012 1002 4455 667"
ACCOUNT = Account(masked(NUMBER), "中国建设银行", "一家小店")
OTHER = Account(masked("1234567890"), "招商银行", "一家小店")
_RIGHT = (Right(Action.MANAGE_TERMINAL),)
ANN, BO = Person("ann", "Ann", _RIGHT), Person("bo", "Bo", _RIGHT)
CASHIER = Person("c1", "小王", (Right(Action.SELL),))


@pytest.fixture
def accounts(store: Store) -> Accounts:
    """Give the account of the first lane: none yet."""
    return store.accounts


def test_a_number_is_covered() -> None:
    """Four digits stay; what is no number is refused."""
    assert masked(NUMBER) == "***************5667"
    for wrong in ("", "123", "12345678x", "1" * 33, "١٢٣٤٥٦٧٨"):
        with pytest.raises(Refused, match="no account number"):
            masked(wrong)


def test_two_people_bind_it(store: Store, accounts: Accounts) -> None:
    """One asks, another approves; the journal has both words."""
    assert accounts.bound() is None
    accounts.bind(ACCOUNT, AT, ANN)
    asked = accounts.asked()
    assert asked is not None
    assert (asked.act, asked.account, asked.person) == (AccountAct.BIND, ACCOUNT, "ann")
    assert accounts.bound() is None
    with pytest.raises(Refused, match="Somebody else"):
        accounts.decide(AT, ANN, approved=True)
    accounts.decide(AT, BO, approved=True)
    assert accounts.bound() == ACCOUNT
    assert accounts.asked() is None
    told = value("SELECT group_concat(person || body, ' ') FROM journal WHERE code = 90009")
    assert '"act":"bind"' in told
    assert 'bo{"account":"***************5667","act":"approve"' in told
    assert check(store)["ok"]
    assert verify_journal.verify(store.path, [store.journal.head()]) == []


def test_it_is_changed_and_unbound(accounts: Accounts) -> None:
    """The old one counts until the new one is approved; a refusal changes nothing."""
    accounts.bind(ACCOUNT, AT, ANN)
    accounts.decide(AT, BO, approved=True)
    accounts.bind(OTHER, AT, BO)
    with pytest.raises(Refused, match="Something else"):
        accounts.unbind(AT, ANN)
    assert accounts.bound() == ACCOUNT
    accounts.decide(AT, ANN, approved=False)
    assert accounts.bound() == ACCOUNT
    accounts.bind(OTHER, AT, BO)
    accounts.decide(AT, ANN, approved=True)
    assert accounts.bound() == OTHER
    accounts.unbind(AT, ANN)
    assert accounts.bound() == OTHER
    accounts.decide(AT, BO, approved=True)
    assert accounts.bound() is None


def test_who_may_not(accounts: Accounts) -> None:
    """Nothing is written without the right, or where nothing is to be done."""
    with pytest.raises(Refused, match="may not"):
        accounts.bind(ACCOUNT, AT, CASHIER)
    with pytest.raises(Refused, match="Nothing waits"):
        accounts.decide(AT, ANN, approved=True)
    with pytest.raises(Refused, match="No account"):
        accounts.unbind(AT, ANN)
    accounts.bind(ACCOUNT, AT, ANN)
    with pytest.raises(Refused, match="may not"):
        accounts.decide(AT, CASHIER, approved=True)
    assert rows("SELECT act FROM account_step") == [("bind",)]
