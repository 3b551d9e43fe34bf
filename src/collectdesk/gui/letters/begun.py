"""The view in which what somebody asked for is prepared: letters, statements, or a legal attest letter."""

from collectdesk.gui.desk import Desk
from collectdesk.gui.letters.attest_view import AttestView, Written
from collectdesk.gui.letters.prepare import PrepareLetters
from collectdesk.gui.letters.prepare_statements import PrepareStatements
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.paper.attest.facts import GRADE


def begun(desk: Desk, wanted: Wanted, written: Written) -> PrepareLetters | AttestView:
    """Give the view for what is wanted; `written` keeps the texts of legal attest letters."""
    if wanted.grade == GRADE:
        return AttestView(desk, wanted, written)
    return (PrepareStatements if wanted.grade == "statement" else PrepareLetters)(desk, wanted)
