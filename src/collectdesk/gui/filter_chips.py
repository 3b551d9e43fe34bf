"""Small switches above a list: each lets one kind of row through; they go on in a second line."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from collectdesk.gui import theme
from collectdesk.gui.flow import Flow
from collectdesk.gui.tokens import SMALL


class FilterChips(QWidget):
    """Tells `changed(frozenset of keys)`; an `exclusive` row has at most one pressed."""

    changed = Signal(frozenset)

    def __init__(self, parent: QWidget | None = None, *, exclusive: bool = False) -> None:
        super().__init__(parent)
        self._exclusive = exclusive
        self._chips: dict[str, QPushButton] = {}
        self._row = Flow(self, theme.look().px(8))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: Iterable[tuple[str, str]]) -> None:
        """Show these (key, text); those pressed before stay so if they are still there."""
        pressed = self.pressed()
        for old in self._chips.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips.clear()
        for key, text in chips:
            chip = QPushButton(text)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setFont(theme.font(SMALL))
            chip.setChecked(key in pressed)
            chip.clicked.connect(self._on_clicked)
            self._chips[key] = chip
            self._row.addWidget(chip)

    def pressed(self) -> frozenset[str]:
        """Give the keys of the pressed chips; none means that everything is let through."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def press(self, keys: Iterable[str]) -> None:
        """Press exactly these, without telling."""
        wanted = set(keys)
        for key, chip in self._chips.items():
            chip.setChecked(key in wanted)

    def _on_clicked(self) -> None:
        sender = self.sender()
        if self._exclusive:
            for chip in self._chips.values():
                chip.setChecked(chip is sender and chip.isChecked())
        self.changed.emit(self.pressed())
