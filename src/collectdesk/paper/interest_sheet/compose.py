"""A statement of interest set on paper."""

from __future__ import annotations

from collections.abc import Sequence
from string import Template

from collectdesk.domain.problem import Problem
from collectdesk.paper import page
from collectdesk.paper.flow import Block, Placed, paginate
from collectdesk.paper.fonts import LANGUAGES, chain
from collectdesk.paper.headed import Headed
from collectdesk.paper.interest_sheet.claims import ClaimTables
from collectdesk.paper.interest_sheet.close import closing
from collectdesk.paper.interest_sheet.facts import InterestSheet
from collectdesk.paper.interest_sheet.lines import Measure, heading
from collectdesk.paper.interest_sheet.method import letters, method
from collectdesk.paper.interest_sheet.notes import Notes
from collectdesk.paper.interest_sheet.parties import parties, title
from collectdesk.paper.interest_sheet.summary import summary
from collectdesk.paper.interest_sheet.sums import result
from collectdesk.paper.interest_sheet.words import SheetWords
from collectdesk.paper.pictures import picture
from collectdesk.paper.setting import Style, set_text
from collectdesk.paper.sheet import MM, Sheet
from collectdesk.paper.texts import stationery

_HEAD_BOTTOM = 27 * MM
_TOP = 33 * MM
_GREY = 0.35
_RUNNING = 8.5
_HEAD_DIGITS = 32
_GROUP = 4


def compose_interest_sheet(sheet: InterestSheet) -> bytes:
    """Give the PDF of `sheet`; the same sheet gives the same bytes.

    Raise Problem for what keeps it from being printed: a name that is missing, no claims, a text with a
    placeholder that is unknown or empty, a character that no font can draw.
    """
    _check(sheet)
    words = SheetWords(sheet.language, sheet.currency, roc_years=sheet.roc_years)
    size = page.SIZES[sheet.page_size]
    placed = _pages(sheet, words)
    about = f"{words.head('title')} {words.fit(sheet.debtor.name)}"
    drawn = Sheet(
        size, {}, title=about, author=sheet.creditor.name, language=sheet.language, dated=sheet.dated
    )
    for index, blocks in enumerate(placed):
        _draw_page(drawn, sheet, words, blocks, (index, len(placed)))
    return drawn.finish()


def _check(sheet: InterestSheet) -> None:
    if sheet.language not in LANGUAGES:
        raise Problem("letter-language-unknown", spoken=sheet.language)
    if sheet.page_size not in page.SIZES or sheet.debtor.kind not in ("company", "person"):
        raise ValueError(f"not a page size or kind: {sheet.page_size!r}, {sheet.debtor.kind!r}")
    if not sheet.creditor.name.strip():
        raise Problem("sender-name-missing")
    if not sheet.debtor.name.strip():
        raise Problem("recipient-name-missing", customer="")
    if not sheet.claims:
        raise Problem("interest-sheet-empty", name=sheet.debtor.name)
    for claim in sheet.claims:
        if claim.claimed and claim.claimed.claim.currency != sheet.currency:
            raise ValueError(f"{claim.invoice} is not in {sheet.currency}")


def _pages(sheet: InterestSheet, words: SheetWords) -> list[list[Placed]]:
    height = page.SIZES[sheet.page_size][1]
    rooms = height - _TOP - page.FOOT, height - page.NEXT_TOP - page.FOOT
    measure = Measure(page.body_width(sheet.page_size))
    placed = paginate(_blocks(sheet, words, measure), *rooms)
    if len(placed) != 2:
        return placed
    tried = (paginate(_blocks(sheet, words, closer), *rooms) for closer in measure.closer)
    return next((each for each in tried if len(each) == 1), placed)


def _blocks(sheet: InterestSheet, words: SheetWords, measure: Measure) -> list[Block]:
    notes = Notes(words, sheet.series)
    before = [
        *title(words, sheet, measure),
        *parties(words, sheet, measure),
        *result(words, sheet, measure),
        *method(words, sheet, notes, measure),
        *summary(words, sheet, measure),
    ]
    first, *others = ClaimTables(sheet, words, notes, letters(sheet), measure.width).blocks()
    head = heading(words, words.say("claims", "heading"), measure)
    return [*before, Headed(head, first), *others, *closing(words, sheet, notes, measure)]


def _draw_page(
    drawn: Sheet,
    sheet: InterestSheet,
    words: SheetWords,
    blocks: Sequence[Placed],
    numbers: tuple[int, int],
) -> None:
    index, count = numbers
    if index == 0:
        _letterhead(drawn, sheet, words)
    else:
        about = f"{words.head('title')}    {words.day(sheet.until)}"
        page.running_head(drawn, _names(sheet, words), about, sheet.language)
    top = _TOP if index == 0 else page.NEXT_TOP
    for block in blocks:
        block.block.draw(drawn, page.LEFT, top + block.down)
    number = Template(stationery(sheet.language).labels["page"]).substitute(page=index + 1, pages=count)
    page.footing(drawn, *_small_print(sheet, words), number, sheet.language)
    drawn.end_page()


def _names(sheet: InterestSheet, words: SheetWords) -> str:
    """Give who claims from whom in one line, only the debtor where both are too long, cut if need be."""
    room = page.body_width(sheet.page_size) * 0.6
    fonts = chain(sheet.language)
    debtor = words.fit(sheet.debtor.name)
    both = f"{words.fit(sheet.creditor.name)} / {debtor}"
    cut = (f"{debtor[:end]}…" for end in range(len(debtor), 0, -1))
    fitting = (text for text in (both, debtor, *cut) if fonts.width(text, _RUNNING) <= room)
    return next(fitting, "")


def _letterhead(drawn: Sheet, sheet: InterestSheet, words: SheetWords) -> None:
    """Draw the creditor's name, small, with ways to reach it; its address stands with the parties."""
    creditor = sheet.creditor
    width = drawn.width - page.LEFT - page.RIGHT
    left = page.LEFT
    if creditor.logo is not None:
        logo = picture(creditor.logo)
        across, high = logo.fitting(34 * MM, 10 * MM)
        drawn.picture(logo, left, _HEAD_BOTTOM - 2 * MM - high, across, high)
        left += across + 4 * MM
    phone = f"{stationery(sheet.language).labels['phone']} {creditor.phone}" if creditor.phone else ""
    reach = "    ".join(words.fit(text) for text in (phone, creditor.email) if text)
    level = _HEAD_BOTTOM - 2 * MM
    right = set_text(reach, Style(sheet.language, 8, 11, "right", 0, _GREY), width * 0.42)
    drawn.paragraph(drawn.width - page.RIGHT - width * 0.42, level - right.height, right)
    room = width * 0.56 - left + page.LEFT
    shown = words.fit(creditor.name)
    size = page.fitting_size(shown, sheet.language, room, (11, 10, 9, 8), bold=True)
    name = set_text(shown, Style(sheet.language, size, size * 1.27), room, bold=True)
    drawn.paragraph(left, level - name.height, name)
    drawn.rule(page.LEFT, _HEAD_BOTTOM, width)


def _small_print(sheet: InterestSheet, words: SheetWords) -> tuple[str, str]:
    """Give who drew it up and, below it, the journal head in groups of four."""
    told = words.say("close", "small")
    head = sheet.journal_head[:_HEAD_DIGITS]
    if not head:
        return told, ""
    grouped = " ".join(head[at : at + _GROUP] for at in range(0, len(head), _GROUP))
    return told, Template(stationery(sheet.language).journal["head"]).substitute(head=grouped)
