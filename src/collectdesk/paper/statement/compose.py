"""A statement of account set on paper, and what would keep it from being printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from string import Template

from collectdesk.domain.progress import Progress
from collectdesk.paper import page
from collectdesk.paper.body import CLOSE, WIDE
from collectdesk.paper.check import address_lines
from collectdesk.paper.compose import letterhead, seed_of, small_print
from collectdesk.paper.embedding import Seed
from collectdesk.paper.flow import Placed, paginate
from collectdesk.paper.letter import Sender
from collectdesk.paper.sheet import Sheet
from collectdesk.paper.statement.body import blocks, subject
from collectdesk.paper.statement.facts import Statement
from collectdesk.paper.statement.fit import fit
from collectdesk.paper.statement.words import StatementWords, texts
from collectdesk.paper.texts import stationery


def compose_statement(statement: Statement) -> bytes:
    """Give the PDF of `statement`; the same statement gives the same bytes. Raises what `check` raises."""
    statement = fit(statement)
    words = StatementWords(statement)
    letter = statement.letter
    size = page.SIZES[letter.page_size]
    title = words.say("subject", subject(statement)).replace("\u00a0", " ")
    sheet = Sheet(
        size,
        _seed(letter.language, letter.sender),
        title=title,
        author=letter.sender.name,
        language=letter.language,
        dated=letter.dated,
    )
    pages = _pages(statement, words, size[1])
    for index, placed in enumerate(pages):
        _draw_page(sheet, statement, words, placed, (index, len(pages)))
    return sheet.finish()


def compose_statements(statements: Sequence[Statement], progress: Progress) -> Iterator[bytes]:
    """Give the PDF of each statement in order, as soon as it is made; raise `Cancelled` from `progress`."""
    progress.step(0, len(statements), "letters")
    for index, statement in enumerate(statements, 1):
        yield compose_statement(statement)
        progress.step(index, len(statements), "letters")


def check(statement: Statement) -> None:
    """Raise Problem for the first thing that keeps `statement` from being printed; return if there is none.

    A name or the bank details are missing, nothing ever moved, an address does not fit into the window, a
    character is in none of the fonts.
    """
    statement = fit(statement)
    words = StatementWords(statement)
    blocks(statement, words, WIDE)
    page.set_facts(_facts(statement, words), words.language)


def _pages(statement: Statement, words: StatementWords, height: float) -> list[list[Placed]]:
    rooms = (height - page.BODY_TOP - page.FOOT, height - page.NEXT_TOP - page.FOOT)
    wide = paginate(blocks(statement, words, WIDE), *rooms)
    close = paginate(blocks(statement, words, CLOSE), *rooms) if len(wide) < 4 else wide
    return close if len(close) < len(wide) else wide


def _facts(statement: Statement, words: StatementWords) -> list[tuple[str, str]]:
    letter = statement.letter
    labels = stationery(words.language).labels
    period = f"{words.short(statement.first)} \u2013 {words.short(statement.last)}"
    when = (words.say("facts", "as_of"), words.day(statement.last))
    if statement.kind != "outstanding":
        when = (words.say("facts", "period"), period)
    asks = (words.say("facts", "reply_by"), words.day(letter.pay_by))
    if statement.balance.minor > 0:
        asks = (labels["pay_by"], words.day(letter.pay_by))
    found = [
        (labels["number"], letter.number or labels["draft"]),
        (labels["dated"], words.day(letter.dated)),
        (labels["customer"], letter.recipient.code),
        when,
        asks,
    ]
    return [(label, value) for label, value in found if value]


def _draw_page(
    sheet: Sheet, statement: Statement, words: StatementWords, placed: Sequence[Placed], at: tuple[int, int]
) -> None:
    letter, (index, count) = statement.letter, at
    language = letter.language
    labels = stationery(language).labels
    if letter.number is None:
        page.draft_mark(sheet, labels["draft"], language)
    if index == 0:
        head = letterhead(letter.sender, language)
        page.letterhead(sheet, head, language)
        page.address(sheet, head.return_line, address_lines(letter), language)
        page.facts(sheet, _facts(statement, words), language)
        page.fold_marks(sheet, letter.page_size)
    else:
        right = "    ".join(part for part in (letter.number or "", words.day(letter.dated)) if part)
        page.running_head(sheet, letter.sender.name, right, language)
    top = page.BODY_TOP if index == 0 else page.NEXT_TOP
    for block in placed:
        block.block.draw(sheet, page.LEFT, top + block.down)
    number = Template(labels["page"]).substitute(page=index + 1, pages=count)
    page.footing(sheet, *small_print(letter), number, language)
    sheet.end_page()


@lru_cache(maxsize=16)
def _seed(language: str, sender: Sender) -> Seed:
    """Give the characters that every statement of this sender and language is likely to need."""
    shared = stationery(language)
    told = texts(language)
    tables = (shared.labels, shared.journal, shared.table, shared.words, shared.contact, *told.values())
    words = "".join(text for table in tables for text in table.values())
    bold = (told["subject"], told["table"], told["ageing"], told["slip"], shared.table)
    return seed_of(language, sender, words, "".join(text for table in bold for text in table.values()))
