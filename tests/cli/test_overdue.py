"""`overdue`: one object per open invoice, in figures that equal the book."""

from collections import Counter
from datetime import date

from collectdesk.cli.layout import columns, width
from collectdesk.store.book import Book
from collectdesk.store.queries import overdue
from tests.cli.command_line import CommandLine


def test_json_gives_one_object_per_open_invoice(sample: CommandLine) -> None:
    rows = sample.json("overdue")
    for row in rows:
        assert isinstance(row["open_minor"], int)
        assert row["days_late"] == (date(2026, 11, 21) - date.fromisoformat(row["due_date"])).days
        assert (row["bucket"] == "not_due") == (row["days_late"] < 1)
        assert row["open_minor"] > 0
    assert {row["currency"] for row in rows} == {"TWD", "HKD", "CNY", "GBP"}
    assert len({(row["customer"], row["invoice"]) for row in rows}) == len(rows)


def test_json_sums_equal_the_totals_of_the_book(sample: CommandLine) -> None:
    for day in ("2026-11-21", "2026-06-30", "2025-12-31"):
        sums: Counter[str] = Counter()
        for row in sample.json("overdue", "--as-of", day):
            sums[row["currency"]] += row["open_minor"]
        with Book.open(sample.book) as book:
            totals = overdue.totals(book.here, overdue.Filter(date.fromisoformat(day)))
        assert sums == {total.currency: total.open_minor for total in totals if total.open_minor}


def test_a_day_before_the_first_invoice_has_nothing_open(sample: CommandLine) -> None:
    assert sample.json("overdue", "--as-of", "2020-01-01") == []
    assert "Nothing is open" in sample("overdue", "--as-of", "2020-01-01").out


def test_today_moves_the_list(sample: CommandLine) -> None:
    late = {row["invoice"]: row["days_late"] for row in sample.json("overdue")}
    later = sample("overdue", "--json", today="2026-11-22").json()
    assert all(row["days_late"] == late[row["invoice"]] + 1 for row in later if row["invoice"] in late)


def test_the_list_for_readers_ends_with_totals_per_currency(sample: CommandLine) -> None:
    lines = sample("overdue").out.splitlines()
    assert lines[0].split() == ["customer", "invoice", "due", "days", "late", "bucket", "open"]
    assert [line[:4] for line in lines[-4:]] == ["TWD:", "CNY:", "HKD:", "GBP:"]


def test_a_chinese_character_is_two_places_wide() -> None:
    assert width("峯𠮷") == 4
    assert width("Müller") == 6
    assert width("u\u0308") == 1
    lines = columns([["客戶", "1"], ["Ann", "12,000"]], right=[1])
    assert lines == ["客戶       1", "Ann   12,000"]


def test_columns_of_no_rows_are_no_lines() -> None:
    assert columns([]) == []
