"""The lock: everything pyproject.toml asks for, pinned by version and hash, without a place."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from devtool.lock import names_a_place
from devtool.places import LOCK, PROJECT

TEXT = LOCK.read_text("utf-8")
ENTRIES = dict(re.findall(r"^([a-z0-9._-]+)==(\S+?)(?: ;.*)? \\$", TEXT, re.MULTILINE))
ASKED = tomllib.loads(PROJECT.read_text("utf-8"))
WANTED = [
    Requirement(line)
    for lines in (ASKED["project"]["dependencies"], *ASKED["dependency-groups"].values())
    for line in lines
]


@pytest.mark.parametrize("wanted", WANTED, ids=lambda wanted: wanted.name)
def test_the_lock_has_what_the_project_asks_for(wanted: Requirement) -> None:
    assert wanted.specifier.contains(ENTRIES[canonicalize_name(wanted.name)])


def test_the_program_itself_is_built_by_a_locked_backend() -> None:
    for line in ASKED["build-system"]["requires"]:
        wanted = Requirement(line)
        assert wanted.specifier.contains(ENTRIES[wanted.name])


def test_every_package_has_a_hash() -> None:
    blocks = re.split(r"^(?=\w)", TEXT, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(ENTRIES) > 40
    assert [block for block in blocks if not re.search(r"--hash=sha256:[0-9a-f]{64}\b", block)] == []


def test_the_lock_names_no_place() -> None:
    assert not names_a_place(TEXT)


@pytest.mark.parametrize(
    "line",
    ["--index-url https://example.org/simple", "name @ https://example.org/a.whl", "--find-links wheels"],
)
def test_a_place_in_the_lock_would_be_noticed(line: str) -> None:
    assert names_a_place(f"{TEXT}{line}\n")


def test_the_lock_serves_windows_too() -> None:
    assert re.search(r"^colorama==.* ; sys_platform == 'win32'", TEXT, re.MULTILINE)
