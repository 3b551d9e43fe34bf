"""Which columns a list shows, where and how wide; kept for the next time."""

from typing import cast

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView

from collectdesk.gui import theme
from collectdesk.gui.column import Column
from collectdesk.gui.column_widths import fitted
from collectdesk.gui.preferences import Preferences, columns
from collectdesk.gui.table import TableModel


class ListColumns(QObject):
    """Restores the columns of `view` under `name` and remembers each change; the first is never hidden."""

    def __init__(self, view: QTableView, name: str, preferences: Preferences) -> None:
        super().__init__(view)
        self._view = view
        self._header = view.horizontalHeader()
        self._columns = cast(TableModel, view.model()).columns
        self._key = columns(name)
        self._preferences = preferences
        self._fitting = False
        self._room = 0
        self._restore()
        self._header.sectionMoved.connect(self._remember)
        self._header.sectionResized.connect(self._on_resized)
        self._header.customContextMenuRequested.connect(self._on_header_menu)

    def shown(self) -> list[Column]:
        """Give the columns as they stand from left to right, hidden ones left out."""
        places = (self._header.logicalIndex(visual) for visual in range(len(self._columns)))
        return [self._columns[place] for place in places if not self._view.isColumnHidden(place)]

    def menu(self) -> QMenu:
        """Give a menu in which columns are shown and hidden."""
        menu = QMenu(self._view)
        for place, column in enumerate(self._columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self._view.isColumnHidden(place))
            action.setEnabled(place != 0)
            action.setData(place)
        menu.triggered.connect(self._on_action)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def fit(self, room: int) -> None:
        """Let the columns fill `room` pixels, unless their owner has dragged one."""
        self._room = room
        dragged = "widths" in self._preferences.get(self._key)
        # giving up the stretch resizes the last column, which is no wish either
        self._fitting = True
        self._header.setStretchLastSection(dragged)
        if not dragged:
            for place, width in fitted(self._columns, self._places(), room).items():
                self._header.resizeSection(place, width)
        self._fitting = False

    def _places(self) -> list[int]:
        return [place for place in range(len(self._columns)) if not self._view.isColumnHidden(place)]

    def _on_header_menu(self, where: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(where))

    def _on_action(self, action: QAction) -> None:
        self._view.setColumnHidden(action.data(), not action.isChecked())
        self._remember()
        self.fit(self._room)

    def _on_resized(self, place: int, old: int, new: int) -> None:
        # a column that is shown or hidden is resized from or to nothing; only a drag is a wish
        if not self._fitting and self._view.isVisible() and old and new:
            self._keep(widths=True)

    def _remember(self) -> None:
        self._keep(widths="widths" in self._preferences.get(self._key))

    def _keep(self, *, widths: bool) -> None:
        factor = theme.look().factor
        keys = [column.key for column in self._columns]
        places = self._places()
        kept: dict[str, object] = {
            "order": [keys[self._header.logicalIndex(visual)] for visual in range(len(keys))],
            "hidden": [key for place, key in enumerate(keys) if place not in places],
        }
        if widths:
            kept["widths"] = {keys[p]: round(self._header.sectionSize(p) / factor) for p in places}
        self._preferences.set(self._key, kept)

    def _restore(self) -> None:
        kept = self._preferences.get(self._key)
        factor = theme.look().factor
        keys = [column.key for column in self._columns]
        widths, hidden = kept.get("widths", {}), kept.get("hidden")
        for place, column in enumerate(self._columns):
            wanted = widths.get(column.key, column.width)
            width = wanted if isinstance(wanted, int) else column.width
            self._header.resizeSection(place, round(width * factor))
            gone = column.key in hidden if isinstance(hidden, list) else not column.visible
            self._view.setColumnHidden(place, gone and place != 0)
        for visual, key in enumerate(kept.get("order", [])):
            if key in keys and visual < len(keys):
                self._header.moveSection(self._header.visualIndex(keys.index(key)), visual)
