"""How is a fact written once and for all?

One transaction writes the receipt number, the sale with its lines and tenders, the sums, the
signed journal record and the jobs for printer and drawer. Only after its commit may anything be
shown, printed or opened. Recording the same draft twice gives the first result.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from db import chain, ledger, rollups
from db.connection import rows, transaction, value
from db.facts.event import Event, EventCode
from db.facts.moment import business_day
from db.facts.money import total
from db.facts.sale import Named, Sale, Took
from db.facts.trouble import Refused, Trouble
from db.labels import Labels
from db.record import body_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from db.facts.place import Shop, Till
    from db.facts.sale import Draft

_APPEND = (
    "INSERT INTO journal (till, seq, epoch, code, at_ms, offset_min, person, sale, body, prev, "
    "hash, key, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class Journal:
    """Writes sales and events; belongs to the one writing thread."""

    def __init__(self, shop: Shop, till: Till, signer: chain.Signer) -> None:
        """Write for this till of this shop."""
        self._shop, self._till, self._signer = shop, till, signer
        self._labels = Labels()

    def on(self, till: Till) -> Journal:
        """Write for another till of the same shop: the one that former sales are recorded on."""
        other = Journal(self._shop, till, self._signer)
        other._labels = self._labels
        return other

    def record(self, draft: Draft, beside: Callable[[int], None] | None = None) -> Sale:
        """Record one sale; `beside` writes what belongs into its transaction.

        Raises:
            Refused: if the same id was recorded with other content, or more would come back
                than was sold.
            StoreTrouble: if the disk is full, the lock is held, …; nothing is written then.

        """
        (sale,) = self.record_all((draft,), beside)
        return sale

    def record_all(
        self,
        drafts: Sequence[Draft],
        beside: Callable[[int], None] | None = None,
    ) -> tuple[Sale, ...]:
        """Record several sales in one transaction: all of them or none."""
        with self.writing():
            seq = ledger.next_seq()
            made: list[Sale] = []
            results: list[Sale] = []
            for draft in drafts:
                known = self._known(draft)
                if known is None:
                    known = self._write(seq, draft)
                    made.append(known)
                    if beside is not None:
                        beside(seq)
                    seq += 1
                results.append(known)
            rollups.add(made, self._labels)
        return tuple(results)

    def note(self, events: Iterable[Event]) -> None:
        """Write technical events."""
        with self.writing():
            for event in events:
                self.append(event, dict(event.data))

    def append(self, event: Event, body: dict[str, object], sale: int | None = None) -> None:
        """Chain and sign one record, in the open transaction."""
        if event.code is not EventCode.NEW_KEY:
            self.be_known(event)
        seq, prev, _key = self._head()
        text = chain.canonical(body)
        till = self._till
        header = (
            till.key, till.epoch, seq + 1, int(event.code),
            event.at.utc_ms, event.at.offset_min, event.person, self._signer.name, text,
        )  # fmt: skip
        hashed = chain.digest(prev, header)
        rows(
            _APPEND,
            (
                till.key, seq + 1, till.epoch, int(event.code),
                event.at.utc_ms, event.at.offset_min, event.person, sale, text,
                prev, hashed, self._signer.name, self._signer.sign(hashed),
            ),
        )  # fmt: skip

    def be_known(self, event: Event) -> None:
        """Introduce our key where it is not the one that signed last, in the open transaction."""
        if not self._signer.name:
            self._signer.load()
        if self._head()[2] != self._signer.name:
            self.introduce_key(event)

    def introduce_key(self, event: Event) -> None:
        """Say which public key signs from here on: the first one, or one after a lost file."""
        new = Event(EventCode.NEW_KEY, event.at, event.person)
        self.append(new, {"key": self._signer.name, "public": self._signer.public.hex()})

    def head(self) -> str:
        """Give the hash of the last record, hexadecimal."""
        return self._head()[1].hex()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Open the transaction; what was remembered of it is forgotten if it fails."""
        try:
            with transaction():
                yield
        except BaseException:
            self._labels.forget()
            raise

    def _head(self) -> tuple[int, bytes, str]:
        """Give number, hash and key of the last record."""
        found = rows(
            "SELECT seq, hash, key FROM journal WHERE till = ? ORDER BY seq DESC LIMIT 1",
            (self._till.key,),
        )
        return found[0] if found else (0, chain.FIRST, "")

    def _known(self, draft: Draft) -> Sale | None:
        seq = ledger.seq_of(draft.sale_id)
        if seq is None:
            return None
        if ledger.request_of(seq) != draft.request:
            raise Refused("This id was already recorded with other content.")
        return ledger.read(seq, self._shop.profile.currency)

    def _write(self, seq: int, draft: Draft) -> Sale:
        _refuse_too_many_back(draft)
        number = _take_number(self._till.key)
        sale = complete(draft, number, self._shop, self._till)
        ledger.write(seq, sale, draft.request, self._labels)
        back = all(line.is_return for line in sale.lines)
        code = EventCode.RETURN if back else EventCode.SALE
        body = {**body_of(sale), "request": draft.request}
        self.append(Event(code, sale.at, sale.cashier.key), body, seq)
        return sale


def complete(draft: Draft, number: int, shop: Shop, till: Till) -> Sale:
    """Give the draft its number, place, business day and sums.

    Raises:
        Trouble: if the tenders do not settle it; a bug, caught before it is written.

    """
    currency = shop.profile.currency
    due = total((line.total for line in draft.lines), currency)
    paid = total((one.amount for one in draft.tenders), currency)
    if due + draft.rounding != paid:
        raise Trouble("The tenders do not settle the sale.")
    return Sale(
        sale_id=draft.sale_id,
        receipt_no=f"{till.key}-{number:06d}",
        number=number,
        shop=draft.shop or Named(shop.key, shop.branch or shop.name),
        till=Named(till.key, till.key),
        cashier=draft.cashier,
        at=draft.at,
        business_day=business_day(draft.at, shop.profile.cut_off_hour),
        lines=draft.lines,
        tenders=draft.tenders,
        gross=total((line.gross for line in draft.lines), currency),
        discount=total((line.discount for line in draft.lines), currency),
        total=due,
        tax=total((line.tax for line in draft.lines), currency),
        rounding=draft.rounding,
        change=draft.change,
        segment=draft.segment,
        customer=draft.customer,
        tier=draft.tier,
        circle=draft.circle,
        coupons=draft.coupons,
        reference=draft.reference,
        exempt=draft.exempt,
        took=Took.of(draft.took.scan_ms, draft.took.tender_ms) if draft.took else None,
    )


def _take_number(till: str) -> int:
    number = value("SELECT next_number FROM till WHERE key = ?", (till,))
    rows("UPDATE till SET next_number = next_number + 1 WHERE key = ?", (till,))
    return int(number)


def _refuse_too_many_back(draft: Draft) -> None:
    """Never take back more of a line than was sold less what already came back."""
    wanted: dict[tuple[str, int], int] = {}
    for line in draft.lines:
        if line.returns is not None:
            at = (line.returns.sale_id, line.returns.ordinal)
            wanted[at] = wanted.get(at, 0) - line.quantity.milli
    for (sale_id, ordinal), milli in wanted.items():
        seq = ledger.seq_of(sale_id)
        left = 0 if seq is None else _left(seq, ordinal)
        if milli > left:
            raise Refused("More would come back than was sold.")


def _left(seq: int, ordinal: int) -> int:
    sold = value("SELECT quantity FROM line WHERE sale = ? AND ordinal = ?", (seq, ordinal))
    back = ledger.returned(seq).get(ordinal)
    return int(sold or 0) - (back.milli if back else 0)
