"""Days as people type or export them: western, Chinese and Republic of China years, serials, short forms."""

import re
from datetime import date, timedelta

from collectdesk.domain.problem import Problem
from collectdesk.domain.typed_text import tidy
from collectdesk.domain.typed_weekday import weekday

ORDERS = ("dmy", "mdy", "ymd")
_TIME = r"(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?(?:Z|[+-]\d{2}:?\d{2})?)?"
_YEAR_FIRST = re.compile(
    rf"(\d{{4}}) ?[-/.年] ?(\d{{1,2}}) ?[-/.月] ?(\d{{1,2}})(?: ?[日号號])?{_TIME}", re.ASCII
)
_REPUBLIC = re.compile(
    rf"(?P<era>(?:中華民國|中华民国|民國|民国|R\.?O\.?C\.?) ?)?(?P<year>元|\d{{1,3}}) ?[-/.年] ?"
    rf"(?P<month>\d{{1,2}}) ?[-/.月] ?(?P<day>\d{{1,2}})(?: ?[日号號])?{_TIME}",
    re.ASCII,
)
_YEAR_LAST = re.compile(rf"(\d{{1,2}}) ?([-/.]) ?(\d{{1,2}}) ?[-/.] ?(\d{{4}}|\d{{2}}){_TIME}", re.ASCII)
_COMPACT = re.compile(r"(\d{3,4})(\d\d)(\d\d)", re.ASCII)
_SERIAL = re.compile(r"(\d{5})(?:\.0+)?", re.ASCII)
_DAY_MONTH_NAME = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[ \-]([A-Za-z]{3,9})\.?,?[ \-](\d{4}|\d{2})", re.ASCII
)
_MONTH_NAME_DAY = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", re.ASCII)
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip

_WORDS = {
    **dict.fromkeys(("今天", "今日", "today", "t"), 0),
    **dict.fromkeys(("明天", "明日", "tomorrow", "tom"), 1),
    **dict.fromkeys(("后天", "後天"), 2),
    **dict.fromkeys(("昨天", "昨日", "yesterday"), -1),
    **dict.fromkeys(("前天",), -2),
}
_SHIFT = re.compile(r"([+-]) ?(\d{1,4}) ?(d|days?|天|日|w|weeks?|周|週)?", re.ASCII)
_SHORT = re.compile(r"(\d{1,2}) ?[-/.月] ?(\d{1,2})(?: ?[日号號])?", re.ASCII)


def day(text: str, today: date, order: str | None = None) -> date:
    """Give the day in `text`; `order` ("dmy", "mdy", "ymd" or None) settles 03/04/2026.

    A day that can be read in two ways without `order`, is not in the calendar, or lies outside
    1950 to 2150 raises Problem. `today` only decides the century of a year of two digits.
    """
    if len(text) == 10 and text[4] == text[7] == "-" and text.isascii():
        try:
            return _within(date.fromisoformat(text), text)
        except ValueError:
            pass
    plain = tidy(text)
    if not plain:
        raise Problem("typed-day-missing")
    parts = _named(plain, today) or _year_first(plain, today, order) or _year_last(plain, text, today, order)
    if parts is None:
        serial = _SERIAL.fullmatch(plain)
        if serial:
            return day_of_serial(int(serial[1]))
        raise Problem("typed-day-unreadable", text=text[:40])
    return _made(*parts, text)


def is_republic(text: str) -> bool:
    """Tell whether `text` is a day in years of the Republic of China: 115/03/31, 民國115年3月31日."""
    found = _REPUBLIC.fullmatch(tidy(text))
    return bool(found and (found["era"] or len(found["year"]) == 3))


def day_of_serial(number: float) -> date:
    """Give the day of a spreadsheet's serial number (1900 system); raise Problem outside 1954 to 2119."""
    if not 20_000 <= number < 80_000:
        raise Problem("typed-day-unreadable", text=str(number)[:40])
    return date(1899, 12, 30) + timedelta(days=int(number))


def typed_day(text: str, today: date, order: str | None = None) -> date:
    """Give the day typed into a field of a form: any form of `day`, or 明天, Friday, +7, -2w, 11/28, 月底.

    A short 11/28 is the nearest such day to `today`; month first, unless `order` is "dmy".
    """
    plain = tidy(text)
    word = plain.casefold()
    if word in _WORDS:
        return today + timedelta(days=_WORDS[word])
    if word in ("月底", "month end", "eom"):
        return _month_end(today)
    said = weekday(word, today)
    if said is not None:
        return said
    shift = _SHIFT.fullmatch(word)
    if shift:
        days = int(shift[2]) * (7 if (shift[3] or "")[:1] in ("w", "周", "週") else 1)
        return _shifted(today, -days if shift[1] == "-" else days, text)
    short = _SHORT.fullmatch(plain)
    if short and "月" not in plain and (order == "dmy" or int(short[1]) > 12):
        return _nearest(int(short[2]), int(short[1]), today, text)
    if short:
        return _nearest(int(short[1]), int(short[2]), today, text)
    return day(text, today, order)


def _named(plain: str, today: date) -> tuple[int, int, int] | None:
    """Read 31 Mar 2026 and March 31, 2026."""
    found = _DAY_MONTH_NAME.fullmatch(plain)
    if found:
        number, name, year = found.groups()
    else:
        found = _MONTH_NAME_DAY.fullmatch(plain)
        if not found:
            return None
        name, number, year = found.groups()
    months = [place for place, month in enumerate(_MONTHS, 1) if month.startswith(name.casefold())]
    if name.casefold() == "sept":
        months = [9]
    return (_full_year(year, today), months[0], int(number)) if len(months) == 1 else None


def _year_first(plain: str, today: date, order: str | None) -> tuple[int, int, int] | None:
    """Read what begins with the year, of our era or of the Republic of China."""
    western = _YEAR_FIRST.fullmatch(plain)
    if western:
        return int(western[1]), int(western[2]), int(western[3])
    found = _REPUBLIC.fullmatch(plain)
    if found and (found["era"] or len(found["year"]) == 3):
        year = 1 if found["year"] == "元" else int(found["year"])
        return year + 1911, int(found["month"]), int(found["day"])
    if found and order == "ymd" and len(found["year"]) == 2 and found["year"] != "元":
        return _full_year(found["year"], today), int(found["month"]), int(found["day"])
    compact = _COMPACT.fullmatch(plain)
    if compact:
        year = int(compact[1])
        return (year if len(compact[1]) == 4 else year + 1911), int(compact[2]), int(compact[3])
    return None


def _year_last(plain: str, text: str, today: date, order: str | None) -> tuple[int, int, int] | None:
    """Read 31/03/2026 and 03/31/2026; a day with points is day first wherever it is written."""
    found = _YEAR_LAST.fullmatch(plain)
    if not found or (order == "ymd" and len(found[4]) == 2):
        return None
    first, second, year = int(found[1]), int(found[3]), _full_year(found[4], today)
    if order == "mdy":
        return year, first, second
    if order == "dmy" or found[2] == ".":
        return year, second, first
    if len(found[4]) == 4 and (first > 12 or first == second):
        return year, second, first
    if len(found[4]) == 4 and second > 12:
        return year, first, second
    # 26/03/31 may begin or end with its year, 03/04/2026 with its day or month
    raise Problem("typed-day-ambiguous", text=text[:40])


def _full_year(year: str, today: date) -> int:
    """Give the year of four digits; one of two digits lies at most twenty years ahead of `today`."""
    if len(year) == 4:
        return int(year)
    full = today.year - today.year % 100 + int(year)
    return full - 100 if full > today.year + 20 else full


def _made(year: int, month: int, number: int, text: str) -> date:
    try:
        return _within(date(year, month, number), text)
    except ValueError:
        raise Problem("typed-day-not-in-calendar", text=text[:40]) from None


def _within(found: date, text: str) -> date:
    if not 1950 <= found.year <= 2150:
        raise Problem("typed-day-far", text=text[:40])
    return found


def _shifted(today: date, days: int, text: str) -> date:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        raise Problem("typed-day-far", text=text[:40]) from None


def _month_end(today: date) -> date:
    return date(today.year + today.month // 12, today.month % 12 + 1, 1) - timedelta(days=1)


def _nearest(month: int, number: int, today: date, text: str) -> date:
    """Give the day of that month and number nearest to `today`, a year away at most."""
    found = []
    for year in range(today.year - 1, today.year + 2):
        try:
            found.append(date(year, month, number))
        except ValueError:
            continue
    if not found:
        raise Problem("typed-day-not-in-calendar", text=text[:40])
    return min(found, key=lambda one: (abs((one - today).days), one < today))
