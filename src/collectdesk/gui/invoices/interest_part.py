"""The interest of an invoice that is or was paid late: what ran, what was paid of it, and what is decided."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.interest import ClaimInterest
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, facts_box, labels, theme
from collectdesk.gui.claim.decide_dialog import KEEP, WAIVE, DecideDialog
from collectdesk.gui.desk import Desk
from collectdesk.operations.claims import decide_interest
from collectdesk.store.queries import claims, interest
from collectdesk.store.queries.claims import ClaimFacts


class InterestPart(QWidget):
    """Shows the interest of one invoice up to today; `tells` nothing where none ran nor was decided.

    It can be kept or waived here; the page of the claim tells the rest.
    """

    def __init__(self, desk: Desk, invoice_id: int) -> None:
        super().__init__()
        self.desk = desk
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.look().px(4))
        self.facts: ClaimFacts = claims.claim(desk.reader, invoice_id, desk.today())
        self.reckoned: ClaimInterest | None = None
        if self.facts.due_on >= desk.today() or self.facts.amount_minor <= 0:
            return
        try:
            self.reckoned = interest.interest(desk.reader, self.facts, desk.today())
        except Problem as problem:
            self._show_unknown(problem)
            return
        decision = self.facts.decision
        if self.reckoned is not None and (self.reckoned.interest_minor or decision is not None):
            self._show(self.reckoned)

    def tells(self) -> bool:
        """Tell whether there is something to show."""
        return self._box.count() > 0

    def _show_unknown(self, problem: Problem) -> None:
        self._box.addWidget(facts_box.section(self.tr("Interest")))
        self._box.addWidget(captions.small(wording.tell(problem, self.desk.language), wrap=True))

    def _show(self, reckoned: ClaimInterest) -> None:
        self._box.addWidget(facts_box.section(self.tr("Interest")))
        until = reckoned.periods[-1].last if reckoned.periods else reckoned.until
        name = self.tr("To {day}").format(day=labels.short_day(until, self.desk.language))
        self._box.addWidget(facts_box.fact(name, self._money(reckoned.interest_minor)))
        decision = self.facts.decision
        if reckoned.interest_paid_minor:
            self._fact(self.tr("Paid of it"), reckoned.interest_paid_minor)
        if decision is not None and decision.decision == KEEP:
            still = self._money(reckoned.interest_open_minor)
            self._box.addWidget(facts_box.total(self.tr("Interest still open"), still))
        if decision is not None and decision.fixed_sum and reckoned.fixed_minor:
            fixed = Money(reckoned.fixed_minor, reckoned.fixed_currency)
            self._box.addWidget(facts_box.fact(self.tr("Fixed sum"), str(fixed)))
            if self.facts.fixed_paid_minor:
                self._fact(self.tr("Fixed sum paid"), self.facts.fixed_paid_minor)
        self._box.addWidget(captions.small(self._decided(), wrap=True))
        self._offer()

    def _fact(self, name: str, minor: int) -> None:
        self._box.addWidget(facts_box.fact(name, self._money(minor)))

    def _money(self, minor: int) -> str:
        return str(Money(minor, self.facts.currency))

    def _decided(self) -> str:
        decision = self.facts.decision
        if decision is None:
            return self.tr("Not decided whether you keep it.")
        day = labels.short_day(decision.decided_on, self.desk.language)
        if decision.decision == WAIVE:
            return self.tr("Waived on {day}: {why}").format(day=day, why=decision.why)
        return self.tr("Kept since {day}.").format(day=day)

    def _offer(self) -> None:
        """Offer the other decision, or both where there is none."""
        offered: list[QPushButton] = []
        decided = self.facts.decision.decision if self.facts.decision is not None else ""
        if decided != KEEP:
            offered.append(buttons.link(self.tr("Keep"), self._on_keep))
            offered[-1].setAccessibleName(self.tr("Keep the interest"))
        if decided != WAIVE:
            offered.append(buttons.link(self.tr("Waive"), self._on_waive))
            offered[-1].setAccessibleName(self.tr("Waive the interest"))
        line = QHBoxLayout()
        for button in offered:
            line.addWidget(button)
        line.addStretch(1)
        self._box.addLayout(line)

    def _on_keep(self) -> None:
        self._decide(KEEP)

    def _on_waive(self) -> None:
        self._decide(WAIVE)

    def _decide(self, decision: str) -> None:
        desk, reckoned = self.desk, self.reckoned
        if reckoned is None:
            return
        fixed = str(Money(reckoned.fixed_minor, reckoned.fixed_currency)) if reckoned.fixed_minor else ""
        said = self.tr("{invoice}: {amount}").format(
            invoice=self.facts.number, amount=self._money(reckoned.interest_minor)
        )
        decided = DecideDialog.ask(desk, self.window(), decision, said, fixed)
        if decided is not None:
            desk.order(
                decide_interest, desk.now(), [self.facts.id], decided.decision,
                fixed_sum=decided.fixed_sum, why=decided.why,
            )  # fmt: skip
