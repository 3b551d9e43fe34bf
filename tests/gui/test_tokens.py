"""Every text can be read on every surface it stands on, in both schemes."""

import pytest

from collectdesk.gui.tokens import DARK, LIGHT, Look

SURFACES = ("background", "surface", "navigation", "hover", "selected", "accent_soft", "neutral_soft")


def contrast(one: str, other: str) -> float:
    """Give the contrast of two #RRGGBB colours as WCAG 2 counts it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("text", ["text", "secondary"])
def test_text_stands_out_from_every_surface(palette, surface, text):
    assert contrast(getattr(palette, text), getattr(palette, surface)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", ["neutral", "accent", "ok", "warn", "bad"])
def test_a_chip_can_be_read(palette, tone):
    assert contrast(*palette.tone(tone)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_accent_and_error_can_be_read_as_text_and_the_filled_button_on_its_ground(palette):
    for surface in ("background", "surface", "navigation", "selected"):
        assert contrast(palette.accent, getattr(palette, surface)) >= 4.5
    assert contrast(palette.bad, palette.surface) >= 4.5
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    assert contrast(palette.on_accent, palette.accent_pressed) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_ageing_colours_are_five_and_each_differs_from_its_neighbour(palette):
    assert len(palette.ageing) == 5
    assert all(one != other for one, other in zip(palette.ageing, palette.ageing[1:], strict=False))


def test_contrast_is_counted_as_wcag_does():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


def test_sizes_grow_with_the_factor_and_never_vanish():
    assert Look(factor=2.0).px(13) == 26
    assert Look(factor=0.9).px(1) == 1
