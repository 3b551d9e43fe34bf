"""Days of rest in mainland China and Taiwan, against days that everybody there remembers."""

import re
import subprocess
import sys
from datetime import date, timedelta

import pytest
from holidays.countries import china, taiwan

from collectdesk import rest_days
from collectdesk.domain.law import CODES

# from the notices of the State Council and of the DGPA
RESTS = {
    "CN": ["2025-05-31", "2025-06-01", "2025-06-02", "2025-01-28", "2025-02-04", "2025-10-08", "2024-02-16",
           "2026-01-02", "2026-02-23", "2025-11-22", "2020-01-31", "2012-06-22"],
    "TW": ["2025-02-28", "2025-05-30", "2025-09-29", "2025-10-24", "2026-02-27", "2025-11-22", "2024-02-08",
           "2026-02-16", "2023-01-27", "2025-12-25", "2026-05-01"],
}  # fmt: skip
WORKS = {
    "CN": ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04", "2025-06-03",
           "2024-05-11", "2025-12-25", "2011-12-31"],
    "TW": ["2025-02-08", "2024-02-17", "2023-01-07", "2023-09-23", "2014-12-27", "2024-12-25", "2025-05-01",
           "2026-02-23", "2024-10-25"],
}  # fmt: skip
EVERY = [(code, day) for code in RESTS for day in RESTS[code]]
NONE = [(code, day) for code in WORKS for day in WORKS[code]]


@pytest.mark.parametrize(("code", "day"), EVERY)
def test_holidays_with_the_days_taken_for_them_and_weekends_are_days_of_rest(code: str, day: str) -> None:
    assert rest_days.of(code)(date.fromisoformat(day))


@pytest.mark.parametrize(("code", "day"), NONE)
def test_weekends_that_are_worked_and_usual_days_are_none(code: str, day: str) -> None:
    assert not rest_days.of(code)(date.fromisoformat(day))


def test_the_order_in_which_years_are_asked_for_changes_nothing() -> None:
    rest_days._days.cache_clear()
    late = [rest_days.of("CN")(date(year, 12, 31)) for year in range(2026, 2000, -1)]
    rest_days._days.cache_clear()
    assert late[::-1] == [rest_days.of("CN")(date(year, 12, 31)) for year in range(2001, 2027)]


@pytest.mark.parametrize("code", ["CN", "TW"])
def test_no_row_of_rest_is_longer_than_two_weeks(code: str) -> None:
    rests, row, longest = rest_days.of(code), 0, 0
    for number in range(366 * 40):
        row = row + 1 if rests(date(2000, 1, 1) + timedelta(days=number)) else 0
        longest = max(longest, row)
    assert 7 <= longest <= 14


@pytest.mark.parametrize("code", ["CN", "TW"])
def test_a_year_without_an_official_calendar_has_weekends_only(code: str) -> None:
    rests = rest_days.of(code)
    assert rests(date(2027, 10, 2))
    # a holiday by law, but what is moved for it nobody knows yet
    assert not rests(date(2027, 10, 1))
    assert not rests(date(2028, 10, 10))
    assert not rests(date(1990, 10, 1))
    assert rests(date(1990, 9, 30))
    assert not rest_days.known(code, 2027)
    assert rest_days.known(code, 2026)


@pytest.mark.parametrize("code", sorted(set(CODES) - {"CN", "TW"}))
def test_elsewhere_no_day_is_one_and_no_calendar_is_needed(code: str) -> None:
    assert not any(rest_days.of(code)(date(2026, 12, day)) for day in range(1, 32))
    assert rest_days.known(code, 2090)


def test_the_years_are_those_that_the_library_took_from_official_calendars() -> None:
    notices = china.ChinaStaticHolidays.special_public_holidays
    assert range(min(notices), max(notices) + 1) == rest_days._OFFICIAL["CN"]
    calendars = {
        int(year) for year in re.findall(r"\[(\d{4})\]\(", taiwan.TaiwanStaticHolidays.__doc__ or "")
    }
    assert set(rest_days._OFFICIAL["TW"]) == calendars


def test_the_library_is_loaded_only_when_a_day_is_asked_for() -> None:
    code = (
        "import sys; from datetime import date; from collectdesk import rest_days;"
        "ask = rest_days.of('CN'); before = 'holidays' in sys.modules; ask(date(2026, 1, 1));"
        "print(before, 'holidays' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.split() == ["False", "True"]
