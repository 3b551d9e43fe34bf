"""The page of the day on the book of six customers."""

import pytest

from collectdesk.gui.today.page import TodayPage


@pytest.fixture
def page(window, qtbot):
    window.show_page("today")
    shown = window.page()
    assert isinstance(shown, TodayPage)
    qtbot.waitUntil(lambda: bool(shown.list.items))
    qtbot.waitUntil(shown.list.cards[0].hasFocus)
    return shown
