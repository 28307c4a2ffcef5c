"""Does the line end when it must, whatever the peer does, and trust only whom it should?"""

from __future__ import annotations

import contextlib
import datetime as dt
import ipaddress
import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from db.facts.trouble import LineDown, Refused
from pos_gui.devices.bank_line import TcpLine, Tls, is_here

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

QUESTION = b"\x00\x03ask"
ANSWER = b"\x00\x05reply"


class Peer:
    """A host that serves connections one after the other as the test says."""

    def __init__(self, serve: Callable[[socket.socket], None], tls: ssl.SSLContext | None) -> None:
        """Listen on this computer."""
        self._serve, self._tls = serve, tls
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        self.heard: list[bytes] = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _ = self._listening.accept()
                with contextlib.suppress(OSError), line:
                    spoken = self._tls.wrap_socket(line, server_side=True) if self._tls else line
                    with spoken:
                        spoken.settimeout(5)
                        self.heard.append(spoken.recv(100))
                        self._serve(spoken)

    def close(self) -> None:
        """Listen no more."""
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join(10)


@pytest.fixture
def peers() -> Iterator[Callable[..., Peer]]:
    """Make peers, and close them."""
    made: list[Peer] = []

    def make(serve: Callable[[socket.socket], None], tls: ssl.SSLContext | None = None) -> Peer:
        made.append(Peer(serve, tls))
        return made[-1]

    yield make
    for peer in made:
        peer.close()


def ask(peer: Peer, wait_s: float = 5, tls: Tls | None = None) -> bytes | None:
    """Ask for the answer; nothing else is accepted."""
    line = TcpLine("127.0.0.1", peer.port, tls)
    return line.exchange(QUESTION, lambda told: told == ANSWER, wait_s)


def test_a_question_and_its_answer(peers: Callable[..., Peer]) -> None:
    """Sent in one piece; the answer may come in many, behind another frame."""

    def serve(line: socket.socket) -> None:
        for byte in b"\x00\x05stale" + ANSWER:
            line.sendall(bytes([byte]))

    peer = peers(serve)
    assert ask(peer) == ANSWER
    assert peer.heard == [QUESTION]


@pytest.mark.parametrize(
    "told",
    [b"", b"\x00", b"\x00\x05rep", b"\x00\x00", b"\xff\xff" + bytes(100), b"\x10\x01" + bytes(9)],
)
def test_half_a_frame_is_no_answer(peers: Callable[..., Peer], told: bytes) -> None:
    """Nor one that is longer than any, and nothing is read for it."""
    assert ask(peers(lambda line: line.sendall(told))) is None


def test_a_peer_that_drips_does_not_hold_us(peers: Callable[..., Peer]) -> None:
    """The end is the end of the whole exchange, not of each byte."""
    stop = threading.Event()

    def serve(line: socket.socket) -> None:
        with contextlib.suppress(OSError):
            line.sendall(b"\x00\xff")
            while not stop.wait(0.05):
                line.sendall(b".")

    begun = time.monotonic()
    assert ask(peers(serve), 0.4) is None
    assert time.monotonic() - begun < 5
    stop.set()


def test_a_peer_that_talks_nonsense_is_left(peers: Callable[..., Peer]) -> None:
    """A hundred frames that are no answer are enough."""
    assert ask(peers(lambda line: line.sendall(b"\x00\x01x" * 200))) is None


def test_a_line_that_cannot_be_opened_has_sent_nothing() -> None:
    """Refused at once, and said so."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    with pytest.raises(LineDown, match=str(port)):
        TcpLine("127.0.0.1", port).exchange(QUESTION, lambda _: True, 1)


@pytest.mark.parametrize(
    ("host", "here"),
    [("127.0.0.1", True), ("127.8.8.8", True), ("::1", True), ("localhost", True),
     ("10.0.0.1", False), ("bank.example", False), ("", False)],
)  # fmt: skip
def test_in_the_clear_only_to_ourselves(host: str, here: bool) -> None:  # noqa: FBT001
    """Anybody else is spoken to by TLS."""
    assert is_here(host) is here
    if here:
        TcpLine(host, 5666)
    else:
        with pytest.raises(Refused, match="TLS only"):
            TcpLine(host, 5666)


def certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """Make a certificate for this computer that signs itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    named = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder()
        .subject_name(named)
        .issuer_name(named)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(here, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    paths = folder / f"{name}.pem", folder / f"{name}.key"
    paths[0].write_bytes(made.public_bytes(Encoding.PEM))
    paths[1].write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return paths


def test_tls_with_both_sides_known(peers: Callable[..., Peer], tmp_path: Path) -> None:
    """The right host is asked; one that signs for itself is not, and hears nothing."""
    host, ours = certificate(tmp_path, "host"), certificate(tmp_path, "till")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*host)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(ours[0])
    peer = peers(lambda line: line.sendall(ANSWER), context)
    assert ask(peer, 5, Tls(host[0], *ours)) == ANSWER
    with pytest.raises(LineDown):
        ask(peer, 5, Tls(ours[0], *ours))
    assert peer.heard == [QUESTION]


def test_certificates_that_are_not_there(tmp_path: Path) -> None:
    """One sentence at the start, not at the first card."""
    with pytest.raises(Refused, match="cannot be read"):
        TcpLine("127.0.0.1", 5666, Tls(tmp_path / "none.pem"))
