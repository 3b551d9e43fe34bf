"""The system libraries: what is missing is found, installed by root, and named exactly for everybody else."""

import os
import platform
import shutil
import sys

import pytest

from devtool import libraries
from devtool.console import Stop

ABSENT = {"libcollectdesk-none.so.9": "libnone9"}


@pytest.fixture
def debian(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Debian on which one library is missing and the user is not root."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "libc_ver", lambda: ("glibc", "2.36"))
    monkeypatch.setattr(libraries, "needed", lambda *, display: ABSENT)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)


def test_a_library_that_no_system_has_is_missing() -> None:
    assert libraries.missing(ABSENT) == ABSENT


@pytest.mark.usefixtures("debian")
def test_who_is_not_root_is_told_the_exact_line() -> None:
    with pytest.raises(Stop) as stop:
        libraries.provide(display=False, also=["python3.12-venv"])
    line = "  sudo apt-get install -y --no-install-recommends libnone9 python3.12-venv"
    assert str(stop.value).splitlines()[-1] == line


@pytest.mark.usefixtures("debian")
def test_another_linux_is_told_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(Stop, match=r"libcollectdesk-none\.so\.9"):
        libraries.provide(display=False)


@pytest.mark.usefixtures("debian")
def test_nothing_happens_where_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "needed", lambda *, display: {})
    libraries.provide(display=True)


@pytest.mark.usefixtures("debian")
@pytest.mark.parametrize("library", [("glibc", "2.31"), ("", ""), ("glibc", "1.9")])
def test_a_linux_without_a_qt_wheel_is_refused(monkeypatch: pytest.MonkeyPatch, library: tuple) -> None:
    monkeypatch.setattr(platform, "libc_ver", lambda: library)
    with pytest.raises(Stop, match=r"glibc 2\.34"):
        libraries.provide(display=False)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_need_nothing(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platform, "machine", lambda: "arm64")
    libraries.provide(display=True)


def test_a_mac_for_which_pikepdf_is_not_built_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    with pytest.raises(Stop, match="Intel"):
        libraries.provide(display=True)


def test_a_display_needs_more_than_pictures_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    without, on_x = libraries.needed(display=False), libraries.needed(display=True)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert set(without) < set(on_x) < set(libraries.needed(display=True))


@pytest.mark.parametrize(
    ("system", "variables", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "CI": "true"}, False),
        ("win32", {}, True),
        ("darwin", {}, True),
        ("darwin", {"CI": "1"}, False),
    ],
)
def test_a_display_is_noticed(
    monkeypatch: pytest.MonkeyPatch, system: str, variables: dict[str, str], *, expected: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "CI"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", system)
    assert libraries.has_display() is expected
