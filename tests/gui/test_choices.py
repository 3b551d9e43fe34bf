"""What forms offer: every place whose law is known, by its name in each language, older ones by theirs."""

import pytest

from collectdesk.domain.law import CODES
from collectdesk.gui import choices, language
from collectdesk.gui.place_field import PlaceField


@pytest.fixture
def spoken(qapp):
    yield lambda code: language.install(qapp, code)
    language.install(qapp, "en")


@pytest.mark.parametrize(
    ("code", "called"),
    [
        ("en", "England and Wales"),
        ("zh-Hans", "英格兰与威尔士"),
        ("zh-Hant", "英格蘭與威爾斯"),
    ],
)
def test_every_place_with_law_is_offered_in_the_language_of_the_windows(spoken, code, called) -> None:
    spoken(code)
    offered = dict(choices.places())
    assert tuple(offered) == CODES
    assert offered["GB-EAW"] == choices.place("GB-EAW") == called


def test_a_place_of_an_older_book_keeps_its_name_and_is_not_offered_otherwise(qtbot) -> None:
    assert [choices.place(code) for code in ("GB", "AU", "XX", "")] == [
        "United Kingdom", "Australia", "XX", "",
    ]  # fmt: skip
    field = PlaceField("Law", [("", "As usual")])
    qtbot.addWidget(field)
    assert field.box.count() == len(CODES) + 1
    field.set_key("GB")
    assert (field.key(), field.box.currentText()) == ("GB", "United Kingdom")
    field.set_key("TW")
    assert (field.key(), field.box.currentText()) == ("TW", "Taiwan")
    assert field.box.count() == len(CODES) + 2
