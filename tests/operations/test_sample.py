"""The sample book: lively, sound, and the same bytes for the same seed and day."""

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from collectdesk.domain import ageing
from collectdesk.domain.problem import Problem
from collectdesk.domain.today import KINDS
from collectdesk.operations import today
from collectdesk.operations.customers import LETTER_LANGUAGES
from collectdesk.operations.kept_letters import frozen
from collectdesk.operations.sample import make_sample
from collectdesk.store.book import Book
from collectdesk.store.check import check
from collectdesk.store.queries import customers, documents, invoices, listing, log, overdue, promises
from collectdesk.store.queries.business import business
from collectdesk.store.queries.claim_facts import claims_of
from collectdesk.store.queries.interest import interest
from collectdesk.store.queries.limitation import clock_of

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    with make_sample(tmp_path_factory.mktemp("sample") / "book", TODAY) as book:
        yield book


def sums(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def answers(book: Book, question: str) -> list[tuple[object, ...]]:
    return book.here.execute(question).fetchall()


def test_the_same_seed_and_day_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "other"):
        make_sample(tmp_path / name, TODAY).close()
    first = sums(tmp_path / "one")
    assert first == sums(tmp_path / "other")
    assert "book.db" in first
    assert len(first) > 15


def test_another_process_with_another_hash_seed_makes_the_same_bytes(tmp_path: Path) -> None:
    make_sample(tmp_path / "here", TODAY).close()
    code = (
        "import sys, datetime, pathlib; from collectdesk.operations.sample import make_sample;"
        "make_sample(pathlib.Path(sys.argv[1]), datetime.date(2026, 11, 21)).close()"
    )
    environment = {"PYTHONHASHSEED": "4711", "TZ": "America/New_York", "PATH": ""}
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "there")], check=True, env=environment)
    assert sums(tmp_path / "here") == sums(tmp_path / "there")


def test_another_seed_gives_another_book(tmp_path: Path, sample: Book) -> None:
    with make_sample(tmp_path / "other", TODAY, seed=2) as other:
        assert other.head() != sample.head()


def test_it_holds_sixty_customers_and_some_four_hundred_invoices_in_four_currencies(sample: Book) -> None:
    assert customers.count(sample.here) == 60
    assert invoices.count(sample.here) == 401
    currencies = {row[0] for row in answers(sample, "SELECT DISTINCT currency FROM invoice")}
    assert currencies == {"TWD", "HKD", "CNY", "GBP"}


@pytest.mark.parametrize("day", [TODAY, date(2024, 2, 29), date(2027, 1, 1), date(2026, 3, 31)])
def test_whatever_the_day_it_is_sound_and_has_something_for_every_page(day: date, tmp_path: Path) -> None:
    with make_sample(tmp_path / "book", day, seed=3) as book:
        assert check(book).findings == ()
        assert invoices.count(book.here) == 401
        assert answers(book, "SELECT count(*) FROM letter") == [(15,)]
        total = next(t for t in overdue.totals(book.here, overdue.Filter(day)) if t.currency == "TWD")
        assert total.overdue_minor > 0
        assert total.not_due_minor > 0
        assert total.open_minor == sum(total.buckets)
        assert answers(book, f"SELECT count(*) FROM invoice WHERE issued_on > '{day}'") == [(0,)]


def test_the_overdue_list_has_claims_in_every_bucket(sample: Book) -> None:
    found = overdue.totals(sample.here, overdue.Filter(TODAY))
    filled = [sum(total.buckets[place] > 0 for total in found) for place in range(5)]
    assert len(ageing.buckets()) == 5
    assert all(filled)
    assert sum(total.overdue_invoices for total in found) > 40


def test_it_holds_what_seldom_happens(sample: Book) -> None:
    adjusted = dict(answers(sample, "SELECT kind, count(*) FROM adjustment GROUP BY kind"))  # type: ignore[arg-type]
    assert adjusted["credit_note"] == 6
    assert {"bank_fee", "write_off", "waiver", "fee"} <= adjusted.keys()
    ended = answers(sample, "SELECT ended_why FROM payment WHERE ended_why <> '' ORDER BY 1")
    assert ended == [("bounced",), ("reversed",)]
    later = answers(sample, f"SELECT method FROM payment WHERE counts_from > '{TODAY}'")
    assert set(later) == {("cheque",)}
    assert answers(sample, "SELECT count(*) FROM payment WHERE left_minor > 0")[0] > (2,)
    assert answers(sample, "SELECT count(*) FROM refund") == [(1,)]
    assert answers(sample, "SELECT count(*) FROM invoice WHERE amount_minor < 0") == [(1,)]
    assert answers(sample, "SELECT count(*) FROM invoice WHERE voided = 1") == [(1,)]
    states = dict(answers(sample, "SELECT state, count(*) FROM customer GROUP BY state"))  # type: ignore[arg-type]
    assert (states["insolvent"], states["lawyer"]) == (1, 1)
    assert answers(sample, "SELECT count(*) FROM customer WHERE never_remind = 1") == [(2,)]
    assert answers(sample, "SELECT count(*) FROM agreement") == [(8,)]


def test_today_has_something_of_nearly_every_kind(sample: Book) -> None:
    items = today.items(sample.here, TODAY, "zh-Hant")
    found = {kind for item in items for kind in (item.kind, *item.also)}
    assert found == set(KINDS)
    assert len({item.kind for item in items}) > len(KINDS) - 3


def test_customers_talk_promise_dispute_and_send_mails(sample: Book) -> None:
    assert {row.state for row in promises.everybody(sample.here, TODAY)} >= {
        "open",
        "kept",
        "part_kept",
        "broken",
    }
    assert answers(sample, "SELECT DISTINCT outcome FROM dispute ORDER BY 1") == [("",), ("withdrawn",)]
    said = listing.everything(sample.here, log.listed())
    assert len(said) > 30
    assert {entry.direction for entry in said} == {"in", "out", "none"}
    assert any(entry.corrects for entry in said)
    assert any(entry.noted_late for entry in said)
    filed = {row.kind for row in listing.everything(sample.here, documents.listed())}
    assert filed == {"mail", "acceptance", "other"}


@pytest.mark.parametrize(("day", "seed"), [(TODAY, 1), (date(2024, 2, 29), 3), (date(2026, 3, 31), 3)])
def test_the_law_desk_finds_something_of_each_kind(day: date, seed: int, tmp_path: Path) -> None:
    with make_sample(tmp_path / "book", day, seed=seed) as book:
        decided = dict(answers(book, "SELECT decision, count(*) FROM interest_decision GROUP BY 1"))
        assert decided["keep"] > 4
        assert decided["waive"] == 1
        assert (1,) in answers(book, "SELECT fixed_sum FROM interest_decision")
        assert answers(book, "SELECT count(*) FROM allocation WHERE settles = 'interest'") == [(1,)]
        moved = answers(book, "SELECT kind, letter_id > 0, document_id > 0 FROM limitation_event ORDER BY 1")
        assert moved == [("acknowledgement", None, 1), ("demand_delivered", 1, None)]
        agreed = answers(book, "SELECT count(*) FROM invoice WHERE agreement_id > 0 AND open_minor > 0")
        assert agreed > [(2,)]
        first = today.items(book.here, day, "zh-Hant")[0]
        assert (first.kind, first.customer) == ("limitation_close", "松濤國民小學")


def test_every_open_claim_of_the_sample_has_its_interest_and_its_clock(sample: Book) -> None:
    ids = [row[0] for row in answers(sample, "SELECT id FROM invoice WHERE open_minor > 0 AND voided = 0")]
    found = claims_of(sample.here, ids, TODAY)
    assert len(found) == len(ids) > 60
    for facts in found:
        reckoned = interest(sample.here, facts, TODAY)
        assert reckoned is not None
        assert reckoned.principal_open_minor + reckoned.costs_open_minor == facts.open_minor
        assert clock_of(sample.here, facts, TODAY) is not None
    assert any(facts.terms.percent for facts in found)


def test_a_customer_owes_in_two_currencies(sample: Book) -> None:
    question = "SELECT customer_id FROM invoice GROUP BY customer_id HAVING count(DISTINCT currency) = 2"
    assert len(answers(sample, question)) == 1


def test_letters_went_out_in_every_language_and_lie_there_as_printed(sample: Book) -> None:
    rows = answers(sample, "SELECT id, language, cancelled_on FROM letter")
    assert {row[1] for row in rows} == set(LETTER_LANGUAGES)
    assert sum(row[2] is not None for row in rows) == 1
    for key, _, _ in rows:
        assert isinstance(key, int)
        assert frozen(sample, key).startswith(b"%PDF-")


def test_no_letter_went_to_one_who_gets_none(sample: Book) -> None:
    question = "SELECT count(*) FROM letter JOIN customer c ON c.id = customer_id WHERE c.never_remind = 1"
    assert answers(sample, question) == [(0,)]


def test_names_hold_the_characters_that_trouble_programs(sample: Book) -> None:
    names = "".join(str(row[0]) for row in answers(sample, "SELECT name FROM customer"))
    assert set("峯犇喆堃𠮷囍") <= set(names)


def test_the_business_has_its_pictures(sample: Book) -> None:
    facts = business(sample.here)
    assert facts is not None
    for sha256 in (facts.logo, facts.seal, facts.signature):
        assert (sample.originals / sha256[:2] / sha256).read_bytes().startswith(b"\x89PNG")


def test_tax_ids_have_the_check_figure_of_their_country(sample: Book) -> None:
    for (number,) in answers(sample, "SELECT tax_id FROM customer WHERE code LIKE 'TW-%' AND tax_id <> ''"):
        products = [int(d) * w for d, w in zip(str(number), (1, 2, 1, 2, 1, 2, 4, 1), strict=True)]
        assert sum(p // 10 + p % 10 for p in products) % 5 == 0, number


def test_making_it_cannot_be_undone_piece_by_piece(sample: Book) -> None:
    assert sample.sitting == []


def test_writing_waits_for_the_disk_again_once_it_is_made(sample: Book) -> None:
    assert answers(sample, "PRAGMA synchronous") == [(3,)]


def test_it_is_never_made_over_a_book(tmp_path: Path) -> None:
    Book.create(tmp_path / "own").close()
    with pytest.raises(Problem, match="book-exists"):
        make_sample(tmp_path / "own", TODAY)
