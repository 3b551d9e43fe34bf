"""The rare font: only Han characters that the large fonts lack, with the outlines that ReportLab takes."""

import io
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTCollection, TTFont

import rare_font

# In the large fonts, in none of them, and no Han character at all.
COMMON, RARE, LATIN = "催", "𠮷", "A"


def cff_font() -> TTFont:
    """Make a font with CFF outlines: a round blob for each of the characters."""
    names = {COMMON: "common", RARE: "rare", LATIN: "A"}
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder([".notdef", "space", *names.values()])
    builder.setupCharacterMap({ord(" "): "space"} | {ord(char): name for char, name in names.items()})
    shapes = {}
    for name in (".notdef", "space", *names.values()):
        pen = T2CharStringPen(1000, None)
        pen.moveTo((100, 0))
        pen.curveTo((400, 0), (900, 300), (900, 700))
        pen.curveTo((500, 900), (100, 400), (100, 0))
        pen.closePath()
        shapes[name] = pen.getCharString()
    builder.setupCFF("Blob-Regular", {"FullName": "Blob"}, shapes, {})
    builder.setupHorizontalMetrics(dict.fromkeys(shapes, (1000, 100)))
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Blob", "styleName": "Regular", "psName": "Blob-Regular"})
    builder.setupOS2()
    builder.setupPost()
    return builder.font


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A collection of four such fonts, as Noto Sans CJK is one."""
    target = tmp_path_factory.mktemp("fonts") / "blob.ttc"
    fonts = TTCollection()
    fonts.fonts = [cff_font() for _ in range(4)]
    fonts.save(target)
    return target


def test_only_rare_han_characters_are_taken(collection: Path) -> None:
    content, added = rare_font.make(collection)
    assert added == 1
    assert set(TTFont(io.BytesIO(content)).getBestCmap()) == {ord(RARE), ord(" ")}


def test_the_outlines_are_those_that_reportlab_takes(collection: Path) -> None:
    font = TTFont(io.BytesIO(rare_font.make(collection)[0]))
    assert font.sfntVersion == "\0\1\0\0"
    assert "CFF " not in font
    glyph = font["glyf"][font.getBestCmap()[ord(RARE)]]
    assert glyph.numberOfContours == 1
    assert (glyph.xMax - glyph.xMin, glyph.yMin) == pytest.approx((800, 0), abs=5)


def test_the_changed_font_has_a_name_of_its_own(collection: Path) -> None:
    names = TTFont(io.BytesIO(rare_font.make(collection)[0]))["name"]
    assert names.getDebugName(1) == "CollectDesk Rare"
    assert names.getDebugName(6) == "CollectDeskRare-Regular"


def test_the_same_source_gives_the_same_bytes(collection: Path) -> None:
    assert rare_font.make(collection) == rare_font.make(collection)
