"""Cells understood: each different cell is read once, a refused one is kept with its reason."""

import re
from datetime import date, datetime
from operator import itemgetter
from typing import TypeVar

from collectdesk.domain import typed
from collectdesk.domain.money import minor_digits
from collectdesk.domain.problem import Problem
from collectdesk.exchange.headers import CUSTOMER_FIELDS, fold
from collectdesk.exchange.records import CustomerRow, customer_key
from collectdesk.exchange.sheet import Cell, cell_text, clean
from collectdesk.exchange.words import meanings

T = TypeVar("T")

_LONGEST = {"name": 300, "number": 100, "note": 10_000}
_TWO_DECIMALS = re.compile(r"(?:-?\d{1,12}\.\d\d\n)*", re.ASCII)
_ZERO = frozenset({"-", "–", "—", "－", "--"})


class _Understood(dict[Cell, T | Problem | None]):
    """Cell -> what it means; read when first asked for."""

    def __init__(self) -> None:
        super().__init__({"": None})

    def __missing__(self, cell: Cell) -> T | Problem | None:
        found: T | Problem | None
        try:
            found = self._read(cell)
        except Problem as problem:
            found = problem
        self[cell] = found
        return found

    def _read(self, cell: Cell) -> T | None:
        """Give what `cell` means, None for a blank one; raise Problem if it means nothing."""
        raise NotImplementedError


class Days(_Understood[date]):
    """Cell -> day, None for a blank one, Problem for one that is no day."""

    def __init__(self, today: date, order: str | None) -> None:
        super().__init__()
        self._today = today
        self._order = order

    def _read(self, cell: Cell) -> date | None:
        if isinstance(cell, datetime):
            return cell.date()
        if isinstance(cell, date):
            return cell
        if isinstance(cell, float | int) and not isinstance(cell, bool):
            if 20_000 <= cell < 80_000:
                return typed.day_of_serial(cell)
            return typed.day(cell_text(cell), self._today, self._order)
        text = cell_text(cell)
        return typed.day(text, self._today, self._order) if text else None


class Amounts(_Understood[int]):
    """Cell -> minor units of one currency, None for a blank one, Problem for one that is no amount."""

    def __init__(self, currency: str, decimal: str | None) -> None:
        super().__init__()
        self._currency = currency
        self._decimal = decimal

    def _read(self, cell: Cell) -> int | None:
        if isinstance(cell, float | int) and not isinstance(cell, bool):
            return typed.amount_of_number(cell, self._currency)
        text = cell_text(cell)
        if text in _ZERO:
            return 0
        return typed.amount(text, self._currency, self._decimal) if text else None


class Currencies(dict[Cell, str | Problem | None]):
    """Cell -> currency code, the default for a blank one, Problem for an unknown one."""

    def __init__(self, default: str | None) -> None:
        super().__init__({"": default})
        self._default = default

    def __missing__(self, cell: Cell) -> str | Problem | None:
        found: str | Problem | None = self._default
        text = cell_text(cell)
        if text:
            try:
                found = typed.currency(text)
            except Problem as problem:
                found = problem
        self[cell] = found
        return found


class Customers(dict[tuple[Cell, ...], CustomerRow | Problem]):
    """Customer cells of a row -> the customer; the first row that tells it gives its number."""

    def __init__(self, fields: list[str]) -> None:
        super().__init__()
        self._fields = fields
        self.row = 0

    def __missing__(self, cells: tuple[Cell, ...]) -> CustomerRow | Problem:
        found: CustomerRow | Problem
        try:
            found = customer_of(self.row, dict(zip(self._fields, cells, strict=True)))
        except Problem as problem:
            found = problem
        self[cells] = found
        return found


def customer_of(row: int, cells: dict[str, Cell]) -> CustomerRow:
    """Give the customer that the cells of one row tell; Problem names what cannot be taken."""
    told = {field: text_of(cells.get(field, ""), "name") for field in CUSTOMER_FIELDS}
    if not (told["customer"] or told["customer_code"] or told["tax_id"]):
        raise Problem("exchange-customer-missing")
    parts = [told[part] for part in ("address", "address_2", "address_3", "address_4")]
    parts += [" ".join(filter(None, (told["city"], told["region"], told["postal_code"]))), told["country"]]
    return CustomerRow(
        row,
        customer_key(told["customer_code"], told["tax_id"], told["customer"]),
        told["customer_code"],
        told["tax_id"],
        told["customer"],
        _meaning("kind", told["kind"]),
        _meaning("letter_language", told["letter_language"]),
        "\n".join(filter(None, parts)),
        told["email"],
        told["phone"],
        told["contact"],
    )


def text_of(cell: Cell, kind: str) -> str:
    """Give the text of a cell; Problem if damaged or longer than a "name", "number" or "note" may be."""
    text = clean(cell) if type(cell) is str else cell_text(cell)
    if "\ufffd" in text:
        raise Problem("exchange-text-damaged")
    if len(text) > _LONGEST[kind]:
        raise Problem("exchange-text-long", most=_LONGEST[kind])
    return text


def _meaning(table: str, word: str) -> str | None:
    if not word:
        return None
    meant = meanings(table).get(fold(word))
    if meant is None:
        raise Problem(f"exchange-{table.replace('_', '-')}-unknown", text=word[:40])
    return meant


def columns_of(rows: list[list[Cell]], places: list[int]) -> list[tuple[Cell, ...]]:
    """Give the cells at `places` of every row as tuples; every row must be wide enough."""
    if not places:
        return [()] * len(rows)
    if len(places) == 1:
        only = places[0]
        return [(row[only],) for row in rows]
    return list(map(itemgetter(*places), rows))


def are_plain(cells: list[Cell], kind: str) -> bool:
    """Tell at once whether every cell is text that needs nothing but its blanks stripped."""
    if not cells or set(map(type, cells)) != {str}:
        return False
    texts: list[str] = cells  # type: ignore[assignment]
    joined = "\n".join(texts)
    return (
        joined.replace("\n", "").isprintable()
        and not any(mark in joined for mark in ("\n=", "\n'", " =", " '", "\ufffd"))
        and joined[:1] not in ("=", "'")
        and max(map(len, texts)) <= _LONGEST[kind]
    )


def plain_amounts(cells: list[Cell], currency: str) -> list[int] | None:
    """Give a whole column of figures like 1200.50 in minor units at once; None if a cell is anything else."""
    if minor_digits(currency) != 2 or set(map(type, cells)) != {str}:
        return None
    joined = "\n".join(cells) + "\n"  # type: ignore[arg-type]
    if not _TWO_DECIMALS.fullmatch(joined):
        return None
    return list(map(int, joined.replace(".", "").split()))
