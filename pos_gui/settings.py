"""What can be set at this till? One TOML file beside the store; an unknown key is an error.

Each setting has a default, a unit and a sentence; docs/settings.md lists them all.
"""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path

from db.facts.trouble import Refused
from db.facts.value import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """The till's settings with their defaults."""

    language: str = ""
    """Language of the screen: zh_CN, zh_TW or en; empty is the shop's own."""
    theme: str = "system"
    """Look of the screen: system, light, dark or contrast."""
    scale: int = 100
    """Size of type and keys in per cent, 80 to 200."""
    full_screen: bool = False
    """Whether the till starts without a window frame."""
    paper: str = "80mm"
    """Width of the receipt roll: 80mm or 58mm."""
    receipts: str = ""
    """Folder for receipts as PDF; empty is a folder beside the store."""
    scanner_gap_ms: int = 35
    """Milliseconds between two keys up to which they count as one scan."""
    segments: str = "optional"
    """Customer segment keys at payment: off, optional, or closes_sale (one of them finishes)."""
    segment_labels: str = ""
    """Ten labels parted by |, in the order of the keys 1 to 9 and 0; empty is the usual ten."""
    drawer_count: str = "optional"
    """Whether the cash drawer is counted: off, optional, or required (before each closing)."""
    drawer_tolerance: int = 0
    """Minor units (fen, cents) up to which nobody is asked why a count is over or short."""
    cards: str = "simulator"
    """Who answers for cards: simulator (no money moves), host, or off."""
    bank_host: str = ""
    """The acquirer's host; elsewhere than on this computer by TLS only."""
    bank_port: int = 0
    """Its port."""
    bank_authority: str = ""
    """Certificate file that signs the host's; empty is no TLS."""
    bank_certificate: str = ""
    """Our own certificate file, where the host asks for one."""
    bank_key: str = ""
    """The key file of our certificate."""
    bank_dialect: str = "unionpay"
    """How the host speaks: a file of resources/dialects."""
    terminal_no: str = ""
    """The terminal's number at the acquirer (field 41), eight signs."""
    merchant_no: str = ""
    """The merchant's number at the acquirer (field 42), fifteen signs."""
    wallet_address: str = ""
    """Where the wallets' provider is: https://HOST[:PORT]/; empty is none. Beside a host only."""
    wallet_authority: str = ""
    """Certificate file that signs the provider's; empty is those that the computer trusts."""
    wallet_certificate: str = ""
    """Our own certificate file, where the provider asks for one."""
    wallet_certificate_key: str = ""
    """The key file of that certificate."""
    customer_screen: bool = False
    """Whether the customer sees goods and sums on a second screen, or in a window of its own."""
    customer_language: str = ""
    """Language of that screen: zh_CN, zh_TW or en; empty is the shop's own."""
    lock_after_s: int = 180
    """Seconds without a key or a touch after which the till asks for a PIN; 0 is never."""
    lock_with_basket: bool = True
    """Whether it does so while something lies in the basket too."""
    card_reader: str = ""
    """Serial port of a card reader; empty where it types like a keyboard."""
    card_blacklist: str = ""
    """File of barred cards; empty is none."""
    card_blacklist_closed: bool = True
    """Whether no card is taken while that file cannot be read."""

    def roll(self, store: Path) -> tuple[Path, str]:
        """Give the folder that receipts of a store come out in, and the width of the paper."""
        folder = self.receipts or store.parent / "receipts"
        return Path(folder), self.paper

    @property
    def takes_wallets(self) -> bool:
        """Whether there is a wallets' provider: the simulated one, or one that is set."""
        return self.cards == "simulator" or (self.cards == "host" and bool(self.wallet_address))


_ALLOWED = {
    "language": ("", "zh_CN", "zh_TW", "en"),
    "customer_language": ("", "zh_CN", "zh_TW", "en"),
    "theme": ("system", "light", "dark", "contrast"),
    "paper": ("80mm", "58mm"),
    "segments": ("off", "optional", "closes_sale"),
    "drawer_count": ("off", "optional", "required"),
    "cards": ("simulator", "host", "off"),
}


def settings_path(store: Path) -> Path:
    """Name the settings file that belongs to a store."""
    return store.with_name(f"{store.name}.toml")


def read(path: Path) -> Settings:
    """Read the settings; a missing file means the defaults.

    Raises:
        Refused: if the file is no TOML, or a key or value is not one of ours.

    """
    if not path.exists():
        return Settings()
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Refused(f"The settings {path.name} cannot be read: {error}") from error
    known = {field.name: field for field in fields(Settings)}
    for key, value in data.items():
        if key not in known:
            raise Refused(f"There is no setting {key} ({path.name}).")
        if type(value).__name__ != known[key].type:
            raise Refused(f"The setting {key} must be {known[key].type} ({path.name}).")
        if key in _ALLOWED and value not in _ALLOWED[key]:
            raise Refused(f"The setting {key} cannot be {value} ({path.name}).")
    return Settings(**data)
