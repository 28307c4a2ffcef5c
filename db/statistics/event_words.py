"""What are the journal's kinds of records called, and which belong together when one searches?"""

from __future__ import annotations

from db.facts.event import EventCode as E
from db.words import say

KINDS: dict[str, tuple[E, ...]] = {
    "": (),
    "sales": (E.SALE,),
    "returns": (E.RETURN,),
    "voids": (E.VOID,),
    "prices": (E.PRICE_CHANGE, E.DISCOUNT, E.PRICE_LABEL, E.PRICE_CHECK),
    "copies": (E.COPY,),
    "drawer": (E.DRAWER_OPEN, E.DRAWER),
    "parked": (E.PARK, E.RECALL),
    "cards": (E.CARD, E.SLIP, E.STORED, E.TERMINAL),
    "people": (E.SIGNED_ON, E.SIGNED_OFF, E.STAFF, E.APPROVED, E.NOT_LET_IN),
    "customers": (E.MEMBER, E.COUPON, E.TAX_EXEMPT),
    "closings": (E.Z_REPORT, E.X_REPORT),
    "till": (E.START, E.STOP, E.NEW_KEY, E.RECOVERED, E.IMPORTED, E.CLOCK, E.NOT_FOUND, E.OTHER),
}
"""The kinds that a search can be narrowed to; the first is everything."""


def called(code: int) -> str:
    """Say what a record is."""
    return _names().get(code) or say("Reports", "Record of kind {code}", code=code)


def _names() -> dict[int, str]:
    return {
        E.START: say("Reports", "Till started"),
        E.STOP: say("Reports", "Till stopped"),
        E.SIGNED_ON: say("Reports", "Signed on"),
        E.SIGNED_OFF: say("Reports", "Signed off"),
        E.DRAWER_OPEN: say("Reports", "Drawer opened"),
        E.X_REPORT: say("Reports", "Figures read (X)"),
        E.Z_REPORT: say("Reports", "Day closed (Z)"),
        E.PARK: say("Reports", "Basket parked"),
        E.RECALL: say("Reports", "Basket recalled"),
        E.SALE: say("Reports", "Sale"),
        E.RETURN: say("Reports", "Goods came back"),
        E.COPY: say("Reports", "Receipt printed again"),
        E.PRICE_CHANGE: say("Reports", "Price changed"),
        E.PRICE_CHECK: say("Reports", "Price looked up"),
        E.VOID: say("Reports", "Line or basket voided"),
        E.OTHER: say("Reports", "Something else"),
        E.NEW_KEY: say("Reports", "New signing key"),
        E.NOT_FOUND: say("Reports", "Unknown code scanned"),
        E.RECOVERED: say("Reports", "Basket recovered"),
        E.IMPORTED: say("Reports", "Data taken in"),
        E.DISCOUNT: say("Reports", "Discount by hand"),
        E.CLOCK: say("Reports", "Clock went back"),
        E.CARD: say("Reports", "Card payment"),
        E.TERMINAL: say("Reports", "Card terminal"),
        E.SLIP: say("Reports", "Card slip"),
        E.STORED: say("Reports", "Stored-value card"),
        E.STAFF: say("Reports", "People and rights"),
        E.APPROVED: say("Reports", "Approved by somebody else"),
        E.NOT_LET_IN: say("Reports", "Wrong PIN"),
        E.PRICE_LABEL: say("Reports", "Price label"),
        E.MEMBER: say("Reports", "Member"),
        E.COUPON: say("Reports", "Coupon"),
        E.TAX_EXEMPT: say("Reports", "Tax exemption"),
        E.DRAWER: say("Reports", "Drawer: float, paid in or out, count"),
    }
