"""Plain texts on a page, by rank: title, strong, body, secondary, small, error; never markup."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from collectdesk.gui import theme
from collectdesk.gui.tokens import SMALL, STRONG, TITLE


def title(text: str = "") -> "Elided":
    """Give the title of a page; shortened in the middle if there is no room."""
    label = Elided(text)
    label.setFont(theme.font(TITLE, bold=True))
    return label


def headline(text: str = "") -> QLabel:
    """Give the one large figure of a card."""
    label = _label(text)
    label.setFont(theme.font(TITLE - 2, bold=True, figures=True))
    return label


def figure(text: str = "") -> "Figure":
    """Give the one large figure of a card that may be narrow."""
    label = Figure(text)
    label.setFont(theme.font(TITLE - 2, bold=True, figures=True))
    return label


def strong(text: str = "") -> QLabel:
    """Give the name of a section."""
    label = _label(text)
    label.setFont(theme.font(STRONG, bold=True))
    return label


def body(text: str = "", *, wrap: bool = False) -> QLabel:
    """Give a sentence."""
    label = _label(text)
    label.setWordWrap(wrap)
    return label


def secondary(text: str = "", *, wrap: bool = False) -> QLabel:
    """Give a paler sentence beside something more important."""
    label = _label(text, "secondary")
    label.setWordWrap(wrap)
    return label


def small(text: str = "", *, wrap: bool = False) -> QLabel:
    """Give small pale print."""
    label = secondary(text, wrap=wrap)
    label.setFont(theme.font(SMALL))
    return label


def error(text: str = "") -> QLabel:
    """Give the calm line below a field that cannot be read."""
    label = _label(text, "error")
    label.setFont(theme.font(SMALL))
    label.setWordWrap(True)
    return label


def _label(text: str, kind: str = "") -> QLabel:
    label = QLabel()
    # names come from others: < and & are shown as they are
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    if kind:
        label.setProperty("kind", kind)
    return label


class Elided(QLabel):
    """One line that is shortened in the middle when there is no room, the full text as tooltip."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """Allow less room than the text needs."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.look().px(80)), hint.height())

    def fitting_font(self) -> QFont:
        """Give the font to paint with."""
        return self.font()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        font = self.fitting_font()
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


class Figure(Elided):
    """One line that is set smaller where there is less room, and shortened only where that does not do."""

    def fitting_font(self) -> QFont:
        """Give the largest font that the text fits with, the smallest if none does."""
        font, least = QFont(self.font()), theme.font(SMALL).pixelSize()
        while QFontMetrics(font).horizontalAdvance(self.text()) > self.width() and font.pixelSize() > least:
            font.setPixelSize(font.pixelSize() - 1)
        return font
