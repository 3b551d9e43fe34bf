"""The limitation clock: the worked examples of each place, the edges of its calendar, what always holds."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk import jurisdictions, rest_days
from collectdesk.domain.law import CODES, EVENTS
from collectdesk.domain.limitation import (
    Clock,
    Event,
    clock,
    kinds_of,
    movers,
    period_of,
    warned_on,
    warning,
)
from collectdesk.domain.problem import Problem

PLACES = [code for code in CODES if code != "EU"]
# where an event restarts nothing and a demand needs no suit: adding one can never harm
PLAIN = [code for code in PLACES if code not in {"TW", "DE"}]
THRESHOLDS = [(12, "m"), (6, "m"), (3, "m"), (1, "m"), (7, "d")]


def on(text: str) -> date:
    return date.fromisoformat(text)


def events(*told: str) -> list[Event]:
    """Give events told as KIND:DATE."""
    return [Event(kind, on(day)) for kind, day in (text.split(":") for text in told)]


def of(code: str, due: date, told: Sequence[Event], kind: str = "", debtor: str = "company") -> Clock:
    law = jurisdictions.find(code).limitation
    assert law is not None
    return clock(
        law,
        due,
        kind=kind,
        debtor=debtor,
        events=told,
        is_rest=rest_days.of(code),
        calendar_known=lambda year: rest_days.known(code, year),
    )


def at(code: str, due: str, *told: str, kind: str = "", debtor: str = "company") -> Clock:
    return of(code, on(due), events(*told), kind, debtor)


def safe(code: str, due: str, *told: str, kind: str = "", debtor: str = "company") -> str:
    return at(code, due, *told, kind=kind, debtor=debtor).last_safe_day.isoformat()


def why_not(found: Clock) -> list[str]:
    return [still.code for still in found.unmoved_by]


# --- mainland China, law.md B2


def test_china_gives_three_years_counted_the_conservative_way() -> None:
    assert safe("CN", "2022-03-31") == "2025-03-31"


def test_china_restarts_with_a_demand_that_was_delivered() -> None:
    found = at("CN", "2022-03-31", "demand_delivered:2024-12-20")
    assert found.last_safe_day == on("2027-12-20")
    assert found.base_day == on("2025-03-31")
    assert [(moved.effect, moved.safe_day) for moved in found.moved_by] == [("restart", on("2027-12-20"))]


def test_china_moves_a_last_day_past_the_dragon_boat_weekend() -> None:
    found = at("CN", "2022-05-31")
    assert (found.last_safe_day, found.rolled_from) == (on("2025-06-03"), on("2025-05-31"))
    assert not found.calendar_open


def test_china_stops_after_twenty_years_whatever_happens() -> None:
    demands = [f"demand_delivered:{year}-03-01" for year in range(2024, 2042, 2)]
    found = at("CN", "2022-03-31", *demands)
    assert found.last_safe_day == found.stop_day == on("2042-03-31")
    assert len(found.moved_by) == 9
    assert why_not(at("CN", "2022-03-31", *demands, "part_payment:2042-03-30")) == ["stopped"]


def test_the_stop_of_china_is_not_moved_past_a_day_of_rest() -> None:
    # 2046-03-31 is a Saturday
    found = at("CN", "2026-03-31", *(f"demand_delivered:{year}-03-01" for year in range(2028, 2046, 2)))
    assert (found.last_safe_day, found.rolled_from, found.calendar_open) == (on("2046-03-31"), None, False)


@pytest.mark.parametrize("worked", ["2025-01-26", "2025-02-08", "2025-04-27", "2026-02-14"])
def test_a_weekend_that_china_works_is_a_last_day_like_any_other(worked: str) -> None:
    due = on(worked).replace(year=on(worked).year - 3)
    assert of("CN", due, []).last_safe_day == on(worked)


def test_a_demand_on_the_day_to_which_a_last_day_was_moved_is_in_time() -> None:
    assert safe("CN", "2022-05-31", "demand_delivered:2025-06-03") == "2028-06-05"  # from Saturday 06-03
    late = at("CN", "2022-05-31", "demand_delivered:2025-06-04")
    assert (late.last_safe_day, why_not(late)) == (on("2025-06-03"), ["expired"])


def test_china_says_when_the_official_calendar_of_the_year_is_not_known_yet() -> None:
    holiday = at("CN", "2024-10-01")
    assert (holiday.last_safe_day, holiday.calendar_open) == (on("2027-10-01"), True)
    weekend = at("CN", "2024-10-02")
    assert (weekend.last_safe_day, weekend.rolled_from) == (on("2027-10-04"), on("2027-10-02"))
    assert weekend.calendar_open
    assert not at("CN", "2023-10-01").calendar_open


def test_talks_alone_move_nothing_in_china() -> None:
    found = at("CN", "2022-03-31", "negotiation_start:2023-01-01", "negotiation_end:2024-01-01")
    assert (found.last_safe_day, why_not(found)) == (on("2025-03-31"), ["rule", "rule"])


# --- Taiwan, law.md C2


def test_taiwan_gives_two_years_for_goods() -> None:
    assert safe("TW", "2023-06-30") == "2025-06-30"


def test_a_demand_in_taiwan_gives_six_months_to_sue() -> None:
    found = at("TW", "2023-06-30", "demand_delivered:2025-06-16")
    assert (found.last_safe_day, found.base_day) == (on("2025-12-16"), on("2025-06-30"))
    assert [moved.effect for moved in found.moved_by] == ["six_months"]


def test_without_a_demand_in_time_a_claim_in_taiwan_ends_with_its_period() -> None:
    late = at("TW", "2023-06-30", "demand_delivered:2025-07-01")
    assert (late.last_safe_day, why_not(late)) == (on("2025-06-30"), ["expired"])
    assert late.expired(on("2025-07-01"))
    assert not late.expired(on("2025-06-30"))


def test_a_signed_plan_of_instalments_restarts_taiwan() -> None:
    assert safe("TW", "2023-06-30", "instalments_agreed:2025-03-10") == "2027-03-10"


def test_a_second_demand_in_taiwan_adds_nothing() -> None:
    both = at("TW", "2023-06-30", "demand_delivered:2025-06-16", "demand_delivered:2025-06-28")
    assert (both.last_safe_day, why_not(both)) == (on("2025-12-16"), ["second-demand"])
    within = at("TW", "2023-06-30", "demand_delivered:2025-06-16", "demand_delivered:2025-12-01")
    assert (within.last_safe_day, why_not(within)) == (on("2025-12-16"), ["second-demand"])


def test_a_demand_whose_six_months_end_before_the_period_does_not_use_up_the_later_one() -> None:
    found = at("TW", "2023-06-30", "demand_delivered:2024-01-10", "demand_delivered:2025-06-16")
    assert (found.last_safe_day, why_not(found)) == (on("2025-12-16"), ["no-reach"])


def test_a_restart_in_taiwan_makes_room_for_another_demand() -> None:
    found = at(
        "TW", "2023-06-30", "demand_delivered:2025-02-01", "part_payment:2025-03-10",
        "demand_delivered:2027-03-01",
    )  # fmt: skip
    assert [moved.safe_day for moved in found.moved_by] == [
        on("2025-08-01"),
        on("2027-03-10"),
        on("2027-09-01"),
    ]


def test_only_the_suit_itself_helps_within_the_six_months_after_a_demand() -> None:
    paid = at("TW", "2023-06-30", "demand_delivered:2025-06-16", "part_payment:2025-09-01")
    assert (paid.last_safe_day, why_not(paid)) == (on("2025-12-16"), ["six-months-only"])
    sued = at("TW", "2023-06-30", "demand_delivered:2025-06-16", "court_application:2025-12-16")
    assert sued.last_safe_day == on("2027-12-16")


def test_a_payment_order_that_was_never_served_is_as_if_it_had_not_been_asked_for() -> None:
    found = at("TW", "2023-06-30", "court_application_unserved:2025-05-01")
    assert (found.last_safe_day, why_not(found)) == (on("2025-06-30"), ["rule"])


@pytest.mark.parametrize(
    ("due", "end", "rolled_from"),
    [
        ("2022-02-28", "2024-02-29", None),
        ("2023-02-28", "2025-03-03", "2025-02-28"),  # Peace Memorial Day, a Friday
        ("2024-02-29", "2026-03-02", "2026-02-28"),  # Peace Memorial Day on a Saturday
        ("2024-02-27", "2026-03-02", "2026-02-27"),  # the Friday taken for it
        ("2023-11-22", "2025-11-24", "2025-11-22"),  # a Saturday
        ("2023-02-08", "2025-02-08", None),  # a Saturday that was worked
    ],
)
def test_taiwan_follows_the_statute_at_month_ends_and_moves_past_saturdays_and_memorial_days(
    due: str, end: str, rolled_from: str | None
) -> None:
    found = at("TW", due)
    assert found.last_safe_day == on(end)
    assert found.rolled_from == (rolled_from and on(rolled_from))


def test_the_six_months_of_taiwan_move_past_a_day_of_rest_too() -> None:
    found = at("TW", "2023-06-30", "demand_delivered:2025-05-22")
    assert (found.last_safe_day, found.rolled_from) == (on("2025-11-24"), on("2025-11-22"))


@pytest.mark.parametrize(
    ("kind", "years"),
    [("goods", 2), ("services", 2), ("works", 2), ("hire", 2), ("freight", 2), ("lodging", 2),
     ("professional", 2), ("rent", 5), ("interest", 5), ("loan", 15), ("cheque", 1), ("note", 3)],
)  # fmt: skip
def test_taiwan_has_periods_by_kind_of_claim(kind: str, years: int) -> None:
    assert at("TW", "2011-06-30", kind=kind).base_day.year == 2011 + years


# --- Hong Kong, law.md D2


def test_hong_kong_gives_six_years_without_moving_past_a_weekend() -> None:
    found = at("HK", "2019-11-15")  # 2025-11-15 is a Saturday
    assert (found.last_safe_day, found.rolled_from) == (on("2025-11-15"), None)


def test_a_cheque_in_part_payment_restarts_hong_kong_to_the_day_before_the_anniversary() -> None:
    assert safe("HK", "2019-11-15", "part_payment:2022-02-01") == "2028-01-31"


# --- England and Wales, Scotland, law.md E2


def test_england_gives_six_years() -> None:
    assert safe("GB-EAW", "2020-03-31") == "2026-03-31"


def test_a_signed_admission_restarts_england_to_the_day_before_the_anniversary() -> None:
    assert safe("GB-EAW", "2020-03-31", "acknowledgement:2023-09-12") == "2029-09-11"


def test_nothing_revives_an_english_claim_after_six_years() -> None:
    found = at("GB-EAW", "2020-03-31", "acknowledgement:2026-04-01")
    assert (found.last_safe_day, why_not(found)) == (on("2026-03-31"), ["expired"])
    assert safe("GB-EAW", "2020-03-31", "acknowledgement:2026-03-31") == "2032-03-30"


def test_an_admission_on_the_due_day_costs_no_day_in_england() -> None:
    found = at("GB-EAW", "2020-03-31", "acknowledgement:2020-03-31")
    assert (found.last_safe_day, why_not(found)) == (on("2026-03-31"), ["no-gain"])


def test_an_english_claim_in_court_is_brought_and_the_day_for_a_new_one_stays() -> None:
    found = at("GB-EAW", "2020-03-31", "court_application:2026-03-30")
    assert (found.last_safe_day, found.brought_on) == (on("2026-03-31"), on("2026-03-30"))
    assert (found.moved_by, why_not(found)) == ((), ["rule"])
    late = at("GB-EAW", "2020-03-31", "court_application:2026-04-01")
    assert (late.brought_on, why_not(late)) == (None, ["expired"])


def test_scotland_gives_five_years_and_then_the_debt_is_gone() -> None:
    law = jurisdictions.find("GB-SCT").limitation
    assert safe("GB-SCT", "2021-03-31") == "2026-03-31"
    assert law is not None
    assert law.extinguishes
    assert at("GB-SCT", "2021-03-31").stop_day == on("2041-03-31")


# --- Germany, law.md F-DE


def test_germany_counts_from_the_end_of_the_year() -> None:
    assert safe("DE", "2023-04-15") == "2026-12-31"
    assert safe("DE", "2023-12-31") == "2026-12-31"
    assert safe("DE", "2024-01-01") == "2027-12-31"


def test_a_german_year_end_on_a_saturday_is_shown_as_it_is() -> None:
    assert safe("DE", "2019-05-05") == "2022-12-31"


def test_a_mahnbescheid_filed_in_time_suspends_germany() -> None:
    found = at("DE", "2023-04-15", "court_application:2026-12-30")
    assert [moved.effect for moved in found.moved_by] == ["suspend"]
    assert found.last_safe_day == on("2026-12-31") + (on("2027-06-30") - on("2026-12-30"))
    assert safe("DE", "2023-04-15", "court_application_unserved:2026-12-30") == "2026-12-31"
    assert why_not(at("DE", "2023-04-15", "court_application:2027-01-01")) == ["expired"]


def test_a_part_payment_restarts_germany_from_its_day_and_not_from_the_year_end() -> None:
    assert safe("DE", "2023-04-15", "part_payment:2025-06-10") == "2028-06-10"


def test_what_happens_before_the_german_period_begins_moves_nothing() -> None:
    found = at("DE", "2023-04-15", "part_payment:2023-11-30", "court_application:2023-05-01")
    assert (found.last_safe_day, why_not(found)) == (on("2026-12-31"), ["before-begin", "before-begin"])
    # six months that reach over the year-end count from there
    assert safe("DE", "2023-04-15", "court_application:2023-10-01") == "2027-04-01"


def test_negotiations_suspend_germany_for_as_long_as_they_last() -> None:
    talks = ("negotiation_start:2024-03-01", "negotiation_end:2024-05-01")
    found = at("DE", "2023-04-15", *talks)
    assert found.last_safe_day == on("2026-12-31") + timedelta(days=61)
    assert [moved.event.kind for moved in found.moved_by] == ["negotiation_start", "negotiation_end"]


def test_after_german_negotiations_at_least_three_months_are_left() -> None:
    talks = ("negotiation_start:2026-12-01", "negotiation_end:2026-12-11")
    assert safe("DE", "2023-04-15", *talks) == "2027-03-11"
    over_the_year = ("negotiation_start:2026-12-31", "negotiation_end:2027-08-31")
    assert safe("DE", "2023-04-15", *over_the_year) == "2027-11-30"


def test_negotiations_add_nothing_before_they_have_ended() -> None:
    found = at("DE", "2023-04-15", "negotiation_start:2026-12-01")
    assert (found.last_safe_day, why_not(found)) == (on("2026-12-31"), ["no-end"])


def test_negotiations_that_began_too_late_or_not_at_all_add_nothing() -> None:
    late = at("DE", "2023-04-15", "negotiation_start:2027-01-01", "negotiation_end:2027-02-01")
    assert why_not(late) == ["expired", "expired"]
    assert why_not(at("DE", "2023-04-15", "negotiation_end:2025-02-01")) == ["no-start"]
    again = at(
        "DE", "2023-04-15", "negotiation_start:2025-01-01", "negotiation_start:2025-01-20",
        "negotiation_end:2025-01-31",
    )  # fmt: skip
    assert (again.last_safe_day, why_not(again)) == (on("2027-01-30"), ["negotiating"])


def test_two_german_suspensions_at_the_same_time_stop_the_clock_once() -> None:
    talks = ("negotiation_start:2025-01-01", "negotiation_end:2025-03-02")
    inside = safe("DE", "2023-04-15", *talks, "court_application:2025-01-15")
    assert on(inside) == on("2026-12-31") + (on("2025-07-15") - on("2025-01-01"))


def test_a_part_payment_during_german_talks_begins_anew_when_they_end() -> None:
    talks = ("negotiation_start:2025-01-01", "negotiation_end:2025-03-02")
    assert safe("DE", "2023-04-15", *talks, "part_payment:2025-02-10") == "2028-03-01"


def test_a_mahnung_neither_stops_nor_restarts_germany() -> None:
    found = at("DE", "2023-04-15", "demand_delivered:2026-12-01")
    assert (found.last_safe_day, why_not(found)) == (on("2026-12-31"), ["rule"])


# --- France, law.md F-FR


def test_france_gives_five_years_among_traders_and_does_not_move_past_a_sunday() -> None:
    found = at("FR", "2021-05-31")
    assert found.last_safe_day == on("2026-05-31")
    assert found.last_safe_day.weekday() == 6


def test_france_gives_two_years_against_a_consumer() -> None:
    assert safe("FR", "2024-05-31", debtor="person") == "2026-05-31"


def test_a_mise_en_demeure_does_not_interrupt_france_but_a_suit_does() -> None:
    assert why_not(at("FR", "2021-05-31", "demand_delivered:2026-01-10")) == ["rule"]
    assert safe("FR", "2021-05-31", "court_application:2026-01-10") == "2031-01-10"


# --- Ireland, Singapore, the United States, law.md F-IE, H, G2


def test_ireland_and_singapore_give_six_years() -> None:
    assert safe("IE", "2020-02-29") == "2026-02-28"
    assert safe("SG", "2020-03-31") == "2026-03-31"


def test_california_gives_four_years_and_two_for_what_was_agreed_orally() -> None:
    assert safe("US-CA", "2022-06-30") == "2026-06-30"
    assert safe("US-CA", "2022-06-30", kind="oral") == "2024-06-30"


def test_new_york_gives_six_years_and_four_for_goods() -> None:
    assert safe("US-NY", "2022-06-30") == "2028-06-30"
    assert safe("US-NY", "2022-06-30", kind="goods") == "2026-06-30"
    assert safe("US-NY", "2022-06-30", kind="consumer", debtor="person") == "2025-06-30"


def test_texas_gives_four_years_and_a_part_payment_does_not_help() -> None:
    assert safe("US-TX", "2022-06-30") == "2026-06-30"
    paid = at("US-TX", "2022-06-30", "part_payment:2024-01-01")
    assert (paid.last_safe_day, why_not(paid)) == (on("2026-06-30"), ["rule"])
    assert safe("US-TX", "2022-06-30", "acknowledgement:2024-01-01") == "2028-01-01"


# --- everywhere


@pytest.mark.parametrize("code", PLACES)
def test_a_plain_demand_helps_in_china_and_taiwan_only(code: str) -> None:
    found = of(code, on("2024-06-28"), events("demand_delivered:2026-06-01"))
    effects = [moved.effect for moved in found.moved_by]
    assert effects == {"CN": ["restart"], "TW": ["six_months"]}.get(code, [])
    assert (found.last_safe_day == found.base_day) == (not effects)


@pytest.mark.parametrize("code", PLACES)
@pytest.mark.parametrize("kind", EVENTS)
def test_what_comes_after_expiry_or_before_the_due_day_moves_nothing_and_says_why(
    code: str, kind: str
) -> None:
    due = on("2016-06-15")
    base = of(code, due, []).last_safe_day
    late = of(code, due, [Event(kind, base + timedelta(days=1))])
    early = of(code, due, [Event(kind, due - timedelta(days=1))])
    assert late.last_safe_day == early.last_safe_day == base
    assert (late.moved_by, early.moved_by) == ((), ())
    assert late.brought_on is early.brought_on is None
    assert set(why_not(late)) <= {"expired", "rule", "no-start"}
    assert set(why_not(early)) <= {"before-due", "rule"}


@pytest.mark.parametrize("code", PLACES)
def test_every_place_has_something_that_moves_its_day_and_says_what_to_keep(code: str) -> None:
    law = jurisdictions.find(code).limitation
    assert law is not None
    assert movers(law)
    for rule in movers(law):
        assert rule.effect in {"restart", "six_months", "suspend"}
        assert rule.why["en"]
        assert rule.proof["en"]


def test_what_would_move_the_day_next_is_only_what_still_can() -> None:
    law = jurisdictions.find("TW").limitation
    assert law is not None
    found = at("TW", "2023-06-30", "demand_delivered:2025-06-16")
    assert (found.only_suit_helps, found.own_end) == (True, on("2025-06-30"))

    def kinds(day: str) -> set[str]:
        return {rule.kind for rule in movers(law, found, on(day))}

    assert kinds("2025-06-30") == {rule.kind for rule in movers(law)} - {"demand_delivered"}
    assert kinds("2025-07-01") == kinds("2025-12-16") == {"court_application"}
    assert kinds("2025-12-17") == set()
    assert {rule.kind for rule in movers(law, at("TW", "2023-06-30"), on("2025-06-30"))} >= {
        "demand_delivered"
    }


def test_nothing_moves_a_day_that_has_reached_its_stop() -> None:
    law = jurisdictions.find("CN").limitation
    assert law is not None
    found = at("CN", "2022-03-31", *(f"demand_delivered:{year}-03-01" for year in range(2024, 2042, 2)))
    assert movers(law, found, on("2041-01-01")) == ()


@given(
    code=st.sampled_from([code for code in CODES if code != "EU"]), after=st.integers(0, 5000), data=st.data()
)
def test_what_is_named_as_moving_the_day_moves_it_or_is_talks_and_what_is_not_named_does_not(
    code: str, after: int, data: st.DataObject
) -> None:
    law = jurisdictions.find(code).limitation
    assert law is not None
    due = on("2010-06-15")
    known = happened(due, data.draw(st.lists(st.tuples(st.sampled_from(EVENTS), st.integers(1, 4000)))))
    day = due + timedelta(days=after)
    known = [event for event in known if event.on < day and not event.kind.startswith("negotiation")]
    found = of(code, due, known)
    named = {rule.kind for rule in movers(law, found, day)}
    for kind in EVENTS:
        moved = of(code, due, [*known, Event(kind, day)]).last_safe_day != found.last_safe_day
        assert not moved or kind in named


def test_a_kind_that_a_place_does_not_have_is_refused_with_those_it_has() -> None:
    law = jurisdictions.find("TW").limitation
    assert law is not None
    with pytest.raises(Problem, match="limitation-kind-missing") as told:
        period_of(law, "deed")
    assert str(told.value.fields["known"]).startswith("goods, services")
    assert "deed" not in kinds_of(law)
    assert period_of(law) == period_of(law, law.default_kind)


def test_a_person_of_whose_debt_nothing_is_told_owes_as_a_consumer_where_that_lapses_sooner() -> None:
    assert at("US-NY", "2022-06-30", debtor="person").last_safe_day == on("2025-06-30")
    assert at("US-NY", "2022-06-30", debtor="person", kind="services").last_safe_day == on("2028-06-30")
    assert at("US-NY", "2022-06-30").last_safe_day == on("2028-06-30")
    assert at("CN", "2022-03-31", debtor="person") == at("CN", "2022-03-31")


def test_days_left_count_down_to_the_last_safe_day_and_below() -> None:
    found = at("CN", "2022-03-31")
    assert [found.days_left(on(day)) for day in ("2025-03-30", "2025-03-31", "2025-04-02")] == [1, 0, -2]


# --- warnings


def test_the_warning_is_the_threshold_that_was_passed_last() -> None:
    last = on("2026-08-31")
    told = {day: warning(last, on(day), THRESHOLDS) for day in (
        "2025-08-30", "2025-08-31", "2026-02-27", "2026-02-28", "2026-05-31", "2026-07-31", "2026-08-23",
        "2026-08-24", "2026-09-30",
    )}  # fmt: skip
    expected = [None, (12, "m"), (12, "m"), (6, "m"), (3, "m"), (1, "m"), (1, "m"), (7, "d"), (7, "d")]
    assert list(told.values()) == expected
    assert warned_on(last, (6, "m")) == on("2026-02-28")


def test_the_order_of_the_thresholds_does_not_matter_and_there_may_be_none() -> None:
    assert warning(on("2026-08-31"), on("2026-08-30"), THRESHOLDS[::-1]) == (7, "d")
    assert warning(on("2026-08-31"), on("2026-08-30"), []) is None


# --- what always holds

DUE = st.dates(date(1990, 1, 1), date(2030, 12, 31))
HAPPENED = st.builds(lambda kind, after: (kind, after), st.sampled_from(EVENTS), st.integers(-100, 365 * 25))
TOLD = st.lists(HAPPENED, max_size=8)


def happened(due: date, told: list[tuple[str, int]]) -> list[Event]:
    return [Event(kind, due + timedelta(days=after)) for kind, after in told]


@given(code=st.sampled_from(PLACES), due=DUE, told=TOLD)
def test_the_safe_day_never_lies_before_the_base_day(
    code: str, due: date, told: list[tuple[str, int]]
) -> None:
    found = of(code, due, happened(due, told))
    assert found.last_safe_day >= found.base_day >= due
    assert found.stop_day is None or found.last_safe_day <= found.stop_day
    assert len(found.moved_by) + len(found.unmoved_by) == len(told)


@given(code=st.sampled_from(PLACES), due=DUE, told=TOLD, order=st.randoms())
def test_the_order_in_which_events_are_told_does_not_matter(
    code: str, due: date, told: list[tuple[str, int]], order
) -> None:
    given_events = happened(due, told)
    mixed = list(given_events)
    order.shuffle(mixed)
    assert of(code, due, mixed) == of(code, due, given_events)


@given(code=st.sampled_from(PLAIN), due=DUE, told=TOLD, one=HAPPENED)
def test_one_event_more_never_makes_the_day_earlier(
    code: str, due: date, told: list[tuple[str, int]], one: tuple[str, int]
) -> None:
    without, more = happened(due, told), happened(due, [*told, one])
    assert of(code, due, more).last_safe_day >= of(code, due, without).last_safe_day


@given(code=st.sampled_from(["TW", "DE"]), due=DUE, told=TOLD, one=HAPPENED)
def test_in_taiwan_and_germany_only_a_demand_or_talks_can_use_up_what_a_later_one_would_give(
    code: str, due: date, told: list[tuple[str, int]], one: tuple[str, int]
) -> None:
    if one[0] in {"demand_delivered", "negotiation_start", "negotiation_end"}:
        return
    without, more = happened(due, told), happened(due, [*told, one])
    assert of(code, due, more).last_safe_day >= of(code, due, without).last_safe_day


@given(code=st.sampled_from(PLACES), due=DUE, told=TOLD, later=TOLD)
def test_what_comes_after_the_safe_day_changes_nothing_of_the_clock(
    code: str, due: date, told: list[tuple[str, int]], later: list[tuple[str, int]]
) -> None:
    known = happened(due, told)
    found = of(code, due, known)
    # the end of talks that began in time tells how long they lasted, whenever it comes
    too_late = [
        Event(kind, found.last_safe_day + timedelta(days=1 + abs(after)))
        for kind, after in later
        if kind != "negotiation_end"
    ]
    after = of(code, due, [*known, *too_late])
    assert after.last_safe_day == found.last_safe_day
    assert after.moved_by == found.moved_by
    assert after.brought_on == found.brought_on
    assert set(found.unmoved_by) <= set(after.unmoved_by)


@given(code=st.sampled_from(PLACES), due=DUE, told=TOLD)
def test_each_day_that_was_moved_to_is_later_than_the_one_before_or_the_end_of_the_same_talks(
    code: str, due: date, told: list[tuple[str, int]]
) -> None:
    found = of(code, due, happened(due, told))
    days = [found.base_day, *(moved.safe_day for moved in found.moved_by)]
    assert days == sorted(days)
    assert days[-1] == found.last_safe_day


@given(due=DUE, told=TOLD)
def test_a_last_day_in_china_or_taiwan_is_never_a_day_of_rest_but_for_the_stop(
    due: date, told: list[tuple[str, int]]
) -> None:
    for code in ("CN", "TW"):
        found = of(code, due, happened(due, told))
        assert found.last_safe_day == found.stop_day or not rest_days.of(code)(found.last_safe_day)
        if found.rolled_from is not None:
            assert rest_days.of(code)(found.rolled_from)
            assert found.rolled_from < found.last_safe_day <= found.rolled_from + timedelta(days=14)
