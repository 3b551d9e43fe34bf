"""Where things stand on the sheet: margins, the window of the envelope, nothing on anything else."""

import io
from dataclasses import replace

import pypdf
import pypdfium2
import pytest

from collectdesk.paper.compose import compose
from collectdesk.paper.letter import Recipient
from tests.paper.sample_letters import LANGUAGES, SENDER, letter

MM = 72 / 25.4


def boxes(page):
    """Give the character boxes of a page in millimetres from its top left corner, each with its character."""
    text, height = page.get_textpage(), page.get_height()
    found = []
    for index in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(index)
        if right > left and top > bottom:
            character = text.get_text_range(index, 1)
            found.append((left / MM, (height - top) / MM, right / MM, (height - bottom) / MM, character))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_the_address_stands_in_the_window_of_the_envelope_and_nothing_else_does(language, size):
    recipient = Recipient("囍囍囍囍", tuple("囍" * 20 for _ in range(5)), attention="囍囍", code="C-1")
    document = pypdfium2.PdfDocument(compose(letter(language, recipient=recipient, page_size=size)))
    try:
        marks = [box for box in boxes(document[0]) if box[4] == "囍" and box[1] < 91]
        assert len(marks) == 106
        assert all(
            left > 20 and top > 45 and right < 105 and bottom < 90 for left, top, right, bottom, _c in marks
        )
    finally:
        document.close()


@pytest.mark.parametrize("count", [1, 6, 10, 11, 26, 60])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_characters_lie_on_each_other(language, count):
    recipient = Recipient(
        "晨光文創股份有限公司" * 3, ("臺北市中山區" * 5,) * 3, attention="陳小姐", code="C-1" * 9
    )
    document = pypdfium2.PdfDocument(compose(letter(language, count, recipient=recipient)))
    try:
        for page in document:
            taken = {}
            for left, top, right, bottom, character in boxes(page):
                middle = (round((left + right) * 1.2), round((top + bottom) * 0.6))
                other = taken.get(middle)
                if other is not None:
                    common = min(right, other[2]) - max(left, other[0])
                    assert common < 0.3 or min(bottom, other[3]) - max(top, other[1]) < 0.3, (
                        character,
                        other,
                    )
                taken[middle] = (left, top, right, bottom, character)
    finally:
        document.close()


def test_a_sender_with_much_to_say_stays_above_the_line_of_the_letterhead():
    sender = replace(SENDER, name="Harbour & Finch " * 12, address_lines=("12 Long Street, Old Town",) * 14)
    document = pypdfium2.PdfDocument(compose(letter("en", sender=sender)))
    try:
        heads = [box for box in boxes(document[0]) if box[1] < 45]
        assert min(top for _, top, *_ in heads) > 6
        assert max(bottom for _, _, _, bottom, _ in heads if bottom < 40) < 36
    finally:
        document.close()


def test_nothing_leaves_the_margins_of_the_page():
    recipient = Recipient(
        "一個名字很長的客戶" * 4, ("地址" * 30, "A" * 60), attention="B" * 50, code="C" * 40
    )
    pdf = compose(letter("zh-Hant-TW", 40, recipient=recipient, our_reference="R" * 60))
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            text = page.get_textpage()
            for index in range(text.count_chars()):
                left, _bottom, right, _top = text.get_charbox(index)
                if right > left:
                    assert left >= 25 * 72 / 25.4 - 2
                    assert right <= (210 - 20) * 72 / 25.4 + 2
    finally:
        document.close()


def test_a_letter_on_us_letter_paper_has_that_size():
    page = pypdf.PdfReader(io.BytesIO(compose(letter("en", page_size="Letter")))).pages[0]
    assert [float(edge) for edge in page.mediabox] == pytest.approx([0, 0, 612, 792], abs=0.5)
