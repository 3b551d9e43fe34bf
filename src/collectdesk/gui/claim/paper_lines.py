"""The papers a way to court needs: what is at hand can be opened, what is missing can be filed."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from collectdesk.domain.log import DOCUMENTS
from collectdesk.gui import buttons, captions, icons, labels, theme
from collectdesk.gui.claim import step_words
from collectdesk.gui.flow import Flow
from collectdesk.store.queries.claim_papers import Found, Paper

_SHOWN = 3
_LONGEST = 28


class PaperLines(QWidget):
    """Tells `opened(document, letter or event, id)`, `filed(kind)` and `part_asked(sheet or limitation)`."""

    opened = Signal(str, int)
    filed = Signal(str)
    part_asked = Signal(str)

    def __init__(
        self,
        papers: Sequence[Paper],
        numbers: Mapping[int, str],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._numbers, self._language = numbers, language
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.look().px(8))
        grid.setVerticalSpacing(theme.look().px(2))
        grid.setColumnStretch(1, 1)
        for row, paper in enumerate(papers):
            grid.addWidget(self._sign(paper), row, 0)
            grid.addWidget(self._line(paper), row, 1)

    def _line(self, paper: Paper) -> QWidget:
        line = QWidget()
        row = Flow(line, theme.look().px(6))
        name = step_words.paper(paper.kind)
        row.addWidget(captions.body(name))
        for found in paper.found[:_SHOWN]:
            row.addWidget(self._opening(found))
        more = len(paper.found) - _SHOWN
        if more > 0:
            row.addWidget(captions.small(self.tr("and %n more", "", more)))
        if paper.made_here:
            row.addWidget(self._button(self.tr("Print it"), self._on_part, paper.kind, name, "sheet"))
        if paper.missing:
            row.addWidget(captions.small(self._missing(paper)))
            if paper.kind in DOCUMENTS:
                row.addWidget(self._button(self.tr("File it"), self._on_file, paper.kind, name))
            elif paper.kind == "demand":
                said = self.tr("Note when it arrived")
                row.addWidget(self._button(said, self._on_part, paper.kind, name, "limitation"))
        return line

    def _sign(self, paper: Paper) -> QLabel:
        colours = theme.look().palette
        icon, colour, said = "check", colours.ok, self.tr("at hand")
        if paper.missing:
            icon, colour, said = "x", colours.secondary, self.tr("missing")
        sign = QLabel()
        sign.setPixmap(icons.pixmap(icon, colour, theme.look().px(16), self.devicePixelRatioF()))
        sign.setAccessibleName(said)
        sign.setToolTip(said)
        return sign

    def _missing(self, paper: Paper) -> str:
        if len(paper.missing) == len(self._numbers):
            return self.tr("missing")
        named = labels.in_a_row(self._numbers[key] for key in paper.missing[:_SHOWN])
        if len(paper.missing) > _SHOWN:
            named = f"{named} …"
        return self.tr("missing for {numbers}").format(numbers=named)

    def _opening(self, found: Found) -> QPushButton:
        name = found.name
        if found.what == "event":
            name = labels.short_day(date.fromisoformat(found.name), self._language)
        metrics = self.fontMetrics()
        room = metrics.averageCharWidth() * _LONGEST
        button = buttons.link(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room), self._on_open)
        button.setToolTip(name)
        button.setAccessibleName(self.tr("Open {name}").format(name=name))
        button.setProperty("what", found.what)
        button.setProperty("found", found.id)
        return button

    def _button(self, text: str, slot: buttons.Slot, kind: str, name: str, part: str = "") -> QPushButton:
        button = buttons.link(text, slot)
        button.setAccessibleName(f"{text}: {name}")
        button.setProperty("paper", kind)
        button.setProperty("part", part)
        return button

    def _on_open(self) -> None:
        sender = self.sender()
        self.opened.emit(str(sender.property("what")), int(sender.property("found")))

    def _on_file(self) -> None:
        self.filed.emit(str(self.sender().property("paper")))

    def _on_part(self) -> None:
        self.part_asked.emit(str(self.sender().property("part")))
