"""Amounts as people type or export them: every usual notation, read strictly or refused with a reason."""

import re
from decimal import ROUND_HALF_UP, Decimal

from collectdesk.domain.money import CURRENCIES, minor_digits
from collectdesk.domain.problem import Problem
from collectdesk.domain.typed_text import tidy

# Ten million millions of minor units: nothing a small business is owed, and far below what the book holds.
_LARGEST = 10**15
_FLOAT_SAFE = 10**8
_NOISE = 0.00001
_PLAIN = re.compile(r"(-?)(\d{1,13})(?:\.(\d{1,2}))?", re.ASCII)
_WORD = r"[^\d()\-,.' ]{0,12}?"
_AMOUNT = re.compile(
    rf"(?P<open>\()? ?(?P<minus1>-)? ?(?P<sign1>{_WORD}) ?(?P<minus2>-)? ?"
    rf"(?P<body>\d[\d,.' ]{{0,40}}?) ?(?P<sign2>{_WORD}) ?(?P<minus3>-)? ?(?P<close>\))?",
    re.ASCII,
)
_SPACED = re.compile(r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?", re.ASCII)
_GROUPED = {
    mark: re.compile(rf"[1-9]\d{{0,2}}(?:{re.escape(mark)}\d{{3}})+|[1-9]\d?(?:{re.escape(mark)}\d\d)*"
                     rf"{re.escape(mark)}\d{{3}}", re.ASCII)
    for mark in ",.'"
}  # fmt: skip


# A sign and the currencies it may stand for; an empty set means any of them.
_SIGNS: dict[str, frozenset[str]] = {
    "$": frozenset({"TWD", "HKD", "USD", "SGD", "AUD", "CAD", "NZD", "MOP"}),
    "¥": frozenset({"CNY", "JPY"}),
    "kr": frozenset({"SEK", "NOK", "DKK"}),
} | {word: frozenset() for word in ("元", "圓", "圆", "元整", "圓整", "圆整")}
_NAMES: dict[str, str] = {
    "nt": "TWD", "nt$": "TWD", "ntd": "TWD", "新台幣": "TWD", "新臺幣": "TWD", "台幣": "TWD", "臺幣": "TWD",
    "新台币": "TWD", "台币": "TWD", "new taiwan dollar": "TWD", "taiwan dollar": "TWD",
    "rmb": "CNY", "cn¥": "CNY", "cnh": "CNY", "人民币": "CNY", "人民幣": "CNY", "yuan": "CNY",
    "chinese yuan": "CNY", "renminbi": "CNY",
    "hk": "HKD", "hk$": "HKD", "港币": "HKD", "港幣": "HKD", "港元": "HKD", "hong kong dollar": "HKD",
    "us$": "USD", "us": "USD", "美元": "USD", "美金": "USD", "us dollar": "USD", "dollar": "USD",
    "£": "GBP", "stg": "GBP", "英镑": "GBP", "英鎊": "GBP", "british pound": "GBP", "pound sterling": "GBP",
    "€": "EUR", "欧元": "EUR", "歐元": "EUR", "euro": "EUR",
    "日元": "JPY", "日圓": "JPY", "日圆": "JPY", "日幣": "JPY", "円": "JPY", "japanese yen": "JPY",
    "澳门元": "MOP", "澳門元": "MOP", "澳門幣": "MOP", "mop$": "MOP",
    "新加坡元": "SGD",
}  # fmt: skip
_NAMES |= {sign.casefold(): code for code, (_, sign) in CURRENCIES.items() if sign not in _SIGNS}
# Other codes of ISO 4217 with two minor digits, so that a stray word of three letters is not a currency.
_OTHERS = """AED ARS BDT BGN BND BRL COP EGP FJD GEL HUF ILS KES KHR KZT LAK LKR MAD MMK MNT MXN NGN NPR PEN
PGK PKR QAR RON RSD RUB SAR TRY UAH UYU ZAR"""


def currency(text: str) -> str:
    """Give the ISO 4217 code for a code, a sign or a name in English or Chinese; raise Problem if unknown."""
    name = tidy(text)
    code = name.upper()
    if code in CURRENCIES or (len(code) == 3 and code in _OTHERS.split()):
        return code
    known = _NAMES.get(re.sub(r"[\s.]+", " ", name.casefold()).strip())
    if known is None:
        raise Problem("typed-currency-unknown", text=text[:40])
    return known


def currency_in(text: str) -> str | None:
    """Give the one currency that the sign in an amount names (NT$, HK$, £, RMB), None if none."""
    found = _AMOUNT.fullmatch(tidy(text))
    for word in (found["sign1"], found["sign2"]) if found else ():
        try:
            return currency(word)
        except Problem:
            continue
    return None


def amount(text: str, currency: str, decimal: str | None = None) -> int:
    """Give the minor units of `currency` in what somebody typed: 1,234.50, 1.234,50, NT$ 300,000, (12.00).

    `decimal` is the decimal mark ("." or ",") where it is known, as for a whole column. What can be read
    in two ways, has more decimals than the currency, or names another currency raises Problem.
    """
    plain = _PLAIN.fullmatch(text)
    if plain and decimal != ",":
        minus, whole, rest = plain.groups()
        digits = minor_digits(currency)
        if rest is None or len(rest) <= digits:
            minor = int(whole + (rest or "").ljust(digits, "0"))
            return -minor if minus else minor
    return _slow_amount(text, currency, decimal)


def amount_of_number(number: float, currency: str) -> int:
    """Give the minor units of a number cell; the noise of binary fractions is rounded away, no more."""
    if abs(number) < _FLOAT_SAFE:
        # here the error of the product is far below what is looked at, and a Decimal takes four times as long
        quick = number * 10 ** minor_digits(currency)
        near: int = round(quick)
        if abs(quick - near) < _NOISE:
            return near
        raise _decimals(str(number), currency)
    exact = Decimal(repr(number)) if isinstance(number, float) else Decimal(number)
    if not exact.is_finite():
        raise Problem("typed-amount-unreadable", text=str(number))
    scaled = exact.scaleb(minor_digits(currency)) if abs(exact) < _LARGEST else exact
    minor = int(scaled.quantize(Decimal(1), ROUND_HALF_UP)) if abs(scaled) < _LARGEST else _LARGEST
    if abs(minor) >= _LARGEST:
        raise Problem("typed-amount-large", text=str(number))
    if abs(scaled - minor) >= Decimal(str(_NOISE)):
        raise _decimals(str(number), currency)
    return minor


def _slow_amount(text: str, currency: str, decimal: str | None) -> int:
    plain = tidy(text)
    if not plain:
        raise Problem("typed-amount-missing")
    found = _AMOUNT.fullmatch(plain)
    if found is None or bool(found["open"]) != bool(found["close"]):
        raise Problem("typed-amount-unreadable", text=text[:40])
    marks = [found[name] for name in ("open", "minus1", "minus2", "minus3") if found[name]]
    if len(marks) > 1:
        raise Problem("typed-amount-unreadable", text=text[:40])
    for word in (found["sign1"], found["sign2"]):
        if word:
            _check_sign(word, text, currency)
    if " " in found["body"] and not _SPACED.fullmatch(found["body"]):
        raise Problem("typed-amount-unreadable", text=text[:40])
    whole, rest = _parts(found["body"].replace(" ", ""), text, currency, decimal)
    digits = minor_digits(currency)
    if rest[digits:].strip("0"):
        raise _decimals(text, currency)
    minor = int(whole + rest[:digits].ljust(digits, "0"))
    if minor >= _LARGEST:
        raise Problem("typed-amount-large", text=text[:40])
    return -minor if marks else minor


def _decimals(text: str, currency: str) -> Problem:
    return Problem("typed-amount-decimals", text=text[:40], currency=currency, digits=minor_digits(currency))


def _check_sign(word: str, text: str, code: str) -> None:
    """Refuse a sign that stands for another currency than `code`, or for nothing we know."""
    several = _SIGNS.get(word.casefold())
    if several is not None:
        if several and code not in several:
            raise Problem("typed-amount-currency", text=text[:40], currency=code)
        return
    try:
        named = currency(word)
    except Problem:
        raise Problem("typed-amount-unreadable", text=text[:40]) from None
    if named != code:
        raise Problem("typed-amount-currency", text=text[:40], currency=code)


def _parts(body: str, text: str, currency: str, decimal: str | None) -> tuple[str, str]:
    """Split the digits of an amount into whole and decimals, by the mark that can only be the decimal one."""
    mark = decimal or _decimal_mark(body, text, currency)
    whole, _, rest = body.partition(mark) if mark else (body, "", "")
    groups = {sign for sign in whole if not sign.isdigit()}
    if rest and not rest.isdigit():
        raise Problem("typed-amount-unreadable", text=text[:40])
    if len(groups) > 1 or (groups and not _GROUPED[groups.copy().pop()].fullmatch(whole)):
        raise Problem("typed-amount-unreadable", text=text[:40])
    for group in groups:
        whole = whole.replace(group, "")
    return whole, rest


def _decimal_mark(body: str, text: str, currency: str) -> str:
    """Find the decimal mark of one amount on its own; empty if it has none, Problem if it may be either."""
    commas, points = body.count(","), body.count(".")
    if commas and points:
        return "," if body.rindex(",") > body.rindex(".") else "."
    if commas + points != 1:
        return ""
    mark = "," if commas else "."
    if not _GROUPED[mark].fullmatch(body):
        return mark
    # 1,234 is grouped wherever three decimals cannot be; 1.234 is grouped here and a fraction there
    three = minor_digits(currency) == 3
    if mark == "." and three:
        return mark
    if mark == "." or three:
        raise Problem("typed-amount-ambiguous", text=text[:40])
    return ""
