"""Which country's rules, which shop, which till? Profiles are data in resources/profiles."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from db.connection import rows, transaction
from db.facts.money import DIGITS, parse_rate, scaled
from db.facts.place import Profile, Shop, TaxBy, TaxRounds, Till
from db.facts.trouble import Refused, StoreDamaged, StoreUnfinished
from db.words import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT = "CN"
"""The profile of a new store."""
TILL = "01"
"""The first till of a shop."""
IMPORT_TILL = "IM"
"""The till that former sales are recorded on."""


def profile_names() -> tuple[str, ...]:
    """Name the profiles there are."""
    return tuple(sorted(path.stem for path in (RESOURCES / "profiles").glob("*.toml")))


def profile(name: str) -> Profile:
    """Read a country's rules.

    Raises:
        Refused: if there is no profile of this name; the sentence lists those there are.

    """
    if name not in profile_names():
        known = ", ".join(profile_names())
        raise Refused("There is no profile {name}; there are {known}.", name=name, known=known)
    return _read(RESOURCES / "profiles" / f"{name}.toml")


def _read(path: Path) -> Profile:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    minor = 10 ** DIGITS[data["currency"]]
    rates = tuple(parse_rate(text) for text in data["rates"])
    return Profile(
        name=data["name"],
        currency=data["currency"],
        zone=data["zone"],
        cut_off_hour=data["cut_off_hour"],
        prices_include_tax=data["prices_include_tax"],
        standard_rate=rates[0],
        rates=rates,
        tax_by=TaxBy(data["tax_by"]),
        cash_step=scaled(data["cash_step"], minor),
        cash_half_up=data["cash_rounding"] == "half_up",
        receipt_fields=tuple(data["receipt_fields"]),
        notes=tuple(scaled(note, minor) for note in data["notes"]),
        language=data["language"],
        coins=tuple(scaled(coin, minor) for coin in data.get("coins", ())),
        tips=tuple(parse_rate(text) for text in data.get("tips", ())),
        tax_down=data.get("tax_rounding") == "down",
        tax_rounds=TaxRounds(data.get("tax_rounds", "each")),
        standard_class=data.get("standard_class", ""),
    )


class Places:
    """The shop this store belongs to, and its tills."""

    def found(self, shop: Shop) -> None:
        """Write the shop of a new store with its first till and the one for history."""
        with transaction():
            rows(
                "INSERT INTO shop (key, name, branch, address, phone, tax_no, profile, demo) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    shop.key,
                    shop.name,
                    shop.branch,
                    shop.address,
                    shop.phone,
                    shop.tax_no,
                    shop.profile.name,
                    int(shop.demo),
                ),
            )
            for key in (TILL, IMPORT_TILL):
                rows(
                    "INSERT INTO till (key, epoch, next_number, next_z) VALUES (?, 1, 1, 1)",
                    (key,),
                )

    def shop(self) -> Shop:
        """Give this store's shop; StoreUnfinished where there is none yet."""
        found = rows("SELECT key, name, branch, address, phone, tax_no, profile, demo FROM shop")
        if not found:
            raise StoreUnfinished
        key, name, branch, address, phone, tax_no, rules, demo = found[0]
        return Shop(key, name, branch, address, phone, tax_no, profile(rules), bool(demo))

    def rename(self, shop: Shop) -> None:
        """Change what the receipts say of the shop: name, branch, address, phone, tax number."""
        with transaction():
            rows(
                "UPDATE shop SET name = ?, branch = ?, address = ?, phone = ?, tax_no = ? "
                "WHERE key = ?",
                (shop.name, shop.branch, shop.address, shop.phone, shop.tax_no, shop.key),
            )

    def till(self, key: str = TILL) -> Till:
        """Give a till by its key; StoreDamaged where it is missing."""
        found = rows("SELECT key, epoch FROM till WHERE key = ?", (key,))
        if not found:
            raise StoreDamaged
        return Till(*found[0])

    def next_number(self, key: str = TILL) -> int:
        """Give the number that the next receipt will get."""
        return int(rows("SELECT next_number FROM till WHERE key = ?", (key,))[0][0])
