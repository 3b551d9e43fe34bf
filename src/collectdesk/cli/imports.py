"""The command that brings in a file: what it would do first, then all of it or nothing."""

import json
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from collectdesk import files, wording
from collectdesk.cli.terminal import DONE, FOUND, Terminal
from collectdesk.domain.money import Money
from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.exchange.mapping import Mapping, questions
from collectdesk.exchange.sheet import Sheet
from collectdesk.exchange.sheets import read
from collectdesk.exchange.tables_out import csv_bytes, rejected_table
from collectdesk.operations import imports
from collectdesk.operations.import_plan import ImportFile, ImportPlan
from collectdesk.store.book import Book

# So many refused rows are told to a reader; JSON and the file have them all.
_MOST_TOLD = 40


def import_command(asked: Namespace, at: Terminal) -> int:
    """Import a file; with `--check` only say what would happen."""
    source = Path(asked.file)
    file = ImportFile(clean(source.name) or asked.command, _content(source))
    with at.open() as book:
        sheet, mapping = _reading(book, file, asked, at)
        planned = imports.plan(book, file, sheet, mapping, at.now, at.progress(file.name))
        entry = None
        if not asked.check:
            entry = imports.apply(book, planned, at.now).entry
    if asked.rejected and planned.rejected:
        _write_rejected(Path(asked.rejected), planned, at)
    at.answer(_told(planned, at, entry), _lines(planned, at, checked=asked.check))
    return FOUND if planned.rejected else DONE


def _content(source: Path) -> bytes:
    try:
        return source.read_bytes()
    except OSError as error:
        raise Problem("cli-file-unreadable", path=str(source), reason=error.strerror or "") from error


def _reading(book: Book, file: ImportFile, asked: Namespace, at: Terminal) -> tuple[Sheet, Mapping]:
    """Give the table and how it is read; raise Problem for what only the owner can tell."""
    if asked.map:
        mapping = _told_mapping(Path(asked.map))
        sheets = read(file.name, file.content, asked.encoding or mapping.encoding)
        sheet = next((one for one in sheets if one.name == mapping.sheet), sheets[0])
    else:
        _, sheet, mapping = imports.look_at(book, file, at.today, encoding=asked.encoding, kind=asked.kind)
    if asked.dates:
        mapping = replace(mapping, date_order=asked.dates)
    if asked.currency:
        mapping = replace(mapping, default_currency=asked.currency)
    _ask(questions(sheet, mapping, at.today), file.name)
    return sheet, mapping


def _told_mapping(file: Path) -> Mapping:
    """Read `--map`: a mapping, or the answer of --check --json that holds one."""
    text = _content(file).decode("utf-8-sig", "replace")
    try:
        told = json.loads(text)
    except ValueError:
        told = None
    if isinstance(told, dict) and isinstance(told.get("mapping"), dict):
        text = json.dumps(told["mapping"])
    return Mapping.from_json(text)


def _ask(questions: list[str], file: str) -> None:
    """Raise Problem for the first thing that is not clear and must not be guessed."""
    columns = [name for name in questions if name not in ("date_order", "currency")]
    if columns:
        raise Problem("cli-import-columns", file=file, columns=", ".join(columns))
    if "date_order" in questions:
        raise Problem("cli-import-dates", file=file)
    if questions:
        raise Problem("cli-import-currency", file=file)


def _write_rejected(target: Path, planned: ImportPlan, at: Terminal) -> None:
    reasons = [wording.tell(one.reason, at.language) for one in planned.rejected]
    why = [at.say("cli-reason"), *reasons]
    table = rejected_table(planned.file.name, planned.records.labels, planned.rejected, why)
    try:
        files.write(target, csv_bytes(table))
    except OSError as error:
        raise Problem("cli-out-unusable", path=str(target), reason=error.strerror or "") from error


def _told(planned: ImportPlan, at: Terminal, entry: int | None) -> dict[str, Any]:
    return {
        "file": planned.file.name,
        "kind": planned.mapping.kind,
        "added": planned.added,
        "changed": planned.changed,
        "unchanged": planned.unchanged,
        "rejected": [
            {
                "row": one.row,
                "column": one.column,
                "value": one.value,
                "reason": wording.tell(one.reason, at.language),
                "code": one.reason.code,
            }
            for one in planned.rejected
        ],
        "passed_over": len(planned.records.passed),
        "kept_because_edited_here": [one._asdict() for one in planned.kept_because_edited_here],
        "probably_paid": [one._asdict() for one in planned.probably_paid],
        "probably_same": [one._asdict() for one in planned.probably_same],
        "mapping": json.loads(planned.mapping.to_json()),
        "entry": entry,
    }


def _lines(planned: ImportPlan, at: Terminal, *, checked: bool) -> Iterator[str]:
    yield at.say(
        "cli-would-import" if checked else "cli-imported",
        file=planned.file.name,
        added=planned.added,
        changed=planned.changed,
        unchanged=planned.unchanged,
        rejected=len(planned.rejected),
    )
    for one in planned.rejected[:_MOST_TOLD]:
        reason = wording.tell(one.reason, at.language)
        yield at.say("cli-rejected-row", row=one.row, column=one.column, value=one.value, reason=reason)
    if len(planned.rejected) > _MOST_TOLD:
        yield at.say("cli-rejected-more", count=len(planned.rejected) - _MOST_TOLD)
    for kept in planned.kept_because_edited_here:
        yield at.say("cli-kept-here", name=kept.name, field=kept.field, here=kept.here, there=kept.file)
    for gone in planned.probably_paid:
        amount = str(Money(gone.open_minor, gone.currency))
        yield at.say("cli-probably-paid", invoice=gone.number, customer=gone.customer, amount=amount)
    for alike in planned.probably_same:
        if alike.same:
            yield at.say("cli-taken-as", name=alike.name, customer=alike.known)
        else:
            yield at.say("cli-probably-same", name=alike.name, customer=alike.known)
