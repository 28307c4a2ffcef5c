"""Does the wallet's provider end every trade, once, however often it is asked?"""

from __future__ import annotations

import json
from typing import Any

import pytest

from pos_gui.card.simulator.wallet import Provider, signature


class Wallet:
    """A provider with a clock moved by hand."""

    def __init__(self, **more: bool) -> None:
        """Begin at zero."""
        self.now = 0.0
        self.provider = Provider(lambda: self.now, **more)

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
