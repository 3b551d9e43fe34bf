"""Spreadsheets read in a process of their own: what ends or stalls their reader does not end the desk.

The reader is fast Rust code that trusts the numbers in a file; a damaged or hostile one can make it ask for
petabytes, which ends its process, or run for ever.
"""

import gc
import multiprocessing
import os
import sys
from dataclasses import replace
from datetime import date
from multiprocessing.connection import Connection
from typing import Any

from collectdesk.domain.problem import Problem
from collectdesk.exchange.sheet import Cell, Sheet
from collectdesk.exchange.workbooks import read_workbook

_SENT_ONCE = (str, date)
_LONGEST_S = 120
_MOST_MEMORY = 4 * 1024**3


def read_apart(name: str, data: bytes, longest_s: float = _LONGEST_S) -> list[Sheet]:
    """Give the sheets of a spreadsheet file as `read_workbook` does; Problem if its reader broke down."""
    # a fresh process on every system: a copy of one with threads may hang
    context = multiprocessing.get_context("spawn")
    answers, sends = context.Pipe(duplex=False)
    child = context.Process(target=_read, args=(sends, name, data), daemon=True)
    child.start()
    sends.close()
    try:
        if not answers.poll(longest_s):
            raise Problem("exchange-damaged", file=name)
        answer: Any = answers.recv()
    except (EOFError, OSError):
        raise Problem("exchange-damaged", file=name) from None
    finally:
        child.kill()
        child.join()
        child.close()
        answers.close()
    if isinstance(answer, list):
        return answer
    code, fields = answer
    raise Problem(code, **fields)


def _read(answers: Connection, name: str, data: bytes) -> None:
    """Do the work of the child: send the sheets, or code and fields of the problem."""
    _quiet()
    gc.disable()
    try:
        answers.send([replace(sheet, rows=_shared(sheet.rows)) for sheet in read_workbook(name, data)])
    except Problem as problem:
        answers.send((problem.code, problem.fields))
    answers.close()


def _shared(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Give the rows with every equal text and day as one object, which is sent but once."""
    known: dict[Cell, Cell] = {}
    return [
        [known.setdefault(cell, cell) if type(cell) in _SENT_ONCE else cell for cell in row] for row in rows
    ]


def _quiet() -> None:
    """Keep the last words of a broken reader off the terminal, and its memory within bounds where one can."""
    # what is written to a thing open for reading is lost
    silence = os.open(os.devnull, os.O_RDONLY)
    os.dup2(silence, 2)
    if sys.platform != "win32":
        # the module is not there on Windows
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
