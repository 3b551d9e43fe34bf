"""The rows of one table under one mapping: its columns understood, its rows taken, refused or passed over."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.domain.typed import currency_in
from collectdesk.exchange.cells import (
    Amounts,
    Currencies,
    Customers,
    Days,
    are_plain,
    columns_of,
    plain_amounts,
    text_of,
)
from collectdesk.exchange.headers import CUSTOMER_FIELDS, fold
from collectdesk.exchange.mapping import Mapping
from collectdesk.exchange.records import CustomerRow, Passed, Records, Rejected
from collectdesk.exchange.sheet import Cell, Sheet, cell_text, is_blank
from collectdesk.exchange.words import is_total, listed

_Value = TypeVar("_Value")
# what an amount without a sign of currency is made of
_UNSIGNED = frozenset("0123456789.,-()' ")


class Reading:
    """The body of a table while it is read; `bad` is place -> (field, reason) of rows to look at twice."""

    def __init__(self, sheet: Sheet, mapping: Mapping, today: date, progress: Progress) -> None:
        labels = mapping.labels(sheet)
        start = mapping.header_row + 1
        width = max(mapping.columns.values(), default=-1) + 1
        self.records = Records(mapping.kind, labels)
        self.rows = [
            row if len(row) >= width else row + [""] * (width - len(row)) for row in sheet.rows[start:]
        ]
        self.bad: dict[int, tuple[str, Problem]] = {}
        self._progress = progress
        self._steps = 0
        self._columns = mapping.columns
        self._first = sheet.number(start)
        self._head = [fold(label) for label in labels]
        self._days = Days(today, mapping.date_order)
        self._decimal = mapping.decimal
        self._default = mapping.default_currency
        self._amounts: dict[str, Amounts] = {}
        self._odd: set[int] = set()

    def number(self, place: int) -> int:
        """Give the number in the file of the row at `place`."""
        return self._first + place

    def has(self, *fields: str) -> bool:
        """Tell whether one of `fields` has a column."""
        return any(field in self._columns for field in fields)

    def cells(self, field: str) -> list[Cell]:
        """Give the column of `field`; blank cells if it has none. Says how far the reading has come."""
        self._steps += 1
        self._progress.step(min(self._steps, 20), 20, "read")
        place = self._columns.get(field)
        return [""] * len(self.rows) if place is None else [row[place] for row in self.rows]

    def texts(self, field: str, kind: str) -> list[str]:
        """Give the column of `field` as text of `kind` ("name", "number" or "note")."""
        if field not in self._columns:
            return [""] * len(self.rows)
        cells = self.cells(field)
        if are_plain(cells, kind):
            return list(map(str.strip, cells))  # type: ignore[arg-type]
        found = []
        for place, cell in enumerate(cells):
            try:
                found.append(text_of(cell, kind))
            except Problem as problem:
                self.bad.setdefault(place, (field, problem))
                found.append("")
        return found

    def days(self, field: str) -> list[date | Problem | None]:
        """Give the column of `field` as days."""
        return self._noted(field, [self._days[cell] for cell in self.cells(field)])

    def currencies(self, *amounts: str) -> list[str | Problem | None]:
        """Give the currency of every row: its own, else the sign in its `amounts`, else the mapping's."""
        if "currency" not in self._columns:
            return self._signed(amounts)
        codes = Currencies(self._default)
        return self._noted("currency", [codes[cell] for cell in self.cells("currency")])

    def amounts(self, field: str, currencies: Sequence[str | Problem | None]) -> list[int | Problem | None]:
        """Give the column of `field` in minor units of the currency of each row."""
        if field not in self._columns:
            return [None] * len(self.rows)
        cells = self.cells(field)
        codes = set(currencies)
        only = codes.pop() if len(codes) == 1 else None
        if isinstance(only, str):
            if self._decimal != ",":
                quick = plain_amounts(cells, only)
                if quick is not None:
                    return list(quick)
            known = self.amounts_in(only)
            return self._noted(field, [known[cell] for cell in cells])
        return self._noted(
            field,
            [
                self.amounts_in(code)[cell] if isinstance(code, str) else None
                for cell, code in zip(cells, currencies, strict=True)
            ],
        )

    def amounts_in(self, currency: str) -> Amounts:
        """Give the amounts of `currency` read so far, which read on by themselves."""
        if currency not in self._amounts:
            self._amounts[currency] = Amounts(currency, self._decimal)
        return self._amounts[currency]

    def customers(self) -> list[CustomerRow | Problem]:
        """Give the customer of every row: from its columns, else from the row above its group."""
        fields = [field for field in CUSTOMER_FIELDS if field in self._columns]
        if not self.has("customer", "customer_code", "tax_id"):
            fields, keys = ["customer"], self._groups()
        else:
            keys = columns_of(self.rows, [self._columns[field] for field in fields])
        known = Customers(fields)
        for place, key in enumerate(keys):
            if key not in known:
                known.row = self.number(place)
                known[key]
        return self._noted("customer", [known[key] for key in keys])

    def says(self, field: str, words: str) -> set[int]:
        """Give the places whose cell of `field` is one of the listed `words`."""
        if field not in self._columns:
            return set()
        cells = self.cells(field)
        wanted = {cell for cell in set(cells) if fold(cell_text(cell)) in listed(words)}
        return {place for place, cell in enumerate(cells) if cell in wanted} if wanted else set()

    def passed_over(self, place: int) -> bool:
        """Pass over a row that is no record: blank, a total, the head again, a lone title or note."""
        if place in self._odd:
            return True
        row = self.rows[place]
        if is_blank(row):
            return True
        why = self._why_odd(row)
        if why:
            self.pass_over(place, why)
        return bool(why)

    def pass_over(self, place: int, why: str) -> None:
        """Leave out the row at `place` and say why."""
        self.records.passed.append(Passed(self.number(place), why))

    def reject(self, place: int, field: str, reason: Problem) -> None:
        """Refuse the row at `place` because of its cell of `field`."""
        column = self._columns.get(field)
        label = (
            self.records.labels[column] if column is not None and column < len(self.records.labels) else ""
        )
        value = cell_text(self.rows[place][column]) if column is not None else ""
        self.records.rejected.append(
            Rejected(self.number(place), label or field, value[:200], reason, self.rows[place])
        )

    def _noted(self, field: str, values: list[_Value]) -> list[_Value]:
        if Problem not in set(map(type, values)):
            return values
        for place, value in enumerate(values):
            if isinstance(value, Problem):
                self.bad.setdefault(place, (field, value))
        return values

    def _why_odd(self, row: list[Cell]) -> str:
        texts = [text for text in map(cell_text, row) if text]
        if len(texts) == 1 and self.records.kind != "customers":
            return "total" if is_total(texts[0]) else "note"
        if any(is_total(text) for text in texts[:2]):
            return "total"
        folded = [fold(cell_text(cell)) for cell in row]
        same = sum(one == two for one, two in zip(folded, self._head, strict=False) if one)
        return "head" if same >= 2 and same * 2 >= len(texts) else ""

    def _signed(self, fields: Iterable[str]) -> list[str | Problem | None]:
        """Give the currencies that the signs in the amounts themselves name."""
        found: list[str | Problem | None] = [self._default] * len(self.rows)
        for field in fields:
            if field not in self._columns:
                continue
            cells = self.cells(field)
            if _UNSIGNED.issuperset("".join(cell for cell in cells if type(cell) is str)):
                continue
            signs = {cell: currency_in(cell) for cell in set(cells) if type(cell) is str}
            for place, cell in enumerate(cells):
                found[place] = signs.get(cell) or found[place]  # type: ignore[arg-type]
        return found

    def _groups(self) -> list[tuple[Cell, ...]]:
        """Give the customer of every row from the lone cell above its group, as QuickBooks lists them."""
        groups: list[tuple[Cell, ...]] = []
        name = ""
        for place, row in enumerate(self.rows):
            texts = [text for text in map(cell_text, row) if text]
            if texts and is_total(texts[0]):
                name = ""
            elif len(texts) == 1:
                name = texts[0]
                self._odd.add(place)
                self.pass_over(place, "group")
            groups.append((name,))
        return groups


def finish(records: Records) -> Records:
    """Put what was refused and passed over into the order of the file."""
    records.rejected.sort(key=lambda one: one.row)
    records.passed.sort()
    return records


def first_text(values: Iterable[str]) -> str:
    """Give the first text that is not blank."""
    return next(filter(None, values), "")
