"""Open a list for the import: its tables, the one that is meant, and what only the owner can tell."""

from dataclasses import dataclass, replace
from datetime import date

from collectdesk.domain.problem import Problem
from collectdesk.exchange.mapping import Mapping, guess, questions, with_notation
from collectdesk.exchange.sheet import Sheet, is_blank
from collectdesk.exchange.sheets import read
from collectdesk.operations.import_plan import ImportFile
from collectdesk.operations.imports import look_at
from collectdesk.store.book import Book
from collectdesk.store.queries.business import business


@dataclass(frozen=True, slots=True)
class Opened:
    """A list before its dry run; `asked` names what is missing, as `exchange.mapping.questions` does."""

    file: ImportFile
    sheets: list[Sheet]
    sheet: Sheet
    mapping: Mapping
    asked: list[str]


def open_list(
    book: Book, file: ImportFile, today: date, *, encoding: str | None = None, kind: str | None = None
) -> Opened:
    """Read a file and guess how it is meant; without a head we know, the owner chooses all columns.

    Raises Problem for a file that is no table.
    """
    try:
        sheets, sheet, mapping = look_at(book, file, today, encoding=encoding, kind=kind)
    except Problem as problem:
        if problem.code != "exchange-no-head":
            raise
        sheets = read(file.name, file.content, encoding)
        ours = business(book.here)
        sheet = max(sheets, key=lambda one: len(one.rows))
        mapping = unread(sheet, kind or "invoices", ours.currency if ours else None)
    return Opened(file, sheets, sheet, mapping, questions(sheet, mapping, today))


def unread(sheet: Sheet, kind: str, currency: str | None = None) -> Mapping:
    """Give the mapping of a table nothing is known of: its first row that is not blank is the head."""
    head = next((place for place, row in enumerate(sheet.rows) if not is_blank(row)), 0)
    name = sheet.name if sheet.encoding is None else ""
    return Mapping(kind, head, {}, encoding=sheet.encoding, default_currency=currency, sheet=name)


def guessed_anew(opened: Opened, fallback: Mapping, today: date) -> Opened:
    """Give the list with its other table read as it looks; by `fallback` where no head is known."""
    try:
        _, mapping = guess([opened.sheet], today, fallback.default_currency, fallback.kind)
    except Problem:
        mapping = fallback
    return with_mapping(opened, mapping, today)


def with_column(opened: Opened, place: int, field: str, today: date) -> Opened:
    """Give the list with the column at `place` meaning `field`; empty leaves the column out."""
    columns = {f: p for f, p in opened.mapping.columns.items() if p != place and f != field}
    if field:
        columns[field] = place
    mapping = with_notation(opened.sheet, replace(opened.mapping, columns=columns), today)
    return with_mapping(opened, mapping, today)


def with_mapping(opened: Opened, mapping: Mapping, today: date) -> Opened:
    """Give the list read by `mapping`."""
    return replace(opened, mapping=mapping, asked=questions(opened.sheet, mapping, today))
