"""Where do the signs come from? Own SVGs, tinted once per name, colour, size and screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from db.words import RESOURCES

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

FOLDER = RESOURCES / "icons"
_INK = b"currentColor"
_KEPT = 512


class Icons:
    """The drawn signs, kept until there are too many."""

    def __init__(self) -> None:
        """Begin with none drawn."""
        self._drawn: dict[tuple[str, int, int, float], QPixmap] = {}
        self._sources: dict[str, bytes] = {}

    def get(self, name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """Give a sign in this colour and size; FileNotFoundError if there is no such sign."""
        key = (name, colour.rgba(), size, ratio)
        drawn = self._drawn.get(key)
        if drawn is None:
            if len(self._drawn) > _KEPT:
                self._drawn.clear()
            drawn = self._drawn[key] = self._draw(name, colour, size, ratio)
        return drawn

    def _draw(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        # Imported with the first sign: a screen without signs does not pay for the renderer.
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

        source = self._sources.get(name)
        if source is None:
            source = self._sources[name] = (FOLDER / f"{name}.svg").read_bytes()
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.fill(Qt.GlobalColor.transparent)
        tinted = source.replace(_INK, colour.name().encode())
        painter = QPainter(picture)
        QSvgRenderer(QByteArray(tinted)).render(
            painter, QRectF(0, 0, picture.width(), picture.height())
        )
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture
