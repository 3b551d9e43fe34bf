"""The published rates as lines: the last value, until when it is known, what is missing, and one's own."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from collectdesk.domain.decimals import shortest
from collectdesk.domain.law import UNSURE, Rate, Series
from collectdesk.gui import buttons, captions, icons, labels, theme
from collectdesk.gui.desk import Desk
from collectdesk.store.queries import rates
from collectdesk.store.queries.rates import Gap, OwnRate

_SHOWN_GAPS = 3


class SeriesLines(QWidget):
    """Tells `add_asked(series, first day or None)` and `taken_back(id of an own rate)`."""

    add_asked = Signal(str, object)
    taken_back = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.gaps: list[Gap] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.look().px(6))

    def reload(self) -> None:
        """Read all series anew, those with a gap first."""
        held = self.window().focusWidget()
        series_held = held.property("of") if held is not None and self.isAncestorOf(held) else None
        reader = self._desk.reader
        self.gaps = rates.open_gaps(reader, self._desk.today())
        own = rates.own_rates(reader)
        missing = {gap.series for gap in self.gaps}
        while (item := self._box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        known = sorted(
            rates.known(reader).values(), key=lambda each: (each.final, each.id not in missing, each.id)
        )
        for number, series in enumerate(known):
            if number:
                self._box.addWidget(_hairline())
            here = [gap for gap in self.gaps if gap.series == series.id]
            line = self._line(series, here, [rate for rate in own if rate.series == series.id])
            self._box.addWidget(line)
            doing = line.findChildren(QPushButton)
            for button in doing:
                button.setProperty("of", series.id)
            # the cursor stays with the rate, where there is still something to do about it
            if series.id == series_held and doing:
                doing[0].setFocus()

    def _line(self, series: Series, gaps: Sequence[Gap], own: Sequence[OwnRate]) -> QWidget:
        line = QWidget()
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(2))
        name = series.names[self._desk.language]
        line.setAccessibleName(name)
        box.addLayout(_beside(captions.body(name, wrap=True), None))
        last = self._value(series.rates[-1])
        box.addWidget(captions.small(f"{last} · {self._known(series)} · {series.publisher}", wrap=True))
        for gap in gaps[-_SHOWN_GAPS:]:
            box.addLayout(self._gap(series, gap))
        for rate in own:
            box.addLayout(self._own(rate))
        return line

    def _value(self, rate: Rate) -> str:
        said = self.tr("{percent} % from {day}")
        if rate.confidence in UNSURE:
            said = self.tr("{percent} % from {day} (please confirm)")
        return said.format(percent=shortest(rate.percent), day=self._day(rate.valid_from))

    def _known(self, series: Series) -> str:
        if series.final:
            return self.tr("nothing more is published")
        return self.tr("known through {day}").format(day=self._day(series.known_through))

    def _gap(self, series: Series, gap: Gap) -> QHBoxLayout:
        first = self._day(gap.first)
        if series.half_year:
            said = self.tr("Not known from {first} to {last}.")
            begins: date | None = gap.first
        else:
            said = self.tr("Not looked up since {first}. If it has changed, enter it.")
            first, begins = self._day(gap.first - timedelta(days=1)), None
        told = captions.body(said.format(first=first, last=self._day(gap.last)), wrap=True)
        look, sign = theme.look(), QLabel()
        sign.setPixmap(icons.pixmap("info", look.palette.warn, look.px(16), self.devicePixelRatioF()))
        button = buttons.link(self.tr("Enter it"), self._on_add)
        button.setProperty("series", series.id)
        button.setProperty("first", begins.isoformat() if begins else "")
        button.setAccessibleName(
            self.tr("Enter the rate: {name}").format(name=series.names[self._desk.language])
        )
        row = _beside(told, button)
        row.insertWidget(0, sign, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _own(self, rate: OwnRate) -> QHBoxLayout:
        said = self.tr("Yours: {percent} % from {day} ({source})")
        day = self._day(rate.valid_from)
        button = buttons.link(self.tr("Take back"), self._on_take_back)
        button.setProperty("rate", rate.id)
        button.setAccessibleName(self.tr("Take back the rate from {day}").format(day=day))
        return _beside(
            captions.body(said.format(percent=rate.percent, day=day, source=rate.source), wrap=True), button
        )

    def _day(self, day: date) -> str:
        return labels.short_day(day, self._desk.language)

    def _on_add(self) -> None:
        first = str(self.sender().property("first"))
        self.add_asked.emit(
            str(self.sender().property("series")), date.fromisoformat(first) if first else None
        )

    def _on_take_back(self) -> None:
        self.taken_back.emit(int(self.sender().property("rate")))


def _beside(words: QWidget, button: QPushButton | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.look().px(8))
    row.addWidget(words, 1)
    if button is not None:
        row.addWidget(button)
    return row


def _hairline() -> QFrame:
    rule = QFrame()
    rule.setObjectName("line")
    rule.setFixedHeight(1)
    return rule
