"""Whatever is done in whatever order: lists equal the sums of their parts as of any day, undo is exact."""

import shutil
import tempfile
from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from collectdesk.domain.claims import Share
from collectdesk.domain.problem import Problem
from collectdesk.operations import invoices, payments, undo
from collectdesk.operations.invoices import AdjustmentEntered, InvoiceEntered
from collectdesk.operations.payments import PaymentEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import listing, overdue
from collectdesk.store.tables import Allocation
from tests import factory
from tests.operations.ledger import Change, Claim, Ledger, Money, Settled

CURRENCIES = ("TWD", "GBP")
FIRST = date(2025, 10, 1)
DAYS = st.integers(0, 180).map(lambda n: FIRST + timedelta(days=n))
PICK = st.integers(0, 10_000)
AMOUNTS = st.integers(1, 30_000)
CURRENCY = st.sampled_from(CURRENCIES)
POST_DATED = st.sampled_from([0, 0, 40])


def bucket(late: int) -> int:
    """Give the place of the bucket for so many days, written out by hand."""
    if late <= 0:
        return 0
    return 1 if late <= 30 else 2 if late <= 60 else 3 if late <= 90 else 4


class Desk(RuleBasedStateMachine):
    """An owner at work; the plain ledger does the same beside the book."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.book = Book.create(self.folder / "book")
        self.ledger = Ledger()
        self.who = [factory.customer(self.book, name) for name in ("甲公司", "Beta Ltd", "丙企業社")]
        self.book.sitting.clear()
        self.past: list[tuple[Ledger, dict]] = []
        self.reader = self.book.reader()
        self.days = [FIRST]

    def teardown(self) -> None:
        self.book.close()
        shutil.rmtree(self.folder)

    def before(self) -> None:
        """Remember how all was, for an undo."""
        self.past.append((self.ledger.copy(), factory.images(self.book)))

    def new_ids(self, table: str, known: dict) -> list[int]:
        return [
            row[0]
            for row in self.book.here.execute(f"SELECT id FROM {table} ORDER BY id")
            if row[0] not in known
        ]

    def living(self) -> list[int]:
        return [key for key, claim in self.ledger.claims.items() if not claim.voided]

    def kept_payments(self, *, ended: bool = False) -> list[int]:
        return [key for key, m in self.ledger.money.items() if not m.voided and (ended or m.ended is None)]

    def settle(self, shares: list[Share], on: date, *, payment: int | None, credit: int | None) -> None:
        source = self.ledger.money[payment].counts if payment else self.ledger.claims[credit].issued
        for key, share in zip(self.new_ids("allocation", self.ledger.settled), shares, strict=True):
            counts = max(on, source, self.ledger.claims[share.invoice_id].issued)
            self.ledger.settled[key] = Settled(payment, credit, share.invoice_id, share.amount_minor, counts)

    def shares(self, customer: int, currency: str, amount: int, part: int) -> list[Share]:
        """Spread an amount over what is open, leaving some of it unallocated."""
        spent, found = amount - amount * part // 5, []
        for key in self.living():
            claim = self.ledger.claims[key]
            if (claim.customer, claim.currency) == (customer, currency):
                share = min(spent, self.ledger.open(key))
                if share > 0:
                    found.append(Share(key, share))
                    spent -= share
        return found

    @rule(pick=PICK, currency=CURRENCY, amount=AMOUNTS, issued=DAYS, due=st.integers(0, 60))
    def add_invoice(self, pick: int, currency: str, amount: int, issued: date, due: int) -> None:
        who, due_on = self.who[pick % 3], issued + timedelta(days=due)
        amount = -amount if pick % 5 == 0 else amount
        self.before()
        number = f"N-{len(self.ledger.claims)}"
        entered = InvoiceEntered(who, number, issued, currency, amount, due_on)
        key = factory.made(invoices.add_invoice(self.book, factory.NOW, entered).id)
        self.ledger.claims[key] = Claim(who, currency, amount, issued, due_on)
        self.days += [issued, due_on]

    @rule(
        pick=PICK,
        amount=AMOUNTS,
        received=DAYS,
        part=st.integers(0, 5),
        post_dated=POST_DATED,
    )
    def pay(self, pick: int, amount: int, received: date, part: int, post_dated: int) -> None:
        who, currency = self.who[pick % 3], CURRENCIES[pick % 2]
        shares = self.shares(who, currency, amount, part)
        counts = received + timedelta(days=post_dated)
        self.before()
        entered = PaymentEntered(who, currency, amount, received, tuple(shares), counts_from=counts)
        key = factory.made(payments.record_payment(self.book, factory.NOW, entered).id)
        self.ledger.money[key] = Money(who, currency, amount, received, counts)
        self.settle(shares, counts, payment=key, credit=None)
        self.days += [received, counts]

    @precondition(lambda self: self.living())
    @rule(pick=PICK, received=DAYS, short=st.integers(0, 200), kind=st.sampled_from(payments.SHORT_KINDS))
    def pay_short_and_close(self, pick: int, received: date, short: int, kind: str) -> None:
        key = self.living()[pick % len(self.living())]
        claim, amount = self.ledger.claims[key], self.ledger.open(key) - short
        received = max(received, claim.issued)
        if amount <= 0:
            return
        self.before()
        shares = [Share(key, amount)]
        entered = PaymentEntered(
            claim.customer, claim.currency, amount, received, tuple(shares), short_kind=kind
        )
        money = factory.made(payments.record_payment(self.book, factory.NOW, entered).id)
        self.ledger.money[money] = Money(claim.customer, claim.currency, amount, received, received)
        self.settle(shares, received, payment=money, credit=None)
        for made in self.new_ids("adjustment", self.ledger.adjusted):
            self.ledger.adjusted[made] = Change(key, -short, received)
        self.days.append(received)

    @precondition(lambda self: self.kept_payments())
    @rule(pick=PICK, on=DAYS, part=st.integers(0, 5))
    def allocate(self, pick: int, on: date, part: int) -> None:
        key = self.kept_payments()[pick % len(self.kept_payments())]
        money = self.ledger.money[key]
        shares = self.shares(money.customer, money.currency, self.ledger.left(key), part)
        if not shares:
            return
        self.before()
        payments.allocate_payment(self.book, factory.NOW, key, shares, on)
        self.settle(shares, on, payment=key, credit=None)
        self.days.append(on)

    @precondition(lambda self: self.kept_payments() and self.living())
    @rule(pick=PICK, on=DAYS, part=st.integers(1, 5), settles=st.sampled_from(["interest", "costs"]))
    def settle_beside_the_principal(self, pick: int, on: date, part: int, settles: str) -> None:
        key = self.kept_payments()[pick % len(self.kept_payments())]
        money, amount = self.ledger.money[key], self.ledger.left(key) * part // 5
        fitting = [
            one
            for one in self.living()
            if (self.ledger.claims[one].customer, self.ledger.claims[one].currency)
            == (money.customer, money.currency)
        ]
        if amount <= 0 or not fitting:
            return
        invoice = fitting[pick % len(fitting)]
        counts = max(on, money.counts, self.ledger.claims[invoice].issued)
        self.before()
        with self.book.writing("payment-allocated", factory.NOW) as entry:
            made = entry.add(
                Allocation, payment_id=key, invoice_id=invoice, amount_minor=amount, allocated_on=on,
                counts_from=counts, settles=settles,
            )  # fmt: skip
        self.ledger.settled[made] = Settled(key, None, invoice, amount, counts, settles=settles)
        self.days.append(counts)

    @rule(pick=PICK, on=DAYS, part=st.integers(0, 5))
    def allocate_credit(self, pick: int, on: date, part: int) -> None:
        owed = [key for key in self.living() if self.ledger.open(key) < 0]
        if not owed:
            return
        key = owed[pick % len(owed)]
        claim = self.ledger.claims[key]
        shares = self.shares(claim.customer, claim.currency, -self.ledger.open(key), part)
        if not shares:
            return
        self.before()
        payments.allocate_credit(self.book, factory.NOW, key, shares, on)
        self.settle(shares, on, payment=None, credit=key)
        self.days.append(on)

    @precondition(lambda self: self.kept_payments())
    @rule(pick=PICK, later=st.integers(0, 60), why=st.sampled_from(["bounced", "reversed"]))
    def end(self, pick: int, later: int, why: str) -> None:
        key = self.kept_payments()[pick % len(self.kept_payments())]
        on = self.ledger.money[key].received + timedelta(days=later)
        if any(change.of == key for change in self.ledger.refunds):
            with pytest.raises(Problem):
                payments.end_payment(self.book, factory.NOW, key, why, on)
            return
        self.before()
        payments.end_payment(self.book, factory.NOW, key, why, on)
        self.ledger.end(key, on)
        self.days.append(on)

    @precondition(lambda self: self.kept_payments())
    @rule(pick=PICK, later=st.integers(0, 60), part=st.integers(1, 4))
    def refund(self, pick: int, later: int, part: int) -> None:
        key = self.kept_payments()[pick % len(self.kept_payments())]
        on = self.ledger.money[key].received + timedelta(days=later)
        left = self.ledger.left(key)
        amount = left * part // 4
        if amount <= 0:
            with pytest.raises(Problem):
                payments.refund_payment(self.book, factory.NOW, key, left + 1, on)
            return
        self.before()
        payments.refund_payment(self.book, factory.NOW, key, amount, on)
        self.ledger.refunds.append(Change(key, amount, on))
        self.days.append(on)

    @precondition(lambda self: self.living())
    @rule(pick=PICK, amount=AMOUNTS, later=st.integers(0, 90), kind=st.sampled_from(invoices.ADJUSTMENTS))
    def adjust(self, pick: int, amount: int, later: int, kind: str) -> None:
        key = self.living()[pick % len(self.living())]
        on = self.ledger.claims[key].issued + timedelta(days=later)
        entered = AdjustmentEntered(kind, amount, on)
        if kind not in ("fee", "credit_note") and amount > self.ledger.open(key):
            with pytest.raises(Problem):
                invoices.adjust_invoice(self.book, factory.NOW, key, entered)
            return
        self.before()
        made = factory.made(invoices.adjust_invoice(self.book, factory.NOW, key, entered).id)
        self.ledger.adjusted[made] = Change(key, amount if kind == "fee" else -amount, on)
        self.days.append(on)

    @precondition(lambda self: self.living())
    @rule(pick=PICK, amount=AMOUNTS, due=st.integers(0, 90))
    def correct(self, pick: int, amount: int, due: int) -> None:
        key = self.living()[pick % len(self.living())]
        old = self.ledger.claims[key]
        new = replace(old, amount=amount, due=old.issued + timedelta(days=due))
        if new == old:
            return
        self.before()
        number = self.book.here.execute("SELECT number FROM invoice WHERE id = ?", [key]).fetchone()[0]
        entered = InvoiceEntered(old.customer, number, old.issued, old.currency, amount, new.due)
        invoices.correct_invoice(self.book, factory.NOW, key, entered)
        self.ledger.claims[key] = new

    @precondition(lambda self: self.living())
    @rule(pick=PICK)
    def void_invoice(self, pick: int) -> None:
        key = self.living()[pick % len(self.living())]
        if self.ledger.touched(key):
            with pytest.raises(Problem):
                invoices.void_invoice(self.book, factory.NOW, key)
            return
        self.before()
        invoices.void_invoice(self.book, factory.NOW, key)
        self.ledger.claims[key] = replace(self.ledger.claims[key], voided=True)

    @precondition(lambda self: self.kept_payments(ended=True))
    @rule(pick=PICK)
    def void_payment(self, pick: int) -> None:
        keys = self.kept_payments(ended=True)
        key = keys[pick % len(keys)]
        if any(change.of == key for change in self.ledger.refunds):
            with pytest.raises(Problem):
                payments.void_payment(self.book, factory.NOW, key)
            return
        self.before()
        payments.void_payment(self.book, factory.NOW, key)
        self.ledger.void_money(key)

    @rule(pick=PICK)
    def void_adjustment(self, pick: int) -> None:
        keys = [key for key, change in self.ledger.adjusted.items() if not change.voided]
        if keys:
            key = keys[pick % len(keys)]
            self.before()
            invoices.void_adjustment(self.book, factory.NOW, key)
            self.ledger.adjusted[key] = replace(self.ledger.adjusted[key], voided=True)

    @rule(pick=PICK)
    def release(self, pick: int) -> None:
        keys = [key for key, one in self.ledger.settled.items() if not one.voided]
        if keys:
            key = keys[pick % len(keys)]
            self.before()
            payments.release_allocation(self.book, factory.NOW, key)
            self.ledger.settled[key] = replace(self.ledger.settled[key], voided=True)

    @precondition(lambda self: self.living())
    @rule(pick=PICK, received=DAYS)
    def too_much_is_refused(self, pick: int, received: date) -> None:
        key = self.living()[pick % len(self.living())]
        claim, left = self.ledger.claims[key], max(0, self.ledger.open(key))
        entered = PaymentEntered(claim.customer, claim.currency, left + 10, received, (Share(key, left + 1),))
        with pytest.raises(Problem):
            payments.record_payment(self.book, factory.NOW, entered)
        other = "GBP" if claim.currency == "TWD" else "TWD"
        with pytest.raises(Problem):
            payments.record_payment(
                self.book,
                factory.NOW,
                PaymentEntered(claim.customer, other, 1, received, (Share(key, 1),)),
            )

    @precondition(lambda self: self.past)
    @rule()
    def take_back(self) -> None:
        ledger, images = self.past.pop()
        undo.undo(self.book, factory.LATER)
        self.ledger = ledger
        after = factory.images(self.book)
        assert {key: after[key] for key in images} == images
        assert all(row["voided"] == 1 for key, row in after.items() if key not in images)
        # the numbers of what was taken back stay used, as the ledger must know
        for key in self.new_ids("allocation", ledger.settled):
            self.ledger.settled[key] = Settled(None, None, 0, 0, FIRST, voided=True)
        for key in self.new_ids("adjustment", ledger.adjusted):
            self.ledger.adjusted[key] = Change(0, 0, FIRST, voided=True)
        for key in self.new_ids("invoice", ledger.claims):
            self.ledger.claims[key] = Claim(0, "TWD", 1, FIRST, FIRST, voided=True)

    @invariant()
    def lists_equal_the_ledger(self) -> None:
        days = sorted(set(self.days))
        near = [days[len(self.past) * 7 % len(days)], days[len(self.past) * 3 % len(days)]]
        for day in {days[0], *near, near[0] - timedelta(days=1), days[-1]}:
            self._as_of(day)

    def _as_of(self, day: date) -> None:
        shown = overdue.Filter(day)
        opened = {key: minor for key, minor in self.ledger.opened(day).items() if minor > 0}
        rows = listing.everything(self.reader, overdue.invoices(self.reader, shown))
        assert {row.id: row.open_minor for row in rows} == opened
        sums: dict[tuple, list[int]] = defaultdict(lambda: [0] * 5)
        for key, minor in opened.items():
            claim = self.ledger.claims[key]
            place = bucket((day - claim.due).days)
            sums[claim.customer, claim.currency][place] += minor
            sums[None, claim.currency][place] += minor
        loose = self.ledger.unallocated(day)
        by_customer = {(r.customer_id, r.currency): r for r in overdue.customers(self.reader, shown)}
        assert by_customer.keys() == {key for key in sums if key[0] is not None}
        for key, row in by_customer.items():
            assert (list(row.buckets), row.open_minor) == (sums[key], sum(sums[key]))
            assert (row.unallocated_minor, row.overdue_minor) == (loose.get(key, 0), sum(sums[key][1:]))
        totals = {total.currency: total for total in overdue.totals(self.reader, shown)}
        for currency in CURRENCIES:
            total, parts = totals.get(currency), sums[None, currency]
            beside = sum(minor for (_, of), minor in loose.items() if of == currency)
            if total is None:
                assert (sum(parts), beside) == (0, 0)
                continue
            assert list(total.buckets) == parts
            assert total.open_minor == sum(parts) == total.overdue_minor + total.not_due_minor
            assert total.unallocated_minor == beside
            assert total.invoices == sum(row.currency == currency for row in rows)

    @invariant()
    def the_book_checks_clean(self) -> None:
        assert factory.findings(self.book) == []


def play(examples: int, steps: int, *, same: bool) -> None:
    """Let the owner work; a failure prints the shortest way to it."""
    run_state_machine_as_test(
        Desk,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            derandomize=same,
            database=None,
            deadline=None,
            print_blob=True,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.timeout(500)  # a failure takes minutes to make short
def test_lists_equal_a_plain_ledger_as_of_any_day_and_undo_is_exact() -> None:
    play(25, 40, same=True)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_lists_equal_a_plain_ledger_over_many_long_days() -> None:
    play(120, 60, same=False)
