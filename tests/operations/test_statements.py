"""Statements of account: who gets one, what it asks for, and what the book keeps of it."""

import io
from datetime import timedelta

import pypdf
import pytest

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.operations import business, kept_letters, statements
from collectdesk.operations.customers import CustomerEntered, change_customer
from collectdesk.operations.statements import StatementAsked
from collectdesk.store.queries import claims, customers, letters, limitation_suggestions
from tests import factory
from tests.factory import DAY, NOW, days

ASKED = StatementAsked("activity", days(-90), DAY)


@pytest.fixture
def owned(book):
    """A book with a business that may write, and one customer who owes 100.00 since ten days."""
    factory.owner(book)
    who = factory.customer(book, address="臺北市中山區")
    factory.invoice(book, who)
    return book


def proposed(book, asked=ASKED, who=None, **how):
    return statements.propose(book, DAY, asked, who, **how)


def changed(book, who, **facts):
    """Change facts of a customer."""
    now = customers.customer(book.here, who)
    told = {name: getattr(now, name) for name in CustomerEntered.__dataclass_fields__}
    change_customer(book, NOW, who, CustomerEntered(**told | {"code": now.code or ""} | facts))


def pages(book, printed):
    content = kept_letters.frozen(book, printed.id)
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def test_who_owes_is_proposed_once_per_currency_and_nothing_is_added_up(owned) -> None:
    factory.invoice(owned, 1, "INV-002", currency="GBP", amount_minor=700)
    assert [(p.currency, p.total_minor) for p in proposed(owned)] == [("GBP", 700), ("TWD", 10_000)]


def test_who_is_level_or_has_credit_is_left_out_unless_asked_for(owned) -> None:
    level = factory.customer(owned, "Level Ltd")
    claim = factory.invoice(owned, level, "L-1")
    factory.payment(owned, level, 10_000, {claim: 10_000})
    rich = factory.customer(owned, "Rich Ltd")
    factory.payment(owned, rich, 300)
    assert [p.customer_id for p in proposed(owned)] == [1]
    assert [(p.customer_id, p.total_minor) for p in proposed(owned, with_credit=True)] == [
        (1, 10_000),
        (rich, -300),
    ]
    # who is asked for by name is stated whatever the balance
    assert [p.total_minor for p in proposed(owned, who=level)] == [0]
    assert [p.total_minor for p in proposed(owned, who=rich)] == [-300]


def test_a_customer_of_whom_nothing_moved_has_no_statement(owned) -> None:
    assert proposed(owned, who=factory.customer(owned, "New Ltd")) == []


@pytest.mark.parametrize("state", ["lawyer", "insolvent"])
def test_with_a_lawyer_or_insolvent_it_is_stopped_even_by_name(owned, state) -> None:
    changed(owned, 1, state=state)
    assert [p.stopped for p in (*proposed(owned), *proposed(owned, who=1))] == [state, state]
    run = statements.print_statements(owned, NOW, proposed(owned))
    assert (run.printed, [problem.code for _, problem in run.failed]) == ((), [f"letter-stopped-{state}"])


def test_never_remind_stops_it_in_a_run_and_not_by_name(owned) -> None:
    changed(owned, 1, never_remind=True)
    assert [p.stopped for p in proposed(owned)] == ["never_remind"]
    assert [p.stopped for p in proposed(owned, who=1)] == [""]


def test_a_pause_stops_it_because_it_asks_for_payment(owned) -> None:
    factory.pause(owned, 1)
    assert [p.stopped for p in proposed(owned)] == ["paused"]


def test_a_second_one_within_days_has_to_be_asked_for(owned) -> None:
    statements.print_statements(owned, NOW, proposed(owned))
    assert [p.stopped for p in proposed(owned)] == ["recent"]
    assert [p.stopped for p in proposed(owned, again=True)] == [""]


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (StatementAsked("summary", DAY, DAY), "statement-kind-unknown"),
        (StatementAsked("activity", DAY, days(1)), "statement-day-ahead"),
        (StatementAsked("activity", DAY, days(-1)), "statement-days-wrong"),
    ],
)
def test_days_and_kinds_that_make_no_statement_are_told(owned, asked, code) -> None:
    with pytest.raises(Problem) as told:
        proposed(owned, asked)
    assert told.value.code == code


def data(book, asked=ASKED, who=1):
    (proposal,) = proposed(book, asked, who)
    return statements.statement_of(book, proposal, DAY, statements.sender(book), number=None, journal_head="")


def test_asked_for_is_what_is_overdue_and_neither_contested_nor_waiting(owned) -> None:
    factory.invoice(owned, 1, "INV-002", amount_minor=4_000)
    disputed = factory.invoice(owned, 1, "INV-003", amount_minor=2_000)
    partly = factory.invoice(owned, 1, "INV-004", amount_minor=1_000)
    paused = factory.invoice(owned, 1, "INV-005", amount_minor=900)
    factory.invoice(owned, 1, "INV-006", amount_minor=7_000, due_on=days(20))
    factory.dispute(owned, 1, {disputed: None, partly: 300})
    factory.pause(owned, 1, invoice_id=paused)
    factory.payment(owned, 1, 500)
    made = data(owned)
    assert made.balance.minor == 10_000 + 4_000 + 2_000 + 1_000 + 900 + 7_000 - 500
    assert made.due_minor == 10_000 + 4_000 + 700 - 500
    assert made.contested_minor == 2_300


def test_a_past_day_ignores_what_was_paid_later(owned) -> None:
    factory.payment(owned, 1, 10_000, {1: 10_000})
    before = StatementAsked("outstanding", days(-1), days(-1))
    assert data(owned, before).balance.minor == 10_000
    assert data(owned).balance.minor == 0


def test_buckets_are_those_of_the_book(owned) -> None:
    business.change_setting(owned, NOW, "bucket_limits", [5, 10])
    assert data(owned).aged.buckets == (("not_due", 0), ("1-5", 0), ("6-10", 10_000), ("11+", 0))


def test_an_account_that_moved_since_is_not_printed(owned) -> None:
    chosen = proposed(owned)
    factory.payment(owned, 1, 1_000)
    run = statements.print_statements(owned, NOW, chosen)
    assert [problem.code for _, problem in run.failed] == ["statement-moved"]
    assert letters.count(owned.here) == 0


def test_it_is_kept_as_a_letter_with_its_balance_and_the_book_checks_clean(owned) -> None:
    factory.payment(owned, 1, 1_500)
    head = owned.head()[:32]
    run = statements.print_statements(owned, NOW, proposed(owned))
    (one,) = run.printed
    row = letters.letter(owned.here, one.id)
    assert (row.number, row.grade, row.total_minor, row.head) == ("L-2026-0001", "statement", 8_500, head)
    claims = owned.here.execute("SELECT invoice_id, open_minor FROM letter_claim").fetchall()
    assert claims == [(1, 10_000)]
    text = "".join("".join(pages(owned, one)).split())
    assert "L-2026-0001" in text
    assert head in text
    assert factory.findings(owned) == []


def test_a_reprint_has_the_same_bytes_and_a_cancelled_one_stays_in_the_list(owned) -> None:
    (one,) = statements.print_statements(owned, NOW, proposed(owned)).printed
    before = kept_letters.frozen(owned, one.id)
    factory.payment(owned, 1, 1_000)
    assert kept_letters.frozen(owned, one.id) == before
    kept_letters.cancel_letter(owned, NOW, one.id, "算錯")
    assert letters.letter(owned.here, one.id).cancelled_why == "算錯"
    assert factory.findings(owned) == []


def test_a_statement_in_the_customers_favour_is_kept_with_its_sign(owned) -> None:
    factory.payment(owned, 1, 12_000)
    (one,) = statements.print_statements(owned, NOW, proposed(owned, who=1)).printed
    assert letters.letter(owned.here, one.id).total_minor == -2_000
    assert factory.findings(owned) == []


def test_a_false_total_of_a_statement_is_found_by_the_check(owned) -> None:
    statements.print_statements(owned, NOW, proposed(owned))
    owned.database.execute_sql("UPDATE letter SET total_minor = 10001")
    assert "check-letter-sum" in factory.findings(owned)


def test_looking_records_nothing(owned) -> None:
    head = owned.head()
    (proposal,) = proposed(owned)
    text = "".join(
        page.extract_text()
        for page in pypdf.PdfReader(io.BytesIO(statements.preview(owned, proposal, DAY))).pages
    )
    assert "草稿" in text
    assert owned.head() == head


def test_own_words_that_give_the_claim_up_warn(owned) -> None:
    asked = StatementAsked("activity", days(-30), DAY, "本單僅供對帳")
    assert "statement-gives-up" in proposed(owned, asked)[0].warnings
    assert "statement-gives-up" not in proposed(owned)[0].warnings


class _Stops(Progress):
    """Asks to stop before the paper so many is set."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self._at = at

    def step(self, done: int, total: int, what: str = "") -> None:
        """Raise at the place."""
        del total, what
        if done >= self._at:
            raise Cancelled


def test_stopped_before_the_first_was_kept_nothing_is_recorded(owned) -> None:
    head = owned.head()
    with pytest.raises(Cancelled):
        statements.print_statements(owned, NOW, proposed(owned), _Stops(1))
    assert owned.head() == head


def test_many_are_numbered_without_gaps_largest_first(owned) -> None:
    for number in range(5):
        who = factory.customer(owned, f"Customer {number}", language="en")
        factory.invoice(owned, who, amount_minor=1_000 * (number + 1))
    run = statements.print_statements(owned, NOW + timedelta(minutes=1), proposed(owned))
    assert [one.number for one in run.printed] == [f"L-2026-{n:04d}" for n in range(1, 7)]
    totals = [one.total_minor for one in run.printed]
    assert totals == sorted(totals, reverse=True)
    assert run.changed.fields["count"] == 6


def test_a_statement_may_be_a_demand_for_what_had_fallen_due_once_the_owner_confirms_it(owned) -> None:
    changed(owned, 1, jurisdiction="CN")
    later = factory.invoice(owned, 1, "INV-002", due_on=days(40))
    (one,) = statements.print_statements(owned, NOW, proposed(owned)).printed

    def suggested_for(invoice_id: int) -> list[tuple[str, str]]:
        (facts,) = claims.claims(owned.here, 1, "TWD", DAY, (invoice_id,))
        found = limitation_suggestions.suggested(owned.here, facts, DAY)
        return [(each.kind, each.ref) for each in found]

    assert suggested_for(1) == [("demand_delivered", one.number)]
    assert suggested_for(later) == []


def test_a_statement_in_the_customers_favour_is_no_demand(owned) -> None:
    changed(owned, 1, jurisdiction="CN")
    factory.payment(owned, 1, 12_000)
    statements.print_statements(owned, NOW, proposed(owned, who=1))
    (facts,) = claims.claims(owned.here, 1, "TWD", DAY, (1,))
    assert limitation_suggestions.suggested(owned.here, facts, DAY) == []
