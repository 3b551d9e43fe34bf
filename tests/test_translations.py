"""The texts of the window in three languages: complete, up to date, and read as Qt's own tools would."""

import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

import texts_in_code
import translations
from collectdesk.gui import catalogue, language
from collectdesk.gui.catalogue import Text

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def collected() -> list[Text]:
    return translations.collected()


@pytest.fixture
def _english_again(qapp):
    yield
    language.install(qapp, "en")


@pytest.mark.parametrize("named", language.LANGUAGES)
def test_every_text_of_the_program_is_translated(named, collected):
    assert list(translations.check(named, collected)) == []


def test_the_files_are_as_the_tool_writes_them(collected, tmp_path, monkeypatch):
    kept = {named: language.file_of(named).read_bytes() for named in language.LANGUAGES}
    for named, content in kept.items():
        (tmp_path / f"{named}.ts").write_bytes(content)
    monkeypatch.setattr(language, "file_of", lambda named: tmp_path / f"{named}.ts")
    translations.update(collected)
    assert {named: (tmp_path / f"{named}.ts").read_bytes() for named in language.LANGUAGES} == kept


def test_a_new_text_is_missed_and_a_gone_one_told(collected):
    faults = list(translations.check("zh-Hans", [*collected[1:], Text("pages", "Nowhere yet", ("",))]))
    assert "collectdesk_zh_CN.ts: missing: pages: Nowhere yet" in faults
    gone = collected[0]
    assert f"collectdesk_zh_CN.ts: no longer in the program: {gone.context}: {gone.source}" in faults


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (Text("a", "{n} of {m}", ("{n}，共{m}",)), ""),
        (Text("a", "{n} of {m}", ("{n}，共{n}",)), "other placeholders"),
        (Text("a", "%n invoice(s)", ("发票",)), "other placeholders"),
        (Text("a", "Saved", ("",)), "unfinished"),
        (Text("a", "Saved", ("已保存",), finished=False), "unfinished"),
        (Text("a", "%n day(s)", ("%n 天", "%n 天")), "wrong number of forms"),
        (Text("a", "Saved: {file}", ("已保存:{file}",)), "half-width punctuation"),
        (Text("a", "Point: 1,234.50", ("句点：1,234.50",)), ""),
    ],
)
def test_what_is_wrong_with_a_translation_is_named(text, fault):
    assert translations._wrong(text, "zh-Hans") == fault


@pytest.mark.parametrize(
    "call", ['self.tr(f"{n} rows")', 'self.tr("Row " + n)', 'translate("a", "{}".format(n))']
)
def test_a_text_put_together_too_early_is_found(call, tmp_path):
    (tmp_path / "page.py").write_text(f"def show(self, n):\n    return {call}\n", "utf-8")
    (fault,) = texts_in_code.frozen_too_early(tmp_path)
    assert fault.startswith("page.py:2: put together before it is translated")


def test_a_text_filled_after_it_is_translated_is_right(tmp_path):
    (tmp_path / "page.py").write_text('self.tr("{n} rows").format(n=1)\nself.tr("a" "b")\n', "utf-8")
    assert list(texts_in_code.frozen_too_early(tmp_path)) == []


@pytest.mark.parametrize("named", language.LANGUAGES)
def test_compiled_in_memory_each_text_reads_as_compiled_by_qt(named, qapp, tmp_path):
    source = language.file_of(named)
    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([program, "-silent", source, "-qm", tmp_path / "by_qt.qm"], check=True)
    texts = catalogue.read(source)
    content = catalogue.compiled(texts, language.OF_QT[named])
    ours, theirs = QTranslator(), QTranslator()
    assert ours.load(content)
    assert theirs.load(str(tmp_path / "by_qt.qm"))
    for text in texts:
        for n in (-1, 0, 1, 2, 5, 11):
            told = ours.translate(text.context, text.source, None, n)
            assert told == theirs.translate(text.context, text.source, None, n)
            assert told in text.forms
    assert not ours.translate("nowhere", "Not there", None)


def test_an_unfinished_text_stays_english(qapp):
    content = catalogue.compiled([Text("a", "Saved", ("已保存",), finished=False)], "zh_CN")
    translator = QTranslator()
    translator.load(content)
    assert not translator.translate("a", "Saved")


@pytest.mark.usefixtures("_english_again")
def test_the_chosen_language_takes_the_place_of_the_one_before(qapp):
    said = {}
    for named in ("zh-Hans", "zh-Hant", "en"):
        language.install(qapp, named)
        said[named] = QCoreApplication.translate("pages", "Invoices")
    assert said == {"zh-Hans": "发票", "zh-Hant": "發票", "en": "Invoices"}


@pytest.mark.usefixtures("_english_again")
def test_what_was_compiled_is_kept_for_the_next_start_and_told_the_same(qapp, tmp_path):
    def said() -> str:
        language.install(qapp, "zh-Hant", tmp_path)
        return QCoreApplication.translate("pages", "Invoices")

    kept = tmp_path / "collectdesk_zh_TW.qm"
    assert said() == "發票"
    first = kept.read_bytes()
    begun = kept.stat().st_mtime_ns
    assert said() == "發票"
    assert kept.stat().st_mtime_ns == begun
    for damaged in (b"", first[:-40], first.replace(b" ", b"0", 1), first[:200] + b"x" + first[201:]):
        kept.write_bytes(damaged)
        assert said() == "發票"
        assert kept.read_bytes() == first


@pytest.mark.usefixtures("_english_again")
def test_a_folder_that_takes_no_file_costs_nothing_but_time(qapp, tmp_path):
    (tmp_path / "folder").write_bytes(b"a file of that name")
    language.install(qapp, "zh-Hans", tmp_path / "folder")
    assert QCoreApplication.translate("pages", "Invoices") == "发票"


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize(
    ("named", "counted"),
    [
        ("en", ["0 invoices", "1 invoice", "2 invoices"]),
        ("zh-Hans", ["0 张发票", "1 张发票", "2 张发票"]),
        ("zh-Hant", ["0 張發票", "1 張發票", "2 張發票"]),
    ],
)
def test_things_are_counted_as_people_count_them(named, counted, qapp):
    language.install(qapp, named)
    assert [QCoreApplication.translate("OverdueSums", "%n invoice(s)", "", n) for n in range(3)] == counted


@pytest.mark.usefixtures("_english_again")
def test_what_qt_says_itself_is_translated_too(qapp):
    language.install(qapp, "zh-Hant")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
