"""The question for a published rate that the program does not know yet: which, from when, and from where."""

from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from collectdesk import rates, wording
from collectdesk.domain.problem import Problem
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import DateField
from collectdesk.gui.form_fields import ChoiceField, TextField
from collectdesk.gui.log.form_row import FormRow
from collectdesk.gui.log.small_dialog import SmallDialog
from collectdesk.operations import rates as operations


class RateEntered(NamedTuple):
    """A rate of a series in percent a year, as typed, from a day on, with where it was published."""

    series: str
    valid_from: date
    percent: str
    source: str


class AddRate(SmallDialog):
    """Asks for one rate; saves nothing itself."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, series: str = "", valid_from: date | None = None
    ) -> None:
        super().__init__(
            parent,
            self.tr("Add a rate"),
            self.tr(
                "As it was published. Your book keeps it with its source, and interest is reckoned by it."
            ),
            self.tr("Add"),
        )
        self._desk = desk
        self._entered: RateEntered | None = None
        offered = [(each.id, each.names[desk.language]) for each in rates.all_series() if not each.final]
        self.series = ChoiceField(self.tr("Which rate"), offered)
        self.valid_from = DateField(self.tr("From"), desk.today(), desk.language)
        self.percent = TextField(self.tr("Percent a year"), self.tr("Such as 3.75"))
        self.source = TextField(
            self.tr("Where it was published"), self.tr("Such as the page of the central bank, and its date")
        )
        for part in (self.series, FormRow((self.valid_from, 3), (self.percent, 2)), self.source):
            self.box.addWidget(part)
        self.series.changed.connect(self._on_series)
        if series:
            self.series.set_key(series)
        self._on_series()
        if valid_from is not None:
            self.valid_from.set_day(valid_from)
        first: QWidget = self.series
        if series:
            first = self.valid_from if valid_from is None else self.percent
        first.setFocus()

    @classmethod
    def ask(
        cls, desk: Desk, parent: QWidget | None, series: str = "", valid_from: date | None = None
    ) -> RateEntered | None:
        """Ask for a rate; None if the owner thought better of it."""
        dialog = cls(desk, parent, series, valid_from)
        dialog.exec()
        dialog.deleteLater()
        return dialog.entered()

    def entered(self) -> RateEntered | None:
        """Give what was entered; None until it is."""
        return self._entered

    def take(self) -> None:
        """Read the fields and accept, or say below them what is wrong."""
        valid_from = self.valid_from.read()
        if valid_from is None:
            self.valid_from.setFocus()
            return
        entered = RateEntered(self.series.key(), valid_from, self.percent.text(), self.source.text())
        try:
            operations.check_rate(self._desk.reader, *entered)
        except Problem as problem:
            self._tell(problem)
            return
        self._entered = entered
        self.accept()

    def _tell(self, problem: Problem) -> None:
        field: TextField | DateField = self.percent
        if problem.code == "rate-source-missing":
            field = self.source
        elif problem.code.startswith("rate-day"):
            field = self.valid_from
        field.show_wrong(wording.tell(problem, self._desk.language))
        field.setFocus()
        self.fit()

    def _on_series(self) -> None:
        half_year = rates.series(self.series.key()).half_year
        said = self.tr("It holds for half a year: from 1 January or 1 July.") if half_year else ""
        self.series.set_hint(said)


def add(desk: Desk, parent: QWidget, series: str = "", valid_from: date | None = None) -> None:
    """Ask for a rate of a series (of any, if none is named) and put it into the book."""
    entered = AddRate.ask(desk, parent, series, valid_from)
    if entered is not None:
        desk.order(operations.add_rate, desk.now(), *entered)
