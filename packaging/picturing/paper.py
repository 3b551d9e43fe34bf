"""Pictures of the paper: letters of the sample book in four languages, short and long, and a list."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QImage

from collectdesk.domain.progress import Progress
from collectdesk.gui import list_export
from collectdesk.gui.list_menu import ListMenu
from collectdesk.gui.pdf.pages import PdfPages
from collectdesk.operations import letters
from collectdesk.paper import compose
from collectdesk.paper.letter import Letter
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
