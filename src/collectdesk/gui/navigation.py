"""The left column: the search box and the pages by name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, icons, theme
from collectdesk.gui.pages import Entry
from collectdesk.gui.tokens import NAVIGATION_WIDTH

_GAP = 6


class Navigation(QWidget):
    """Tells `chosen(key)`, and `help_asked` when the hint at the bottom is pressed."""

    chosen = Signal(str)
    help_asked = Signal()

    def __init__(self, entries: Sequence[Entry], search: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(look.px(NAVIGATION_WIDTH))
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(10), look.px(20), look.px(10), look.px(14))
        box.setSpacing(look.px(3))
        name = captions.strong("CollectDesk")
        name.setContentsMargins(look.px(12), 0, 0, look.px(10))
        box.addWidget(name)
        box.addWidget(search)
        box.addSpacing(look.px(10))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._plain: dict[str, str] = {}
        for entry in [e for e in entries if not (e.at_bottom or e.within)]:
            box.addWidget(self._button(entry))
        box.addStretch(1)
        for entry in [e for e in entries if e.at_bottom]:
            box.addWidget(self._button(entry))
        self.hint = buttons.link(self.tr("F1: what can I do here"), self.help_asked.emit)
        self.hint.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key is in its words
        self.hint.setObjectName("hint")
        below = QHBoxLayout()
        below.setContentsMargins(look.px(9), look.px(6), 0, 0)
        below.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(below)

    def show_chosen(self, key: str) -> None:
        """Mark the page that is shown."""
        button = self._buttons.get(key)
        if button is None:
            return
        if key in self._plain:
            palette = theme.look().palette
            button.setIcon(icons.icon(self._plain.pop(key), palette.secondary, palette.accent, gap=_GAP))
        button.setChecked(True)

    def _button(self, entry: Entry) -> QPushButton:
        button = QPushButton(entry.title())
        button.setProperty("kind", "page")
        button.setCheckable(True)
        button.setAutoDefault(False)
        # the one in the colour of the chosen page is drawn when the page is first chosen
        button.setIcon(icons.icon(entry.icon, theme.look().palette.secondary, gap=_GAP))
        self._plain[entry.key] = entry.icon
        button.setIconSize(icons.icon_size(gap=_GAP))
        button.clicked.connect(self._on_clicked)
        self._group.addButton(button)
        self._buttons[entry.key] = button
        return button

    def _on_clicked(self) -> None:
        sender = self.sender()
        for key, button in self._buttons.items():
            if button is sender:
                self.chosen.emit(key)
