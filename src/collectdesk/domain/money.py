"""Money: a whole number of minor units with its currency; never a float, two currencies never add."""

from __future__ import annotations

from dataclasses import dataclass

# ISO 4217: code -> (minor digits, the sign people write). TWD has two minor digits but prices have none.
CURRENCIES: dict[str, tuple[int, str]] = {
    "TWD": (2, "NT$"),
    "HKD": (2, "HK$"),
    "CNY": (2, "¥"),
    "GBP": (2, "£"),
    "EUR": (2, "€"),
    "USD": (2, "US$"),
    "JPY": (0, "JP¥"),
    "SGD": (2, "S$"),
    "MOP": (2, "MOP$"),
    "AUD": (2, "A$"),
    "CAD": (2, "C$"),
    "NZD": (2, "NZ$"),
    "CHF": (2, "CHF"),
    "SEK": (2, "SEK"),
    "NOK": (2, "NOK"),
    "DKK": (2, "DKK"),
    "PLN": (2, "zł"),
    "CZK": (2, "Kč"),
    "KRW": (0, "₩"),
    "THB": (2, "฿"),
    "MYR": (2, "RM"),
    "IDR": (2, "Rp"),
    "PHP": (2, "₱"),
    "VND": (0, "₫"),
    "INR": (2, "₹"),
    "KWD": (3, "KWD"),
    "BHD": (3, "BHD"),
}
# Far above what a small business is owed, and far enough below what the book can hold that sums fit too.
LARGEST = 10**15
# Currencies whose minor unit exists on paper only: decimals are shown when they are not zero.
_WHOLE_BY_CUSTOM = frozenset({"TWD"})


def minor_digits(currency: str) -> int:
    """Give the number of minor digits of `currency` by ISO 4217; two where it is not in our table."""
    return CURRENCIES.get(currency, (2, currency))[0]


def sign(currency: str) -> str:
    """Give the sign written before an amount of `currency`; its code where there is none."""
    return CURRENCIES.get(currency, (2, currency))[1]


def is_currency(code: str) -> bool:
    """Tell whether `code` looks like an ISO 4217 code: three capital ASCII letters."""
    return len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()


def whole_step(currency: str) -> int:
    """Give the smallest amount in minor units that is paid in `currency`: 100 for TWD, else 1."""
    return int(10 ** minor_digits(currency)) if currency in _WHOLE_BY_CUSTOM else 1


def figures(minor: int, currency: str) -> str:
    """Give `minor` units as grouped figures without a sign of currency: 1,284,300 or 96,200.00.

    A negative amount begins with the minus sign U+2212.
    """
    digits = minor_digits(currency)
    whole, rest = divmod(abs(minor), 10**digits)
    shown = f"{whole:,}"
    if digits and (rest or currency not in _WHOLE_BY_CUSTOM):
        shown += f".{rest:0{digits}d}"
    return f"−{shown}" if minor < 0 else shown


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An amount in minor units and its currency code (ISO 4217)."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise TypeError("minor units are whole numbers")
        if not is_currency(self.currency):
            raise ValueError(f"not a currency code: {self.currency!r}")

    def __add__(self, other: Money) -> Money:
        """Add an amount of the same currency; raise ValueError for another currency."""
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        """Take away an amount of the same currency; raise ValueError for another currency."""
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __bool__(self) -> bool:
        return self.minor != 0

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.minor < other.minor

    def __str__(self) -> str:
        """Give the amount as people read it: NT$ 300,000 or HK$ 1,200.50."""
        return f"{sign(self.currency)} {figures(self.minor, self.currency)}"

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not add")
