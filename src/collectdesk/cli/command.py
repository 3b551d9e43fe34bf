"""Run one command and give its exit code: 0 done, 1 done with findings, 2 not done."""

import contextlib
import gc
import importlib
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from collectdesk import wording
from collectdesk.cli import arguments, terminal
from collectdesk.cli.terminal import DONE, NOT_DONE, Terminal
from collectdesk.domain.problem import Problem

OpenDesk = Callable[[Path, date | None], int]
Command = Callable[[Namespace, Terminal], int]


# Where each command is; a frozen build has to name the package whole.
_COMMANDS = {
    "new": "collectdesk.cli.books:new_command",
    "sample": "collectdesk.cli.books:sample_command",
    "business": "collectdesk.cli.business:business_command",
    "import": "collectdesk.cli.imports:import_command",
    "overdue": "collectdesk.cli.overdue:overdue_command",
    "pay": "collectdesk.cli.pay:pay_command",
    "letters": "collectdesk.cli.letters:letters_command",
    "statement": "collectdesk.cli.statement:statement_command",
    "check": "collectdesk.cli.check:check_command",
    "log": "collectdesk.cli.log:log_command",
    "file": "collectdesk.cli.documents:file_command",
    "promise": "collectdesk.cli.matters:promise_command",
    "dispute": "collectdesk.cli.matters:dispute_command",
    "pause": "collectdesk.cli.matters:pause_command",
    "today": "collectdesk.cli.today:today_command",
    "interest": "collectdesk.cli.interest:interest_command",
    "limitation": "collectdesk.cli.limitation:limitation_command",
}


def run(words: Sequence[str], open_desk: OpenDesk) -> int:
    """Do what `words` ask for; `open_desk` opens the window on a book, on a day that stands still or not."""
    terminal.speak_utf8()
    asked = arguments.parsed(words)
    try:
        return _run(asked, open_desk)
    except Problem as problem:
        return _not_done(wording.tell(problem, terminal.language(asked)))
    except KeyboardInterrupt:
        return _not_done(wording.say("cli-stopped", terminal.language(asked)))
    except UnicodeEncodeError:
        # bytes that are no text came in as halves of characters; file names may hold them, the book not
        return _not_done(wording.say("cli-text-damaged", terminal.language(asked)))
    except BrokenPipeError:
        # the reader left early, as `head` does; answers come last, so what was asked for is done
        with contextlib.suppress(BrokenPipeError):
            sys.stdout.close()
        return DONE
    except Exception:
        traceback.print_exc()
        return _not_done(wording.say("cli-unexpected", terminal.language(asked)))


def _run(asked: Namespace, open_desk: OpenDesk) -> int:
    if asked.command == "desk":
        return _desk(asked, open_desk)
    found = _command(asked.command)
    gc.enable()
    code = found(asked, Terminal.of(asked))
    sys.stdout.flush()
    return code


def _command(name: str) -> Command:
    """Give the command: it is loaded only now, because the window starts through here, too."""
    module, _, function = _COMMANDS[name].partition(":")
    found: Command = getattr(importlib.import_module(module), function)
    return found


def _desk(asked: Namespace, open_desk: OpenDesk) -> int:
    today = arguments.day(asked.today) if asked.today else None
    if not asked.sample:
        return open_desk(terminal.folder(asked), today)
    from collectdesk.cli import books  # making a sample loads the paper; opening a desk does not

    return open_desk(books.sample_folder(Terminal.of(asked)), today)


def _not_done(sentence: str) -> int:
    print(f"collectdesk: {sentence}", file=sys.stderr)
    return NOT_DONE
