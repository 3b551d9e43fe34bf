"""Make resources/fonts/CollectDeskRare-Regular.ttf: the Han characters that Noto Sans SC and TC lack.

Names of people use characters outside the everyday sets. Noto Sans CJK has them, but with CFF outlines, which
ReportLab does not take; so the missing few are cut out of it and their curves turned into TrueType ones.

    apt-get install fonts-noto-cjk
    .venv/bin/python packaging/rare_font.py /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc
"""

import argparse
import io
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

from collectdesk import files

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
TARGET = FONTS / "CollectDeskRare-Regular.ttf"
# Regular only: a bold line that meets a rare character is set with this weight for that one character.
COVERED_BY = ("NotoSansSC-Regular.ttf", "NotoSansTC-Regular.ttf")
HAN = (range(0x3400, 0xA000), range(0xF900, 0xFB00), range(0x20000, 0x40000))
# In NotoSansCJK-Regular.ttc: 0 JP, 1 KR, 2 SC, 3 TC, 4 HK. The rest is mostly names of Taiwan.
TAIWAN = 3
# A curve may leave its original by at most this many of the 1000 units of the em.
TOLERANCE = 1.0
TRUETYPE_MAXIMA = (
    "maxPoints",
    "maxContours",
    "maxCompositePoints",
    "maxCompositeContours",
    "maxTwilightPoints",
    "maxStorage",
    "maxFunctionDefs",
    "maxInstructionDefs",
    "maxStackElements",
    "maxSizeOfInstructions",
    "maxComponentElements",
    "maxComponentDepth",
)
FAMILY, POSTSCRIPT = "CollectDesk Rare", "CollectDeskRare-Regular"


def make(source: Path) -> tuple[bytes, int]:
    """Give the font file made from the collection `source` and the number of characters it adds.

    The same source gives the same bytes.
    """
    out = io.BytesIO()
    with TTFont(source, fontNumber=TAIWAN, recalcTimestamp=False) as font:
        wanted = missing_han(font)
        cut(font, wanted)
        turn_into_truetype(font)
        rename(font)
        font.save(out)
    return out.getvalue(), len(wanted)


def missing_han(font: TTFont) -> set[int]:
    """Give the Han characters of `font` that none of the bundled Noto fonts has."""
    covered: set[int] = set()
    for name in COVERED_BY:
        with TTFont(FONTS / name, lazy=True) as large:
            covered |= set(large.getBestCmap())
    return {c for c in set(font.getBestCmap()) - covered if any(c in block for block in HAN)}


def cut(font: TTFont, wanted: set[int]) -> None:
    """Leave only the `wanted` characters and the space in `font`, without layout features."""
    options = Options()
    options.layout_features = []
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.desubroutinize = True
    options.drop_tables += ["VORG", "vhea", "vmtx", "BASE", "GPOS", "GSUB", "GDEF"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted | {ord(" ")})
    subsetter.subset(font)


def turn_into_truetype(font: TTFont) -> None:
    """Replace the cubic CFF outlines of `font` by quadratic ones in a glyf table."""
    drawn = font.getGlyphSet()
    order = font.getGlyphOrder()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(drawn)
        drawn[name].draw(Cu2QuPen(pen, TOLERANCE, reverse_direction=True))
        glyphs[name] = pen.glyph()
    del font["CFF "]
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, glyphs
    _fill_maxp(font)
    post = font["post"]
    post.formatType, post.extraNames, post.mapping = 3.0, [], {}
    font.sfntVersion = "\0\1\0\0"
    glyf.compile(font)


def _fill_maxp(font: TTFont) -> None:
    """Give the maxp table the fields that TrueType has and CFF has not; no glyph carries instructions."""
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in TRUETYPE_MAXIMA:
        setattr(maxp, field, 0)
    maxp.maxZones = 1


def rename(font: TTFont) -> None:
    """Give `font` a name of its own, as the Open Font License asks of a changed font."""
    names = {1: FAMILY, 3: POSTSCRIPT, 4: FAMILY, 6: POSTSCRIPT, 16: FAMILY}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]


def main() -> None:
    """Make the font from the collection named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("source", type=Path, help="NotoSansCJK-Regular.ttc")
    content, added = make(parser.parse_args().source)
    files.write(TARGET, content)
    print(f"{TARGET.name}: {added} characters, {len(content):,} bytes")


if __name__ == "__main__":
    main()
