"""How does head office get a report without a screen? Asked for, or written by itself.

Exit codes are those of every command: 0 done, 1 refused with one sentence, 2 wrong usage, which is
also a report, a preset, a condition or an option that does not exist.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db.answers import answer, judged, put
from db.arguments import condition, day
from db.facts.report import Compare, Scope
from db.facts.trouble import Refused
from db.opening import looking, path_of
from db.words import say

if TYPE_CHECKING:
    from db.facts.place import Profile
    from db.facts.report import Report


schedule = typer.Typer(no_args_is_help=True, help="Reports that are written by themselves.")


class Form(StrEnum):
    """How a report is written."""

    TABLE = "table"
    """For people."""
    JSON = "json"
    """For scripts."""
    CSV = "csv"
    """For scripts and other programs."""
    CSV_EXCEL = "csv-excel"
    """As this computer's Excel opens it."""
    XLSX = "xlsx"
    """A spreadsheet."""
    PDF = "pdf"
    """Pages."""
    SLIP = "slip"
    """A strip of 80 mm."""


def report(  # noqa: PLR0913  (each is an option of the command)
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="As --list names it")] = "",
    *,
    listed: Annotated[bool, typer.Option("--list", help="Name the reports there are")] = False,
    first: Annotated[str, typer.Option("--from", help="First business day")] = "",
    last: Annotated[str, typer.Option("--to", help="Last business day")] = "",
    preset: Annotated[str, typer.Option("--last", help="today, yesterday, week, month, …")] = "",
    where: Annotated[list[str] | None, typer.Option("--where", help="DIM=VALUE")] = None,
    compare: Annotated[Compare, typer.Option("--compare", help="With what")] = Compare.NONE,
    with_tax: Annotated[
        bool, typer.Option("--with-tax", help="Sales with the tax inside")
    ] = False,
    option: Annotated[list[str] | None, typer.Option("--option", help="NAME=VALUE")] = None,
    section: Annotated[str, typer.Option("--section", help="Only this part of it")] = "",
    form: Annotated[Form, typer.Option("--format")] = Form.TABLE,
    out: Annotated[Path | None, typer.Option("--out", help="A file to write")] = None,
) -> None:
    """Make a report of the store's books."""
    if listed:
        put(_list(form), out)
        return
    if not name:
        raise typer.BadParameter("NAME, or --list")
    if preset and (first or last):
        raise typer.BadParameter("--last, or --from and --to")
    scope = Scope(
        day(first) if first else None,
        day(last) if last else None,
        tuple(condition(text) for text in where or ()),
        compare,
        with_tax,
        tuple(condition(text) for text in option or ()),
    )
    from db.statistics.leaving import written  # noqa: PLC0415  (only for this command)

    with looking(context) as store, store.reading():
        made = _made(store.shop.profile, name, scope, preset)
        shop = store.shop.name
    put(written(made, "text" if form is Form.TABLE else form, section, shop=shop), out)


def _made(profile: Profile, name: str, scope: Scope, preset: str) -> Report:
    """Make a report, or say that it was asked for wrongly."""
    from db.statistics.asked import Misasked  # noqa: PLC0415
    from db.statistics.making import Unmade, make  # noqa: PLC0415

    try:
        return make(profile, name, scope, preset)
    except (Misasked, Unmade) as wrong:
        raise typer.BadParameter(wrong.sentence) from None


def _list(form: Form) -> bytes:
    """Name every report with what can be asked of it."""
    from db.statistics.making import known  # noqa: PLC0415

    entries = known()
    if form is Form.JSON:
        import json  # noqa: PLC0415

        return (json.dumps({"reports": entries}, ensure_ascii=False) + "\n").encode()
    if form is not Form.TABLE:
        raise Refused(say("Reports", "The list is written as table or json."))
    broad = max(len(str(entry["name"])) for entry in entries)
    lines = (f"{entry['name']!s:<{broad}}  {entry['title']}" for entry in entries)
    return ("\n".join(lines) + "\n").encode()


Schedules = Annotated[
    Path | None, typer.Option("--file", help="TOML: docs/schedules.md; beside the store else")
]


@schedule.command("run")
def run(
    context: typer.Context,
    file: Schedules = None,
    today: Annotated[str, typer.Option("--today", help="As if this business day ran")] = "",
) -> None:
    """Write what is due; a period is due when it is complete."""
    from db.facts.moment import business_day  # noqa: PLC0415
    from db.statistics.making import clock, make  # noqa: PLC0415
    from db.statistics.scheduled import run as write_due  # noqa: PLC0415
    from db.statistics.schedules import path_beside  # noqa: PLC0415

    with looking(context) as store:
        profile = store.shop.profile

        def made(name: str, scope: Scope) -> Report:
            with store.reading():
                return make(profile, name, scope)

        runs = day(today) if today else business_day(clock(profile), profile.cut_off_hour)
        path = file or path_beside(store.path)
        judged(write_due(path, made, runs, store.shop.name).as_json())


@schedule.command("ahead")
def ahead(context: typer.Context) -> None:
    """Make reports of the usual periods ahead, once a day: a large store's then come at once."""
    from db.facts.moment import business_day  # noqa: PLC0415
    from db.statistics.ahead import make_ahead  # noqa: PLC0415
    from db.statistics.making import clock  # noqa: PLC0415

    with looking(context) as store:
        profile = store.shop.profile
        today = business_day(clock(profile), profile.cut_off_hour)
        answer({"reports": make_ahead(profile, store.path, today, store.reading)})


@schedule.command("list")
def listed(context: typer.Context, file: Schedules = None) -> None:
    """Name the schedules, and until when each was written."""
    from db.statistics.scheduled import until  # noqa: PLC0415
    from db.statistics.schedules import path_beside, read  # noqa: PLC0415

    where = file or path_beside(path_of(context))
    done = until(where)
    answer(
        {
            "schedules": [
                {
                    "name": one.name,
                    "report": one.report,
                    "every": one.every,
                    "span": one.span,
                    "formats": list(one.formats),
                    "folder": str(one.folder),
                    "written": done[one.name].text() if one.name in done else None,
                }
                for one in read(where)
            ]
        }
    )
