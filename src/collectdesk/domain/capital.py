"""Amounts in Chinese capitals (大写金额、大寫金額), which cannot be altered on paper by adding a stroke."""

from collectdesk.domain.money import minor_digits

SCRIPTS = ("Hans", "Hant")

_DIGITS = {"Hans": "零壹贰叁肆伍陆柒捌玖", "Hant": "零壹貳參肆伍陸柒捌玖"}
_PLACES = ("", "拾", "佰", "仟")
# Large first; 兆 is a million millions in Taiwan and a million on the mainland, which therefore says 万亿.
_MARKS = {"Hans": ((10**8, "亿"), (10**4, "万")), "Hant": ((10**12, "兆"), (10**8, "億"), (10**4, "萬"))}
_MINUS = {"Hans": "负", "Hant": "負"}
_PARTS = {1: "角", 2: "分", 3: "厘"}
_CURRENCIES = {
    "TWD": ("新台币", "新臺幣"),
    "HKD": ("港币", "港幣"),
    "CNY": ("人民币", "人民幣"),
    "GBP": ("英镑", "英鎊"),
    "EUR": ("欧元", "歐元"),
    "USD": ("美元", "美元"),
    "JPY": ("日币", "日幣"),
    "SGD": ("新加坡币", "新加坡幣"),
    "MOP": ("澳门币", "澳門幣"),
    "AUD": ("澳币", "澳幣"),
    "CAD": ("加币", "加幣"),
    "NZD": ("纽币", "紐幣"),
    "CHF": ("瑞士法郎", "瑞士法郎"),
    "KRW": ("韩币", "韓幣"),
    "MYR": ("马币", "馬幣"),
}


def capitals(minor: int, currency: str, script: str) -> str:
    """Give `minor` units of `currency` in capitals of `script` (Hans or Hant), with the name of the currency.

    300,000 New Taiwan dollars are 新臺幣參拾萬元整. A currency without a Chinese name stands by its code.
    """
    names = _CURRENCIES.get(currency)
    name = names[SCRIPTS.index(script)] if names else currency
    digits = minor_digits(currency)
    whole, rest = divmod(abs(minor), 10**digits)
    sign = _MINUS[script] if minor < 0 else ""
    if rest == 0:
        return f"{name}{sign}{whole_number(whole, script)}元整"
    head = f"{whole_number(whole, script)}元" if whole else ""
    return f"{name}{sign}{head}{_fraction(rest, digits, script, after_whole=bool(whole))}"


def whole_number(number: int, script: str) -> str:
    """Give a number from 0 in capitals of `script`; raise ValueError for a negative one.

    A mark such as 億 counts what stands before it, which is read as a number itself; a gap between figures is
    read as one 零.
    """
    if number < 0:
        raise ValueError("capitals of a whole number need a number from 0")
    if number < 10**4:
        return _group(number, script) or _DIGITS[script][0]
    unit, mark = next((unit, mark) for unit, mark in _MARKS[script] if number >= unit)
    upper, lower = divmod(number, unit)
    text = whole_number(upper, script) + mark
    if lower == 0:
        return text
    gap = _DIGITS[script][0] if lower < unit // 10 else ""
    return text + gap + whole_number(lower, script)


def _group(number: int, script: str) -> str:
    """Give up to four figures; zeros inside are read once, zeros at the end not at all."""
    text = ""
    gap = False
    for power in (3, 2, 1, 0):
        digit = number // 10**power % 10
        if digit == 0:
            gap = bool(text)
            continue
        text += (_DIGITS[script][0] if gap else "") + _DIGITS[script][digit] + _PLACES[power]
        gap = False
    return text


def _fraction(rest: int, digits: int, script: str, *, after_whole: bool) -> str:
    """Give the parts of the unit; a missing 角 after a whole amount is read as 零, and 整 ends all but 分."""
    text = ""
    gap = False
    for place in range(1, digits + 1):
        digit = rest // 10 ** (digits - place) % 10
        if digit == 0:
            gap = True
            continue
        zero = _DIGITS[script][0] if gap and (text or after_whole) else ""
        text += f"{zero}{_DIGITS[script][digit]}{_PARTS[place]}"
        gap = False
    return text + ("整" if rest % 10 ** (digits - 1) == 0 else "")
