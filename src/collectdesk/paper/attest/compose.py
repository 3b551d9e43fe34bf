"""An attest letter set on the post office's form: the original and its copies in one document to print."""

from __future__ import annotations

from collections.abc import Sequence
from string import Template

from collectdesk.domain.problem import Problem
from collectdesk.paper.attest import form
from collectdesk.paper.attest.cells import pages
from collectdesk.paper.attest.facts import LANGUAGE, ORIGINALS, AttestLetter, cleaned
from collectdesk.paper.attest.fields import draw_counts, draw_parties, draw_rows, parties, set_boxes
from collectdesk.paper.fonts import require
from collectdesk.paper.page import SIZES, draft_mark
from collectdesk.paper.sheet import Sheet
from collectdesk.paper.texts import stationery

_HEAD_DIGITS = 32
_GROUP = 4
_SMALL = 6.5
_SMALL_PRINT = 0.35
_MARGIN_BASE = 283.0


def check_attest(letter: AttestLetter) -> None:
    """Raise Problem for the first thing that keeps the letter from being printed; return if there is none."""
    _check(cleaned(letter))


def compose_attest(letter: AttestLetter) -> bytes:
    """Give the PDF: all pages of the original, then those of each copy. Raises the Problems of the check."""
    letter = cleaned(letter)
    _check(letter)
    title = f"存證信函 {letter.number}" if letter.number else "存證信函"
    sheet = Sheet(
        SIZES["A4"], {}, title=title, author=letter.sender.name, language=LANGUAGE, dated=letter.dated
    )
    for copy in range(ORIGINALS + letter.copies):
        every = pages(letter.text)
        for index, rows in enumerate(every):
            _draw_page(sheet, letter, rows, (index, len(every)), is_copy=copy >= ORIGINALS)
    return sheet.finish()


def _check(letter: AttestLetter) -> None:
    if not letter.sender.name:
        raise Problem("sender-name-missing")
    if not letter.sender.address:
        raise Problem("attest-own-address-missing")
    for party in parties(letter).values():
        if not party.name:
            raise Problem("recipient-name-missing", customer="")
        if not party.address:
            raise Problem("attest-address-missing", name=party.name)
    if not letter.text:
        raise Problem("attest-text-missing")
    for party in parties(letter).values():
        require(party.name, LANGUAGE)
        require(party.address, LANGUAGE)
    for line in letter.text.splitlines():
        require(line, LANGUAGE)
    set_boxes(letter)


def _draw_page(
    sheet: Sheet, letter: AttestLetter, rows: Sequence[str], at: tuple[int, int], *, is_copy: bool
) -> None:
    index, count = at
    if letter.number is None:
        draft_mark(sheet, stationery(LANGUAGE).labels["draft"], LANGUAGE)
    if not letter.bought_form:
        form.draw_form(sheet, is_copy=is_copy)
        draw_counts(sheet, letter, count)
    # each page is a sheet of the same form; the names stand on the first
    if index == 0:
        draw_parties(sheet, letter)
    draw_rows(sheet, rows)
    _margin(sheet, letter, index, count)
    sheet.end_page()


def _margin(sheet: Sheet, letter: AttestLetter, index: int, count: int) -> None:
    """Write number, page and the head of the journal below the form, in small type."""
    page = Template(form.words()["page"]).substitute(page=index + 1, pages=count)
    told = f"{letter.number}　{page}" if letter.number else page
    form.written(sheet, told, form.LEFT, _MARGIN_BASE, _SMALL, grey=_SMALL_PRINT)
    if letter.number is None:
        return
    head = letter.journal_head[:_HEAD_DIGITS]
    grouped = " ".join(head[at : at + _GROUP] for at in range(0, len(head), _GROUP))
    shown = Template(stationery(LANGUAGE).journal["head"]).substitute(head=grouped)
    middle = (form.LEFT + form.RIGHT) / 2 - 1.8
    form.centred(sheet, shown, middle, _MARGIN_BASE, _SMALL, grey=_SMALL_PRINT)
