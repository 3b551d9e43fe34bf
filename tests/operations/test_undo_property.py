"""Any run of imports and work by hand is clean after each step, and is undone step by step exactly."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from string import Template

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.operations import business, claims, customers, imports, invoices, limitation, payments, undo
from collectdesk.operations.claims import TermsEntered
from collectdesk.operations.customers import CustomerEntered
from collectdesk.operations.invoices import InvoiceEntered
from collectdesk.store.book import Book
from collectdesk.store.tables import Allocation
from tests import factory

Step = Callable[[Book, Random], object]


def some(book: Book, table: str, chance: Random) -> int:
    """Give the id of some record that counts; raise Problem if there is none."""
    keys = [row[0] for row in book.here.execute(f"SELECT id FROM {table} WHERE voided = 0 ORDER BY id")]
    if not keys:
        raise Problem("nothing-there")
    return chance.choice(keys)


def import_some(book: Book, chance: Random) -> None:
    text = factory.open_items(
        chance.randint(1, 12),
        prefix=chance.choice("AB"),
        paid=chance.choice([0, 5, 50, 110]),
        due=chance.choice(["2026-02-05", "2026-03-05"]),
    )
    factory.import_list(book, text)


def import_customers(book: Book, chance: Random) -> None:
    names = [f"Customer {n},{chance.choice(['', '02-1', '02-2'])}" for n in range(chance.randint(1, 9))]
    factory.import_list(book, "\n".join(["customer,phone", *names]))


def pay(book: Book, chance: Random) -> None:
    who, minor = some(book, "customer", chance), chance.randint(1, 20_000)
    shares = payments.proposed_shares(book, who, "TWD", minor)
    factory.payment(book, who, minor, {share.invoice_id: share.amount_minor for share in shares})


def correct(book: Book, chance: Random) -> None:
    key = some(book, "invoice", chance)
    who, number, issued = book.here.execute(
        "SELECT customer_id, number, issued_on FROM invoice WHERE id = ?", [key]
    ).fetchone()
    issued_on = factory.date.fromisoformat(issued)
    entered = InvoiceEntered(who, number, issued_on, "TWD", chance.randint(1, 30_000), factory.DAY)
    invoices.correct_invoice(book, factory.NOW, key, entered)


def beside(book: Book, chance: Random) -> None:
    key, who = book.here.execute(
        "SELECT id, customer_id FROM payment WHERE id = ?", [some(book, "payment", chance)]
    ).fetchone()
    left = book.here.execute("SELECT left_minor FROM payment WHERE id = ?", [key]).fetchone()[0]
    row = book.here.execute(
        "SELECT id FROM invoice WHERE customer_id = ? AND voided = 0 AND currency = 'TWD'", [who]
    ).fetchone()
    if left <= 0 or row is None:
        raise Problem("nothing-there")
    with book.writing("payment-allocated", factory.NOW) as entry:
        entry.add(
            Allocation, payment_id=key, invoice_id=row[0], amount_minor=chance.randint(1, left),
            allocated_on=factory.DAY, counts_from=factory.DAY, settles=chance.choice(["interest", "costs"]),
        )  # fmt: skip


def event(book: Book, chance: Random) -> None:
    key = some(book, "invoice", chance)
    who = book.here.execute("SELECT customer_id FROM invoice WHERE id = ?", [key]).fetchone()[0]
    kind = chance.choice(["acknowledgement", "demand_delivered"])
    factory.event(book, who, (key,), kind, happened_on=factory.days(-chance.randint(0, 3)))


STEPS: dict[str, Step] = {
    "import": import_some,
    "import again": import_some,
    "customers": import_customers,
    "pay": pay,
    "correct": correct,
    "adjust": lambda b, c: factory.adjustment(b, some(b, "invoice", c), c.choice(invoices.ADJUSTMENTS), 50),
    "bounce": lambda b, c: payments.end_payment(
        b, factory.NOW, some(b, "payment", c), "bounced", factory.days(9)
    ),
    "void money": lambda b, c: payments.void_payment(b, factory.NOW, some(b, "payment", c)),
    "void": lambda b, c: invoices.void_invoice(b, factory.NOW, some(b, "invoice", c)),
    "release": lambda b, c: payments.release_allocation(b, factory.NOW, some(b, "allocation", c)),
    "rename": lambda b, c: customers.change_customer(
        b, factory.NOW, some(b, "customer", c), CustomerEntered(f"Renamed {c.randint(1, 3)}", "en", "TWD")
    ),
    "beside": beside,
    "terms": lambda b, c: claims.set_terms(
        b, factory.NOW, [some(b, "invoice", c)], TermsEntered(kind=c.choice(["", "loan", "rent"]))
    ),
    "decide": lambda b, c: claims.decide_interest(
        b, factory.NOW, [some(b, "invoice", c)], c.choice(["keep", "waive"]), why="x"
    ),
    "event": event,
    "void event": lambda b, c: limitation.void_event(b, factory.NOW, some(b, "limitation_event", c)),
    "merge": lambda b, c: customers.merge_customers(
        b, factory.NOW, some(b, "customer", c), some(b, "customer", c)
    ),
    "setting": lambda b, c: business.change_setting(b, factory.NOW, "payment_days", c.randint(1, 90)),
    "close": lambda b, c: imports.close_probably_paid(b, [some(b, "invoice", c)], factory.NOW),
}


def living(book: Book) -> dict:
    return {key: row for key, row in factory.images(book).items() if not row["voided"]}


def play(names: list[str], seed: int) -> int:
    """Do the steps on a book of its own and undo them all; give how many were done."""
    folder, chance = Path(tempfile.mkdtemp()), Random(seed)
    try:
        with Book.create(folder / "book") as book:
            stages = [living(book)]
            for name in names:
                before, head = factory.images(book), book.head()
                try:
                    STEPS[name](book, chance)
                except Problem:
                    assert (factory.images(book), book.head()) == (before, head), name
                assert factory.findings(book) == [], name
                if book.head() != head:
                    stages.append(living(book))
            done = len(book.sitting)
            assert done == len(stages) - 1
            for stage in reversed(stages[:-1]):
                changed = undo.undo(book, factory.LATER)
                sentence = wording.sentences("en")[changed.what]
                assert all(changed.fields[name] for name in Template(sentence).get_identifiers()), sentence
                assert living(book) == stage
                assert factory.findings(book) == []
            return done
    finally:
        shutil.rmtree(folder)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(sorted(STEPS)), min_size=4, max_size=14), st.integers(0, 10**6))
def test_any_run_of_imports_and_work_is_clean_and_undone_exactly(names: list[str], seed: int) -> None:
    play(names, seed)


@pytest.mark.slow
@pytest.mark.timeout(600)
@settings(max_examples=250, deadline=None, print_blob=True, database=None)
@given(st.lists(st.sampled_from(sorted(STEPS)), min_size=8, max_size=30), st.integers(0, 10**6))
def test_any_long_run_of_imports_and_work_is_clean_and_undone_exactly(names: list[str], seed: int) -> None:
    play(names, seed)


@pytest.mark.parametrize("seed", range(3))
def test_the_runs_do_something(seed: int) -> None:
    assert play(["import", "pay", "rename", "import again", "merge", "correct", "customers"] * 2, seed) >= 8
