"""How does the till speak with an ISO 8583 host? A driver keeps nothing and repeats no charge.

Each call is one exchange on a line of its own, in a lane's thread. What comes back is told as a
value; what is done about it is decided elsewhere (payments.md 7.2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from db.facts.answer import Declined, NotSent, ReversalReason, Unclear
from db.facts.trouble import LineDown, Refused
from pos_gui.card.message.codec import Message, Unreadable, decode, encode
from pos_gui.card.message.frame import body_of, framed
from pos_gui.card.terminal import answers, requests
from pos_gui.card.terminal.protection import MAC, NoKeys, protection

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.answer import QueryResult, Result, ReversalResult, SignedOn
    from db.facts.batch import BatchLine, BatchTotals, SettleResult
    from db.facts.card import Attempt, Terminal
    from pos_gui.card.message.dialect import Dialect
    from pos_gui.card.terminal.protection import Cover, KeyRing, Protection
    from pos_gui.ports import CardInHand

_PLACE = "00" * MAC
"""Where the MAC will be."""
_IMAGE_PART = 500
"""Bytes of a signature's picture in one message."""
_UNKNOWN = frozenset({"12", "40"})
"""What a host answers to a sign-on that it does not know."""
_SIGN_ON, _BAD_MAC = "0800", "A0"
_OTHER_KEY = "The bank has another key of this terminal: load its key again."


class BankLine(Protocol):
    """A way to the host; one question and its answer a connection."""

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Send a frame and give the first one that is accepted; None if none came in time.

        Raises:
            LineDown: if not one byte was sent.

        """
        ...


class Wire:
    """One question and its answer at a time: written, signed, waited for, and found genuine."""

    def __init__(self, dialect: Dialect, line: BankLine, keys: Protection) -> None:
        """Speak this dialect on this line."""
        self._dialect, self._line, self._keys = dialect, line, keys

    def ask(
        self, terminal_no: str, message: Message, cover: Cover | None = None
    ) -> Message | Unclear | NotSent:
        """Send a message and give its answer: the right one, in time, with a right MAC.

        A cover is asked for where the message carries a MAC and none was needed before.
        """
        try:
            if cover is None and message.mti not in self._dialect.without_mac:
                cover = self._keys.cover(terminal_no)
            frame = self._written(message, cover)
            heard = self._heard(message, frame)
        except (LineDown, Refused) as trouble:
            return NotSent(trouble.sentence, keyless=isinstance(trouble, NoKeys))
        except Unreadable:
            return NotSent("The host's messages have no room for this.")
        if heard is None:
            return Unclear(ReversalReason.NO_ANSWER)
        body, answer = heard
        if cover and not answers.genuine(cover, body, answer, self._dialect):
            return Unclear(ReversalReason.BAD_MAC)
        return answer

    def _written(self, message: Message, cover: Cover | None) -> bytes:
        """Write a message into a frame; its MAC lies over everything before it."""
        fields = message.fields | ({**cover.told, "64": _PLACE} if cover else {})
        body = encode(self._dialect.spec, Message(message.mti, fields))
        if cover:
            body = body[:-MAC] + cover.sign(body[:-MAC])
        return framed(self._dialect.tpdu, self._dialect.header, body)

    def _heard(self, message: Message, frame: bytes) -> tuple[bytes, Message] | None:
        """Ask, and wait for the answer to this; whatever else comes is passed over."""
        found: list[tuple[bytes, Message]] = []

        def accept(told: bytes) -> bool:
            try:
                body = body_of(told)
                answer = decode(self._dialect.spec, body)
            except Unreadable:
                return False
            if answers.belongs(message, answer, self._dialect):
                found.append((body, answer))
            return bool(found)

        self._line.exchange(frame, accept, self._dialect.answer_s)
        return found[0] if found else None


class IsoDriver:
    """An acquirer's host behind ISO 8583 messages.

    Cards are reversed; there is no general question after them (payments.md 2.2).
    """

    def __init__(self, dialect: Dialect, line: BankLine, ring: KeyRing) -> None:
        """Speak this dialect on this line."""
        self._dialect, self._keys = dialect, protection(dialect, ring)
        self._wire = Wire(dialect, line, self._keys)

    def start(
        self, attempt: Attempt, card: CardInHand | None, pin_digits: str = "", target: str = ""
    ) -> Result:
        """Ask for what the attempt is about, once."""
        fields = requests.request(attempt, self._dialect)
        try:
            cover = self._keys.cover(attempt.terminal_no)
            if card is not None:
                fields |= requests.with_card(card, cover, pin_digits, target)
        except NoKeys:
            return self._dialect.declined("77")
        except Refused as refused:
            return NotSent(refused.sentence, trouble=refused)
        return self._transact(attempt, fields, cover)

    def again(self, attempt: Attempt, pan: str) -> Result:
        """Repeat a refund or an advice with its own number."""
        fields = requests.request(attempt, self._dialect)
        return self._transact(attempt, fields | ({"2": pan} if pan else {}))

    def query(self, attempt: Attempt) -> QueryResult:
        """Refuse: this host cannot be asked.

        Raises:
            Refused: always.

        """
        raise Refused(
            "This host cannot be asked about voucher {voucher}.", voucher=f"{attempt.stan:06d}"
        )

    def reverse(self, attempt: Attempt, reason: ReversalReason) -> ReversalResult:
        """Have it taken back; may be called again and again."""
        message = requests.reversal(attempt, reason, self._dialect)
        answer = self._wire.ask(attempt.terminal_no, message)
        return answers.taken_back(answer, self._dialect) if isinstance(answer, Message) else answer

    def sign_on(self, terminal: Terminal) -> SignedOn | Declined | Unclear | NotSent:
        """Fetch new working keys; the old ones stay until all of the new ones are right.

        Raises:
            Refused: if the terminal's keys cannot be used, or the host has other ones of it, or
                another dialect.

        """
        number = terminal.terminal_no
        serial = f"Sequence No{len(number):02d}{number}"
        fields = requests.network(
            terminal, self._keys.asking(number),
            f11="000001", f62=serial.encode().hex().upper(), f63="01 ",
        )  # fmt: skip
        signed = _SIGN_ON not in self._dialect.without_mac
        cover = self._keys.cover(number) if signed else None
        answer = self._wire.ask(number, Message(_SIGN_ON, fields), cover)
        if not isinstance(answer, Message):
            return answer
        code = answer.fields.get("39", "")
        if code in self._dialect.approved:
            return self._taken(number, answer)
        if code in _UNKNOWN:
            raise Refused("The bank does not know this dialect: check the setting bank_dialect.")
        if code == _BAD_MAC:
            raise Refused(_OTHER_KEY)
        return self._dialect.declined(code)

    def _taken(self, terminal_no: str, answer: Message) -> SignedOn | Declined:
        """Take keys and batch, or neither."""
        told = answers.signed_on(answer)
        if told is None:
            return Declined("", "alarm")
        if not self._keys.take(terminal_no, bytes.fromhex(answer.fields.get("62", ""))):
            raise Refused(_OTHER_KEY)
        return told

    def sign_off(self, terminal: Terminal) -> bool:
        """Say goodbye."""
        return self._acknowledged(
            terminal, "0820", requests.network(terminal, "002", f11="000001")
        )

    def echo(self, terminal: Terminal) -> bool:
        """Ask whether the line is up."""
        return self._acknowledged(terminal, "0820", requests.network(terminal, "301"))

    def settle(
        self, terminal: Terminal, domestic: BatchTotals, foreign: BatchTotals
    ) -> SettleResult:
        """Compare the batch's totals."""
        fields = requests.network(
            terminal, "201", f11="000001", f48=requests.totals(domestic, foreign),
            f49=self._dialect.currency,
        )  # fmt: skip
        answer = self._wire.ask(terminal.terminal_no, Message("0500", fields))
        return answers.settled(answer) if isinstance(answer, Message) else answer

    def upload(self, terminal: Terminal, lines: tuple[BatchLine, ...]) -> bool:
        """Upload a block of transactions."""
        fields = requests.network(terminal, "201", f11="000001", f48=requests.block(lines))
        return self._acknowledged(terminal, "0320", fields)

    def upload_end(self, terminal: Terminal, count: int, *, agreed: bool) -> int | None:
        """End the upload; gives the next batch, or None without an acknowledgement."""
        code = "207" if agreed else "202"
        fields = requests.network(terminal, code, f11="000001", f48=f"{count:04d}")
        if not self._acknowledged(terminal, "0320", fields):
            return None
        return terminal.batch % 999_999 + 1

    def upload_slip(self, attempt: Attempt, texts: dict[str, str], image: bytes) -> bool:
        """Upload the electronic slip with its signature, in parts (payments.md 1.11)."""
        told = "".join(_tlv(tag, text) for tag, text in texts.items())
        parts = [image[at : at + _IMAGE_PART] for at in range(0, len(image), _IMAGE_PART)] or [b""]
        for number, part in enumerate(parts):
            function = "07" if number == 0 else "08"
            fields = {
                "11": f"{attempt.stan:06d}",
                "41": attempt.terminal_no,
                "42": attempt.merchant_no,
                "60": f"{function}{attempt.batch:06d}{800 + number}",
            }
            fields |= {"55": told} if number == 0 and told else {}
            fields |= {"62": part.hex().upper()} if part else {}
            answer = self._wire.ask(attempt.terminal_no, Message("0820", fields))
            if not (isinstance(answer, Message) and answer.fields.get("39") == "00"):
                return False
        return True

    def _transact(
        self, attempt: Attempt, fields: dict[str, str], cover: Cover | None = None
    ) -> Result:
        form = self._dialect.forms[attempt.intent.kind]
        answer = self._wire.ask(attempt.terminal_no, Message(form.mti, fields), cover)
        if not isinstance(answer, Message):
            return answer
        return answers.transaction(attempt, answer, self._dialect)

    def _acknowledged(self, terminal: Terminal, mti: str, fields: dict[str, str]) -> bool:
        answer = self._wire.ask(terminal.terminal_no, Message(mti, fields))
        return isinstance(answer, Message) and answer.fields.get("39", "00") == "00"


def _tlv(tag: str, text: str) -> str:
    """Write a BER-TLV object as hexadecimal; texts are GBK, as the hosts read them."""
    value = text.encode("gb18030")[:127]
    return f"{tag}{len(value):02X}{value.hex().upper()}"
