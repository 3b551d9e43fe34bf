"""The style sheet of the windows, filled from the tokens; small, because painting it costs start-up time."""

from string import Template

from collectdesk.gui import tokens
from collectdesk.gui.tokens import Look

_SHEET = Template("""
QWidget#page, QMainWindow, QDialog { background: $background; }
QWidget#navigation { background: $navigation; border-right: 1px solid $hairline; }
QWidget#whose { background: $warn_soft; border-bottom: 1px solid $hairline; }
QFrame#card { background: $surface; border: 1px solid $hairline; border-radius: ${radius}px; }
QFrame#card[pressable="true"]:hover { border-color: $outline; }
QFrame#card[chosen="true"], QFrame#card[chosen="true"]:hover, QFrame#card:focus { border-color: $accent; }
QFrame#line { background: $hairline; border: 0; }
QLabel { background: transparent; }
QLabel[kind="secondary"] { color: $secondary; }
QLabel[kind="error"] { color: $bad; }
QPushButton {
  background: $surface; color: $text; border: 1px solid $outline; border-radius: ${control_radius}px;
  padding: 0 ${pad}px; min-height: ${control}px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $neutral_soft; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $secondary; background: $background; border-color: $hairline; }
QPushButton::menu-indicator { width: 0; }
QPushButton[kind="primary"] {
  background: $accent; color: $on_accent; border-color: $accent; font-weight: bold; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
  background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled {
  background: $neutral_soft; color: $secondary; border-color: $hairline; }
QPushButton[kind="plain"] {
  background: transparent; border-color: transparent; color: $accent; padding: 0 ${half}px; }
QPushButton[kind="plain"]:hover { background: $accent_soft; }
QPushButton[kind="plain"]:focus { border-color: $accent; }
QPushButton[kind="link"] {
  background: transparent; border: 1px solid transparent; color: $accent; padding: 0 3px; min-height: 0; }
QPushButton[kind="link"]:hover { background: $accent_soft; }
QPushButton#hint { color: $secondary; }
QPushButton[kind="link"]:focus { border-color: $accent; }
QPushButton[kind="icon"] {
  background: transparent; border-color: transparent; padding: 0;
  min-width: ${control}px; max-width: ${control}px; }
QPushButton[kind="icon"]:hover { background: $neutral_soft; }
QPushButton[kind="icon"]:focus { border-color: $accent; }
QPushButton[kind="page"] {
  background: transparent; border: 1px solid transparent; text-align: left; padding: 0 ${three}px;
  min-height: ${control}px; }
QPushButton[kind="page"]:hover { background: $hairline; }
QPushButton[kind="page"]:checked { background: $accent_soft; color: $accent; font-weight: bold; }
QPushButton[kind="page"]:focus { border-color: $accent; }
QPushButton[kind="chip"] {
  min-height: ${chip}px; border-radius: ${chip_radius}px; padding: 0 ${three}px; border-color: $hairline; }
QPushButton[kind="chip"]:checked { background: $accent_soft; color: $accent; border-color: $accent_soft; }
QPushButton[kind="chip"]:focus { border-color: $accent; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
  background: $surface; color: $text; border: 1px solid $outline; border-radius: ${control_radius}px;
  padding: 0 ${pad}px; min-height: ${control}px; selection-background-color: $accent;
  selection-color: $on_accent; }
QPlainTextEdit, QTextEdit { padding: ${half}px ${half}px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border-color: $accent; }
QLineEdit[wrong="true"] { border-color: $bad; }
QComboBox::drop-down { border: 0; width: ${control}px; }
QComboBox::down-arrow { image: url("$chevron"); width: ${icon}px; height: ${icon}px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $outline; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; }
QListWidget[kind="offers"] { background: $surface; border: 1px solid $outline;
  border-radius: ${control_radius}px; outline: 0; padding: 2px; }
QListWidget[kind="offers"]::item { padding: ${half}px; color: $text; }
QListWidget[kind="offers"]::item:selected { background: $accent_soft; color: $text; }
QListWidget[kind="results"] { background: transparent; border: 0; outline: 0; }
QListWidget[kind="results"]::item { padding: ${half}px; color: $text; border-radius: 6px; }
QListWidget[kind="results"]::item:selected { background: $accent_soft; color: $text; }
QMenu { background: $surface; border: 1px solid $outline; padding: ${half}px; }
QMenu::item { padding: ${half}px ${pad}px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $secondary; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 0; }
QTableView { background: $surface; border: 0; outline: 0; }
QTableView[kind="grid"] { border: 1px solid transparent; }
QTableView[kind="grid"]:focus { border-color: $accent; }
QHeaderView { background: $surface; border: 0; }
QToolTip { background: $text; color: $surface; border: 0; padding: 4px 6px; }
QProgressBar { background: $neutral_soft; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; border: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; border: 0; }
QScrollBar::handle { background: $outline; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollArea > QWidget > QDialog { background: $background; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; color: $secondary;
  padding: ${half}px ${pad}px; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: 0; border-top: 1px solid $hairline; }
""")


def of(look: Look, chevron: str = "") -> str:
    """Give the style sheet for `look`; `chevron` is the file of the arrow in a drop-down, if there is one."""
    colours = {name: getattr(look.palette, name) for name in look.palette._fields if name != "ageing"}
    sheet = _SHEET.substitute(
        colours,
        chevron=chevron,
        radius=look.px(tokens.RADIUS),
        control_radius=look.px(tokens.CONTROL_RADIUS),
        control=look.px(tokens.CONTROL) - 2,
        chip=look.px(26),
        chip_radius=(look.px(26) + 2) // 2,
        icon=look.px(14),
        half=look.px(6),
        pad=look.px(12),
        three=look.px(12),
    )
    return sheet if chevron else sheet.replace('image: url("");', "")
