"""The legal attest letter: lines and cells as on the post office's form, one character in each cell."""

import io
import re
from datetime import date
from itertools import combinations

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageDraw

from collectdesk.domain.problem import Problem
from collectdesk.paper.attest import form
from collectdesk.paper.attest.cells import COLUMNS, ROWS, count, foreign, pages, rows
from collectdesk.paper.attest.compose import check_attest, compose_attest
from collectdesk.paper.attest.facts import AttestLetter, Party
from tests.paper.sample_letters import read_twice

MM = 72 / 25.4
# The lines of the post office's own form as its file has them, in points from the left and from the bottom.
HEIGHT = 842.0
FIRST_COLUMN, LAST_COLUMN = 89.40, 563.64
FIRST_ROW, LAST_ROW = 585.96, 245.88
LABELS_LEFT, HEAD_ROW = 63.84, 619.92
HALF_A_MILLIMETRE = 0.5 * MM

TEXT = """敬啟者：
一、緣貴公司與本公司有交易往來，本公司於民國115年2月19日開立發票INV-2026-001，付款期限為民國115年3月21日，屆期未獲給付，尚欠新臺幣300,000元。
二、上開款項合計新臺幣參拾萬元整（NT$300,000），迄未給付。「依約」、『催告』；Bäckerei Kühn？
特此通知，敬請查照。"""


def letter(**told):
    given = {
        "number": "L-2026-0001",
        "dated": date(2026, 3, 31),
        "pay_by": date(2026, 4, 7),
        "sender": Party("晨光設計有限公司　代表人：陳大同", "臺北市大安區和平東路一段1號"),
        "recipient": Party("峯田國際貿易股份有限公司", "新北市板橋區文化路一段188巷32弄5號12樓之3"),
        "text": TEXT,
        "currency": "TWD",
        "journal_head": "0123456789abcdef" * 4,
    }
    return AttestLetter(**given | told)


def placed(pdf, number=0):
    """Give the rows of cells of a page: the text, and of each character the middle, baseline and size."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        page = document.pages[number]
        widths = {name: _widths(font) for name, font in page.Resources.Font.items()}
        found, x, y, gap, face, size, row = [], 0.0, 0.0, 0.0, "", 0.0, None
        for operands, operator in pikepdf.parse_content_stream(page):
            match str(operator):
                case "BDC":
                    row = []
                    found.append((str(operands[1]["/ActualText"]), row))
                case "EMC":
                    row = None
                case "Tm":
                    x, y, gap = float(operands[4]), float(operands[5]), 0.0
                case "Tf":
                    face, size = str(operands[0]), float(operands[1])
                case "Tc":
                    gap = float(operands[0])
                case "Tj":
                    codes = bytes(operands[0])
                    for high, low in zip(codes[::2], codes[1::2], strict=True):
                        width = widths[face][high * 256 + low] * size / 1000
                        if row is not None:
                            row.append((x + width / 2, y, size))
                        x += width + gap
        return found


def _widths(font):
    inside = font.DescendantFonts[0].W
    assert int(inside[0]) == 0
    return [float(width) for width in inside[1]]


def picture(pdf, number=0, scale=4):
    with pypdfium2.PdfDocument(pdf) as document:
        return document[number].render(scale=scale).to_pil().convert("L")


def measured_cell(row, column):
    """Give the middle of a cell of the post office's form, in points from the left and from the top."""
    wide, high = (LAST_COLUMN - FIRST_COLUMN) / COLUMNS, (FIRST_ROW - LAST_ROW) / ROWS
    return FIRST_COLUMN + wide * (column + 0.5), HEIGHT - FIRST_ROW + high * (row + 0.5)


def test_every_cell_is_where_the_post_office_has_it():
    for row in range(ROWS):
        for column in range(COLUMNS):
            x, y = form.cell(row, column)
            there = measured_cell(row, column)
            assert abs(x * MM - there[0]) < HALF_A_MILLIMETRE
            assert abs(y * MM - there[1]) < HALF_A_MILLIMETRE


def test_one_character_stands_in_the_middle_of_each_cell():
    every = placed(compose_attest(letter()))
    assert [text for text, _ in every] == pages(TEXT)[0]
    for row, (text, marks) in enumerate(every):
        assert len(marks) == len(text) <= COLUMNS
        for column, (x, base, size) in enumerate(marks):
            there = measured_cell(row, column)
            assert abs(x - there[0]) < HALF_A_MILLIMETRE
            # the middle of a Chinese character lies 0.38 of its size above the baseline
            middle = 297 * MM - base - 0.38 * size
            assert abs(middle - there[1]) < HALF_A_MILLIMETRE


def test_no_ink_of_the_text_touches_a_line_of_a_cell():
    image = picture(compose_attest(letter(bought_form=True)))
    dots = 4 * MM
    left, right = form.CELLS_LEFT - 1, form.RIGHT + 0.5
    grid = image.crop(tuple(round(mm * dots) for mm in (left, form.HEAD_BOTTOM, right, form.GRID_BOTTOM)))
    draw = ImageDraw.Draw(grid)
    inked = 0
    for row, text in enumerate(pages(TEXT)[0]):
        for column in range(COLUMNS):
            x, y = form.cell(row, column)
            half_x, half_y = form.CELL_WIDTH / 2 - 0.35, form.CELL_HEIGHT / 2 - 0.35
            box = (
                round((x - half_x - left) * dots),
                round((y - half_y - form.HEAD_BOTTOM) * dots),
                round((x + half_x - left) * dots),
                round((y + half_y - form.HEAD_BOTTOM) * dots),
            )
            has_ink = grid.crop(box).getextrema()[0] < 200
            assert has_ink == (column < len(text) and text[column] != " ")
            inked += has_ink
            draw.rectangle(box, fill=255)
    assert inked > 150
    assert grid.getextrema()[0] == 255


@pytest.mark.parametrize(
    ("across", "at"),
    [(True, each) for each in (form.LEFT, form.RIGHT, form.CELLS_LEFT, form.MIDDLE)]
    + [(False, each) for each in (form.HEAD_TOP, form.HEAD_BOTTOM, form.GRID_BOTTOM, form.FOOT_BOTTOM)],
)
def test_the_frame_is_drawn_where_it_was_measured(across, at):
    measured = {True: (22.6, 199.0, 31.54, 79.9), False: (27.4, 78.2, 210.3, 277.0)}[across]
    assert min(abs(at - each) for each in measured) < 0.5
    image = picture(compose_attest(letter(text="字")))
    dots = 4 * MM
    # beside the words of the form, along the line
    along = {form.MIDDLE: (33, 42), form.CELLS_LEFT: (100, 200)}.get(at, (120, 150))
    ends = (round(along[0] * dots), round(along[1] * dots))
    near = range(round((at - 0.5) * dots), round((at + 0.5) * dots) + 1)

    def is_line(place):
        points = ((place, each) if across else (each, place) for each in range(*ends))
        return all(image.getpixel(point) < 190 for point in points)

    assert any(is_line(place) for place in near)


def test_two_readers_read_the_text_exactly():
    every = pages(TEXT)
    pdf = compose_attest(letter())
    for reader in read_twice(pdf):
        assert len(reader) == 3 * len(every)
        for number, page in enumerate(reader):
            lines = page.replace("\r", "").split("\n")
            start = lines.index(every[number % len(every)][0])
            assert lines[start : start + len(every[number % len(every)])] == every[number % len(every)]


def test_the_original_comes_first_and_then_two_copies_struck_out_differently():
    pdf = compose_attest(letter())
    size = len(pages(TEXT))
    original, first, second = (picture(pdf, number * size, 2) for number in range(3))
    assert first.tobytes() == second.tobytes()
    assert original.tobytes() != first.tobytes()


def test_who_gets_a_copy_is_named_and_has_a_copy_of_its_own():
    pdf = compose_attest(letter(copy_to=Party("大安會計師事務所", "臺北市信義路四段1號")))
    first, second = read_twice(pdf)
    assert len(first) == 4 * len(pages(TEXT))
    for page in (first[0], second[0]):
        assert "大安會計師事務所" in page
        assert "副本3份" in re.sub(r"\s", "", page)


def test_names_stand_on_the_first_page_of_each_copy_and_counts_on_every_page():
    for reader in read_twice(compose_attest(letter(text=f"{TEXT}\n{TEXT}", enclosures=2))):
        assert [number for number, page in enumerate(reader) if "峯田國際貿易" in page] == [0, 2, 4]
        for page in reader:
            told = re.sub(r"\s", "", page)
            assert "本存證信函共2頁，正本1份" in told
            assert "附件2張" in told


def test_on_the_bought_form_only_what_fills_it_is_printed_at_the_same_places():
    whole, bare = compose_attest(letter()), compose_attest(letter(bought_form=True))
    assert placed(whole) == placed(bare)
    for page in read_twice(bare)[0]:
        assert "用紙" not in page
        assert "存證費" not in page
    with pikepdf.open(io.BytesIO(bare)) as document:
        drawn = {str(operator) for _, operator in pikepdf.parse_content_stream(document.pages[0])}
    assert not drawn & {"S", "re", "l"}


def test_a_draft_says_so_and_a_kept_one_carries_number_and_head():
    assert all("草稿" in page for page in read_twice(compose_attest(letter(number=None)))[1])
    kept = read_twice(compose_attest(letter()))[1]
    assert all("L-2026-0001" in page and "0123 4567 89ab cdef" in page for page in kept)
    assert not any("草稿" in page for page in kept)


def test_the_same_letter_gives_the_same_bytes():
    assert compose_attest(letter()) == compose_attest(letter())


NAMES = ("晨光", "峯田國際貿易股份有限公司臺灣分公司籌備處", "Bäckerei Kühn & Söhne GmbH Taiwan Branch")
ADDRESSES = (
    "臺北市大安區和平東路一段1號",
    "新北市板橋區文化路一段188巷32弄5號12樓之3（近捷運新埔站）遠東通訊園區A棟",
    "12F-3, No. 5, Alley 32, Lane 188, Section 1, Wenhua Road, Banqiao District, New Taipei City 220",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("address", ADDRESSES)
def test_names_and_addresses_stay_inside_their_boxes(name, address):
    party = Party(name, address)
    pdf = compose_attest(letter(sender=party, recipient=party, bought_form=True))
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        boxes = [page.get_charbox(place) for place in range(page.count_chars())]
    tops = sorted({round((297 - box[3] / MM), 1) for box in boxes})
    in_head = [box for box in boxes if 297 - box[3] / MM < form.HEAD_BOTTOM]
    assert tops
    assert in_head
    for left, low, right, high in in_head:
        assert left / MM > form.MIDDLE
        assert right / MM < form.RIGHT
        assert 297 - high / MM > 31.6  # below the note about seals
        assert 297 - low / MM < form.HEAD_BOTTOM
        # the place of the seal stays free
        assert not (right / MM > 184 and 297 - low / MM > 32.8 and 297 - high / MM < 40.2)


@pytest.mark.parametrize("name", NAMES)
def test_lines_of_the_parties_do_not_cover_each_other(name):
    long = Party(name, ADDRESSES[1])
    pdf = compose_attest(
        letter(sender=long, recipient=long, copy_to=Party(name, ADDRESSES[0]), bought_form=True)
    )
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        every = [page.get_charbox(place) for place in range(page.count_chars())]
    inked = [box for box in every if box[2] - box[0] > 0.5 and 297 - box[3] / MM < form.HEAD_BOTTOM]
    assert len(inked) > 80
    for one, other in combinations(inked, 2):
        wide = min(one[2], other[2]) - max(one[0], other[0])
        high = min(one[3], other[3]) - max(one[1], other[1])
        assert wide < 0.8 or high < 0.4


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"sender": Party("晨光", "")}, "attest-own-address-missing"),
        ({"sender": Party("", "臺北")}, "sender-name-missing"),
        ({"recipient": Party("峯田", " \n ")}, "attest-address-missing"),
        ({"recipient": Party("", "臺北")}, "recipient-name-missing"),
        ({"copy_to": Party("會計師", "")}, "attest-address-missing"),
        ({"text": " \n\n "}, "attest-text-missing"),
        ({"text": "付款😀"}, "character-missing"),
        ({"recipient": Party("峯田\U0003fffd", "臺北")}, "character-missing"),
        ({"recipient": Party("長" * 60, "臺北")}, "attest-name-too-long"),
        ({"recipient": Party("峯田", "長" * 120)}, "attest-address-too-long"),
        ({"copy_to": Party("會計師", "長" * 60)}, "attest-address-too-long"),
    ],
)
def test_what_would_spoil_the_letter_is_told_before(told, code):
    with pytest.raises(Problem) as caught:
        check_attest(letter(**told))
    assert caught.value.code == code
    with pytest.raises(Problem):
        compose_attest(letter(**told))


def test_invisible_characters_and_line_ends_of_other_systems_take_no_cell():
    assert rows("甲\u200b乙\r\n丙\ufeff\r\n\r\n") == ["甲乙", "丙"]
    assert rows("e\u0301") == ["é"]


def test_rows_are_filled_to_the_end_whatever_mark_comes_next():
    assert rows("字" * 20 + "。") == ["字" * 20, "。"]
    assert rows("字" * 20 + "\n二") == ["字" * 20, "二"]
    assert rows("一\n\n二") == ["一", "", "二"]


def test_the_size_is_counted_as_the_form_counts():
    assert count("") == (0, 0, 1)
    assert count("甲 乙\n丙") == (3, 2, 1)
    assert count("字" * 200) == (200, 10, 1)
    assert count("字" * 201) == (201, 11, 2)


def test_foreign_words_are_named_once():
    assert foreign("請交Kühn，Kühn先生與Müller，A棟") == ["Kühn", "Müller"]
    assert foreign("ＡＢ全形、ㄅㄆ注音") == []


@given(st.text(alphabet=st.sampled_from("甲乙丙，。「 \n3,0NT$é"), max_size=700))
def test_nothing_of_a_text_is_lost_or_moved(text):
    flat = [row for page in pages(text) for row in page]
    assert all(len(row) <= COLUMNS for row in flat)
    assert "".join("".join(flat).split()) == "".join(text.split())
    assert all(len(page) <= ROWS for page in pages(text))


@settings(max_examples=20, deadline=None)
@given(st.text(alphabet=st.sampled_from("甲乙丙，。「」 \n3,0NT$éＡ𠮷"), min_size=1, max_size=230))
def test_any_text_is_read_back_row_by_row(text):
    wanted = [row.rstrip() for row in rows(text) if row.strip()]
    if not wanted:
        return
    pdf = compose_attest(letter(text=text, bought_form=True))
    shown = [each for number in range(len(pages(text))) for each, _ in placed(pdf, number)]
    assert [row.rstrip() for row in shown] == wanted


def test_a_letter_to_print_on_is_a4():
    with pikepdf.open(io.BytesIO(compose_attest(letter()))) as document:
        for page in document.pages:
            assert [round(float(each) / MM) for each in page.MediaBox] == [0, 0, 210, 297]
