"""What do the books say to a question? The one way from a Question to a Table.

Groups are made by a dimension's key, so a renamed product, shop or tender stays one group. Every
figure is a sum of recorded lines and documents; ratios come from sums (measures.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.connection import rows
from db.facts.question import Question, Table
from db.statistics.asked import Asked, ready
from db.statistics.measures import MEASURES, Sums
from db.statistics.sources import DOCUMENTS, LINES, OFFERS, TAXES, TENDERS, Source
from db.statistics.wording import span
from db.words import say, share

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from db.facts.question import Value
    from db.statistics.dimensions import Dimension

Group = tuple[int | str | None, ...]
"""What a group has in common: numbers of plain dimensions, keys of labelled ones."""
Groups = dict[Group, Sums]
_OF_COST = ("cost", "margin", "margin_rate")


def ask(question: Question, currency: str) -> Table:
    """Answer a question from the open store, on this thread's connection.

    Raises:
        Misasked: if the question makes no sense.

    """
    asked = ready(question)
    if asked.of_offers or asked.of_taxes:
        groups = _gather(asked, OFFERS if asked.of_offers else TAXES)
    else:
        groups = _tenders(asked) if asked.of_tenders else _lines(asked)
    if not question.by and not groups:
        groups[()] = Sums()
    order = sorted(groups, key=lambda group: [(value is None, value) for value in group])
    measures = [MEASURES[name] for name in question.measures]
    return Table(
        columns=(*question.by, *question.measures),
        rows=tuple(
            (
                *_labels(asked.by, group),
                *(measure.read(groups[group], currency) for measure in measures),
            )
            for group in order
        ),
        population=_population(asked, groups),
        definitions=tuple((measure.name, measure.said) for measure in measures),
    )


def narrowed(question: Question, row: tuple[Value, ...]) -> Question:
    """Ask about one row of the answer only: the same figures, further down.

    A department stands for its whole branch, so a row of a department that has goods of its own
    and departments below it leads to both.
    """
    where = [one for one in question.where if one[0] not in question.by]
    for name, value in zip(question.by, row, strict=False):
        where.append((name, "unknown" if value is None else str(value)))
    return Question(question.measures, (), tuple(where), question.first, question.last)


def _lines(asked: Asked) -> Groups:
    """Add up lines, and count documents where that is asked for."""
    groups = _gather(asked, _smallest(LINES, asked))
    if asked.of_baskets:
        for group, sums in _gather(asked, _smallest(DOCUMENTS, asked)).items():
            groups[group].transactions = sums.transactions
    return groups


def _tenders(asked: Asked) -> Groups:
    """Add up what was paid; documents with several tenders are counted apart where they must."""
    source = _smallest(TENDERS, asked)
    if source is TENDERS[0] and asked.of_baskets and not asked.one_tender():
        source = TENDERS[1]
    return _gather(asked, source)


def _smallest(sources: Iterable[Source], asked: Asked) -> Source:
    return next(source for source in sources if source.knows(asked.columns))


def _gather(asked: Asked, source: Source) -> Groups:
    """Run one query and put groups of the same key together."""
    made = [_expression(one, source) for one in asked.by]
    marks = ", ".join(str(place) for place in range(1, len(made) + 1))
    sql = (
        f"SELECT {', '.join((*made, source.sums))} FROM {source.tables} "  # noqa: S608
        f"WHERE {source.always} AND {asked.conditions(source.columns)}"
    )
    found = rows(f"{sql} GROUP BY {marks}" if made else f"{sql} HAVING count(*) > 0")
    readers = [_reader(one) for one in asked.by]
    groups: Groups = {}
    for row in found:
        values = iter(row)
        group = tuple(read(next(values)) for read in readers)
        sums = Sums(**dict(zip(source.fields, values, strict=True)))
        known = groups.get(group)
        if known is None:
            groups[group] = sums
        else:
            known.add(sums)
    return groups


def _expression(dimension: Dimension, source: Source) -> str:
    column = source.keys.get(dimension.column) or source.columns[dimension.column]
    return dimension.sql.format(day=column) if dimension.sql else column


def _reader(dimension: Dimension) -> Callable[[Any], int | str | None]:
    """Give what turns a column's value into the group's."""
    if not dimension.kind:
        return _itself
    keys = dict(rows("SELECT id, key FROM label WHERE kind = ?", (dimension.kind,)))

    def read(value: int | str | None) -> str | None:
        key = keys.get(value) if isinstance(value, int) else value
        return str(key) if key else None

    return read


def _itself(value: int | str | None) -> int | str | None:
    return value


def _labels(by: Iterable[Dimension], group: Group) -> Iterable[Value]:
    """Write what a group has in common."""
    for dimension, value in zip(by, group, strict=True):
        yield dimension.write(value) if isinstance(value, int) else value


def _population(asked: Asked, groups: Groups) -> str:
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
        only = ", ".join(f"{name} = {value}" for name, value in question.where)
        said.append(say("Statistics", "Only {only}.", only=only))
    missing = sum(sums.cost_missing for sums in groups.values())
    if missing and any(name in _OF_COST for name in question.measures):
        text = "The cost of {share} of the lines is unknown."
        said.append(say("Statistics", text, share=share(missing, lines)))
    for place, name in enumerate(question.by):
        unknown = sum(sums.lines for group, sums in groups.items() if group[place] is None)
        if unknown:
            text = "{name} is unknown for {share} of the lines."
            said.append(say("Statistics", text, name=name, share=share(unknown, lines)))
    return " ".join(said)
