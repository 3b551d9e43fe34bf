"""A way to court on a card: what it is, where, how long, how much, the papers, and what goes wrong on it."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from collectdesk.domain.law import UNSURE, Trap
from collectdesk.domain.money import Money
from collectdesk.gui import captions, icons, theme
from collectdesk.gui.card import Card
from collectdesk.gui.chip_label import ChipLabel
from collectdesk.gui.claim import step_words, words
from collectdesk.gui.claim.paper_lines import PaperLines
from collectdesk.gui.flow import Flow
from collectdesk.store.queries.next_steps import Way


class WayCard(Card):
    """One `Way`; one that is not open says only what it is and why not."""

    def __init__(
        self,
        way: Way,
        whole: Money,
        numbers: Mapping[int, str],
        language: str,
        parent: QWidget | None = None,
        *,
        sure: bool = True,
    ) -> None:
        super().__init__(parent)
        self.way = way
        self._language = language
        route = way.route
        name = words.told(route.names, language)
        self.setAccessibleName(name)
        self.papers: PaperLines | None = None
        self.box.addWidget(self._head(name, unsure=not sure or route.confidence in UNSURE))
        self.box.addWidget(captions.body(words.told(route.what, language), wrap=True))
        if way.closed:
            self._add_facts(((self.tr("Limit"), step_words.limit(route, language)),))
            return
        self._add_facts(
            (
                (self.tr("Where"), words.told(route.where, language)),
                (self.tr("How long"), words.told(route.time, language)),
                (self.tr("Limit"), step_words.limit(route, language)),
                (self.tr("Court fee"), step_words.court_fee(way, whole)),
            )
        )
        self.box.addWidget(captions.secondary(self.tr("Papers")))
        self.papers = PaperLines(way.papers, numbers, language)
        self.box.addWidget(self.papers)
        for trap in way.traps:
            self.box.addWidget(trap_line(trap, language))
        self.box.addWidget(captions.small(self.tr("Source: {source}").format(source=route.source), wrap=True))

    def _head(self, name: str, *, unsure: bool) -> QWidget:
        line = QWidget()
        row = Flow(line, theme.look().px(8))
        row.addWidget(captions.strong(name))
        row.addWidget(ChipLabel(step_words.obstacle(self.way)))
        if unsure:
            row.addWidget(ChipLabel(step_words.confirm()))
        return line

    def _add_facts(self, told: Iterable[tuple[str, str]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.look().px(12))
        grid.setVerticalSpacing(theme.look().px(2))
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate((name, value) for name, value in told if value):
            grid.addWidget(captions.secondary(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(captions.body(value, wrap=True), row, 1)
        self.box.addLayout(grid)


def trap_line(trap: Trap, language: str) -> QWidget:
    """Give what goes wrong often in one line, with its source on hover."""
    look, line = theme.look(), QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.px(8))
    sign = QLabel()
    sign.setPixmap(icons.pixmap("info", look.palette.warn, look.px(16), line.devicePixelRatioF()))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    said = words.told(trap.words, language)
    if trap.confidence in UNSURE:
        said = words.translate("steps", "{what} (please confirm)").format(what=said)
    told = captions.body(said, wrap=True)
    told.setToolTip(trap.source)
    row.addWidget(told, 1)
    return line
