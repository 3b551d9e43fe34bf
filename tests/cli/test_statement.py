"""`statement`: one PDF per customer and currency, frozen in the book, and a reason for who gets none."""

import hashlib
import io
from pathlib import Path

import pypdf
import pytest

from tests.cli.command_line import CommandLine


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "statements"


def test_everybody_who_owes_gets_one_with_the_balance_of_the_book(sample: CommandLine, out: Path) -> None:
    owed: dict[tuple[int, str], int] = {}
    for row in sample.json("overdue"):
        key = (row["customer_id"], row["currency"])
        owed[key] = owed.get(key, 0) + row["open_minor"]
    told = sample.json("statement", "--out", out, "--again")
    assert told["failed"] == []
    assert told["warnings"] == []
    kept = {(one["customer_id"], one["currency"]): one["total_minor"] for one in told["printed"]}
    # money that settles nothing yet lowers the balance
    assert all(minor <= owed[key] for key, minor in kept.items())
    assert sum(kept[key] == owed[key] for key in kept) > len(kept) // 2
    for one in told["printed"]:
        content = Path(one["file"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == one["sha256"]
        assert one["number"] in pypdf.PdfReader(io.BytesIO(content)).pages[0].extract_text()
    codes = {one["code"] for one in told["left_out"]}
    assert {"letter-stopped-lawyer", "letter-stopped-insolvent", "letter-stopped-never-remind"} <= codes
    assert sample.json("check")["findings"] == []


@pytest.mark.parametrize("kind", ["activity", "outstanding", "detailed"])
def test_for_one_customer_of_each_kind(sample: CommandLine, out: Path, kind: str) -> None:
    told = sample.json(
        "statement", "--customer", "CN-003", "--kind", kind, "--from", "2026-01-01", "--to", "2026-11-20",
        "--out", out,
    )  # fmt: skip
    currencies = [one["currency"] for one in told["printed"]]
    assert "CNY" in currencies
    assert len(set(currencies)) == len(currencies)
    assert len(list(out.iterdir())) == len(currencies)


def test_own_words_that_give_the_claim_up_are_told(sample: CommandLine, out: Path) -> None:
    words = ("statement", "--customer", "CN-003", "--note", "仅供对账", "--out", out)
    told = sample.json(*words)
    assert len(told["warnings"]) == 1
    again = sample(*words, "--again", "--language", "zh-Hans")
    assert "诉讼时效" in again.out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--kind", "sums"), "no statement of the kind sums"),
        (("--to", "2026-11-22"), "lies ahead"),
        (("--from", "2026-11-02", "--to", "2026-11-01"), "lies after the last day"),
        (("--from", "1.2.2026"), "1.2.2026"),
        (("--customer", "nobody at all"), "nobody at all"),
    ],
)
def test_what_makes_no_statement_is_told_and_nothing_is_done(
    sample: CommandLine, out: Path, words: tuple[str, ...], sentence: str
) -> None:
    answer = sample("statement", "--out", out, *words)
    assert answer.code == 2
    assert sentence in answer.err
    assert not out.exists()
