"""The claims of a customer in one currency, three lines each, to be ticked; the current one is told of."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from collectdesk.gui import theme
from collectdesk.gui.tick import SIDE, paint_box
from collectdesk.gui.tokens import BODY, SMALL

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_LINE = int(Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter)
_HEIGHT, _MOST = 74, 7


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """What the list tells of a claim, in words; `tone` colours the last safe day."""

    id: int
    number: str
    due: str
    amount: str
    interest: str
    safe_day: str
    tone: str = ""

    def sentence(self) -> str:
        """Give all of it as one sentence."""
        return ", ".join(filter(None, (self.number, self.amount, self.due, self.interest, self.safe_day)))


class ClaimsModel(QAbstractListModel):
    """Claims with a tick each; `ticked_anew` comes when the owner ticks."""

    ticked_anew = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[ClaimLine, ...] = ()
        self.ticked: set[int] = set()

    def show_lines(self, lines: Sequence[ClaimLine], ticked: Iterable[int]) -> None:
        """Show these claims, `ticked` ones with a tick."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.ticked = set(ticked) & {line.id for line in lines}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Give the number of claims."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Give the sentence of a claim, or whether it is ticked."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return line.sentence()
        if role == _ROLE.CheckStateRole:
            return Qt.CheckState.Checked if line.id in self.ticked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let each claim be chosen and ticked."""
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        """Take a tick from a reader of the screen."""
        if role != _ROLE.CheckStateRole or not index.isValid():
            return False
        if (Qt.CheckState(value) == Qt.CheckState.Checked) != (self.lines[index.row()].id in self.ticked):
            self.flip(index.row())
        return True

    def flip(self, row: int) -> None:
        """Tick a claim or take the tick away."""
        self.ticked ^= {self.lines[row].id}
        index = self.index(row)
        self.dataChanged.emit(index, index, [_ROLE.CheckStateRole])
        self.ticked_anew.emit()

    def tick_only(self, row: int) -> None:
        """Tick this claim and no other."""
        self.ticked = {self.lines[row].id}
        self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1), [_ROLE.CheckStateRole])
        self.ticked_anew.emit()

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all, or none."""
        self.ticked = {line.id for line in self.lines} if ticked else set()
        self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1), [_ROLE.CheckStateRole])
        self.ticked_anew.emit()


class ClaimLines(QListView):
    """The list: arrows move, Space ticks, Enter or a double click ticks one alone.

    `current_changed(id)` tells where the cursor is.
    """

    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claims = ClaimsModel(self)
        self.setModel(self.claims)
        self.setItemDelegate(_Lines(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Claims"))

    def show_lines(self, lines: Sequence[ClaimLine], ticked: Iterable[int], current: int) -> None:
        """Show these claims with the cursor on `current`, else on the first."""
        self.claims.show_lines(lines, ticked)
        places = [place for place, line in enumerate(lines) if line.id == current]
        if lines:
            self.setCurrentIndex(self.claims.index(places[0] if places else 0))
        self.updateGeometry()

    def current(self) -> int:
        """Give the id of the claim the cursor is on, zero without one."""
        row = self.currentIndex().row()
        return self.claims.lines[row].id if 0 <= row < len(self.claims.lines) else 0

    def sizeHint(self) -> QSize:
        """Ask for the height of the claims, of some while there are many."""
        look = theme.look()
        rows = min(max(len(self.claims.lines), 1), _MOST)
        return QSize(look.px(280), rows * look.px(_HEIGHT) + 2)

    def minimumSizeHint(self) -> QSize:
        """Do with two claims."""
        rows = min(max(len(self.claims.lines), 1), 2)
        return QSize(theme.look().px(200), rows * theme.look().px(_HEIGHT))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the cursor went."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.current_changed.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter ticks one alone; Escape and the rest are the page's."""
        here = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and here.isValid():
            self.claims.flip(here.row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self.claims.tick_only(here.row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the box ticks, one elsewhere moves the cursor."""
        super().mouseReleaseEvent(event)
        where = event.position().toPoint()
        index = self.indexAt(where)
        if index.isValid() and self._on_box(where, index) and event.button() == Qt.MouseButton.LeftButton:
            self.claims.flip(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tick one alone; on the box the second press is a press."""
        where = event.position().toPoint()
        index = self.indexAt(where)
        if index.isValid() and not self._on_box(where, index):
            self.claims.tick_only(index.row())

    def _on_box(self, where: QPoint, index: Index) -> bool:
        return where.x() < self.visualRect(index).left() + theme.look().px(12 + SIDE + 8)


class _Lines(QStyledItemDelegate):
    """Paints a claim: tick, number and amount; below the due day and interest; below the last safe day."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of three lines."""
        return QSize(theme.look().px(200), theme.look().px(_HEIGHT))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Leave the keys and the mouse to the list, which knows where the box is painted."""
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one claim."""
        view, look, rect = self.parent(), theme.look(), option.rect
        assert isinstance(view, ClaimLines)
        line, colours = view.claims.lines[index.row()], look.palette
        here = index == view.currentIndex()
        painter.fillRect(rect, QColor(colours.selected if here else colours.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.hairline))
        if here and view.hasFocus():
            painter.fillRect(rect.left(), rect.top(), look.px(3), rect.height(), QColor(colours.accent))
        side = look.px(SIDE)
        box = QRect(rect.left() + look.px(12), rect.top() + look.px(9), side, side)
        painter.save()
        ratio = view.devicePixelRatioF()
        paint_box(painter, box, ratio, ticked=line.id in view.claims.ticked, focused=False)
        painter.restore()
        left = box.right() + look.px(10)
        inner = QRect(left, rect.top() + look.px(6), rect.right() - left - look.px(10), look.px(22))
        self._pair(painter, inner, line.number, line.amount, bold=True)
        small = QRect(inner.left(), inner.bottom() + 1, inner.width(), look.px(19))
        self._pair(painter, small, line.due, line.interest, colour=colours.secondary)
        small.translate(0, small.height())
        tone = colours.tone(line.tone)[0] if line.tone else colours.secondary
        self._pair(painter, small, line.safe_day, "", colour=tone)

    def _pair(
        self, painter: QPainter, rect: QRect, left: str, right: str, *, bold: bool = False, colour: str = ""
    ) -> None:
        """Paint a text at the left end and one at the right end; the left one gives way."""
        size = BODY if bold else SMALL
        figures = theme.font(size, bold=bold, figures=True)
        room = QFontMetrics(figures).horizontalAdvance(right) + theme.look().px(8) if right else 0
        painter.setFont(figures)
        painter.setPen(QColor(colour or theme.look().palette.text))
        painter.drawText(rect, _LINE | int(Qt.AlignmentFlag.AlignRight), right)
        room_left = rect.adjusted(0, 0, -room, 0)
        shown = QFontMetrics(figures).elidedText(left, Qt.TextElideMode.ElideMiddle, room_left.width())
        painter.drawText(room_left, _LINE | int(Qt.AlignmentFlag.AlignLeft), shown)
