"""Is a peer that is slow, silent or endless let go by the simulated host?

The till's own line is tried in tests/pos_gui/devices/test_bank_line.py.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time

import pytest

from pos_gui.card.simulator.faults import Switchboard
from pos_gui.card.simulator.server import CONNECTIONS, Server
from tests.pos_gui.card.simulator.terminal import Desk

WHOLE = b"\x00\x40" + bytes(64)
_READ_S, _SOON_S = 0.4, 5.0


def _dripping(peer: socket.socket) -> None:
    """Send a byte now and then, so that no single read is ever late."""
    with contextlib.suppress(OSError):
        for byte in WHOLE[:-1]:
            peer.sendall(bytes([byte]))
            time.sleep(_READ_S / 10)


def _sending(told: bytes, peer: socket.socket) -> None:
    with contextlib.suppress(OSError):
        peer.sendall(told)


@pytest.mark.parametrize("way", ["drips", "64 KB", "silent", "half"])
def test_a_bad_peer_is_let_go(way: str) -> None:
    """Within the time that a whole frame has, not within the time of each byte."""
    server = Server(Switchboard(Desk().host), ("127.0.0.1", 0), read_s=_READ_S)
    told = {"64 KB": b"\xff\xff" + bytes(65_535), "silent": b"", "half": WHOLE[:20]}
    try:
        with socket.create_connection(server.address, timeout=_SOON_S) as peer:
            began = time.monotonic()
            work = (_dripping, (peer,)) if way == "drips" else (_sending, (told[way], peer))
            thread = threading.Thread(target=work[0], args=work[1], daemon=True)
            thread.start()
            with contextlib.suppress(ConnectionResetError):
                assert peer.recv(1) == b""
            # Dripping all of it would take ten times as long.
            assert time.monotonic() - began < len(WHOLE) * _READ_S / 10
            thread.join(_SOON_S)
    finally:
        server.close()


def test_many_silent_peers_keep_nobody_out_for_long() -> None:
    """All places taken: the next is turned away at once, and served once they are let go."""
    server = Server(Switchboard(Desk().host), ("127.0.0.1", 0), read_s=_READ_S)
    try:
        silent = [socket.create_connection(server.address) for _ in range(CONNECTIONS)]
        time.sleep(_READ_S * 3)
        with socket.create_connection(server.address, timeout=_SOON_S) as peer:
            began = time.monotonic()
            assert peer.recv(1) == b""
            assert time.monotonic() - began > _READ_S / 2
        for one in silent:
            one.close()
    finally:
        server.close()
