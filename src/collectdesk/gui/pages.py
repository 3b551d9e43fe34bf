"""Which pages there are, in the order of the navigation; Ctrl+1 opens the first."""

import importlib
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.gui.desk import Desk
from collectdesk.gui.page import Page


class Entry(NamedTuple):
    """One page: its key, icon and name, and where its class is.

    One `at_bottom` stands apart; one `within` another is reached from there and marked as it.
    """

    key: str
    icon: str
    name: Any
    module: str
    page: str
    at_bottom: bool = False
    within: str = ""

    def title(self) -> str:
        """Give the name in the interface's language."""
        return QCoreApplication.translate("pages", self.name)

    def make(self, desk: Desk) -> Page:
        """Make the page; its modules load now, so that the start pays only for the page it shows."""
        made = getattr(importlib.import_module(f"collectdesk.gui.{self.module}"), self.page)(desk)
        assert isinstance(made, Page)
        return made


ENTRIES = (
    Entry("today", "calendar", QT_TRANSLATE_NOOP("pages", "Today"), "today.page", "TodayPage"),
    Entry("overdue", "clock", QT_TRANSLATE_NOOP("pages", "Overdue"), "overdue.page", "OverduePage"),
    Entry(
        "claim",
        "clock",
        QT_TRANSLATE_NOOP("pages", "Interest and deadlines"),
        "claim.page",
        "ClaimPage",
        within="overdue",
    ),
    Entry(
        "limitations",
        "clock",
        QT_TRANSLATE_NOOP("pages", "Last safe days"),
        "limitations.page",
        "LimitationsPage",
        within="overdue",
    ),
    Entry("customers", "users", QT_TRANSLATE_NOOP("pages", "Customers"), "customers.page", "CustomersPage"),
    Entry(
        "invoices", "receipt-text", QT_TRANSLATE_NOOP("pages", "Invoices"), "invoices.page", "InvoicesPage"
    ),
    Entry(
        "import",
        "upload",
        QT_TRANSLATE_NOOP("pages", "Import"),
        "importing.page",
        "ImportPage",
        within="invoices",
    ),
    Entry("log", "pen-line", QT_TRANSLATE_NOOP("pages", "Log"), "log.page", "LogPage"),
    Entry(
        "callsheet",
        "user",
        QT_TRANSLATE_NOOP("pages", "Call sheet"),
        "callsheet.page",
        "CallSheetPage",
        within="customers",
    ),
    Entry("letters", "mail", QT_TRANSLATE_NOOP("pages", "Letters"), "letters.page", "LettersPage"),
    Entry(
        "settings",
        "settings",
        QT_TRANSLATE_NOOP("pages", "Settings"),
        "settings.page",
        "SettingsPage",
        at_bottom=True,
    ),
)
