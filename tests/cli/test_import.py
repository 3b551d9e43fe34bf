"""`import`: a stranger's file comes in as it is; what is refused is told; nothing is guessed or half done."""

import contextlib
import csv
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command_line import CommandLine
from tests.exchange import exports

PLAIN = """customer,letter_language,invoice,invoice_date,due_date,amount,paid,currency
玉川茶行,zh-Hant-TW,A-1,2026-08-01,2026-09-01,"12,000",2000,TWD
Alder & Sons,en,B-7,2026-09-15,2026-10-15,450.50,,GBP
Alder & Sons,en,B-8,2026-09-15,2026-13-15,450.50,,GBP
Alder & Sons,en,B-9,2026-11-15,2026-12-15,99.90,,GBP
"""


@pytest.fixture
def book(command: CommandLine) -> CommandLine:
    """Give commands on a new, empty book."""
    assert command("new").code == 0
    return command


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    file = tmp_path / "list.csv"
    file.write_text(PLAIN, "utf-8")
    return file


def sound(command: CommandLine) -> bool:
    return bool(command.json("check")["findings"] == [])


def test_accepted_rows_come_in_and_the_refused_one_is_told(book: CommandLine, plain: Path) -> None:
    answer = book("import", plain, "--json")
    assert answer.code == 1
    told = answer.json()
    assert (told["added"], told["changed"], told["unchanged"]) == (3, 0, 0)
    assert len(told["rejected"]) == 1
    refused = told["rejected"][0]
    assert (refused["row"], refused["column"], refused["value"]) == (4, "due_date", "2026-13-15")
    assert "calendar" in refused["reason"]
    rows = {row["invoice"]: row for row in book.json("overdue")}
    assert {name: row["open_minor"] for name, row in rows.items()} == {
        "A-1": 1_000_000, "B-7": 45_050, "B-9": 9_990
    }  # fmt: skip
    assert rows["A-1"]["currency"] == "TWD"
    assert rows["B-9"]["bucket"] == "not_due"
    assert sound(book)


def test_the_same_file_twice_changes_nothing(book: CommandLine, plain: Path) -> None:
    book("import", plain)
    head = book.json("check")["head"]
    told = book("import", plain, "--json").json()
    assert (told["added"], told["changed"], told["unchanged"], told["entry"]) == (0, 0, 3, None)
    assert book.json("check")["head"] == head


def test_check_only_says_what_would_happen(book: CommandLine, plain: Path) -> None:
    before = (book.book / "book.db").read_bytes()
    told = book("import", plain, "--check", "--json").json()
    assert (told["added"], len(told["rejected"]), told["entry"]) == (3, 1, None)
    assert "Nothing was written" in book("import", plain, "--check").out
    assert (book.book / "book.db").read_bytes() == before
    assert not any((book.book / "originals").iterdir())


def test_refused_rows_are_mended_and_come_in(book: CommandLine, plain: Path, tmp_path: Path) -> None:
    refused = tmp_path / "refused.csv"
    assert book("import", plain, "--rejected", refused).code == 1
    rows = list(csv.reader(refused.read_text("utf-8-sig").splitlines()))
    assert rows[0][-1] == "reason"
    refused.write_text(refused.read_text("utf-8-sig").replace("2026-13-15", "2026-12-15", 1), "utf-8")
    assert book.json("import", refused)["added"] == 1
    assert len(book.json("overdue")) == 4


def test_a_file_without_faults_is_done(book: CommandLine, plain: Path) -> None:
    plain.write_text(PLAIN.replace("2026-13-15", "2026-12-15"), "utf-8")
    answer = book("import", plain)
    assert answer.code == 0
    assert "4 added" in answer.out


@pytest.mark.parametrize(
    ("name", "export", "open_minor"),
    [
        ("用友.csv", exports.yonyou_account_check, {"CNY": 1_430_050}),
        ("金蝶.csv", exports.kingdee_receivables, {"CNY": 122_600, "USD": 50_000}),
        ("鼎新.csv", exports.digiwin_statement, {"TWD": 14_515_000}),
    ],
)
def test_exports_of_accounting_programs_come_in_unedited(
    book: CommandLine, tmp_path: Path, name: str, export: Callable[[], bytes], open_minor: dict[str, int]
) -> None:
    file = tmp_path / name
    file.write_bytes(export())
    assert book.json("import", file)["rejected"] == []
    sums: dict[str, int] = {}
    for row in book.json("overdue"):
        sums[row["currency"]] = sums.get(row["currency"], 0) + row["open_minor"]
    assert sums == open_minor
    assert sound(book)


def test_an_export_of_xero_comes_in_unedited(book: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "SalesInvoices.csv"
    file.write_bytes(exports.xero())
    assert book.json("import", file)["rejected"] == []
    rows = {row["invoice"]: row for row in book.json("overdue")}
    assert rows["INV-0301"]["open_minor"] == 100_000
    assert rows["INV-0302"]["due_date"] == "2026-05-03"


def test_a_workbook_with_republic_years_comes_in_unedited(book: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "115年應收帳款.xlsx"
    file.write_bytes(exports.republic_workbook())
    assert book.json("import", file)["rejected"] == []
    rows = {row["invoice"]: row for row in book.json("overdue")}
    assert rows["AB-12345678"]["due_date"] == "2026-04-30"
    assert (rows["AB-12345679"]["open_minor"], rows["AB-12345679"]["currency"]) == (210_000, "TWD")


def test_a_currency_that_nothing_tells_is_asked_for(book: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("customer,invoice,due date,amount\nAnn,1,2026-09-01,10\n")
    answer = book("import", file)
    assert (answer.code, answer.out) == (2, "")
    assert "--currency" in answer.err
    assert book.json("import", file, "--currency", "SGD")["added"] == 1
    assert book.json("overdue")[0]["currency"] == "SGD"


def test_the_currency_of_the_business_stands_for_a_missing_one(command: CommandLine, tmp_path: Path) -> None:
    command("new", "--name", "Rose & Thorn", "--currency", "USD")
    file = tmp_path / "Open Invoices.csv"
    file.write_bytes(exports.quickbooks_open_invoices())
    assert command.json("import", file)["rejected"] == []
    assert {row["currency"] for row in command.json("overdue")} == {"USD"}


def test_days_that_can_be_read_in_two_ways_are_asked_for(book: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(
        "customer,invoice,invoice date,due date,amount,currency\nAnn,1,03/04/2026,05/06/2026,10,GBP\n"
    )
    answer = book("import", file)
    assert answer.code == 2
    assert "--dates" in answer.err
    assert book.json("overdue") == []
    book.json("import", file, "--dates", "mdy")
    assert book.json("overdue")[0]["due_date"] == "2026-05-06"


def test_a_map_says_which_column_is_what(book: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "odd.csv"
    file.write_text('wer,was,wann,wieviel\nAnn Alder,R-1,2026-09-01,"1.200,50"\n', "utf-8")
    assert book("import", file).code == 2
    mapping = {
        "kind": "invoices",
        "header_row": 0,
        "columns": {"customer": 0, "invoice": 1, "due_date": 2, "amount": 3},
        "decimal": ",",
        "default_currency": "EUR",
    }
    for place, told in enumerate((mapping, {"mapping": mapping})):
        (tmp_path / "map.json").write_text(json.dumps(told), "utf-8")
        result = book.json("import", file, "--map", tmp_path / "map.json")
        assert (result["added"], result["unchanged"]) == ((1, 0), (0, 1))[place]
    assert book.json("overdue")[0]["open_minor"] == 120_050


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", '{"kind": "letters"}', "not json", '{"mapping": {"kind": 3}}']
)
def test_a_map_that_is_none_is_refused(book: CommandLine, plain: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "map.json").write_text(text)
    answer = book("import", plain, "--map", tmp_path / "map.json")
    assert answer.code == 2
    assert "Traceback" not in answer.err
    assert book.json("overdue") == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, ()),
        (b"", ()),
        (b"%PDF-1.7 no table", ()),
        (b"just one line of text", ()),
        (b"\x00\x01\x02\x03" * 500, ()),
        (PLAIN.encode(), ("--encoding", "klingon")),
        (PLAIN.encode(), ("--currency", "Thaler")),
    ],
)
def test_what_is_no_list_is_refused_in_a_sentence(
    book: CommandLine, tmp_path: Path, content: bytes | None, words: tuple[str, ...]
) -> None:
    file = tmp_path / "file.csv"
    if content is not None:
        file.write_bytes(content)
    answer = book("import", file, *words)
    assert (answer.code, answer.out) == (2, "")
    assert "Traceback" not in answer.err
    assert answer.err.startswith("collectdesk: ")
    assert sound(book)


def test_another_encoding_can_be_told(book: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(PLAIN.replace("2026-13-15", "2026-12-15").encode("big5"))
    assert book.json("import", file, "--encoding", "big5")["added"] == 4
    assert any(row["customer"] == "玉川茶行" for row in book.json("overdue"))


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are text there, not bytes")
def test_a_file_whose_name_is_no_text_comes_in(book: CommandLine, plain: Path) -> None:
    odd = plain.rename(os.fsdecode(os.fsencode(plain.parent) + b"/li\xffst.csv"))
    assert book("import", odd).code == 1
    assert len(book.json("overdue")) == 3
    assert sound(book)


def test_a_later_list_offers_what_is_missing_as_probably_paid(book: CommandLine, plain: Path) -> None:
    book("import", plain)
    lines = PLAIN.splitlines()
    plain.write_text("\n".join([lines[0], lines[1]]), "utf-8")
    told = book.json("import", plain)
    assert {one["number"] for one in told["probably_paid"]} == {"B-7", "B-9"}
    assert {row["invoice"] for row in book.json("overdue")} == {"A-1", "B-7", "B-9"}


def test_a_killed_import_is_there_whole_or_not_at_all(book: CommandLine, tmp_path: Path) -> None:
    head = PLAIN.splitlines()[0]
    rows = (f"Customer {n % 500},en,N-{n},2026-08-01,2026-09-01,{n + 1},,GBP" for n in range(20_000))
    file = tmp_path / "long.csv"
    file.write_text("\n".join([head, *rows]))
    process = subprocess.Popen(
        [sys.executable, "-m", "collectdesk", "--book", str(book.book), "import", str(file)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=book.environment(),
    )
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(0.4)
    process.kill()
    process.wait()
    assert sound(book)
    told = book.json("import", file)
    assert (told["added"], told["unchanged"]) in ((20_000, 0), (0, 20_000))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_ctrl_c_stops_with_a_sentence(book: CommandLine, tmp_path: Path) -> None:
    pipe = tmp_path / "list.csv"
    os.mkfifo(pipe)
    # tests that run in the background of a shell are deaf to Ctrl+C, and would hand that on
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        [sys.executable, "-m", "collectdesk", "--book", str(book.book), "import", str(pipe)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=book.environment(),
    )
    signal.signal(signal.SIGINT, before)
    # opening waits until the command reads from the other end
    with pipe.open("wb"):
        process.send_signal(signal.SIGINT)
        _, noise = process.communicate(timeout=60)
    assert process.returncode == 2
    assert noise.decode().startswith("collectdesk: Stopped.")
    assert sound(book)


def test_a_name_like_a_known_one_is_told(book: CommandLine, tmp_path: Path) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    head = "customer,invoice,invoice_date,due_date,amount,currency\n"
    first.write_text(head + "Harbour Print Ltd,H-1,2026-09-01,2026-10-01,5,HKD\n")
    second.write_text(head + "Harbour Print,H-2,2026-09-01,2026-10-01,5,HKD\n")
    book("import", first)
    (alike,) = book("import", second, "--check", "--json").json()["probably_same"]
    assert (alike["name"], alike["known"], alike["same"]) == ("Harbour Print", "Harbour Print Ltd", False)
    assert "probably the one you have" in book("import", second).out
