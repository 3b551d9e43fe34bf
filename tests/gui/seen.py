"""What a careful eye would find on a window: words without room, and controls without a name."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
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

from collectdesk.gui import theme
from collectdesk.gui.captions import Elided
from collectdesk.gui.list_view import ListView
from collectdesk.gui.tokens import BODY, SMALL

_CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
_OWN_OF_QT = "qt_"
_ROWS = 30


def faults(widget: QWidget) -> Iterator[str]:
    """Give each fault of what is seen in `widget`."""
    for each in [widget, *widget.findChildren(QWidget)]:
        if each.isVisibleTo(widget) and not each.objectName().startswith(_OWN_OF_QT):
            if lacks_room(each):
                yield f"no room: {_told(each)}"
            if isinstance(each, ListView):
                yield from (f"no room: {cell} in {_told(each)}" for cell in cut_cells(each))
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


def cut_cells(view: ListView) -> Iterator[str]:
    """Give the chips and figures of the first rows that are wider than their column."""
    look, small, figures = theme.look(), theme.font(SMALL), theme.font(BODY, figures=True)
    for place, column in enumerate(view.table.columns):
        if view.horizontalHeader().isSectionHidden(place) or not (column.chip or column.figures):
            continue
        room = view.horizontalHeader().sectionSize(place) - look.px(24)
        for number in range(min(view.table.rowCount(), _ROWS)):
            row = view.table.row_at(number)
            chip = column.chip(row) if column.chip else None
            words = chip.text if chip else column.text(row)
            wide = QFontMetrics(small).horizontalAdvance(words) + look.px(20) if chip else 0
            if max(wide, 0 if chip else QFontMetrics(figures).horizontalAdvance(words)) > room:
                yield words


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
