"""What goes with letters to the post, from the book: whom each goes to, and what its slip says is in it."""

from collections.abc import Sequence
from typing import NamedTuple

from collectdesk import wording
from collectdesk.domain.money import Money
from collectdesk.domain.posting import DEMANDS
from collectdesk.domain.problem import Problem
from collectdesk.operations.letters import sender
from collectdesk.paper.addressed import Addressed
from collectdesk.store.book import Book
from collectdesk.store.connection import Reader
from collectdesk.store.queries import customers, letters, postings
from collectdesk.store.queries.business import business
from collectdesk.store.queries.letters import LetterRow


class ToPost(NamedTuple):
    """A letter for the post; `kind` and `number` are of its newest posting, empty before there is one.

    `contents` is the line for the slip (内件品名), empty where none is asked for.
    """

    letter: str
    to: Addressed
    kind: str
    number: str
    contents: str


def to_post(reader: Reader, keys: Sequence[int]) -> tuple[ToPost, ...]:
    """Give these letters as they go to the post, the first number first; cancelled ones are left out."""
    rows = [letters.letter(reader, key) for key in sorted(set(keys))]
    posted = postings.last(reader, keys)
    found = []
    for row in rows:
        if row.cancelled_on is not None:
            continue
        last = posted.get(row.id)
        kind, number = (last.kind, last.number) if last else ("", "")
        found.append(ToPost(row.number, _to(reader, row), kind, number, _contents(reader, row, kind)))
    return tuple(found)


def addresses(reader: Reader, keys: Sequence[int]) -> tuple[Addressed, ...]:
    """Give an address for each envelope: letters to one customer in one language share it.

    Those without an address are left out; raise Problem if none has one.
    """
    found = tuple(dict.fromkeys(one.to for one in to_post(reader, keys) if one.to.address_lines))
    if not found:
        raise Problem("post-address-missing")
    return found


def without_address(reader: Reader, keys: Sequence[int]) -> tuple[str, ...]:
    """Give the names of the customers of these letters who have no address."""
    return tuple(dict.fromkeys(one.to.name for one in to_post(reader, keys) if not one.to.address_lines))


def sender_address(book: Book) -> tuple[Addressed, bool]:
    """Give who writes, and whether the sender stands last on an envelope as in mainland China."""
    head, own = sender(book), business(book.here)
    language = own.language if own is not None else "en"
    if language not in ("zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "en"):
        language = "zh-Hant-TW" if language.startswith("zh") else "en"
    china = own is not None and own.jurisdiction == "CN"
    return Addressed(head.name, "", head.address_lines, language), china


def _to(reader: Reader, row: LetterRow) -> Addressed:
    facts = customers.customer(reader, row.customer_id)
    people = customers.contacts(reader, row.customer_id)
    attention = people[0].name if people and facts.kind == "company" else ""
    lines = tuple(line.strip() for line in facts.address.splitlines() if line.strip())
    return Addressed(facts.legal_name or facts.name, attention, lines, row.language)


def _contents(reader: Reader, row: LetterRow, kind: str) -> str:
    """Give what the slip of an EMS says: in China it proves that the envelope held a demand."""
    if row.grade not in DEMANDS or (kind != "ems" and (kind or row.language != "zh-Hans")):
        return ""
    numbers = reader.execute(
        "SELECT i.number FROM letter_claim k JOIN invoice i ON i.id = k.invoice_id"
        " WHERE k.letter_id = ? AND k.voided = 0 ORDER BY k.id",
        [row.id],
    )
    language = "zh-Hant" if row.language.startswith("zh-Hant") else row.language
    mark = "、" if language != "en" else ", "
    invoices = mark.join(number for (number,) in numbers)
    total = str(Money(row.total_minor, row.currency))
    return wording.say("post-contents", language, invoices=invoices, amount=total)
