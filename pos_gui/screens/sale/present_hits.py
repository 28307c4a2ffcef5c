"""How is a product shown that was looked up? Its price, and every other one that holds now."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from db import words
from db.facts.number import QUANTITY_SCALE, plain
from db.words import say
from pos_gui.screens.kit.views import KeyView, Size
from pos_gui.screens.sale.view import PANEL_KEYS, PanelView

if TYPE_CHECKING:
    from db.facts.money import UnitPrice
    from db.facts.price import PriceEntry
    from db.facts.product import Product
    from pos_gui.checkout.state import Finding
    from pos_gui.screens.sale.present import Around


def hits_panel(step: Finding, around: Around) -> PanelView:
    """Show what was found; goods found alone with every price they have."""
    hits = step.hits
    title = say("Panel", "{count} found", count=len(hits))
    keys = tuple(
        replace(hit(product), command=f"pick:{at}", chosen=at == around.chosen)
        for at, product in enumerate(hits[:PANEL_KEYS])
    )
    if len(hits) == 1:
        prices = listed(hits[0], step.prior, around)[: PANEL_KEYS - 1]
        keys += tuple(replace(one, command="pick:0") for one in prices)
    return PanelView(title, keys, say("Panel", "Enter sells it, Esc leaves"))


def hit(product: Product) -> KeyView:
    """Show a product to be picked."""
    price = words.price(product.price) if product.price else say("Side", "Any")
    fact = product.department.label if product.department else product.code
    return KeyView("", product.name, fact, side=price, size=Size.BODY)


def listed(product: Product, prior: UnitPrice | None, around: Around) -> tuple[KeyView, ...]:
    """Show every other price of a product that holds now, and the lowest one of 30 days."""
    found: list[KeyView] = []
    if product.prices:
        from pos_gui.price.lists import name  # noqa: PLC0415  (only for goods with such prices)

        for one in product.prices:
            whose, side = name(one, words.language()), words.price(one.price)
            found.append(KeyView("", whose, _terms(one, around), side=side, size=Size.BODY))
    if prior is not None:
        title, side = say("Side", "Lowest of 30 days"), words.price(prior)
        found.append(KeyView("", title, side=side, size=Size.BODY))
    return tuple(found)


def _terms(entry: PriceEntry, around: Around) -> str:
    said = []
    if entry.case:
        said.append(say("PriceList", "case of {count}", count=plain(entry.pack, 3, least=0)))
    if entry.least > QUANTITY_SCALE:
        said.append(say("PriceList", "from {count} on", count=plain(entry.least, 3, least=0)))
    if entry.ends is not None:
        ends = datetime.fromtimestamp(entry.ends / 1000, around.now.tzinfo)
        said.append(say("Side", "until {day}", day=f"{ends:%m-%d %H:%M}"))
    return ", ".join(said) or say("Side", "now")
