"""How is any report opened, asked anew, followed down to its receipts? It knows none of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.facts.report import Kind
from pos_gui.screens.statistics.answers import behind_row
from pos_gui.screens.statistics.cells import name_of, written
from pos_gui.screens.statistics.choosing import Choosing
from pos_gui.screens.statistics.drawing import can_draw
from pos_gui.screens.statistics.filters import Filters
from pos_gui.screens.statistics.focus import focused
from pos_gui.screens.statistics.leave import Leave
from pos_gui.screens.statistics.present import days
from pos_gui.screens.statistics.present_filters import chips, columns, keys
from pos_gui.screens.statistics.report_page import ReportPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.question import Question
    from db.facts.report import Report, Scope, Section
    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.statistics.answers import Behind
    from pos_gui.screens.statistics.asking import Asking
    from pos_gui.screens.statistics.figures import Entry, Figures
    from pos_gui.screens.statistics.floors import Floors
    from pos_gui.screens.statistics.saved import SavedView


class Reporting:
    """The report in sight, and the filter bar that all reports share."""

    def __init__(
        self,
        figures: Figures,
        asking: Asking,
        floors: Floors,
        press: Callable[[str], None],
        listed: Callable[[str, str, Behind], None],
    ) -> None:
        """Show on these floors; `press` hears keys, `listed` shows receipts."""
        self.figures, self.asking, self.floors = figures, asking, floors
        self._press, self._listed = press, listed
        self.entries: dict[str, Entry] = {
            one.name: one for _, part in figures.reports.catalogue() for one in part
        }
        self.filters = self._answered = Filters()
        self.entry: Entry | None = None
        self.report: Report | None = None
        self.names: dict[tuple[str, str], str] = {}
        self._charted, self._asks = True, False
        self.on_kept: Callable[[SavedView, tuple[SavedView, ...]], None] = lambda _view, _all: None
        self._choosing, self._leave = Choosing(self), Leave(self)

    @property
    def page(self) -> ReportPage | None:
        """Give the page, if it is in sight."""
        here = self.floors.here
        return here if isinstance(here, ReportPage) else None

    def open(self, name: str, filters: Filters | None = None) -> None:
        """Open a report, as it was kept where `filters` are given."""
        self.filters = filters or self.filters
        self.entry, self.report = self.entries[name], None
        self.floors.start(self.make)
        self.ask()
        self.floors.here.first().setFocus()

    def make(self, look: Look) -> ReportPage:
        """Build the page with what is known."""
        about = (self.entry.said, self.entry.board) if self.entry else ("", ())
        made = ReportPage(look, about, (self._press, self._behind), self.floors)
        made.on_wide = self._refresh
        self._dress(made)
        if self.report is not None:
            made.show_report(self.report, self.filters.hidden, charts=self._charted)
        return made

    def change(self, filters: Filters) -> None:
        """Ask with another filter bar."""
        self.filters = filters
        self.ask()

    def hide(self, filters: Filters) -> None:
        """Show the same report with other columns out of sight."""
        self.filters = self._answered = filters
        if self.page is not None and self.entry is not None:
            self.page.hide_columns(self.entry.name, filters.hidden)
        self._refresh()

    def ask(self) -> None:
        """Ask anew."""
        entry, reports = self.entry, self.figures.reports
        if entry is None:
            return
        self._refresh()
        self._asks = True
        scope = self.filters.scope(entry, self.figures.today())
        self.asking.ask(partial(reports.report, entry.name, scope), self._came)

    def stopped(self, *, failed: bool) -> None:
        """Go back to what is answered, or show nothing where it cannot be."""
        if not self._asks:
            return
        self._asks = False
        if failed:
            self.report = None
            if self.page is not None:
                self.page.clear()
        else:
            self.filters = self._answered
        self._refresh()

    def kept(self, view: SavedView, views: tuple[SavedView, ...]) -> None:
        """Hear which view was kept, and all there are now."""
        self.on_kept(view, views)

    def press(self, command: str) -> None:
        """Do what a key of the page stands for."""
        page = self.page
        # Another question would take the place of the report that is awaited.
        if page is None or (self._asks and command in ("add", "keep", "leave")):
            return
        if command == "charts":
            self._charted = not self._charted
            page.show_charts(wanted=self._charted)
            self._refresh()
        elif not self._leave.press(command, page):
            self._choosing.press(command, page)

    def _came(self, report: Report) -> None:
        self._asks, self.report, self._answered = False, report, self.filters
        page = self.page
        if page is None:
            return
        focus = focused(self.floors)
        free = focus is None or page.sheets.isAncestorOf(focus) or focus in page.bar.chips[:1]
        page.show_report(report, self.filters.hidden, charts=self._charted)
        self._refresh()
        if free and self.floors.isVisible():
            page.first().setFocus()

    def _refresh(self) -> None:
        if self.page is not None:
            self._dress(self.page)

    def _dress(self, page: ReportPage) -> None:
        if self.entry is None:
            return
        report = self.report
        can = report is not None and any(can_draw(one) and one.rows for one in report.sections)
        page.show_keys(
            keys(charted=self._charted, has_charts=can, ready=report is not None),
            (
                *chips(self.entry, self.filters, self._known(), self.figures.today()),
                *columns(self.entry, self.filters, wide=page.is_wide()),
            ),
        )

    def _known(self) -> dict[tuple[str, str], str]:
        """Say what conditions are called: as the report says, or as they were picked."""
        report = self.report
        said = zip(report.scope.where, report.filters, strict=False) if report else ()
        return {**self.names, **dict(said)}

    def _behind(self, section: Section, at: int, column: int) -> None:
        """Show the receipts behind a row."""
        report, row = self.report, section.rows[at]
        if self._asks or report is None or (row.behind is None and not row.key):
            return
        title = name_of(section, at)
        if column >= 0 and section.columns[column].kind is not Kind.TEXT:
            figure = section.columns[column]
            title = f"{title} · {figure.title} {written(figure, row.cells[column])}"
        show = partial(self._listed, title, _days(report.scope, row.behind))
        self.asking.ask(partial(behind_row, self.figures, report.name, report.scope, row), show)


def _days(scope: Scope, asked: Question | None) -> str:
    of = asked or scope
    return days(of.first, of.last)
