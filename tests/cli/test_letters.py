"""`letters`: one PDF per customer and currency, frozen in the book, and a reason for who gets none."""

import hashlib
import io
from pathlib import Path

import pypdf
import pytest

from tests.cli.command_line import CommandLine


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "letters"


def test_one_letter_per_customer_and_currency_lies_in_the_folder(sample: CommandLine, out: Path) -> None:
    overdue = [row for row in sample.json("overdue") if row["days_late"] >= 1 and not row["stopped"]]
    told = sample.json("letters", "--grade", "reminder", "--out", out)
    assert told["failed"] == []
    sums: dict[tuple[int, str], int] = {}
    for row in overdue:
        held = row["mark"] == "promised" and row["promise"]["pauses"]
        left = 0 if held else row["open_minor"] - row["contested_minor"]
        if left:
            key = (row["customer_id"], row["currency"])
            sums[key] = sums.get(key, 0) + left
    printed = {(one["customer_id"], one["currency"]): one["total_minor"] for one in told["printed"]}
    assert printed == sums
    assert {Path(one["file"]) for one in told["printed"]} == set(out.iterdir())
    for one in told["printed"]:
        content = Path(one["file"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == one["sha256"]
        assert one["number"] in pypdf.PdfReader(io.BytesIO(content)).pages[0].extract_text()
    assert sample.json("check")["findings"] == []


def test_numbers_go_on_without_gaps(sample: CommandLine, out: Path) -> None:
    numbers = [one["number"] for one in sample.json("letters", "--out", out)["printed"]]
    assert numbers == [f"L-2026-{place:04d}" for place in range(16, 16 + len(numbers))]


def test_who_gets_no_letter_is_told_with_the_reason(sample: CommandLine, out: Path) -> None:
    left_out = {one["code"] for one in sample.json("letters", "--out", out)["left_out"]}
    assert left_out == {"letter-stopped-lawyer", "letter-stopped-insolvent", "letter-stopped-never-remind"}


def test_a_second_letter_within_days_needs_again(sample: CommandLine, out: Path) -> None:
    first = sample.json("letters", "--out", out)
    second = sample.json("letters", "--out", out)
    assert second["printed"] == []
    assert "letter-stopped-recent" in {one["code"] for one in second["left_out"]}
    again = sample.json("letters", "--out", out, "--again")
    assert len(again["printed"]) == len(first["printed"])


def test_for_one_customer_only(sample: CommandLine, out: Path) -> None:
    who = next(r for r in sample.json("overdue") if r["days_late"] > 0 and r["customer_code"] == "CN-003")
    told = sample.json("letters", "--customer", who["customer"], "--out", out)
    assert {one["customer"] for one in told["printed"]} == {who["customer"]}


def test_a_stopped_customer_alone_is_not_done(sample: CommandLine, out: Path) -> None:
    answer = sample("letters", "--customer", "TW-029", "--out", out)
    assert (answer.code, answer.out) == (2, "")
    assert "insolvency" in answer.err
    assert not out.exists()


def test_all_letters_together_make_one_file_to_print(sample: CommandLine, out: Path) -> None:
    together = out.parent / "all.pdf"
    told = sample.json("letters", "--out", out, "--together", together)
    assert len(pypdf.PdfReader(together).pages) >= len(told["printed"]) > 10


def test_an_unknown_grade_is_refused_before_anything_is_printed(sample: CommandLine, out: Path) -> None:
    answer = sample("letters", "--grade", "threat", "--out", out)
    assert answer.code == 2
    assert not out.exists()


def test_a_folder_that_cannot_be_used_is_told_before_anything_is_printed(
    sample: CommandLine, out: Path
) -> None:
    out.write_text("a file")
    head = sample.json("check")["head"]
    answer = sample("letters", "--out", out)
    assert answer.code == 2
    assert str(out) in answer.err
    assert sample.json("check")["head"] == head


def test_without_a_business_no_letter_can_be_made(command: CommandLine, out: Path) -> None:
    command("new")
    answer = command("letters", "--out", out)
    assert answer.code == 2
    assert "business --name" in answer.err


def test_nothing_overdue_prints_nothing(command: CommandLine, out: Path) -> None:
    command("new", "--name", "Studio Alder")
    assert command.json("letters", "--out", out)["printed"] == []


def test_a_letter_that_cannot_be_set_is_told_and_the_others_are_printed(
    sample: CommandLine, out: Path
) -> None:
    file = out.parent / "list.csv"
    file.write_text(
        "customer,letter_language,address,invoice,due_date,amount,currency\n"
        "Studio \U00013000,en,1 Mill Lane,X-1,2026-09-01,120,GBP\n",
        "utf-8",
    )
    sample.json("import", file)
    answer = sample("letters", "--out", out, "--json")
    assert answer.code == 1
    told = answer.json()
    assert [one["customer"] for one in told["failed"]] == ["Studio \U00013000"]
    assert "U+13000" in told["failed"][0]["reason"]
    assert len(told["printed"]) == len(list(out.iterdir())) > 10
    assert sample.json("check")["findings"] == []


def test_legal_attest_letters_go_to_customers_under_taiwans_law_only(sample: CommandLine, out: Path) -> None:
    told = sample.json("letters", "--grade", "attest", "--out", out)
    assert told["failed"] == []
    assert told["printed"]
    for one in told["printed"]:
        pages = [
            page.extract_text() for page in pypdf.PdfReader(io.BytesIO(Path(one["file"]).read_bytes())).pages
        ]
        assert len(pages) % 3 == 0
        assert all("郵局存證信函用紙" in page for page in pages)
    assert sample.json("check")["findings"] == []
    abroad = next(row for row in sample.json("overdue") if row["customer_code"].startswith("CN"))
    answer = sample("letters", "--grade", "attest", "--customer", abroad["customer_id"], "--out", out)
    assert answer.code == 2
    assert "Taiwan" in answer.err
