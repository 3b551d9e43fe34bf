"""What a command is handed: where the book lies, which day it is, and how to answer."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from collectdesk import paths, wording
from collectdesk.cli.arguments import day
from collectdesk.domain.progress import Progress
from collectdesk.store.book import Book

DONE, FOUND, NOT_DONE = 0, 1, 2


class Terminal(NamedTuple):
    """One command at one moment; `now` lies on `--today` where that was given."""

    folder: Path
    own_folder: bool
    now: datetime
    language: str
    as_json: bool

    @classmethod
    def of(cls, asked: Namespace) -> "Terminal":
        """Give the terminal for what was asked; raise Problem for a day that is none."""
        now = datetime.now(UTC).astimezone()
        if asked.today is not None:
            now = datetime.combine(day(asked.today), now.time()).astimezone()
        return cls(folder(asked), bool(asked.book), now, language(asked), asked.json)

    @property
    def today(self) -> date:
        """Give the day on which the command works."""
        return self.now.date()

    def open(self) -> Book:
        """Open the book; raise Problem if there is none, or a desk has it open."""
        return Book.open(self.folder)

    def say(self, code: str, **fields: str | int) -> str:
        """Give the sentence `code` in the language of the answers."""
        return wording.say(code, self.language, **fields)

    def progress(self, name: str) -> Progress:
        """Give a progress that is shown on stderr where somebody looks, and nowhere else."""
        shown = sys.stderr is not None and sys.stderr.isatty()
        return Progress(partial(_show, name) if shown else None)

    def answer(self, told: Any, lines: Iterable[str]) -> None:
        """Print the answer: `told` as JSON if that was asked for, else the lines for a reader."""
        if self.as_json:
            print(json.dumps(told, ensure_ascii=False, indent=2))
            return
        for line in lines:
            print(line)


def _show(name: str, done: int, total: int, _what: str) -> None:
    # the line is wiped when all is done, and nothing of it is left in a log
    line = f"\r{name} {100 * done // total} %" if done < total else "\r\033[K"
    print(line, end="", file=sys.stderr, flush=True)


def folder(asked: Namespace) -> Path:
    """Give the folder of the book: as asked, else the owner's own."""
    return Path(asked.book).expanduser() if asked.book else paths.default_book()


def language(asked: Namespace) -> str:
    """Give the language of the answers: as asked, else that of this computer, else English."""
    if asked.language:
        return str(asked.language)
    import locale  # the window has a language of its own

    told = (locale.getlocale()[0] or "").casefold()
    if not told.startswith(("zh", "chinese")):
        return "en"
    traditional = any(
        word in told for word in ("tw", "hk", "mo", "hant", "taiwan", "hong kong", "traditional")
    )
    return "zh-Hant" if traditional else "zh-Hans"


def speak_utf8() -> None:
    """Let answers be UTF-8 wherever they go; a window without a terminal has no streams."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
