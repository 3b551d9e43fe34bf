"""The data files the program needs: fonts of known origin, icons that are shown and take the colour asked."""

import ast
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

from collectdesk import resources
from tests import source_tree

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


# what shows an icon, and at which place its name is given
SHOWN_BY = {
    "icon": 0,
    "pixmap": 0,
    "icon_only": 0,
    "EmptyState": 0,
    "Entry": 1,
    "primary": 2,
    "quiet": 2,
    "plain": 2,
}


def named(module: source_tree.Module) -> Iterator[str]:
    """Give the icons that a module names; where a call takes one from elsewhere, all its texts count."""
    for name, call in source_tree.calls(module.tree):
        place = SHOWN_BY.get(name, len(call.args))
        for argument in call.args[place : place + 1]:
            texts = [node for node in ast.walk(argument) if isinstance(node, ast.Constant)]
            everywhere = ast.walk(module.tree) if not texts or isinstance(argument, ast.Call) else texts
            for node in everywhere:
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


def test_every_icon_is_shown_somewhere() -> None:
    used = {name for module in source_tree.modules() for name in named(module)}
    assert [icon.stem for icon in ICONS if icon.stem not in used] == []


def test_every_icon_that_is_named_is_there() -> None:
    there = {icon.stem for icon in ICONS}
    written = {
        argument.value
        for module in source_tree.modules()
        for name, call in source_tree.calls(module.tree)
        if name in SHOWN_BY
        for argument in call.args[SHOWN_BY[name] : SHOWN_BY[name] + 1]
        if isinstance(argument, ast.Constant) and argument.value
    }
    assert written
    assert written <= there


def test_an_icon_named_by_a_table_beside_the_call_counts_as_shown() -> None:
    told = source_tree.read('KINDS = {"a": "bell"}\nicons.icon(KINDS[kind])\nbuttons.quiet("x", go, "plus")')
    assert {"bell", "plus"} <= set(named(told))
    assert "x" not in set(named(source_tree.read('buttons.quiet("x", go, "plus")')))
