"""The one notice of change: whoever shows a kind of record reloads when that kind is named."""

from PySide6.QtCore import QObject, Signal


class Hub(QObject):
    """Carries `changed(frozenset of kinds)` from the orders to the pages, on the window thread."""

    changed = Signal(frozenset)
