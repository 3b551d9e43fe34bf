"""Questions for a file begin where an owner keeps files, then where the last one was."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from collectdesk.gui import choose_file


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """Answer the system's dialogs, which no test can press, and keep where each began."""
    began = []
    answers = []

    def dialog(_parent, _title, start, *_):
        began.append(Path(start))
        return (str(answers.pop(0)) if answers else "", "")

    def dialog_for_several(_parent, _title, start, *_):
        began.append(Path(start))
        return ([str(answers.pop(0))] if answers else [], "")

    monkeypatch.setattr(QFileDialog, "getOpenFileName", dialog)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", dialog_for_several)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    monkeypatch.setattr(choose_file, "_last", [])
    monkeypatch.chdir(tmp_path)
    return began, answers


def test_the_first_question_begins_in_a_folder_of_the_owner(asked):
    began, _answers = asked
    assert choose_file.table(None, "") is None
    assert began[0].is_dir()
    assert began[0] != Path.cwd()


def test_the_next_question_begins_where_the_last_file_was(asked, tmp_path):
    began, answers = asked
    answers.append(tmp_path / "list.csv")
    assert choose_file.table(None, "") == tmp_path / "list.csv"
    choose_file.target(None, "", "refused", ".csv")
    assert began[1] == tmp_path / "refused.csv"


def test_a_folder_that_is_gone_is_not_begun_in(asked, tmp_path):
    began, answers = asked
    answers.append(tmp_path / "gone" / "list.csv")
    choose_file.table(None, "")
    choose_file.picture(None, "")
    assert began[1].is_dir()


def test_a_name_without_its_ending_is_given_it(asked, tmp_path):
    _began, answers = asked
    answers += [tmp_path / "list", tmp_path / "list.CSV"]
    assert choose_file.target(None, "", "list", ".csv") == tmp_path / "list.csv"
    assert choose_file.target(None, "", "list", ".csv") == tmp_path / "list.CSV"


def test_documents_are_looked_for_where_an_owner_keeps_files(asked, tmp_path):
    began, answers = asked
    assert choose_file.several(None, "") == []
    assert began[0] != Path.cwd()
    answers.append(tmp_path / "signed.pdf")
    assert choose_file.several(None, "") == [tmp_path / "signed.pdf"]
    choose_file.several(None, "")
    assert began[2] == tmp_path
