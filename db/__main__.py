"""What can head office do without a screen? `python -m db --store PATH COMMAND`.

Exit 0 is done, 1 is refused with one sentence on stderr and nothing half-done, 2 is wrong usage.
Answers are one JSON document on stdout (`ask` writes other formats too); progress goes to stderr
where that is a terminal. Libraries that only one command needs are imported inside it.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db import words
from db.answers import answer, complain, judged, progress, put
from db.arguments import condition, fraction, pair, question_of, sort_shared
from db.facts.trouble import Trouble
from db.opening import looking, opened, path_of
from db.reporting import report, schedule

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from db.imports.answer import Answer
    from db.store import Store

line = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="The shop's memory, without a screen.",
)
imports = typer.Typer(no_args_is_help=True, help="Take in goods, prices, offers or former sales.")
line.add_typer(imports, name="import")
line.command()(report)
line.add_typer(schedule, name="schedule")


class Form(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    """For people."""
    CSV = "csv"
    """For spreadsheets, as plain text."""
    JSON = "json"
    """For scripts."""
    XLSX = "xlsx"
    """A spreadsheet."""
    PDF = "pdf"
    """A page."""


class Level(StrEnum):
    """What stands in a basket, for `pairs`."""

    PRODUCT = "product"
    """Goods, by their codes."""
    DEPARTMENT = "department"
    """Departments, by their keys."""


class Document(StrEnum):
    """How every other command answers."""

    JSON = "json"
    """One document."""


@line.callback()
def shared(
    context: typer.Context,
    store: Annotated[Path | None, typer.Option("--store", help="The store's file")] = None,
    lang: Annotated[str, typer.Option("--lang", help="zh_CN, zh_TW or en")] = "en",
) -> None:
    """Take what every command needs; these two may stand behind the command as well."""
    if lang not in words.LANGUAGES:
        raise typer.BadParameter(f"--lang {lang}: {', '.join(words.LANGUAGES)}")
    words.use(lang)
    context.obj = store


Answering = Annotated[Document, typer.Option("--format", help="One JSON document")]
Mapping = Annotated[
    list[str] | None, typer.Option("--map", help="FIELD=COLUMN, where the usual names do not do")
]
Sheet = Annotated[Path, typer.Argument(help="CSV, perhaps .gz or .xz, or XLSX")]


@line.command()
def migrate(context: typer.Context, _form: Answering = Document.JSON) -> None:
    """Bring a store up to date, making it where there is none."""
    from db.migrations import STEPS  # noqa: PLC0415

    with opened(context, make=True):
        answer({"ok": True, "version": len(STEPS)})


@line.command()
def new(
    context: typer.Context,
    profile: Annotated[str, typer.Option("--profile", help="The country's rules: CN, NZ, …")],
    _form: Answering = Document.JSON,
) -> None:
    """Make a store with an empty shop."""
    from db.store import Store  # noqa: PLC0415

    made = Store.new(path_of(context), profile_name=profile)
    made.close()
    answer({"ok": True, "profile": profile, "currency": made.shop.profile.currency})


@imports.command("products")
def import_products(
    context: typer.Context,
    file: Sheet,
    columns: Mapping = None,
    _form: Answering = Document.JSON,
) -> None:
    """Take a list of goods into the catalogue."""
    from db.imports.products import import_products as take  # noqa: PLC0415
    from db.imports.products import opened as readable  # noqa: PLC0415

    pairs = [pair(text) for text in columns or ()]
    _take_in(
        context,
        lambda: readable(file, pairs),
        lambda store, tell: take(store, file, mapping=pairs, progress=tell),
    )


@imports.command("sales")
def import_sales(
    context: typer.Context,
    file: Sheet,
    columns: Mapping = None,
    _form: Answering = Document.JSON,
) -> None:
    """Take former sales into the books; may be stopped and begun again."""
    from db.imports.history import columns_of as readable  # noqa: PLC0415
    from db.imports.history import import_sales as take  # noqa: PLC0415

    pairs = [pair(text) for text in columns or ()]
    _take_in(
        context,
        lambda: readable(file, pairs),
        lambda store, tell: take(store, file, mapping=pairs, progress=tell),
    )


@imports.command("prices")
def import_prices(
    context: typer.Context, file: Sheet, columns: Mapping = None, _form: Answering = Document.JSON
) -> None:
    """Take a list of prices into the price book; a higher one waits for its label."""
    from db.imports import prices  # noqa: PLC0415

    pairs = [pair(text) for text in columns or ()]
    _take_in(
        context,
        lambda: prices.opened(file, pairs),
        lambda store, tell: prices.import_prices(store, file, store.staff.owner(), pairs, tell),
    )


@imports.command("offers")
def import_offers(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="JSON: docs/commands/offers.schema.json")],
    _form: Answering = Document.JSON,
) -> None:
    """Take offers in; one that is known and says something else gets a new version."""
    from db.imports.keeping import now  # noqa: PLC0415
    from db.imports.offers import document_of, read  # noqa: PLC0415
    from db.places import DEFAULT, profile  # noqa: PLC0415
    from db.staff import OWNER  # noqa: PLC0415

    offers = document_of(file)
    _take_in(
        context,
        lambda: read(offers, profile(DEFAULT).currency),
        lambda store, _: store.offers.put(offers, now(store.shop), OWNER, file.name),
    )


@imports.command("members")
def import_members(
    context: typer.Context, file: Sheet, columns: Mapping = None, _form: Answering = Document.JSON
) -> None:
    """Take a list of members in: number, name, telephone, card, tier, groups, birthday."""
    from db.imports import members  # noqa: PLC0415

    pairs = [pair(text) for text in columns or ()]
    _take_in(
        context,
        lambda: members.opened(file, pairs),
        lambda store, tell: members.import_members(store, file, mapping=pairs, progress=tell),
    )


@line.command()
def forget(
    member: Annotated[str, typer.Argument(help="The member's number")],
    context: typer.Context,
    _form: Answering = Document.JSON,
) -> None:
    """Erase everything personal about a member; what was bought stays, under the number."""
    from db.imports.keeping import now  # noqa: PLC0415
    from db.staff import OWNER  # noqa: PLC0415

    with opened(context) as store:
        store.members.erase(member, now(store.shop), OWNER)
    answer({"ok": True, "member": member})


@imports.command("taxes")
def import_taxes(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="TOML or JSON: docs/taxes.md")],
    _form: Answering = Document.JSON,
) -> None:
    """Take the shop's own taxes in; they replace the country's, from the days they name on."""
    from db.imports.keeping import now  # noqa: PLC0415
    from db.imports.taxes import document_of, read  # noqa: PLC0415
    from db.staff import OWNER  # noqa: PLC0415

    taxes = document_of(file)
    _take_in(
        context,
        lambda: read(taxes),
        lambda store, _: store.taxes.put(taxes, now(store.shop), OWNER, file.name),
    )


def _take_in(
    context: typer.Context,
    readable: Callable[[], object],
    take: Callable[[Store, Callable[..., None]], Answer],
) -> None:
    """Take a file in; a store that is not there yet is made only for one that can be read."""
    if not path_of(context).exists():
        readable()
    with opened(context, make=True) as store, progress() as tell:
        taken = take(store, tell)
    if taken.ignored:
        names = ", ".join(taken.ignored)
        complain(words.say("Import", "These columns were ignored: {names}.", names=names))
    answer(taken.as_json())
    if not taken.went_in:
        raise typer.Exit(1)


@line.command()
def ask(  # noqa: PLR0913  (each is an option of the command)
    context: typer.Context,
    measures: Annotated[list[str], typer.Argument(help="gross discount returns total net tax …")],
    *,
    by: Annotated[list[str] | None, typer.Option("--by", help="A dimension")] = None,
    where: Annotated[list[str] | None, typer.Option("--where", help="DIM=VALUE")] = None,
    first: Annotated[str, typer.Option("--from", help="First business day")] = "",
    last: Annotated[str, typer.Option("--to", help="Last business day")] = "",
    form: Annotated[Form, typer.Option("--format")] = Form.TABLE,
    out: Annotated[Path | None, typer.Option("--out", help="A file to write")] = None,
) -> None:
    """Ask the books for measures by dimensions."""
    from db.imports.keeping import now  # noqa: PLC0415
    from db.statistics.ask import ask as asked  # noqa: PLC0415
    from db.statistics.asked import Misasked  # noqa: PLC0415
    from db.statistics.export import render  # noqa: PLC0415

    question = question_of(measures, by, where, (first, last))
    with looking(context) as looked, looked.reading():
        try:
            table = asked(question, looked.shop.profile.currency)
        except Misasked as wrong:
            raise typer.BadParameter(wrong.sentence) from None
        shop = looked.shop
    put(render(table, form, now(shop), shop.name, shop.profile.currency), out)


@line.command()
def pairs(  # noqa: PLR0913  (each is an option of the command)
    context: typer.Context,
    *,
    support: Annotated[str, typer.Option("--min-support", help="Share of baskets")] = ".001",
    confidence: Annotated[str, typer.Option("--min-confidence", help="Share")] = ".5",
    level: Annotated[Level, typer.Option("--level", help="What an item is")] = Level.PRODUCT,
    where: Annotated[list[str] | None, typer.Option("--where", help="DIM=VALUE")] = None,
    without: Annotated[list[str] | None, typer.Option("--without", help="DIM=VALUE: bags")] = None,
    first: Annotated[str, typer.Option("--from", help="First business day")] = "",
    last: Annotated[str, typer.Option("--to", help="Last business day")] = "",
    longest: Annotated[
        int | None, typer.Option("--longest", help="Items of a rule", min=2)
    ] = None,
    _form: Answering = Document.JSON,
) -> None:
    """Find what is bought together: association rules with one item on the right."""
    from db.statistics.asked import Misasked  # noqa: PLC0415
    from db.statistics.bought import Choice, association  # noqa: PLC0415

    limits = (fraction(support), fraction(confidence))
    question = question_of(("transactions",), (), where, (first, last))
    choice = Choice(question, tuple(condition(one) for one in without or ()), level.value)
    with looking(context) as looked, looked.reading():
        try:
            answer(association(choice, *limits, longest or 0))
        except Misasked as wrong:
            raise typer.BadParameter(wrong.sentence) from None


@line.command()
def check(context: typer.Context, _form: Answering = Document.JSON) -> None:
    """See whether everything in the store is as it was written."""
    from db.check import check as looked_at  # noqa: PLC0415

    with looking(context) as looked:
        judged(looked_at(looked))


@line.command()
def rebuild(context: typer.Context, _form: Answering = Document.JSON) -> None:
    """Make all sums anew from the recorded lines."""
    from db import rollups  # noqa: PLC0415
    from db.facts.event import Event, EventCode  # noqa: PLC0415
    from db.imports.keeping import now  # noqa: PLC0415
    from db.staff import OWNER  # noqa: PLC0415

    with opened(context) as store:
        event = Event(EventCode.OTHER, now(store.shop), OWNER)
        with store.journal.writing():
            changed = rollups.differences()
            rollups.rebuild()
            store.journal.append(event, {"what": "rebuilt", "changed": len(changed)})
    answer({"ok": True, "changed": changed})


@line.command()
def backup(
    dest: Annotated[Path, typer.Argument(help="A new file, or a folder")],
    context: typer.Context,
    _form: Answering = Document.JSON,
) -> None:
    """Copy the store while the till goes on; the copy is checked before it gets its name."""
    from db.backup import backup as copy  # noqa: PLC0415

    answer(copy(path_of(context), dest))


@line.command()
def restore(
    src: Annotated[Path, typer.Argument(help="A copy made by backup")],
    context: typer.Context,
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Set the store here aside")] = False,
    _form: Answering = Document.JSON,
) -> None:
    """Make a copy the store again."""
    from db.backup import restore as bring_back  # noqa: PLC0415

    answer(bring_back(path_of(context), src, replace=replace))


@line.command("verify-receipt")
def verify_receipt(
    text: Annotated[str, typer.Argument(help="Receipt number, digits under the bars, or hash")],
    context: typer.Context,
    _form: Answering = Document.JSON,
) -> None:
    """Say whether a receipt stands in the journal as it was printed."""
    from db.verify import verify  # noqa: PLC0415

    with looking(context) as looked, looked.reading():
        judged(verify(looked, text))


def main(arguments: Sequence[str]) -> int:
    """Run a command and give its exit code."""
    try:
        line(args=sort_shared(arguments), prog_name="python -m db")
    except Trouble as trouble:
        said = words.say("Trouble", trouble.text, **trouble.values)
        complain(f"{said} {words.say('Trouble', trouble.what_to_do)}".rstrip())
        return 1
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
