"""Interest on laws made by hand: starts, rates that change, limits, fixed sums, payments and credits."""

import ast
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from collectdesk import wording
from collectdesk.domain.interest import ORDERS, Claim, ClaimInterest, Movement, reckon
from collectdesk.domain.law import InterestLaw
from collectdesk.domain.problem import Problem
from tests.domain.laws import LAW_RATES, day, fixed_sum, law, limit, rule
from tests.source_tree import calls, modules

DUE = date(2025, 1, 1)


def ran(of: InterestLaw, to: str, *movements: Movement, **more: Any) -> ClaimInterest:
    """Reckon 10,000.00 due on 1 January 2025, unless told otherwise."""
    about: dict[str, Any] = {"principal_minor": 1_000_000, "currency": "EUR", "due_on": DUE}
    names = ("principal_minor", "currency", "due_on", "debtor", "contract_on", "contract_percent")
    for name in (*names, "demand_on", "costs_minor"):
        if name in more:
            about[name] = more.pop(name)
    return reckon(Claim(**about), of, LAW_RATES, until=day(to), movements=movements, **more)


def paid(on: str, amount: int, settles: str = "") -> Movement:
    return Movement(day(on), amount, settles)


def codes(found: ClaimInterest) -> list[str]:
    return [note.code for note in found.notes]


def rows(found: ClaimInterest) -> list[tuple[str, str, str]]:
    return [(str(p.first), str(p.last), str(p.percent)) for p in found.periods]


TEN = law(rule())
HALF_YEARLY = law(rule(family="half_yearly", series="base", points=Fraction(9)))
FROZEN = law(rule(family="frozen", series="prime", reference="default", factor=Fraction("1.3")))
BEFORE = law(rule(family="frozen", series="prime", reference="half_year_before", points=Fraction(8)))
STEPPING = law(rule(family="stepping", series="prime"))
AGREED = law(rule("contract", "agreed"))


@pytest.mark.parametrize("to", ["2024-06-30", "2024-12-31", "2025-01-01"])
def test_nothing_runs_up_to_the_due_day(to: str) -> None:
    found = ran(TEN, to)
    assert (found.interest, found.interest_minor, found.periods) == (0, 0, ())


def test_the_day_after_the_due_day_is_the_first_and_the_last_day_counts() -> None:
    found = ran(TEN, "2025-01-02")
    assert rows(found) == [("2025-01-02", "2025-01-02", "10")]
    assert found.interest == Fraction(100_000, 365)
    assert found.runs_from == date(2025, 1, 2)


def test_on_the_due_day_the_interest_of_the_next_day_is_already_told() -> None:
    assert ran(TEN, "2025-01-01").per_day == Fraction(100_000, 365)
    assert ran(TEN, "2024-12-31").per_day == 0


def test_a_rate_of_each_half_year_begins_on_its_first_day() -> None:
    found = ran(HALF_YEARLY, "2025-12-31", due_on=date(2024, 5, 31))
    assert rows(found) == [
        ("2024-06-01", "2024-06-30", "631/50"),
        ("2024-07-01", "2024-12-31", "1237/100"),
        ("2025-01-01", "2025-06-30", "1127/100"),
        ("2025-07-01", "2025-12-31", "1027/100"),
    ]


def test_a_rate_below_zero_is_added_and_never_owed_to_the_debtor() -> None:
    assert ran(HALF_YEARLY, "2022-03-31", due_on=date(2022, 1, 31)).periods[0].percent == Fraction("8.12")
    bare = law(rule(family="half_yearly", series="base"))
    found = ran(bare, "2022-03-31", due_on=date(2022, 1, 31))
    assert (found.periods[0].percent, found.interest) == (0, 0)


def test_a_frozen_rate_stays_though_the_published_one_moves() -> None:
    found = ran(FROZEN, "2025-12-31", due_on=date(2024, 7, 21))
    assert rows(found) == [("2024-07-22", "2025-12-31", str(Fraction("3.45") * Fraction("1.3")))]
    assert found.periods[0].rate_from == date(2023, 8, 21)
    assert ran(FROZEN, "2025-12-31", due_on=date(2024, 7, 22)).periods[0].quoted == Fraction("3.35")


@pytest.mark.parametrize(
    ("due", "quoted"),
    [("2024-12-30", "3.45"), ("2024-12-31", "3.1"), ("2025-06-29", "3.1"), ("2025-06-30", "3")],
)
def test_the_rate_before_the_half_year_of_the_start_turns_within_one_day(due: str, quoted: str) -> None:
    """A debt due on the last day of June or December starts in the next half-year."""
    found = ran(BEFORE, "2025-11-30", due_on=day(due))
    assert [period.quoted for period in found.periods] == [Fraction(quoted)]


def test_a_stepping_rate_changes_on_the_day_of_each_new_value() -> None:
    found = ran(STEPPING, "2025-06-30", due_on=date(2024, 7, 20))
    assert rows(found) == [
        ("2024-07-21", "2024-07-21", "69/20"),
        ("2024-07-22", "2024-10-20", "67/20"),
        ("2024-10-21", "2025-05-19", "31/10"),
        ("2025-05-20", "2025-06-30", "3"),
    ]
    assert found.interest == sum(period.interest for period in found.periods)


def test_after_the_known_days_the_last_known_rate_is_marked_from_its_first_day() -> None:
    found = ran(STEPPING, "2026-01-31", due_on=date(2025, 10, 31))
    assert [(str(p.first), p.last_known) for p in found.periods] == [
        ("2025-11-01", False),
        ("2025-12-01", True),
    ]
    note = next(note for note in found.notes if note.code == "interest-last-known")
    assert note.fields == {"percent": "3", "day": "2025-12-01", "series": "prime"}


def test_a_rate_of_before_the_first_published_value_is_asked_for() -> None:
    with pytest.raises(Problem, match="rate-unknown"):
        ran(STEPPING, "2019-12-31", due_on=date(2019, 1, 31))


def test_a_rate_for_each_day_takes_no_divisor() -> None:
    daily = law(rule(percent=Fraction("0.05"), daily=True))
    found = ran(daily, "2024-12-31", due_on=date(2023, 12, 31), divisor="360")
    assert found.interest_minor == 1_000_000 * 366 * 5 // 10_000
    assert found.periods[0].yearly_percent == Fraction("18.25")
    assert found.basis.divisor == "365"
    assert codes(found) == ["interest-divisor-unused"]


def test_a_leap_year_is_a_period_of_its_own_where_real_years_divide() -> None:
    found = ran(TEN, "2025-02-28", due_on=date(2023, 11, 30), divisor="366")
    assert [(str(p.first), str(p.last), p.days) for p in found.periods] == [
        ("2023-12-01", "2023-12-31", 31),
        ("2024-01-01", "2024-12-31", 366),
        ("2025-01-01", "2025-02-28", 59),
    ]
    assert found.interest == 100_000 * (Fraction(31, 365) + 1 + Fraction(59, 365))


def test_a_divisor_that_nobody_knows_is_refused() -> None:
    with pytest.raises(Problem, match="interest-divisor-unknown"):
        ran(TEN, "2025-02-28", divisor="364")


def test_the_day_a_rule_starts_later_is_its_first() -> None:
    found = ran(law(rule(start_days=30)), "2025-02-28")
    assert found.periods[0].first == date(2025, 1, 31)
    assert ran(law(rule(start_days=30)), "2025-01-30").periods == ()


# which rule


def test_an_agreed_rate_asks_for_the_rule_of_the_contract() -> None:
    both = law(rule(), rule("contract", "agreed"))
    assert ran(both, "2025-12-31").basis.rule.id == "statutory"
    agreed = ran(both, "2025-12-31", contract_percent=Fraction(7))
    assert agreed.basis.rule.id == "contract"
    assert agreed.interest == Fraction(70_000 * 364, 365)
    assert agreed.periods[0].source == ""
    other = ran(both, "2025-12-31", contract_percent=Fraction(7), rule="statutory")
    assert other.periods[0].percent == 10
    assert codes(other) == ["interest-agreed-rate-unused"]


@pytest.mark.parametrize(
    ("asked", "more", "code"),
    [
        ("bills", {}, "interest-rule-missing"),
        ("merchant", {"debtor": "person"}, "interest-rule-debtor"),
        ("consumer", {"due_on": date(2022, 4, 29)}, "interest-rule-day"),
        ("contract", {}, "contract-rate-missing"),
    ],
)
def test_a_rule_that_does_not_apply_is_refused(asked: str, more: dict[str, Any], code: str) -> None:
    of = law(
        rule(),
        rule("merchant", debtors=frozenset({"company"})),
        rule("consumer", valid_from=date(2022, 4, 30)),
        rule("contract", "agreed"),
    )
    with pytest.raises(Problem, match=code):
        ran(of, "2025-12-31", rule=asked, **more)


def test_an_agreed_rate_where_no_rule_takes_one_is_refused() -> None:
    with pytest.raises(Problem, match="interest-rule-missing"):
        ran(TEN, "2025-12-31", contract_percent=Fraction(7))


def test_of_several_versions_of_a_rule_the_one_of_the_contract_s_day_holds() -> None:
    new = rule(valid_by="contract", valid_from=date(2024, 6, 1), percent=Fraction(9))
    old = rule(valid_by="contract", valid_until=date(2024, 5, 31), percent=Fraction(8))
    for contract, percent in ((date(2024, 5, 31), 8), (date(2024, 6, 1), 9), (None, 9)):
        found = ran(law(new, old), "2025-12-31", contract_on=contract)
        assert found.periods[0].percent == percent
        # in the first year of a new rule the contract may be one of the old
        assert ("interest-contract-day-missing" in codes(found)) == (contract is None)
    assert codes(ran(law(new, old), "2027-12-31", due_on=date(2026, 1, 1))) == []


def test_without_a_rule_nothing_is_owed_and_a_note_says_so() -> None:
    found = ran(law(rule("contract", "agreed"), defaults={}), "2025-12-31", paid("2025-03-01", 400_000))
    assert (found.basis.rule, found.interest, found.per_day, found.fixed_minor) == (None, 0, 0, 0)
    assert found.principal_open_minor == 600_000
    assert codes(found) == ["interest-none-agreed"]


# demands


def test_a_rule_that_needs_a_demand_waits_for_it() -> None:
    of = law(rule(needs_demand=True))
    assert codes(ran(of, "2025-12-31")) == ["interest-demand-missing"]
    assert ran(of, "2025-12-31").interest == 0
    asked = ran(of, "2025-12-31", demand_on=date(2025, 6, 30))
    assert asked.periods[0].first == date(2025, 7, 1)


def test_a_demand_moves_the_start_only_where_the_law_hears_it() -> None:
    heard = ran(law(rule(), demand_starts=True), "2025-12-31", demand_on=date(2025, 6, 30))
    assert heard.runs_from == date(2025, 7, 1)
    deaf = ran(TEN, "2025-12-31", demand_on=date(2025, 6, 30))
    assert deaf.runs_from == date(2025, 1, 2)
    assert codes(deaf) == ["interest-demand-unneeded"]


def test_a_demand_before_the_due_day_makes_nothing_run_earlier() -> None:
    found = ran(law(rule(), demand_starts=True), "2025-12-31", demand_on=date(2024, 11, 30))
    assert found.runs_from == date(2025, 1, 2)


def test_a_demand_on_the_first_day_of_interest_still_moves_it_by_one() -> None:
    found = ran(law(rule(), demand_starts=True), "2025-12-31", demand_on=date(2025, 1, 2))
    assert found.runs_from == date(2025, 1, 3)


def test_a_rate_frozen_at_default_is_that_of_the_demand() -> None:
    of = law(FROZEN.rules[0], demand_starts=True)
    found = ran(of, "2025-12-31", due_on=date(2024, 7, 1), demand_on=date(2025, 6, 1))
    assert found.periods[0].quoted == 3


# limits of an agreed rate


def test_a_cap_cuts_the_rate_and_says_so() -> None:
    of = law(rule("contract", "agreed", limits=(limit("cap", percent=Fraction(16)),)))
    found = ran(of, "2025-12-31", contract_percent=Fraction(24))
    assert found.periods[0].percent == 16
    assert found.periods[0].capped
    assert found.notes[0].fields == {"percent": "24", "cap": "16"}
    assert not ran(of, "2025-12-31", contract_percent=Fraction(16)).periods[0].capped


def test_a_cap_that_changes_cuts_each_day_by_its_own() -> None:
    of = law(rule("contract", "agreed", limits=(limit("cap", series="cap", reference="each"),)))
    found = ran(of, "2021-12-31", due_on=date(2020, 12, 31), contract_percent=Fraction(18))
    assert [(str(p.first), p.percent, p.capped) for p in found.periods] == [
        ("2021-01-01", 18, False),
        ("2021-07-20", 16, True),
    ]


def test_a_cap_of_the_contract_s_day_takes_the_rate_of_that_day() -> None:
    of = law(
        rule("lending", "agreed",
             limits=(limit("cap", series="prime", factor=Fraction(4), reference="contract"),))
    )  # fmt: skip
    agreed = {"contract_percent": Fraction(24), "rule": "lending"}
    found = ran(of, "2025-12-31", contract_on=date(2024, 5, 10), **agreed)
    assert found.periods[0].percent == Fraction("13.8")
    unknown = ran(of, "2025-12-31", **agreed)
    assert unknown.periods[0].percent == Fraction("12.4")
    assert "interest-contract-day-missing" in codes(unknown)
    with pytest.raises(Problem, match="rate-unknown"):
        ran(of, "2025-12-31", contract_on=date(2018, 5, 10), **agreed)


def test_a_warning_leaves_the_rate_as_it_was_agreed() -> None:
    warned = limit("warn_above", series="prime", factor=Fraction("1.3"))
    of = law(rule("contract", "agreed", limits=(warned, limit("warn_below", percent=Fraction(2)))))
    for percent, code in (("5", ["interest-above-limit"]), ("4", []), ("1.5", ["interest-below-limit"])):
        found = ran(of, "2025-12-31", contract_percent=Fraction(percent))
        assert found.periods[0].percent == Fraction(percent)
        assert codes(found) == code


def test_a_fixed_line_above_the_agreed_rate_is_one_of_usury() -> None:
    of = law(rule("contract", "agreed", limits=(limit("warn_above", percent=Fraction(10)),)))
    assert codes(ran(of, "2025-12-31", contract_percent=Fraction(12))) == ["interest-above-line"]
    assert codes(ran(of, "2025-12-31", contract_percent=Fraction(10))) == []


@pytest.mark.parametrize(
    ("mode", "beyond", "within"), [("cap", 12, 8), ("warn_above", 12, 8), ("warn_below", 8, 12)]
)
def test_a_limit_that_is_not_sure_asks_to_be_confirmed_where_it_matters(
    mode: str, beyond: int, within: int
) -> None:
    sure = limit(mode, percent=Fraction(10))
    of = law(rule("contract", "agreed", limits=(replace(sure, confidence="memory"),)))
    assert "interest-limit-unsure" in codes(ran(of, "2025-12-31", contract_percent=Fraction(beyond)))
    assert "interest-limit-unsure" not in codes(ran(of, "2025-12-31", contract_percent=Fraction(within)))
    seen = law(rule("contract", "agreed", limits=(sure,)))
    assert "interest-limit-unsure" not in codes(ran(seen, "2025-12-31", contract_percent=Fraction(beyond)))


def test_a_warning_whose_rate_nobody_knows_says_that() -> None:
    of = law(rule("contract", "agreed", limits=(limit("warn_above", series="prime"),)))
    found = ran(of, "2018-12-31", due_on=date(2018, 1, 31), contract_percent=Fraction(5))
    assert codes(found) == ["interest-limit-unknown"]
    later = ran(of, "2026-12-31", due_on=date(2026, 1, 31), contract_percent=Fraction(5))
    assert codes(later) == ["interest-limit-last-known", "interest-above-limit"]


# fixed sums


BRITISH = law(rule(), fixed_sum=fixed_sum())


@pytest.mark.parametrize(
    ("principal", "owed"),
    [(1, 4_000), (99_999, 4_000), (100_000, 7_000), (999_999, 7_000), (1_000_000, 10_000)],
)
def test_the_fixed_sum_follows_the_debt(principal: int, owed: int) -> None:
    found = ran(BRITISH, "2025-01-02", principal_minor=principal, currency="GBP")
    assert (found.fixed_minor, found.fixed_currency) == (owed, "GBP")


@pytest.mark.parametrize(
    "more",
    [
        {"to": "2025-01-01"},
        {"debtor": "person"},
        {"due_on": date(2013, 3, 15)},
        {"contract_percent": Fraction(8)},
    ],
)
def test_no_fixed_sum_is_owed_in_time_or_by_others(more: dict[str, Any]) -> None:
    of = law(rule(), rule("contract", "agreed"), fixed_sum=fixed_sum())
    found = ran(of, more.pop("to", "2025-12-31"), currency="GBP", **more)
    assert (found.fixed_minor, found.fixed_currency) == (0, "")


def test_a_fixed_sum_of_another_currency_is_not_owed_and_a_note_says_so() -> None:
    found = ran(BRITISH, "2025-12-31")
    assert found.fixed_minor == 0
    assert codes(found) == ["interest-fixed-currency"]


def test_the_band_is_that_of_the_debt_at_default_not_of_what_was_paid_later() -> None:
    in_time = ran(BRITISH, "2025-12-31", paid("2025-01-01", 900_001), currency="GBP")
    assert in_time.fixed_minor == 4_000
    late = ran(BRITISH, "2025-12-31", paid("2025-01-02", 900_001), currency="GBP")
    assert late.fixed_minor == 10_000
    whole = ran(BRITISH, "2025-12-31", paid("2025-01-01", 1_000_000), currency="GBP")
    assert (whole.fixed_minor, whole.interest) == (0, 0)


# what came in


def test_a_payment_bears_interest_through_its_own_day() -> None:
    found = ran(TEN, "2025-03-31", paid("2025-03-01", 500_000, "principal"))
    assert [(str(p.first), str(p.last), p.principal_minor) for p in found.periods] == [
        ("2025-01-02", "2025-03-01", 1_000_000),
        ("2025-03-02", "2025-03-31", 500_000),
    ]


def test_a_payment_settles_costs_then_interest_then_principal() -> None:
    found = ran(TEN, "2025-03-31", paid("2025-03-01", 100_000), costs_minor=30_000)
    one = found.settled[0]
    assert (one.costs_minor, one.interest_minor) == (30_000, 16_164)
    assert one.principal_minor == 100_000 - 30_000 - 16_164
    assert (one.left_minor, found.costs_open_minor) == (0, 0)
    assert found.principal_open_minor == 1_000_000 - one.principal_minor
    # what was settled is a whole amount, and what runs on is exact
    assert found.interest_open_minor == found.interest_minor - 16_164


def test_the_owner_may_let_payments_settle_the_principal_first_where_the_law_leaves_it_open() -> None:
    order = ORDERS["principal"]
    free = ran(TEN, "2025-03-31", paid("2025-03-01", 100_000), order=order)
    assert (free.settled[0].principal_minor, free.settled[0].interest_minor) == (100_000, 0)
    assert free.basis.order == order
    bound = ran(law(rule(), order_by="law"), "2025-03-31", paid("2025-03-01", 100_000), order=order)
    assert bound.settled[0].interest_minor == 16_164
    assert codes(bound) == ["interest-order-by-law"]


def test_what_the_book_says_was_settled_is_taken_as_it_is() -> None:
    movements = (paid("2025-03-01", 10_000, "interest"), paid("2025-03-01", 20_000, "principal"))
    found = ran(TEN, "2025-03-31", *movements, paid("2025-03-02", 4_000, "costs"))
    assert [(s.costs_minor, s.interest_minor, s.principal_minor) for s in found.settled] == [
        (0, 10_000, 0), (0, 0, 20_000), (4_000, 0, 0),
    ]  # fmt: skip
    assert found.interest_paid_minor == 10_000
    assert found.costs_open_minor == 0


def test_more_paid_on_interest_than_ran_is_told() -> None:
    found = ran(TEN, "2025-01-31", paid("2025-01-10", 50_000, "interest"))
    assert found.interest_open_minor == 0
    assert found.interest_paid_minor == 50_000
    assert codes(found) == ["interest-overpaid"]
    # what ran since makes it up
    assert ran(TEN, "2025-12-31", paid("2025-01-10", 50_000, "interest")).interest_open_minor == 49_726


def test_a_credit_note_lowers_the_principal_and_is_no_payment() -> None:
    found = ran(TEN, "2025-03-31", paid("2025-02-28", 200_000, "credit"))
    assert found.periods[1].principal_minor == 800_000
    assert found.settled[0].settles == "credit"
    assert found.interest_paid_minor == 0
    more = ran(TEN, "2025-03-31", paid("2025-02-28", -200_000, "credit"))
    assert more.principal_open_minor == 1_200_000


def test_a_credit_note_counts_before_the_payment_of_the_same_day() -> None:
    found = ran(TEN, "2025-03-31", paid("2024-12-31", 900_000), paid("2024-12-31", 200_000, "credit"))
    assert [(each.principal_minor, each.left_minor) for each in found.settled] == [
        (200_000, 0), (800_000, 100_000),
    ]  # fmt: skip


def test_a_payment_before_the_due_day_lowers_the_principal_at_once() -> None:
    found = ran(TEN, "2025-03-31", paid("2024-11-30", 400_000))
    assert [p.principal_minor for p in found.periods] == [600_000]
    assert found.settled[0].principal_minor == 400_000


def test_a_payment_after_the_last_day_is_not_counted_and_a_note_says_so() -> None:
    found = ran(TEN, "2025-03-31", paid("2025-04-01", 400_000))
    assert (found.settled, found.principal_open_minor) == ((), 1_000_000)
    assert found.notes[0].fields == {"day": "2025-04-01", "until": "2025-03-31"}


def test_what_is_paid_beyond_the_whole_debt_is_left_over_and_nothing_runs_on() -> None:
    found = ran(TEN, "2025-12-31", paid("2025-03-01", 2_000_000))
    assert found.settled[0].left_minor == 2_000_000 - 1_000_000 - 16_164
    assert (found.principal_open_minor, found.interest_open_minor, found.per_day) == (0, 0, 0)
    assert found.periods[-1].last == date(2025, 3, 1)


def test_payments_are_heard_in_the_order_of_their_days() -> None:
    earlier, later = paid("2025-02-01", 100_000), paid("2025-05-01", 300_000)
    assert ran(TEN, "2025-12-31", earlier, later) == ran(TEN, "2025-12-31", later, earlier)


def test_a_payment_below_zero_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="payment"):
        ran(TEN, "2025-12-31", paid("2025-03-01", -5))


def test_the_whole_debt_paid_on_its_last_day_leaves_nothing() -> None:
    found = ran(TEN, "2025-03-01", paid("2025-03-01", 1_016_164))
    assert (found.principal_open_minor, found.interest_open_minor) == (0, 0)
    assert (found.interest_minor, found.interest_paid_minor) == (16_164, 16_164)


def test_a_piece_that_ends_with_a_payment_has_the_rate_of_that_payment() -> None:
    of = law(rule(family="frozen", series="base", reference="payment_half_year", points=Fraction(8)))
    movements = (paid("2025-06-30", 500_000, "principal"), paid("2025-07-10", 1, "credit"))
    found = ran(of, "2025-09-30", *movements, due_on=date(2024, 11, 30))
    assert [(str(p.first), p.quoted) for p in found.periods] == [
        ("2024-12-01", Fraction("2.27")),
        ("2025-07-01", Fraction("1.27")),
        # a credit note is no payment: its piece waits for the day of reckoning
        ("2025-07-11", Fraction("1.27")),
    ]


def test_whole_dollars_of_taiwan_are_settled_and_owed() -> None:
    found = ran(TEN, "2025-03-31", paid("2025-03-01", 5_000_000), principal_minor=30_000_000, currency="TWD")
    assert found.settled[0].interest_minor == 484_900  # 4849.32
    assert found.interest_minor % 100 == found.principal_open_minor % 100 == 0


def test_what_is_not_sure_is_to_be_confirmed() -> None:
    unsure = law(rule(confidence="memory"), fixed_sum=fixed_sum(confidence="secondary"))
    found = ran(unsure, "2025-12-31", currency="GBP")
    assert codes(found) == ["interest-rule-unsure", "interest-fixed-unsure"]
    bound = law(rule(), order_by="law", order_confidence="memory")
    assert codes(ran(bound, "2025-12-31")) == []
    assert codes(ran(bound, "2025-12-31", paid("2025-03-01", 5))) == ["interest-order-unsure"]


def test_a_year_later_nothing_before_has_changed() -> None:
    early, late = ran(HALF_YEARLY, "2025-06-30"), ran(HALF_YEARLY, "2025-12-31")
    assert late.periods[: len(early.periods)] == early.periods
    assert late.until - early.until == timedelta(days=184)


def test_every_note_has_a_sentence_in_every_language_with_the_fields_it_is_given() -> None:
    noted = {}
    for module in modules():
        if module.path in {"domain/interest.py", "domain/interest_rate.py"}:
            for name, call in calls(module.tree):
                if name in {"note", "_note"} and isinstance(call.args[0], ast.Constant):
                    noted[str(call.args[0].value)] = {word.arg or "**" for word in call.keywords}
    assert len(noted) > 15
    # these are chosen between, and their code is not written in the call
    for code in ("interest-above-limit", "interest-above-line", "interest-below-limit"):
        noted[code] = {"percent", "limit", "source"}
    for language in wording.LANGUAGES:
        for code, fields in noted.items():
            told = wording.say(code, language, **dict.fromkeys(fields, "7"))
            assert "$" not in told
