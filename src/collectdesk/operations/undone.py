"""What the sentence of an undo names: whose record it was, which invoice or letter, and how much."""

from typing import Any

from collectdesk.domain.money import Money
from collectdesk.store import journal
from collectdesk.store.book import Book
from collectdesk.store.journal import Row

# the record of an operation that its sentence is about, where it changed several
_ABOUT = {"payment-refunded": "refund", "payment-allocated": "allocation", "credit-allocated": "allocation"}
_PARENTS = ("payment", "credit", "invoice")


def named(book: Book, done: Row) -> dict[str, str | int]:
    """Give customer, invoice, letter and amount of the operation in the journal's record `done`.

    Each is empty where the operation has none. An invoice or customer that was changed is named as before.
    """
    told: dict[str, str | int] = dict.fromkeys(("customer", "invoice", "letter", "amount"), "")
    changes = done.get("changes", [])
    about = _ABOUT.get(done["kind"], done["kind"].split("-")[0])
    first = next((one for one in changes if one["table"] == about), changes[0] if changes else None)
    if first is None:
        return told
    image = first["before"] or first.get("after") or {}
    table = first["table"]
    owner = _owner(book, table, image)
    told["customer"] = _text(book, "customer", owner, "name")
    told["invoice"] = image.get("number", "") if table == "invoice" else ""
    if image.get("invoice_id") and table != "allocation":
        told["invoice"] = _text(book, "invoice", image["invoice_id"], "number")
    told["letter"] = image.get("number", "") if table == "letter" else ""
    if "amount_minor" in image:
        told["amount"] = str(Money(image["amount_minor"], image.get("currency") or _currency(book, image)))
    if table == "customer":
        told["customer"] = image["name"]
    return told


def _parent(book: Book, image: Row) -> Row:
    """Give the payment or invoice on which a record hangs."""
    for column in _PARENTS:
        key = image.get(f"{column}_id")
        if key:
            return journal.image(book.database, "payment" if column == "payment" else "invoice", key)
    return {}


def _owner(book: Book, table: str, image: Row) -> Any:
    return (
        None if table == "customer" else image.get("customer_id") or _parent(book, image).get("customer_id")
    )


def _currency(book: Book, image: Row) -> str:
    return str(_parent(book, image)["currency"])


def _text(book: Book, table: str, key: Any, column: str) -> str:
    return str(journal.image(book.database, table, key)[column]) if key else ""
