"""A list before it is taken: how it is read, what it would change, what is refused and why."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from collectdesk.domain.money import figures
from collectdesk.exchange.mapping import Mapping
from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.card import Card
from collectdesk.gui.column import Column, Sort
from collectdesk.gui.desk import Desk
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.importing import findings, words
from collectdesk.gui.importing.column_grid import ColumnGrid
from collectdesk.gui.importing.reading_bar import ReadingBar
from collectdesk.gui.importing.same_list import SameList
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.pause import Pause
from collectdesk.gui.source import RowsSource
from collectdesk.gui.summary_cards import Summary, SummaryCards
from collectdesk.gui.tasks import Task
from collectdesk.operations import import_opening, imports
from collectdesk.operations.import_opening import Opened
from collectdesk.operations.import_plan import ImportFile, ImportPlan

_PAUSE = 250
_COUNT = "JPY"  # a count is grouped as an amount without decimals


class ReadingView(QWidget):
    """Tells `taken(ImportPlan)` when the owner says yes, `left` for another file."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._task: Task | None = None
        self.opened: Opened | None = None
        self.plan: ImportPlan | None = None
        self._said: dict[str, int] = {}
        self.header = PageHeader(self.tr("Import a list"))
        self.header.add(buttons.quiet(self.tr("Another file"), self.left.emit, "folder-open"))
        self.take = buttons.primary(self.tr("Import"), self._on_take, "check")
        self.header.add(self.take)
        self.bar = ReadingBar()
        self.asked = captions.error()
        self.cards = SummaryCards(pressable=False)
        self.tabs = FilterChips(exclusive=True)
        self.columns = ColumnGrid()
        grid = Card(bare=True)
        grid.box.addWidget(self.columns)
        self.refused = self._list("import-refused", findings.refused_columns())
        self.kept = self._list("import-kept", findings.kept_columns(self._kept_heads()))
        self.paid = self._list("import-paid", findings.paid_columns(self._paid_heads()))
        self.refused.view.setAccessibleName(self.tr("Refused"))
        self.kept.view.setAccessibleName(self.tr("Kept as you wrote it"))
        self.paid.view.setAccessibleName(self.tr("Probably paid"))
        self.same = SameList(desk.preferences)
        self._stack = QStackedWidget()
        for part in (grid, self.refused, self.kept, self.paid, self.same):
            self._stack.addWidget(part)
        self._pause = Pause(self, _PAUSE)
        self._lay_out()
        self._connect()

    def open(self, file: ImportFile, encoding: str = "", kind: str = "") -> None:
        """Read `file`, guessing what is not said."""
        self._forget_plan()
        self._said = {}
        task = self._desk.order(
            import_opening.open_list,  # type: ignore[arg-type] # it reads the book but changes nothing
            file,
            self._desk.today(),
            encoding=encoding or None,
            kind=kind or None,
        )
        task.done.connect(self._on_opened)
        task.failed.connect(self._on_unreadable)

    def show_opened(self, opened: Opened) -> None:
        """Show a list as it is understood and start its dry run."""
        self.opened = opened
        self.header.set_title(opened.file.name)
        self.bar.show_reading(opened)
        self.columns.show_sheet(opened.sheet, opened.mapping)
        self.asked.setText(" ".join(words.asked(what) for what in opened.asked))
        self.asked.setVisible(bool(opened.asked))
        self._forget_plan()
        if opened.asked:
            self._show_tabs("columns")
        else:
            self._pause.start()

    def _lay_out(self) -> None:
        look = theme.look()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(14))
        box.addWidget(self.header)
        box.addWidget(self.bar)
        box.addWidget(self.asked)
        box.addWidget(self.cards)
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addStretch(1)
        box.addLayout(row)
        box.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.bar.reopened.connect(self._on_reopen)
        self.bar.sheet_chosen.connect(self._on_sheet)
        self.bar.changed.connect(self._on_mapping)
        self.columns.chosen.connect(self._on_column)
        self.tabs.changed.connect(self._on_tab)
        self.same.said.connect(self._on_said)
        self._pause.timeout.connect(self._work_out)

    def _list(self, name: str, columns: list[Column]) -> ListCard:
        none = self.tr("Nothing here.")
        return ListCard(name, columns, self._desk.preferences, Sort(columns[0].key), none)

    def _kept_heads(self) -> list[str]:
        return [self.tr("Record"), self.tr("What"), self.tr("Here, kept"), self.tr("In the list")]

    def _paid_heads(self) -> list[str]:
        return [self.tr("Customer"), self.tr("Invoice"), self.tr("Open")]

    def _on_opened(self, opened: object) -> None:
        if isinstance(opened, Opened):
            self.show_opened(opened)

    def _on_unreadable(self, _problem: object) -> None:
        if self.opened is None:
            self.left.emit()
        else:
            self.show_opened(self.opened)

    def _on_reopen(self, encoding: str, kind: str) -> None:
        if self.opened is not None:
            self.open(self.opened.file, encoding, kind)

    def _on_sheet(self, place: int) -> None:
        if self.opened is not None:
            sheet = self.opened.sheets[place]
            kept = self.opened.mapping
            mapping = import_opening.unread(sheet, kept.kind, kept.default_currency)
            chosen = replace(self.opened, sheet=sheet)
            self.show_opened(import_opening.guessed_anew(chosen, mapping, self._desk.today()))

    def _on_mapping(self, mapping: Mapping) -> None:
        if self.opened is not None:
            self.show_opened(import_opening.with_mapping(self.opened, mapping, self._desk.today()))

    def _on_column(self, place: int, field: str) -> None:
        if self.opened is not None:
            self.show_opened(import_opening.with_column(self.opened, place, field, self._desk.today()))

    def _forget_plan(self) -> None:
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.plan = None
        self.take.setEnabled(False)
        self.take.setText(self.tr("Import"))  # the number was that of the list before
        self.header.set_state("")
        self._show_counts()

    def _work_out(self) -> None:
        opened = self.opened
        if opened is None:
            return
        self._task = self._desk.long_order(
            "import",
            imports.plan,
            opened.file,
            opened.sheet,
            opened.mapping,
            self._desk.now(),
            said=self._said,
        )
        self._task.done.connect(self._on_plan)

    def _on_said(self, said: dict[str, int]) -> None:
        if self.plan is None:
            return
        self._said = self._said | said
        self.take.setEnabled(False)
        self._task = self._desk.long_order(
            "import", imports.said_anew, self.plan, self._said, self._desk.now()
        )
        self._task.done.connect(self._on_plan)

    def _on_plan(self, plan: object) -> None:
        if not isinstance(plan, ImportPlan) or self.sender() is not self._task:
            return
        self._task = None
        # the owner stays with the names while speaking of them
        speaking = self.plan is not None
        self.plan = plan
        some = plan.added + plan.changed
        self.take.setEnabled(not plan.empty)
        self.take.setText(self.tr("Import %n record(s)", "", some) if some else self.tr("Import"))
        if plan.empty:
            self.header.set_state(self.tr("The book already holds all of it"))
        unsaid = [one for one in plan.probably_same if not one.same and one.key not in self._said]
        if unsaid:
            told = self.tr("%n name(s) may be of a customer you have", "", len(unsaid))
            self.header.set_state(told)
        elif not plan.empty:
            self.header.set_state("")
        language = self._desk.language
        self.refused.show_source(RowsSource(findings.refused(plan, language)))
        self.kept.show_source(RowsSource(findings.kept_here(plan)))
        self.paid.show_source(RowsSource(plan.probably_paid))
        self.same.show_names(plan.probably_same)
        self._show_counts()
        first = "refused" if plan.rejected and not some else "columns"
        self._show_tabs("same" if plan.probably_same and (unsaid or speaking) else first)

    def _show_counts(self) -> None:
        plan = self.plan
        counts = (plan.added, plan.changed, plan.unchanged, len(plan.rejected)) if plan else (None,) * 4
        texts = (
            ("new", self.tr("New"), self.tr("come into the book")),
            ("changed", self.tr("Changed"), self.tr("are brought up to date")),
            ("unchanged", self.tr("Unchanged"), self.tr("are in the book already")),
            ("refused", self.tr("Refused"), self.tr("stay outside until mended")),
        )
        self.cards.show_summaries(
            [
                Summary(key, name, "…" if count is None else figures(count, _COUNT), line)
                for (key, name, line), count in zip(texts, counts, strict=True)
            ]
        )

    def _show_tabs(self, chosen: str) -> None:
        plan = self.plan
        tabs: list[tuple[str, str]] = [("columns", self.tr("Columns and first rows"))]
        lists: tuple[tuple[str, str, list[Any]], ...] = (
            (
                "same",
                self.tr("Probably the same customer ({count})"),
                plan.probably_same if plan else [],
            ),
            ("refused", self.tr("Refused ({count})"), plan.rejected if plan else []),
            (
                "kept",
                self.tr("Kept as you wrote it ({count})"),
                plan.kept_because_edited_here if plan else [],
            ),
            ("paid", self.tr("Probably paid ({count})"), plan.probably_paid if plan else []),
        )
        tabs += [(key, text.format(count=len(rows))) for key, text, rows in lists if rows]
        self.tabs.set_chips(tabs)
        self.tabs.press([chosen])
        self._on_tab(frozenset({chosen}))

    def _on_tab(self, pressed: frozenset[str]) -> None:
        places = {"columns": 0, "refused": 1, "kept": 2, "paid": 3, "same": 4}
        chosen = next(iter(pressed), "columns")
        if not pressed:
            self.tabs.press([chosen])
        self._stack.setCurrentIndex(places[chosen])

    def _on_take(self) -> None:
        if self.plan is not None:
            self.take.setEnabled(False)
            self.taken.emit(self.plan)
