"""Lines of Chinese, Latin and mixed text: where they end, how wide they are, what is kept."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectdesk.paper.breaking import NO_END, NO_START, places
from collectdesk.paper.fonts import chain, narrowed, typeface
from collectdesk.paper.setting import Span, Style, set_spans, set_text
from collectdesk.paper.typeface import NARROW

LANGUAGES = ("zh-Hans", "zh-Hant-TW", "en")
PIECES = st.sampled_from(
    [
        *"的一是在不了有和人這中大為上個國我以要他，。、；：！？（）《》「」『』“”‘’…—·％",
        *(
            "……",
            "——",
            " ",
            "\u00a0",
            "2026年11月21日",
            "NT$ 300,000.00",
            "hello@homu.example",
            "INV-2026-0118",
        ),
        *(
            "don’t",
            "Müller",
            "(x)",
            "Łódź",
            "𠮷",
            "喆",
            "a",
            "1",
            "-",
            "/",
            "well-known",
            "x" * 33,
            "C" * 17,
            ",",
            ".",
            ")",
            "(",
        ),
    ]
)
TEXTS = st.lists(PIECES, max_size=80).map("".join)


def text_of(paragraph):
    return [line.text for line in paragraph.lines]


def plain(text):
    return "".join(chr(ord(c) - NARROW) if ord(c) >= NARROW else c for c in text if c not in " \u00a0")


@given(TEXTS, st.floats(80, 460), st.sampled_from(LANGUAGES), st.sampled_from(["left", "justify", "right"]))
def test_no_character_is_lost_or_moved_whatever_the_width(text, width, language, align):
    paragraph = set_text(text, Style(language, align=align), width)
    assert "".join(plain(line) for line in text_of(paragraph)) == plain(text)


@given(TEXTS, st.floats(120, 460), st.sampled_from(LANGUAGES))
def test_no_line_is_wider_than_the_paragraph(text, width, language):
    for line in set_text(text, Style(language, align="justify"), width).lines:
        drawn = sum(typeface(piece.face).widths[c] for piece in line.pieces for c in piece.text) * 10.5 / 1000
        drawn += sum(sum(piece.gaps) for piece in line.pieces)
        assert drawn <= width + 0.1
        assert line.left >= 0


@settings(max_examples=300)
@given(TEXTS, st.floats(160, 460))
def test_no_line_begins_with_closing_or_ends_with_opening_punctuation(text, width):
    lines = text_of(set_text(text, Style("zh-Hant-TW"), width))
    fonts = chain("zh-Hant-TW")
    for before, after in itertools.pairwise(lines):
        glued = tail(before) + head(after)
        if fonts.width(glued, 10.5) > width:
            continue  # a run of marks longer than a line has to be cut somewhere
        assert after[:1] not in NO_START
        assert before.rstrip()[-1:] not in NO_END
        assert not (before[-1:] == after[:1] and after[:1] in ("…", "—"))


def tail(line):
    """The end of a line that belongs together."""
    cuts = places(line)
    return line[cuts[-1] :] if cuts else line


def head(line):
    """The beginning of a line that belongs together."""
    cuts = places(line)
    return line[: cuts[0]] if cuts else line


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("截至2026年11月21日止", ["2026年", "11月", "21日"]),
        ("共計 NT$\u00a0300,000 元", ["NT$\u00a0300,000"]),
        ("他說：「好。」然後", ["「好。」"]),
        ("等等……再說——好嗎", ["……", "——"]),
        ("請來信 hello@homu.example 洽詢", ["hello"]),
        ("it’s “quoted” text", ["it’s", "“quoted”"]),
        ("(見附件)、[二]", ["件)、"]),
    ],
)
def test_what_belongs_together_is_never_parted(text, kept):
    cuts = set(places(narrowed(text)))
    for part in kept:
        start = text.index(part)
        assert not cuts & set(range(start + 1, start + len(part)))


def test_a_word_longer_than_the_line_is_cut_and_still_whole():
    word = "Donaudampfschifffahrtsgesellschaftskapitän" * 3
    lines = text_of(set_text(word, Style("en"), 100))
    assert "".join(lines) == word
    assert len(lines) > 3


def test_a_width_smaller_than_one_character_still_ends():
    assert text_of(set_text("國國國", Style("zh-Hant-TW"), 5)) == ["國", "國", "國"]


def test_justified_lines_of_chinese_end_at_the_edge_and_the_last_one_does_not():
    text = "我們核對帳款時發現下列發票已逾付款期限尚未收到款項可能只是作業上的疏漏特此提醒敬請撥冗查核" * 3
    width = 333.0
    *full, last = set_text(text, Style("zh-Hant-TW", align="justify"), width).lines
    for line in full:
        assert line.width + sum(sum(piece.gaps) for piece in line.pieces) == pytest.approx(width, abs=0.05)
    assert not any(piece.gaps for piece in last.pieces)


def test_the_first_line_is_set_in_by_the_indent():
    lines = set_text("字" * 60, Style("zh-Hans", first_indent=21), 210).lines
    assert lines[0].left == pytest.approx(21)
    assert lines[1].left == pytest.approx(0)
    assert len(lines[0].text) == len(lines[1].text) - 2


def test_bold_spans_are_set_in_bold_and_the_rest_is_not():
    paragraph = set_spans((Span("請於"), Span("12月5日", bold=True), Span("前")), Style("zh-Hans"), 300)
    faces = [(piece.face, piece.text) for piece in paragraph.lines[0].pieces]
    assert faces == [
        ("NotoSansSC-Regular", "請於"),
        ("NotoSansSC-Bold", "12月5日"),
        ("NotoSansSC-Regular", "前"),
    ]


def test_a_character_falls_back_along_the_chain_of_the_language():
    faces = {piece.face for piece in set_text("账𠮷帳Ł", Style("zh-Hant-TW"), 300).lines[0].pieces}
    assert faces == {
        "NotoSansTC-Regular",
        "NotoSansSC-Regular",
        "CollectDeskRare-Regular",
        "NotoSans-Regular",
    }


def test_a_word_with_one_foreign_letter_is_set_in_one_font():
    pieces = set_text("Firma Łódź", Style("en"), 300).lines[0].pieces
    assert [(piece.face, piece.text) for piece in pieces] == [
        ("NotoSansSC-Regular", "Firma "),
        ("NotoSans-Regular", "Łódź"),
    ]


@given(st.integers(4, 40), st.floats(30, 600))
def test_a_paragraph_splits_between_lines_with_two_on_each_side(count, room):
    paragraph = set_text("\n".join(["字"] * count), Style("zh-Hans", leading=16), 100)
    parts = paragraph.split(room)
    if parts is None:
        assert room < 2 * 16 or count < 4
        return
    first, rest = parts
    assert first.height <= room + 0.02
    assert first.lines + rest.lines == paragraph.lines
    assert min(len(first.lines), len(rest.lines)) >= 2


@pytest.mark.parametrize(
    ("text", "narrow"),
    [
        ("don’t", "don’t"),
        ("“Hello” she said", "“Hello” she said"),
        ("他說“你好”。", ""),
        ("“ABC公司”", ""),
        ("王’s", "’"),
    ],
)
def test_quotation_marks_are_narrow_around_latin_and_wide_around_chinese(text, narrow):
    marks = [c for c in narrowed(text) if ord(c) >= NARROW]
    assert len(marks) == sum(c in "‘’“”" for c in narrow)


def test_the_last_line_of_a_paragraph_is_not_a_single_character():
    for count in range(20, 130):
        lines = text_of(set_text("字" * count + "。", Style("zh-Hans"), 210))
        assert len(lines) == 1 or len(lines[-1]) > 2
    assert text_of(set_text("字" * 7, Style("zh-Hans"), 63.5)) == ["字" * 6, "字"]


def test_spans_of_nothing_give_one_empty_line():
    assert text_of(set_text("", Style("en"), 100)) == [""]
