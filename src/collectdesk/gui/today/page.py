"""Today: one list of what to do, most worth doing first, worked through by keyboard to an end."""

from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QShowEvent

from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.asked_source import or_cancelled
from collectdesk.gui.desk import Desk
from collectdesk.gui.empty_state import EmptyState
from collectdesk.gui.page import Page
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.pause import Pause
from collectdesk.gui.reading import Question, readers
from collectdesk.gui.summary_cards import SummaryCards
from collectdesk.gui.today import numbers, words
from collectdesk.gui.today.card_list import CardList, Key, key_of
from collectdesk.gui.tokens import CONTROL
from collectdesk.operations import today
from collectdesk.operations.today import TodayItem
from collectdesk.store.connection import Reader
from collectdesk.store.queries import today_numbers
from collectdesk.store.queries.business import business
from collectdesk.store.queries.today_facts import Facts
from collectdesk.store.queries.today_limitation import months_ahead
from collectdesk.store.queries.today_numbers import Numbers

if TYPE_CHECKING:
    from collectdesk.gui.payments.payer import Payer
    from collectdesk.gui.today.doing import Doing

_PATIENCE = 0.05
_STALE_DAYS = 3
# the cards that are not seen at first are made before, see `CardList`
_AFTER_PAINT = 400


class _Answer(NamedTuple):
    items: list[TodayItem]
    numbers: Numbers
    customers: int
    currency: str
    more_ahead: bool


class TodayPage(Page):
    """The chosen card is the one the keys act on; what was done with is counted below."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"invoice", "payment", "allocation", "adjustment", "refund", "customer", "letter", "setting",
         "log_entry", "promise", "dispute", "dispute_invoice", "pause", "deferral", "limitation_event",
         "posting", "claim_terms", "agreement", "business"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._seen: set[Key] = set()
        self._counted_on = desk.today()
        self._question: Question | None = None
        self._putting_off: TodayItem | None = None
        # the laws that months are looked ahead by load when the first cards are painted
        self._ahead = False
        self._left = False
        self._then = Pause(self, _AFTER_PAINT)
        self._then.timeout.connect(self._look_ahead)
        self.header = PageHeader(self.tr("Today"))
        self._fresh = captions.secondary()
        self._fresh.setFixedHeight(theme.look().px(CONTROL))
        self.header.add(self._fresh)
        planned = self.tr("Save follow-ups and promises for a calendar (.ics)")
        self.header.add(buttons.icon_only("calendar", planned, self._on_calendar))
        self.header.add(buttons.quiet(self.tr("Record payment"), self._on_payment, "banknote"))
        self.sums = SummaryCards(pressable=False)
        self.list = CardList(desk.language)
        self.list.asked.connect(self._on_asked)
        self.foot = captions.secondary(wrap=True)
        self.foot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.box.addWidget(self.header)
        self.box.addWidget(self.sums)
        self.box.addWidget(self.list, 1)
        self.box.addWidget(self.foot)

    def reload(self) -> None:
        """Ask what there is to do, in the background."""
        if self._question is not None:
            self._question.give_up()
        answer = _whole if self._ahead else _soon
        ask = partial(or_cancelled, answer, self.desk.background, self.desk.language)
        self._question = Question(ask, self.desk.today())
        self._question.answered.connect(self._on_answered)
        readers().start(self._question)
        # an ordinary book answers within this, so that the page is there at once
        if self._question.wait(_PATIENCE):
            self._on_answered(self.desk.today(), self._question.answer)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was not seen."""
        self._left = False
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing more by itself: when the page is hidden, the book may be about to close."""
        super().hideEvent(event)
        self._left = True

    def _look_ahead(self) -> None:
        if self._left:
            self._stale = True
        else:
            self.reload()

    @cached_property
    def doing(self) -> "Doing":
        """Give what acts on the items, made with the first step."""
        # its pages and dialogs would be a third of the imports of a start
        from collectdesk.gui.today.doing import Doing

        return Doing(self.desk, self)

    def take_cursor(self) -> None:
        """Put the cursor on the card that is worth most, or that was chosen."""
        self.list.take_cursor()

    def payer(self) -> "Payer | None":
        """Give the customer of the chosen card."""
        from collectdesk.gui.payments.payer import Payer  # with the first payment, not with the start

        item = self.list.chosen()
        return Payer(item.customer_id, None, item.currency) if item is not None else None

    def done_count(self) -> int:
        """Give how many of the items seen today are done with."""
        return len(self._seen - {key_of(item) for item in self.list.items})

    def _on_answered(self, day: date, answer: _Answer) -> None:
        if self._question is None or day != self.desk.today():
            return
        self._question = None
        if day != self._counted_on:
            # yesterday's work is not counted again
            self._counted_on = day
            self._seen.clear()
        self._seen |= {key_of(item) for item in answer.items}
        self.sums.show_summaries(numbers.cards(answer.numbers, answer.currency))
        self.sums.setVisible(bool(answer.customers))
        # the list then has its height, and shows no more cards at first than fit into it
        self.box.activate()
        self.list.show_items(answer.items, None if answer.items else self._end(answer.customers))
        self._show_fresh(answer.numbers)
        self._show_counts(len(answer.items))
        self._ahead = True
        if answer.more_ahead:
            self._then.start()

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
        said = self.tr("Last payment entered today")
        if days > 0:
            said = self.tr("Last payment entered %n day(s) ago", "", days)
        if days > _STALE_DAYS and found.overdue:
            said = self.tr("{said}. Enter what came in before you chase.").format(said=said)
        self._fresh.setText(said)

    def _show_counts(self, left: int) -> None:
        day = labels.weekday_day(self.desk.today(), self.desk.language)
        count = self.tr("%n thing(s) to do", "", left)
        self.header.set_state(f"{day} · {count}" if left else day)
        keys = self.tr("↑↓ choose · Enter do · L note · S later · X skip · D done · C call sheet")
        total = len(self._seen)
        counted = self.tr("Done {done} of {total}").format(done=self.done_count(), total=total)
        self.foot.setText(f"{keys}      {counted}" if left else (counted if total else ""))

    def _on_asked(self, what: str) -> None:
        item = self.list.chosen()
        if item is None:
            return
        if what == "second":
            what = "done" if item.step in words.CALLS else "sheet"
        if what == "later":
            self._ask_later(item)
            return
        acts = {
            "do": self.doing.do,
            "skip": self.doing.skip,
            "note": self.doing.note,
            "done": self.doing.done,
            "sheet": self.doing.call_sheet,
            "open": self.doing.open_customer,
        }
        acts[what](item)

    def _ask_later(self, item: TodayItem) -> None:
        card = self.list.chosen_card()
        if card is None:
            return
        self._putting_off = item
        # loads with the first thing that is put off
        from collectdesk.gui.today.later_popup import LaterPopup

        popup = LaterPopup(self.desk.today(), self.desk.language, self.window())
        popup.chosen.connect(self._on_later)
        anchor = card.anchor()
        popup.ask(anchor.mapTo(self.window(), QPoint(0, anchor.height())))

    def _on_later(self, until: date) -> None:
        if self._putting_off is not None:
            self.desk.order(today.put_off, self.desk.now(), self._putting_off, until)

    def _on_calendar(self) -> None:
        self.doing.save_calendar()

    def _on_payment(self) -> None:
        self.doing.payment(self.payer())

    def _on_add(self) -> None:
        self.desk.go("customers", "new")

    def _on_overdue(self) -> None:
        self.desk.go("overdue")


def _soon(reader: Reader, language: str, day: date) -> _Answer:
    """Give what is there at a start: limitation only where it is a matter of weeks."""
    return _answer(reader, language, day, ahead=False)


def _whole(reader: Reader, language: str, day: date) -> _Answer:
    return _answer(reader, language, day, ahead=True)


def _answer(reader: Reader, language: str, day: date, *, ahead: bool) -> _Answer:
    own, facts = business(reader), Facts(reader, day)
    return _Answer(
        today.items_from(facts, language, ahead=ahead),
        today_numbers.numbers(facts),
        len(facts.known),
        own.currency if own is not None else "",
        not ahead and months_ahead(facts),
    )
