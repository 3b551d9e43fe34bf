"""The page of claims: the law that governs, interest to a day, limitation, and what can be done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from collectdesk import jurisdictions
from collectdesk.domain.money import Money
from collectdesk.gui import buttons, choices, labels
from collectdesk.gui.claim import words
from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.claim.asking import Asking
from collectdesk.gui.claim.doing import Doing
from collectdesk.gui.claim.event_dialog import Draft
from collectdesk.gui.claim.frame import ClaimFrame
from collectdesk.gui.claim.head import ClaimHead
from collectdesk.gui.claim.interest_part import InterestPart
from collectdesk.gui.claim.known import Claims, Known
from collectdesk.gui.claim.limitation_part import LimitationPart
from collectdesk.gui.claim.sheet_paper import SheetPaper
from collectdesk.gui.claim.steps_part import StepsPart
from collectdesk.gui.desk import Desk
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.gui.page import Page
from collectdesk.gui.payments.payer import Payer
from collectdesk.paper.attest.facts import GRADE
from collectdesk.store.queries.attest import LAW


class ClaimPage(Page):
    """`show_this` takes a `ClaimAsked`; ticked claims make the sheet, the one with the cursor the clock."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"customer", "agreement", "business", "setting", "invoice", "payment", "allocation", "adjustment",
         "refund", "letter", "log_entry", "promise", "pause", "document", "rate", "claim_terms",
         "interest_decision", "limitation_event", "limitation_event_invoice", "posting"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.asked: ClaimAsked | None = None
        self.until = desk.today()
        self.claims: Claims | None = None
        self._ticked: frozenset[int] | None = None
        self._current = 0
        self.head = ClaimHead()
        self.frame = ClaimFrame()
        self.interest = InterestPart(desk)
        self.limitation = LimitationPart(desk)
        self.steps = StepsPart(desk)
        self.doing = Doing(desk, self)
        self.sheet = SheetPaper(desk, self)
        self._asking = Asking(desk, self)
        self.print_button = buttons.primary(self.tr("Print the sheet"), self.print_sheet, "printer")
        self._paper = [
            buttons.quiet(self.tr("Save CSV"), self._on_csv),
            buttons.quiet(self.tr("Save PDF"), self._on_pdf),
            self.print_button,
        ]
        self.attest = buttons.quiet(self.tr("Legal attest letter"), self.prepare_attest)
        self._note = buttons.primary(self.tr("Note an event"), self.limitation.note_event, "pen-line")
        self.frame.add_part("interest", self.tr("Interest"), self.interest)
        self.frame.add_part("limitation", self.tr("Limitation"), self.limitation)
        self.frame.add_part("steps", self.tr("Next steps"), self.steps)
        self.box.addWidget(self.head)
        self.box.addWidget(self.frame, 1)
        self._connect()

    def reload(self) -> None:
        """Read the claims anew; ticks and cursor stay."""
        if self.asked is not None:
            self._asking.ask(self.asked, self.until)
            return
        said = self.tr("Open the claims of a customer from Overdue.")
        self.head.show_claims(self.tr("Interest and deadlines"), "", "")
        self._show_none(said, self.tr("Overdue"), self._on_overdue)

    def show_this(self, what: object) -> None:
        """Show the claims that are asked for."""
        if not isinstance(what, ClaimAsked):
            return
        self.asked, self.claims, self.until = what, None, self.desk.today()
        self.interest.as_of.set_day(self.until)
        self._ticked, self._current = None, next(iter(what.invoice_ids), 0)
        self.frame.show_part(what.part)
        self.verticalScrollBar().setValue(0)
        self.reload()
        self.take_cursor()

    def take_cursor(self) -> None:
        """Put the cursor into the claims."""
        self.frame.card.lines.setFocus()

    def payer(self) -> Payer | None:
        """Give the customer, and the claim that the cursor is on."""
        if self.asked is None:
            return None
        here = self.current()
        return Payer(self.asked.customer_id, here.id if here else None, self.asked.currency)

    def current(self) -> Known | None:
        """Give the claim the cursor is on."""
        return self.claims.one(self._current) if self.claims is not None else None

    def ticked(self) -> tuple[Known, ...]:
        """Give the ticked claims."""
        ids = self._ticked or frozenset()
        return tuple(each for each in self.claims.known if each.id in ids) if self.claims is not None else ()

    def show_part(self, part: str) -> None:
        """Show one part: interest, limitation or steps."""
        self.frame.show_part(part)
        self._show_actions()

    def print_sheet(self) -> None:
        """Show the interest sheet of the ticked claims as it will be printed."""
        self._with_sheet(self.sheet.preview)

    def prepare_attest(self) -> None:
        """Prepare a legal attest letter about what is overdue here."""
        if self.asked is not None:
            key, currency = self.asked.customer_id, self.asked.currency
            self.desk.go("letters", Wanted(GRADE, key, frozenset({(key, currency)})))

    def leave(self) -> None:
        """Go back to where the claims were opened from."""
        if self.asked is None:
            self.desk.go("overdue")
        elif self.asked.back == "invoices" and self.asked.invoice_ids:
            self.desk.go("invoices", self.asked.invoice_ids[0])
        elif self.asked.back and self.asked.back != "customers":
            self.desk.go(self.asked.back)
        else:
            self.desk.go("customers", self.asked.customer_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self._asking.answered.connect(self._on_answered)
        self.head.left.connect(self.leave)
        self.head.law_asked.connect(self._on_law)
        self.frame.part_chosen.connect(self.show_part)
        self.frame.card.ticked.connect(self._on_ticked)
        self.frame.card.current_changed.connect(self._on_current)
        self.interest.day_chosen.connect(self._on_day)
        self.interest.terms_asked.connect(self._on_terms)
        self.interest.decision_asked.connect(self._on_decision)
        self.interest.rate_asked.connect(self.doing.add_rate)
        self.limitation.terms_asked.connect(self._on_kind)
        self.limitation.event_asked.connect(self._on_event)
        self.limitation.taken_back.connect(self.doing.take_back)
        self.steps.part_asked.connect(self._on_part_asked)
        for keys, told, slot in (
            ("Alt+Left", self.tr("Go back"), self.leave),
            ("Ctrl+P", self.tr("Print the interest sheet"), self.print_sheet),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setWhatsThis(told)
            shortcut.activated.connect(slot)

    def _on_answered(self, claims: Claims | None) -> None:
        held = self.window().focusWidget()
        self._show(claims)
        # a button that is gone now would leave the cursor anywhere in the window
        if held is not None and self.isAncestorOf(held) and not held.isVisibleTo(self):
            self.take_cursor()

    def _show(self, claims: Claims | None) -> None:
        if self.asked is None:
            return
        self.claims = claims
        if claims is None or not claims.known:
            self.head.show_claims(claims.customer if claims is not None else "", "", "")
            self._show_nothing_open(self.asked.currency)
            return
        self._choose(claims)
        today, language = self.desk.today(), self.desk.language
        self.frame.show_body()
        assert self._ticked is not None
        self.frame.card.show_claims(claims.known, self._ticked, self._current, today, language)
        self._show_law()
        if any(each.facts.law_code for each in claims.known):
            self._show_interest()
            self._show_limitation()
        else:
            place = choices.place(claims.known[0].facts.law_told)
            self._show_none(self._no_law(place), self.tr("Choose the law"), self._on_law)

    def _choose(self, claims: Claims) -> None:
        """Tick what was asked for, at first what is late, and put the cursor on one of them."""
        ids = frozenset(each.id for each in claims.known)
        if self._ticked is None:
            today = self.desk.today()
            late = frozenset(each.id for each in claims.known if each.facts.due_on < today)
            self._ticked = frozenset(claims.asked.invoice_ids) & ids or late or ids
        self._ticked &= ids
        if self._current not in ids:
            places = [each.id for each in claims.known]
            self._current = next((key for key in places if key in self._ticked), places[0])

    def _no_law(self, place: str) -> str:
        if not place:
            return self.tr("No law is set for these claims. Choose the law that governs them.")
        said = self.tr("For “{place}” no law data is here. Choose the law that governs these claims.")
        return said.format(place=place)

    def _show_interest(self) -> None:
        assert self.asked is not None
        self.interest.show_claims(self.ticked(), self.asked.currency)
        self.steps.show_claims(tuple(each.facts for each in self.ticked()))
        self._show_actions()

    def _show_limitation(self) -> None:
        here = self.current()
        if here is not None:
            self.limitation.show_claim(here)

    def _show_law(self) -> None:
        here = self.current()
        if here is None or self.claims is None:
            return
        facts = here.facts
        place = choices.place(facts.law_told)
        if facts.law_code:
            place = words.told(jurisdictions.find(facts.law_code).names, self.desk.language)
        source = words.word(words.FROM, facts.law_from)
        law = self.tr("Law that governs: {place}, {source}").format(place=place or "—", source=source)
        total = sum(each.facts.open_minor for each in self.claims.known)
        amount = Money(total, self.claims.asked.currency)
        self.head.show_claims(self.claims.customer, self.tr("{amount} open").format(amount=amount), law)

    def _show_actions(self) -> None:
        reckoned = any(each.interest is not None and each.interest.periods for each in self.ticked())
        for button in self._paper:
            button.setEnabled(reckoned)
        # only one law has this letter
        offered = any(each.facts.law_code == LAW for each in self.ticked())
        papers = [self.attest, *self._paper] if offered else self._paper
        self.head.show_actions([self._note] if self.frame.part() == "limitation" else papers)

    def _show_none(self, sentence: str, button: str, slot: Callable[[], None]) -> None:
        self.head.show_actions([])
        self.frame.show_none(sentence, button, slot)

    def _show_nothing_open(self, currency: str) -> None:
        """Say so; a day that was chosen too early must not shut the page."""
        if self.until == self.desk.today():
            said = self.tr("Nothing is open here in {currency}.").format(currency=currency)
            self._show_none(said, self.tr("Back"), self.leave)
            return
        day = labels.long_day(self.until, self.desk.language)
        said = self.tr("Nothing was open here in {currency} on {day}.").format(currency=currency, day=day)
        self._show_none(said, self.tr("Count to today"), self._on_today)

    def _on_today(self) -> None:
        self.interest.as_of.set_day(self.desk.today())

    def _on_ticked(self) -> None:
        self._ticked = frozenset(self.frame.card.ids())
        self._show_interest()

    def _on_current(self, key: int) -> None:
        if key != self._current:
            self._current = key
            self._show_limitation()
            self._show_law()

    def _on_day(self, day: date) -> None:
        if day != self.until:
            self.until = day
            self.reload()

    def _on_overdue(self) -> None:
        self.desk.go("overdue")

    def _on_law(self) -> None:
        here = self.current()
        if here is not None:
            self.doing.choose_law(here.facts)

    def _on_terms(self) -> None:
        self.doing.set_terms(tuple(each.facts for each in self.ticked()))

    def _on_kind(self) -> None:
        here = self.current()
        if here is not None:
            self.doing.set_terms((here.facts,))

    def _on_decision(self, decision: str) -> None:
        self.doing.decide(decision, self.ticked())

    def _on_part_asked(self, part: str) -> None:
        if part == "sheet":
            self.print_sheet()
        else:
            self.show_part(part)

    def _on_event(self, draft: Draft) -> None:
        here = self.current()
        if here is not None and self.claims is not None:
            open_ones = [each.facts for each in self.claims.known if each.facts.open_minor or each is here]
            self.doing.note_event(tuple(open_ones), (here.id,), draft)

    def _on_pdf(self) -> None:
        self._with_sheet(self.sheet.save_pdf)

    def _on_csv(self) -> None:
        self._with_sheet(self.sheet.save_csv)

    def _with_sheet(self, do: Callable[[ClaimAsked, date], None]) -> None:
        ids = tuple(each.id for each in self.ticked() if each.interest is not None)
        if ids and self.asked is not None:
            do(replace(self.asked, invoice_ids=ids), self.until)
