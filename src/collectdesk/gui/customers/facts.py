"""A card with what is recorded of a customer, in words, and one with the note."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collectdesk.gui import captions, choices, facts_box, theme
from collectdesk.gui.card import Card
from collectdesk.store.queries.customers import CustomerFacts


class FactsCard(Card):
    """Only what is known is shown; every text can be marked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box.addWidget(captions.secondary(self.tr("Details")))
        self._content = QWidget()
        self.box.addWidget(self._content)

    def show_facts(self, facts: CustomerFacts) -> None:
        """Show `facts`."""
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(4))
        for name, text in self._told(facts):
            if text:
                box.addWidget(facts_box.fact(name, text))
        self.box.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _told(self, facts: CustomerFacts) -> list[tuple[str, str]]:
        return [
            (self.tr("Kind"), choices.kind(facts.kind)),
            (self.tr("Legal name"), facts.legal_name),
            (self.tr("Code"), facts.code or ""),
            (self.tr("Tax id"), facts.tax_id),
            (self.tr("Address"), facts.address),
            (self.tr("Phone"), facts.phone),
            (self.tr("Mail"), facts.email),
            (self.tr("Letters in"), choices.letter_language(facts.language)),
            (self.tr("Law that governs"), choices.place(facts.jurisdiction) if facts.jurisdiction else ""),
        ]


class NoteCard(Card):
    """Hidden while there is no note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box.addWidget(captions.secondary(self.tr("Note")))
        self._text = captions.body(wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.box.addWidget(self._text)

    def show_note(self, note: str) -> None:
        """Show `note`."""
        self._text.setText(note)
        self.setVisible(bool(note))
