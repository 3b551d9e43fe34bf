"""Icons: the line drawings of resources/icons in any colour and size, crisp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from collectdesk import resources
from collectdesk.gui import theme

SIZE = 18


def icon(name: str, colour: str | None = None, checked: str | None = None) -> QIcon:
    """Give the icon `name` in `colour` (#RRGGBB, the text colour if None); `checked` colours the on state.

    Raises FileNotFoundError if resources/icons lacks it.
    """
    palette = theme.look().palette
    size = theme.look().px(SIZE)
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    made = QIcon()
    made.addPixmap(pixmap(name, colour or palette.text, size, ratio))
    if checked is not None:
        made.addPixmap(pixmap(name, checked, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    made.addPixmap(pixmap(name, palette.secondary, size, ratio), QIcon.Mode.Disabled)
    return made


def icon_size() -> QSize:
    """Give the size of an icon in a button at the present scale."""
    side = theme.look().px(SIZE)
    return QSize(side, side)


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Give the icon `name` as a square of `size` logical pixels drawn for a screen of `ratio`."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode())).render(
        painter, QRectF(made.rect())
    )
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text("utf-8")
