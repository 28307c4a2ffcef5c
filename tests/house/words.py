"""Which words does the house say, and where? Found in the code itself, as it is on disk.

`python -m tests.house.words` counts what is not translated yet. With --update it adds new messages
to resources/words/*.ts without a translation and takes out those that nobody says any more; with
--update FILE… it also fills in what is empty from tables (place, English, zh_CN, zh_TW, parted by
tabs). The files are sorted, so that the same words always give the same files.
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.house.tree import TOP, files, parsed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Message = tuple[str, str]
"""Where it is said, and the English text."""

TRANSLATED = ("zh_CN", "zh_TW")
"""Languages that need a file; English is the source."""
WORDS = TOP / "resources" / "words"
STAGES = tuple(
    Path("pos_gui", name) for name in ("checkout", "basket", "scan", "price", "tender", "receipt")
)
"""What these refuse or tell is said by the screen at the place Counter."""
LANE = (
    Path("pos_gui/card"),
    Path("pos_gui/devices/terminal.py"),
    Path("pos_gui/devices/bank_line.py"),
)
"""What these refuse is a trouble that the screen says at the place Trouble."""
SIMULATOR = Path("pos_gui/card/simulator")
"""What it refuses, its command says to whoever started it, in English."""
TROUBLE = Path("db/facts/trouble.py")
CHECK = Path("db/check.py")
RULES = Path("db/rules.py")
AUDITS = tuple(
    Path("db") / f"{name}.py"
    for name in ("audit", "batch_check", "card_check", "price_check", "staff_check")
)
PRESENT = Path("pos_gui/screens/sale/present.py")
TABLES = {
    (PRESENT, "REASONS"): "Reason",
    (PRESENT, "PRICE_REASONS"): "Reason",
    (PRESENT, "CANCEL_REASONS"): "Reason",
    (PRESENT, "EXEMPT_REASONS"): "Reason",
    (PRESENT, "DRAWER_REASONS"): "Reason",
    (PRESENT, "SEGMENTS"): "Segment",
}
"""Tuples of texts that are said from a variable, and the place where they are said."""
CARRIED = {
    ("Check", "stage.__name__.strip('_')"): "the names of db/check.py's stages",
    ("Check", "fault"): "what AUDITS found",
    ("Check", "text"): "what faults.add and Rule were given, or what AUDITS found",
    ("Segment", "state.basket.segment"): "the labels of the segment keys",
    ("Counter", "notice.text"): "what refuse, tell and Notice were given",
    ("Counter", "sentence"): "what the entry line's Refused was given",
    ("Counter", "given"): "what paying._amount gave back",
    ("Counter", "wanted"): "what carding._amount gave back",
    ("Counter", "why"): "what the card's functions gave back",
    ("Counter", "event.warning"): "what the card's reader tells",
    ("Counter", "event.why"): "what the card's reader tells",
    ("Trouble", "trouble.what_to_do"): "the sentences of db/facts/trouble.py",
    ("Reason", "line.line.reason"): "the reasons of PRESENT",
    ("Reason", "exempt.reason"): "the reasons of PRESENT",
    ("Reason", "reason"): "the reasons of PRESENT",
    ("Segment", "label"): "the segments of PRESENT, or the shop's own words",
    ("Statistics", "self.definition"): "what Measure was given",
    ("Statistics", "known.title"): "what Measure or Dimension was given",
    ("Statistics", "measure.title"): "what Measure was given",
    ("Statistics", "DIMENSIONS[name].title"): "what Dimension was given",
    ("Statistics", "self.title"): "what Entry was given",
}
"""Texts said from a variable, by place and expression, and where they are found instead."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Saying:
    """How a function is called that says something."""

    text: int
    """Which argument is the text."""
    place: int | str
    """Which argument is the place, or the place itself."""


EVERYWHERE = {"say": Saying(1, 0), "say_in": Saying(2, 1)}
AT_THE_COUNTER = {
    "refuse": Saying(1, "Counter"),
    "tell": Saying(2, "Counter"),
    ".tell": Saying(1, "Counter"),
    "Notice": Saying(1, "Counter"),
    "Refused": Saying(0, "Counter"),
}
IN_THE_STORE = {"Refused": Saying(0, "Trouble"), "Trouble": Saying(0, "Trouble")}
AT_THE_CHECK = {".add": Saying(0, "Check")}
OF_FIGURES = {
    ("db/statistics/measures.py", "Measure"): (1, 2),
    ("db/statistics/dimensions.py", "Dimension"): (1,),
    ("db/statistics/catalogue.py", "Entry"): (1,),
}
"""Arguments that are said: title and definition of a measure, titles of the others."""


class Source:
    """One file, with the way from each node up to the function around it."""

    def __init__(self, path: Path) -> None:
        """Read it."""
        self.path, self.tree = path, parsed(path)
        self.above = {
            child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)
        }

    def calls(self) -> Iterator[ast.Call]:
        """Give every call."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))

    def around(self, node: ast.AST) -> Iterator[Function]:
        """Give the functions around a node, the innermost first."""
        at: ast.AST | None = node
        while at is not None:
            at = self.above.get(at)
            if isinstance(at, Function):
                yield at

    def texts(self, node: ast.expr) -> set[str] | None:
        """Find every text that an expression can be; None if that is not to be seen."""
        match node:
            case ast.Constant(str(text)):
                return {text} - {""}
            case ast.IfExp(_, first, second):
                return _union((self.texts(first), self.texts(second)))
            case ast.BoolOp(_, values):
                return _union(map(self.texts, values))
            case ast.Call(ast.Name("say" | "say_in") | ast.Attribute(_, "say" | "say_in")):
                return set()
            case ast.Name(name):
                return self._named(node, name)
            case _:
                return None

    def _named(self, node: ast.expr, name: str) -> set[str] | None:
        """Look for a name in the functions around it, then in the module."""
        for function in self.around(node):
            found = list(self._assigned(ast.walk(function), name))
            place = _place(function, name)
            if not found and place is not None:
                found = [self.texts(one) for one in self._given(function, name, place)]
            if found:
                return _union(found)
        return _union(self._assigned(self.tree.body, name)) or None

    def _assigned(self, nodes: Iterable[ast.AST], name: str) -> Iterator[set[str] | None]:
        """Give the texts that a name is given, also as one of the columns of a table."""
        for node in nodes:
            match node:
                case ast.Assign([ast.Name(found)], value) if found == name:
                    yield self.texts(value)
                case ast.For(target, rows) if _binds(target, name):
                    for row in self._rows(rows):
                        yield self._column(target, row, name)
                case ast.comprehension(target, rows) if _binds(target, name):
                    for row in self._rows(rows):
                        yield self._column(target, row, name)

    def _column(self, target: ast.expr, row: ast.expr, name: str) -> set[str] | None:
        match target, row:
            case ast.Name(), _:
                return self.texts(row)
            case ast.Tuple(names), ast.Tuple(parts) | ast.Call(_, parts):
                pairs = zip(names, parts, strict=False)
                return _union(self.texts(part) for one, part in pairs if _binds(one, name))
            case _:
                return None

    def _rows(self, node: ast.expr) -> Iterator[ast.expr]:
        """Give the rows of a table, wherever in this file it stands."""
        match node:
            case ast.Tuple(rows) | ast.List(rows):
                for row in rows:
                    if isinstance(row, ast.Starred):
                        yield from self._rows(row.value)
                    else:
                        yield from self._value(row)
            case ast.Name():
                for value in self._value(node):
                    yield from self._rows(value)
            case _:
                return

    def _value(self, node: ast.expr) -> Iterator[ast.expr]:
        if not isinstance(node, ast.Name):
            yield node
            return
        for each in ast.walk(self.tree):
            match each:
                case ast.Assign([ast.Name(name)], value) if name == node.id:
                    yield value
                case ast.AnnAssign(ast.Name(name), _, value) if name == node.id and value:
                    yield value

    def _given(self, function: Function, name: str, place: int) -> Iterator[ast.expr]:
        """Give what the calls in this file pass for a parameter."""
        for call in self.calls():
            called = call.func
            here = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if here == function.name:
                yield from call.args[place : place + 1]
                yield from (one.value for one in call.keywords if one.arg == name)


def _binds(target: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))


def _place(function: Function, name: str) -> int | None:
    """Say at which place a function takes a parameter; `self` does not count."""
    names = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
    names = names[1:] if names[:1] == ["self"] else names
    return names.index(name) if name in names else None


def _union(found: Iterable[set[str] | None]) -> set[str] | None:
    all_found = list(found)
    if any(one is None for one in all_found):
        return None
    return set().union(*(one for one in all_found if one is not None))


def _sayings(path: Path) -> dict[str, Saying]:
    """Say which calls speak in this file."""
    if any(path.is_relative_to(stage) for stage in STAGES):
        return EVERYWHERE | AT_THE_COUNTER
    if path.is_relative_to("pos_gui/screens"):
        return EVERYWHERE | {name: AT_THE_COUNTER[name] for name in (".tell", "Refused")}
    if path == CHECK:
        return EVERYWHERE | AT_THE_CHECK
    is_lane = any(path.is_relative_to(one) for one in LANE) and SIMULATOR not in path.parents
    return EVERYWHERE | (IN_THE_STORE if path.parts[0] == "db" or is_lane else {})


def _called(call: ast.Call) -> Iterator[str]:
    if isinstance(call.func, ast.Name):
        yield call.func.id
    elif isinstance(call.func, ast.Attribute):
        yield f".{call.func.attr}"
        if isinstance(call.func.value, ast.Name) and call.func.value.id not in ("self", "desk"):
            yield call.func.attr


def said_in(path: Path) -> Iterator[tuple[Message, str]]:
    """Give what a file says, or an empty text and the place in the code that cannot be read."""
    source = Source(path)
    known = _sayings(path)
    for call in source.calls():
        saying = next((known[name] for name in _called(call) if name in known), None)
        if saying is None or len(call.args) <= saying.text:
            continue
        text = call.args[saying.text]
        place = _said_at(call, saying)
        found = source.texts(text)
        where = f"{path}:{call.lineno} {place} {ast.unparse(text)}"
        if found is None and not _is_carried(place, text):
            yield (place, ""), where
        for one in found or ():
            yield (place, one), where


def _said_at(call: ast.Call, saying: Saying) -> str:
    if isinstance(saying.place, str):
        return saying.place
    node = call.args[saying.place]
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _is_carried(place: str, text: ast.expr) -> bool:
    """Say whether a text comes from what was found elsewhere."""
    if (place, ast.unparse(text)) in CARRIED:
        return True
    # basket.text, wrong.text, trouble.text: what a Refused was given
    said = place in ("Counter", "Trouble")
    return said and isinstance(text, ast.Attribute) and text.attr == "text"


def answers(path: Path) -> Iterator[Message]:
    """Give the sentences that a stage's functions give back."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Return) and node.value is not None:
            value = node.value
            parts = (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,)
            for part in parts:
                match part:
                    case ast.Constant(str(text)) if text.endswith("."):
                        yield "Counter", text
                    case _:
                        pass


def troubles() -> Iterator[Message]:
    """Give the sentence of every trouble, alone and with its detail, and what is to be done."""
    for node in ast.walk(parsed(TROUBLE)):
        if not isinstance(node, ast.ClassDef):
            continue
        sentence = (ast.get_docstring(node) or "").strip()
        yield "Trouble", sentence
        yield "Trouble", f"{sentence.rstrip('.')}: {{detail}}."
        for part in node.body:
            match part:
                case ast.Assign([ast.Name("what_to_do")], ast.Constant(str(text))) if text:
                    yield "Trouble", text


def tables() -> Iterator[Message]:
    """Give the texts of tables that are said from a variable."""
    for (path, name), place in TABLES.items():
        yield from ((place, text) for text in ast.literal_eval(_constant(path, name)))
    stages = _constant(CHECK, "_STAGES")
    yield from (
        ("Check", node.id.strip("_")) for node in ast.walk(stages) if isinstance(node, ast.Name)
    )
    for call in Source(RULES).calls():
        if isinstance(call.func, ast.Name) and call.func.id == "Rule":
            yield "Check", ast.literal_eval(call.args[0])
    for (where, name), said in OF_FIGURES.items():
        for call in Source(Path(where)).calls():
            if isinstance(call.func, ast.Name) and call.func.id == name:
                yield from (("Statistics", ast.literal_eval(call.args[at])) for at in said)
    for node in (each for path in AUDITS for each in ast.walk(parsed(path))):
        match node:
            case ast.Yield(ast.Constant(str(text)) | ast.Tuple([ast.Constant(str(text)), _])):
                yield "Check", text
            case _:
                pass


def _constant(path: Path, name: str) -> ast.expr:
    for node in parsed(path).body:
        match node:
            case ast.Assign([ast.Name(found)], value) if found == name:
                return value
            case ast.AnnAssign(ast.Name(found), _, value) if found == name and value:
                return value
    raise KeyError(name)


def messages() -> tuple[set[Message], list[str]]:
    """Give everything that is said, and the places in the code whose text cannot be read."""
    found: set[Message] = {*troubles(), *tables()}
    unread: list[str] = []
    for path in files():
        for message, where in said_in(path):
            if all(message):
                found.add(message)
            elif path != Path("db/words.py"):
                # That module passes on what others say; only its own texts are literal.
                unread.append(where)
        if any(path.is_relative_to(stage) for stage in STAGES):
            found.update(answers(path))
    return found, unread


def translations(language: str) -> dict[Message, str]:
    """Read a language's file; what is not translated yet is empty."""
    path = WORDS / f"{language}.ts"
    if not path.exists():
        return {}
    root = ET.parse(path).getroot()  # noqa: S314  (our own file)
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext(
            "translation", ""
        )
        for context in root.iter("context")
        for message in context.iter("message")
    }


def write(language: str, said: dict[Message, str]) -> None:
    """Write a language's file, sorted by place and text."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    place, context = "", root
    for (here, text), done in sorted(said.items()):
        if here != place:
            place, context = here, ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = here
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        ET.SubElement(message, "translation", {} if done else {"type": "unfinished"}).text = done
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    WORDS.mkdir(parents=True, exist_ok=True)
    (WORDS / f"{language}.ts").write_text(f"{head}{text}\n", encoding="utf-8")


def update(sheets: Sequence[Path] = ()) -> None:
    """Bring the files to what the code says; fill in what is empty from tables."""
    wanted, _ = messages()
    offered = [
        line.split("\t")
        for sheet in sheets
        for line in sheet.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    for at, language in enumerate(TRANSLATED, 2):
        known = translations(language)
        tabled = {(row[0], row[1]): row[at] for row in offered}
        write(language, {one: known.get(one) or tabled.get(one, "") for one in wanted})


def main(arguments: list[str]) -> int:
    """Update the files if asked to, and count what is not translated."""
    if arguments[:1] == ["--update"]:
        update([Path(name) for name in arguments[1:]])
    wanted, unread = messages()
    for where in unread:
        sys.stdout.write(f"cannot be read: {where}\n")
    for language in TRANSLATED:
        known = translations(language)
        for place, text in sorted(one for one in wanted if not known.get(one)):
            sys.stdout.write(f"{language}\t{place}\t{text}\n")
    sys.stdout.write(f"{len(wanted)} messages\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
