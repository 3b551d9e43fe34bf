"""Answer cards: each reason in each language, written for its readers, and the owner's words before ours."""

import pytest

from collectdesk.domain.log import REASONS
from collectdesk.domain.problem import Problem
from collectdesk.operations import undo
from collectdesk.operations.answers import BUTTONS, answer, change_answer, restore_answer
from collectdesk.store.book import Book
from collectdesk.wording import LANGUAGES
from tests import factory
from tests.test_house import FOREIGN_WORDS, HALF_WIDTH, foreign_characters

CARDS = [(language, reason) for language in LANGUAGES for reason in REASONS]
LINES = {"ask": ("Whose word counts?",), "offer": (), "avoid": ("Do not shout.", "Do not beg.")}


def texts(card) -> list[str]:
    return [card.title, *card.ask, *card.offer, *card.avoid]


@pytest.mark.parametrize(("language", "reason"), CARDS)
def test_every_reason_has_a_short_calm_card(book: Book, language: str, reason: str) -> None:
    card = answer(book.here, language, reason)
    for part in (card.ask, card.offer, card.avoid):
        assert len(part) == 3
        assert len(set(part)) == 3
    longest = 120 if language == "en" else 50
    assert all(5 < len(text) <= longest or text == card.title for text in texts(card))
    assert not any(mark in text for text in texts(card) for mark in "!！")
    assert not card.edited


@pytest.mark.parametrize("reason", REASONS)
def test_the_buttons_of_a_card_are_known_and_the_same_in_every_language(book: Book, reason: str) -> None:
    shown = {answer(book.here, language, reason).buttons for language in LANGUAGES}
    assert len(shown) == 1
    buttons = shown.pop()
    assert buttons
    assert len(set(buttons)) == len(buttons)
    assert set(buttons) <= set(BUTTONS)


@pytest.mark.parametrize(
    ("language", "reason"), [(language, reason) for language, reason in CARDS if language != "en"]
)
def test_chinese_cards_are_written_for_their_readers(book: Book, language: str, reason: str) -> None:
    for text in texts(answer(book.here, language, reason)):
        assert not foreign_characters(text, language), text
        assert not FOREIGN_WORDS[language].search(text), text
        assert not HALF_WIDTH.search(text), text


def test_no_card_is_the_same_as_another_nor_as_in_another_language(book: Book) -> None:
    cards = [tuple(texts(answer(book.here, language, reason))) for language, reason in CARDS]
    assert len(set(cards)) == len(cards)


def test_the_owners_words_come_before_ours_in_that_language_only(book: Book) -> None:
    change_answer(book, factory.NOW, "en", "forgot", **LINES)
    card = answer(book.here, "en", "forgot")
    assert (card.ask, card.offer, card.avoid) == tuple(LINES.values())
    assert card.edited
    assert card.buttons == answer(book.here, "zh-Hans", "forgot").buttons
    assert not answer(book.here, "zh-Hans", "forgot").edited
    assert not answer(book.here, "en", "refuses").edited
    assert factory.findings(book) == []


def test_a_restored_card_says_what_it_said_and_restoring_can_be_undone(book: Book) -> None:
    before = answer(book.here, "zh-Hant", "dispute")
    change_answer(book, factory.NOW, "zh-Hant", "dispute", **LINES)
    assert restore_answer(book, factory.LATER, "zh-Hant", "dispute").kinds
    assert answer(book.here, "zh-Hant", "dispute") == before
    undo.undo(book, factory.LATER)
    assert answer(book.here, "zh-Hant", "dispute").edited
    restore_answer(book, factory.LATER, "zh-Hant", "dispute")
    assert not restore_answer(book, factory.LATER, "zh-Hant", "dispute").kinds
    change_answer(book, factory.LATER, "zh-Hant", "dispute", **LINES)
    assert answer(book.here, "zh-Hant", "dispute").edited


def test_lines_of_blanks_are_left_out_and_an_empty_card_is_refused(book: Book) -> None:
    change_answer(book, factory.NOW, "en", "forgot", ask=["  a\n b ", " \u200b"], offer=[], avoid=["c"])
    assert answer(book.here, "en", "forgot").ask == ("a b",)
    with pytest.raises(Problem) as caught:
        change_answer(book, factory.NOW, "en", "forgot", ask=[" "], offer=[], avoid=[""])
    assert caught.value.code == "answer-empty"


def test_a_reason_the_owner_added_has_the_card_for_other_reasons_until_one_is_written(book: Book) -> None:
    card = answer(book.here, "en", "on holiday")
    assert card.title == "on holiday"
    assert card.ask == answer(book.here, "en", "other").ask
    change_answer(book, factory.NOW, "en", "on holiday", **LINES)
    assert answer(book.here, "en", "on holiday").ask == LINES["ask"]
    assert not answer(book.here, "en", "other").edited


def test_a_language_without_cards_is_no_language_of_the_program(book: Book) -> None:
    with pytest.raises(KeyError):
        answer(book.here, "fr", "forgot")
    with pytest.raises(KeyError):
        change_answer(book, factory.NOW, "..", "forgot", **LINES)
