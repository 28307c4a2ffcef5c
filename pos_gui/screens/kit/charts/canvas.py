"""How do strokes become pixels? As pyqtgraph's items, in whole batches, on a view that rests.

pyqtgraph is loaded here and nowhere else, with the first chart: `warm` does it in the pool, so
that the page is there before. No item brings a menu, a wheel or a drag with it: the view takes no
input at all, the board around it does.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QWidget

from pos_gui.screens.kit.ink import Ink

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from db.statistics.charting.strokes import Box, Dot, Path, Spot, Strokes, Words
    from pos_gui.screens.kit.charts.colours import Colours
    from pos_gui.screens.kit.look import Look

_APART = 2
_DASHES = {"dash": [5.0, 3.0], "dot": [0.5, 2.2]}


@lru_cache(maxsize=1)
def graphs() -> Any:
    """Load pyqtgraph, once; it ends with the process and cleans nothing up behind it."""
    import pyqtgraph  # noqa: PLC0415  (with numpy it costs 0.3 s, and most pages have no chart)

    pyqtgraph.setConfigOption("exitCleanup", False)  # noqa: FBT003  (its own call)
    return pyqtgraph


class Canvas:
    """A still view onto strokes."""

    def __init__(self, look: Look, colours: Colours, parent: QWidget) -> None:
        """Begin empty."""
        self.look, self.colours = look, colours
        self.view = graphs().GraphicsView(parent, background=colours.ground)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view.setFrameShape(self.view.Shape.NoFrame)
        self.view.setViewportMargins(0, 0, 0, 0)
        self.view.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.view.setAccessibleName("chart")
        self.items: list[Any] = []

    def lay(self, strokes: Strokes) -> None:
        """Show these strokes instead of the former ones."""
        for item in self.items:
            self.view.scene().removeItem(item)
        self.items = []
        for path in strokes.paths:
            if path.ink == "hairline":
                self._path(path)
        for edge, boxes in groupby(strokes.boxes, key=lambda box: (box.ink, box.edge)):
            self._boxes(list(boxes), self.colours.fill(edge[0]), self.colours.edge(*edge))
        for path in strokes.paths:
            if path.ink != "hairline":
                self._path(path)
        kinds = groupby(strokes.dots, key=lambda dot: (dot.ink, dot.edge, dot.hollow))
        for kind, dots in kinds:
            self._dots(list(dots), *kind)
        for words in strokes.words:
            self._words(words)

    def _add(self, item: Any) -> None:
        self.view.scene().addItem(item)
        self.items.append(item)

    def _boxes(self, boxes: list[Box], fill: QColor, edge: QColor | None) -> None:
        """Draw boxes of one ink on whole pixels, so that their edges are sharp."""
        left = [round(box.x) for box in boxes]
        top = [round(box.y) for box in boxes]
        self._add(
            graphs().BarGraphItem(
                x0=left,
                y0=top,
                x1=[
                    max(x + 1, round(box.x + box.width))
                    for x, box in zip(left, boxes, strict=True)
                ],
                y1=[round(box.y + box.height) for box in boxes],
                brush=fill,
                pen=edge or fill,
            )
        )

    def _path(self, path: Path) -> None:
        """Draw a line: hairlines on a pixel, slanted ones smooth."""
        hair = path.ink in ("hairline", "rule", "surface")
        xs, ys = ([point[at] for point in path.points] for at in (0, 1))
        if hair:
            xs, ys = ([round(one) + 0.0 for one in line] for line in (xs, ys))
        pen = QPen(self.colours.fill(path.ink), path.width)
        pen.setCosmetic(True)
        if path.dash:
            pen.setDashPattern(_DASHES[path.dash])
            pen.setCapStyle(Qt.PenCapStyle.RoundCap if path.dash == "dot"
                            else Qt.PenCapStyle.FlatCap)  # fmt: skip
        self._add(graphs().PlotCurveItem(xs, ys, pen=pen, antialias=not hair))

    def _dots(self, dots: list[Dot], ink: str, edge: str, hollow: bool) -> None:  # noqa: FBT001
        """Draw points of one ink together."""
        fill = self.colours.fill(ink)
        around = self.colours.fill(edge) if edge else self.colours.edge(ink) or fill
        pen = QPen(fill if hollow else around, max(1.0, dots[0].radius / 2 if hollow else 1.0))
        pen.setCosmetic(True)
        self._add(
            graphs().ScatterPlotItem(
                [dot.x for dot in dots],
                [dot.y for dot in dots],
                size=[2 * dot.radius for dot in dots],
                symbol="o",
                pen=pen,
                brush=self.colours.ground if hollow else fill,
                antialias=True,
                pxMode=False,
            )
        )

    def _words(self, words: Words) -> None:
        face = self.look.face(round(words.size), bold=words.bold)
        item = QGraphicsSimpleTextItem(words.text)
        item.setFont(face.font)
        item.setBrush(self.colours.text(words.ink))
        box = item.boundingRect()
        item.setPos(round(words.x), round(words.y - box.height() / 2))
        self._add(item)


class Ring(QWidget):
    """The focus ring around a mark: outside it, so that it crosses neither name nor figure."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Begin around nothing."""
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def around(self, spot: Spot | None, left: int, top: int) -> None:
        """Lie around a mark of a canvas that begins at `left` and `top`, or nowhere."""
        if spot is None:
            self.hide()
            return
        out = self._look.focus_px + self._look.sizes.px(_APART)
        rect = QRect(round(spot.x), round(spot.y), round(spot.width), round(spot.height))
        self.setGeometry(rect.translated(left, top).adjusted(-out, -out // 2, out, out // 2))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        del event
        with Ink(self, self._look) as ink:
            ink.frame(self.rect(), self._look.theme.focus, self._look.focus_px, self._look.radius)
