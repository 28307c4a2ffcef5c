"""How does a question reach a wallet's provider? HTTP, one connection for one question.

TLS elsewhere, in the clear only on this very computer. All waiting has an end that no clock change
moves, what is read has a limit, and nothing is followed elsewhere: no redirect, no proxy.
"""

from __future__ import annotations

import contextlib
import io
import re
import ssl
import time
from http.client import HTTPException, HTTPResponse
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from db.facts.trouble import Refused
from pos_gui.card.keyring import SIMULATED
from pos_gui.devices.bank_line import is_here, opened

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from pos_gui.devices.bank_line import Tls

MOST = 65536
"""Bytes of an answer with its head that are read."""
_OK = 200
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,9})[ \t]*\r\n", re.IGNORECASE)


class HttpLine:
    """A line to a provider's address, opened anew for each question."""

    def __init__(self, address: str, key: bytes, tls: Tls | None = None) -> None:
        """Name the provider: https://HOST[:PORT]/, or http on this computer.

        Raises:
            Refused: for a provider elsewhere without TLS or with the simulator's key, for what is
                no address, and for certificates that cannot be read.

        """
        where = _parts(address)
        if where is None:
            raise Refused("This is no address of a wallet's provider: {address}.", address=address)
        self._scheme, self._host, self._port, self._path = where
        if not is_here(self._host) and (self._scheme != "https" or key == SIMULATED):
            raise Refused("A wallet elsewhere is reached by TLS only, and with a key of its own.")
        self._context = _context(tls) if self._scheme == "https" else None

    def post(self, path: str, body: bytes, signed: str, wait_s: float) -> tuple[bytes, str] | None:
        """Send a signed body; gives the answer and its signature, None if none came in time.

        Raises:
            LineDown: if the provider could not be reached: not one byte of the body was sent.

        """
        end = time.monotonic() + wait_s
        with contextlib.closing(opened(self._host, self._port, self._context)) as line:
            try:
                line.settimeout(max(0.001, end - time.monotonic()))
                line.sendall(self._head(path, body, signed) + body)
                whole = _read(line, end)
            except OSError:
                # It may have arrived: silence is what the lane must reckon with.
                return None
        return None if whole is None else _answer(whole)

    def _head(self, path: str, body: bytes, signed: str) -> bytes:
        host = f"[{self._host}]" if ":" in self._host else self._host
        lines = (
            f"POST {self._path}{path} HTTP/1.1", f"Host: {host}:{self._port}",
            "Content-Type: application/json", f"Content-Length: {len(body)}",
            f"X-Signature: {signed}", "Accept-Encoding: identity", "Connection: close", "", "",
        )  # fmt: skip
        return "\r\n".join(lines).encode("ascii")


class MovingLine:
    """A line to a provider that may listen elsewhere the next time: the simulator, begun anew."""

    def __init__(self, address: Callable[[], str], key: bytes) -> None:
        """Ask for the address before each question."""
        self._address, self._key = address, key

    def post(self, path: str, body: bytes, signed: str, wait_s: float) -> tuple[bytes, str] | None:
        """Send a signed body to where the provider is now.

        Raises:
            LineDown: if it could not be reached: not one byte of the body was sent.

        """
        return HttpLine(self._address(), self._key).post(path, body, signed, wait_s)


def provider_here(address: str) -> bool:
    """Say whether a provider's address is on this very computer; what is no address is not."""
    where = _parts(address)
    return where is not None and is_here(where[1])


def _parts(address: str) -> tuple[str, str, int, str] | None:
    """Read an address: scheme, host, port, and the path that every call begins with."""
    try:
        told = urlsplit(address)
        port = told.port or {"http": 80, "https": 443}.get(told.scheme, 0)
    except ValueError:
        return None
    plain = address.isascii() and address.isprintable() and " " not in address
    if not (plain and told.hostname and port) or told.username or told.query or told.fragment:
        return None
    return told.scheme, told.hostname, port, told.path.rstrip("/") + "/"


def _context(tls: Tls | None) -> ssl.SSLContext:
    """Trust the given authority, or those that the computer trusts."""
    try:
        named = tls.authority if tls else None
        made = ssl.create_default_context(cafile=str(named) if named else None)
        made.minimum_version = ssl.TLSVersion.TLSv1_2
        if tls is not None and tls.certificate is not None:
            made.load_cert_chain(str(tls.certificate), str(tls.key) if tls.key else None)
    except OSError as error:
        raise Refused("The certificates of the line to the wallet cannot be read.") from error
    return made


def _read(line: socket.socket, end: float) -> bytes | None:
    """Read a whole answer before the end; None where it is too long or too late."""
    read = b""
    while not _is_whole(read):
        left = end - time.monotonic()
        if left <= 0 or len(read) > MOST:
            return None
        line.settimeout(left)
        piece = line.recv(8192)
        if not piece:
            break
        read += piece
    return read if len(read) <= MOST else None


def _is_whole(read: bytes) -> bool:
    """Say whether as much is there as the head announces; without a number, at the end."""
    head, found, body = read.partition(b"\r\n\r\n")
    told = _LENGTH.search(head + b"\r\n") if found else None
    return told is not None and len(body) >= int(told[1])


class _Heard:
    """What was read, as the library wants to read it."""

    def __init__(self, whole: bytes) -> None:
        self._whole = whole

    def makefile(self, _: str) -> io.BytesIO:
        """Give it once more."""
        return io.BytesIO(self._whole)


def _answer(whole: bytes) -> tuple[bytes, str] | None:
    """Take an answer apart; None where it is none, or not one of success."""
    try:
        with HTTPResponse(cast("socket.socket", _Heard(whole)), method="POST") as found:
            found.begin()
            body = found.read()
            return (body, found.getheader("X-Signature", "")) if found.status == _OK else None
    except (HTTPException, ValueError):
        return None
