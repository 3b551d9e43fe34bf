"""The command that tells the facts of the business, as letters need them."""

from argparse import Namespace
from typing import Any

from collectdesk.cli.terminal import DONE, Terminal
from collectdesk.domain.problem import Problem
from collectdesk.operations.business import tell_business
from collectdesk.store.book import Book
from collectdesk.store.queries.business import BusinessFacts, business

_TOLD = (
    "name", "legal_name", "tax_id", "address", "phone", "email", "bank_details", "signer", "jurisdiction",
    "currency",
)  # fmt: skip
_BLANK = BusinessFacts(
    name="", legal_name="", tax_id="", address="", phone="", email="", bank_details="", signer="",
    jurisdiction="TW", currency="TWD", language="zh-Hant-TW", page_size="A4", roc_years=0,
    logo="", seal="", signature="",
)  # fmt: skip


def business_command(asked: Namespace, at: Terminal) -> int:
    """Change what was told about the business, then show all of it."""
    with at.open() as book:
        tell(book, at, asked)
        facts = business(book.here)
    if facts is None:
        raise Problem("cli-business-missing")
    told = facts._asdict()
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in told.items() if name in _TOLD and value]
    at.answer(told, lines)
    return DONE


def tell(book: Book, at: Terminal, asked: Namespace) -> None:
    """Record the facts that were given; nothing if none was."""
    asked_for = {name: getattr(asked, name) for name in _TOLD}
    given: dict[str, Any] = {name: _lines(text) for name, text in asked_for.items() if text is not None}
    if given:
        tell_business(book, at.now, (business(book.here) or _BLANK)._replace(**given))


def _lines(text: str) -> str:
    """Give the text with a line break wherever \\n was typed."""
    return text.replace("\\n", "\n")
