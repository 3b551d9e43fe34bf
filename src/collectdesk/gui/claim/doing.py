"""What the owner does about claims: each step asks what has to be asked and gives the order."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from collectdesk.domain.money import Money
from collectdesk.gui import labels
from collectdesk.gui.claim.decide_dialog import DecideDialog
from collectdesk.gui.claim.event_dialog import Draft, EventDialog
from collectdesk.gui.claim.known import Known
from collectdesk.gui.claim.law_dialog import LawDialog
from collectdesk.gui.claim.terms_dialog import TermsDialog
from collectdesk.gui.desk import Desk
from collectdesk.gui.rates import add_rate
from collectdesk.operations import claims, limitation
from collectdesk.operations.customers import change_customer
from collectdesk.store.queries.claims import ClaimFacts

# of more claims than these the number is told
_NAMED = 5


class Doing(QObject):
    """Asks over `over`; what was saved comes back to the page as a change."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over

    def set_terms(self, facts: tuple[ClaimFacts, ...]) -> None:
        """Ask how these claims are reckoned; all that have another law than the first stay as they are."""
        same = tuple(each for each in facts if each.law_code and each.law_code == facts[0].law_code)
        if not same:
            return
        entered = TermsDialog.ask(self._desk, self._over, same)
        if entered is not None:
            ids = [each.id for each in same]
            self._desk.order(claims.set_terms, self._desk.now(), ids, entered)

    def decide(self, decision: str, known: Sequence[Known]) -> None:
        """Ask whether the interest of these claims is kept or let go."""
        reckoned = [each for each in known if each.interest is not None]
        if not reckoned:
            return
        currency = reckoned[0].facts.currency
        total = sum(each.interest.interest_open_minor for each in reckoned if each.interest is not None)
        fixed = sum(_fixed(each) for each in reckoned)
        numbers = labels.in_a_row(each.facts.number for each in reckoned)
        if len(reckoned) > _NAMED:
            numbers = QCoreApplication.translate("claim", "%n claim(s)", "", len(reckoned))
        said = self.tr("{amount} to {day} on {claims}. Undo brings back what was decided before.")
        until = max(each.interest.until for each in reckoned if each.interest is not None)
        day = labels.short_day(until, self._desk.language)
        sentence = said.format(amount=Money(total, currency), day=day, claims=numbers)
        named = str(Money(fixed, currency)) if fixed else ""
        decided = DecideDialog.ask(self._desk, self._over, decision, sentence, named)
        if decided is not None:
            self._desk.order(
                claims.decide_interest,
                self._desk.now(),
                [each.id for each in reckoned],
                decided.decision,
                fixed_sum=decided.fixed_sum,
                why=decided.why,
            )

    def note_event(self, facts: tuple[ClaimFacts, ...], chosen: tuple[int, ...], draft: Draft) -> None:
        """Ask for an event on these claims."""
        entered = EventDialog.ask(self._desk, self._over, facts, chosen, draft)
        if entered is not None:
            self._desk.order(limitation.note_event, self._desk.now(), entered)

    def take_back(self, key: int) -> None:
        """Take a recorded event back; Undo brings it again."""
        self._desk.order(limitation.void_event, self._desk.now(), key)

    def add_rate(self, series: str) -> None:
        """Ask for a rate that is not known."""
        add_rate.add(self._desk, self._over, series)

    def choose_law(self, facts: ClaimFacts) -> None:
        """Ask which law governs; what a contract says is changed in the contract."""
        if facts.law_from == "contract":
            self._desk.go("customers", facts.customer_id)
            return
        entered = LawDialog.ask(self._desk, self._over, facts.customer_id)
        if entered is not None:
            self._desk.order(change_customer, self._desk.now(), facts.customer_id, entered)


def _fixed(known: Known) -> int:
    reckoned = known.interest
    if reckoned is None or reckoned.fixed_currency != known.facts.currency:
        return 0
    return reckoned.fixed_minor
