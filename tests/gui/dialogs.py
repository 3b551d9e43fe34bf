"""Driving a dialog that waits: what is to be done in it is done as soon as it is there."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

_SOON = 20


def in_dialog(kind: type, drive: Callable[[Any], object]) -> None:
    """Call `drive` with the next dialog, which must be of `kind`."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isActiveWindow():
            QTimer.singleShot(_SOON, act)
            return
        try:
            assert isinstance(dialog, kind), f"{type(dialog).__name__} came instead of {kind.__name__}"
            drive(dialog)
        except BaseException:
            # nobody else would close it, and the test would wait for ever
            dialog.close()
            raise

    QTimer.singleShot(_SOON, act)


def press_in_box(role: QMessageBox.ButtonRole) -> None:
    """Press the button of the next message box that has `role`."""

    def press(box: QMessageBox) -> None:
        next(button for button in box.buttons() if box.buttonRole(button) == role).click()

    in_dialog(QMessageBox, press)
