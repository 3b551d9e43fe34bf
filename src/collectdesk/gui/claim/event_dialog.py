"""The question what happened that may move the limitation of claims: what, when, on which, what proves it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from collectdesk import jurisdictions, wording
from collectdesk.domain.law import EVENTS, EventRule
from collectdesk.domain.limitation import movers, rule_of
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.gui import captions, theme
from collectdesk.gui.claim import words
from collectdesk.gui.claim.proof_field import ProofField
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import DateField
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.form_fields import ChoiceField, TextField
from collectdesk.gui.log.form_row import FormRow
from collectdesk.gui.log.small_dialog import SmallDialog
from collectdesk.operations.limitation import EventEntered
from collectdesk.store.queries.claims import ClaimFacts


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of an event before it is asked about, such as a letter that was printed."""

    kind: str = ""
    on: date | None = None
    note: str = ""
    letter_id: int | None = None
    log_entry_id: int | None = None
    promise_id: int | None = None


class EventDialog(SmallDialog):
    """Asks about one event on some of `claims`, of which `chosen` are ticked; saves nothing itself."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        claims: tuple[ClaimFacts, ...],
        chosen: tuple[int, ...],
        draft: Draft | None = None,
    ) -> None:
        draft = draft or Draft()
        super().__init__(
            parent,
            self.tr("Note an event"),
            self.tr("Only what you can prove protects a claim. Each place judges an event in its own way."),
            self.tr("Note it"),
        )
        self._desk, self._claims, self._draft = desk, claims, draft
        self._entered: EventEntered | None = None
        here = next((each for each in claims if each.id in chosen), claims[0])
        self._limitation = jurisdictions.find(here.law_code).limitation if here.law_code else None
        self.kind = ChoiceField(self.tr("What happened"), self._kinds())
        self.on = DateField(self.tr("On which day"), desk.today(), desk.language)
        self.invoices = FilterChips()
        self.invoices.setAccessibleName(self.tr("Which claims"))
        self.note = TextField(self.tr("Note"), self.tr("Who, how, where it lies"))
        self.proof = ProofField(desk, self, here.customer_id, chosen)
        self.told = captions.small(wrap=True)
        self._wrong = captions.error()
        self._wrong.hide()
        self._lay_out()
        self._fill(chosen)
        self.kind.changed.connect(self._on_kind)
        self._on_kind()
        (self.on if draft.kind else self.kind).setFocus()

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget | None,
        claims: tuple[ClaimFacts, ...],
        chosen: tuple[int, ...],
        draft: Draft | None = None,
    ) -> EventEntered | None:
        """Ask; None if the owner thought better of it."""
        dialog = cls(desk, parent, claims, chosen, draft)
        dialog.exec()
        dialog.deleteLater()
        return dialog.entered()

    def entered(self) -> EventEntered | None:
        """Give what was entered; None until it is."""
        return self._entered

    def take(self) -> None:
        """Read the fields and accept."""
        on = self.on.read()
        if on is None:
            return
        if on > self._desk.today():
            self.on.show_wrong(wording.tell(Problem("event-in-future"), self._desk.language))
            self.on.setFocus()
            return
        pressed = self.invoices.pressed()
        ids = tuple(each.id for each in self._claims if str(each.id) in pressed)
        if not ids:
            self._wrong.setText(wording.tell(Problem("event-invoice-missing"), self._desk.language))
            self._wrong.show()
            return
        self._entered = EventEntered(
            self._claims[0].customer_id,
            self.kind.key(),
            on,
            ids,
            self.note.text(),
            self._draft.letter_id,
            self._draft.log_entry_id,
            self._draft.promise_id,
            self.proof.document_id(),
        )
        self.accept()

    def _lay_out(self) -> None:
        self.box.addWidget(FormRow((self.kind, 3), (self.on, 2)))
        self.box.addWidget(self.told)
        self.box.addWidget(captions.small(self.tr("Which claims")))
        self.box.addWidget(self.invoices)
        self.box.addWidget(self._wrong)
        self.box.addWidget(self.note)
        self.box.addWidget(self.proof)
        self.box.setSpacing(theme.look().px(8))

    def _fill(self, chosen: tuple[int, ...]) -> None:
        self.invoices.set_chips([(str(each.id), _chip(each)) for each in self._claims])
        self.invoices.press(str(each) for each in chosen)
        self.note.set_text(self._draft.note)
        if self._draft.kind:
            self.kind.set_key(self._draft.kind)
        if self._draft.on is not None:
            self.on.set_day(self._draft.on)
        elif self._draft.letter_id is None:
            self.on.set_day(self._desk.today())
        else:
            # a letter counts from the day it arrived, which only its proof tells
            self.on.line.setPlaceholderText(self.tr("The day it arrived"))

    def _kinds(self) -> list[tuple[str, str]]:
        """Give the events, those that move something here first; payments are known from the book."""
        moving = [rule.kind for rule in movers(self._limitation)] if self._limitation is not None else []
        kinds = dict.fromkeys((*moving, *EVENTS))
        return words.choices(words.EVENTS, kinds)

    def _rule(self) -> EventRule | None:
        return rule_of(self._limitation, self.kind.key()) if self._limitation is not None else None

    def _on_kind(self) -> None:
        rule, language = self._rule(), self._desk.language
        if rule is None:
            self.told.setText("")
            return
        proof = words.told(rule.proof, language)
        why = words.told(rule.why, language)
        kept = self.tr("Proof: {proof}").format(proof=proof) if proof else ""
        self.told.setText("\n".join(filter(None, (why, kept))))
        if self.isVisible():
            self.fit()


def _chip(facts: ClaimFacts) -> str:
    return f"{facts.number}  {Money(facts.open_minor, facts.currency)}"
