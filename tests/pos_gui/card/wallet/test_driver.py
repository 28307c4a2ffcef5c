"""What does the driver make of each answer, and does it keep a code to itself?"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import pytest

from db.facts.answer import (
    Acked,
    Approved,
    Declined,
    NotFound,
    NotSent,
    RefusedBack,
    ReversalReason,
    SignedOn,
    Unclear,
    Waiting,
)
from db.facts.batch import Balanced, BatchTotals
from db.facts.card import CardKind, Original
from db.facts.money import Money
from db.facts.trouble import LineDown, Refused
from pos_gui.card.acquirers import Acquirers
from pos_gui.card.simulator.wallet import KEY, signature
from pos_gui.card.wallet.driver import Patience, Time, WalletDriver
from tests.pos_gui.card.terminal.host import TERMINAL, Host, answer, attempt
from tests.pos_gui.card.wallet.world import CODE

if TYPE_CHECKING:
    from db.facts.card import Attempt

PAID = attempt(CardKind.WALLET, 100)
SUCCESS: dict[str, Any] = {"code": "OK", "state": "SUCCESS", "amount": "100", "trade_no": "t"}
WAITING = SUCCESS | {"state": "WAITING"}
YES = Approved("00", Money(100, "CNY"), rrn="t")


@dataclass
class Line:
    """A provider that says what the test wants, one after the other; then nothing."""

    says: list[dict[str, Any]]
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    down: bool = False
    now: float = 0.0

    def post(self, path: str, body: bytes, signed: str, wait_s: float) -> tuple[bytes, str] | None:
        """Answer, rightly signed."""
        assert (signed, wait_s) == (signature(body), 10)
        if self.down:
            raise LineDown
        told = json.loads(body)
        self.asked.append((path, told))
        if not self.says:
            return None
        whose = {name: told[name] for name in ("out_trade_no", "nonce")}
        said = json.dumps({**whose, **self.says.pop(0)}).encode()
        return said, signature(said)

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds

    @property
    def driver(self) -> WalletDriver:
        """Give a driver on this line."""
        return WalletDriver(self, KEY, Patience(), Time(lambda: self.now, self.wait))


def refund(original: str = "a0", minor: int = 40) -> Attempt:
    """Give a refund of a payment."""
    of = Original(original, 42, 317, "", "", "", Money(100, "CNY"))
    return attempt(CardKind.WALLET_REFUND, minor, original=of)


@pytest.mark.parametrize(
    ("says", "told", "asked"),
    [
        ([SUCCESS], YES, 1),
        ([WAITING, WAITING, SUCCESS], YES, 3),
        ([WAITING, {"code": "OK", "state": "CLOSED"}], Declined("CLOSED", "other_tender"), 2),
        ([{"code": "FAILED"}], Declined("FAILED", "other_tender"), 1),
        ([{"code": "WHATEVER"}, SUCCESS], YES, 2),
        ([{"code": "WHATEVER"}, {"code": "NOT_FOUND"}], Unclear(ReversalReason.NO_ANSWER), 2),
        ([SUCCESS | {"amount": "101"}] * 21, Unclear(ReversalReason.NO_ANSWER), 21),
        ([SUCCESS | {"state": 7}] * 21, Unclear(ReversalReason.NO_ANSWER), 21),
        ([WAITING] * 21, Unclear(ReversalReason.NO_ANSWER), 21),
        ([], Unclear(ReversalReason.NO_ANSWER), 21),
    ],
)
def test_a_payment(says: list[dict[str, object]], told: object, asked: int) -> None:
    """Asked for once; then only asked about, every three seconds for a minute."""
    line = Line(list(says))
    assert line.driver.start(PAID, CODE) == told
    assert [path for path, _ in line.asked] == ["wallet/pay"] + ["wallet/query"] * (asked - 1)
    assert line.now == 3 * (asked - 1)


def test_what_is_not_sent() -> None:
    """No line, no code, a bank card: nothing can have happened."""
    line = Line([], down=True)
    assert isinstance(line.driver.start(PAID, CODE), NotSent)
    assert isinstance(line.driver.start(PAID, None), Declined)
    assert isinstance(line.driver.start(PAID, replace(CODE, pan="6225760008219524")), Declined)
    assert isinstance(line.driver.start(refund(""), None), Declined)
    assert line.asked == []


@pytest.mark.parametrize(
    ("says", "told"),
    [
        (SUCCESS, YES), (WAITING, Waiting()), ({"code": "NOT_FOUND"}, NotFound()),
        ({"code": "OK", "state": "REVOKED"}, Declined("REVOKED", "other_tender")),
        ({}, Unclear(ReversalReason.NO_ANSWER)),
    ],
)  # fmt: skip
def test_a_query(says: dict[str, object], told: object) -> None:
    """What became of it; a yes does not count once a cancel may be under way."""
    assert Line([says]).driver.query(PAID) == told
    later = Line([says]).driver.query(replace(PAID, tries=2))
    assert later == (Unclear(ReversalReason.NO_ANSWER) if told == YES else told)


def test_a_cancel() -> None:
    """Acknowledged, or asked again; a refund is never taken back."""
    reason = ReversalReason.OTHER
    assert Line([{"code": "OK", "action": "close"}]).driver.reverse(PAID, reason) == Acked("00")
    assert Line([{"code": "BUSY"}]).driver.reverse(PAID, reason) == Unclear(
        ReversalReason.NO_ANSWER
    )
    assert isinstance(Line([]).driver.reverse(PAID, reason), Unclear)
    line = Line([])
    assert isinstance(line.driver.reverse(refund(), reason), RefusedBack)
    assert line.asked == []


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("OK", Approved), ("NOT_PAID", Declined), ("TOO_MUCH", Declined),
        ("AMOUNT_DIFFERS", Unclear), ("", Unclear),
    ],
)  # fmt: skip
def test_a_refund(code: str, told: type) -> None:
    """By our number of the payment and our own of the refund, the same when it is repeated."""
    line = Line([{"code": code}] * 2)
    assert isinstance(line.driver.start(refund(), None), told)
    assert isinstance(line.driver.again(refund(), ""), told)
    for path, asked in line.asked:
        assert path == "wallet/refund"
        assert (asked["out_trade_no"], asked["out_request_no"], asked["amount"]) == (
            "a0", "a1", "40",
        )  # fmt: skip


def test_a_terminal_has_nothing_to_do_with_it() -> None:
    """No sign-on, no batch, no slip; only the line can be tried."""
    driver, none = Line([{"code": "NOT_FOUND"}]).driver, BatchTotals(0, 0, 0, 0)
    assert driver.echo(TERMINAL)
    assert not driver.echo(TERMINAL)
    assert driver.sign_on(TERMINAL) == SignedOn(42, "", "")
    assert driver.sign_off(TERMINAL)
    assert driver.settle(TERMINAL, none, none) == Balanced()
    assert driver.upload(TERMINAL, ())
    assert driver.upload_end(TERMINAL, 0, agreed=True) == 42
    assert driver.upload_slip(PAID, {}, b"")


def test_each_is_asked_about_its_own() -> None:
    """By the kind of the attempt; the terminal's own business is the bank's."""
    line, bank = (
        Line([SUCCESS, SUCCESS, {"code": "OK"}, {"code": "OK"}]),
        Host(lambda question: [answer(question)]),
    )
    both = Acquirers(bank.driver, line.driver)
    assert both.can_query
    assert isinstance(both.start(PAID, CODE), Approved)
    assert isinstance(both.query(PAID), Approved)
    assert isinstance(both.reverse(PAID, ReversalReason.OTHER), Acked)
    assert isinstance(both.again(refund(), ""), Approved)
    assert both.upload_slip(PAID, {}, b"")
    assert bank.asked == []
    card, none = attempt(), BatchTotals(0, 0, 0, 0)
    assert isinstance(both.reverse(card, ReversalReason.OTHER), Acked)
    with pytest.raises(Refused):
        both.query(card)
    assert both.echo(TERMINAL)
    assert both.upload(TERMINAL, ())
    assert both.upload_end(TERMINAL, 0, agreed=True) == 43
    assert both.sign_off(TERMINAL)
    with pytest.raises(Refused):
        both.sign_on(TERMINAL)
    both.settle(TERMINAL, none, none)
    assert len(bank.asked) == 7
    assert len(line.asked) == 4


def test_a_code_is_in_one_question_only(caplog: pytest.LogCaptureFixture) -> None:
    """Not in later questions, not in a log, not in what a driver shows of itself."""
    caplog.set_level(logging.DEBUG)
    line = Line([WAITING, SUCCESS])
    driver = line.driver
    told = driver.start(PAID, CODE)
    assert [CODE.pan in json.dumps(asked) for _, asked in line.asked] == [True, False]
    assert CODE.pan not in caplog.text + repr(told) + repr(driver)
