"""How do terminals reach the simulated host? TCP or TLS on the loopback, a thread a connection.

A peer that sends slowly, too much or nonsense is let go; the number of connections is bounded.
"""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import threading
import time
from typing import TYPE_CHECKING

from db.facts.trouble import Refused
from pos_gui.card.simulator import wire

if TYPE_CHECKING:
    import ssl

    from pos_gui.card.simulator.faults import Switchboard

READ_S = 10.0
"""Seconds in which a whole frame, or the TLS greeting, must have come."""
CONNECTIONS = 32
"""At once; another one is closed at once."""


def address(told: str) -> tuple[str, int]:
    """Read HOST:PORT; only this very computer is listened for, it is a simulator.

    Raises:
        Refused: for another computer's address, or none.

    """
    host, _, port = told.rpartition(":")
    host = {"localhost": "127.0.0.1"}.get(host, host.strip("[]"))
    try:
        is_ours = ipaddress.ip_address(host).is_loopback and 0 <= int(port) < 1 << 16
    except ValueError:
        is_ours = False
    if not is_ours:
        raise Refused(f"The simulator listens on this computer only, not on {told}: 127.0.0.1:0.")
    return host, int(port)


class Server:
    """A listening host."""

    def __init__(
        self, board: Switchboard, where: tuple[str, int], tls: ssl.SSLContext | None = None,
        read_s: float = READ_S,
    ) -> None:  # fmt: skip
        """Listen.

        Raises:
            OSError: if the address is taken.

        """
        self._board, self._tls, self._read_s = board, tls, read_s
        family = socket.AF_INET6 if ":" in where[0] else socket.AF_INET
        self._socket = socket.create_server(where, family=family)
        self.address: tuple[str, int] = self._socket.getsockname()[:2]
        self._places = threading.BoundedSemaphore(CONNECTIONS)
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listen no more."""
        # A blocked accept does not notice a close, but a shutdown.
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(timeout=5)

    def _listen(self) -> None:
        while True:
            try:
                peer, _ = self._socket.accept()
            except OSError:
                return
            if not self._places.acquire(blocking=False):
                peer.close()
                continue
            threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer: socket.socket) -> None:
        """Answer until the peer goes, is late, or breaks the frame."""
        try:
            # An OSError is a peer that went or that does not speak TLS.
            with peer, contextlib.suppress(OSError):
                peer.settimeout(self._read_s)
                peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                if self._tls is None:
                    self._talk(peer)
                    return
                with self._tls.wrap_socket(peer, server_side=True) as safe:
                    self._talk(safe)
        finally:
            self._places.release()

    def _talk(self, peer: socket.socket) -> None:
        while frame := self._frame(peer):
            told = self._board.exchange(frame)
            if told.delay_s:
                time.sleep(told.delay_s)
            for one in told.frames:
                peer.sendall(one)

    def _frame(self, peer: socket.socket) -> bytes | None:
        """Read one frame before its deadline; None where there is none."""
        end = time.monotonic() + self._read_s
        before = _exactly(peer, 2, end)
        if before is None:
            return None
        size = int.from_bytes(before, "big")
        if size > wire.MOST:
            return None
        rest = _exactly(peer, size, end)
        return None if rest is None else before + rest


def _exactly(peer: socket.socket, size: int, end: float) -> bytes | None:
    """Read so many bytes until then, however slowly they come."""
    found = b""
    while len(found) < size:
        left = end - time.monotonic()
        if left <= 0:
            return None
        peer.settimeout(left)
        part = peer.recv(size - len(found))
        if not part:
            return None
        found += part
    return found
