"""Pictures of the paper: letters of the sample book in four languages, short and long, and a list."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QImage

from collectdesk.domain.progress import Progress
from collectdesk.domain.statement import first_day
from collectdesk.gui import list_export
from collectdesk.gui.list_menu import ListMenu
from collectdesk.gui.pdf.pages import PdfPages
from collectdesk.operations import attest, letters, statements
from collectdesk.operations.statements import StatementAsked
from collectdesk.paper import compose
from collectdesk.paper.letter import Letter
from collectdesk.paper.statement.compose import compose_statement
from collectdesk.store.book import Book
from picturing.look import DAY

# pixels per point: 110 dots per inch
_SCALE = 110 / 72
_LONG = 42


def images(pdf: bytes) -> list[QImage]:
    """Give the pages of a PDF as pictures."""
    pages = PdfPages(pdf)
    try:
        return [pages.image(number, _SCALE) for number in range(pages.count())]
    finally:
        pages.close()


def papers(book: Book) -> Iterator[tuple[str, bytes]]:
    """Give named PDFs: per language of letters the one with most invoices, as it is, long, and as a draft."""
    best: dict[str, Letter] = {}
    sender = letters.sender(book)
    for proposal in letters.propose(book, DAY):
        if proposal.stopped:
            continue
        letter = letters.letter_of(
            book, proposal, DAY, sender, number="L-2026-0042", journal_head=book.head()[:32]
        )
        known = best.get(letter.language)
        if known is None or len(letter.lines) > len(known.lines):
            best[letter.language] = letter
    for language, letter in sorted(best.items()):
        yield f"{language}-short", compose.compose(letter)
        yield f"{language}-long", compose.compose(_long(letter))
    yield "draft", compose.compose(replace(best["zh-Hant-TW"], number=None, journal_head=""))


def stated(book: Book) -> Iterator[tuple[str, bytes]]:
    """Give named PDFs: per language of letters a detailed statement of the account of who owes most."""
    asked = StatementAsked("detailed", first_day(DAY), DAY)
    best: dict[str, statements.StatementProposal] = {}
    for proposal in statements.propose(book, DAY, asked, again=True):
        best.setdefault(proposal.language, proposal)
    sender = letters.sender(book)
    for language, proposal in sorted(best.items()):
        made = statements.statement_of(
            book, proposal, DAY, sender, number="L-2026-0043", journal_head=book.head()[:32]
        )
        yield f"{language}-statement", compose_statement(made)


def attested(book: Book) -> Iterator[tuple[str, bytes]]:
    """Give named PDFs of the attest letter to who owes most: on our form, and what fills a bought one."""
    proposal = next(each for each in attest.propose_attest(book, DAY, again=True) if not each.stopped)
    entered = attest.draft(book, proposal, DAY)
    yield "zh-Hant-TW-attest", attest.preview(book, entered, DAY)
    yield "zh-Hant-TW-attest-bought", attest.preview(book, replace(entered, bought_form=True), DAY)


def list_as_pdf(menu: ListMenu) -> bytes:
    """Give the list of a page on paper, as its menu sets it."""
    shown = menu.shown()
    assert shown is not None
    return list_export.pdf(shown, menu.desk.book.file, menu.paper(), Progress())


def _long(letter: Letter) -> Letter:
    """Give the letter with so many invoices that it needs more pages."""
    lines = [
        replace(letter.lines[at % len(letter.lines)], invoice=f"SG-2026-{at + 101:04d}")
        for at in range(_LONG)
    ]
    return replace(letter, lines=tuple(lines))
