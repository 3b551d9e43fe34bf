"""From the claims of a customer to the legal attest letter, where the law that governs them has it."""

from collectdesk.gui.letters.attest_view import AttestView
from collectdesk.operations.business import tell_business
from tests.gui.conftest import NOW
from tests.gui.letters.conftest import OWN


def test_the_letter_about_these_claims_is_prepared(show, owing, window, desk, qtbot):
    tell_business(desk.book, NOW, OWN)
    page = show("TW", "TWD")
    assert page.attest.isVisibleTo(page)
    page.attest.click()
    view = window.page().running
    assert isinstance(view, AttestView)
    qtbot.waitUntil(lambda: "TW-1" in view.form.text.toPlainText())
    assert view.proposal().customer_id == owing["TW"]
    # the second claim is not due yet
    assert "TW-2" not in view.form.text.toPlainText()


def test_no_other_law_offers_it(show):
    for place, currency in (("GB-EAW", "GBP"), ("HK", "HKD"), ("CN", "CNY"), ("AU", "AUD")):
        page = show(place, currency)
        assert not page.attest.isVisibleTo(page)


def test_the_clock_is_shown_without_it(show):
    page = show("TW", "TWD")
    page.show_part("limitation")
    assert not page.attest.isVisibleTo(page)
