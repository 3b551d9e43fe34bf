"""Today: one list of what to do, most worth doing first, worked through by keyboard to an end."""

from datetime import date
from functools import partial
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collectdesk.domain.money import Money
from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.asked_source import or_cancelled
from collectdesk.gui.desk import Desk
from collectdesk.gui.empty_state import EmptyState
from collectdesk.gui.page import Page
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.payments.payer import Payer
from collectdesk.gui.reading import Question, readers
from collectdesk.gui.summary_cards import SummaryCards
from collectdesk.gui.today import numbers, words
from collectdesk.gui.today.card import Shown, TodayCard
from collectdesk.gui.today.doing import Doing
from collectdesk.gui.today.later_popup import LaterPopup
from collectdesk.gui.tokens import CONTROL
from collectdesk.operations import today
from collectdesk.operations.today import TodayItem
from collectdesk.store.connection import Reader
from collectdesk.store.queries import customers, today_numbers
from collectdesk.store.queries.today_numbers import Numbers

_MOST = 20
_PATIENCE = 0.05
_STALE_DAYS = 3
Key = tuple[int, str]


class _Answer(NamedTuple):
    items: list[TodayItem]
    numbers: Numbers
    customers: int


class TodayPage(Page):
    """The chosen card is the one the keys act on; what was done today is counted below."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"invoice", "payment", "allocation", "adjustment", "refund", "customer", "letter", "setting",
         "log_entry", "promise", "dispute", "dispute_invoice", "pause", "deferral"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.items: list[TodayItem] = []
        self.cards: list[TodayCard] = []
        self._room_for = _MOST
        self._seen: set[Key] = set()
        self._chosen: Key | None = None
        self._place = 0
        self._question: Question | None = None
        self.header = PageHeader(self.tr("Today"))
        self._fresh = captions.secondary()
        self._fresh.setFixedHeight(theme.look().px(CONTROL))
        self.header.add(self._fresh)
        self.header.add(buttons.quiet(self.tr("Record payment"), self._on_payment, "banknote"))
        self.sums = SummaryCards(pressable=False)
        self.empty: EmptyState | None = None
        self.doing = Doing(desk, self)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.look().px(10))
        self.more = buttons.plain("", self._on_more, "chevron-down")
        self.more.hide()
        self.foot = captions.secondary()
        self._lay_out()
        self._keys()

    def reload(self) -> None:
        """Ask what there is to do, in the background."""
        if self._question is not None:
            self._question.give_up()
        ask = partial(or_cancelled, _answer, self.desk.background, self.desk.language)
        self._question = Question(ask, self.desk.today())
        self._question.answered.connect(self._on_answered)
        readers().start(self._question)
        if self._question.wait(_PATIENCE):
            self._on_answered(self.desk.today(), self._question.answer)

    def take_cursor(self) -> None:
        """Put the cursor on the card that is worth most."""
        self._focus(self._place)

    def payer(self) -> Payer | None:
        """Give the customer of the chosen card."""
        item = self.chosen()
        return Payer(item.customer_id, None, item.currency) if item is not None else None

    def chosen(self) -> TodayItem | None:
        """Give the item the keys act on; None when all is done."""
        return self.items[self._place] if 0 <= self._place < len(self.cards) else None

    def done_count(self) -> int:
        """Give how many of the items seen since the desk was opened are done with."""
        return len(self._seen - {_key(item) for item in self.items})

    def do(self) -> None:
        """Do the proposed step for the chosen item."""
        item = self.chosen()
        if item is not None:
            self.doing.do(item)

    def second(self) -> None:
        """Do the second thing: the call sheet, or call it done."""
        item = self.chosen()
        if item is not None and item.step in words.CALLS:
            self.doing.done(item)
        elif item is not None:
            self.doing.call_sheet(item)

    def put_off(self) -> None:
        """Ask until when the chosen item may wait."""
        item = self.chosen()
        if item is None:
            return
        popup = LaterPopup(self.desk.today(), self.desk.language, self)
        popup.setProperty("item", item.id)
        popup.chosen.connect(self._on_later)
        anchor = self.cards[self._place].anchor()
        popup.ask(anchor.mapToGlobal(QPoint(0, anchor.height())))

    def skip(self) -> None:
        """Pass the chosen item over until tomorrow."""
        item = self.chosen()
        if item is not None:
            self.desk.order(today.skip, self.desk.now(), item)

    def call_done(self) -> None:
        """Call the chosen item done."""
        item = self.chosen()
        if item is not None:
            self.doing.done(item)

    def call_sheet(self) -> None:
        """Open the call sheet of the chosen item."""
        item = self.chosen()
        if item is not None:
            self.doing.call_sheet(item)

    def note(self) -> None:
        """Note what was said to the customer of the chosen item."""
        item = self.chosen()
        if item is not None:
            self.doing.note(item)

    def open_customer(self) -> None:
        """Go to the page of the customer."""
        item = self.chosen()
        if item is not None:
            self.desk.go("customers", item.customer_id)

    def _lay_out(self) -> None:
        self.box.addWidget(self.header)
        self.box.addWidget(self.sums)
        self.box.addWidget(self._list)
        self.box.addWidget(self.more)
        self.box.addStretch(1)
        self.box.addWidget(self.foot)

    def _keys(self) -> None:
        # Qt asks the widget with the cursor first: in a field of text a letter stays a letter
        for keys, told, slot in (
            ("Return", self.tr("Do the proposed step"), self.do),
            ("L", self.tr("Note what was said"), self.note),
            ("S", self.tr("Put it off until a day"), self.put_off),
            ("X", self.tr("Skip it for today"), self.skip),
            ("D", self.tr("Call it done"), self.call_done),
            ("C", self.tr("Open the call sheet"), self.call_sheet),
            ("O", self.tr("Open the customer"), self.open_customer),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setWhatsThis(told)
            shortcut.activated.connect(slot)

    def _on_answered(self, day: object, answer: _Answer) -> None:
        if self._question is None or day != self.desk.today():
            return
        self._question = None
        self.items = answer.items
        self._seen |= {_key(item) for item in answer.items}
        self.sums.show_summaries(numbers.cards(answer.numbers))
        self.sums.setVisible(bool(answer.customers))
        self._show_fresh(answer.numbers)
        self._show_cards(answer.customers)
        self._show_counts()

    def _show_cards(self, customer_count: int) -> None:
        had_focus = self._list.isAncestorOf(self.focusWidget() or self) or not self.cards
        for old in self.cards:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = [self._card(item) for item in self.items[: self._room_for]]
        for card in self.cards:
            self._rows.addWidget(card)
        self._show_end(customer_count)
        keys = [_key(item) for item in self.items]
        if self._chosen in keys[: len(self.cards)]:
            self._place = keys.index(self._chosen)
        self._place = max(min(self._place, len(self.cards) - 1), 0)
        self._mark()
        if had_focus and self.isVisible():
            # a card is laid out before the cursor goes to it
            QTimer.singleShot(0, self.take_cursor)

    def _card(self, item: TodayItem) -> TodayCard:
        card = TodayCard(
            Shown(
                item.customer,
                words.chip(item.kind),
                item.why,
                str(Money(item.amount_minor, item.currency)),
                words.step(item.step),
                words.second(item.step),
                words.order(item, self.desk.language),
            )
        )
        for signal, slot in (
            (card.do_asked, self.do), (card.second_asked, self.second), (card.later_asked, self.put_off),
            (card.skip_asked, self.skip), (card.open_asked, self.open_customer),
        ):  # fmt: skip
            signal.connect(slot)
        card.moved.connect(self._on_moved)
        card.chosen.connect(self._on_card_chosen)
        return card

    def _show_end(self, customer_count: int) -> None:
        if self.empty is not None:
            self._rows.removeWidget(self.empty)
            self.empty.hide()
            self.empty.deleteLater()
            self.empty = None
        if not self.items:
            self.empty = self._end(customer_count)
            self.empty.setMinimumHeight(theme.look().px(300))
            self._rows.addWidget(self.empty)
        rest = len(self.items) - len(self.cards)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("%n more", "", rest))

    def _end(self, customer_count: int) -> EmptyState:
        if not customer_count:
            said = self.tr("Nothing to do yet. Add a customer, or import what is open.")
            return EmptyState("users", said, self.tr("Add a customer"), self._on_add)
        said = self.tr("All done for today. Nobody else needs you now.")
        return EmptyState("circle-check", said, self.tr("See all that is overdue"), self._on_overdue)

    def _show_fresh(self, found: Numbers) -> None:
        if found.entered_on is None:
            self._fresh.setText("")
            return
        days = (self.desk.today() - found.entered_on).days
        said = (
            self.tr("Last payment entered today")
            if days <= 0
            else self.tr("Last payment entered %n day(s) ago", "", days)
        )
        if days > _STALE_DAYS and found.overdue:
            said = self.tr("{said}. Enter what came in before you chase.").format(said=said)
        self._fresh.setText(said)

    def _show_counts(self) -> None:
        day = labels.weekday_day(self.desk.today(), self.desk.language)
        count = self.tr("%n thing(s) to do", "", len(self.items))
        self.header.set_state(f"{day} · {count}" if self.items else day)
        total, done = len(self._seen), self.done_count()
        keys = self.tr("↑↓ choose · Enter do · L note · S later · X skip · D done · C call sheet")
        counted = self.tr("Done {done} of {total}").format(done=done, total=total)
        self.foot.setText(f"{keys}      {counted}" if self.items else (counted if total else ""))

    def _mark(self) -> None:
        for place, card in enumerate(self.cards):
            card.set_chosen(chosen=place == self._place)
        item = self.chosen()
        self._chosen = _key(item) if item is not None else None

    def _focus(self, place: int) -> None:
        if 0 <= place < len(self.cards):
            self.cards[place].setFocus()
            self.ensureWidgetVisible(self.cards[place], 0, theme.look().px(60))

    def _on_moved(self, step: int) -> None:
        place = self._place + step
        if place == len(self.cards) and place < len(self.items):
            self._on_more()
        self._focus(place)

    def _on_card_chosen(self) -> None:
        sender = self.sender()
        for place, card in enumerate(self.cards):
            if card is sender:
                self._place = place
        self._mark()

    def _on_more(self) -> None:
        at = len(self.cards)
        self._room_for += _MOST
        for item in self.items[at : self._room_for]:
            card = self._card(item)
            self.cards.append(card)
            self._rows.addWidget(card)
        self._show_end(1)
        self._mark()
        QTimer.singleShot(0, partial(self._focus, at))

    def _on_later(self, until: object) -> None:
        number = self.sender().property("item")
        item = next((each for each in self.items if each.id == number), None)
        if item is not None:
            self.desk.order(today.put_off, self.desk.now(), item, until)

    def _on_payment(self) -> None:
        self.doing.payment(self.payer())

    def _on_add(self) -> None:
        self.desk.go("customers", "new")

    def _on_overdue(self) -> None:
        self.desk.go("overdue")


def _key(item: TodayItem) -> Key:
    return item.customer_id, item.currency


def _answer(reader: Reader, language: str, day: date) -> _Answer:
    return _Answer(
        today.items(reader, day, language),
        today_numbers.numbers(reader, day),
        customers.count(reader),
    )
