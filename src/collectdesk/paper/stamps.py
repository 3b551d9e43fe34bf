"""Pictures drawn by code as PNG: a mark, the square seal of a company, a signature."""

import io
import math
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

from collectdesk import resources

Point = tuple[float, float]

_TEAL = (11, 110, 99, 255)
_OCHRE = (201, 138, 43, 255)
_RED = (178, 34, 34, 255)
_INK = (28, 40, 84, 255)
# Drawn this much larger and reduced, so that edges are smooth.
_FINER = 4


def mark(size: int = 360) -> bytes:
    """Give a square mark, a sun rising over a line, `size` dots wide, as PNG."""
    full = size * _FINER
    image, draw = _canvas(full, full)
    middle, ground = full / 2, full * 0.62
    for part, colour in ((0.46, _TEAL), (0.36, None), (0.28, _TEAL), (0.18, None), (0.15, _OCHRE)):
        reach = full * part
        box = (middle - reach, ground - reach, middle + reach, ground + reach)
        draw.pieslice(box, 180, 360, fill=colour or (0, 0, 0, 0))
    for row, (left, right) in enumerate(((0.04, 0.96), (0.16, 0.84), (0.3, 0.7))):
        top = full * (0.67 + 0.09 * row)
        draw.rounded_rectangle((full * left, top, full * right, top + full * 0.04), full * 0.02, fill=_TEAL)
    return _png(image, size, size)


def seal(text: str, size: int = 300) -> bytes:
    """Give a square red seal of `text` (4 or 9 characters), read in columns from the right, as PNG."""
    columns = math.isqrt(len(text))
    if columns * columns != len(text):
        raise ValueError("a square seal holds 4, 9 or 16 characters")
    full = size * _FINER
    image, draw = _canvas(full, full)
    edge = full * 0.035
    draw.rounded_rectangle(
        (edge, edge, full - edge, full - edge), full * 0.04, outline=_RED, width=round(full * 0.03)
    )
    inner, cell = full * 0.1, full * 0.8 / columns
    font = ImageFont.truetype(str(resources.path("fonts", "NotoSansTC-Bold.ttf")), round(cell * 0.92))
    for place, character in enumerate(text):
        column, row = divmod(place, columns)
        at = (full - inner - cell * (column + 0.5), inner + cell * (row + 0.5))
        draw.text(at, character, font=font, fill=_RED, anchor="mm")
    return _png(image, size, size)


_STROKES: tuple[tuple[Point, ...], ...] = (
    ((6, 30), (16, 12), (22, 26), (12, 46), (24, 40), (34, 18), (36, 44), (44, 30), (50, 40), (58, 26)),
    ((30, 10), (52, 8), (70, 12)),
    ((62, 16), (60, 44), (68, 34), (76, 28), (74, 42), (84, 34), (92, 22), (90, 46), (80, 54), (98, 38)),
    ((96, 26), (108, 20), (104, 42), (116, 34), (128, 30), (150, 34)),
    ((20, 52), (70, 50), (140, 44)),
)


def signature(width: int = 620) -> bytes:
    """Give a signature in ink, `width` dots wide, as PNG."""
    full = width * _FINER
    scale = full / 160
    image, draw = _canvas(full, round(scale * 62))
    for stroke in _STROKES:
        points = _smooth(stroke)
        for number, (x, y) in enumerate(points):
            # the pen presses in the middle of a stroke
            reach = scale * (0.35 + 0.55 * math.sin(math.pi * number / len(points)))
            box = (x * scale - reach, y * scale - reach, x * scale + reach, y * scale + reach)
            draw.ellipse(box, fill=_INK)
    return _png(image, width, round(width * 62 / 160))


def _smooth(points: Sequence[Point], steps: int = 240) -> list[Point]:
    """Give a curve through `points` (Catmull-Rom)."""
    line = [points[0], *points, points[-1]]
    found = []
    for a, b, c, d in zip(line, line[1:], line[2:], line[3:], strict=False):
        for step in range(steps):
            t = step / steps
            x, y = (
                0.5
                * (
                    2 * b[i]
                    + (c[i] - a[i]) * t
                    + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t
                    + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t**3
                )
                for i in (0, 1)
            )
            found.append((x, y))
    return found


def _canvas(width: int, height: int) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGBA", (width, height), (255, 255, 255, 0))
    return image, ImageDraw.Draw(image)


def _png(image: Image.Image, width: int, height: int) -> bytes:
    out = io.BytesIO()
    image.resize((width, height), Image.Resampling.LANCZOS).save(out, "PNG", optimize=True)
    return out.getvalue()
