"""Every page, panel and dialog: opens in each language and look, nothing cut off, each control named."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from collectdesk.gui import language
from collectdesk.gui.pages import ENTRIES
from picturing.camera import photograph
from picturing.look import Look, every
from picturing.paper import images, papers
from picturing.scenes import PAGES, SCENES
from picturing.studio import Studio
from tests.gui.seen import cut_cells, faults

OTHERS = [look for look in every(language.LANGUAGES, ("light", "dark"), (100, 200)) if look != Look()]


@dataclass
class Eye:
    """Looks at each scene; `seen` names the pictures, `found` holds what is wrong with them."""

    seen: list[str] = field(default_factory=list)
    found: list[str] = field(default_factory=list)

    def of(self, look: Look, scene: object):
        def look_at(name: str, widget: QWidget) -> None:
            self.seen.append(f"{scene}: {name}")
            self.found += [f"{look.folder} {scene}: {fault}" for fault in faults(widget)]
            image = photograph(widget)
            if image.isNull() or image.width() < 60:
                self.found.append(f"{look.folder} {scene}: nothing was drawn")

        return look_at


@pytest.fixture(scope="module")
def studio(qapp, tmp_path_factory):
    yield Studio(tmp_path_factory.mktemp("studio"))
    language.install(qapp, "en")


@pytest.mark.parametrize("page", PAGES)
def test_each_scene_of_a_page_can_be_read_and_named(page, studio):
    eye = Eye()
    scenes = [scene for scene in SCENES if scene.page == page]
    for scene in scenes:
        with studio.stage(Look(), eye.of(Look(), scene), empty=scene.empty) as stage:
            scene.play(stage)
    assert eye.found == []
    assert len(eye.seen) >= len(scenes)


@pytest.mark.slow
@pytest.mark.parametrize("look", OTHERS, ids=lambda look: look.folder)
@pytest.mark.parametrize("page", PAGES)
def test_each_scene_can_be_read_in_every_language_and_look(page, look, studio):
    eye = Eye()
    for scene in SCENES:
        if scene.page == page:
            with studio.stage(look, eye.of(look, scene), empty=scene.empty) as stage:
                scene.play(stage)
    assert eye.seen
    # at 200 % what has no room scrolls or is shortened, with its full text as tooltip
    assert [fault for fault in eye.found if look.scale == 100 or "no room" not in fault] == []


def test_words_without_room_and_controls_without_a_name_are_found(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    button, line, label = QPushButton("Print the letters", box), QLineEdit(box), QLabel("two words " * 9, box)
    button.setFixedWidth(40)
    label.setWordWrap(True)
    label.setFixedSize(120, 20)
    box.show()
    assert [fault.split(" in ")[0].split()[:3] for fault in faults(box)] == [
        ["no", "room:", "QPushButton"],
        ["no", "name:", "QLineEdit"],
        ["no", "room:", "QLabel"],
    ]
    button.setFixedWidth(400)
    label.setFixedSize(400, 200)
    line.setAccessibleName("Amount")
    assert list(faults(box)) == []


def test_figures_without_room_in_a_list_are_found(studio):
    with studio.stage(Look(), lambda _, __: None) as stage:
        view = stage.page("overdue").list.view
        place = [column.key for column in view.table.columns].index("open")
        assert list(cut_cells(view)) == []
        view.horizontalHeader().resizeSection(place, 60)
        assert len(list(cut_cells(view))) > 5


def test_there_is_a_scene_of_every_page_also_with_an_empty_book():
    shown = {scene.page for scene in SCENES}
    assert {entry.key for entry in ENTRIES} <= shown
    empty = {
        "today", "overdue", "claim", "limitations", "customers", "invoices", "log", "callsheet", "letters",
    }  # fmt: skip
    assert {scene.page for scene in SCENES if scene.empty} == empty


@pytest.mark.slow
def test_the_same_program_draws_the_same_pictures(studio):
    scene = next(each for each in SCENES if str(each) == "overdue-by-invoice")
    drawn = []
    for _ in range(2):
        with studio.stage(Look("zh-Hant", "dark"), lambda _, w: drawn.append(photograph(w))) as stage:
            scene.play(stage)
    assert drawn[0] == drawn[1]


@pytest.mark.slow
def test_letters_in_four_languages_are_drawn_short_and_long(studio):
    with studio.books.lend() as book:
        pages = {name: len(images(pdf)) for name, pdf in papers(book)}
    for named in ("zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "en"):
        assert pages[f"{named}-short"] == 1
        assert pages[f"{named}-long"] >= 2
