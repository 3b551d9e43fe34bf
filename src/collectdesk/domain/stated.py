"""Amounts, days and rates that a Chinese text states, however written, to compare them with the book."""

import re
import unicodedata
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from collectdesk.domain.money import minor_digits

# The year 1 of the Republic of China is 1912.
_ROC = 1911
_DIGITS = {
    character: value
    for row in ("零壹貳參肆伍陸柒捌玖", "〇一二三四五六七八九")
    for value, character in enumerate(row)
} | {"○": 0, "兩": 2, "贰": 2, "叁": 3, "叄": 3, "陆": 6}
_SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_LARGE = {"萬": 10**4, "万": 10**4, "億": 10**8, "亿": 10**8, "兆": 10**12}
_HAN = "".join({**_DIGITS, **_SMALL, **_LARGE})
_FIGURES = r"\d[\d,]*(?:\.\d+)?"
_SIGNS = r"(?:NT\$|US\$|HK\$|JP¥|[A-Z]{0,4}\$|[¥€£₩]|新[臺台]幣|美[元金]|人民幣|港[幣元]|日[幣圓]|歐元|英鎊)"
_AMOUNT = re.compile(
    rf"{_SIGNS} ?(?P<after>{_FIGURES})(?P<large>[萬億])?(?:[元圓])?"
    rf"|(?P<before>{_FIGURES})(?P<large2>[萬億])? ?[元圓]"
    rf"|(?P<han>[{_HAN}]+)[元圓](?P<parts>(?:[{_HAN}]+[角分])*)"
)
_NUMBER = rf"(?:\d{{1,4}}|[{_HAN}]{{1,7}})"
_DAY = re.compile(
    rf"(?P<era>民國)? ?(?P<year>{_NUMBER}) ?年 ?(?P<month>{_NUMBER}) ?月 ?(?P<day>{_NUMBER}) ?日"
    r"|(?<![\d/.\-A-Za-z])(?P<y>\d{2,4})(?P<mark>[-/.])(?P<m>\d{1,2})(?P=mark)(?P<d>\d{1,2})(?![\d/.\-])"
)
_RATE = re.compile(rf"(?P<figures>\d+(?:\.\d+)?) ?[%％]|百分之(?P<han>[{_HAN}]+|\d+(?:\.\d+)?)")


class Amount(NamedTuple):
    """An amount as it is written, and in minor units; a fraction of one if more decimals are written."""

    written: str
    minor: Fraction


class Day(NamedTuple):
    """A day as it is written; None if there is no such day."""

    written: str
    day: date | None


class Rate(NamedTuple):
    """A rate as it is written, in percent."""

    written: str
    percent: Fraction


def amounts(text: str, currency: str) -> list[Amount]:
    """Give the amounts `text` states, all taken for `currency`: 300,000元, NT$300,000, 參拾萬元整, 30萬元."""
    unit = 10 ** minor_digits(currency)
    found = []
    for match in _AMOUNT.finditer(_plain(text)):
        if match["han"]:
            value = Fraction(number(match["han"])) + _parts(match["parts"])
        else:
            figures = (match["after"] or match["before"]).replace(",", "")
            value = Fraction(figures) * _LARGE.get(match["large"] or match["large2"] or "", 1)
        found.append(Amount(match[0], value * unit))
    return found


def days(text: str) -> list[Day]:
    """Give the days `text` states, in years of the Republic of China or common ones."""
    return [Day(match[0], _day(match)) for match in _DAY.finditer(_plain(text))]


def rates(text: str) -> list[Rate]:
    """Give the rates `text` states in percent: 5%, 百分之五."""
    found = []
    for match in _RATE.finditer(_plain(text)):
        stated = match["figures"] or match["han"]
        percent = Fraction(stated) if stated[0].isdecimal() else Fraction(number(stated))
        found.append(Rate(match[0], percent))
    return found


def number(han: str) -> int:
    """Give a whole number written in Chinese: 參拾萬, 一百一十五, or figure by figure 一一五."""
    if not set(han) & (_SMALL.keys() | _LARGE.keys()):
        return int("".join(str(_DIGITS[character]) for character in han))
    total = group = digit = 0
    for character in han:
        if character in _DIGITS:
            digit = _DIGITS[character]
        elif character in _SMALL:
            # 十五 is 一十五
            group += (digit or 1) * _SMALL[character]
            digit = 0
        else:
            total += (group + digit or 1) * _LARGE[character]
            group = digit = 0
    return total + group + digit


def _parts(text: str) -> Fraction:
    """Give what 伍角貳分 is of a whole."""
    value = Fraction(0)
    for han, mark in re.findall(rf"([{_HAN}]+)([角分])", text):
        value += Fraction(number(han), 10 if mark == "角" else 100)
    return value


def _day(match: re.Match[str]) -> date | None:
    if match["y"]:
        year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    else:
        year, month, day = (_value(match[part]) for part in ("year", "month", "day"))
    if match["era"] or year < 1000:
        year += _ROC
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _value(text: str) -> int:
    return int(text) if text.isdecimal() else number(text)


def _plain(text: str) -> str:
    """Give the text with full-width figures and signs as plain ones, one character for one, in one line."""
    return "".join(_narrow(character) for character in text)


def _narrow(character: str) -> str:
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 else character
