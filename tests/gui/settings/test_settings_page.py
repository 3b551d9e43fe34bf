"""The settings as the owner uses them: typed, left, saved, taken back."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage

from collectdesk.gui import preferences as keys
from collectdesk.gui.settings.page import SettingsPage
from collectdesk.operations.business import tell_business
from collectdesk.store.queries.business import business, setting
from tests.gui.conftest import NOW


@pytest.fixture
def page(window):
    window.show_page("settings", "business")
    shown = window.page()
    assert isinstance(shown, SettingsPage)
    return shown


@pytest.fixture
def known(page, desk, qtbot):
    """The page of a business that has a name."""
    page.business.typed["name"].set_text("拾光設計")
    with qtbot.waitSignal(desk.hub.changed):
        page.business.save()
    return page


def png(width: int = 40, height: int = 20) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def test_what_is_typed_is_saved_when_the_field_is_left(known, desk, qtbot):
    field = known.business.typed["tax_id"]
    field.line.setFocus()
    qtbot.keyClicks(field.line, "83721665")
    with qtbot.waitSignal(desk.hub.changed):
        known.business.typed["signer"].line.setFocus()
    assert business(desk.reader).tax_id == "83721665"


def test_nothing_is_saved_before_there_is_a_name(page, desk):
    page.business.typed["tax_id"].set_text("83721665")
    page.business.save()
    assert business(desk.reader) is None
    assert page.business.typed["name"].line.accessibleDescription()


def test_all_facts_of_the_business_come_back(known, desk, qtbot):
    part = known.business
    part.typed["address"].set_text("臺北市大安區\n和平東路 118 號")
    part.typed["bank_details"].set_text("銀行：示範\n帳號：0118")
    part.chosen["jurisdiction"].set_key("HK")
    part.chosen["currency"].set_key("HKD")
    part.chosen["language"].set_key("zh-Hant-HK")
    part.chosen["page_size"].set_key("Letter")
    part.roc_years.set_ticked(ticked=True)
    with qtbot.waitSignal(desk.hub.changed):
        part.save()
    kept = business(desk.reader)
    assert kept == part.told()
    assert (kept.address, kept.bank_details) == ("臺北市大安區\n和平東路 118 號", "銀行：示範\n帳號：0118")
    assert (kept.jurisdiction, kept.currency, kept.language, kept.page_size, kept.roc_years) == (
        "HK",
        "HKD",
        "zh-Hant-HK",
        "Letter",
        1,
    )


def test_undo_takes_a_setting_back_and_the_field_shows_it(known, desk, qtbot):
    known.show_part("lists")
    field = known.lists.days["letter_gap_days"]
    field.set_text("9")
    with qtbot.waitSignal(desk.hub.changed):
        field.finished.emit()
    assert setting(desk.reader, "letter_gap_days") == 9
    with qtbot.waitSignal(desk.hub.changed):
        desk.undo()
    assert setting(desk.reader, "letter_gap_days") == 5
    assert field.text() == "5"


def test_leaving_a_field_unchanged_writes_nothing_into_the_journal(known, desk, qtbot):
    head = desk.book.head()
    known.business.save()
    known.lists.days["payment_days"].finished.emit()
    known.lists.limits.finished.emit()
    known.lists._save_tolerances()
    qtbot.wait(50)
    assert desk.book.head() == head


@pytest.mark.parametrize(
    ("typed", "kept"), [("15, 45", [15, 45]), ("10、20、40", [10, 20, 40]), ("７ 14", [7, 14])]
)
def test_limits_of_the_buckets_are_read_as_people_write_them(known, desk, qtbot, typed, kept):
    known.lists.limits.set_text(typed)
    with qtbot.waitSignal(desk.hub.changed):
        known.lists.limits.finished.emit()
    assert setting(desk.reader, "bucket_limits") == kept


@pytest.mark.parametrize("typed", ["", "60, 30", "0, 30", "30, thirty", "-5, 10", "30, 30"])
def test_limits_that_cannot_be_are_told_and_nothing_changes(known, desk, typed):
    known.lists.limits.set_text(typed)
    known.lists.limits.finished.emit()
    assert known.lists.limits.line.accessibleDescription()
    assert setting(desk.reader, "bucket_limits") == [30, 60, 90]


def test_a_tolerance_is_an_amount_of_its_currency(known, desk, qtbot):
    known.lists.reload()
    field = known.lists.tolerances["TWD"]
    field.line.setText("120")
    with qtbot.waitSignal(desk.hub.changed):
        field.line.returnPressed.emit()
    assert setting(desk.reader, "tolerance_minor")["TWD"] == 12_000
    assert setting(desk.reader, "tolerance_minor")["GBP"] == 200


def test_a_logo_is_kept_shown_and_taken_away(known, desk, tmp_path, qtbot):
    file = tmp_path / "logo.png"
    file.write_bytes(png())
    row = known.business.pictures[0]
    with qtbot.waitSignal(desk.hub.changed):
        row.keep(file)
    assert business(desk.reader).logo
    assert not row.shown.pixmap().isNull()
    with qtbot.waitSignal(desk.hub.changed):
        row.remove.click()
    assert business(desk.reader).logo == ""
    assert row.shown.pixmap().isNull()


def test_what_is_no_picture_is_told_by_name(known, desk, tmp_path):
    row = known.business.pictures[1]
    for name, content in (
        ("notes.png", b"not a picture"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("half.png", png()[:60]),
    ):
        (tmp_path / name).write_bytes(content)
        row.keep(tmp_path / name)
        assert name in row._wrong.text()
    row.keep(tmp_path / "gone.png")
    assert "gone.png" in row._wrong.text()
    (tmp_path / "photo.png").write_bytes(b"\x89PNG" + bytes(5_000_001))
    row.keep(tmp_path / "photo.png")
    assert "5 MB" in row._wrong.text()
    assert business(desk.reader).seal == ""


def test_a_field_that_is_being_typed_into_is_not_overwritten(known, desk, qtbot):
    field = known.business.typed["phone"]
    field.line.setFocus()
    qtbot.keyClicks(field.line, "02-25")
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(tell_business, NOW, business(desk.reader)._replace(email="new@example.tw"))
    assert field.text() == "02-25"
    assert known.business.typed["email"].text() == "new@example.tw"


def test_language_look_and_size_ask_for_new_windows(page, desk, qtbot):
    part = page.computer
    for field, value, key in (
        (part.language, "zh-Hant", keys.LANGUAGE),
        (part.scheme, "dark", keys.SCHEME),
        (part.scale, "150", keys.SCALE),
    ):
        field.set_key(value)
        with qtbot.waitSignal(desk.look_changed):
            field.finished.emit()
        assert str(desk.preferences.get(key)) == value


def test_the_part_shown_last_is_shown_again(page, desk, qtbot):
    next(chip for key, chip in page.switches._chips.items() if key == "computer").click()
    again = SettingsPage(desk)
    qtbot.addWidget(again)
    assert again.switches.pressed() == {"computer"}
