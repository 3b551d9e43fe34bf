"""Facts in a side panel: a name left and its value right, and lines of what happened with an amount."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from collectdesk.gui import captions, theme
from collectdesk.gui.tokens import SMALL


def fact(name: str, value: str) -> QWidget:
    """Give a line with a name left and its value right."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(captions.secondary(name))
    said = captions.body(value, wrap=True)
    said.setAlignment(Qt.AlignmentFlag.AlignRight)
    said.setFont(theme.font(figures=True))
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row.addWidget(said, 1)
    return line


def moved(
    what: str, detail: str, amount: str, offered: Sequence[QPushButton] = (), *, ended: bool = False
) -> QWidget:
    """Give two lines of what happened: the amount right, `offered` below it; `ended` strikes it out."""
    line = QWidget()
    grid = QGridLayout(line)
    grid.setContentsMargins(0, theme.look().px(2), 0, theme.look().px(2))
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(0, 1)
    figure = captions.body(amount)
    font = theme.font(figures=True)
    font.setStrikeOut(ended)
    figure.setFont(font)
    grid.addWidget(captions.body(what, wrap=True), 0, 0)
    grid.addWidget(figure, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    below = QHBoxLayout()
    below.addWidget(captions.small(detail, wrap=True), 1)
    for button in offered:
        below.addWidget(button)
    grid.addLayout(below, 1, 0, 1, 2)
    return line


def total(name: str, amount: str) -> QWidget:
    """Give the line below a sum, set off by weight and a hairline."""
    line = QWidget()
    box = QVBoxLayout(line)
    box.setContentsMargins(0, theme.look().px(2), 0, 0)
    rule = QFrame()
    rule.setObjectName("line")
    rule.setFixedHeight(1)
    box.addWidget(rule)
    row = QHBoxLayout()
    bold = theme.font(bold=True, figures=True)
    for text, stretch in ((name, 1), (amount, 0)):
        label = captions.body(text)
        label.setFont(bold)
        row.addWidget(label, stretch)
    box.addLayout(row)
    return line


def section(name: str) -> QLabel:
    """Give the name of a part of the panel."""
    label = captions.secondary(name)
    label.setFont(theme.font(SMALL, bold=True))
    label.setContentsMargins(0, theme.look().px(8), 0, 0)
    return label
