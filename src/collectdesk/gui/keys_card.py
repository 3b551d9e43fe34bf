"""What can be done here by key: shown over the page with F1, read from the keys that are there."""

from contextlib import suppress

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.card import Card
from collectdesk.gui.list_view import ListView


class KeysCard(Card):
    """Made for one page of `window` and freed when it closes; Escape, F1 or the button closes it."""

    def __init__(self, window: QWidget, page: QWidget) -> None:
        super().__init__(window)
        self._before = window.focusWidget()
        look = theme.look()
        self.box.addWidget(captions.strong(self.tr("What you can do here")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(20))
        grid.setVerticalSpacing(look.px(6))
        for number, (keys, sentence) in enumerate(self._keys(window, page)):
            grid.addWidget(captions.secondary(keys), number, 0)
            grid.addWidget(captions.body(sentence), number, 1)
        self.box.addLayout(grid)
        self._close = buttons.quiet(self.tr("Close"), self.close_card)
        self.box.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        self.adjustSize()
        self.move(
            QPoint((window.width() - self.width()) // 2, max((window.height() - self.height()) // 3, 0))
        )
        self.show()
        self.raise_()
        self._close.setFocus()

    def close_card(self) -> None:
        """Close and free the card; the cursor is where it was before."""
        # not to what comes first in the window, where Enter would do something else
        with suppress(RuntimeError):  # it may be gone by now
            if self._before is not None:
                self._before.setFocus()
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and F1 close."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.close_card()
        else:
            super().keyPressEvent(event)

    def _keys(self, window: QWidget, page: QWidget) -> list[tuple[str, str]]:
        """Give each key with what it does: those of the page, of its lists, of the window."""
        found: dict[str, str] = {}
        for shortcut in page.findChildren(QShortcut):
            if shortcut.whatsThis() and shortcut.isEnabled():
                found.setdefault(_native(shortcut.key()), shortcut.whatsThis())
        for action in page.findChildren(QAction):
            if action.text() and action.isEnabled() and not action.shortcut().isEmpty():
                found.setdefault(_native(action.shortcut()), action.text())
        if any(view.isVisible() for view in page.findChildren(ListView)):
            found[self.tr("Enter")] = self.tr("Open the row")
            found[self.tr("Space")] = self.tr("Mark the row and go on; Escape unmarks")
            found[self.tr("Letters")] = self.tr("Filter the list")
        for shortcut in window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if shortcut.whatsThis():
                found.setdefault(_native(shortcut.key()), shortcut.whatsThis())
        return list(found.items())


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
