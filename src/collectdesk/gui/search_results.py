"""What the search box found, over the page."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from collectdesk.gui import captions, icons, theme
from collectdesk.gui.card import Card
from collectdesk.store.queries.search import Hit

_ICONS = {"customer": "user", "invoice": "receipt-text", "letter": "mail"}


class Results(Card):
    """The results, over the page; the cursor stays in the box."""

    chosen = Signal(str, int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, bare=True)
        look = theme.look()
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("kind", "results")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setIconSize(icons.icon_size())
        self._list.setAccessibleName(self.tr("Results"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.itemClicked.connect(self.choose)
        self._none = captions.secondary(self.tr("Nothing with this in its name or number"))
        margin = look.px(12)
        self._none.setContentsMargins(margin, margin, margin, margin)
        self.box.addWidget(self._list)
        self.box.addWidget(self._none)
        self.hide()

    def show_hits(self, hits: Sequence[Hit], below: QPoint) -> None:
        """Show `hits` at `below` in the window."""
        look = theme.look()
        self._list.clear()
        for hit in hits:
            text = f"{hit.title}   {hit.detail}" if hit.detail else hit.title
            item = QListWidgetItem(icons.icon(_ICONS.get(hit.kind, "search"), look.palette.secondary), text)
            item.setData(Qt.ItemDataRole.UserRole, (hit.kind, hit.id))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(hits))
        self._none.setVisible(not hits)
        rows = self._list.sizeHintForRow(0) * len(hits) + 8 if hits else look.px(44)
        room = self.window().height() - below.y() - look.px(20)
        self.setGeometry(below.x(), below.y(), look.px(440), min(rows + 4, room))
        self.raise_()
        self.show()

    def move_by(self, step: int) -> None:
        """Move to the next or former result."""
        count = self._list.count()
        if count:
            self._list.setCurrentRow((self._list.currentRow() + step) % count)

    def choose(self) -> None:
        """Open the current result."""
        item = self._list.currentItem()
        if item is not None:
            kind, key = item.data(Qt.ItemDataRole.UserRole)
            self.chosen.emit(kind, key)
