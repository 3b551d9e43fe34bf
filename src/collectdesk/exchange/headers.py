"""The head of somebody's table: which row it is, and what its columns mean, in three languages."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from collectdesk import resources
from collectdesk.domain.problem import Problem
from collectdesk.domain.typed import currency
from collectdesk.exchange.sheet import Cell, Sheet, cell_text

KINDS = ("customers", "invoices", "payments")
CUSTOMER_FIELDS = (
    "customer", "customer_code", "tax_id", "kind", "letter_language", "address", "address_2", "address_3",
    "address_4", "city", "region", "postal_code", "country", "email", "phone", "contact",
)  # fmt: skip
INVOICE_FIELDS = (
    "invoice", "invoice_date", "due_date", "terms_days", "amount", "paid", "open", "credit", "line_amount",
    "currency", "type", "status", "note", "reference", "payment_date",
)  # fmt: skip
PAYMENT_FIELDS = (
    "payment_date",
    "payment_amount",
    "currency",
    "invoice",
    "method",
    "reference",
    "note",
    "type",
)
FIELDS = {
    "customers": (*CUSTOMER_FIELDS, "currency", "note"),
    "invoices": (*CUSTOMER_FIELDS, *INVOICE_FIELDS),
    "payments": (*CUSTOMER_FIELDS, *PAYMENT_FIELDS),
}
# what a head of no clear meaning is, by the kind of its table
_MEANT = {
    "invoices": {"any_date": "invoice_date", "any_amount": "amount", "any_number": "invoice"},
    "payments": {"any_date": "payment_date", "any_amount": "payment_amount", "any_number": "reference",
                 "amount": "payment_amount", "paid": "payment_amount", "invoice_date": "payment_date"},
    "customers": {},
}  # fmt: skip
SEARCHED_ROWS = 60
_NOT_LETTERS = re.compile(r"[\W_]+")
_BRACKETS = re.compile(r"[(\[（［【][^)\]）］】]*[)\]）］】]")


@dataclass(frozen=True, slots=True)
class Head:
    """A recognised head: `row` is its place in the sheet (from 0), `columns` field -> place of the column."""

    row: int
    kind: str
    columns: dict[str, int]
    currency: str | None = None


def fold(text: str) -> str:
    """Give `text` for comparing heads and words: one width and case, letters and digits only."""
    return _NOT_LETTERS.sub("", unicodedata.normalize("NFKC", text).casefold())


@cache
def known_heads() -> dict[str, dict[str, int]]:
    """Give folded head -> {field: rank}, from `resources/headers/*.toml`; rank 0 is the preferred name."""
    found: dict[str, dict[str, int]] = {}
    for file in sorted(resources.path("headers").glob("*.toml")):
        if file.name == "words.toml":
            continue
        for field, names in tomllib.loads(file.read_text("utf-8"))["fields"].items():
            for rank, name in enumerate(names):
                fields = found.setdefault(fold(name), {})
                fields[field] = min(rank, fields.get(field, rank))
    return found


def recognise(labels: Iterable[Cell]) -> dict[str, int]:
    """Give field -> place of the column for the cells of a head; the better name wins, then the left one."""
    known = known_heads()
    candidates = []
    for place, label in enumerate(labels):
        if type(label) is not str or not label or len(label) > 60:
            continue
        fields = known.get(fold(label)) or known.get(fold(_BRACKETS.sub("", label))) or {}
        candidates += [(rank, place, field) for field, rank in fields.items()]
    columns: dict[str, int] = {}
    taken = set()
    for _, place, field in sorted(candidates):
        if field not in columns and place not in taken:
            columns[field] = place
            taken.add(place)
    return columns


def find_head(sheet: Sheet, kind: str | None = None) -> Head | None:
    """Find the head among the first rows of `sheet`, below any title; None if no row looks like one."""
    best: Head | None = None
    most = 1
    for place, row in enumerate(sheet.rows[:SEARCHED_ROWS]):
        for labels, last in _labels(sheet, place):
            columns = recognise(labels)
            if len(columns) > most and not any(isinstance(cell, float | int) for cell in row):
                most = len(columns)
                chosen = kind or guess_kind(columns)
                best = Head(last, chosen, settle(columns, chosen), _currency_of(labels, columns))
    return best


def guess_kind(columns: Iterable[str]) -> str:
    """Tell from the recognised fields whether a table lists customers, invoices or payments."""
    fields = set(columns)
    if fields & {"payment_date", "payment_amount", "method"} and not (
        fields & {"due_date", "open", "invoice_date"} or fields >= {"invoice", "amount"}
    ):
        return "payments"
    numbered = fields & {"invoice", "any_number"}
    valued = fields & {"amount", "open", "line_amount", "any_amount"}
    if (valued and fields & {"due_date", "invoice_date", "any_date"}) or (numbered and valued):
        return "invoices"
    return "customers"


def settle(columns: dict[str, int], kind: str) -> dict[str, int]:
    """Give the columns that a table of `kind` uses, heads of no clear meaning settled by the kind."""
    settled = {field: place for field, place in columns.items() if field in FIELDS[kind]}
    for general, meant in _MEANT[kind].items():
        if general in columns and meant not in settled and columns[general] not in settled.values():
            settled[meant] = columns[general]
    if "credit" in settled:
        # beside debit and credit stands the balance that runs on, not what is open of one invoice
        settled.pop("open", None)
    return settled


def _labels(sheet: Sheet, place: int) -> list[tuple[list[str], int]]:
    """Give the cells of a row as a head, alone and joined with the row below it (merged heads)."""
    labels = [cell_text(cell) for cell in sheet.rows[place]]
    found = [(labels, place)]
    if place + 1 < len(sheet.rows):
        below = [cell_text(cell) for cell in sheet.rows[place + 1]]
        if below[:1] == [""] and labels[:1] != [""] and not any(mark.isdigit() for mark in "".join(below)):
            joined, above = [], ""
            for label, under in zip(labels + [""] * len(below), below, strict=False):
                above = label or above
                joined.append(above + under if under else label)
            found.append((joined, place + 1))
    return found


def _currency_of(labels: list[str], columns: dict[str, int]) -> str | None:
    """Find the currency in the brackets of an amount's head, as in Amount (GBP)."""
    for field in ("amount", "open", "payment_amount", "any_amount", "line_amount"):
        for bracket in _BRACKETS.findall(labels[columns[field]]) if field in columns else ():
            try:
                return currency(bracket[1:-1])
            except Problem:
                continue
    return None
