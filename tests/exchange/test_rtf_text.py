"""The RTF of Outlook: the examples of its description, Chinese in bytes and in Unicode, wrapped pages."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectdesk.exchange.mails import read_mail
from collectdesk.exchange.rtf_text import text_of_packed_rtf
from tests.exchange.outlook import msg

# the two examples of [MS-OXRTFCP] 3.1: a plain one, and one that refers into what it is just writing
PLAIN = bytes.fromhex(
    "2d000000 2b000000 4c5a4675 f1c5c7a7 03000a00 72637067 31323542 320af320"
    "68656c09 00206277 05b06c64 7d0a800f a0"
)
CROSSING = bytes.fromhex("1a000000 1c000000 4c5a4675 e2d44b51 41000420 5758595a 0d6e7d01 0eb0")


def unpacked(rtf: bytes) -> bytes:
    """Give RTF as a stream that is not compressed."""
    return struct.pack("<III4x", len(rtf) + 12, len(rtf), 0x414C454D) + rtf


def test_the_examples_of_the_description_are_read() -> None:
    assert text_of_packed_rtf(PLAIN) == "hello world"
    assert text_of_packed_rtf(CROSSING) == "WXYZWXYZWXYZWXYZWXYZ"


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (rb"{\rtf1\ansi\ansicpg936 \'cf\'c2\'d6\'dc\par \'b8\'b6\'bf\'ee}", "下周\n付款"),
        (rb"{\rtf1\ansi\ansicpg950 \'a4\'55\'b6\'67}", "下週"),
        (rb"{\rtf1\uc1 \u19979?\u36913?}", "下週"),
        (rb"{\rtf1\uc2 \u19979 ab\u36913\'a1\'a1c}", "下週c"),
        (rb"{\rtf1 \u-10126?\u-8358?}", "\U0002cb5a"),
        (rb"{\rtf1{\fonttbl{\f0 Arial;}}{\pict ffd8}{\*\generator Word;}a\{b\}\\c\~d\tab e}", "a{b}\\c d\te"),
        (rb"{\rtf1 \ldblquote x\rdblquote  \emdash  y}", "“x” — y"),
        (rb"{\rtf1 never closed", "never closed"),
        (b"{\\rtf1 a\r\nb}", "ab"),
        (b"", ""),
    ],
)
def test_what_the_words_say_is_kept_and_the_rest_left_out(rtf: bytes, text: str) -> None:
    assert text_of_packed_rtf(unpacked(rtf)) == text


def test_a_page_wrapped_in_rtf_gives_the_text_of_the_page() -> None:
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}"
        rb"{\*\htmltag18 <html>}{\*\htmltag50 <body>}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Pay by Friday"
        rb"\htmlrtf \par}\htmlrtf0{\*\htmltag72 </p>}{\*\mhtmltag84 <img src=cid:1>}"
        rb"{\*\htmltag64 <p>}Thank you{\*\htmltag72 </p>}}"
    )
    assert text_of_packed_rtf(unpacked(rtf)) == "Pay by Friday\n\nThank you"


def test_a_mail_that_has_only_rtf_is_read_from_it() -> None:
    mail = read_mail("a.msg", msg(subject="x", rtf=PLAIN))
    assert mail.text == "hello world"
    assert "mail-formatted-only" not in mail.notes
    broken = read_mail("a.msg", msg(subject="x", rtf=PLAIN[:14]))
    assert broken.text == ""
    assert "mail-formatted-only" in broken.notes


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([0x75465A4C, 0x414C454D, 7]))
def test_any_bytes_give_a_text_that_can_be_shown(content: bytes, kind: int) -> None:
    text_of_packed_rtf(struct.pack("<III4x", len(content), 5000, kind) + content).encode()
    text_of_packed_rtf(content)
