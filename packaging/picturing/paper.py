"""Pictures of the paper: letters and statements of interest in four languages, short and long; a list."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtGui import QImage

from collectdesk import jurisdictions
from collectdesk.domain.interest import Claim, Movement, reckon
from collectdesk.domain.progress import Progress
from collectdesk.domain.rates import RateBook
from collectdesk.domain.statement import first_day
from collectdesk.gui import list_export
from collectdesk.gui.list_menu import ListMenu
from collectdesk.gui.pdf.pages import PdfPages
from collectdesk.operations import attest, letters, statements
from collectdesk.operations.interest_sheet import interest_paper
from collectdesk.operations.statements import StatementAsked
from collectdesk.paper import compose
from collectdesk.paper.fonts import LANGUAGES
from collectdesk.paper.interest_sheet.compose import compose_interest_sheet
from collectdesk.paper.interest_sheet.facts import InterestSheet
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


_OWES = """
SELECT c.id, i.currency FROM invoice i JOIN customer c ON c.id = i.customer_id
WHERE c.language = ? AND i.voided = 0 AND i.open_minor > 0 AND i.due_on < ?
GROUP BY c.id, i.currency ORDER BY count(*) DESC, min(i.due_on), c.id LIMIT 1"""


def reckoned(book: Book) -> Iterator[tuple[str, bytes]]:
    """Give named PDFs: per language the statement of interest with most claims, a long one, many rates."""
    for language in LANGUAGES:
        row = book.here.execute(_OWES, [language, DAY.isoformat()]).fetchone()
        if row is None:
            continue
        made = interest_paper(book, row[0], row[1], (), DAY, DAY)
        yield f"{language}-short", compose_interest_sheet(made)
        if language == "zh-Hant-TW":
            yield f"{language}-long", compose_interest_sheet(_many_claims(made))
        if language == "en":
            yield "rates", compose_interest_sheet(_many_rates(made))


def _many_claims(made: InterestSheet) -> InterestSheet:
    claims = [
        replace(made.claims[at % len(made.claims)], invoice=f"SG-2026-{at + 101:04d}") for at in range(_LONG)
    ]
    return replace(made, claims=tuple(claims))


def _many_rates(made: InterestSheet) -> InterestSheet:
    """Give the statement with one old claim under German law: a rate for each half-year, and payments."""
    place = jurisdictions.find("DE")
    due = date(2021, 3, 31)
    claim = Claim(2_480_000, "EUR", due, contract_on=due - timedelta(days=60))
    paid = (
        Movement(date(2022, 9, 15), 400_000),
        Movement(date(2023, 5, 2), 120_000, "credit"),
        Movement(date(2024, 2, 29), 300_000),
    )
    reckoned = reckon(claim, place.interest, RateBook(made.series), until=DAY, movements=paid)
    shown = replace(
        made.claims[0],
        invoice="SG-2021-0042",
        issued=due - timedelta(days=30),
        due=due,
        amount_minor=claim.principal_minor,
        open_minor=reckoned.principal_open_minor,
        reckoned=reckoned,
        place=place.names,
        fixed=place.interest.fixed_sum,
        waived_on=None,
        fixed_sum=True,
    )
    return replace(made, currency="EUR", claims=(shown,))


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
