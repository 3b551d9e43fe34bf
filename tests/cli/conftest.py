"""What the tests of the terminal share: a sample book made once, and commands on a book of one's own."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from collectdesk.operations.sample import make_sample
from tests.cli.command_line import TODAY, CommandLine


@pytest.fixture
def command(tmp_path: Path) -> CommandLine:
    """Give commands on a book that does not exist yet."""
    (tmp_path / "home").mkdir()
    return CommandLine(tmp_path / "book", tmp_path / "home")


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "book"
    make_sample(folder, date.fromisoformat(TODAY)).close()
    return folder


@pytest.fixture
def sample(command: CommandLine, sample_folder: Path) -> CommandLine:
    """Give commands on a copy of the sample book."""
    shutil.copytree(sample_folder, command.book)
    return command
