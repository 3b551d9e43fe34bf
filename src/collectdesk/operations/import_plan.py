"""What an import would do, worked out without touching the book: shown first, written on the owner's yes."""

import json
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from collectdesk.exchange.mapping import Mapping
from collectdesk.exchange.records import Records, Rejected
from collectdesk.exchange.sheet import Sheet


@dataclass(frozen=True, slots=True)
class ImportFile:
    """The file as it came: its name and its bytes, which are filed as an original."""

    name: str
    content: bytes


class Kept(NamedTuple):
    """A value that the owner changed here since the last import: `here` stays, `file` is what the list says.

    `field` is a column of the book, or "paid".
    """

    table: str
    id: int
    name: str
    field: str
    here: str
    file: str


class ProbablySame(NamedTuple):
    """A name of the list that is probably one of a customer of the book: `same` is what the owner said.

    `key` is the name as it is found again; until the owner says otherwise, it is a new customer.
    """

    id: int
    key: str
    name: str
    known_id: int
    known: str
    same: bool


class ProbablyPaid(NamedTuple):
    """An open invoice of an earlier list that is missing from this one."""

    id: int
    customer: str
    number: str
    currency: str
    open_minor: int


@dataclass(slots=True)
class ImportPlan:
    """The dry run. `added`, `changed` and `unchanged` count records of the kind of the table.

    A known customer to whom an invoice list tells something new counts as changed too. `new` holds rows to
    add by table, `changes` what to change by table, id and column; `head` is the journal they were worked
    out for. `said` is what the owner said of names, by their key: the id of the customer, 0 for a new one;
    `to_remember` is what of it the book does not know yet.
    """

    file: ImportFile
    sheet: Sheet
    mapping: Mapping
    records: Records
    list_id: str
    head: str
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: list[Rejected] = field(default_factory=list)
    kept_because_edited_here: list[Kept] = field(default_factory=list)
    probably_paid: list[ProbablyPaid] = field(default_factory=list)
    probably_same: list[ProbablySame] = field(default_factory=list)
    said: dict[str, int] = field(default_factory=dict)
    to_remember: dict[str, int] = field(default_factory=dict)
    new: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    changes: dict[str, dict[int, dict[str, Any]]] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Tell whether the book already holds all of it."""
        return not any((*self.new.values(), *self.changes.values(), self.to_remember))

    def add(self, table: str, row: tuple[Any, ...]) -> None:
        """Plan a new record; its columns are those of `COLUMNS`."""
        self.new.setdefault(table, []).append(row)

    def change(self, table: str, key: int, values: dict[str, Any]) -> None:
        """Plan a change of a record that is in the book."""
        self.changes.setdefault(table, {}).setdefault(key, {}).update(values)


# The columns of the rows in `ImportPlan.new`, in their order.
COLUMNS: dict[str, tuple[str, ...]] = {
    "customer": (
        "id", "code", "name", "legal_name", "kind", "tax_id", "address", "phone", "email", "language",
        "jurisdiction", "currency", "tags", "never_remind", "state", "note", "name_key", "search_key",
        "imported",
    ),
    "contact": ("id", "customer_id", "name", "role", "phone", "mobile", "email", "chat", "preferred"),
    "invoice": (
        "id", "customer_id", "number", "issued_on", "due_on", "currency", "amount_minor", "open_minor",
        "note", "search_key", "imported",
    ),
    "payment": (
        "id", "customer_id", "currency", "amount_minor", "left_minor", "received_on", "counts_from", "method",
        "reference", "note", "ended_why",
    ),
    "allocation": ("payment_id", "invoice_id", "amount_minor", "allocated_on", "counts_from", "settles"),
}  # fmt: skip


def told(facts: dict[str, Any]) -> str:
    """Give what a list told of a record, as kept in its column `imported`."""
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def untold(text: str) -> dict[str, Any]:
    """Give what `told` wrote; nothing for a record that no list ever told of."""
    found: dict[str, Any] = json.loads(text) if text else {}
    return found
