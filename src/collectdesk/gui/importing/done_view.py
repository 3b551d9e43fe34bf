"""After an import: what came in, refused rows to save and mend, invoices that are probably paid."""

from pathlib import Path, PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.gui import buttons, captions, choose_file, theme
from collectdesk.gui.column import Sort
from collectdesk.gui.desk import Desk
from collectdesk.gui.importing import findings
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.source import RowsSource
from collectdesk.operations import import_results, imports
from collectdesk.operations.changed import Changed
from collectdesk.operations.import_plan import ImportPlan


class DoneView(QWidget):
    """Tells `left` for another list."""

    left = Signal()

    def __init__(self, desk: Desk, plan: ImportPlan, changed: Changed) -> None:
        super().__init__()
        self._desk, self._plan = desk, plan
        self._header = header = PageHeader(plan.file.name)
        header.set_state(wording.say(changed.what, desk.language, **changed.fields))
        header.add(buttons.quiet(self.tr("Another list"), self.left.emit, "upload"))
        header.add(buttons.primary(self.tr("See who is overdue"), self._on_overdue, "clock"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.look().px(14))
        self._box.addWidget(header)
        self._saved: Path | None = None
        self.refused: ListCard | None = None
        self.paid: ListCard | None = None
        if plan.rejected:
            self._add_refused()
        if plan.probably_paid:
            self._add_paid()
        if not plan.rejected and not plan.probably_paid:
            self._box.addWidget(captions.secondary(self.tr("Every row was taken."), wrap=True))
            self._box.addStretch(1)

    def _add_refused(self) -> None:
        self.refused = self._section(
            self.tr("Refused rows: save them, mend them, and import that file"),
            buttons.quiet(self.tr("Save refused rows"), self._on_save, "save"),
            ListCard("import-refused", findings.refused_columns(), self._desk.preferences, Sort("row"), ""),
        )
        self.refused.show_source(RowsSource(findings.refused(self._plan, self._desk.language)))

    def _add_paid(self) -> None:
        heads = [self.tr("Customer"), self.tr("Invoice"), self.tr("Open")]
        self.book_paid = buttons.quiet(self.tr("Book the chosen ones as paid"), self._on_paid, "banknote")
        self.paid = self._section(
            self.tr("In an earlier list, missing from this one: probably paid"),
            self.book_paid,
            ListCard(
                "import-paid", findings.paid_columns(heads), self._desk.preferences, Sort("customer"), ""
            ),
        )
        self.paid.show_source(RowsSource(self._plan.probably_paid))
        self.paid.view.selectAll()

    def _section(self, title: str, action: QWidget, card: ListCard) -> ListCard:
        row = QHBoxLayout()
        row.addWidget(captions.strong(title), 1)
        row.addWidget(action)
        self._box.addLayout(row)
        self._box.addWidget(card, 1)
        card.view.setAccessibleName(title)
        return card

    def _on_overdue(self) -> None:
        self._desk.go("overdue")

    def _on_save(self) -> None:
        name = self.tr("{name} refused rows").format(name=PurePath(self._plan.file.name).stem)
        target = choose_file.target(self, self.tr("Save refused rows"), name, ".csv")
        if target is not None:
            why = self.tr("Why it is refused")
            task = self._desk.work(
                "export", import_results.save_refused, self._plan, target, why, self._desk.language
            )
            self._saved = target
            task.done.connect(self._on_saved)

    def _on_saved(self, _result: object) -> None:
        self._header.set_state(self.tr("Saved: {file}").format(file=self._saved))

    def _on_paid(self) -> None:
        if self.paid is not None and self.paid.view.selected_ids():
            self.book_paid.setEnabled(False)
            task = self._desk.order(
                imports.close_probably_paid, self.paid.view.selected_ids(), self._desk.now()
            )
            task.done.connect(self._on_booked)

    def _on_booked(self, _changed: object) -> None:
        if self.paid is not None:
            booked = set(self.paid.view.selected_ids())
            rest = [one for one in self._plan.probably_paid if one.id not in booked]
            self._plan.probably_paid[:] = rest
            self.paid.show_source(RowsSource(rest))
            self.book_paid.setEnabled(bool(rest))
