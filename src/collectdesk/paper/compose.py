"""A letter set on paper: compose one, or many into one document to print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from string import Template, ascii_letters, digits, punctuation

from collectdesk.paper import page
from collectdesk.paper.body import CLOSE, WIDE, blocks
from collectdesk.paper.check import address_lines, check_cleaned
from collectdesk.paper.embedding import Seed
from collectdesk.paper.flow import Placed, paginate
from collectdesk.paper.fonts import chain, narrowed
from collectdesk.paper.letter import Letter, Sender, cleaned
from collectdesk.paper.phrases import facts, values
from collectdesk.paper.placeholders import filled
from collectdesk.paper.sheet import Sheet
from collectdesk.paper.texts import LetterTexts, stationery

_HEAD_DIGITS = 32
_GROUP = 4
_LETTERHEAD_LINES = 4


def compose(letter: Letter) -> bytes:
    """Give the PDF of `letter`; the same letter gives the same bytes. Raises the Problems of `check`."""
    letter = cleaned(letter)
    check_cleaned(letter)
    seed = _seed(letter.language, letter.words, letter.sender)
    sheet = _sheet(letter, seed)
    _draw(sheet, letter)
    return sheet.finish()


def compose_all(letters: Iterable[Letter]) -> bytes:
    """Give one PDF of all `letters`, to print in one go; raise ValueError if there are none or sizes differ.

    Each letter counts its own pages, and is checked when its turn comes.
    """
    sheet = None
    size = ""
    for letter in map(cleaned, letters):
        check_cleaned(letter)
        if sheet is None:
            sheet, size = _sheet(letter, {}), letter.page_size
        if letter.page_size != size:
            raise ValueError("letters of two page sizes do not go into one document")
        _draw(sheet, letter)
    if sheet is None:
        raise ValueError("no letters to print")
    return sheet.finish()


def _sheet(letter: Letter, seed: Seed) -> Sheet:
    title = filled(letter.words.subject, values(letter)).replace("\u00a0", " ")
    size = page.SIZES[letter.page_size]
    return Sheet(
        size, seed, title=title, author=letter.sender.name, language=letter.language, dated=letter.dated
    )


def _draw(sheet: Sheet, letter: Letter) -> None:
    size = page.SIZES[letter.page_size]
    first_room = size[1] - page.BODY_TOP - page.FOOT
    next_room = size[1] - page.NEXT_TOP - page.FOOT
    pages = paginate(blocks(letter, WIDE), first_room, next_room)
    if len(pages) == 2:
        closer = paginate(blocks(letter, CLOSE), first_room, next_room)
        pages = closer if len(closer) == 1 else pages
    for index, placed in enumerate(pages):
        _draw_page(sheet, letter, placed, index, len(pages))


def _draw_page(sheet: Sheet, letter: Letter, placed: Sequence[Placed], index: int, count: int) -> None:
    language = letter.language
    labels = stationery(language).labels
    if letter.number is None:
        page.draft_mark(sheet, labels["draft"], language)
    if index == 0:
        head = letterhead(letter.sender, language)
        page.letterhead(sheet, head, language)
        page.address(sheet, head.return_line, address_lines(letter), language)
        page.facts(sheet, facts(letter), language)
        page.fold_marks(sheet, letter.page_size)
    else:
        known = values(letter)
        right = "    ".join(part for part in (known["number"], known["dated"]) if part)
        page.running_head(sheet, letter.sender.name, right, language)
    top = page.BODY_TOP if index == 0 else page.NEXT_TOP
    for block in placed:
        block.block.draw(sheet, page.LEFT, top + block.down)
    first, second = small_print(letter)
    number = Template(labels["page"]).substitute(page=index + 1, pages=count)
    page.footing(sheet, first, second, number, language)
    sheet.end_page()


@lru_cache(maxsize=16)
def letterhead(sender: Sender, language: str) -> page.Letterhead:
    """Give what stands at the head of a letter of this sender."""
    labels = stationery(language).labels
    comma = ", " if language == "en" else "，"
    reach = "  ".join(
        part for part in (f"{labels['phone']} {sender.phone}" if sender.phone else "", sender.email) if part
    )
    place = sender.address_lines
    if len(place) > _LETTERHEAD_LINES:
        place = (comma.join(place),)
    tax = f"{labels['tax_id']} {sender.tax_id}" if sender.tax_id else ""
    return page.Letterhead(
        name=sender.name,
        lines=tuple(line for line in (*place, reach, tax) if line),
        return_line=comma.join((sender.name, *sender.address_lines)),
        logo=sender.logo,
    )


def small_print(letter: Letter) -> tuple[str, str]:
    """Give the journal head in groups of four and the sentence why it stands there; nothing on a draft."""
    if letter.number is None:
        return "", ""
    head = letter.journal_head[:_HEAD_DIGITS]
    grouped = " ".join(head[at : at + _GROUP] for at in range(0, len(head), _GROUP))
    words = stationery(letter.language).journal
    return Template(words["head"]).substitute(head=grouped), words["why"]


@lru_cache(maxsize=16)
def _seed(language: str, texts: LetterTexts, sender: Sender) -> Seed:
    """Give the characters that every letter of this sender, grade and language is likely to need."""
    shared = stationery(language)
    tables = (shared.labels, shared.journal, shared.table, shared.words, shared.contact)
    common = "".join(text for table in tables for text in table.values())
    written = "".join((texts.subject, *texts.before, texts.pay, *texts.after, texts.closing_company))
    greetings = texts.greeting_company + texts.greeting_attention + texts.greeting_person
    heads = "".join((*shared.table.values(), shared.labels["pay_to"], texts.subject))
    return seed_of(language, sender, common + written + greetings + texts.closing_person, heads)


def seed_of(language: str, sender: Sender, words: str, heads: str) -> Seed:
    """Give the characters of `words`, of bold `heads`, of the sender, and those of any figures and days.

    Papers that share them have the same fonts to the byte: they are made once, and kept once in one file.
    """
    latin = ascii_letters + digits + punctuation + " −·"
    own = "".join((sender.name, sender.signer, sender.tax_id, *sender.address_lines, *sender.bank_lines))
    numerals = (
        "零壹貳參肆伍陸柒捌玖拾佰仟萬元整"
        if language.startswith("zh-Hant")
        else "零壹贰叁肆伍陆柒捌玖拾佰仟万元整"
    )
    zh = "" if language == "en" else numerals
    regular, heavy = latin + words + own + zh + "年月日", heads + sender.name
    seed: dict[str, set[str]] = {}
    for text, bold in ((regular, False), (digits + ",.-$ NTHKCY¥£年月日" + heavy, True)):
        fonts = chain(language, bold=bold)
        for character in narrowed(text):
            face = fonts.face(character)
            if face is not None:
                seed.setdefault(face.name, set()).add(character)
    return {name: "".join(sorted(characters)) for name, characters in seed.items()}
