"""The environment: made once, again when the lock changes, linked again when only pyproject.toml does."""

from pathlib import Path

import pytest

from devtool import environment


class Shop:
    """A checkout of its own in which the three stages only note that they ran."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.lock, self.project = folder / "requirements.lock", folder / "pyproject.toml"
        self.home = folder / ".venv"
        self.stamp = self.home / "stamp"
        self.stages: list[str] = []
        self.lock.write_text("a==1\n")
        self.project.write_text("[project]\n")
        for name, place in {
            "LOCK": self.lock,
            "PROJECT": self.project,
            "STAMP": self.stamp,
            "PYTHON": self.home / "python",
        }.items():
            monkeypatch.setattr(environment, name, place)
        monkeypatch.setattr(environment, "_make_environment", self.make)
        monkeypatch.setattr(environment, "_install_packages", lambda uv: self.stages.append("packages"))
        monkeypatch.setattr(environment, "_install_program", lambda uv: self.stages.append("program"))

    def make(self, uv: str | None) -> None:
        self.stages.append("environment")
        self.home.mkdir(exist_ok=True)
        (self.home / "python").touch()

    def prepare(self) -> list[str]:
        """Prepare, and give the stages that ran."""
        self.stages.clear()
        environment.prepare()
        return list(self.stages)


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    return Shop(tmp_path, monkeypatch)


def test_the_first_time_makes_all(shop: Shop) -> None:
    assert shop.prepare() == ["environment", "packages", "program"]


def test_the_second_time_does_nothing(shop: Shop) -> None:
    shop.prepare()
    assert shop.prepare() == []


def test_a_new_lock_makes_all_again(shop: Shop) -> None:
    shop.prepare()
    shop.lock.write_text("a==2\n")
    assert shop.prepare() == ["environment", "packages", "program"]


def test_a_change_of_the_project_only_links_it_again(shop: Shop) -> None:
    shop.prepare()
    shop.project.write_text("[project]\nname = 'x'\n")
    assert shop.prepare() == ["program"]


def test_another_python_makes_all_again(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.prepare()
    monkeypatch.setattr(environment.sys, "version_info", (3, 99, 0))
    assert shop.prepare() == ["environment", "packages", "program"]


def test_an_interrupted_installation_is_made_again(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.prepare()
    shop.lock.write_text("a==2\n")

    def fail(uv: str | None) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(environment, "_install_packages", fail)
        with pytest.raises(KeyboardInterrupt):
            shop.prepare()
    shop.lock.write_text("a==1\n")
    assert shop.prepare() == ["environment", "packages", "program"]


def test_a_stamp_without_a_python_counts_for_nothing(shop: Shop) -> None:
    shop.prepare()
    (shop.home / "python").unlink()
    assert shop.prepare() == ["environment", "packages", "program"]


def test_debian_lacks_its_venv_only_while_it_is_needed(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "find_uv", lambda: None)
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(environment.sys, "version_info", (3, 12, 4))
    assert environment.lacking() == ["python3.12-venv"]
    shop.prepare()
    assert environment.lacking() == []


def test_a_uv_that_does_not_start_counts_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shim = tmp_path / "uv"
    shim.write_text("#!/bin/sh\nexit 127\n")
    shim.chmod(0o755)
    monkeypatch.setattr(environment.shutil, "which", lambda name: str(shim))
    assert environment.find_uv() is None
    shim.write_text("#!/bin/sh\nexit 0\n")
    assert environment.find_uv() == str(shim)
