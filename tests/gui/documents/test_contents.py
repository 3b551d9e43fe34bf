"""Pictures and texts among filed documents: shown whole, in any encoding, and nothing else is opened."""

import io
from pathlib import Path

import pytest
from PIL import Image

from collectdesk.gui.documents.contents import picture, text

pytestmark = pytest.mark.usefixtures("qapp")


def painted(width: int = 40, height: int = 20, kind: str = "PNG") -> bytes:
    """Give a red picture."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), (255, 0, 0)).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "GIF", "WEBP"])
def test_a_picture_is_shown(kind: str) -> None:
    shown = picture(painted(kind=kind))
    assert (shown.width(), shown.height()) == (40, 20)
    assert shown.pixelColor(20, 10).red() > 240


def test_a_huge_picture_is_made_smaller_and_keeps_its_shape() -> None:
    shown = picture(painted(10_000, 2_500))
    assert (shown.width(), shown.height()) == (4_000, 1_000)


def test_a_drawing_that_names_another_file_is_not_shown(tmp_path: Path) -> None:
    (tmp_path / "red.png").write_bytes(painted())
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' width="9" height="9"><image width="9" height="9" xlink:href="{tmp_path}/red.png"/></svg>'
    )
    assert picture(drawing.encode()).isNull()
    assert text(drawing.encode()) == drawing


NONE = [b"", b"\x89PNG\r\n\x1a\n", painted()[:60], b"%PDF-1.7", b"x" * 99, painted(kind="TIFF")]


@pytest.mark.parametrize("content", NONE)
def test_what_is_no_picture_gives_none(content: bytes) -> None:
    assert picture(content).isNull()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gbk"])
def test_a_text_is_shown_in_its_encoding(encoding: str) -> None:
    said = "2026-03-31 陈小姐：下周五之前付款，谢谢。我们的发票已经寄出，请查收。"
    assert text(said.encode(encoding)) == said


def test_a_text_in_big5_is_shown() -> None:
    said = "2026-03-31 陳小姐：下週五之前付款，謝謝。我們的發票已經寄出，請查收。"
    assert text(said.encode("big5")) == said


def test_a_long_text_is_cut_between_two_lines() -> None:
    said = "下週五付款。\n" * 60_000
    shown = text(said.encode())
    assert 100_000 < len(shown) < len(said)
    assert said.startswith(shown)
    assert "\ufffd" not in shown


@pytest.mark.parametrize("content", [b"", b"a\0b", bytes(range(256))])
def test_what_is_no_text_gives_none(content: bytes) -> None:
    assert text(content) == ""
