"""A page of the main window: shows one kind of thing and reloads when that kind changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from collectdesk.gui import theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.tokens import PAGE_MARGIN

if TYPE_CHECKING:
    from collectdesk.gui.payments.payer import Payer

_SIDE_BY_SIDE = 800


class Page(QScrollArea):
    """Lay the page out in `box`, read in `reload`; `kinds` are the kinds of record it shows.

    A page that is not seen reloads when it is seen again. In a low window, or at 200 %, it scrolls.
    """

    kinds: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        look = theme.look()
        content = QWidget()
        content.setObjectName("page")
        self.box = QVBoxLayout(content)
        margin = look.px(PAGE_MARGIN)
        self.box.setContentsMargins(margin, look.px(20), margin, look.px(20))
        self.box.setSpacing(look.px(14))
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stale = True
        desk.hub.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Read everything anew; called when shown for the first time and after a change."""

    def show_this(self, what: object) -> None:
        """Show one thing, such as the customer with an id; called by `Desk.go`."""

    def take_cursor(self) -> None:
        """Put the cursor where the owner begins; called when the page is shown from the navigation."""

    def begin_again(self) -> None:
        """Go back to what the page begins with; called when its name is pressed while it is shown."""

    def start_filter(self) -> None:
        """Put the cursor where the page is filtered, if it can be."""

    def payer(self) -> Payer | None:
        """Give who a payment recorded now comes from: what is chosen on the page; None if nothing is."""
        return None

    def narrow(self) -> bool:
        """Tell whether there is no room for a list and its details beside each other, as with large text."""
        return self.viewport().width() < theme.look().px(_SIDE_BY_SIDE)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was not seen."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reload()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if not kinds & self.kinds:
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True
