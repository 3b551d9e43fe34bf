"""Asked before letters are numbered and printed: is it said how to pay, and where does each letter go."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.gui import ask, labels
from collectdesk.gui.desk import Desk
from collectdesk.gui.letters.candidate import Candidate
from collectdesk.store.queries.business import business

translate = QCoreApplication.translate

# what only the settings can mend
OF_BUSINESS = frozenset({"bank-details-missing", "business-name-missing"})
_NAMED = 6


def business_told(desk: Desk, parent: QWidget) -> bool:
    """Tell whether letters can say whose they are and how to pay; if not, say so and offer the settings."""
    facts = business(desk.reader)
    if facts is not None and facts.bank_details.strip():
        return True
    problem = Problem("business-name-missing" if facts is None else "bank-details-missing")
    said = wording.tell(problem, desk.language)
    if ask.choose(parent, said, "", [translate("letters", "Open Settings")]) == 0:
        desk.go("settings", "business")
    return False


def left_out(parent: QWidget, chosen: Sequence[Candidate]) -> list[Candidate] | None:
    """Give the letters without an address that the owner leaves out; None if nothing is to be printed yet."""
    lost = [each for each in chosen if "address-missing" in each.whole.warnings]
    if not lost:
        return []
    count = len(lost)
    question = translate("letters", "%n of these letters has no address", "", count)
    names = [each.whole.customer for each in lost[:_NAMED]]
    more = "…" if len(lost) > len(names) else ""
    told = translate("letters", "The window of the envelope would be empty: {names}{more}")
    ways = [translate("letters", "With them all the same")]
    if len(lost) < len(chosen):
        ways.insert(0, translate("letters", "Leave them out"))
    way = ask.choose(parent, question, told.format(names=labels.in_a_row(names), more=more), ways)
    if way is None:
        return None
    return lost if way == 0 and len(ways) > 1 else []
