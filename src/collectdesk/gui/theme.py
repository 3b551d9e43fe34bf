"""The look put on the application: Fusion, our own palette, fonts and a small style sheet."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from collectdesk import resources
from collectdesk.gui import stylesheet
from collectdesk.gui.tokens import BODY, DARK, LIGHT, Look, Palette

SCHEMES = ("system", "light", "dark")
_BUNDLED = {
    "zh-Hans": ("Noto Sans SC", "Noto Sans TC"),
    "zh-Hant": ("Noto Sans TC", "Noto Sans SC"),
    "en": ("Noto Sans TC", "Noto Sans SC"),
}
_FILES = (
    "NotoSansTC-Regular",
    "NotoSansTC-Bold",
    "NotoSansSC-Regular",
    "NotoSansSC-Bold",
    "CollectDeskRare-Regular",
)
_look = Look()
_families: list[str] = []
_system_font: QFont | None = None


def look() -> Look:
    """Give what is shown now: palette and factor."""
    return _look


def apply(app: QApplication, scheme: str, scale: int, language: str) -> None:
    """Put the look on `app`, which was started in the style Fusion.

    `scheme` is system, light or dark, `scale` a percentage from 90 to 200.
    """
    global _look, _system_font  # noqa: PLW0603 - one application, one look
    if _system_font is None:
        _system_font = QFont(app.font())
    dark = scheme == "dark" or (scheme == "system" and system_is_dark())
    factor = min(max(scale, 90), 200) / 100 * _system_factor(_system_font)
    _look = Look(DARK if dark else LIGHT, dark, factor)
    _families[:] = _choose_families(_system_font, language)
    app.setFont(font())
    app.setPalette(_palette(_look.palette))
    sheet = stylesheet.of(_look)
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)


def system_is_dark() -> bool:
    """Tell whether the desktop says it is dark; False where Qt does not know."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def font(size: float = BODY, *, bold: bool = False, figures: bool = False) -> QFont:
    """Give the interface font at `size` (pixels at 100 %); `figures` have one width each."""
    made = QFont()
    if _families:
        made.setFamilies(_families)
    made.setPixelSize(_look.px(size))
    if bold:
        made.setWeight(QFont.Weight.Bold)
    if figures:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def colour(name: str) -> QColor:
    """Give a colour of the present palette by its name in `tokens.Palette`."""
    return QColor(getattr(_look.palette, name))


def _system_factor(system: QFont) -> float:
    """Give how much larger than usual the desktop wants its text."""
    if QGuiApplication.platformName() == "offscreen":
        return 1.0
    if sys.platform == "win32":
        wanted = QFontInfo(system).pixelSize() / 12
    elif sys.platform == "darwin":
        wanted = QFontInfo(system).pixelSize() / 13
    else:
        wanted = QGuiApplication.primaryScreen().logicalDotsPerInch() / 96
    return min(max(wanted, 0.9), 2.0)


def _choose_families(system: QFont, language: str) -> list[str]:
    """Give the families in order; offscreen only our own, so that pictures are the same everywhere."""
    bundled = list(_BUNDLED.get(language, _BUNDLED["en"]))
    if QGuiApplication.platformName() == "offscreen":
        return bundled if _add_bundled() else []
    writing = QFontDatabase.WritingSystem
    if all(QFontDatabase.families(each) for each in (writing.TraditionalChinese, writing.SimplifiedChinese)):
        return [system.family()]
    return [system.family(), *bundled] if _add_bundled() else [system.family()]


def _add_bundled() -> bool:
    """Add the fonts of `resources/fonts` once; tell whether they are there."""
    if _FONT_IDS:
        return True
    for name in _FILES:
        file = resources.path("fonts", f"{name}.ttf")
        if file.is_file():
            _FONT_IDS.append(QFontDatabase.addApplicationFont(str(file)))
    return bool(_FONT_IDS)


_FONT_IDS: list[int] = []


def _palette(colours: Palette) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for where, name in (
        (role.Window, colours.background),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.hover),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.secondary),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.on_accent),
        (role.ToolTipBase, colours.text),
        (role.ToolTipText, colours.surface),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Accent, colours.accent),
        (role.Light, colours.surface),
        (role.Midlight, colours.hairline),
        (role.Mid, colours.hairline),
        (role.Dark, colours.outline),
        (role.Shadow, colours.outline),
    ):
        made.setColor(where, QColor(name))
    faint = QColor(colours.secondary)
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, faint)
    return made
