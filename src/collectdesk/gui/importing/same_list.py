"""Names of a list that are probably those of customers of the book: for each, the owner's word."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.column import Chip, Column, Sort
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.preferences import Preferences
from collectdesk.gui.source import RowsSource
from collectdesk.operations.import_plan import ProbablySame

translate = QCoreApplication.translate


class SameList(QWidget):
    """Tells `said(name keys to ids of customers, 0 for a new one)`; Enter turns one row round."""

    said = Signal(object)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.card = ListCard("import-same", _columns(), preferences, Sort("name"), self.tr("Nothing here."))
        self.card.view.setAccessibleName(self.tr("Probably the same customer"))
        self.card.view.opened.connect(self._on_opened)
        self.card.view.selected.connect(self._offer)
        self.same = buttons.quiet(self.tr("The same customer"), self._on_same, "users")
        self.new = buttons.quiet(self.tr("A new customer"), self._on_new, "plus")
        self._rows: list[ProbablySame] = []
        for action, slot in ((self.same, self._on_same), (self.new, self._on_new)):
            self.card.view.add_action(action.text(), slot)
        told = captions.secondary(
            self.tr("Choose the rows that mean a customer you have; what you say is kept for the next list."),
            wrap=True,
        )
        tools = QHBoxLayout()
        tools.setSpacing(theme.look().px(10))
        tools.addWidget(told, 1)
        tools.addWidget(self.same)
        tools.addWidget(self.new)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(10))
        box.addLayout(tools)
        box.addWidget(self.card, 1)

    def show_names(self, rows: Sequence[ProbablySame]) -> None:
        """Show these names."""
        self._rows = list(rows)
        self.card.show_source(RowsSource(rows))
        if rows and not self.card.view.selected_ids():
            self.card.view.selectRow(0)
        self._offer()

    def _offer(self) -> None:
        chosen = self._chosen()
        self.same.setEnabled(any(not one.same for one in chosen))
        self.new.setEnabled(any(one.same for one in chosen))

    def _chosen(self) -> list[ProbablySame]:
        ids = set(self.card.view.selected_ids())
        return [one for one in self._rows if one.id in ids]

    def _on_same(self) -> None:
        self._say(self._chosen(), same=True)

    def _on_new(self) -> None:
        self._say(self._chosen(), same=False)

    def _on_opened(self, row: ProbablySame) -> None:
        self._say([row], same=not row.same)

    def _say(self, rows: Sequence[ProbablySame], *, same: bool) -> None:
        if rows:
            self.said.emit({one.key: one.known_id if same else 0 for one in rows})


def _columns() -> list[Column]:
    new, same = translate("importing", "A new customer"), translate("importing", "The same customer")
    return [
        Column("name", translate("importing", "In the list"), _name, 280, strong=True, sortable=False),
        Column("known", translate("importing", "In your book"), _known, 280, sortable=False),
        Column(
            "same",
            translate("importing", "Taken as"),
            partial(_taken, new, same),
            200,
            sortable=False,
            chip=partial(_chip, new, same),
        ),
    ]


def _name(row: ProbablySame) -> str:
    return row.name


def _known(row: ProbablySame) -> str:
    return row.known


def _taken(new: str, same: str, row: ProbablySame) -> str:
    return same if row.same else new


def _chip(new: str, same: str, row: ProbablySame) -> Chip:
    return Chip(same, "accent") if row.same else Chip(new, "warn")
