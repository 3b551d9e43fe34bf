"""Which pages there are, in the order of the navigation; Ctrl+1 opens the first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.gui.desk import Desk
from collectdesk.gui.overdue.page import OverduePage
from collectdesk.gui.page import Page


@dataclass(frozen=True, slots=True)
class Entry:
    """One page: its key, icon and name, and how it is made; one `at_bottom` stands apart."""

    key: str
    icon: str
    name: Any
    make: Callable[[Desk], Page]
    at_bottom: bool = False

    def title(self) -> str:
        """Give the name in the interface's language."""
        return QCoreApplication.translate("pages", self.name)


ENTRIES = (Entry("overdue", "clock", QT_TRANSLATE_NOOP("pages", "Overdue"), OverduePage),)
