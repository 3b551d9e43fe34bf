"""The next steps of ticked claims: what is open, the ways and their papers, the traps, what it is worth."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from collectdesk.gui import preferences
from collectdesk.gui.claim.page import ClaimPage
from collectdesk.gui.claim.way_card import WayCard
from collectdesk.gui.documents.taken import Taken
from collectdesk.operations import claims, documents, limitation
from collectdesk.operations.claims import TermsEntered
from collectdesk.operations.limitation import EventEntered
from tests.gui.conftest import NOW


@pytest.fixture
def steps(show, qtbot):
    """Shows the next steps of claims, read and drawn."""

    def shown(place: str, currency: str, *numbers: str) -> ClaimPage:
        page = show(place, currency, *numbers, part="steps")
        qtbot.waitUntil(lambda: bool(page.steps.steps))
        return page

    return shown


def said(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if not label.isHidden())


def card(page: ClaimPage, route: str) -> WayCard:
    return next(each for each in page.steps.cards if each.way.route.id == route)


def pressed(part: QWidget, text: str) -> QPushButton:
    return next(each for each in part.findChildren(QPushButton) if each.accessibleName() == text)


def test_an_english_claim_shows_what_is_open_and_what_a_court_asks(steps) -> None:
    page = steps("GB-EAW", "GBP", "GB-1")
    words = said(page.steps)
    # 5,000 at 11.75 % (3.75 and 8) for 235 days, and 70 for a claim from 1,000 on
    assert "£ 378.25" in words
    assert "£ 5,448.25" in words
    assert "about £ 455.00 for £ 5,448.25" in said(card(page, "money_claim_online"))
    assert "Not decided whether interest is kept: GB-1" in words
    assert "not legal advice" in words


def test_a_way_that_is_closed_says_why_and_no_more(steps) -> None:
    page = steps("TW", "TWD", "TW-1", "TW-2")
    closed = card(page, "small_claims")
    assert closed.papers is None
    assert "Above its limit" in said(closed)
    assert said(closed).count("Up to") == 1
    assert card(page, "payment_order").papers is not None


def test_what_is_from_memory_is_marked_and_what_was_seen_is_not(steps) -> None:
    page = steps("TW", "TWD", "TW-1")
    assert "please confirm" in said(card(page, "town_mediation"))
    assert "please confirm" not in said(card(page, "court_mediation"))
    assert "NT$ 500 for NT$" in said(card(page, "payment_order"))


def test_a_missing_paper_is_filed_and_then_opened_from_its_line(
    steps, desk, owing, qtbot, monkeypatch
) -> None:
    page = steps("TW", "TWD", "TW-1")
    asked = []
    monkeypatch.setattr(
        "collectdesk.gui.claim.steps_part.attached.choose", lambda *_: [Taken("note.pdf", b"x")]
    )
    monkeypatch.setattr(
        "collectdesk.gui.claim.steps_part.filing.file_all", lambda *about: asked.append(about[2:])
    )
    pressed(card(page, "payment_order"), "File it: Delivery note").click()
    ((files, about),) = asked
    assert [each.name for each in files] == ["note.pdf"]
    assert (about.customer_id, about.invoice_ids, about.kind) == (owing["TW"], (owing["TW-1"],), "delivery")
    change = documents.file_document(
        desk.book, NOW, b"scan", "note.pdf", customer_id=owing["TW"], kind="delivery",
        invoice_ids=(owing["TW-1"],),
    )  # fmt: skip
    desk.hub.changed.emit(change.kinds)
    qtbot.waitUntil(lambda: not _papers(page, "delivery").missing)
    opened = []
    monkeypatch.setattr(
        "collectdesk.gui.claim.steps_part.DocumentWindow.show_document",
        lambda _desk, _over, row: opened.append(row.id),
    )
    pressed(card(page, "payment_order"), "Open note.pdf").click()
    assert opened == [change.id]


def _papers(page: ClaimPage, kind: str):
    return next(each for each in card(page, "payment_order").way.papers if each.kind == kind)


def test_a_demand_that_was_noted_leads_to_the_clock_and_a_missing_one_too(steps, desk, owing, qtbot) -> None:
    page = steps("TW", "TWD", "TW-1")
    pressed(card(page, "payment_order"), "Note when it arrived: Formal demand").click()
    assert page.frame.part() == "limitation"
    change = limitation.note_event(
        desk.book, NOW, EventEntered(owing["TW"], "demand_delivered", date(2026, 9, 1), (owing["TW-1"],))
    )
    page.show_part("steps")
    desk.hub.changed.emit(change.kinds)
    qtbot.waitUntil(lambda: not _papers(page, "demand").missing)
    pressed(card(page, "payment_order"), "Open 1 Sep 2026").click()
    assert page.frame.part() == "limitation"


def test_the_interest_sheet_is_always_at_hand(steps, monkeypatch) -> None:
    page = steps("GB-EAW", "GBP", "GB-1")
    printed = []
    monkeypatch.setattr(page.sheet, "preview", lambda *about: printed.append(about))
    pressed(card(page, "money_claim_online"), "Print it: Interest sheet").click()
    assert len(printed) == 1


def test_a_claim_whose_rate_is_not_known_is_told(steps, desk, owing, qtbot) -> None:
    change = claims.set_terms(desk.book, NOW, [owing["HK-1"]], TermsEntered(rule="court"))
    page = steps("HK", "HKD", "HK-1")
    desk.hub.changed.emit(change.kinds)
    assert "Without interest, because it cannot be reckoned yet: HK-1" in said(page.steps)


def test_what_it_is_worth_is_reckoned_as_it_is_typed_and_the_hour_is_remembered(steps, desk, qtbot) -> None:
    page = steps("GB-EAW", "GBP", "GB-2")
    card_ = page.steps.worth
    whole = page.steps.steps[0].open.whole_minor
    assert card_.effort().fee_minor == 70_00  # above 500 up to 1,000
    for field, typed in ((card_.hours, "2.5"), (card_.hour, "40"), (card_.chance, "50")):
        field.line.clear()
        qtbot.keyClicks(field.line, typed)
    found = card_.found()
    assert (found.time_minor, found.costs_minor) == (100_00, 170_00)
    assert found.comes_in_minor == (whole + 1) // 2
    assert "It takes £ 170: £ 100 of your time, £ 70 for the court, £ 0 of" in card_.costs.text()
    assert desk.preferences.get(preferences.WORTH) == {
        "hours": "2.5", "chance": 50, "hour": {"GBP": 40_00},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("hours", "three"),
        ("chance", "101"),
        ("hour", "much"),
        ("other", "-5"),
        ("hours", "-5"),
        ("chance", "150"),
    ],
)
def test_what_cannot_be_read_hides_the_answer_and_is_not_remembered(steps, desk, qtbot, name, typed) -> None:
    page = steps("GB-EAW", "GBP", "GB-2")
    field = getattr(page.steps.worth, name)
    field.line.clear()
    qtbot.keyClicks(field.line, typed)
    assert page.steps.worth.found() is None
    assert page.steps.worth.costs.isHidden()
    assert field._wrong.isVisible()
    assert typed not in str(desk.preferences.get(preferences.WORTH))


def test_each_field_that_is_wrong_says_so_while_another_is_wrong_too(steps, qtbot) -> None:
    worth = steps("GB-EAW", "GBP", "GB-2").steps.worth
    for field, typed in ((worth.other, "much"), (worth.hours, "-5"), (worth.chance, "150")):
        field.line.clear()
        qtbot.keyClicks(field.line, typed)
    assert worth.hours._wrong.text() == "A number of hours, such as 2.5"
    assert worth.chance._wrong.text() == "A whole number from 0 to 100"
    assert "much" in worth.other._wrong.text()
    worth.chance.line.clear()
    qtbot.keyClicks(worth.chance.line, "50")
    assert not worth.chance._wrong.text()
    assert worth.hours._wrong.text()


def test_an_estimate_is_told_in_whole_units_that_add_up(steps, qtbot) -> None:
    worth = steps("GB-EAW", "GBP", "GB-1").steps.worth
    for field, typed in (
        (worth.hours, "0.5"),
        (worth.hour, "40.9"),
        (worth.other, "9.50"),
        (worth.chance, "0"),
    ):
        field.line.clear()
        qtbot.keyClicks(field.line, typed)
    assert "It takes £ 485: £ 20 of your time, £ 455 for the court, £ 10 of" in worth.costs.text()
    assert "£ 0 comes in: that leaves £ −485." in worth.brings.text()


def test_nothing_ticked_says_what_to_do(steps, qtbot) -> None:
    page = steps("TW", "TWD", "TW-1")
    page.frame.card.none.click() if page.frame.card.none.isVisible() else page.steps.show_claims(())
    qtbot.waitUntil(lambda: page.steps.steps == ())
    assert "Tick a claim" in said(page.steps)
    assert page.steps.worth.isHidden()
