"""What has the host done, and what goes wrong on its line? A page on the loopback.

GET / is for people and refreshes itself; GET /ledger.json?batch=MERCHANT/TERMINAL/BATCH/ is for a
comparison at the day's end; POST /wallet/pay and its like are the wallet's provider (wallet.py);
POST /faults takes one fault a line (see faults.py), or off; customer=SECONDS, customer=never and
customer=last say what the wallet's customers do.
"""

from __future__ import annotations

import contextlib
import html
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from db.facts.trouble import Refused
from pos_gui.card.simulator import settling
from pos_gui.card.simulator.wallet import signature

if TYPE_CHECKING:
    from pos_gui.card.simulator.faults import Switchboard
    from pos_gui.card.simulator.ledger import Entry
    from pos_gui.card.simulator.wallet import Provider

_MOST = 4096
"""Bytes of a request that are read."""
_SHOWN = 200
"""Entries on the page, the newest first."""
_READ_S = 10


class Page:
    """A small server on a port of its own."""

    def __init__(self, board: Switchboard, provider: Provider | None = None) -> None:
        """Listen.

        Raises:
            OSError: if no port is free.

        """

        class Answer(_Answer):
            """Answers for this switchboard."""

        Answer.board, Answer.provider = board, provider
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}/"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listen no more."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=5)


class _Answer(BaseHTTPRequestHandler):
    """One request and its answer."""

    board: Switchboard
    provider: Provider | None
    timeout = _READ_S

    def do_GET(self) -> None:
        """Show the page or the ledger."""
        if not self._is_ours():
            return
        asked = urlsplit(self.path)
        if asked.path == "/":
            self._say(200, page(self.board, self.provider), "text/html")
        elif asked.path == "/ledger.json":
            start = parse_qs(asked.query).get("batch", [""])[0]
            self._say(200, json.dumps(listed(self.board, start)), "application/json")
        else:
            self._say(404, "There is nothing here.")

    def do_POST(self) -> None:
        """Switch faults on or off."""
        if not self._is_ours():
            return
        size = self.headers.get("Content-Length", "")
        if self.path.startswith("/wallet/") and self.provider and size.isdigit():
            body = self.rfile.read(min(int(size), _MOST))
            signed = self.headers.get("X-Signature", "")
            status, answer = self.provider.answer(self.path[len("/wallet") :], body, signed)
            self._say(status, answer.decode(), "application/json", signature(answer))
            return
        if self.path != "/faults" or not size.isdigit() or int(size) > _MOST:
            self._say(400, "POST /faults, one fault a line.")
            return
        told = self.rfile.read(int(size)).decode("utf-8", "replace")
        try:
            for line in told.split():
                what, _, how = line.partition("=")
                if what == "customer" and self.provider:
                    self.provider.customer(how)
                else:
                    self.board.switch(line)
        except Refused as refused:
            self._say(400, refused.sentence)
            return
        self._say(200, "Done.")

    def _is_ours(self) -> bool:
        """Refuse a page of elsewhere that a browser was led to call (DNS rebinding, forms)."""
        host = self.headers.get("Host", "").rpartition(":")[0]
        if host in {"127.0.0.1", "localhost"} and "Origin" not in self.headers:
            return True
        self._say(403, "Only this computer may ask.")
        return False

    def _say(self, status: int, text: str, kind: str = "text/plain", signed: str = "") -> None:
        told = text.encode()
        with contextlib.suppress(OSError):
            self.send_response(status)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(told)))
            if signed:
                self.send_header("X-Signature", signed)
            self.end_headers()
            self.wfile.write(told)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the library's name)
        """Keep quiet: standard output is for one line."""


def masked(pan: str) -> str:
    """Show the first six digits and the last four."""
    return pan[:6] + "*" * max(len(pan) - 10, 0) + pan[-4:] if pan else ""


def listed(board: Switchboard, start: str) -> dict[str, object]:
    """Give the money of a batch, the terminal's lines beside it, and the totals."""
    ledger = board.host.ledger
    return {
        "lines": [
            {"stan": one.stan, "ours": one.ours, "theirs": one.theirs, "verdict": one.verdict}
            for one in settling.reconciled(ledger, start)
        ],
        "totals": settling.totals(ledger, board.host.bank, start),
    }


def page(board: Switchboard, provider: Provider | None = None) -> str:
    """Write the page."""
    ledger = board.host.ledger
    shown = [one for one in ledger.entries if one.what != "key_used"]
    recent = list(reversed(shown[-_SHOWN:]))
    batches = sorted({one.key[:-6] for one in ledger.entries if one.what == "transaction"})
    sums = [
        [start, *(f"{half[:12]} {half[12:15]} {half[15:27]} {half[27:]}" for half in totals)]
        for start in batches
        for totals in [settling.totals(ledger, board.host.bank, start)]
    ]
    trades = list(provider.trades.items())[-_SHOWN:] if provider else []
    waiting = [[one.kind, one.wanted or "any", str(one.after)] for one in board.faults]
    return (
        "<!doctype html><meta charset=utf-8><meta http-equiv=refresh content=2>"
        "<title>Host simulator</title><h1>Host simulator</h1><p>Test cards only.</p>"
        + _table("Totals", ["Batch", "Domestic", "Foreign"], sums)
        + _table("Faults", ["Fault", "Message", "After"], waiting)
        + _table("Ledger", ["What", "Transaction", "Kind", "Amount", "Code", "Card", "State"],
                 [_row(board, one) for one in recent])
        + _table("Wallet", ["Number", "Amount", "State", "Given back"],
                 [[number, str(one.amount), one.state, str(sum(one.refunds.values()))]
                  for number, one in reversed(trades)])
    )  # fmt: skip


def _row(board: Switchboard, one: Entry) -> list[str]:
    ledger = board.host.ledger
    state = "reversed" if ledger.is_reversed(one) else "stands" if ledger.stands(one) else ""
    return [one.what, one.key, one.kind, str(one.amount), one.code, masked(one.card),
            state if one.what == "transaction" else ""]  # fmt: skip


def _table(title: str, heads: list[str], rows: list[list[str]]) -> str:
    def line(cells: list[str], mark: str) -> str:
        return "<tr>" + "".join(f"<{mark}>{html.escape(cell)}" for cell in cells)

    told = line(heads, "th") + "".join(line(row, "td") for row in rows)
    return f"<h2>{html.escape(title)}</h2><table>{told}</table>"
