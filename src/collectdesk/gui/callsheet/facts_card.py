"""The left part of the call sheet: people and numbers, what is open, what happened last."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from collectdesk.gui import captions, facts_box, theme
from collectdesk.gui.callsheet.facts import CallFacts
from collectdesk.gui.card import Card

_CLAIMS = 8


class CallFactsCard(Card):
    """Shows `CallFacts`; every line can be marked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget()
        self.box.addWidget(self._content)

    def show_facts(self, facts: CallFacts) -> None:
        """Show what is known."""
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(4))
        if facts.reach:
            box.addWidget(captions.secondary(self.tr("Whom to call")))
        for name, ways in facts.reach:
            who = captions.body(name, wrap=True)
            who.setFont(theme.font(bold=True))
            box.addWidget(who)
            if ways:
                box.addWidget(_copied(ways))
        box.addSpacing(theme.look().px(8))
        box.addWidget(captions.secondary(self.tr("What is open")))
        box.addWidget(self._claims(facts))
        for total in facts.totals:
            box.addWidget(facts_box.total(self.tr("Together"), total))
        box.addSpacing(theme.look().px(8))
        box.addWidget(captions.secondary(self.tr("What happened last")))
        if not facts.history:
            box.addWidget(captions.body(self.tr("Nothing yet.")))
        for when, what, told in facts.history:
            box.addWidget(captions.small(f"{when}  {what}", wrap=True))
            box.addWidget(_copied(told))
        self.box.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _claims(self, facts: CallFacts) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.look().px(10))
        grid.setVerticalSpacing(theme.look().px(4))
        grid.setColumnStretch(0, 1)
        for line, (number, due, late, amount) in enumerate(facts.claims[:_CLAIMS]):
            open_minor = captions.body(amount)
            open_minor.setFont(theme.font(figures=True))
            grid.addWidget(captions.body(number), 2 * line, 0)
            grid.addWidget(open_minor, 2 * line, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(captions.small(f"{due}  {late}"), 2 * line + 1, 0, 1, 2)
        rest = len(facts.claims) - _CLAIMS
        if rest > 0:
            grid.addWidget(captions.small(self.tr("and %n more", "", rest)), 2 * _CLAIMS, 0)
        return part


def _copied(text: str) -> QWidget:
    label = captions.body(text, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
