"""What can be done with chosen letters for the post, for the menu of a list and a button beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from collectdesk.gui import buttons
from collectdesk.gui.desk import Desk
from collectdesk.gui.letters.for_the_post import ForThePost
from collectdesk.gui.letters.posting import Posting
from collectdesk.gui.list_view import ListView


class PostActions(QObject):
    """`chosen` gives the ids of the letters it is about at that moment."""

    def __init__(self, desk: Desk, over: QWidget, chosen: Callable[[], Sequence[int]]) -> None:
        super().__init__(over)
        self._over, self._chosen = over, chosen
        self.posting, self.papers = Posting(desk, over), ForThePost(desk, over)
        self._button: QPushButton | None = None

    def add_to(self, view: ListView) -> None:
        """Put the actions into the menu of a list."""
        view.add_action(self.tr("Note the posting"), self.note)
        view.add_action(self.tr("List for the counter"), self.show_list)
        view.add_action(self.tr("Address labels or envelopes"), self.ask_addresses)

    def button(self) -> QPushButton:
        """Give a button with a menu of what can be printed for the post."""
        self._button = buttons.quiet(self.tr("For the post"), self._open, "printer")
        return self._button

    def menu(self) -> QMenu:
        """Give the menu of the button."""
        menu = QMenu(self._over)
        menu.addAction(self.tr("List for the counter"), self.show_list)
        menu.addAction(self.tr("Address labels or envelopes"), self.ask_addresses)
        return menu

    def note(self) -> None:
        """Ask how the letters were posted."""
        if self._chosen():
            self.posting.note(self._chosen())

    def show_list(self) -> None:
        """Show the list for the counter."""
        if self._chosen():
            self.papers.show_list(self._chosen())

    def ask_addresses(self) -> None:
        """Ask for labels or envelopes, and show them."""
        if self._chosen():
            self.papers.ask_addresses(self._chosen())

    def _open(self) -> None:
        if self._button is not None:
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))
