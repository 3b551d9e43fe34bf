"""The sums above the overdue list: a card per currency and the ageing bar of one of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collectdesk.domain import ageing
from collectdesk.domain.money import Money, figures
from collectdesk.gui import labels, theme
from collectdesk.gui.ageing_bar import AgeingBar, Segment
from collectdesk.gui.asked_source import or_cancelled
from collectdesk.gui.card import Card
from collectdesk.gui.desk import Desk
from collectdesk.gui.reading import Question, readers
from collectdesk.gui.summary_cards import Summary, SummaryCards
from collectdesk.store.queries import overdue
from collectdesk.store.queries.overdue import CurrencyTotal, Filter

# an ordinary book answers within this, so that sums and list appear together
_PATIENCE = 0.03


class OverdueSums(QWidget):
    """Tells `currency_pressed(code)` and `buckets_chosen(frozenset)`; summed in the background."""

    currency_pressed = Signal(str)
    buckets_chosen = Signal(frozenset)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = Filter(desk.today())
        self._asked: Filter | None = None
        self._question: Question | None = None
        self._totals: dict[str, CurrencyTotal] = {}
        self.currency = ""
        self.cards = SummaryCards()
        self.bar = AgeingBar()
        self._bar_card = Card()
        self._bar_card.box.addWidget(self.bar)
        self._bar_card.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(14))
        box.addWidget(self.cards)
        box.addWidget(self._bar_card)
        self.cards.pressed.connect(self.currency_pressed)
        self.bar.chosen.connect(self.buckets_chosen)

    def show_sums(self, shown: Filter, *, fresh: bool, patient: bool) -> None:
        """Show the sums for `shown`; `fresh` asks the book again even if the filter asks for the same.

        `patient` waits a moment for the answer, where the list had its own at once.
        """
        self._shown = shown
        # what is pressed here filters the list, not the sums it is pressed on
        everything = shown._replace(currency="", buckets=frozenset(), past_due_only=False)
        if everything == self._asked and not fresh:
            self._show()
            return
        if self._question is not None:
            self._question.give_up()
        self._asked = everything
        self._question = Question(partial(or_cancelled, overdue.totals, self._desk.background), everything)
        self._question.answered.connect(self._on_answered)
        readers().start(self._question)
        if patient and self._question.wait(_PATIENCE):
            self._on_answered(everything, self._question.answer)

    def _on_answered(self, asked: Filter, totals: Sequence[CurrencyTotal]) -> None:
        if asked == self._asked and self._question is not None:
            self._question = None
            self._totals = {total.currency: total for total in totals}
            self._show()

    def _show(self) -> None:
        chosen = self._shown.currency
        self.cards.show_summaries([self._summary(total) for total in self._totals.values()], chosen)
        if chosen in self._totals:
            self.currency = chosen
        elif self.currency not in self._totals:
            self.currency = next(iter(self._totals), "")
        self._bar_card.setVisible(bool(self.currency))
        if self.currency:
            self._show_bar(self._totals[self.currency])

    def _summary(self, total: CurrencyTotal) -> Summary:
        line = " · ".join(
            (
                self.tr("%n invoice(s)", "", total.overdue_invoices),
                self.tr("%n customer(s)", "", total.overdue_customers),
            )
        )
        more = []
        if total.not_due_minor:
            amount = figures(total.not_due_minor, total.currency)
            more.append(self.tr("{amount} not yet due").format(amount=amount))
        if total.unallocated_minor:
            amount = figures(total.unallocated_minor, total.currency)
            more.append(self.tr("{amount} unallocated").format(amount=amount))
        figure = str(Money(total.overdue_minor, total.currency))
        name = labels.currency(total.currency)
        return Summary(total.currency, name, figure, line, "\n".join(more))

    def _show_bar(self, total: CurrencyTotal) -> None:
        names = ageing.buckets(self._shown.limits)
        last = len(names) - 1
        segments = [
            # however many buckets the owner made, the colours run from grey to brick
            Segment(name, minor, round(number * 4 / last))
            for number, (name, minor) in enumerate(zip(names, total.buckets, strict=True))
        ]
        self.bar.show_ageing(total.currency, segments, self._shown.buckets)
