"""How do bytes reach the bank's host and come back? One connection for one question.

A late answer then cannot meet the next question (payments.md 1.1). TLS 1.2 or newer is underneath,
because the dialects' own MACs are weak; in the clear we speak with this very computer only. All
waiting has an end that no clock change moves, and what is read has a limit.
"""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import ssl
import time
from typing import TYPE_CHECKING

from db.facts.trouble import LineDown, Refused
from db.facts.value import dataclass
from pos_gui.card.message.frame import LENGTH, MOST

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CONNECT_S = 10.0
"""Seconds until a host that does not open is given up."""
FRAMES = 100
"""Frames that are not the answer, after which the host is talking nonsense."""


@dataclass(frozen=True, slots=True)
class Tls:
    """Who the host is, and who we are."""

    authority: Path | None
    """The certificate that signs the host's; None is those that the computer trusts."""
    certificate: Path | None = None
    """Our own certificate, where the host asks for one."""
    key: Path | None = None
    """Its key."""


class TcpLine:
    """A line to HOST:PORT, opened anew for each question."""

    def __init__(self, host: str, port: int, tls: Tls | None = None) -> None:
        """Name the host; without TLS only this computer will do.

        Raises:
            Refused: for a host elsewhere without TLS, or certificates that cannot be read.

        """
        if tls is None and not is_here(host):
            raise Refused("Card data leaves this computer by TLS only: set its certificate.")
        self._host, self._port = host, port
        self._context = None if tls is None else _context(tls)

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Send a frame whole and give the first one that is accepted; None if none came in time.

        Raises:
            LineDown: if the host could not be reached: not one byte of the frame was sent.

        """
        end = time.monotonic() + wait_s
        with contextlib.closing(opened(self._host, self._port, self._context)) as line:
            try:
                line.settimeout(max(0.001, end - time.monotonic()))
                line.sendall(frame)
                for _ in range(FRAMES):
                    found = _read(line, end)
                    if found is None or accept(found):
                        return found
            except OSError:
                # It may have arrived: silence is what the lane must reckon with.
                return None
        return None


def opened(host: str, port: int, context: ssl.SSLContext | None) -> socket.socket:
    """Open a connection, with TLS where there is a context.

    Raises:
        LineDown: if the host cannot be reached, or is not who it should be.

    """
    try:
        line = socket.create_connection((host, port), CONNECT_S)
    except OSError as error:
        raise LineDown(f"{host}:{port}") from error
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if context is None:
        return line
    try:
        return context.wrap_socket(line, server_hostname=host)
    except OSError as error:
        line.close()
        raise LineDown(f"{host}:{port}") from error


def is_here(host: str) -> bool:
    """Say whether a host is this very computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _context(tls: Tls) -> ssl.SSLContext:
    try:
        made = ssl.create_default_context(cafile=str(tls.authority) if tls.authority else None)
        made.minimum_version = ssl.TLSVersion.TLSv1_2
        if tls.certificate is not None:
            made.load_cert_chain(str(tls.certificate), str(tls.key) if tls.key else None)
    except OSError as error:
        raise Refused("The certificates of the line to the bank cannot be read.") from error
    return made


def _read(line: socket.socket, end: float) -> bytes | None:
    """Read one frame; None at the end of the time or of the stream, or if it is too long."""
    head = _exactly(line, LENGTH, end)
    if head is None:
        return None
    size = int.from_bytes(head, "big")
    if not 0 < size <= MOST:
        return None
    body = _exactly(line, size, end)
    return None if body is None else head + body


def _exactly(line: socket.socket, size: int, end: float) -> bytes | None:
    """Read so many bytes before the end; a peer that drips does not move the end."""
    read = b""
    while len(read) < size:
        left = end - time.monotonic()
        if left <= 0:
            return None
        line.settimeout(left)
        piece = line.recv(size - len(read))
        if not piece:
            return None
        read += piece
    return read
