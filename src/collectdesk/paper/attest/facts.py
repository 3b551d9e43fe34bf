"""A legal attest letter as plain data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from collectdesk.paper.attest.cells import tidied
from collectdesk.paper.fonts import plain

GRADE = "attest"
LANGUAGE = "zh-Hant-TW"
# one for the addressee, two copies: one comes back to the sender, one the post office keeps
ORIGINALS = 1
COPIES = 2


@dataclass(frozen=True, slots=True)
class Party:
    """A name and the address that goes with it, which must be the same on the envelope."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class AttestLetter:
    """All that stands in an attest letter. Without a number it is a draft and says so across the page.

    `enclosures` counts sheets; `bought_form` leaves out all that the post office's own form has printed on
    it. `journal_head` is the head of the journal before the letter's own entry, in hexadecimal digits. The
    letter itself counts the days to pay from its receipt; `pay_by` counts them from the day it is dated.
    """

    number: str | None
    dated: date
    pay_by: date
    sender: Party
    recipient: Party
    text: str
    currency: str
    copy_to: Party | None = None
    enclosures: int = 0
    bought_form: bool = False
    journal_head: str = ""
    grade: str = GRADE
    language: str = LANGUAGE

    @property
    def copies(self) -> int:
        """How many copies go with the original: two, and one more for who gets a copy."""
        return COPIES if self.copy_to is None else COPIES + 1


def cleaned(letter: AttestLetter) -> AttestLetter:
    """Give the letter with every text as it goes on paper."""
    return replace(
        letter,
        sender=_clean(letter.sender),
        recipient=_clean(letter.recipient),
        copy_to=_clean(letter.copy_to) if letter.copy_to is not None else None,
        text=tidied(letter.text),
    )


def _clean(party: Party) -> Party:
    lines = (plain(line).strip() for line in party.address.splitlines())
    return Party(plain(party.name).strip(), _joined([line for line in lines if line]))


def _joined(lines: list[str]) -> str:
    """Give lines as one: Chinese ones follow each other, between others stands a comma."""
    text = ""
    for line in lines:
        apart = bool(text) and (text[-1].isascii() or line[0].isascii())
        text += f"{', ' if apart else ''}{line}"
    return text
