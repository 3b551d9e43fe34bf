"""A desk on the book of six customers with a clock that a story moves on, and an album of what was seen."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from collectdesk.gui import language, reading, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.main_window import MainWindow
from collectdesk.gui.preferences import Preferences
from collectdesk.store.book import Book
from tests.gui.conftest import fill

_STILL = 120


class Clock:
    """Gives the moment the story is at."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def go_to(self, month: int, day: int) -> None:
        self.moment = self.moment.replace(month=month, day=day)


class Album:
    """Keeps a picture of each step; COLLECTDESK_PICTURES names a folder to look at them in."""

    def __init__(self, folder: Path, qtbot) -> None:
        self.folder, self._qtbot = folder, qtbot
        self.names: list[str] = []

    def take(self, name: str, widget: QWidget) -> None:
        # what is laid out and read in the background is there then
        self._qtbot.wait(_STILL)
        picture = widget.grab()
        assert picture.width() > 300
        colours = {picture.toImage().pixel(x, y) for x in range(0, 300, 7) for y in range(0, 200, 7)}
        assert len(colours) > 3, f"{name}: nothing was drawn"
        self.names.append(name)
        assert picture.save(str(self.folder / f"{len(self.names)}-{name}.png"))


@pytest.fixture(params=["en", pytest.param("zh-Hans", marks=pytest.mark.slow),
                        pytest.param("zh-Hant", marks=pytest.mark.slow)])  # fmt: skip
def spoken(request, qapp):
    language.install(qapp, request.param)
    theme.apply(qapp, "light", 100, request.param)
    yield request.param
    language.install(qapp, "en")
    theme.apply(qapp, "light", 100, "en")
    reading.readers().close()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def album(tmp_path, spoken, qtbot):
    wanted = os.environ.get("COLLECTDESK_PICTURES")
    folder = Path(wanted) / spoken if wanted else tmp_path / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    return Album(folder, qtbot)


@pytest.fixture
def desk(tmp_path, spoken, clock):
    with Book.create(tmp_path / "book") as book:
        fill(book)
        made = Desk(book, Preferences(tmp_path / "preferences.ini"), spoken, clock)
        yield made
        made.close()
        reading.readers().close()


@pytest.fixture
def window(desk, qtbot):
    made = MainWindow(desk)
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made
