"""The next steps for the ticked claims: what is open, the ways to court with their papers, and the traps."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collectdesk import jurisdictions
from collectdesk.domain.money import Money
from collectdesk.gui import captions, facts_box, labels, theme
from collectdesk.gui.asked_source import or_cancelled
from collectdesk.gui.card import Card
from collectdesk.gui.claim import words
from collectdesk.gui.claim.notices import Notice, Notices
from collectdesk.gui.claim.way_card import WayCard, trap_line
from collectdesk.gui.claim.worth_card import WorthCard
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents import attached, filing
from collectdesk.gui.documents.document_window import DocumentWindow
from collectdesk.gui.reading import Question, readers
from collectdesk.store.connection import Reader
from collectdesk.store.queries import documents
from collectdesk.store.queries.claims import ClaimFacts
from collectdesk.store.queries.next_steps import NextSteps, Open, next_steps

_PATIENCE = 0.05


class StepsPart(QWidget):
    """Tells `part_asked(sheet or limitation)` where a paper comes from there; reads once it is seen."""

    part_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.facts: tuple[ClaimFacts, ...] = ()
        self.steps: tuple[NextSteps, ...] = ()
        self.cards: list[WayCard] = []
        self.worth = WorthCard(desk)
        self._stale = False
        self._question: Question | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(12))
        said = self.tr("This is information, not legal advice. Where much is at stake, ask a lawyer first.")
        box.addWidget(captions.secondary(said, wrap=True))
        self._none = captions.body(wrap=True)
        box.addWidget(self._none)
        self._places = QVBoxLayout()
        self._places.setSpacing(theme.look().px(12))
        box.addLayout(self._places)
        box.addWidget(self.worth)
        box.addStretch(1)
        self._show(())

    def show_claims(self, facts: tuple[ClaimFacts, ...]) -> None:
        """Show what can be done about these claims of one customer and currency."""
        self.facts = facts
        self._stale = True
        if self.isVisible():
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was asked for while the part was not seen."""
        super().showEvent(event)
        if self._stale:
            self._ask()

    def _ask(self) -> None:
        self._stale = False
        if self._question is not None:
            self._question.give_up()
        about = (tuple(each.id for each in self.facts), self.desk.today())
        question = self._question = Question(partial(_read, self.desk.background), about)
        question.answered.connect(self._on_answered)
        readers().start(question)
        if question.wait(_PATIENCE):
            self._on_answered(about, question.answer)

    def _on_answered(self, _about: object, answer: tuple[NextSteps, ...]) -> None:
        question = self._question
        # one that was waited for tells its answer again
        if question is not None and question.answer is answer:
            question.give_up()
            self._question = None
            self._show(answer)

    def _show(self, steps: tuple[NextSteps, ...]) -> None:
        self.steps = steps
        self.cards = []
        while (item := self._places.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for each in steps:
            for part in self._under(each, several=len(steps) > 1):
                self._places.addWidget(part)
        said = "" if steps else self.tr("Tick a claim whose law is known here.")
        self._none.setText(said)
        self._none.setVisible(bool(said))
        self.worth.setVisible(bool(steps))
        if steps:
            whole = sum(each.open.whole_minor for each in steps)
            amount = Money(whole, steps[0].open.currency)
            self.worth.show_claims(amount, [way for each in steps for way in each.ways])

    def _under(self, steps: NextSteps, *, several: bool) -> list[QWidget]:
        """Give the parts for the claims under one law."""
        language = self.desk.language
        place = words.told(jurisdictions.find(steps.law_code).names, language)
        parts: list[QWidget] = [captions.strong(place)] if several else []
        parts.append(self._open(steps))
        if not steps.sure:
            notices = Notices()
            said = self.tr(
                "The ways in {place} were not all looked up at their sources. What is known stands here;"
                " please confirm it with the court."
            )
            notices.show_notices([Notice(said.format(place=place))])
            parts.append(notices)
        numbers = {each.id: each.number for each in steps.facts}
        whole = Money(steps.open.whole_minor, steps.open.currency)
        for way in steps.ways:
            card = WayCard(way, whole, numbers, language, sure=steps.sure)
            if card.papers is not None:
                card.papers.opened.connect(self._on_open)
                card.papers.filed.connect(self._on_file)
                card.papers.part_asked.connect(self.part_asked)
            self.cards.append(card)
            parts.append(card)
        if steps.traps:
            parts.append(self._traps(steps))
        return parts

    def _open(self, steps: NextSteps) -> QWidget:
        card, opened = Card(), steps.open
        card.box.addWidget(captions.strong(self.tr("What is open")))
        day = labels.long_day(self.desk.today(), self.desk.language)
        card.box.addWidget(facts_box.fact(self.tr("Principal"), _money(opened, opened.principal_minor)))
        if opened.interest_minor:
            said = self.tr("Interest to {day}").format(day=day)
            card.box.addWidget(facts_box.fact(said, _money(opened, opened.interest_minor)))
        if opened.fixed_minor:
            card.box.addWidget(facts_box.fact(self.tr("Fixed sum"), _money(opened, opened.fixed_minor)))
        card.box.addWidget(facts_box.total(self.tr("Together"), _money(opened, opened.whole_minor)))
        for said, numbers in (
            (self.tr("Not decided whether interest is kept: {numbers}"), opened.undecided),
            (self.tr("Without interest, because it cannot be reckoned yet: {numbers}"), opened.unreckoned),
        ):
            if numbers:
                named = labels.in_a_row(numbers)
                card.box.addWidget(captions.small(said.format(numbers=named), wrap=True))
        return card

    def _traps(self, steps: NextSteps) -> QWidget:
        card = Card()
        card.box.addWidget(captions.strong(self.tr("What goes wrong often here")))
        for trap in steps.traps:
            card.box.addWidget(trap_line(trap, self.desk.language))
        return card

    def _on_open(self, what: str, key: int) -> None:
        if what == "document":
            DocumentWindow.show_document(self.desk, self.window(), documents.document(self.desk.reader, key))
        elif what == "letter":
            self.desk.go("letters", key)
        else:
            self.part_asked.emit("limitation")

    def _on_file(self, kind: str) -> None:
        ids = tuple(each.id for each in self.facts)
        about = filing.About(self.facts[0].customer_id, None, ids, kind)
        filing.file_all(self.desk, self.window(), attached.choose(self.desk, self.window()), about)


def _read(reader: Reader, about: tuple[tuple[int, ...], object]) -> tuple[NextSteps, ...]:
    return or_cancelled(next_steps, reader, *about)


def _money(opened: Open, minor: int) -> str:
    return str(Money(minor, opened.currency))
