"""Days as people write them in a letter and in a narrow column, in each letter language."""

from datetime import date

# The year 1 of the Republic of China; earlier days keep the common year.
_FIRST_ROC_YEAR = 1912
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def written(day: date, language: str, *, roc_years: bool) -> str:
    """Give `day` for running text: 21 November 2026, 2026年11月21日, 民國115年11月21日.

    The parts are tied by U+00A0 where a line must not end. `roc_years` is for Chinese only.
    """
    if language == "en":
        return f"{day.day}\u00a0{_MONTHS[day.month - 1]}\u00a0{day.year}"
    if roc_years and day.year >= _FIRST_ROC_YEAR:
        return f"民國{day.year - _FIRST_ROC_YEAR + 1}年{day.month}月{day.day}日"
    return f"{day.year}年{day.month}月{day.day}日"


def short(day: date, language: str, *, roc_years: bool) -> str:
    """Give `day` for a column: 21 Nov 2026, 2026-11-21, 2026/11/21, 115/11/21."""
    if language == "en":
        return f"{day.day:02d}\u00a0{_MONTHS[day.month - 1][:3]}\u00a0{day.year}"
    if language == "zh-Hans":
        return day.isoformat()
    year = day.year - _FIRST_ROC_YEAR + 1 if roc_years and day.year >= _FIRST_ROC_YEAR else day.year
    return f"{year}/{day.month:02d}/{day.day:02d}"
