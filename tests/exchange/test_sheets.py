"""Tables in files of every kind, and files that are none."""

# ruff: noqa: E501, PT017 - one case a line reads best, and a property holds whether or not a Problem is raised

import io
import struct
import zipfile
from datetime import date

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from collectdesk.domain.problem import Problem
from collectdesk.exchange.apart import read_apart
from collectdesk.exchange.delimited import read_text
from collectdesk.exchange.sheet import MOST_COLUMNS, Sheet, cell_text, clean
from collectdesk.exchange.sheets import MOST_BYTES, read
from collectdesk.exchange.workbooks import read_workbook
from tests.exchange import old_excel
from tests.exchange.exports import delimited, ods_cell, ods_row, open_document, workbook


def refused(data: bytes, name: str = "list.csv") -> str:
    with pytest.raises(Problem) as caught:
        read(name, data)
    return caught.value.code


def rows(data: bytes) -> list[list[str]]:
    return [[cell_text(cell) for cell in row] for row in read("x", data)[0].rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_mark_between_cells_is_found(delimiter: str) -> None:
    table = [
        ["Open items, as of today"],
        ["customer", "amount", "note"],
        ["A, B; Co", "1,50", "x|y"],
        ["C", "2,75", ""],
    ]
    assert rows(delimited(table, delimiter).encode())[1:] == table[1:]


def test_decimal_commas_do_not_beat_semicolons() -> None:
    assert rows(b"name;amount;paid\nA;1,50;2,50\nB;3,50;4,50\n")[1] == ["A", "1,50", "2,50"]


def test_the_line_by_which_excel_names_its_mark_is_no_row() -> None:
    sheet = read("x.csv", b"sep=;\r\na;b\r\n1;2\r\n")[0]
    assert [row for row in sheet.rows if row] == [["a", "b"], ["1", "2"]]
    assert sheet.number(len(sheet.rows) - 1) == 3


def test_quoted_line_ends_and_marks_stay_in_their_cell() -> None:
    assert rows(b'a,b\r\n"two\nlines","say ""hi"", then"\r\n') == [
        ["a", "b"],
        ["two\nlines", 'say "hi", then'],
    ]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_end_in_any_way(ending: str) -> None:
    assert rows(ending.join(["a,b", "1,2", "3,4"]).encode()) == [["a", "b"], ["1", "2"], ["3", "4"]]


def test_zeros_between_characters_are_dropped() -> None:
    assert rows(b"a,b\n1\0,2\n") == [["a", "b"], ["1", "2"]]


def test_an_open_quotation_mark_names_its_row() -> None:
    with pytest.raises(Problem) as caught:
        read("x.csv", b'a,b\n1,2\n"3,4\n' + b"5,6\n" * 500)
    assert (caught.value.code, caught.value.fields) == ("exchange-quote-open", {"row": 3})


def test_a_cell_longer_than_a_book_is_refused() -> None:
    assert refused(b'a,b\n"' + b"x" * 200_000 + b'",2\n') == "exchange-quote-open"


def test_too_many_columns_are_refused() -> None:
    assert refused(b",".join([b"a"] * (MOST_COLUMNS + 1))) == "exchange-too-large"


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\0\0\0", b"\xef\xbb\xbf", b",,,\n,,\n", b"  \t\r\n"])
def test_nothing_is_not_a_table(data: bytes) -> None:
    assert refused(data) == "exchange-empty"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"%PDF-1.7\n...", "not-a-table"),
        (b"\x89PNG\r\n\x1a\n", "not-a-table"),
        (b"SQLite format 3\0" + bytes(100), "not-a-table"),
        (bytes(range(1, 32)) * 40, "not-a-table"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "web-page"),
        ("\ufeff<?xml version='1.0'?><Workbook/>".encode(), "web-page"),
        (b"PK\x03\x04 this is no archive", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") + bytes(600), "locked"),
    ],
)
def test_a_file_that_is_no_table_is_told_apart(data: bytes, why: str) -> None:
    assert refused(data) == f"exchange-{why}"


def test_a_file_too_heavy_to_read_is_refused_before_it_is_read() -> None:
    assert refused(bytes(MOST_BYTES + 1)) == "exchange-too-heavy"


def test_cells_of_a_spreadsheet_keep_their_types_and_their_rows() -> None:
    sheet = read(
        "x.xlsx", workbook([[], [], [None, "a", "day", "n"], [None, "007", date(2026, 3, 31), 12.5]])
    )[0]
    assert sheet.rows == [["a", "day", "n"], ["007", date(2026, 3, 31), 12.5]]
    assert (sheet.number(1), sheet.shift, sheet.encoding) == (4, 1, None)


def test_every_visible_sheet_that_holds_something_is_given() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    for name in ("first", "empty", "hidden", "last"):
        sheet = book.add_worksheet(name)
        if name == "hidden":
            sheet.hide()
        if name != "empty":
            sheet.write(0, 0, name)
    book.close()
    assert [sheet.name for sheet in read("x.xlsx", out.getvalue())] == ["first", "last"]


def test_an_open_document_is_read() -> None:
    data = open_document(ods_row("customer", "day", "n") + ods_row("晨光書店", date(2026, 3, 31), 12.5))
    assert read("x.ods", data)[0].rows == [["customer", "day", "n"], ["晨光書店", date(2026, 3, 31), 12.5]]


def test_an_old_workbook_is_read_from_where_it_begins() -> None:
    table = [["客戶", "invoice", "day", "amount"], ["晨光", "A-1", date(2026, 3, 31), 1234.5]]
    sheet = read("x.xls", old_excel.workbook(table, shift=(4, 1)))[0]
    assert (sheet.rows, sheet.first_row, sheet.shift) == (table, 5, 1)


@pytest.mark.parametrize(
    "cells",
    [
        old_excel.cell(0, 0, "a") + old_excel.cell(65_535, 65_535, "b"),
        old_excel.cell(0, 0, "a") + old_excel.record(0x00BE, bytes(2) + b"\xff\xff" * 2) + old_excel.cell(65_535, 0, "b"),
        old_excel.cell(0, 0, "a") + old_excel.record(0x0809, bytes(16)) + old_excel.cell(0, 9, 1) + old_excel.cell(65_000, 900, 1),
    ],
    ids=["corner", "several at once", "second sheet"],
)  # fmt: skip
def test_cells_of_an_old_workbook_that_lie_too_far_apart_are_refused(cells: bytes) -> None:
    assert refused(old_excel.compound_file(old_excel.stream(cells)), "far.xls") == "exchange-far-cells"


OLD = old_excel.workbook([["customer", "invoice", "amount"], ["A", "1", 5.0]])


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2_200), st.integers(0, 255)), min_size=1, max_size=12))
def test_a_damaged_old_workbook_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    data = bytearray(OLD)
    for place, byte in changes:
        data[place] = byte
    try:
        assert read("x.xls", bytes(data))
    except Problem as problem:
        assert problem.code.startswith("exchange-")


@settings(max_examples=12, deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_that_call_themselves_an_old_workbook_are_read_or_refused(data: bytes) -> None:
    assert refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + data).startswith("exchange-")


def test_a_stray_cell_in_the_last_corner_does_not_end_the_program() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet()
    sheet.write(0, 0, "a")
    sheet.write(1_048_575, 16_383, "b")
    book.close()
    assert refused(out.getvalue(), "far.xlsx") == "exchange-far-cells"


def repeated(number: int) -> str:
    return ods_cell("x", f'table:number-columns-repeated="{number}"')


ROW, END = "<table:table-row>", "</table:table-row>"
GAP = '<table:table-cell table:number-columns-repeated="16000"/>'


@pytest.mark.parametrize(
    "table",
    [
        ods_row("a", about='table:number-rows-repeated="1048576"') * 20,
        f"<table:table-row table:number-rows-repeated='99999'>{repeated(16384)}{END}",
        f"{ROW}{repeated(4_000_000_000)}{END}",
        f"{ROW}{GAP}{ods_cell('x')}{END}" * 2_000,
    ],
    ids=["rows", "rows and columns", "columns", "gaps"],
)
def test_repetitions_that_would_fill_the_memory_are_refused(table: str) -> None:
    assert refused(open_document(table), "bomb.ods") == "exchange-far-cells"


def test_the_empty_rest_of_an_open_document_costs_nothing() -> None:
    blank = '<table:table-cell table:number-columns-repeated="16383"/>'
    data = open_document(
        f"<table:table-row>{ods_cell('a')}{blank}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="1048575">{blank}</table:table-row>'
    )
    assert read("x.ods", data)[0].rows == [["a"]]


@pytest.mark.parametrize(
    "table", ["</table:table>", "<table:row>", "<table:table-row>", "</table:x>", "&bomb;", "\x01"]
)
def test_an_open_document_whose_table_never_ends_is_damaged(table: str) -> None:
    assert refused(open_document(ods_row("customer", "amount") + table), "x.ods") == "exchange-damaged"


def without(data: bytes, member: str, was: bytes, now: bytes) -> bytes:
    """Give an archive with `was` replaced by `now` in one member."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            assert name != member or was in content
            after.writestr(name, content.replace(was, now) if name == member else content)
    return out.getvalue()


def test_a_promise_of_petabytes_ends_the_reader_but_not_the_program() -> None:
    member, promise = "xl/sharedStrings.xml", b'count="4000000000"'
    texts = without(workbook([["a", "b"]]), member, b'count="2"', promise)
    texts = without(texts, member, b'uniqueCount="2"', b"unique" + promise.replace(b"c", b"C", 1))
    assert refused(texts, "texts.xlsx") == "exchange-damaged"
    cells = old_excel.record(0x0200, struct.pack("<IIHHH", 0, 2**32 - 1, 0, 2**16 - 1, 0)) + old_excel.cell(
        0, 0, "a"
    )
    assert refused(old_excel.compound_file(old_excel.stream(cells)), "cells.xls") == "exchange-damaged"


def test_a_reader_that_does_not_come_back_is_given_up() -> None:
    with pytest.raises(Problem) as caught:
        read_apart("x.xlsx", GOOD, longest_s=0.0)
    assert caught.value.code == "exchange-damaged"


def test_an_archive_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("collectdesk.exchange.workbooks._MOST_UNPACKED", 20 * 1024 * 1024)
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as member,
    ):
        for _ in range(21):
            member.write(bytes(1024 * 1024))
    with pytest.raises(Problem) as caught:
        read_workbook("bomb.xlsx", out.getvalue())
    assert caught.value.code == "exchange-bomb"


def test_an_archive_with_a_password_is_told_to_be_locked() -> None:
    data = bytearray(workbook([["a"]]))
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(mark)
        while at >= 0:
            data[at + place] |= 1
            at = data.find(mark, at + 4)
    assert refused(bytes(data), "x.xlsx") == "exchange-locked"


GOOD = workbook([["customer", "invoice", "amount"], ["A", "1", 5], ["B", "2", date(2026, 1, 2)]])


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=12))
def test_a_damaged_spreadsheet_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    data = bytearray(GOOD)
    for place, byte in changes:
        data[place] = byte
    try:
        assert read("x.xlsx", bytes(data))
    except Problem as problem:
        assert problem.code.startswith("exchange-")


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_a_problem(data: bytes) -> None:
    try:
        assert read("x", data)[0].rows
    except Problem as problem:
        assert problem.code.startswith("exchange-")


@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8),
            min_size=2,
            max_size=4,
        ),
        min_size=1,
        max_size=6,
    )
)
def test_what_a_spreadsheet_puts_on_the_clipboard_is_read_back(table: list[list[str]]) -> None:
    text = delimited(table, "\t")
    try:
        sheet = read_text("pasted.tsv", text)
    except Problem as problem:
        assert problem.code == "exchange-empty"
        assert not any(cell.strip("\r\n\t ") for row in table for cell in row)
        return
    assert isinstance(sheet, Sheet)


def test_pasted_rows_are_a_table() -> None:
    pasted = "晨光書店\t31,500\n南風咖啡\t1,050\n"
    assert read("pasted.tsv", pasted.encode())[0].rows == [
        ["晨光書店", "31,500"],
        ["南風咖啡", "1,050"],
    ]


@pytest.mark.parametrize(
    ("cell", "text"),
    [(12.0, "12"), (12.5, "12.5"), (True, "TRUE"), (1001, "1001"), (date(2026, 3, 31), "2026-03-31"),
     ('="0012"', "0012"), ("0012\t", "0012"), ("'+49 170", "+49 170"), ("'quoted'", "'quoted'"), ("a\x00b", "ab"),
     ("\ud800x", "x"), ("\ufeffhead", "head"), ("two\r\nlines", "two\nlines"), (1e20, "1e+20")],
)  # fmt: skip
def test_a_cell_is_what_a_person_sees(cell: object, text: str) -> None:
    assert cell_text(cell) == text  # type: ignore[arg-type]


@given(st.text(max_size=30))
def test_cleaned_text_can_be_kept(text: str) -> None:
    kept = clean(text)
    kept.encode("utf-8")
    assert kept == kept.strip()
    assert not any(mark < " " and mark not in "\n\t" for mark in kept)
