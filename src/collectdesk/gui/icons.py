"""Icons: the line drawings of resources/icons in any colour and size, crisp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from collectdesk import resources
from collectdesk.gui import theme

SIZE = 18


def icon(name: str, colour: str | None = None, checked: str | None = None, *, gap: int = 0) -> QIcon:
    """Give the icon `name` in `colour` (#RRGGBB, the text colour if None); `checked` colours the on state.

    `gap` is room between icon and text in pixels at 100 %. Raise FileNotFoundError for an unknown one.
    """
    look = theme.look()
    size, room = look.px(SIZE), look.px(gap) if gap else 0
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    plain = pixmap(name, colour or look.palette.text, size, ratio, room)
    made = QIcon()
    made.addPixmap(plain)
    # Qt would tint the icon of a selected row
    made.addPixmap(plain, QIcon.Mode.Selected)
    if checked is not None:
        # the name of a page, which is never disabled
        made.addPixmap(pixmap(name, checked, size, ratio, room), QIcon.Mode.Normal, QIcon.State.On)
    else:
        made.addPixmap(pixmap(name, look.palette.secondary, size, ratio, room), QIcon.Mode.Disabled)
    return made


def icon_size(*, gap: int = 0) -> QSize:
    """Give the size of an icon in a button at the present scale."""
    look = theme.look()
    return QSize(look.px(SIZE) + (look.px(gap) if gap else 0), look.px(SIZE))


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, room: int = 0) -> QPixmap:
    """Give the icon `name`, `size` logical pixels high, for a screen of `ratio`, with `room` at its right."""
    drawing = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    made = QPixmap(round((size + room) * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, made.height(), made.height()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text("utf-8")
