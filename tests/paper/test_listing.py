"""Printed lists: every cell reads back, heads on each page, totals at the end, any shape of table."""

import itertools
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectdesk.domain.problem import Problem
from collectdesk.paper.listing import ListColumn, Listing, compose_listing
from tests.paper.sample_letters import joined, read_twice

COLUMNS = (ListColumn("客戶"), ListColumn("備註"), ListColumn("未付金額", "right"))
LIST = Listing(
    title="逾期帳款",
    subtitle="截至 2026/11/21",
    columns=COLUMNS,
    rows=tuple((f"客戶{n}", "" if n % 2 else "下週五付款", f"{n * 1234:,}") for n in range(150)),
    totals=(("合計", "", "13,789,950"),),
    language="zh-Hant-TW",
    dated=date(2026, 11, 21),
)


def test_every_row_and_total_is_printed_once_with_heads_on_each_page():
    for pages in read_twice(compose_listing(LIST)):
        assert len(pages) > 2
        text = joined(pages)
        assert all(text.count(f"客戶{n}下") + text.count(f"客戶{n}{n * 1234:,}") == 1 for n in range(150))
        assert text.count("13,789,950") == 1
        assert all("未付金額" in page for page in pages)
        assert f"第{len(pages)}頁，共{len(pages)}頁" in joined(pages[-1:])


def test_the_same_list_gives_the_same_bytes_and_landscape_is_wide():
    assert compose_listing(LIST) == compose_listing(LIST)
    document = pypdfium2.PdfDocument(compose_listing(replace(LIST, landscape=True)))
    width, height = document[0].get_size()
    document.close()
    assert width > height


def test_totals_of_several_columns_are_never_parted_between_lines():
    columns = (ListColumn("客戶"), *(ListColumn(head, "right") for head in ("金額", "已付", "未付")))
    total = ("合計", "NT$ 111,888,888,888", "NT$ 222,888,888,888", "NT$ 333,888,888,888")
    sheet = replace(LIST, columns=columns, rows=(("甲", "1", "2", "3"),), totals=(total,))
    for pages in read_twice(compose_listing(sheet)):
        assert " ".join(total) in pages[0]


def test_a_long_label_of_a_total_keeps_clear_of_its_figure():
    total = ("合計，其中包含已逾期九十天以上的全部帳款以及尚未核對的折讓", "", "13,789,950")
    document = pypdfium2.PdfDocument(compose_listing(replace(LIST, totals=(total,) * 2)))
    try:
        text = document[len(document) - 1].get_textpage()
        boxes = [text.get_charbox(index) for index in range(text.count_chars())]
        marks = sorted(box for box in boxes if box[2] > box[0])
        for one, other in itertools.pairwise(marks):
            wide = min(one[2], other[2]) - max(one[0], other[0])
            assert wide < 0.5 or min(one[3], other[3]) - max(one[1], other[1]) < 0.5
    finally:
        document.close()


def test_an_empty_list_says_its_title_and_heads():
    for pages in read_twice(compose_listing(replace(LIST, rows=(), totals=()))):
        assert len(pages) == 1
        assert "逾期帳款" in pages[0]
        assert "未付金額" in pages[0]


def test_a_list_without_columns_is_refused():
    with pytest.raises(Problem) as refused:
        compose_listing(replace(LIST, columns=(), rows=(), totals=()))
    assert refused.value.code == "list-without-columns"


def test_a_strange_character_in_a_note_does_not_stop_a_list():
    for pages in read_twice(compose_listing(replace(LIST, rows=(("船🚢運", "", ""),)))):
        assert "船〓運" in joined(pages)


def test_a_note_longer_than_a_page_goes_on_over_pages():
    note = "".join(f"第{n}句。" for n in range(2500))
    rows = (("甲", note, "1"), ("乙", "短", "2"))
    for pages in read_twice(compose_listing(replace(LIST, rows=rows))):
        text = joined(pages)
        whole = sum(f"第{n}句。" in text for n in range(2500))
        assert 2500 - len(pages) <= whole  # one a page may be parted by its foot and the next head
        assert text.count("句") == 2500
        assert "13,789,950" in pages[-1]


CELLS = st.text("的一是 abc，。（）1,.-𠮷", max_size=40)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.integers(1, 9).flatmap(
        lambda count: st.tuples(
            st.lists(st.sampled_from(["left", "right"]), min_size=count, max_size=count),
            st.lists(st.lists(CELLS, min_size=count, max_size=count), max_size=30),
        )
    )
)
def test_no_cell_of_any_table_is_lost_or_runs_off_the_paper(table):
    aligns, rows = table
    columns = tuple(ListColumn(f"H{index}", align) for index, align in enumerate(aligns))
    sheet = replace(LIST, columns=columns, rows=tuple(map(tuple, rows)), totals=())
    pdf = compose_listing(sheet)
    pages, _ = read_twice(pdf)
    shown = joined(pages)
    for mark in "的一是𠮷（）":
        assert shown.count(mark) >= sum(cell.count(mark) for row in rows for cell in row)
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            text = page.get_textpage()
            boxes = [text.get_charbox(index) for index in range(text.count_chars())]
            assert all(right <= 595.3 - 20 and left >= 20 for left, _b, right, _t in boxes if right > left)
    finally:
        document.close()
