"""How is the filter bar said? Names of periods, comparisons and conditions, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.report import Compare, Reach
from db.words import day, say
from pos_gui.screens.statistics.filter_bar import REMOVE, chip_view
from pos_gui.screens.statistics.periods import Period
from pos_gui.screens.statistics.top import key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.facts.moment import BusinessDay
    from pos_gui.screens.kit.views import KeyView
    from pos_gui.screens.statistics.figures import Entry
    from pos_gui.screens.statistics.filters import Filters

_DOWN = " \N{BLACK DOWN-POINTING SMALL TRIANGLE}"
_TIMES = " \N{MULTIPLICATION SIGN}"


def periods() -> dict[Period, str]:
    """Name the periods."""
    return {
        Period.TODAY: say("Statistics", "Today"),
        Period.YESTERDAY: say("Statistics", "Yesterday"),
        Period.THIS_WEEK: say("Statistics", "This week"),
        Period.LAST_WEEK: say("Statistics", "Last week"),
        Period.THIS_MONTH: say("Statistics", "This month"),
        Period.LAST_MONTH: say("Statistics", "Last month"),
        Period.QUARTER: say("Statistics", "This quarter"),
        Period.YEAR: say("Statistics", "This year"),
        Period.LAST_7: say("Statistics", "Last 7 days"),
        Period.LAST_28: say("Statistics", "Last 28 days"),
        Period.LAST_90: say("Statistics", "Last 90 days"),
        Period.ALL: say("Statistics", "All business days"),
        Period.CUSTOM: say("Statistics", "Other days\N{HORIZONTAL ELLIPSIS}"),
    }


def compares() -> dict[Compare, str]:
    """Name what days can be compared with."""
    return {
        Compare.NONE: say("Statistics", "Compared with nothing"),
        Compare.BEFORE: say("Statistics", "Against the days just before"),
        Compare.WEEK: say("Statistics", "Against the week before"),
        Compare.WEEKDAYS: say("Statistics", "Against last year, same weekdays"),
        Compare.DATES: say("Statistics", "Against last year, same dates"),
    }


def dimensions() -> dict[str, str]:
    """Name what reports can be narrowed by."""
    return {
        "shop": say("Statistics", "Shop"),
        "till": say("Statistics", "Till"),
        "cashier": say("Statistics", "Cashier"),
        "department": say("Statistics", "Department"),
        "product": say("Statistics", "Product"),
        "tender": say("Statistics", "Tender"),
        "segment": say("Statistics", "Segment"),
        "customer": say("Statistics", "Customer"),
        "tier": say("Statistics", "Tier"),
        "group": say("Statistics", "Customer group"),
        "offer": say("Statistics", "Offer"),
        "tax": say("Statistics", "Named tax"),
    }


def option_title(name: str) -> str:
    """Name a report's own option; one that nobody has named yet is called as scripts call it."""
    known = {
        "level": say("Statistics", "Level"),
        "top": say("Statistics", "How many"),
        "by": say("Statistics", "By"),
        "bands": say("Statistics", "Bands"),
        "measure": say("Statistics", "Figure"),
        "days": say("Statistics", "Days"),
        "least": say("Statistics", "At least"),
        "search": say("Statistics", "Search"),
        "sort": say("Statistics", "Sort by"),
        "rows": say("Statistics", "Rows"),
        "quiet": say("Statistics", "Unsold for"),
        "view": say("Statistics", "Counted"),
        "items": say("Statistics", "How many items"),
        "segment": say("Statistics", "Standing"),
        "pause": say("Statistics", "Pause from"),
        "kind": say("Statistics", "Records"),
        "hours": say("Statistics", "Hours"),
        "amount": say("Statistics", "Amount"),
        "receipt": say("Statistics", "Receipt"),
        "card": say("Statistics", "Card"),
        "product": say("Statistics", "Product"),
        "lift": say("Statistics", "Lift from"),
        "without": say("Statistics", "Without"),
    }
    return known.get(name) or name.replace("_", " ")


def option_value(name: str, value: str) -> str:
    """Say what a report's own option is set to."""
    if name == "quiet":
        return say("Statistics", "{count} days", count=value)
    if name == "pause":
        return say("Statistics", "{count} min", count=value)
    if name == "level" and value == "all":
        return say("Statistics", "All levels")
    known = _choices() | _records()
    if name == "kind" and not value:
        return say("Statistics", "All")
    return known.get(value) or value.replace("_", " ")


def _choices() -> dict[str, str]:
    return {
        "day": say("Statistics", "Day"),
        "week": say("Statistics", "Week"),
        "month": say("Statistics", "Month"),
        "quarter": say("Statistics", "Quarter"),
        "year": say("Statistics", "Year"),
        "yes": say("Statistics", "Yes"),
        "no": say("Statistics", "No"),
        "department": say("Statistics", "Department"),
        "shop": say("Statistics", "Shop"),
        "cashier": say("Statistics", "Cashier"),
        "product": say("Statistics", "Product"),
        "net": say("Statistics", "Net sales"),
        "margin": say("Statistics", "Margin"),
        "rank": say("Statistics", "Rank"),
        "units": say("Statistics", "Units"),
        "discount": say("Statistics", "Discounts"),
        "returned": say("Statistics", "Returned share"),
        "name": say("Statistics", "Name"),
        "all": say("Statistics", "All"),
        "top": say("Statistics", "Top level"),
        "below": say("Statistics", "The level below"),
        "return": say("Statistics", "By the day of the return"),
        "sale": say("Statistics", "By the day of the sale"),
        "champion": say("Statistics", "Champions"),
        "loyal": say("Statistics", "Loyal"),
        "recent": say("Statistics", "Recent"),
        "occasional": say("Statistics", "Occasional"),
        "at_risk": say("Statistics", "At risk"),
        "lost": say("Statistics", "Lost"),
    }


def _records() -> dict[str, str]:
    return {
        "sales": say("Statistics", "Sales"),
        "returns": say("Statistics", "Returns"),
        "voids": say("Statistics", "Voided lines"),
        "prices": say("Statistics", "Prices and discounts"),
        "copies": say("Statistics", "Copies"),
        "drawer": say("Statistics", "Drawer"),
        "parked": say("Statistics", "Parked baskets"),
        "cards": say("Statistics", "Cards"),
        "people": say("Statistics", "People"),
        "customers": say("Statistics", "Customers"),
        "closings": say("Statistics", "Closings"),
        "till": say("Statistics", "Till"),
    }


def chips(
    entry: Entry,
    filters: Filters,
    known: Mapping[tuple[str, str], str],
    today: BusinessDay,
) -> tuple[KeyView, ...]:
    """Make the keys of the bar; conditions that are in force are marked, and can be taken away."""
    made = [chip_view("period", _told(entry.reach, filters, today) + _DOWN)]
    if entry.compares:
        chosen = filters.compare is not Compare.NONE
        text = compares()[filters.compared(entry)] + _DOWN
        made.append(chip_view("compare", text, chosen=chosen))
    if entry.taxed:
        taxed = filters.with_tax
        tax = say("Statistics", "With tax") if taxed else say("Statistics", "Without tax")
        made.append(chip_view("tax", tax))
    for name, choices in entry.options:
        usual = choices[0] if choices else ""
        value = dict(filters.options).get(name, usual)
        said = option_value(name, value) or "\N{HORIZONTAL ELLIPSIS}"
        text = say("Statistics", "{name}: {value}", name=option_title(name), value=said)
        made.append(chip_view(f"option:{name}", text + _DOWN, chosen=value != usual))
    for name, value in filters.where:
        text = known.get((name, value)) or say(
            "Statistics", "{name}: {value}", name=dimensions().get(name, name), value=value
        )
        if name not in entry.filters:
            text = say("Statistics", "{filter} (not here)", filter=text)
        made.append(chip_view(f"{REMOVE}{name}={value}", text + _TIMES, chosen=True))
    if entry.filters:
        made.append(chip_view("add", say("Statistics", "+ Filter")))
    return tuple(made)


def columns(entry: Entry, filters: Filters, *, wide: bool) -> tuple[KeyView, ...]:
    """Make the key that chooses columns, where a table is wide or lacks some."""
    many = sum(table.startswith(f"{entry.name}/") for table, _ in filters.hidden)
    if not (wide or many):
        return ()
    text = say("Statistics", "Columns")
    if many:
        text = say("Statistics", "Columns: {count} out of sight", count=many)
    return (chip_view("columns", text + _DOWN, chosen=bool(many)),)


def keys(*, charted: bool, has_charts: bool, ready: bool) -> tuple[KeyView, ...]:
    """Make the keys beside the heading."""
    table = say("Statistics", "As a table") if charted else say("Statistics", "As a chart")
    return (
        *((key("charts", table, "T"),) if has_charts else ()),
        *((key("keep", say("Statistics", "Save view"), "S"),) if ready else ()),
        *((key("leave", say("Statistics", "Export"), "E"),) if ready else ()),
        key("back", say("Statistics", "Back to selling"), "Esc"),
    )


def forms(entry: Entry, *, printer: bool) -> dict[str, str]:
    """Name the forms in which a report leaves the house; a strip where it is worth the paper."""
    paper, text = (
        say("Statistics", "Strip on the receipt printer"),
        say("Statistics", "Strip of 80 mm (text)"),
    )
    strip = paper if printer else text
    return {
        "csv": say("Statistics", "CSV, plain"),
        "csv-excel": say("Statistics", "CSV for Excel"),
        "xlsx": say("Statistics", "Spreadsheet (XLSX)"),
        "pdf": say("Statistics", "Pages (PDF)"),
        **({"slip": strip} if entry.slip else {}),
    }


def _told(reach: Reach, filters: Filters, today: BusinessDay) -> str:
    """Say the days that a report tells of, where it takes only the last of those chosen."""
    _, last = filters.days(today)
    if reach is Reach.SPAN or last is None:
        return _period(filters, today)
    named = day(last.date())
    return named if reach is Reach.DAY else say("Statistics", "Up to {day}", day=named)


def _period(filters: Filters, today: BusinessDay) -> str:
    if filters.period is not Period.CUSTOM:
        return periods()[filters.period]
    first, last = filters.days(today)
    if first is None or last is None:
        return periods()[Period.ALL]
    begin, end = day(first.date()), day(last.date())
    return begin if first == last else f"{begin} \N{EN DASH} {end}"
