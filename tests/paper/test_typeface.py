"""Fonts read by our own reader, against fontTools; subsets that other readers take; pictures for print."""

import io
import random
import unicodedata

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont
from PIL import Image

from collectdesk import resources
from collectdesk.domain.problem import Problem
from collectdesk.paper.fonts import plain, require, typeface
from collectdesk.paper.pictures import picture
from collectdesk.paper.typeface import NARROW
from tests.paper.sample_letters import seal

NAMES = sorted(path.stem for path in resources.path("fonts").glob("*.ttf"))


@pytest.mark.parametrize("name", NAMES)
def test_characters_and_widths_are_those_other_readers_see(name):
    face = typeface(name)
    with TTFont(resources.path("fonts", f"{name}.ttf"), lazy=True) as font:
        mapped, widths = font.getBestCmap(), font["hmtx"]
        for code, glyph in mapped.items():
            character = chr(code)
            if character in face.widths:
                assert face.widths[character] == widths[glyph][0]
            else:
                assert (
                    unicodedata.category(character).startswith("M")
                    or 0x590 <= code <= 0x109F
                    or code > 0xA82F
                )
        assert {ord(c) for c in face.widths if ord(c) < NARROW} <= set(mapped)


def drawn(font, glyph):
    pen = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[glyph].draw(pen)
    return pen.value


@pytest.mark.parametrize("name", NAMES)
def test_a_subset_draws_its_characters_as_the_whole_font_does(name):
    face = typeface(name)
    with TTFont(resources.path("fonts", f"{name}.ttf"), lazy=True) as whole:
        mapped = whole.getBestCmap()
        known = sorted(c for c in face.widths if ord(c) < NARROW)
        chosen = random.Random(1).sample(known, 60) + [c for c in "Łé1,A國" if c in face.widths]
        chosen = list(dict.fromkeys(chosen))
        with TTFont(io.BytesIO(face.subset("".join(chosen)).data)) as subset:
            order = subset.getGlyphOrder()
            for slot, character in enumerate(chosen, 1):
                glyph = mapped[ord(character)]
                assert drawn(subset, order[slot]) == drawn(whole, glyph)
                assert subset["hmtx"][order[slot]] == whole["hmtx"][glyph]


def test_chinese_fonts_have_narrow_quotation_marks_beside_the_wide_ones():
    widths = typeface("NotoSansTC-Regular").widths
    assert widths["’"] == 1000
    assert widths[chr(NARROW + ord("’"))] < 300


def test_characters_that_share_a_drawing_keep_a_code_each():
    face = typeface("NotoSansSC-Regular")
    if "⼀" in face.widths:
        subset = face.subset("一⼀")
        assert len(subset.advances) == 3


def test_plain_text_has_no_odd_spaces_and_nothing_invisible():
    assert plain("a\u200bb\tc\n\nd\u2009e\ufeff\u202ef\u3000g\u00a0h") == "ab c d ef\u3000g\u00a0h"


def test_a_character_of_a_joined_script_is_refused_rather_than_set_wrong():
    for text in ("عربي", "हिन्दी", "ไทย", "e\u0323\u0308"):
        with pytest.raises(Problem):
            require(text, "en")


def test_a_picture_keeps_its_proportions_and_its_see_through_ground():
    found = picture(seal())
    assert found.cover is not None
    assert found.fitting(60, 30) == (30, 30)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "WEBP"])
@pytest.mark.parametrize("mode", ["RGB", "L", "P", "1", "CMYK"])
def test_pictures_of_the_usual_kinds_are_taken(kind, mode):
    out = io.BytesIO()
    image = Image.new("RGB", (40, 20), (200, 10, 10)).convert(mode)
    if (kind, mode) in (("PNG", "CMYK"), ("GIF", "CMYK"), ("BMP", "CMYK"), ("WEBP", "CMYK"), ("JPEG", "P")):
        image = image.convert("RGB")
    image.save(out, kind)
    assert picture(out.getvalue()).width == 40


def test_a_huge_picture_is_reduced_to_what_print_needs():
    out = io.BytesIO()
    Image.new("RGB", (4000, 1000)).save(out, "PNG")
    assert (picture(out.getvalue()).width, picture(out.getvalue()).height) == (900, 225)


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.4", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, b"<svg xmlns='x'/>"]
)
def test_what_is_no_picture_is_refused(content):
    with pytest.raises(Problem):
        picture(content)


def test_a_picture_that_would_fill_the_memory_is_refused():
    def chunk(kind, data):
        import struct
        import zlib

        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    size = (100_000).to_bytes(4, "big")
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size + size + b"\x08\x02\0\0\0") + chunk(b"IEND", b"")
    with pytest.raises(Problem):
        picture(bomb)
