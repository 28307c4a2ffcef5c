"""What do the books say to a question? The one way from a Question to a Table.

Groups are made by a dimension's key, so a renamed product, shop or tender stays one group. Every
figure is a sum of recorded lines and documents; ratios come from sums (measures.py).
"""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from db.connection import go_on, rows
from db.facts.question import Question, Table
from db.statistics.asked import Asked, Misasked, ready
from db.statistics.dimensions import DIMENSIONS, UNKNOWN
from db.statistics.kept import added
from db.statistics.late import late
from db.statistics.measures import MEASURES, Sums, fields_of
from db.statistics.naming import conditions
from db.statistics.plan import Part, branch, counts, parts
from db.statistics.sources import DOCUMENTS, LINES, OFFERS, TAXES, TENDERS, Source
from db.statistics.wording import span
from db.words import language, say, share

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.facts.question import Value
    from db.statistics.dimensions import Dimension

Key = int | str | None
"""What tells groups of one dimension apart."""
Group = tuple[Key, ...]
"""What a group has in common: numbers of plain dimensions, keys of labelled ones."""
Groups = dict[Group, Sums]
_LOOK = 5000
"""So many groups are made between two looks whether the answer is still wanted."""
_MANY = 5000
"""Of more labels than this all of their kind are read: sought one by one they cost more."""
_OF_COST = ("cost", "margin", "margin_rate")
_RANKED = ("total", "net", "gross", "units", "lines", "tax", "discount", "returns")
"""Measures whose largest groups can be found by adding up."""
_TWINS = (
    "SELECT id FROM label JOIN (SELECT key FROM label WHERE kind = ?1 GROUP BY 1 "
    "HAVING count(*) > 1) USING (key) WHERE kind = ?1"
)
"""Labels that are not the only one of their key."""


def ask(question: Question, currency: str) -> Table:
    """Answer a question from the open store, on this thread's connection.

    Raises:
        Misasked: if the question makes no sense.

    """
    asked = ready(question)
    groups = _groups(asked)
    order = _ordered(groups)
    measures = [MEASURES[name] for name in question.measures]
    # Column by column: a day of a big shop has ten thousand rows.
    in_order = [groups[group] for group in order]
    cells = [[measure.read(sums, currency) for sums in in_order] for measure in measures]
    return Table(
        columns=(*question.by, *question.measures),
        rows=tuple(zip(*_labels(asked.by, order), *cells, strict=True)),
        population=_sentences(*_population(asked, groups), *_adjusted(question, currency)),
        definitions=tuple((measure.name, measure.said) for measure in measures),
    )


def summed(question: Question) -> Groups:
    """Answer in whole numbers: what each group adds up to, in no order.

    A group is known by the keys of its labels, None where there is none, and by the plain numbers
    of other dimensions: 20260131, 202601, an hour. Only the sums that the measures are made of
    are filled in; without dimensions there is always the group of all, ().

    Raises:
        Misasked: if the question makes no sense.

    """
    return _groups(ready(question))


def narrowed(question: Question, row: tuple[Value, ...]) -> Question:
    """Ask about one row of the answer only: the same figures, further down.

    A department stands for its whole branch, so a row of a department that has goods of its own
    and departments below it leads to both.
    """
    where = [one for one in question.where if one[0] not in question.by]
    for name, value in zip(question.by, row, strict=False):
        where.append((name, "unknown" if value is None else str(value)))
    return Question(question.measures, (), tuple(where), question.first, question.last)


def top(question: Question, currency: str, most: int) -> Table:
    """Answer by one labelled dimension, only the `most` groups where the first measure is largest.

    The rows stand in that order, the largest first. Which labels can be among them is found by
    the sums alone; a thing that was renamed is always looked at, so the answer is exact.

    Raises:
        Misasked: if the question makes no sense, or is not by one labelled dimension.

    """
    asked = ready(question)
    measure = question.measures[0]
    if len(asked.by) != 1 or not asked.by[0].kind or measure not in _RANKED:
        raise Misasked(say("Statistics", "The largest are found by one name and a sum."))
    name, kind, column = asked.by[0].name, asked.by[0].kind, asked.by[0].column
    found = parts(asked, LINES)
    twins = rows(_TWINS, (kind,))
    union = " UNION ALL ".join(
        f"SELECT {part.source.columns[column]} AS label, {_ranked(part.source, measure)} AS much "  # noqa: S608
        f"FROM {part.source.tables} WHERE {part.conditions(asked)} GROUP BY 1"
        for part in found
    )
    much = "much" if len(found) == 1 else "sum(much)"
    again = "" if len(found) == 1 else "GROUP BY 1"
    largest = rows(
        f"SELECT label FROM ({union}) {again} ORDER BY {much} DESC LIMIT ?",  # noqa: S608
        (most + len(twins) + 1,),
    )
    keys = rows(
        "SELECT DISTINCT key FROM label WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([one for (one,) in (*largest, *twins)]),),
    )
    allowed = {value for at, value in question.where if at == name}
    wanted = {str(key) or UNKNOWN for (key,) in keys} | {UNKNOWN}
    if allowed:
        return _cut(ask(question, currency), measure, most)
    narrow = replace(question, where=(*question.where, *((name, key) for key in sorted(wanted))))
    return _cut(ask(narrow, currency), measure, most)


def _groups(asked: Asked) -> Groups:
    """Add up what is asked for, by whatever it is told apart."""
    groups = _found(asked)
    if not asked.by and not groups:
        groups[()] = Sums()
    return groups


def _found(asked: Asked) -> Groups:
    if asked.of_taxes:
        # Where no tax has a name, plain rates are all there is, and the sums know them.
        named = rows("SELECT 1 FROM line_tax LIMIT 1")
        return _gather(asked, parts(asked, TAXES[-1:] if named else TAXES))
    if not (asked.of_offers or asked.of_tenders):
        return _lines(asked)
    sources = OFFERS if asked.of_offers else TENDERS
    if asked.of_baskets:
        return _counted(asked, sources)
    return _gather(asked, parts(asked, sources))


def _lines(asked: Asked) -> Groups:
    """Add up lines, and count documents where that is asked for."""
    found = parts(asked, LINES)
    if not asked.of_baskets or all(counts(asked, part.source) for part in found):
        return _gather(asked, found)
    groups = _gather(asked, found)
    for group, sums in _documents(asked).items():
        groups[group].transactions = sums.transactions
    return groups


def _documents(asked: Asked) -> Groups:
    """Count documents."""
    whole = branch(asked)
    if whole is not None:
        part, key = whole
        return _gather(asked.without("department"), [part], key)
    return _counted(asked, DOCUMENTS)


def _counted(asked: Asked, sources: Sequence[Source]) -> Groups:
    """Count documents from the sums if they can say it exactly, and else from the rows."""
    able = [source for source in sources if counts(asked, source) is not False]
    found = parts(asked, able)
    loose = any(counts(asked, part.source) is None for part in found)
    groups = _gather(asked, found)
    if loose and any(sums.again for sums in groups.values()):
        return _gather(asked, parts(asked, sources[-1:]))
    return groups


def _gather(asked: Asked, from_parts: Sequence[Part], *values: str) -> Groups:
    """Read each part, and put groups of the same key together."""
    groups: Groups = {}
    for part in from_parts:
        put(groups, asked, _rows(asked, part, values))
    return groups


def put(groups: Groups, asked: Asked, result: list[tuple[Any, ...]]) -> None:
    """Put what one part says to the groups of the same keys."""
    width = len(asked.by)
    found = [_keys(one, [row[place] for row in result]) for place, one in enumerate(asked.by)]
    of_rows: Iterable[Group] = zip(*found, strict=True) if found else [()] * len(result)
    for place, (group, row) in enumerate(zip(of_rows, result, strict=True)):
        if place % _LOOK == 0:
            go_on()
        sums = Sums(*row[width:])
        known = groups.get(group)
        if known is None:
            groups[group] = sums
        else:
            known.add(sums)


def _rows(asked: Asked, part: Part, values: tuple[str, ...]) -> list[tuple[Any, ...]]:
    """Read one part; of documents, what is kept is not read again."""
    if not part.source.is_raw:
        return rows(statement(asked, part), values)

    def sql(first: int, last: int) -> str:
        return statement(asked, replace(part, first=first, last=last))

    return added(sql, len(asked.by), (part.first, part.last), values)


def statement(asked: Asked, part: Part) -> str:
    """Write the query of one part: what it is told apart by, then every field of `Sums`."""
    source = part.source
    made = [_expression(one, source) for one in asked.by]
    needed = fields_of(asked.question.measures)
    sums = [source.sums.get(name, "0") if name in needed else "0" for name in Sums.__slots__]
    rows_of = f"{source.tables} WHERE {part.conditions(asked)}"
    key = source.before_hour
    if key and made and made != [*key[: len(made)]] and asked.columns <= {*key, "day"}:
        # Hours are added up first, in the order of the key: a tenth is left to be sorted.
        added = [f"sum({name}) AS {name}" for name in source.sums if name in needed]
        of_key = ", ".join(key)
        rows_of = f"(SELECT {', '.join((*key, *added))} FROM {rows_of} GROUP BY {of_key})"  # noqa: S608
    sql = f"SELECT {', '.join((*made, *sums))} FROM {rows_of}"  # noqa: S608
    marks = ", ".join(str(place) for place in range(1, len(made) + 1))
    return f"{sql} GROUP BY {marks}" if made else f"{sql} HAVING count(*) > 0"


def _ranked(source: Source, measure: str) -> str:
    if measure == "net":
        return f"{source.sums['total']} - {source.sums['tax']}"
    return source.sums[measure]


def _cut(table: Table, measure: str, most: int) -> Table:
    """Keep the rows where a measure is largest, the largest first."""
    place = table.columns.index(measure)
    order = sorted(table.rows, key=lambda row: -Decimal(str(row[place])))
    return replace(table, rows=tuple(order[:most]))


def _expression(dimension: Dimension, source: Source) -> str:
    column = source.keys.get(dimension.column) or source.columns[dimension.column]
    return dimension.sql.format(day=column) if dimension.sql else column


def _keys(dimension: Dimension, column: list[Key]) -> list[Key]:
    """Turn a column's values into what groups have in common: keys for labels."""
    if not dimension.kind:
        return column
    wanted = {value for value in column if isinstance(value, int)}
    if len(wanted) > _MANY:
        sql, of = "SELECT id, key FROM label WHERE kind = ?", dimension.kind
    else:
        sql = "SELECT id, key FROM label WHERE id IN (SELECT value FROM json_each(?))"
        of = json.dumps(list(wanted))
    keys = {label: key or None for label, key in rows(sql, (of,))}
    return [keys.get(value) if isinstance(value, int) else value or None for value in column]


def _ordered(groups: Groups) -> list[Group]:
    """Put groups into order, what is unknown last."""
    if any(None in group for group in groups):
        return sorted(groups, key=lambda group: [(value is None, value) for value in group])
    # Plain texts are put into order several times as fast as groups of one text.
    return sorted(groups, key=itemgetter(0) if groups and len(next(iter(groups))) == 1 else None)


def _labels(by: Sequence[Dimension], order: Sequence[Group]) -> Iterable[Sequence[Value]]:
    """Write what groups have in common, a column for each dimension."""
    for dimension, values in zip(by, zip(*order, strict=True), strict=order != []):
        write = dimension.write
        yield (
            values
            if dimension.kind
            else [write(one) if isinstance(one, int) else one for one in values]
        )


def _sentences(*said: str) -> str:
    """Put sentences behind each other: Chinese full stops need no blank."""
    return (" " if language() == "en" else "").join(said)


def _adjusted(question: Question, currency: str) -> list[str]:
    """Say how many documents came after the close of their day."""
    many = sum(one.documents for one in late(question.first, question.last, currency))
    text = "Adjusted after close: {count} documents came after the Z of their day."
    return [say("Statistics", text, count=many)] if many else []


def _population(asked: Asked, groups: Groups) -> list[str]:
    """Say which documents were counted, and what is unknown in them."""
    question = asked.question
    lines = sum(sums.lines for sums in groups.values())
    if asked.of_tenders:
        said = [
            say("Statistics", "What each means of payment settled, {span}.", span=span(question))
        ]
    elif asked.of_taxes:
        text = "What named taxes took, and without a name plain rates, {span}."
        said = [say("Statistics", text, span=span(question))]
    elif asked.of_offers:
        text = "What offers took off goods sold, and without a name what hands did, {span}."
        said = [say("Statistics", text, span=span(question))]
    else:
        text = "{lines} lines of sales and returns, {span}."
        said = [say("Statistics", text, lines=f"{lines:,}", span=span(question))]
    if question.where:
        between = ", " if language() == "en" else "、"
        only = between.join(conditions(question.where))
        said.append(say("Statistics", "Only {only}.", only=only))
    missing = sum(sums.cost_missing for sums in groups.values())
    if missing and any(name in _OF_COST for name in question.measures):
        text = "The cost of {share} of the lines is unknown."
        said.append(say("Statistics", text, share=share(missing, lines)))
    for place, name in enumerate(question.by):
        unknown = sum(sums.lines for group, sums in groups.items() if group[place] is None)
        if unknown:
            part = share(unknown, lines)
            text = "{name} is unknown for {share} of the lines."
            said.append(
                say("Statistics", text, name=say("Statistics", DIMENSIONS[name].title), share=part)
            )
    return said
