"""All questions and messages in small boxes; nothing else makes one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem

translate = QCoreApplication.translate


def confirm(parent: QWidget | None, question: str, consequence: str, yes: str) -> bool:
    """Ask whether to go on; `yes` is the verb on the button. No is the default and what Escape means."""
    box = _box(parent, QMessageBox.Icon.Question, question, consequence)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    refuse = box.addButton(translate("ask", "No"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(refuse)
    box.setEscapeButton(refuse)
    box.exec()
    agreed = box.clickedButton() is accept
    box.deleteLater()
    return agreed


def choose(parent: QWidget | None, question: str, consequence: str, ways: Sequence[str]) -> int | None:
    """Ask which of several ways to go, each a verb on a button, and give its place in `ways`.

    The first is the default; None if the owner goes none of them, which is also what Escape means.
    """
    box = _box(parent, QMessageBox.Icon.Question, question, consequence)
    offered = [box.addButton(way, QMessageBox.ButtonRole.AcceptRole) for way in ways]
    refuse = box.addButton(translate("ask", "Not now"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(offered[0])
    box.setEscapeButton(refuse)
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    return next((place for place, button in enumerate(offered) if button is pressed), None)


def warn(parent: QWidget | None, message: str, more: str = "") -> None:
    """Tell something that needs attention; one button closes it."""
    _tell(_box(parent, QMessageBox.Icon.Warning, message, more))


def tell_problem(parent: QWidget | None, problem: Problem, language: str) -> None:
    """Tell `problem` in the user's language: what happened, what was kept, what to do."""
    _tell(_box(parent, QMessageBox.Icon.Warning, wording.tell(problem, language), ""))


def tell_fault(details: str) -> None:
    """Tell that the program itself erred, with details to copy; the book was not half written."""
    box = _box(
        QApplication.activeWindow(),
        QMessageBox.Icon.Critical,
        translate("ask", "Something in CollectDesk went wrong"),
        translate(
            "ask",
            "What was shown as saved is safe. The last step may be missing: please look, and repeat it.",
        ),
    )
    copy = box.addButton(translate("ask", "Copy details"), QMessageBox.ButtonRole.ActionRole)
    close = box.addButton(translate("ask", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(close)
    box.setDetailedText(details)
    box.exec()
    if box.clickedButton() is copy:
        QApplication.clipboard().setText(details)
    box.deleteLater()


def _box(parent: QWidget | None, icon: QMessageBox.Icon, message: str, more: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle("CollectDesk")
    # names and file names come from others and are never markup
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(message)
    box.setInformativeText(more)
    return box


def _tell(box: QMessageBox) -> None:
    box.addButton(translate("ask", "Close"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    box.deleteLater()
