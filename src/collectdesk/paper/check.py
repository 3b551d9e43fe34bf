"""Is a letter fit to be printed? Everything that would spoil it on paper is found here, before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from collectdesk.domain.problem import Problem
from collectdesk.paper.fonts import LANGUAGES, require
from collectdesk.paper.letter import Letter, LetterLine, cleaned
from collectdesk.paper.page import SIZES, set_address, set_facts
from collectdesk.paper.phrases import facts, values
from collectdesk.paper.pictures import picture
from collectdesk.paper.placeholders import filled
from collectdesk.paper.texts import LetterTexts, stationery

_HEAD = re.compile("[0-9a-f]{32,}")


def check(letter: Letter) -> None:
    """Raise Problem for the first thing that keeps `letter` from being printed; return if there is none."""
    check_cleaned(cleaned(letter))


def check_cleaned(letter: Letter) -> None:
    """Do the work of `check` for a letter whose texts are as they go on paper."""
    if letter.language not in LANGUAGES:
        raise Problem("letter-language-unknown", spoken=letter.language)
    if letter.page_size not in SIZES or letter.recipient.kind not in ("company", "person"):
        raise ValueError(f"not a page size or kind: {letter.page_size!r}, {letter.recipient.kind!r}")
    _check_parties(letter)
    _check_lines(letter)
    _check_days_and_head(letter)
    _check_words(letter)
    set_facts(facts(letter), letter.language)
    for content in (letter.sender.logo, letter.sender.seal, letter.sender.signature):
        if content is not None:
            picture(content)


def greeting(letter: Letter, texts: LetterTexts) -> str:
    """Give the text that greets a person by name, a company by the person named or in general."""
    if letter.recipient.kind == "person":
        return texts.greeting_person
    return texts.greeting_attention if letter.recipient.attention else texts.greeting_company


def closing(letter: Letter, texts: LetterTexts) -> str:
    """Give the words above the signature."""
    return texts.closing_person if letter.recipient.kind == "person" else texts.closing_company


def address_lines(letter: Letter) -> tuple[tuple[str, bool], ...]:
    """Give the lines for the window and which is bold: the name last in Chinese, first in English."""
    recipient = letter.recipient
    name = ((recipient.name, True),)
    attention = ((recipient.attention, False),) if recipient.attention else ()
    place = tuple((line, False) for line in recipient.address_lines)
    return (*place, *name, *attention) if letter.is_zh else (*name, *attention, *place)


def _check_parties(letter: Letter) -> None:
    if not letter.sender.name:
        raise Problem("sender-name-missing")
    if not letter.recipient.name:
        raise Problem("recipient-name-missing", customer=letter.recipient.code)
    if not letter.sender.bank_lines and letter.words.pay:
        raise Problem("bank-details-missing")
    for text in _all_texts(letter):
        require(text, letter.language)
    set_address(address_lines(letter), letter.language)


def _check_lines(letter: Letter) -> None:
    name = letter.recipient.name
    if not letter.lines:
        raise Problem("letter-without-invoices", name=name)
    seen: set[str] = set()
    for line in letter.lines:
        if not line.invoice or line.invoice in seen:
            raise Problem("letter-invoice-twice", name=name, invoice=line.invoice)
        seen.add(line.invoice)
        if not _adds_up(line, letter):
            raise Problem("letter-line-mixed", name=name, invoice=line.invoice)
    if letter.total.minor <= 0:
        raise Problem("letter-nothing-open", name=name, total=str(letter.total))


def _adds_up(line: LetterLine, letter: Letter) -> bool:
    late = (letter.dated - line.due).days
    return line.open_minor == line.amount_minor - line.settled_minor and line.days_late in (
        late,
        max(late, 0),
    )


def _check_days_and_head(letter: Letter) -> None:
    if letter.pay_by < letter.dated:
        raise Problem("letter-pay-by-past", name=letter.recipient.name, day=letter.pay_by.isoformat())
    if letter.number is not None and not letter.number:
        raise Problem("letter-number-missing", name=letter.recipient.name)
    if letter.number is not None and not _HEAD.fullmatch(letter.journal_head):
        raise Problem("letter-head-missing", number=letter.number)


def _check_words(letter: Letter) -> None:
    """Fill every text that will stand in the letter, so that a bad placeholder or character shows."""
    texts = letter.words
    known = values(letter)
    for text in (
        texts.subject,
        greeting(letter, texts),
        *texts.before,
        texts.pay,
        *texts.after,
        closing(letter, texts),
    ):
        require(filled(text, known), letter.language)
    for label in (*stationery(letter.language).labels.values(), *stationery(letter.language).table.values()):
        require(label, letter.language)


def _all_texts(letter: Letter) -> Iterator[str]:
    sender, recipient = letter.sender, letter.recipient
    yield from (sender.name, sender.tax_id, sender.phone, sender.email, sender.signer)
    yield from sender.address_lines
    yield from sender.bank_lines
    yield from (
        recipient.name,
        recipient.attention,
        recipient.code,
        letter.number or "",
        letter.our_reference,
    )
    yield from recipient.address_lines
    yield from (line.invoice for line in letter.lines)
