"""Files attached in a PDF: given byte for byte, invoices first, and nothing that unpacks to too much."""

import io
import zlib

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectdesk.domain.problem import Problem
from collectdesk.paper.attachments import attached_files, is_pdf
from tests.exchange.einvoices import cii, pdf


def packed(content: bytes, **more: object) -> bytes:
    """Give a PDF whose attachment is this stream as it stands."""
    out = io.BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page()
        stream = pikepdf.Stream(made, b"", **more)
        stream.write(content, filter=pikepdf.Name("/FlateDecode"))
        spec = pikepdf.Dictionary(Type=pikepdf.Name("/Filespec"), F="a.xml", UF="a.xml",
                                  EF=pikepdf.Dictionary(F=made.make_indirect(stream)))  # fmt: skip
        names = pikepdf.Array(["a.xml", made.make_indirect(spec)])
        made.Root.Names = pikepdf.Dictionary(EmbeddedFiles=pikepdf.Dictionary(Names=names))
        made.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return out.getvalue()


def test_what_is_attached_comes_byte_for_byte_with_invoices_first() -> None:
    data = pdf(("A.txt", b"text"), ("factur-x.xml", cii()), ("B.bin", bytes(range(256))))
    assert is_pdf(data)
    assert attached_files("x.pdf", data) == [
        ("factur-x.xml", cii()), ("A.txt", b"text"), ("B.bin", bytes(range(256))),
    ]  # fmt: skip


def test_a_pdf_without_attachments_gives_none() -> None:
    assert attached_files("x.pdf", pdf()) == []


def test_rubbish_before_the_head_is_passed_over() -> None:
    assert is_pdf(b"\n\n  %PDF-1.4\n")
    assert not is_pdf(b"x" * 2000 + b"%PDF-1.4")


def test_a_locked_pdf_gives_nothing() -> None:
    assert attached_files("x.pdf", pdf(("a.xml", cii()), password="secret")) == []


def test_what_unpacks_to_too_much_is_left_out() -> None:
    assert attached_files("x.pdf", packed(zlib.compress(b"small"))) == [("a.xml", b"small")]
    bomb = packed(zlib.compress(bytes(40 * 2**20), 9))
    assert len(bomb) < 100_000
    assert attached_files("x.pdf", bomb) == []
    assert attached_files("x.pdf", packed(b"no zlib at all")) == []


@pytest.mark.parametrize("data", [b"%PDF-1.7 /EmbeddedFile", b"%PDF-1.7\n/EmbeddedFile\n%%EOF"])
def test_a_damaged_pdf_is_told(data: bytes) -> None:
    with pytest.raises(Problem) as caught:
        attached_files("x.pdf", data)
    assert caught.value.code == "document-damaged"


def test_a_pdf_too_heavy_to_be_read_is_told() -> None:
    with pytest.raises(Problem) as caught:
        attached_files("x.pdf", b"%PDF-1.7" + bytes(60 * 2**20))
    assert caught.value.code == "document-too-heavy"


SOUND = pdf(("factur-x.xml", cii()))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.binary(min_size=1, max_size=5)), max_size=8))
def test_any_damage_ends_in_files_or_a_reason(changes: list) -> None:
    data = bytearray(SOUND)
    for place, piece in changes:
        data[place : place + len(piece)] = piece
    assert outcome(bytes(data)) in ("", "document-damaged")


def outcome(data: bytes) -> str:
    """Give the code of the reason why nothing could be read, or ""."""
    try:
        attached_files("x.pdf", data)
    except Problem as problem:
        return problem.code
    return ""
