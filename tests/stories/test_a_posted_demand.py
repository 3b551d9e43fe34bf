"""A letter goes its way: printed, posted with its number, delivered, and the claim lives three years more."""

from datetime import date

import pytest

from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.claim.page import ClaimPage
from collectdesk.gui.letters.arrival_dialog import ArrivalDialog
from collectdesk.gui.letters.outcome_view import OutcomeView
from collectdesk.gui.letters.post_dialog import PostDialog
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.operations.business import tell_business
from collectdesk.operations.customers import CustomerEntered, change_customer
from collectdesk.store.queries import customers, letters, listing, postings, timeline
from tests.factory import findings
from tests.gui.dialogs import in_dialog
from tests.gui.letters.conftest import OWN

# the trader in Hangzhou, whose claim over 50,000 yuan fell due on 5 October 2026
TRADER, CLAIM = 3, 6
NUMBER = "EE473124829CN"


def at_home(desk) -> None:
    """Tell the business, and that the trader sits under the law of the mainland."""
    tell_business(desk.book, desk.now(), OWN)
    facts = customers.customer(desk.reader, TRADER)
    told = {name: getattr(facts, name) for name in CustomerEntered.__dataclass_fields__}
    told |= {"jurisdiction": "CN", "address": "浙江省杭州市西湖区文三路 478 号", "code": ""}
    change_customer(desk.book, desk.now(), TRADER, CustomerEntered(**told))


@pytest.fixture
def claim(desk, qtbot):
    """The page of the claim, on its limitation."""
    page = ClaimPage(desk)
    page.resize(1080, 800)
    qtbot.addWidget(page)
    page.show()
    return page


def safe_day(page, qtbot) -> date:
    """Read the claim anew and give the last safe day."""
    page.claims = None
    page.show_this(ClaimAsked(TRADER, "CNY", (CLAIM,), "limitation"))
    qtbot.waitUntil(lambda: page.current() is not None)
    return page.current().clock.last_safe_day


def test_a_demand_is_printed_posted_and_delivered(window, claim, desk, clock, album, qtbot, tmp_path):
    at_home(desk)
    before = safe_day(claim, qtbot)
    assert before == date(2029, 10, 5)

    # printed on a Sunday, and noted as posted from what the page shows after it
    window.show_page("letters")
    page = window.page()
    page.show_this(Wanted(customer_id=TRADER))
    qtbot.waitUntil(lambda: len(page.running.candidates()) == 1)
    page.running.save_into(tmp_path / "out")
    qtbot.waitUntil(lambda: isinstance(page.running, OutcomeView))

    clock.go_to(11, 23)

    def post(dialog) -> None:
        dialog.kind.set_key("ems")
        dialog.kind.changed.emit()
        dialog.numbers.set_text(NUMBER)
        dialog.on.line.setText("today")
        album.take("post", dialog)
        dialog.button.click()

    in_dialog(PostDialog, post)
    page.running.note.click()
    qtbot.waitUntil(lambda: letters.letter(desk.reader, 1).posting == "posted")
    album.take("printed", window)
    assert safe_day(claim, qtbot) == before

    # on Friday the tracking says that it arrived
    clock.go_to(11, 27)
    window.show_page("letters")
    page.begin_again()
    page.show_letter(1)
    album.take("posted", window)

    def arrive(dialog) -> None:
        album.take("delivered-dialog", dialog)
        dialog.button.click()

    in_dialog(ArrivalDialog, arrive)
    page.panel.strip.delivered.click()
    qtbot.waitUntil(lambda: letters.letter(desk.reader, 1).posting == "delivered")
    qtbot.waitUntil(lambda: NUMBER in page.panel.strip.rows[0].number)
    album.take("delivered", window)

    # the demand has reached the debtor: three years from that day, with the slip as proof
    assert safe_day(claim, qtbot) == date(2029, 11, 27)
    album.take("clock", claim)
    (event,) = claim.current().clock.moved_by
    assert (event.event.kind, event.event.on) == ("demand_delivered", date(2026, 11, 27))
    assert claim.limitation.suggestions == []

    # the story of the customer tells it in one line
    (told,) = listing.everything(
        desk.reader, timeline.of_customer(TRADER, desk.today(), frozenset({"posting"}))
    )
    assert (told.number, told.state, told.until) == (NUMBER, "delivered", date(2026, 11, 27))
    window.show_page("customers", TRADER)
    album.take("story", window)

    # and undo takes the delivery back, not the letter
    desk.undo()
    qtbot.waitUntil(lambda: postings.of_letter(desk.reader, 1)[0].state == "posted")
    assert safe_day(claim, qtbot) == before
    assert findings(desk.book) == []
