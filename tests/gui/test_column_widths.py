"""Columns that nobody dragged fill the list and share a want of room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.gui import theme
from collectdesk.gui.column import Chip, Column
from collectdesk.gui.column_widths import breadth, fitted


def text(row: object) -> str:
    return str(row)


COLUMNS = (
    Column("name", "Name", text, 200, strong=True),
    Column("note", "Note", text, 100),
    Column("open", "Open", text, 120, figures=True),
    Column("state", "State", text, 80, chip=lambda row: Chip("x")),
)
EVERY = (0, 1, 2, 3)


@pytest.fixture
def _wide_figures(monkeypatch):
    """Give the interface a font half as wide again, as another desktop's may be."""
    made = theme.font

    def wide(*args, **kept):
        font = made(*args, **kept)
        font.setStretch(150)
        return font

    monkeypatch.setattr(theme, "font", wide)


def test_room_to_spare_goes_to_the_name(qapp):
    assert fitted(COLUMNS, EVERY, 700) == {0: 400, 1: 100, 2: 120, 3: 80}


def test_a_want_is_borne_by_long_texts_and_never_cuts_a_figure_a_chip_or_a_day(qapp):
    widths = fitted(COLUMNS, EVERY, 440)
    assert widths == {0: 140, 1: 100, 2: 120, 3: 80}


def test_long_texts_share_a_want_by_their_widths(qapp):
    columns = (COLUMNS[0], COLUMNS[1]._replace(width=150))
    assert fitted(columns, (0, 1), 280) == {0: 160, 1: 120}


def test_a_list_far_too_narrow_scrolls_sideways_at_its_full_widths(qapp):
    assert fitted(COLUMNS, EVERY, 200) == {0: 200, 1: 100, 2: 120, 3: 80}


@given(st.sets(st.sampled_from(EVERY), min_size=1), st.integers(0, 3000))
def test_columns_fill_the_room_exactly_or_almost_unless_it_is_far_too_small(shown, room):
    places = sorted(shown)
    total = sum(fitted(COLUMNS, places, room).values())
    designed = sum(COLUMNS[place].width for place in places)
    assert total == designed or 0 <= room - total <= len(places)


def test_a_font_with_wider_figures_is_given_wider_columns(qapp):
    usual, wide = theme.font(), theme.font()
    wide.setStretch(150)
    assert breadth(wide) > 1.3 * breadth(usual)


def test_a_font_with_narrow_figures_leaves_the_columns_as_designed(qapp):
    narrow = theme.font()
    narrow.setStretch(60)
    assert breadth(narrow) == 1.0


@pytest.mark.usefixtures("_wide_figures")
def test_a_wide_font_is_given_room_only_where_there_is_some(qapp):
    broad = breadth(theme.font())
    assert fitted(COLUMNS, EVERY, 1000)[2] == round(120 * broad)
    assert fitted(COLUMNS, EVERY, 440)[2] == 120
    assert fitted(COLUMNS, EVERY, 200)[2] == round(120 * broad)
