"""Where the book and the preferences lie, on each system."""

from datetime import date
from pathlib import Path

import pytest

from collectdesk import paths


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.mark.parametrize(
    ("kind", "below"), [("data", ".local/share"), ("config", ".config"), ("cache", ".cache")]
)
def test_without_a_word_of_the_desktop_they_lie_below_home(home, kind, below):
    assert paths.place(kind, "linux") == home / below / "CollectDesk"


@pytest.mark.parametrize("kind", ["data", "config", "cache"])
def test_the_desktop_may_say_where(home, monkeypatch, kind):
    monkeypatch.setenv(f"XDG_{kind.upper()}_HOME", str(home / "told"))
    assert paths.place(kind, "linux") == home / "told" / "CollectDesk"


@pytest.mark.parametrize("told", ["", "relative/place"])
def test_a_place_that_is_none_is_ignored(home, monkeypatch, told):
    monkeypatch.setenv("XDG_DATA_HOME", told)
    assert paths.place("data", "linux") == home / ".local/share/CollectDesk"


def test_windows_keeps_them_in_the_local_application_data(home, monkeypatch):
    assert paths.place("data", "win32") == home / "AppData" / "Local" / "CollectDesk"
    monkeypatch.setenv("LOCALAPPDATA", str(home / "local"))
    assert paths.place("data", "win32") == paths.place("config", "win32") == home / "local" / "CollectDesk"
    assert paths.place("cache", "win32") == home / "local" / "CollectDesk" / "Cache"


def test_a_mac_keeps_them_in_the_library(home):
    assert paths.place("config", "darwin") == home / "Library" / "Application Support" / "CollectDesk"
    assert paths.place("cache", "darwin") == home / "Library" / "Caches" / "CollectDesk"


def test_book_preferences_and_samples_do_not_meet(monkeypatch):
    day = date(2026, 11, 21)
    found = {
        paths.default_book(),
        paths.preferences_file(),
        paths.sample_book(day),
        paths.sample_book(day, 2),
    }
    assert len(found) == 4
    assert paths.sample_book(day).name == "sample-2026-11-21"
