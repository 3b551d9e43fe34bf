"""Batches: order, one process or two, what ends them, memory, and all letters in one file."""

import io

import pikepdf
import pypdf
import pytest

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.paper import press
from collectdesk.paper.compose import compose, compose_all
from collectdesk.paper.press import one_file, print_all
from tests.paper.sample_letters import joined, letter, named, read_twice


def batch(count):
    return [named(f"客戶 {index} 號") for index in range(count)]


def test_letters_come_in_order_and_progress_is_told():
    letters, told = batch(5), []
    made = list(print_all(letters, Progress(lambda *step: told.append(step))))
    assert made == [compose(one) for one in letters]
    assert told == [(index, 5, "letters") for index in range(6)]


@pytest.mark.slow
def test_two_processes_make_the_same_letters_in_the_same_order(monkeypatch):
    monkeypatch.setattr(press, "_WORTH_IT", 2)
    letters = batch(40)
    assert list(print_all(letters, Progress(), processes=2)) == [compose(one) for one in letters]


@pytest.mark.slow
def test_a_problem_in_another_process_is_told_as_it_is(monkeypatch):
    monkeypatch.setattr(press, "_WORTH_IT", 2)
    letters = [*batch(9), named("Ship 🚢"), *batch(9)]
    with pytest.raises(Problem) as told:
        list(print_all(letters, Progress(), processes=2))
    assert told.value.code == "character-missing"
    assert told.value.fields["character"] == "🚢"


def test_a_cancelled_batch_ends_at_once():
    progress = Progress()
    made = print_all(batch(5), progress)
    next(made)
    progress.cancel()
    with pytest.raises(Cancelled):
        next(made)


def test_letters_are_made_only_when_they_are_taken():
    made = print_all([letter(), named("Ship 🚢")], Progress())
    assert next(made).startswith(b"%PDF")
    with pytest.raises(Problem):
        next(made)


def test_one_file_holds_every_page_and_the_shared_fonts_once():
    pdfs = [compose(one) for one in batch(12)]
    whole = one_file(pdfs)
    pages, again = read_twice(whole)
    assert len(pages) == len(again) == 12
    for index, page in enumerate(pages):
        assert f"客戶{index}號" in joined([page])
    assert len(whole) < sum(map(len, pdfs)) / 3
    assert one_file(pdfs) == whole


def test_one_file_takes_pages_of_other_programs_too():
    with pikepdf.new() as other:
        other.add_blank_page()
        out = io.BytesIO()
        other.save(out)
    whole = one_file([out.getvalue(), compose(letter("en"))])
    assert len(pypdf.PdfReader(io.BytesIO(whole)).pages) == 2


def test_one_file_of_nothing_is_refused():
    with pytest.raises(ValueError, match="no documents"):
        one_file([])


def test_what_we_print_is_sound_by_the_letter_of_the_format():
    letters = [letter("zh-Hant-TW", 30), named("𠮷野家", number=None)]
    pdfs = [compose(one) for one in letters]
    for content in (*pdfs, compose_all(letters), one_file(pdfs)):
        with pikepdf.open(io.BytesIO(content)) as document:
            assert document.check_pdf_syntax() == []
