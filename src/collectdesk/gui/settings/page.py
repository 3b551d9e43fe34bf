"""The page of the settings: one part at a time, what is typed is saved when the owner goes on."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from collectdesk.gui import preferences, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.page import Page
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.settings.book_part import BookPart
from collectdesk.gui.settings.business_part import BusinessPart
from collectdesk.gui.settings.computer_part import ComputerPart
from collectdesk.gui.settings.law_part import LawPart
from collectdesk.gui.settings.lists_part import ListsPart
from collectdesk.gui.settings.talk_part import TalkPart

_WIDTH = 860


class SettingsPage(Page):
    """`show_this` takes the key of a part: business, lists, talk, law, book or computer."""

    kinds: ClassVar[frozenset[str]] = frozenset({"business", "setting", "original", "customer", "rate"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.business = BusinessPart(desk)
        self.book = BookPart(desk)
        self.lists = ListsPart(desk)
        self.talk = TalkPart(desk)
        self.law = LawPart(desk)
        self.computer = ComputerPart(desk)
        self._parts: dict[str, QWidget] = {
            "business": self.business,
            "lists": self.lists,
            "talk": self.talk,
            "law": self.law,
            "book": self.book,
            "computer": self.computer,
        }
        names = {
            "business": self.tr("Your business"),
            "lists": self.tr("Lists and letters"),
            "talk": self.tr("Today and the log"),
            "law": self.tr("Interest and deadlines"),
            "book": self.tr("The book"),
            "computer": self.tr("This computer"),
        }
        self.header = PageHeader(self.tr("Settings"))
        self.header.set_state(self.tr("Saved as you go"))
        self.switches = FilterChips(exclusive=True)
        self.switches.set_chips(names.items())
        self.switches.changed.connect(self._on_switch)
        self._stack = QStackedWidget()
        for key, part in self._parts.items():
            part.setAccessibleName(names[key])
            self._stack.addWidget(_scrolled(part))
        self.box.addWidget(self.header)
        self.box.addWidget(self.switches)
        self.box.addWidget(self._stack, 1)
        self.show_part(desk.preferences.get(preferences.SETTINGS))

    def reload(self) -> None:
        """Read the settings anew, such as after Undo; what is being typed stays."""
        self.business.reload()
        self.book.reload()
        self.lists.reload()
        self.talk.reload()
        self.law.reload()

    def show_this(self, what: object) -> None:
        """Show the part with the key `what`."""
        if isinstance(what, str):
            self.show_part(what)

    def show_part(self, key: str) -> None:
        """Show a part; an unknown key shows the first."""
        if key not in self._parts:
            key = "business"
        self.switches.press([key])
        self._stack.setCurrentIndex(list(self._parts).index(key))
        self.desk.preferences.set(preferences.SETTINGS, key)

    def _on_switch(self, pressed: frozenset[str]) -> None:
        # the pressed one pressed again stays
        self.show_part(next(iter(pressed), self.desk.preferences.get(preferences.SETTINGS)))


def _scrolled(part: QWidget) -> QScrollArea:
    part.setMaximumWidth(theme.look().px(_WIDTH))
    content = QWidget()
    row = QHBoxLayout(content)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(part, 1)
    row.addStretch(0)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
