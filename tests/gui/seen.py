"""What a careful eye would find on a window: words without room, and controls without a name."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from collectdesk.gui.captions import Elided

_CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
_OWN_OF_QT = "qt_"


def faults(widget: QWidget) -> Iterator[str]:
    """Give each fault of what is seen in `widget`."""
    for each in [widget, *widget.findChildren(QWidget)]:
        if each.isVisibleTo(widget) and not each.objectName().startswith(_OWN_OF_QT):
            if lacks_room(each):
                yield f"no room: {_told(each)}"
            if lacks_name(each):
                yield f"no name: {_told(each)} in {_told(each.parentWidget())}"


def lacks_room(widget: QWidget) -> bool:
    """Tell whether the words of a button, a label or a choice are cut off."""
    if isinstance(widget, QAbstractButton):
        return bool(widget.text()) and _smaller(widget, widget.sizeHint().width(), widget.sizeHint().height())
    if isinstance(widget, QLabel) and widget.text() and not isinstance(widget, Elided):
        if widget.wordWrap():
            return _smaller(widget, 0, widget.heightForWidth(widget.width()))
        return _smaller(widget, widget.sizeHint().width(), widget.fontMetrics().height())
    if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        return any(_title_is_cut(widget, place) for place in range(widget.count()))
    if isinstance(widget, QComboBox) and widget.currentText():
        # the arrow and the frame need some room beside the words
        return _smaller(widget, widget.fontMetrics().horizontalAdvance(widget.currentText()) + 24, 0)
    return False


def _title_is_cut(header: QHeaderView, place: int) -> bool:
    if header.isSectionHidden(place):
        return False
    title = str(header.model().headerData(place, Qt.Orientation.Horizontal) or "")
    return header.fontMetrics().horizontalAdvance(title) > header.sectionSize(place) - 2 * 8


def lacks_name(widget: QWidget) -> bool:
    """Tell whether a control that can be reached by keyboard has nothing that a screen reader could say."""
    if not isinstance(widget, _CONTROLS) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return False
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface is None or not interface.text(QAccessible.Text.Name).strip()


def _smaller(widget: QWidget, width: int, height: int) -> bool:
    return widget.width() < width or widget.height() < height


def _told(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing"
    text = getattr(widget, "text", getattr(widget, "currentText", str))()
    size = (
        f"{widget.width()}x{widget.height()}, wants {widget.sizeHint().width()}x{widget.sizeHint().height()}"
    )
    return f"{type(widget).__name__} {widget.accessibleName() or text!r} {size}"
