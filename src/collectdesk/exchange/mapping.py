"""How a table is to be read: its kind, its head, which column is what, how days and amounts are written."""

import hashlib
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from collectdesk.domain import typed
from collectdesk.domain.problem import Problem
from collectdesk.exchange.decoding import ENCODINGS
from collectdesk.exchange.headers import FIELDS, KINDS, SEARCHED_ROWS, find_head, fold
from collectdesk.exchange.sheet import MOST_COLUMNS, MOST_ROWS, Sheet, cell_text, is_blank

DATE_FIELDS = ("invoice_date", "due_date", "payment_date")
AMOUNT_FIELDS = ("amount", "paid", "open", "credit", "line_amount", "payment_amount")
_WORTH = ("amount", "open", "payment_amount", "line_amount")
# characters of heads that only simplified writing has
_SIMPLIFIED = frozenset("户称发额单号币据应业开账")
_MOST_LOOKED_AT = 5_000
_LONGEST_LOOKED_AT = 60
_COMMA_DECIMALS = re.compile(r".*\d,\d{1,2}\D*|.*\.\d{3},\d+\D*", re.ASCII | re.DOTALL)
_POINT_DECIMALS = re.compile(r".*\d\.\d{1,2}\D*|.*,\d{3}\.\d+\D*", re.ASCII | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mapping:
    """One way to read a table. `header_row` is the place of the head in the sheet (from 0; -1: no head).

    `columns` is field -> place of the column (from 0); `date_order` and `decimal` are None where
    the cells need no help; `default_currency` counts where a row names none.
    """

    kind: str
    header_row: int
    columns: dict[str, int]
    date_order: str | None = None
    decimal: str | None = None
    encoding: str | None = None
    default_currency: str | None = None
    sheet: str = ""

    def __post_init__(self) -> None:
        """Refuse what could not be read: Problem names the part."""
        for part, holds in (
            ("kind", self.kind in KINDS),
            ("header_row", -1 <= self.header_row < MOST_ROWS),
            ("columns", self.kind in KINDS and set(self.columns) <= set(FIELDS[self.kind])),
            ("columns", all(0 <= place < MOST_COLUMNS for place in self.columns.values())),
            ("date_order", self.date_order in (None, *typed.ORDERS)),
            ("decimal", self.decimal in (None, ".", ",")),
            ("encoding", self.encoding in (None, *ENCODINGS)),
        ):
            if not holds:
                raise Problem("exchange-mapping-wrong", part=part)
        if self.default_currency is not None:
            typed.currency(self.default_currency)

    def to_json(self) -> str:
        """Give the mapping as JSON with sorted keys, for a file or to be remembered."""
        return json.dumps({"version": 1} | asdict(self), ensure_ascii=False, sort_keys=True, indent=1)

    @staticmethod
    def from_json(text: str) -> "Mapping":
        """Give the mapping that `to_json` wrote or a person typed; raise Problem for anything else."""
        try:
            told = json.loads(text)
        except (ValueError, RecursionError):
            raise Problem("exchange-mapping-wrong", part="JSON") from None
        if not isinstance(told, dict) or told.pop("version", 1) != 1:
            raise Problem("exchange-mapping-wrong", part="version")
        for part, kinds in _JSON_PARTS.items():
            if type(told.get(part, _JSON_DEFAULTS.get(part))) not in kinds:
                raise Problem("exchange-mapping-wrong", part=part)
        unknown = sorted(set(told) - set(_JSON_PARTS))
        if unknown or any(type(place) is not int for place in told["columns"].values()):
            raise Problem("exchange-mapping-wrong", part=unknown[0][:40] if unknown else "columns")
        return Mapping(**told)

    def labels(self, sheet: Sheet) -> list[str]:
        """Give the words of the head; empty without one; Problem if the sheet has no such row."""
        if self.header_row >= len(sheet.rows):
            raise Problem("exchange-mapping-wrong", part="header_row")
        return [cell_text(cell) for cell in sheet.rows[self.header_row]] if self.header_row >= 0 else []


_JSON_PARTS: dict[str, tuple[type, ...]] = {
    "kind": (str,), "header_row": (int,), "columns": (dict,), "date_order": (str, type(None)),
    "decimal": (str, type(None)), "encoding": (str, type(None)), "default_currency": (str, type(None)),
    "sheet": (str,),
}  # fmt: skip
_JSON_DEFAULTS = {"sheet": ""}


def guess(
    sheets: list[Sheet], today: date, default_currency: str | None = None, kind: str | None = None
) -> tuple[Sheet, Mapping]:
    """Give the sheet that looks most like a list of ours, and how it reads.

    Raises Problem if no row of any sheet has two heads we know: then the owner chooses the columns.
    """
    if kind is not None and kind not in KINDS:
        raise Problem("exchange-mapping-wrong", part="kind")
    heads = [(sheet, find_head(sheet, kind)) for sheet in sheets]
    known = [(sheet, head) for sheet, head in heads if head is not None]
    if not known:
        raise Problem("exchange-no-head", file=sheets[0].name if sheets else "")
    sheet, head = max(known, key=lambda one: len(one[1].columns))
    mapping = Mapping(
        head.kind,
        head.row,
        head.columns,
        encoding=sheet.encoding,
        default_currency=head.currency or default_currency,
        sheet=sheet.name if sheet.encoding is None else "",
    )
    if mapping.default_currency is None:
        mapping = replace(mapping, default_currency=_home_currency(sheet, mapping))
    return sheet, with_notation(sheet, mapping, today)


def _home_currency(sheet: Sheet, mapping: Mapping) -> str | None:
    """Give the currency of the place a table without any comes from, where there is but one such place."""
    if any(typed.is_republic(text) for text in _texts(sheet, mapping, DATE_FIELDS)):
        return "TWD"
    return "CNY" if _SIMPLIFIED & set("".join(mapping.labels(sheet))) else None


def with_notation(sheet: Sheet, mapping: Mapping, today: date) -> Mapping:
    """Give `mapping` with the order of days and the decimal mark that the cells themselves show."""
    return replace(
        mapping,
        date_order=_date_order(_texts(sheet, mapping, DATE_FIELDS), today),
        decimal=_decimal(_texts(sheet, mapping, AMOUNT_FIELDS)),
    )


def questions(sheet: Sheet, mapping: Mapping, today: date) -> list[str]:
    """Give what only the owner can tell before the table is read: fields that are missing, "date_order"."""
    columns = set(mapping.columns)
    asked = []
    if mapping.kind == "customers" and not columns & {"customer"}:
        asked.append("customer")
    if mapping.kind == "invoices":
        asked += [] if "invoice" in columns else ["invoice"]
        asked += [] if columns & {"amount", "open", "line_amount"} else ["amount"]
        asked += [] if columns & {"invoice_date", "due_date"} else ["invoice_date"]
    if mapping.kind == "payments":
        asked += [field for field in ("payment_date", "payment_amount") if field not in columns]
    if (
        mapping.kind != "customers"
        and mapping.default_currency is None
        and not _currency_told(sheet, mapping)
    ):
        asked.append("currency")
    if mapping.date_order is None and any(
        _problem_code(typed.day, text, today) == "typed-day-ambiguous"
        for text in _texts(sheet, mapping, DATE_FIELDS)
    ):
        asked.append("date_order")
    return asked


def _currency_told(sheet: Sheet, mapping: Mapping) -> bool:
    """Tell whether a column, or the sign in every amount, names the currency."""
    if "currency" in mapping.columns:
        return True
    place = next((mapping.columns[field] for field in _WORTH if field in mapping.columns), -1)
    cells = [row[place] for row in sheet.rows[mapping.header_row + 1 :] if 0 <= place < len(row)]
    told = [type(cell) is str and typed.currency_in(cell) is not None for cell in cells if cell != ""]
    return bool(told) and all(told)


def fingerprint(labels: Iterable[str]) -> str:
    """Give 16 hex digits, the same for every file with the same head: the key of what is remembered."""
    head = "\x1f".join(fold(label) for label in labels).rstrip("\x1f")
    return hashlib.sha256(head.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def recall(sheets: list[Sheet], known: dict[str, str]) -> tuple[Sheet, Mapping] | None:
    """Give the sheet and the mapping remembered for its head; `known` is fingerprint -> JSON. None if new.

    Where the head stands, and how the file is encoded, are facts of this file.
    """
    for sheet in sheets if known else ():
        for place, row in enumerate(sheet.rows[:SEARCHED_ROWS]):
            text = None if is_blank(row) else known.get(fingerprint(map(cell_text, row)))
            if text is None:
                continue
            try:
                mapping = Mapping.from_json(text)
            except Problem:
                continue
            name = "" if sheet.encoding else sheet.name
            return sheet, replace(mapping, header_row=place, encoding=sheet.encoding, sheet=name)
    return None


def _texts(sheet: Sheet, mapping: Mapping, fields: Iterable[str]) -> list[str]:
    """Give the different texts in the columns of `fields`, at most a few thousand, in a fixed order."""
    places = [mapping.columns[field] for field in fields if field in mapping.columns]
    found: dict[str, None] = {}
    for row in sheet.rows[mapping.header_row + 1 :]:
        for place in places:
            cell = row[place] if place < len(row) else ""
            if type(cell) is str and len(cell) <= _LONGEST_LOOKED_AT:
                found[cell] = None
        if len(found) > _MOST_LOOKED_AT:
            break
    found.pop("", None)
    return list(found)


def _problem_code(reader: Callable[..., Any], *arguments: Any) -> str:
    try:
        reader(*arguments)
    except Problem as problem:
        return problem.code
    return ""


def _date_order(texts: list[str], today: date) -> str | None:
    """Give the one order in which most of the days can be read, if without an order some cannot."""
    unclear = [text for text in texts if _problem_code(typed.day, text, today) == "typed-day-ambiguous"]
    if not unclear:
        return None
    failing = dict.fromkeys(typed.ORDERS, 0)
    for order in typed.ORDERS:
        failing[order] = sum(bool(_problem_code(typed.day, text, today, order)) for text in texts)
    fewest = min(failing.values())
    best = [order for order in typed.ORDERS if failing[order] == fewest]
    if len(best) > 1:
        best = _nearest_orders(best, unclear, today)
    return best[0] if len(best) == 1 else None


def _nearest_orders(orders: list[str], texts: list[str], today: date) -> list[str]:
    """Keep the orders that put all days into the last fifteen years and the next two."""
    found = []
    for order in orders:
        days = [
            typed.day(text, today, order)
            for text in texts
            if not _problem_code(typed.day, text, today, order)
        ]
        if all(-15 <= day.year - today.year <= 2 for day in days):
            found.append(order)
    return found


def _decimal(texts: list[str]) -> str | None:
    """Give the decimal mark that some amount shows beyond doubt, if none shows the other."""
    commas = any(_COMMA_DECIMALS.fullmatch(text) for text in texts)
    points = any(_POINT_DECIMALS.fullmatch(text) for text in texts)
    return None if commas == points else "," if commas else "."
