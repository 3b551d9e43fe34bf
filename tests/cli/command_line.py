"""Run the real command in a process of its own, as somebody at a terminal does."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TODAY = "2026-11-21"


@dataclass(frozen=True)
class Answer:
    """What came back: the exit code and both streams."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        assert self.err == ""
        return json.loads(self.out)


@dataclass(frozen=True)
class CommandLine:
    """Commands on one book, as of one day, by a user with an empty home."""

    book: Path
    home: Path

    def __call__(self, *words: object, today: str = TODAY, **environment: str) -> Answer:
        return self.bare("--book", self.book, "--today", today, *words, **environment)

    def json(self, *words: object) -> Any:
        """Give the JSON of a command that was done."""
        answer = self(*words, "--json")
        assert answer.code == 0, answer.err
        return answer.json()

    def bare(self, *words: object, **environment: str) -> Answer:
        done = subprocess.run(
            [sys.executable, "-m", "collectdesk", *map(str, words)],
            capture_output=True,
            check=False,
            env=self.environment(**environment),
            cwd=self.home,
            timeout=60,
        )
        return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    def environment(self, **more: str) -> dict[str, str]:
        """Give the environment of the process: nothing of the one who runs the tests but the system's own."""
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        places = dict.fromkeys(("HOME", "LOCALAPPDATA", "APPDATA", "USERPROFILE"), str(self.home))
        return kept | places | {"LC_ALL": "C.UTF-8"} | more
