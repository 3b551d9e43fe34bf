"""Call sheets: every text is there once, what is empty is left out, and there is room to write."""

import io
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from collectdesk.domain.problem import Problem
from collectdesk.paper.callsheet import CallSheet, Part, compose_call_sheet
from collectdesk.paper.listing import ListColumn
from tests.paper.sample_letters import AWKWARD_NAMES, joined, read_twice

HISTORY = tuple(f"2026-11-{day:02d} 電話：陳小姐說下週五付第 {day} 張" for day in range(1, 6))
CALL = CallSheet(
    title="晨光設計有限公司",
    subtitle="通話單 2026-11-21",
    facts=(("聯絡人", "陳小姐 02-2345-6789"), ("付款條件", "開立後 30 天"), ("電子郵件", "")),
    columns=(ListColumn("發票"), ListColumn("到期日"), ListColumn("未付金額", "right")),
    claims=(("INV-118", "2026-10-01", "128,430"), ("INV-119", "2026-11-01", "96,200")),
    totals=(("合計", "", "NT$ 224,630"),),
    parts=(
        Part("最近的往來", HISTORY),
        Part("未兌現的承諾", ("2026-11-27 NT$ 50,000",)),
        Part("沒有內容的部分", ()),
        Part("可以問", ("是差幾天，還是會緊一陣子？", "先付多少比較可行？")),
    ),
    blanks=("結果", "承諾的金額與日期", "下一步與日期"),
    language="zh-Hant-TW",
    dated=date(2026, 11, 21),
)


def test_every_text_of_the_call_is_on_the_sheet_once() -> None:
    for pages in read_twice(compose_call_sheet(CALL)):
        assert len(pages) == 1
        text = joined(pages)
        told = ["陳小姐02-2345-6789", "開立後30天", "INV-118", "96,200", "NT$224,630", *CALL.blanks]
        told += [line for part in CALL.parts for line in (part.heading, *part.lines) if part.lines]
        for one in told:
            assert text.count("".join(one.split())) == 1, one
        assert text.count("晨光設計有限公司") == 2  # its head and the foot


def test_what_is_empty_is_left_out() -> None:
    for pages in read_twice(compose_call_sheet(CALL)):
        assert "電子郵件" not in joined(pages)
        assert "沒有內容的部分" not in joined(pages)
    bare = replace(CALL, facts=(), claims=(), totals=(), parts=(), blanks=(), subtitle="")
    for pages in read_twice(compose_call_sheet(bare)):
        assert joined(pages) == "晨光設計有限公司" * 2 + "第1頁，共1頁"


def test_the_same_call_gives_the_same_bytes() -> None:
    assert compose_call_sheet(CALL) == compose_call_sheet(replace(CALL))


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "en"])
def test_a_long_history_goes_on_over_the_pages_and_loses_nothing(language: str) -> None:
    lines = tuple(f"entry {number}: " + "she asked for time until Friday " * 9 for number in range(60))
    claims = tuple((f"N-{number}", "2026-10-01", "1.00") for number in range(90))
    call = replace(CALL, language=language, claims=claims, parts=(Part("History", lines),))
    for pages in read_twice(compose_call_sheet(call)):
        assert len(pages) > 3
        text = joined(pages)
        assert all(text.count(f"entry{number}:") == 1 for number in range(60))
        assert text.count("sheaskedfortimeuntilFriday") >= 60 * 9 - len(pages)
        assert all(text.count(f"N-{number}2026") == 1 for number in range(90))


def test_a_heading_stays_with_its_first_line() -> None:
    for extra in range(30):
        filler = Part("Filler", tuple(f"filler {n}" for n in range(20 + extra)))
        call = replace(CALL, parts=(filler, Part("HEADING", ("FIRST", "SECOND"))), blanks=())
        pages, _ = read_twice(compose_call_sheet(call))
        assert [("HEADING" in page) == ("FIRST" in page) for page in pages] == [True] * len(pages)


def test_one_line_far_longer_than_a_page_is_parted_between_its_lines() -> None:
    text = "".join(f"第{number}句。" for number in range(1500))
    call = replace(CALL, facts=(("說了什麼", text),), parts=(Part("甲", (text, "乙")),))
    for pages in read_twice(compose_call_sheet(call)):
        assert joined(pages).count("句") == 3000


@pytest.mark.parametrize("name", AWKWARD_NAMES)
def test_names_and_markup_stay_text(name: str) -> None:
    call = replace(CALL, title=name, facts=((name, name),), parts=(Part(name, (name,)),), blanks=(name,))
    for pages in read_twice(compose_call_sheet(call)):
        assert joined(pages).count("".join(name.split())) == 7


def test_a_character_no_font_can_draw_is_told() -> None:
    for call in (
        replace(CALL, title="\U0001f9a9"),
        replace(CALL, parts=(Part("a", ("ok", "x \U0001f9a9")),)),
        replace(CALL, blanks=("\U0001f9a9",)),
    ):
        with pytest.raises(Problem) as caught:
            compose_call_sheet(call)
        assert caught.value.code == "character-missing"


def test_each_blank_has_a_line_to_write_on() -> None:
    def rules(call: CallSheet) -> int:
        pdf = pypdf.PdfReader(io.BytesIO(compose_call_sheet(call)))
        return sum(page.get_contents().get_data().count(b" l S") for page in pdf.pages)

    assert rules(CALL) - rules(replace(CALL, blanks=())) == len(CALL.blanks)
