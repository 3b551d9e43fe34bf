"""What goes with letters to the post: labels where the sheet has them, envelopes, and the counter's list."""

import io
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from collectdesk.domain.problem import Problem
from collectdesk.paper.addressed import Addressed
from collectdesk.paper.envelopes import SIZES, Envelopes, compose_envelopes
from collectdesk.paper.labels import SHEETS, Labels, compose_labels
from collectdesk.paper.posting_list import PostingLine, PostingList, compose_posting_list
from tests.paper.sample_letters import AWKWARD_NAMES, RECIPIENTS, joined, read_twice

MM = 72 / 25.4
DAY = date(2026, 11, 21)
TO = tuple(
    Addressed(one.name, "陳小姐" if language != "en" else "Ms Chan", one.address_lines, language)
    for language, one in RECIPIENTS.items()
)
OWN = Addressed("禾木設計有限公司", "", ("110 臺北市信義區松仁路 100 號 12 樓",), "zh-Hant-TW")
LABELS = Labels("L7160", TO, "標籤", DAY)
ENVELOPES = Envelopes("DL", OWN, TO, "信封", DAY)


def marks(pdf: bytes) -> list[list[tuple[str, float, float]]]:
    """Give for each page the texts with their distances from the left and the top in millimetres."""
    found = []
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        height = float(page.mediabox.height)
        seen: list[tuple[str, float, float]] = []

        def visit(text, _cm, tm, _font, _size, seen=seen, height=height):
            if text.strip():
                seen.append((text.strip(), tm[4] / MM, (height - tm[5]) / MM))

        page.extract_text(visitor_text=visit)
        found.append(seen)
    return found


# --- labels


@pytest.mark.parametrize("kind", SHEETS)
def test_labels_stand_on_the_sheet_and_beside_each_other(kind: str) -> None:
    sheet = SHEETS[kind]
    corners = [sheet.corner(place) for place in range(sheet.labels)]
    assert len(set(corners)) == sheet.labels
    for left, top in corners:
        assert left >= 0
        assert top >= 0
        assert left + sheet.width <= 210.001
        assert top + sheet.height <= 297.001
    # symmetric on the page, as the sheets are cut
    assert corners[0][0] + corners[sheet.across - 1][0] + sheet.width == pytest.approx(210)
    assert corners[0][1] + corners[-1][1] + sheet.height == pytest.approx(297)


@pytest.mark.parametrize(
    ("kind", "place", "left", "top"),
    [("L7160", 0, 7.25, 15.15), ("L7160", 4, 73.25, 53.25), ("L7163", 1, 106.25, 15.15),
     ("L7163", 13, 106.25, 243.75), ("A4-3x8", 0, 0, 0.5), ("A4-3x8", 23, 140, 259.5)],
)  # fmt: skip
def test_the_corners_are_those_of_the_bought_sheets(kind: str, place: int, left: float, top: float) -> None:
    assert SHEETS[kind].corner(place) == (pytest.approx(left), pytest.approx(top))


@pytest.mark.parametrize("kind", SHEETS)
def test_each_address_stays_inside_its_label(kind: str) -> None:
    sheet = SHEETS[kind]
    (page,) = marks(compose_labels(replace(LABELS, sheet=kind, start=2)))
    for place, to in enumerate(TO, 1):
        left, top = sheet.corner(place)
        inside = [
            text for text, x, y in page
            if left + 3 < x < left + sheet.width - 3 and top + 3 < y < top + sheet.height - 3
        ]  # fmt: skip
        assert "".join("".join(inside).split()) == "".join("".join(text for text, _ in to.lines).split())


def test_a_sheet_in_use_begins_at_its_first_free_label_and_goes_on_with_a_new_one() -> None:
    pages = marks(compose_labels(replace(LABELS, start=20)))
    assert [sum(to.name[:4] in "".join(t for t, _, _ in page) for to in TO) for page in pages] == [2, 2]


def test_a_print_is_moved_by_millimetres() -> None:
    (plain,), (moved,) = (
        marks(compose_labels(LABELS)),
        marks(compose_labels(replace(LABELS, right=2, down=-3))),
    )
    for (text, x, y), (same, right, down) in zip(plain, moved, strict=True):
        assert text == same
        assert (right - x, down - y) == (pytest.approx(2, abs=0.01), pytest.approx(-3, abs=0.01))


@pytest.mark.parametrize("start", [0, 22, -1])
def test_a_label_that_the_sheet_does_not_have_is_refused(start: int) -> None:
    with pytest.raises(Problem, match="labels-start-wrong"):
        compose_labels(replace(LABELS, start=start))


def test_a_print_moved_off_the_labels_is_refused() -> None:
    for wrong in (replace(LABELS, right=10.5), replace(LABELS, down=-11)):
        with pytest.raises(Problem, match="labels-moved-too-far"):
            compose_labels(wrong)
    with pytest.raises(Problem, match="labels-moved-too-far"):
        compose_envelopes(replace(ENVELOPES, down=12))


def test_an_address_that_does_not_fit_is_refused_with_its_name() -> None:
    long = replace(TO[0], address_lines=tuple(f"第 {n} 行的地址很长很长很长很长很长很长" for n in range(12)))
    with pytest.raises(Problem, match="envelope-too-small") as told:
        compose_labels(replace(LABELS, to=(long,)))
    assert told.value.fields == {"name": TO[0].name}


def test_a_long_address_is_set_smaller_and_none_of_it_is_lost() -> None:
    lines = (
        "臺灣省嘉義縣民雄鄉三興村大學路一段",
        "168 號 A 棟 12 樓之 3",
        "嘉義產業創新研發中心",
        "收發室 轉",
    )
    long = replace(TO[1], name="嘉義縣民雄鄉農產運銷合作社聯合股份有限公司", address_lines=lines)
    for pages in read_twice(compose_labels(replace(LABELS, to=(long,)))):
        assert joined(pages) == "".join("".join(text for text, _ in long.lines).split())


@pytest.mark.parametrize("name", AWKWARD_NAMES)
def test_awkward_names_stay_text(name: str) -> None:
    to = (replace(TO[1], name=name),)
    for pdf in (compose_labels(replace(LABELS, to=to)), compose_envelopes(replace(ENVELOPES, to=to))):
        for pages in read_twice(pdf):
            assert "".join(name.split()) in joined(pages)


def test_a_character_that_no_font_has_is_told() -> None:
    with pytest.raises(Problem, match="character-missing"):
        compose_labels(replace(LABELS, to=(replace(TO[0], name="店 \U0001f600"),)))


# --- envelopes


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("last", [True, False])
def test_every_envelope_has_its_page_of_its_size_and_free_corners(size: str, *, last: bool) -> None:
    pdf = compose_envelopes(replace(ENVELOPES, size=size, sender_last=last))
    width, height = SIZES[size]
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    assert len(pages) == len(TO)
    for page, seen, to in zip(pages, marks(pdf), TO, strict=True):
        assert float(page.mediabox.width) == pytest.approx(width * MM, abs=0.01)
        assert float(page.mediabox.height) == pytest.approx(height * MM, abs=0.01)
        for _, x, y in seen:
            assert not (x > width - 45 and y < 28), "the corner of the stamp"
            assert 10 <= x <= width - 12
            assert 10 <= y <= height - 10
        whole = "".join("".join(text for text, _, _ in seen).split())
        for text, _ in (*to.lines, *OWN.lines):
            assert "".join(text.split()) in whole


def test_the_address_stands_lower_than_the_sender_and_in_china_higher() -> None:
    heights = {}
    for last in (True, False):
        page = marks(compose_envelopes(replace(ENVELOPES, to=TO[:1], sender_last=last)))[0]
        own = max(y for text, _, y in page if "禾木" in text)
        heights[last] = max(y for text, _, y in page if "杭州" in text) - own
    assert heights[False] > 0 > heights[True]


def test_the_same_addresses_give_the_same_bytes() -> None:
    assert compose_labels(LABELS) == compose_labels(replace(LABELS))
    assert compose_envelopes(ENVELOPES) == compose_envelopes(replace(ENVELOPES))
    assert compose_posting_list(LIST) == compose_posting_list(replace(LIST))


# --- the list for the counter

CONTENTS = "内件品名：催款函（发票INV-118、INV-119，金额¥ 128,430.00）"
LIST = PostingList(
    title="交寄清單 2026-11-21",
    sender="禾木設計有限公司 110 臺北市信義區松仁路 100 號 12 樓",
    heads=("", "收件人", "種類", "號碼", "函件"),
    lines=tuple(
        PostingLine(f"L-2026-{n:04}", to.name, " ".join(to.address_lines), "掛號" if n % 2 else "",
                    f"RR{n}TW", CONTENTS if to.language == "zh-Hans" else "", to.language)
        for n, to in enumerate(TO, 1)
    ),
    counted="共 4 封",
    stamp="郵戳",
    signed="經辦人簽名",
    language="zh-Hant-TW",
    dated=DAY,
)  # fmt: skip


def test_the_list_tells_whom_how_and_what_is_in_it() -> None:
    for pages in read_twice(compose_posting_list(LIST)):
        text = joined(pages)
        for line in LIST.lines:
            for told in (line.letter, line.name, line.address, line.number, line.contents):
                assert "".join(told.split()) in text
        for told in (LIST.title, LIST.sender, LIST.counted, LIST.stamp, LIST.signed):
            assert "".join(told.split()) in text


def test_a_long_list_goes_on_with_its_heads_and_loses_nothing() -> None:
    lines = tuple(replace(LIST.lines[n % 4], letter=f"L-2026-{n:04}") for n in range(90))
    for pages in read_twice(compose_posting_list(replace(LIST, lines=lines))):
        assert len(pages) > 4
        assert all("收件人" in page for page in pages[:-1])
        text = joined(pages)
        assert all(text.count(line.letter) == 1 for line in lines)
        assert text.count("郵戳") == 1


def test_a_sign_that_no_font_has_does_not_stop_the_list() -> None:
    odd = replace(LIST.lines[0], name="店 \U0001f600")
    for pages in read_twice(compose_posting_list(replace(LIST, lines=(odd,)))):
        assert "店〓" in joined(pages)
