"""The floor of the letters: the same page set by stock ReportLab Platypus with the same fonts."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from reportlab.lib import colors
from reportlab.lib.enums import TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from collectdesk import resources
from collectdesk.domain.money import figures
from collectdesk.paper.dating import short
from collectdesk.paper.letter import Letter
from collectdesk.paper.phrases import total_words, values
from collectdesk.paper.placeholders import filled
from collectdesk.paper.texts import stationery

_REGULAR, _BOLD = "Stock", "Stock-Bold"


class Stock:
    """Sets letters; the fonts are loaded once."""

    def __init__(self) -> None:
        for name, file in ((_REGULAR, "NotoSansTC-Regular.ttf"), (_BOLD, "NotoSansTC-Bold.ttf")):
            pdfmetrics.registerFont(TTFont(name, str(resources.path("fonts", file))))
        self._body = _style("body", 10.5, 15, alignment=TA_JUSTIFY, spaceBefore=5)
        self._small = _style("small", 8, 11, textColor=colors.HexColor("#595959"))
        self._right = _style("right", 10, 15, alignment=TA_RIGHT)
        self._subject = _style("subject", 12.5, 19, fontName=_BOLD)
        self._table = TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), _REGULAR, 9),
                ("FONT", (0, 0), (-1, 0), _BOLD, 8),
                ("FONT", (0, -1), (-1, -1), _BOLD, 9),
                ("ALIGN", (3, 0), (-1, -1), "RIGHT"),
                ("LINEABOVE", (0, 0), (-1, -1), 0.4, colors.HexColor("#BFBFBF")),
                ("TOPPADDING", (0, 0), (-1, -1), 1.1),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.1),
            ]
        )

    def document(self, letters: Iterable[Letter]) -> bytes:
        """Give one PDF of `letters`, a page each."""
        out = BytesIO()
        story: list[Any] = []
        for letter in letters:
            if story:
                story.append(PageBreak())
            story += self._story(letter)
        frame = SimpleDocTemplate(
            out, pagesize=A4, leftMargin=25 * mm, rightMargin=20 * mm, topMargin=12 * mm, bottomMargin=20 * mm
        )
        frame.build(story, onFirstPage=_frame, onLaterPages=_frame)
        return out.getvalue()

    def _story(self, letter: Letter) -> list[Any]:
        texts, known = letter.words, values(letter)
        labels = stationery(letter.language).labels
        sender, recipient = letter.sender, letter.recipient
        facts = (
            (labels["number"], letter.number),
            (labels["dated"], known["dated"]),
            (labels["pay_by"], known["pay_by"]),
        )
        head = letter.journal_head
        return [
            Paragraph(sender.name, self._subject),
            *(Paragraph(text, self._small) for text in (*sender.address_lines, sender.phone, sender.tax_id)),
            Spacer(1, 20),
            *(Paragraph(text, self._body) for text in (*recipient.address_lines, recipient.name)),
            *(Paragraph(f"{label} {value}", self._small) for label, value in facts),
            Spacer(1, 20),
            Paragraph(filled(texts.subject, known), self._subject),
            Paragraph(filled(texts.greeting_company, known), self._body),
            *(Paragraph(_marked(text, known), self._body) for text in texts.before),
            Table(
                self._rows(letter), colWidths=[76, 64, 64, 52, 68, 68, 76], repeatRows=1, style=self._table
            ),
            Paragraph(total_words(letter), self._right),
            Paragraph(_marked(texts.pay, known), self._body),
            *(Paragraph(text, self._body) for text in sender.bank_lines),
            *(Paragraph(_marked(text, known), self._body) for text in texts.after),
            Paragraph(texts.closing_company, self._body),
            Spacer(1, 36),
            *(Paragraph(text, self._body) for text in (sender.name, sender.signer)),
            Paragraph(" ".join(head[at : at + 4] for at in range(0, 32, 4)), self._small),
            Paragraph(stationery(letter.language).journal["why"], self._small),
        ]

    def _rows(self, letter: Letter) -> list[list[str]]:
        words = stationery(letter.language).table
        keys = ("invoice", "issued", "due", "days_late", "amount", "settled", "open")
        rows = [[words[key] for key in keys]]
        for line in letter.lines:
            days = [short(day, letter.language, roc_years=False) for day in (line.issued, line.due)]
            amounts = (line.amount_minor, line.settled_minor, line.open_minor)
            rows.append(
                [line.invoice, *days, str(line.days_late), *(figures(a, letter.currency) for a in amounts)]
            )
        return [*rows, [words["total"], "", "", "", "", "", values(letter)["total"]]]


def _style(name: str, size: float, leading: float, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(
        name, **{"fontName": _REGULAR, "fontSize": size, "leading": leading, "wordWrap": "CJK", **more}
    )


def _marked(text: str, known: dict[str, str]) -> str:
    """Give the filled text with bold as Platypus marks it."""
    parts = text.split("**")
    bold = f'<font name="{_BOLD}">{{}}</font>'
    return "".join(
        bold.format(filled(part, known)) if at % 2 else filled(part, known) for at, part in enumerate(parts)
    )


def _frame(canvas: Any, frame: Any) -> None:
    """Draw the fold marks, the rule and the number of the page."""
    canvas.setLineWidth(0.3)
    for level in (192 * mm, 87 * mm):
        canvas.line(5 * mm, level, 9 * mm, level)
    canvas.line(25 * mm, 19 * mm, 190 * mm, 19 * mm)
    canvas.setFont(_REGULAR, 7.5)
    canvas.drawRightString(190 * mm, 15 * mm, f"第{frame.page}頁")
