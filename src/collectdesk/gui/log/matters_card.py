"""A card with the promises, disputes and pauses of a customer, and what can be done about each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.card import Card
from collectdesk.gui.chip_label import ChipLabel
from collectdesk.gui.desk import Desk
from collectdesk.gui.log import matters
from collectdesk.gui.log.matter_actions import MatterActions
from collectdesk.gui.log.matters import Matter
from collectdesk.store.queries import promises

_SHOWN = 6


class MattersCard(Card):
    """Shows the customer of `show_customer`; read anew by whoever shows it when something changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.customer_id = 0
        self.shown: list[Matter] = []
        self.acts = MatterActions(desk, self)
        head = QHBoxLayout()
        head.addWidget(captions.secondary(self.tr("Promises, disputes, pauses")), 1)
        self._rate = captions.small()
        head.addWidget(self._rate)
        self.box.addLayout(head)
        self._content = QWidget()
        self.box.addWidget(self._content)
        grid = QGridLayout()
        grid.setSpacing(theme.look().px(6))
        self.promise = buttons.quiet(self.tr("Promise"), self._on_promise)
        self.dispute = buttons.quiet(self.tr("Dispute"), self._on_dispute)
        self.pause = buttons.quiet(self.tr("Pause"), self._on_pause)
        for column, button in enumerate((self.promise, self.dispute, self.pause)):
            grid.addWidget(button, 0, column)
        self.box.addLayout(grid)

    def show_customer(self, key: int) -> None:
        """Show what runs and what is decided with the customer `key`."""
        self.customer_id = key
        self.shown = matters.of_customer(self.desk, key)[:_SHOWN]
        kept, decided = promises.kept(self.desk.reader, key, self.desk.today())
        told = self.tr("{kept} of {decided} promises kept").format(kept=kept, decided=decided)
        self._rate.setText(told if decided else "")
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(10))
        if not self.shown:
            box.addWidget(captions.secondary(self.tr("Nothing promised, disputed or paused."), wrap=True))
        for number, matter in enumerate(self.shown):
            box.addWidget(self._line(number, matter))
        self.box.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _line(self, number: int, matter: Matter) -> QWidget:
        line = QWidget()
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(2))
        head = QHBoxLayout()
        head.addWidget(ChipLabel(matter.chip))
        head.addStretch(1)
        if matter.running:
            act = buttons.link(self._verb(matter.kind), self._on_act)
            act.setProperty("number", number)
            act.setAccessibleName(f"{act.text()}: {matter.title}")
            head.addWidget(act)
        box.addLayout(head)
        box.addWidget(captions.body(matter.title, wrap=True))
        if matter.detail:
            detail = captions.small(matter.detail, wrap=True)
            detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            box.addWidget(detail)
        return line

    def _verb(self, kind: str) -> str:
        verbs = {
            "promise": self.tr("Cancel"),
            "dispute": self.tr("How it stands"),
            "pause": self.tr("End it"),
        }
        return verbs[kind]

    def _on_act(self) -> None:
        matter = self.shown[int(self.sender().property("number"))]
        self.acts.act(matter.kind, matter.id)

    def _on_promise(self) -> None:
        self.acts.promise(self.customer_id)

    def _on_dispute(self) -> None:
        self.acts.dispute(self.customer_id)

    def _on_pause(self) -> None:
        self.acts.pause(self.customer_id)
