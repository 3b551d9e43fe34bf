"""The parcels of Outlook: the files in them come out with their names, as far as they are whole."""

import base64
import struct

from hypothesis import given, settings
from hypothesis import strategies as st

from collectdesk.exchange.mails import read_mail
from collectdesk.exchange.tnef import files_of_tnef, is_tnef


def attribute(level: int, tag: int, content: bytes) -> bytes:
    """Give an attribute with its sum."""
    return struct.pack("<BII", level, tag, len(content)) + content + struct.pack("<H", sum(content) % 65_536)


def long_name(name: str) -> bytes:
    """Give the properties that hold the long name of a file."""
    text = f"{name}\0".encode("utf-16-le")
    first = struct.pack("<IHHI", 2, 0x0003, 0x3705, 1)
    return first + struct.pack("<HHII", 0x001F, 0x3707, 1, len(text)) + text


def parcel(*files: tuple[bytes, str, bytes], page: int = 950) -> bytes:
    """Give a parcel of files, each with its short name in a code page, its long name, and its bytes."""
    out = struct.pack("<IH", 0x223E9F78, 1) + attribute(1, 0x00069007, struct.pack("<II", page, 0))
    out += attribute(1, 0x0002800C, b"the text of the mail\0")
    for short, long, content in files:
        out += attribute(2, 0x00069002, bytes(14)) + attribute(2, 0x00018010, short + b"\0")
        out += attribute(2, 0x0006800F, content)
        out += attribute(2, 0x00069005, long_name(long)) if long else b""
    return out


FILES = parcel(
    ("發票.pdf".encode("big5"), "", b"%PDF-1.7"),
    (b"LONGNA~1.PDF", "很長的檔名 2026.pdf", b"second"),
    (b"..\\evil.exe", "", b"x"),
    (b"empty.txt", "", b""),
)


def test_files_come_out_with_their_names() -> None:
    assert is_tnef(FILES)
    assert [(one.name, one.media_type, one.content) for one in files_of_tnef(FILES)[:2]] == [
        ("發票.pdf", "application/pdf", b"%PDF-1.7"),
        ("很長的檔名 2026.pdf", "application/pdf", b"second"),
    ]
    assert [one.name for one in files_of_tnef(FILES)] == ["發票.pdf", "很長的檔名 2026.pdf", "evil.exe"]


def test_a_parcel_without_files_gives_none() -> None:
    assert files_of_tnef(parcel()) == ()
    assert not is_tnef(b"no parcel")


def test_a_mail_lists_what_is_in_its_parcel_beside_the_parcel() -> None:
    data = (
        b"From: a@b.example\r\nTo: c@d.example\r\nDate: Fri, 20 Nov 2026 10:30:00 +0800\r\n"
        b"Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    )
    mail = read_mail("mail.eml", data + base64.encodebytes(FILES))
    assert mail.notes == ("mail-winmail-opened",)
    names = ["winmail.dat", "發票.pdf", "很長的檔名 2026.pdf", "evil.exe"]
    assert [one.name for one in mail.attachments] == names
    assert mail.attachments[0].content == FILES


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(FILES)), st.lists(st.tuples(st.integers(0, len(FILES) - 1), st.binary(max_size=4))))
def test_any_damage_gives_the_files_that_are_whole(length: int, changes: list) -> None:
    data = bytearray(FILES)
    for place, piece in changes:
        data[place : place + len(piece)] = piece
    for one in files_of_tnef(bytes(data[:length])):
        assert one.content
        one.name.encode()


def test_a_parcel_cut_short_gives_the_files_before_the_cut() -> None:
    cut = FILES[: FILES.index(b"second")]
    assert [one.name for one in files_of_tnef(cut)] == ["發票.pdf"]
