"""What holds of interest whatever the debt, the payments, the rates and the days."""

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from collectdesk.domain.interest import DIVISORS, ORDERS, Claim, ClaimInterest, Movement, reckon, rounded
from collectdesk.domain.law import InterestLaw
from tests.domain.laws import LAW_RATES, law, limit, rule

DUE = date(2023, 12, 15)
CAP = limit("cap", series="prime", factor=Fraction(2), reference="each")
LAWS = {
    "flat": law(rule()),
    "daily": law(rule(percent=Fraction("0.05"), daily=True)),
    "half_yearly": law(rule(family="half_yearly", series="base", points=Fraction(9))),
    "stepping": law(rule(family="stepping", series="prime", factor=Fraction("1.3"))),
    "frozen": law(rule(family="frozen", series="prime", reference="half_year_before", points=Fraction(8))),
    "capped": law(
        rule(
            "contract", "agreed", limits=(limit("cap", series="prime", factor=Fraction(2), reference="each"),)
        )
    ),
}
PLACES = st.sampled_from(sorted(LAWS))
DIVIDED = st.sampled_from(DIVISORS)
CURRENCIES = st.sampled_from(["EUR", "TWD", "JPY"])
ORDERED = st.sampled_from(sorted(ORDERS))
DAYS = st.integers(0, 1_400)
AMOUNTS = st.integers(1, 10**9)
PAID = st.lists(st.tuples(st.integers(-30, 900), st.integers(1, 10**8)), max_size=5)


def on(days_late: int) -> date:
    return DUE + timedelta(days=days_late)


def owed(
    place: str,
    days: int,
    *,
    principal: int = 1_000_000,
    divisor: str = "365",
    currency: str = "EUR",
    movements: list[Movement] | None = None,
    order: str = "interest",
    costs: int = 0,
) -> ClaimInterest:
    of: InterestLaw = LAWS[place]
    percent = Fraction(7) if place == "capped" else None
    return reckon(
        Claim(principal, currency, DUE, contract_percent=percent, costs_minor=costs),
        of,
        LAW_RATES,
        until=on(days),
        divisor=divisor,
        order=ORDERS[order],
        movements=movements or [],
    )


def payments(paid: list[tuple[int, int]]) -> list[Movement]:
    return [Movement(on(days), amount) for days, amount in paid]


@given(PLACES, DAYS, DIVIDED, CURRENCIES, PAID, AMOUNTS)
def test_periods_add_up_and_are_rounded_once(place, days, divisor, currency, paid, principal) -> None:
    found = owed(
        place, days, divisor=divisor, currency=currency, movements=payments(paid), principal=principal
    )
    assert found.interest == sum((period.interest for period in found.periods), Fraction(0))
    assert found.interest_minor == rounded(found.interest, currency)
    if currency == "TWD":
        assert found.interest_minor % 100 == 0


@given(PLACES, DAYS, DIVIDED, PAID)
def test_periods_lie_end_to_end_while_something_is_open(place, days, divisor, paid) -> None:
    found = owed(place, days, divisor=divisor, movements=payments(paid))
    for before, after in zip(found.periods, found.periods[1:], strict=False):
        assert after.first == before.last + timedelta(days=1)
    for period in found.periods:
        assert period.first <= period.last
    if found.periods:
        assert found.periods[0].first == on(1)
    if found.principal_open_minor and days:
        assert found.periods[-1].last == on(days)


@given(PLACES, DAYS, st.integers(-10, 1_400), DIVIDED, PAID)
def test_splitting_a_period_at_any_day_changes_nothing(place, days, cut, divisor, paid) -> None:
    plain = owed(place, days, divisor=divisor, movements=payments(paid))
    split = owed(place, days, divisor=divisor, movements=[*payments(paid), Movement(on(cut), 0, "credit")])
    assert split.interest == plain.interest
    assert split.principal_open_minor == plain.principal_open_minor
    assert split.per_day == plain.per_day


@given(PLACES, st.integers(-400, 0), DIVIDED, AMOUNTS)
def test_zero_days_give_zero(place, days, divisor, principal) -> None:
    found = owed(place, days, divisor=divisor, principal=principal)
    assert (found.interest, found.interest_minor, found.periods) == (0, 0, ())


@given(PLACES, DAYS, st.integers(0, 400), DIVIDED, PAID)
def test_more_days_never_give_less(place, days, more, divisor, paid) -> None:
    early = owed(place, days, divisor=divisor, movements=payments(paid))
    late = owed(place, days + more, divisor=divisor, movements=payments(paid))
    assert late.interest >= early.interest


@given(PLACES, DAYS, DIVIDED, AMOUNTS, AMOUNTS)
def test_more_principal_never_gives_less(place, days, divisor, one, other) -> None:
    small, large = sorted((one, other))
    less = owed(place, days, divisor=divisor, principal=small)
    assert less.interest <= owed(place, days, divisor=divisor, principal=large).interest


@given(PLACES, DAYS, DIVIDED, CURRENCIES, PAID, ORDERED, st.integers(0, 10**6))
def test_every_payment_is_settled_to_its_last_unit(
    place, days, divisor, currency, paid, order, costs
) -> None:
    movements = payments(paid)
    found = owed(
        place, days, divisor=divisor, currency=currency, movements=movements, order=order, costs=costs
    )
    counted = sorted(each.amount_minor for each in movements if each.on <= on(days))
    for each in found.settled:
        parts = (each.costs_minor, each.interest_minor, each.principal_minor, each.left_minor)
        assert sum(parts) == each.amount_minor
        assert min(parts) >= 0
    assert sorted(each.amount_minor for each in found.settled) == counted
    assert found.principal_open_minor == 1_000_000 - sum(each.principal_minor for each in found.settled)
    assert found.costs_open_minor == costs - sum(each.costs_minor for each in found.settled)
    assert found.interest_open_minor == found.interest_minor - found.interest_paid_minor
    # money is left over only when nothing is open
    if any(each.left_minor for each in found.settled):
        assert found.principal_open_minor == found.costs_open_minor == 0


@given(PLACES, DAYS, DIVIDED, PAID, st.randoms(use_true_random=False))
def test_it_does_not_matter_in_which_order_payments_are_told(place, days, divisor, paid, random) -> None:
    told = payments(paid)
    mixed = list(told)
    random.shuffle(mixed)
    one, other = (owed(place, days, divisor=divisor, movements=each) for each in (told, mixed))
    assert (one.interest, one.principal_open_minor) == (other.interest, other.principal_open_minor)
    assert one.interest_paid_minor == other.interest_paid_minor


@given(PLACES, DAYS, DIVIDED, PAID)
def test_principal_first_never_pays_less_principal(place, days, divisor, paid) -> None:
    first = owed(place, days, divisor=divisor, movements=payments(paid), order="principal")
    last = owed(place, days, divisor=divisor, movements=payments(paid), order="interest")
    assert first.principal_open_minor <= last.principal_open_minor
    assert first.interest <= last.interest


@given(PLACES, DAYS, st.sampled_from(["365", "360", "366"]), PAID)
def test_a_further_day_adds_what_was_told_at_the_same_rate(place, days, divisor, paid) -> None:
    movements = [each for each in payments(paid) if each.on <= on(days)]
    today, tomorrow = (owed(place, days + n, divisor=divisor, movements=movements) for n in (0, 1))
    new = tomorrow.periods[-1] if tomorrow.periods else None
    if today.periods and new:
        assume(new.percent == today.periods[-1].percent)
    assert tomorrow.interest - today.interest == today.per_day


@given(PLACES, DAYS, DIVIDED)
def test_a_claim_without_payments_is_all_open(place, days, divisor) -> None:
    found = owed(place, days, divisor=divisor)
    assert found.principal_open_minor == 1_000_000
    assert found.interest_open_minor == found.interest_minor
    assert found.settled == ()
