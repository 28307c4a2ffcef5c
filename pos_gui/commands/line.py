"""How are the till's subcommands called? Exit 0 done, 1 refused in one sentence, 2 wrong usage."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db import words
from db.facts.trouble import Refused, Trouble

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

line = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False,
    help="The till. Without a command it opens its window.",
)  # fmt: skip
SHARED = ("--store", "--lang")
"""Options that may stand before or after the subcommand."""
GROUPS = ("offer", "terminal")
"""Subcommands that have subcommands of their own."""


def run(arguments: Sequence[str]) -> int:
    """Run a subcommand and give its exit code."""
    try:
        line(args=sort_shared(arguments), prog_name="python -m pos_gui", standalone_mode=False)
    except Trouble as trouble:
        sys.stderr.write(f"{trouble.sentence} {trouble.what_to_do}".rstrip() + "\n")
        return 1
    except typer.Exit as end:
        return int(end.exit_code)
    except (typer.TyperException, typer.Abort) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def sort_shared(arguments: Sequence[str]) -> list[str]:
    """Put --store and --lang behind the subcommand, wherever they were written."""
    rest: list[str] = []
    shared: list[str] = []
    waiting = iter(arguments)
    for word in waiting:
        if word in SHARED:
            shared += [word, *([following] if (following := next(waiting, None)) else [])]
        elif word.startswith(tuple(f"{name}=" for name in SHARED)):
            shared.append(word)
        else:
            rest.append(word)
    own = 2 if rest and rest[0] in GROUPS else 1
    return [*rest[:own], *shared, *rest[own:]]


Language = Annotated[str, typer.Option("--lang", help="zh_CN, zh_TW or en")]


def _speak(language: str) -> None:
    """Speak this language; wrong usage where it is none of ours."""
    if language not in words.LANGUAGES:
        raise typer.BadParameter(f"--lang {language}: {', '.join(words.LANGUAGES)}")
    words.use(language)


def _known(form: str) -> None:
    """Wrong usage where this is no form of an answer."""
    if form not in {"text", "json"}:
        raise typer.BadParameter(f"--format {form}: text, json")


def _file(path: Path) -> TextIO:
    """Open a file of baskets; bytes that are no text stand out as a line that is refused."""
    named = str(path) != "-"
    try:
        return open(
            path if named else sys.stdin.fileno(), encoding="utf-8", errors="surrogateescape",
            closefd=named,
        )  # fmt: skip
    except OSError as error:
        raise Refused(f"The file {path} cannot be read: {error.strerror}.") from error


@line.command()
def ring(
    file: Annotated[Path, typer.Argument(help="One JSON basket a line; - is standard input")],
    store: Annotated[Path, typer.Option("--store", help="The shop's store; made if missing")],
    lang: Language = "en",
) -> None:
    """Ring up baskets through the real checkout, without screens."""
    from functools import partial  # noqa: PLC0415

    from db.store import Store  # noqa: PLC0415
    from pos_gui import app  # noqa: PLC0415
    from pos_gui.commands.ring import ring as rung  # noqa: PLC0415

    _speak(lang)
    baskets = _file(file)
    opened = Store.open_or_new(store)
    try:
        with baskets:
            for answer in rung(baskets, opened, partial(app.counter, opened)):
                sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
                sys.stdout.flush()
    finally:
        opened.close()


@line.command()
def price(
    basket: Annotated[Path, typer.Option("--basket", help="One basket as JSON")],
    offers: Annotated[Path | None, typer.Option("--offers", help="Offers as JSON")] = None,
    store: Annotated[Path | None, typer.Option("--store", help="The shop's store")] = None,
    lang: Language = "en",
) -> None:
    """Price a basket under offers and say why; nothing is recorded."""
    from db.imports.offers import document_of  # noqa: PLC0415
    from pos_gui.commands.price import priced, priced_in  # noqa: PLC0415

    _speak(lang)
    asked = document_of(basket)
    given = None if offers is None else document_of(offers)
    if store is None:
        answer = priced(asked, [] if given is None else given)
    else:
        answer = priced_in(store, asked, given)
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")


@line.command()
def day(
    out: Annotated[Path, typer.Option("--out", help="A folder; everything is written there")],
    lang: Language = "zh_CN",
) -> None:
    """Play a trading day through the real screens, with or without a display."""
    from pos_gui.commands import day as played  # noqa: PLC0415

    _speak(lang)
    sys.stdout.write(json.dumps(played.run(out, lang), ensure_ascii=False) + "\n")


@line.command()
def acquirer(  # noqa: PLR0913  (a command's options)
    *,
    listen: Annotated[str, typer.Option("--listen", help="HOST:PORT here; port 0 is any")],
    folder: Annotated[
        Path, typer.Option("--folder", help="Its ledger, certificates and keys are kept there")
    ] = Path("acquirer"),
    fault: Annotated[
        list[str] | None, typer.Option("--fault", help="KIND[=SECONDS]:WHEN; may be repeated")
    ] = None,
    rate: Annotated[float, typer.Option("--rate", min=0, max=1, help="Faults by chance")] = 0.0,
    seed: Annotated[int, typer.Option("--seed", help="What chance is made of")] = 0,
    plain: Annotated[bool, typer.Option("--plain", help="Without TLS")] = False,
    while_stdin_open: Annotated[
        bool, typer.Option("--while-stdin-open", help="End with standard input")
    ] = False,
    form: Annotated[str, typer.Option("--format", help="text or json")] = "text",
    lang: Language = "en",
) -> None:
    """Simulate a bank's card host on this computer, for tests and training."""
    from pos_gui.commands import acquirer as host  # noqa: PLC0415

    _speak(lang)
    _known(form)

    def tell(where: dict[str, str]) -> None:
        as_text = f"{where['address']} {where['tls'] or '-'} {where['page']}"
        sys.stdout.write((json.dumps(where) if form == "json" else as_text) + "\n")
        sys.stdout.flush()

    host.run(
        host.Wishes(listen, folder, fault or (), rate, seed, not plain, while_stdin_open), tell
    )


offer = typer.Typer(
    no_args_is_help=True, help="Offers before they are launched: what they cost, who beats them."
)
line.add_typer(offer, name="offer")
Document = Annotated[Path, typer.Argument(help="Offers as JSON")]


@offer.command("backtest")
def offer_backtest(
    file: Document,
    store: Annotated[Path, typer.Option("--store", help="The shop's store")],
    weeks: Annotated[int, typer.Option("--weeks", min=1, help="How many weeks back")] = 52,
    lang: Language = "en",
) -> None:
    """Say what offers would have cost on what was sold."""
    from db.imports.offers import document_of  # noqa: PLC0415
    from pos_gui.commands.offer import cost  # noqa: PLC0415

    _speak(lang)
    answer = cost(store, document_of(file), weeks)
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")


@offer.command("exploits")
def offer_exploits(
    file: Document,
    store: Annotated[Path, typer.Option("--store", help="The shop's store")],
    lang: Language = "en",
) -> None:
    """Look for baskets that beat offers by splitting, padding or bringing back."""
    from db.imports.offers import document_of  # noqa: PLC0415
    from pos_gui.commands.offer import tricks  # noqa: PLC0415

    _speak(lang)
    sys.stdout.write(json.dumps(tricks(store, document_of(file)), ensure_ascii=False) + "\n")


terminal = typer.Typer(
    no_args_is_help=True, help="The card terminal: its keys, and how it stands."
)
line.add_typer(terminal, name="terminal")
StoreHere = Annotated[Path, typer.Option("--store", help="The shop's store")]
KeyFile = Annotated[Path | None, typer.Option("--file", help="A part a line; else from stdin")]
Components = Annotated[int, typer.Option("--components", min=1, max=9, help="How many parts")]
Expected = Annotated[str, typer.Option("--check-value", help="Keep it only if it has this one")]
Form = Annotated[str, typer.Option("--format", help="text or json")]


@terminal.command("key")
def master_key(  # noqa: PLR0913  (a command's options)
    *,
    store: StoreHere,
    file: KeyFile = None,
    components: Components = 1,
    check_value: Expected = "",
    serial: Annotated[str, typer.Option("--serial", help="A DUKPT key's serial number")] = "",
    form: Form = "text",
    lang: Language = "en",
) -> None:
    """Load the terminal's master key, or its DUKPT initial key, as the acquirer has given it."""
    from pos_gui.commands import terminal as keys  # noqa: PLC0415

    _speak(lang)
    _known(form)
    _answer(keys.load_master(store, keys.Parts(file, components, check_value, serial)), form)


@terminal.command("wallet-key")
def wallet_key(  # noqa: PLR0913  (a command's options)
    *,
    store: StoreHere,
    file: KeyFile = None,
    components: Components = 1,
    check_value: Expected = "",
    form: Form = "text",
    lang: Language = "en",
) -> None:
    """Load the key that questions to the wallets' provider are signed with, hexadecimal."""
    from pos_gui.commands import terminal as keys  # noqa: PLC0415

    _speak(lang)
    _known(form)
    _answer(keys.load_wallet(store, keys.Parts(file, components, check_value)), form)


@terminal.command("status")
def terminal_status(*, store: StoreHere, lang: Language = "en") -> None:
    """Say how the terminal stands, as JSON, without a secret."""
    from pos_gui.commands import terminal as keys  # noqa: PLC0415

    _speak(lang)
    sys.stdout.write(json.dumps(keys.status(store), ensure_ascii=False) + "\n")


def _answer(told: dict[str, object], form: str) -> None:
    """Tell a key's check value, to be compared with the letter it came in."""
    if form == "json":
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        return
    value = str(told["check_value"])
    said = words.say(
        "Keys", "Loaded. Check value {value}: compare it with the letter that the key came in.",
        value=value,
    )  # fmt: skip
    sys.stdout.write(f"{said}\n")
