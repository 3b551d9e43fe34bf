"""The look on the application: own palette, own fonts, every scale; icons take any colour."""

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QPalette

from collectdesk import resources
from collectdesk.gui import icons, theme
from collectdesk.gui.tokens import DARK, LIGHT


@pytest.mark.parametrize(("scheme", "palette"), [("light", LIGHT), ("dark", DARK)])
def test_the_palette_is_ours_in_both_schemes(qapp, scheme, palette):
    theme.apply(qapp, scheme, 100, "en")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(palette.background)
    assert qapp.palette().color(QPalette.ColorRole.Text) == QColor(palette.text)
    assert theme.look().dark == (scheme == "dark")


@pytest.mark.parametrize(
    ("scale", "pixels"), [(90, 12), (100, 13), (150, 20), (200, 26), (20, 12), (900, 26)]
)
def test_the_type_follows_the_setting_between_90_and_200_percent(qapp, scale, pixels):
    theme.apply(qapp, "light", scale, "en")
    assert qapp.font().pixelSize() == pixels


def test_each_script_gets_its_own_glyphs_first(qapp):
    theme.apply(qapp, "light", 100, "zh-Hans")
    assert qapp.font().families()[0] == "Noto Sans SC"
    theme.apply(qapp, "light", 100, "zh-Hant")
    assert qapp.font().families()[0] == "Noto Sans TC"


def test_chinese_of_both_scripts_has_glyphs(qapp):
    metrics = QFontMetrics(theme.font())
    assert all(metrics.inFont(sign) or metrics.horizontalAdvance(sign) > 8 for sign in "催款帳账犇峯裏")


def test_figures_have_one_width(qapp):
    metrics = QFontMetrics(theme.font(figures=True))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("name", sorted(file.stem for file in resources.path("icons").glob("*.svg")))
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp, name):
    image = icons.pixmap(name, "#ff0000", 24).toImage()
    inked = [
        image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200
    ]
    assert inked
    assert all((c.red(), c.green(), c.blue()) == (255, 0, 0) for c in inked)


def test_an_icon_is_as_sharp_as_the_screen(qapp):
    drawing = icons.pixmap("search", "#000000", 18, 2.0)
    assert (drawing.width(), drawing.devicePixelRatio()) == (36, 2.0)


def test_an_unknown_icon_is_an_error_not_a_gap(qapp):
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")
