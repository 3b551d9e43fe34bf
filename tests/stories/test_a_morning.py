"""A morning at the desk: whom to call, what was said, what was promised, and what the next days ask for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from collectdesk.gui.log.dispute_dialog import DisputeDialog
from collectdesk.gui.log.pause_dialog import PauseDialog
from collectdesk.gui.payments.record_payment import RecordPayment
from collectdesk.operations import letters
from collectdesk.store.queries import disputes, documents, listing, log, overdue, promises
from collectdesk.store.queries.overdue import Filter
from tests.factory import findings
from tests.gui.chinese import type_in
from tests.gui.dialogs import in_dialog

KEY, HELD = Qt.Key, Qt.KeyboardModifier.ControlModifier
# the customers of the book by their ids: one calls, one disputes, one is paused
STUDIO, PHARMACY, TRADER = 1, 5, 3
# the oldest invoice of the pharmacy
DISPUTED = 10


class Morning:
    """The hands at the desk; each method is one thing an owner does."""

    def __init__(self, window, desk, clock, album, qtbot) -> None:
        self.window, self.desk, self.clock, self.album, self.qtbot = window, desk, clock, album, qtbot

    def today(self):
        self.window.show_page("today")
        page = self.window.page()
        page.reload()
        self.qtbot.waitUntil(lambda: page._question is None)
        return page

    def choose(self, customer: int):
        page = self.today()
        place = next(at for at, item in enumerate(page.list.items) if item.customer_id == customer)
        self.qtbot.waitUntil(page.list.cards[place].isVisible)
        page.list.cards[place].setFocus()
        self.qtbot.waitUntil(page.list.cards[place].hasFocus)
        return page

    def kinds(self) -> dict[int, str]:
        return {item.customer_id: item.kind for item in self.today().list.items}

    def why(self, customer: int) -> str:
        return next(item.why for item in self.today().list.items if item.customer_id == customer)

    def call(self) -> None:
        page = self.choose(STUDIO)
        self.album.take("today", self.window)
        self.qtbot.keyClick(page.list.chosen_card(), KEY.Key_C)
        sheet = self.window.page()
        self.qtbot.waitUntil(sheet.form.said.edit.hasFocus)
        type_in(QApplication.focusWidget(), "林小姐：主管簽核完成，下週五先付 100,000")
        self.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        self.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_5)
        self.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        sheet.form.reason.set_key("internal_approval")
        sheet.form._on_reason()
        self.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        self.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        self.qtbot.keyClicks(QApplication.focusWidget(), "100,000")
        self.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        self.qtbot.keyClicks(QApplication.focusWidget(), "friday")
        self.album.take("call", self.window)
        with self.qtbot.waitSignal(self.desk.saved):
            self.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return, HELD)

    def dispute(self) -> None:
        self.window.show_page("customers", PHARMACY)
        card = self.window.page().view.matters

        def write(dialog) -> None:
            dialog.invoices.chips._chips[str(DISPUTED)].click()
            dialog.reason.set_key("quantity")
            type_in(dialog.wants.edit, "少了兩箱，要求更正發票")
            screenshot = QImage(320, 200, QImage.Format.Format_RGB32)
            screenshot.fill(0x88AA66)
            QGuiApplication.clipboard().setImage(screenshot)
            self.qtbot.keyClick(dialog.wants.edit, KEY.Key_V, HELD)
            self.album.take("dispute", dialog)
            self.qtbot.keyClick(dialog, KEY.Key_Return, HELD)

        in_dialog(DisputeDialog, write)
        with self.qtbot.waitSignal(self.desk.saved):
            card.dispute.click()
        self.album.take("customer", self.window)

    def pause(self) -> None:
        self.window.show_page("customers", TRADER)

        def write(dialog) -> None:
            dialog.until.line.selectAll()
            QTest.keyClicks(dialog.until.line, "2026-11-24")
            type_in(dialog.reason.line, "老闆出差")
            self.album.take("pause", dialog)
            dialog.button.click()

        in_dialog(PauseDialog, write)
        with self.qtbot.waitSignal(self.desk.saved):
            self.window.page().view.matters.pause.click()

    def part_payment(self) -> None:
        self.window.show_page("customers", STUDIO)

        def write(dialog) -> None:
            dialog.fields.amount.line.selectAll()
            self.qtbot.keyClicks(dialog.fields.amount.line, "40000")
            self.album.take("payment", dialog)
            dialog.record_button.click()

        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        in_dialog(RecordPayment, write)
        with self.qtbot.waitSignal(self.desk.saved):
            self.qtbot.keyClick(self.window, KEY.Key_M, HELD)


def test_a_morning_and_the_days_after_it(window, desk, clock, album, qtbot):
    morning = Morning(window, desk, clock, album, qtbot)
    assert len(morning.today().list.items) == 6

    morning.call()
    assert type(window.page()).__name__ == "TodayPage", "the call sheet goes back to where it came from"
    assert morning.kinds()[STUDIO] == "unallocated", "what came in before is still to be allocated"
    (promise,) = promises.of_customer(desk.reader, STUDIO, desk.today())
    assert (promise.amount_minor, promise.due_on.isoformat(), promise.state) == (
        100_000_00,
        "2026-11-27",
        "open",
    )
    assert log.last_reason(desk.reader, STUDIO) == "internal_approval"

    morning.dispute()
    (dispute,) = disputes.of_customer(desk.reader, PHARMACY)
    assert [part.invoice_id for part in dispute.contested] == [DISPUTED]
    (shot,) = listing.first(desk.reader, documents.listed(customer_id=PHARMACY))
    assert shot.log_entry_id == dispute.log_entry_id
    assert shot.name.endswith(".png")
    marks = {
        row.id: row.mark
        for row in listing.first(desk.reader, overdue.invoices(desk.reader, Filter(desk.today())))
    }
    assert marks[DISPUTED] == "disputed", "it stays in the overdue list, marked"

    morning.pause()
    assert TRADER not in morning.kinds()
    clock.go_to(11, 23)
    morning.part_payment()
    clock.go_to(11, 24)
    proposed = {p.customer_id: p for p in letters.propose(desk.book, desk.today(), again=True)}
    assert DISPUTED not in [line.id for line in proposed[PHARMACY].lines]

    kinds = morning.kinds()
    assert kinds[TRADER] == "pause_ended"
    assert "老闆出差" in morning.why(TRADER)
    assert kinds.get(STUDIO) in (None, "unallocated"), "its promise is open until Friday"
    album.take("pause-ended", window)

    clock.go_to(11, 28)
    kinds = morning.kinds()
    assert kinds[STUDIO] == "promise_due"
    assert "40,000" in morning.why(STUDIO)
    assert kinds[PHARMACY] in ("dispute_revisit", "reminder_due")
    album.take("promise-due", window)

    clock.go_to(12, 1)
    assert morning.kinds()[STUDIO] == "promise_broken"
    assert "60,000" in morning.why(STUDIO), "a part payment does not quietly fulfil a promise"
    album.take("promise-broken", window)
    assert findings(desk.book) == []
    assert len(album.names) == 9
