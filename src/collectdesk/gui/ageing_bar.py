"""The ageing of one currency as a bar: a segment per bucket, pressed by mouse or keyboard to filter."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from collectdesk.domain.money import figures
from collectdesk.gui import captions, labels, theme
from collectdesk.gui.tokens import BODY, SMALL

_BAR = 16


class Segment(NamedTuple):
    """One bucket: its key, the sum in minor units, and the number of its colour from 0 to 4."""

    key: str
    minor: int
    colour: int


class SegmentButton(QAbstractButton):
    """Paints its piece of the bar, the bucket and the sum below it."""

    def __init__(self, segment: Segment, currency: str) -> None:
        super().__init__()
        self.segment = segment
        self._label = labels.bucket(segment.key)
        self._figures = figures(segment.minor, currency)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{self._label} {self._figures}")
        self.setToolTip(f"{self._label}  {self._figures}")
        look = theme.look()
        small = QFontMetrics(theme.font(SMALL, bold=True)).horizontalAdvance(self._label)
        strong = QFontMetrics(theme.font(BODY, bold=True, figures=True)).horizontalAdvance(self._figures)
        self.setMinimumWidth(max(small, strong) + look.px(8))
        self.setFixedHeight(look.px(_BAR + 44))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the segment."""
        look = theme.look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRect(1, 1, self.width() - 3, look.px(_BAR) - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.palette.ageing[self.segment.colour]))
        painter.drawRoundedRect(bar, look.px(4), look.px(4))
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.palette.text if self.isChecked() else look.palette.accent), 2))
            painter.drawRoundedRect(bar, look.px(4), look.px(4))
        self._paint_words(painter, look.px(_BAR) + look.px(4))

    def _paint_words(self, painter: QPainter, top: int) -> None:
        look = theme.look()
        chosen = self.isChecked()
        line = look.px(19)
        for text, size, bold, colour in (
            (self._label, SMALL, chosen, look.palette.accent if chosen else look.palette.secondary),
            (self._figures, BODY, True, look.palette.text),
        ):
            painter.setFont(theme.font(size, bold=bold, figures=True))
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width() - 4)
            painter.drawText(
                QRect(1, top, self.width() - 2, line),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                shown,
            )
            top += line


class AgeingBar(QWidget):
    """Tells `chosen(frozenset of bucket keys)`; pressing the only pressed segment again chooses all."""

    chosen = Signal(frozenset)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.look().px(2))
        self._segments: list[SegmentButton] = []
        self.currency = captions.small()
        self.currency.setContentsMargins(0, 0, theme.look().px(6), 0)
        self._row.addWidget(self.currency, 0, Qt.AlignmentFlag.AlignTop)

    def show_ageing(self, currency: str, segments: Sequence[Segment], chosen: frozenset[str]) -> None:
        """Show the segments of `currency`; empty ones take no room unless they are chosen."""
        self.setAccessibleName(self.tr("Ageing in {currency}").format(currency=labels.currency(currency)))
        self.currency.setText(currency)
        for old in self._segments:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._segments = []
        total = sum(segment.minor for segment in segments) or 1
        for segment in segments:
            if segment.minor <= 0 and segment.key not in chosen:
                continue
            button = SegmentButton(segment, currency)
            button.setChecked(segment.key in chosen)
            button.clicked.connect(self._on_clicked)
            # a thin segment keeps room for its words, so widths are near to scale, the figures exact
            self._row.addWidget(button, max(segment.minor * 1000 // total, 1))
            self._segments.append(button)

    def _on_clicked(self) -> None:
        self.chosen.emit(frozenset(b.segment.key for b in self._segments if b.isChecked()))
