"""The body of a letter from the subject to the signature, as blocks that flow over pages."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from collectdesk.domain.money import figures
from collectdesk.paper import page
from collectdesk.paper.check import closing, greeting
from collectdesk.paper.dating import short
from collectdesk.paper.flow import Block, Text, Together
from collectdesk.paper.letter import Letter, LetterLine
from collectdesk.paper.phrases import currency_name, total, total_words, values
from collectdesk.paper.pictures import picture
from collectdesk.paper.placeholders import spans
from collectdesk.paper.setting import Paragraph, Span, Style, set_spans, set_text
from collectdesk.paper.sheet import MM, Sheet
from collectdesk.paper.table import Column, Row, Table, fitted, row
from collectdesk.paper.texts import stationery


@dataclass(frozen=True, slots=True)
class Density:
    """How close things stand: factors of distances in points that a letter is set with."""

    leading: float
    gap: float
    table: float
    padding: float
    signature: float


WIDE = Density(leading=1.55, gap=7.0, table=9.5, padding=2.6, signature=18 * MM)
# For a letter that would run over to a second page by a few lines.
CLOSE = Density(leading=1.42, gap=5.0, table=9.0, padding=1.1, signature=12.5 * MM)
_SEAL = 26 * MM
_SIGNATURE = (48 * MM, 17 * MM)


def blocks(letter: Letter, density: Density) -> list[Block]:
    """Give what stands between the address and the foot of the last page."""
    texts = letter.words
    known = values(letter)
    width = page.body_width(letter.page_size)
    style = body_style(letter, density)

    def set_paragraph(text: str) -> Text:
        return Text(set_spans(spans(text, known), style, width), density.gap)

    subject_style = Style(letter.language, 12.5, 19)
    subject = set_spans(
        tuple(Span(span.text, bold=True) for span in spans(texts.subject, known)), subject_style, width
    )
    pay = [set_paragraph(texts.pay), pay_to(letter, density)] if texts.pay else []
    after = [set_paragraph(text) for text in texts.after]
    sign = Signature(letter, density, set_spans(spans(closing(letter, texts), known), style, width))
    return [
        Text(subject),
        Text(set_spans(spans(greeting(letter, texts), known), style, width), 10),
        *(set_paragraph(text) for text in texts.before),
        invoice_table(letter, density, width),
        *_amount_in_words(letter, width),
        *pay,
        *after[:-1],
        Together((*after[-1:], sign)),  # a signature never stands alone on a page
    ]


def invoice_table(letter: Letter, density: Density, width: float) -> Table:
    """Give the table of the invoices; what was paid has a column only if something was."""
    language = letter.language
    words = stationery(language).table
    part_paid = any(line.settled_minor for line in letter.lines)
    texts = [_cells(letter, line, part_paid=part_paid) for line in letter.lines]
    heads = _columns(letter, part_paid=part_paid)
    columns, style = fitted(heads, texts, Style(language, density.table, density.table * 1.39), width)

    def summed(label: str, amount: str, *, rule: float) -> Row:
        return row(
            columns,
            [label, *[""] * (len(columns) - 2), amount],
            style,
            bold=True,
            rule=rule,
            padding=density.padding,
        )

    def carry(done: int) -> tuple[Row, Row]:
        amount = figures(sum(line.open_minor for line in letter.lines[:done]), letter.currency)
        return summed(words["carried"], amount, rule=0.8), summed(words["brought"], amount, rule=0.4)

    caption = Style(language, 8, 10, align="right", grey=0.35)
    unit = Template(words["unit"]).substitute(currency=currency_name(letter))
    head_style = Style(language, style.size - 1, 11.5)
    return Table(
        width=width,
        caption=Row(((0.0, set_text(unit, caption, width)),), rule=0),
        head=row(
            columns,
            [column.head for column in columns],
            head_style,
            bold=True,
            rule=0.8,
            padding=density.padding,
        ),
        rows=tuple(row(columns, cells, style, padding=density.padding) for cells in texts),
        totals=(summed(words["total"], total(letter), rule=0.8),),
        carry=carry,
        above=4,
    )


def _columns(letter: Letter, *, part_paid: bool) -> tuple[Column, ...]:
    words = stationery(letter.language).table
    amounts = ("amount", "settled", "open") if part_paid else ("open",)
    return (
        *(Column(words[key]) for key in ("invoice", "issued", "due")),
        *(Column(words[key], "right") for key in ("days_late", *amounts)),
    )


def _cells(letter: Letter, line: LetterLine, *, part_paid: bool) -> list[str]:
    amounts = [line.amount_minor, line.settled_minor] if part_paid else []
    return [
        line.invoice,
        short(line.issued, letter.language, roc_years=letter.roc_years),
        short(line.due, letter.language, roc_years=letter.roc_years),
        str(line.days_late),
        *(figures(amount, letter.currency) for amount in (*amounts, line.open_minor)),
    ]


def body_style(letter: Letter, density: Density) -> Style:
    """Give the style of running text."""
    if letter.is_zh:
        return Style(letter.language, 10.5, 10.5 * density.leading, align="justify")
    return Style(letter.language, 10.5, 9.8 * density.leading)


def _amount_in_words(letter: Letter, width: float) -> list[Block]:
    words = total_words(letter)
    if not words:
        return []
    text = Template(stationery(letter.language).table["in_words"]).substitute(words=words)
    return [Text(set_text(text, Style(letter.language, 10, 15, align="right"), width), 4)]


@dataclass(frozen=True, slots=True)
class _Beside:
    """Paragraphs set in from a thin upright line."""

    paragraphs: tuple[Paragraph, ...]
    above: float = 6.0

    @property
    def height(self) -> float:
        return sum(paragraph.height for paragraph in self.paragraphs)

    def split(self, height: float, *, must: bool) -> None:
        return None

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        sheet.upright(x + 1, y, self.height)
        for paragraph in self.paragraphs:
            y = sheet.paragraph(x + 4 * MM, y, paragraph)


def pay_to(letter: Letter, density: Density) -> Block:
    """Give the lines that tell how to pay."""
    width = page.body_width(letter.page_size) - 4 * MM
    label = stationery(letter.language).labels["pay_to"]
    style = Style(letter.language, 9.5, 9.5 * density.leading)
    head = set_text(label, Style(letter.language, 8.5, 13), width, bold=True)
    return _Beside((head, *(set_text(line, style, width) for line in letter.sender.bank_lines)))


class Signature:
    """Closing words, room for the signature with its picture and seal, and the names."""

    above = 10.0

    def __init__(self, letter: Letter, density: Density, words: Paragraph) -> None:
        self._words = words
        sender = letter.sender
        style = body_style(letter, density)
        width = page.body_width(letter.page_size)
        self._names = [set_text(sender.name, style, width, bold=True)]
        if sender.signer:
            self._names.append(set_text(sender.signer, style, width))
        self._signature = picture(sender.signature) if sender.signature else None
        self._seal = picture(sender.seal) if sender.seal else None
        self._room = density.signature

    @property
    def height(self) -> float:
        """Height with the room to sign."""
        return self._words.height + self._room + sum(name.height for name in self._names)

    def split(self, height: float, *, must: bool) -> None:
        """Stay whole."""
        del height, must

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw the words, the pictures and the names."""
        y = sheet.paragraph(x, y, self._words)
        if self._signature:
            width, height = self._signature.fitting(*_SIGNATURE)
            sheet.picture(self._signature, x, y + self._room - height - 2, width, height)
        if self._seal:
            width, height = self._seal.fitting(_SEAL, _SEAL)
            sheet.picture(self._seal, x + 52 * MM, y + self._room - height * 0.72, width, height)
        y += self._room
        for name in self._names:
            y = sheet.paragraph(x, y, name)
