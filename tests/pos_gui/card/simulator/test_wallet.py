"""Does the wallet's provider end every trade, once, however often it is asked?"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from db.facts.trouble import Refused
from pos_gui.card.simulator.trades import Trades
from pos_gui.card.simulator.wallet import Provider, signature

if TYPE_CHECKING:
    from pathlib import Path


class Wallet:
    """A provider with a clock moved by hand."""

    def __init__(self, trades: Trades | None = None, **more: bool) -> None:
        """Begin at zero."""
        self.now = 0.0
        self.provider = Provider(lambda: self.now, trades, **more)

    def ask(self, path: str, number: str = "n1", **more: str) -> dict[str, Any]:
        """Ask, rightly signed."""
        body = json.dumps({"out_trade_no": number} | more).encode()
        status, told = self.provider.answer(path, body, signature(body))
        assert status == 200
        found: dict[str, Any] = json.loads(told)
        return found

    def pay(self, amount: int = 100) -> dict[str, Any]:
        """Pay with a code."""
        return self.ask("/pay", amount=str(amount), auth_code="130000000000000001")


def test_paid_at_once_and_only_once() -> None:
    """The same number again is the same payment; another amount is none."""
    wallet = Wallet()
    assert [wallet.pay()["state"], wallet.pay()["state"]] == ["SUCCESS", "SUCCESS"]
    assert wallet.pay(101)["code"] == "AMOUNT_DIFFERS"
    assert len(wallet.ask("/bill")["lines"]) == 1


def test_the_customer_takes_time() -> None:
    """Waiting until the customer says yes."""
    wallet = Wallet()
    wallet.provider.approve_s = 5
    assert wallet.pay()["state"] == "WAITING"
    wallet.now = 5
    assert wallet.ask("/query")["state"] == "SUCCESS"


@pytest.mark.parametrize(("late", "action", "state"), [
    (False, "close", "CLOSED"), (True, "refund", "REVOKED"),
])  # fmt: skip
def test_a_cancel_ends_it(*, late: bool, action: str, state: str) -> None:
    """Never paid is closed; paid after the last question is given back; twice is once."""
    wallet = Wallet()
    wallet.provider.approve_s = None
    wallet.provider.after_last_query = late
    wallet.pay()
    assert [wallet.ask("/cancel")["action"] for _ in range(2)] == [action, action]
    assert wallet.ask("/query")["state"] == state


@pytest.mark.parametrize("takes", [False, True])
def test_a_cancel_before_the_payment(*, takes: bool) -> None:
    """It answers success; whether the late payment is taken depends on the provider."""
    wallet = Wallet(after_cancel=takes)
    assert wallet.ask("/query")["code"] == "NOT_FOUND"
    assert wallet.ask("/cancel")["code"] == "OK"
    assert wallet.pay()["code"] == ("OK" if takes else "CLOSED")


def test_refunds() -> None:
    """In parts, once for each number, never more than was paid."""
    wallet = Wallet()
    assert wallet.ask("/refund", out_request_no="r0", amount="1")["code"] == "NOT_PAID"
    wallet.pay()
    for number, amount, code in (
        ("r1", "60", "OK"), ("r1", "60", "OK"), ("r1", "50", "AMOUNT_DIFFERS"),
        ("r2", "41", "TOO_MUCH"), ("r2", "40", "OK"),
    ):  # fmt: skip
        assert wallet.ask("/refund", out_request_no=number, amount=amount)["code"] == code


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"out_trade_no": "n"}', b"[" * 9999])
def test_what_is_no_question(body: bytes) -> None:
    """Nonsense is told apart from a wrong signature and from an unknown call."""
    provider = Wallet().provider
    assert provider.answer("/pay", body, signature(body))[0] == 400
    assert provider.answer("/pay", body, "00")[0] == 401
    assert provider.answer("/nothing", body, signature(body))[0] == 404


def test_a_provider_begun_anew_has_forgotten_nothing(tmp_path: Path) -> None:
    """Paid, waiting, cancelled, given back, cancelled unknown: as before; a torn line is none."""
    file = tmp_path / "wallet.jsonl"
    wallet = Wallet(Trades(file))
    wallet.pay()
    wallet.ask("/refund", out_request_no="r1", amount="60")
    wallet.ask("/cancel", "unknown")
    wallet.provider.customer("5")
    for number in ("waits", "cancelled"):
        wallet.ask("/pay", number, amount="7", auth_code="130000000000000001")
    wallet.ask("/cancel", "cancelled")
    with file.open("ab") as out:
        out.write(b'{"what": "paid"')
    again = Wallet(Trades(file))
    assert again.provider.trades == wallet.provider.trades
    assert again.ask("/pay", "unknown", amount="7", auth_code="13")["code"] == "CLOSED"
    again.now = 5
    assert again.ask("/query", "waits")["state"] == "SUCCESS"
    again.now = 0
    assert Wallet(Trades(file)).ask("/query", "waits")["state"] == "SUCCESS"
    assert "130000000000000001" not in file.read_text()


def test_an_answer_says_which_question_it_answers() -> None:
    """By the trade's number and the question's nonce, also where it says no."""
    told = Wallet().ask("/query", "n9", nonce="x")
    assert told == {"out_trade_no": "n9", "nonce": "x", "code": "NOT_FOUND"}


def test_what_customers_do() -> None:
    """They say yes after a while, never, or when it is too late; nothing else."""
    provider = Wallet().provider
    for told, seconds, last in (("5", 5, False), ("never", None, False), ("last", None, True)):
        provider.customer(told)
        assert (provider.approve_s, provider.after_last_query) == (seconds, last)
    for wrong in ("", "-1", "9999", "soon"):
        with pytest.raises(Refused):
            provider.customer(wrong)
