"""A letter to one customer about invoices in one currency, as plain data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from collectdesk.domain.money import Money
from collectdesk.paper.fonts import plain
from collectdesk.paper.texts import LetterTexts, letter_texts


@dataclass(frozen=True, slots=True)
class Sender:
    """The business that writes; pictures are the bytes of PNG or JPEG files."""

    name: str
    address_lines: tuple[str, ...]
    tax_id: str = ""
    phone: str = ""
    email: str = ""
    bank_lines: tuple[str, ...] = ()
    signer: str = ""
    logo: bytes | None = None
    seal: bytes | None = None
    signature: bytes | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """The customer; `kind` is company or person, `attention` a person at the company, `code` your number."""

    name: str
    address_lines: tuple[str, ...]
    attention: str = ""
    kind: str = "company"
    code: str = ""


@dataclass(frozen=True, slots=True)
class LetterLine:
    """An invoice in the letter; amounts in minor units, what is open is the amount less what is settled."""

    invoice: str
    issued: date
    due: date
    days_late: int
    amount_minor: int
    settled_minor: int
    open_minor: int


@dataclass(frozen=True, slots=True)
class Letter:
    """All that stands in a letter. Without a number it is a draft and says so across the page.

    `journal_head` is the head of the journal before the letter's own entry, in hexadecimal digits; `texts`
    replaces the words of the grade, `page_size` is A4 or Letter, `roc_years` counts years as Taiwan does.
    """

    grade: str
    language: str
    number: str | None
    dated: date
    pay_by: date
    sender: Sender
    recipient: Recipient
    currency: str
    lines: tuple[LetterLine, ...]
    journal_head: str = ""
    roc_years: bool = False
    page_size: str = "A4"
    our_reference: str = ""
    texts: LetterTexts | None = None

    @property
    def total(self) -> Money:
        """What is open in all: the sum of the lines."""
        return Money(sum(line.open_minor for line in self.lines), self.currency)

    @property
    def words(self) -> LetterTexts:
        """The texts of the letter: its own, or those of its grade. Raises Problem "letter-texts-missing"."""
        return self.texts or letter_texts(self.language, self.grade)

    @property
    def is_zh(self) -> bool:
        """Whether the letter is in Chinese."""
        return self.language.startswith("zh")


def cleaned(letter: Letter) -> Letter:
    """Give the letter with every text as it goes on paper: NFC, without invisible characters or line ends."""
    recipient = letter.recipient
    return replace(
        letter,
        number=_clean(letter.number) if letter.number is not None else None,
        our_reference=_clean(letter.our_reference),
        sender=_clean_sender(letter.sender),
        recipient=replace(
            recipient,
            name=_clean(recipient.name),
            address_lines=_clean_lines(recipient.address_lines),
            attention=_clean(recipient.attention),
            code=_clean(recipient.code),
        ),
        lines=tuple(_clean_line(line) for line in letter.lines),
    )


@lru_cache(maxsize=16)
def _clean_sender(sender: Sender) -> Sender:
    return replace(
        sender,
        name=_clean(sender.name),
        address_lines=_clean_lines(sender.address_lines),
        tax_id=_clean(sender.tax_id),
        phone=_clean(sender.phone),
        email=_clean(sender.email),
        bank_lines=_clean_lines(sender.bank_lines),
        signer=_clean(sender.signer),
    )


def _clean_line(line: LetterLine) -> LetterLine:
    invoice = _clean(line.invoice)
    return line if invoice == line.invoice else replace(line, invoice=invoice)


def _clean(text: str) -> str:
    return plain(text).strip()


def _clean_lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Give the lines that say something; a line end inside one parts it."""
    parts = (_clean(part) for line in lines for part in line.splitlines())
    return tuple(part for part in parts if part)
