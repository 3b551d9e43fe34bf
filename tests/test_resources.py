"""The data files the program needs: fonts whose origin is known, icons that take the colour of the theme."""

import hashlib
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

from collectdesk import resources

FONTS = resources.path("fonts")
NOTE = (FONTS / "README.md").read_text("utf-8")
SUMS = dict(re.findall(r"^\| (\S+\.ttf) \|.*`([0-9a-f]{64})` \|$", NOTE, re.MULTILINE))
# Names that real people and firms bear, a place in Hong Kong, capital figures of both scripts.
RARE = "喆堃𠮷犇峯裏綫囍㛃䶮𬭚𫖯𬎆𤧛𨭎𬬻深圳鰂魚涌壹贰叁肆伍陆柒捌玖零贰圆整壹貳參肆伍陸柒捌玖零圓整￥ŁódźČ"


def test_every_font_has_its_sum_in_the_note() -> None:
    assert {file.name for file in FONTS.glob("*.ttf")} == set(SUMS)
    assert len(SUMS) == 7


@pytest.mark.parametrize("name", sorted(SUMS))
def test_a_font_is_the_file_named_in_the_note(name: str) -> None:
    assert hashlib.sha256((FONTS / name).read_bytes()).hexdigest() == SUMS[name]


@pytest.mark.parametrize("name", sorted(SUMS))
def test_a_font_has_the_outlines_that_reportlab_takes(name: str) -> None:
    with TTFont(FONTS / name, lazy=True) as font:
        assert "glyf" in font
        assert "CFF " not in font


def test_the_fonts_together_have_the_rare_characters_of_names() -> None:
    covered: set[int] = set()
    for name in SUMS:
        with TTFont(FONTS / name, lazy=True) as font:
            covered |= set(font.getBestCmap())
    assert [char for char in RARE if ord(char) not in covered] == []


def test_no_rare_character_is_already_in_the_large_fonts() -> None:
    with TTFont(FONTS / "CollectDeskRare-Regular.ttf", lazy=True) as font:
        rare = set(font.getBestCmap()) - {ord(" ")}
    for name in ("NotoSansSC-Regular.ttf", "NotoSansTC-Regular.ttf"):
        with TTFont(FONTS / name, lazy=True) as font:
            assert not rare & set(font.getBestCmap())


def test_the_licence_of_the_fonts_lies_beside_them() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / "OFL.txt").read_text("utf-8")


ICONS = sorted(resources.path("icons").glob("*.svg"))


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_an_icon_is_drawn_in_the_colour_of_the_theme_and_fetches_nothing(icon: Path) -> None:
    drawing = ElementTree.fromstring(icon.read_text("utf-8"))
    assert drawing.get("viewBox") == "0 0 24 24"
    assert drawing.get("stroke") == "currentColor"
    assert "href" not in icon.read_text("utf-8")
    colours = {part.get(kind) for part in drawing.iter() for kind in ("fill", "stroke")}
    assert colours <= {None, "none", "currentColor"}


def test_icons_name_their_licence() -> None:
    assert ICONS
    assert "ISC License" in resources.path("icons", "LICENSE.txt").read_text("utf-8")
    assert all("lucide-static" in icon.read_text("utf-8").splitlines()[0] for icon in ICONS)
