"""What can be done with chosen letters for the post, for the menu of a list and a button beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from collectdesk.domain.problem import Problem
from collectdesk.gui import ask, buttons
from collectdesk.gui.desk import Desk
from collectdesk.gui.letters.for_the_post import ForThePost
from collectdesk.gui.letters.posting import Posting
from collectdesk.gui.list_view import ListView
from collectdesk.store.queries import letters


class PostActions(QObject):
    """`chosen` gives the ids of the letters it is about at that moment."""

    def __init__(self, desk: Desk, over: QWidget, chosen: Callable[[], Sequence[int]]) -> None:
        super().__init__(over)
        self._desk, self._over, self._chosen = desk, over, chosen
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
        keys = self._standing()
        if keys:
            self.posting.note(keys)

    def show_list(self) -> None:
        """Show the list for the counter."""
        keys = self._standing()
        if keys:
            self.papers.show_list(keys)

    def ask_addresses(self) -> None:
        """Ask for labels or envelopes, and show them."""
        keys = self._standing()
        if keys:
            self.papers.ask_addresses(keys)

    def _standing(self) -> list[int]:
        """Give the chosen letters that are not cancelled; tell why there are none."""
        rows = [letters.letter(self._desk.reader, key) for key in self._chosen()]
        standing = [row.id for row in rows if row.cancelled_on is None]
        if rows and not standing:
            problem = Problem("posting-of-cancelled", letter=rows[0].number)
            ask.tell_problem(self._over.window(), problem, self._desk.language)
        return standing

    def _open(self) -> None:
        if self._button is not None:
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))
