"""Check the whole book: the file, the chain, the records against the journal, the sums, the originals."""

import hashlib
import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import peewee as pw

from collectdesk.domain import chain
from collectdesk.store import history, law_sums, log_sums, originals, posting_sums, steps
from collectdesk.store.book import Book
from collectdesk.store.journal import digest_rows
from collectdesk.store.tables import columns

Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be; the words are in `resources/messages`."""

    code: str
    fields: dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Report:
    """What a check looked at and what it found; `head` has 64 hex digits."""

    findings: tuple[Finding, ...]
    entries: int
    records: int
    originals: int
    head: str


def check(book: Book, known_head: str | None = None) -> Report:
    """Check the book and report in findings; nothing is changed.

    `known_head` is a head printed on a paper that left the house (at least 32 hex digits, spaces allowed);
    the journal must have had it.
    """
    database = book.database
    with database.atomic():
        findings = [*_file(database), *_schema(database)]
        if any(f.code == "check-file" for f in findings):
            return Report(tuple(findings), 0, 0, 0, "")
        entries, head, chain_findings = _chain(database, known_head)
        findings += chain_findings
        expected = _Expected(database)
        findings += expected.findings
        findings += _records(database, expected)
        findings += _sums(database)
        records = sum(_count(database, table) for table in steps.RECORD_TABLES)
    kept, original_findings = _originals(book)
    findings += original_findings
    return Report(tuple(findings), entries, records, kept, head)


def _file(database: pw.SqliteDatabase) -> Iterable[Finding]:
    try:
        answers = [row[0] for row in database.execute_sql("PRAGMA integrity_check(5)").fetchall()]
    except (pw.DatabaseError, sqlite3.DatabaseError) as error:
        answers = [str(error)]
    if answers != ["ok"]:
        yield Finding("check-file", {"what": "; ".join(answers)})
        return
    for table, key, parent, _ in database.execute_sql("PRAGMA foreign_key_check").fetchall():
        yield Finding("check-link", {"table": table, "id": key or 0, "parent": parent})


def _schema(database: pw.SqliteDatabase) -> Iterable[Finding]:
    """Compare tables and triggers with what the steps make: a weakened trigger is found."""
    fresh = pw.SqliteDatabase(":memory:")
    for step in steps.STEPS[: history.version(database)]:
        for statement in step:
            fresh.execute_sql(statement)
    question = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    should, have = (dict(d.execute_sql(question).fetchall()) for d in (fresh, database))
    fresh.close()
    for name in sorted(should.keys() | have.keys()):
        if should.get(name) != have.get(name):
            yield Finding("check-schema", {"name": name})


def _chain(database: pw.SqliteDatabase, known_head: str | None) -> tuple[int, str, list[Finding]]:
    """Follow the chain from the first entry; give number of entries, last head and findings."""
    findings: list[Finding] = []
    wanted = "".join((known_head or "").split()).lower()
    seen = not wanted
    before, count = chain.GENESIS, 0
    erased = _erased(database)
    question = (
        "SELECT l.seq, l.digest, l.head, b.seq, b.salt, b.record FROM journal_link l"
        " LEFT JOIN journal_body b ON b.seq = l.seq ORDER BY l.seq"
    )
    for seq, of, head, body, salt, record in database.execute_sql(question):
        count += 1
        if seq != count:
            findings.append(Finding("check-entry-missing", {"seq": count}))
            count = seq
        if record is None:
            if body is None or seq not in erased:
                findings.append(Finding("check-entry-emptied", {"seq": seq}))
        elif chain.digest(salt, record) != of:
            findings.append(Finding("check-entry-edited", {"seq": seq}))
        if chain.head(before, seq, of) != head:
            findings.append(Finding("check-chain-broken", {"seq": seq}))
        seen = seen or (len(wanted) >= chain.SHOWN and head.startswith(wanted))
        before = head
    if not seen:
        findings.append(Finding("check-head-unknown", {"head": chain.grouped(wanted)}))
    return count, before, findings


def _erased(database: pw.SqliteDatabase) -> set[int]:
    """Give the entries whose bodies may be empty: a later entry of the journal itself must name them."""
    question = "SELECT erased_seq, record FROM journal_erasure JOIN journal_body ON seq = by_seq"
    found = set()
    for seq, text in database.execute_sql(question):
        try:
            named = json.loads(text or "{}").get("erases", ())
        except (ValueError, AttributeError):
            continue
        if seq in named:
            found.add(seq)
    return found


class _Expected:
    """What the journal says each record must look like now, and what it wrote in bulk."""

    def __init__(self, database: pw.SqliteDatabase) -> None:
        self.images: dict[Key, dict[str, Any]] = {}
        self.writer: dict[Key, int] = {}
        self.before: dict[tuple[str, int], dict[int, dict[str, Any]]] = defaultdict(dict)
        self.wrote: list[tuple[int, dict[str, Any]]] = []
        self.voids: dict[tuple[str, int], int] = {}
        self.findings: list[Finding] = []
        self.erased: set[int] = set()
        allowed = _erased(database)
        for seq, text in database.execute_sql("SELECT seq, record FROM journal_body ORDER BY seq"):
            if text is None:
                if seq in allowed:
                    self.erased.add(seq)
                continue
            try:
                self._follow(seq, json.loads(text))
            except (ValueError, KeyError, TypeError, AttributeError):
                self.findings.append(Finding("check-entry-unreadable", {"seq": seq}))

    def _follow(self, seq: int, record: dict[str, Any]) -> None:
        for change in record.get("changes", ()):
            key = (change["table"], change["id"])
            before, was = change["before"], change["was"]
            if before is not None:
                if was != seq:
                    self.before[(change["table"], was)].setdefault(change["id"], before)
                # what an erased entry made of the record is not known any more
                if key in self.images and self.images[key] != before and was not in self.erased:
                    self.findings.append(Finding("check-record-edited", {"table": key[0], "id": key[1]}))
            if "after" in change:
                self.images[key] = change["after"]
            else:
                self.images.pop(key, None)
            self.writer[key] = seq
        for wrote in record.get("wrote", ()):
            # these names become part of a question, so none but our own may stand here
            if not set(wrote["columns"]) <= set(columns(wrote["table"])):
                raise ValueError(wrote)
            self.wrote.append((seq, {part: wrote[part] for part in ("table", "columns", "rows", "digest")}))
        voids = record.get("voids")
        if voids:
            for table in voids["tables"]:
                self.voids[(table, voids["of"])] = seq


def _records(database: pw.SqliteDatabase, expected: _Expected) -> Iterable[Finding]:
    """Compare every record with its last image in the journal, or the digest of the bulk that wrote it."""
    bulk = {(wrote["table"], seq) for seq, wrote in expected.wrote}
    bulk |= {(table, seq) for (table, _), seq in expected.voids.items()}
    for table in steps.RECORD_TABLES:
        names = columns(table)
        seen: set[int] = set()
        rows = database.execute_sql(f"SELECT id, entry, {', '.join(names)} FROM {table} ORDER BY id")
        for key, entry, *values in rows:
            seen.add(key)
            image = expected.images.get((table, key))
            writer = expected.writer.get((table, key), 0)
            if image is None or writer != entry:
                if (table, entry) not in bulk and not (entry in expected.erased and entry > writer):
                    yield Finding("check-record-edited", {"table": table, "id": key})
            elif any(image.get(n, v) != v for n, v in zip(names, values, strict=True)):
                yield Finding("check-record-edited", {"table": table, "id": key})
        for of, key in expected.images:
            if of == table and key not in seen:
                yield Finding("check-record-removed", {"table": table, "id": key})
    for seq, wrote in expected.wrote:
        if not _bulk_holds(database, expected, seq, wrote):
            yield Finding("check-import-edited", {"table": wrote["table"], "seq": seq})


def _bulk_holds(database: pw.SqliteDatabase, expected: _Expected, seq: int, wrote: dict[str, Any]) -> bool:
    """Tell whether the records that entry `seq` wrote in bulk are still known as it wrote them."""
    table, names = wrote["table"], wrote["columns"]
    picked = f"SELECT id, {', '.join(names)} FROM {table} WHERE entry = ?"
    rows = {row[0]: tuple(row) for row in database.execute_sql(picked, [seq]).fetchall()}
    voiding = expected.voids.get((table, seq))
    if voiding is not None:
        at = names.index("voided") + 1
        later = expected.before[(table, voiding)].items()
        voided = [(key, *(image.get(name) for name in names)) for key, image in later]
        for row in [*voided, *database.execute_sql(picked, [voiding]).fetchall()]:
            rows[row[0]] = (*row[:at], 0, *row[at + 1 :])
    for key, image in expected.before[(table, seq)].items():
        rows[key] = (key, *(image.get(name) for name in names))
    return digest_rows(rows[key] for key in sorted(rows)) == (wrote["rows"], wrote["digest"])


_SUMS = {
    **log_sums.SUMS,
    **law_sums.SUMS,
    **posting_sums.SUMS,
    # a kept balance must equal the sum of its parts
    "check-invoice-sum": """
SELECT i.id FROM invoice i WHERE i.open_minor <> i.amount_minor
  + (SELECT coalesce(sum(effect_minor), 0) FROM adjustment WHERE invoice_id = i.id AND voided = 0)
  - (SELECT coalesce(sum(amount_minor), 0) FROM allocation
     WHERE invoice_id = i.id AND settles = 'principal' AND voided = 0 AND ended_on IS NULL)
  + (SELECT coalesce(sum(amount_minor), 0) FROM allocation
     WHERE credit_id = i.id AND voided = 0 AND ended_on IS NULL)""",
    "check-payment-sum": """
SELECT p.id FROM payment p WHERE p.left_minor <> CASE WHEN p.ended_on IS NULL THEN p.amount_minor ELSE 0 END
  - (SELECT coalesce(sum(amount_minor), 0) FROM allocation
     WHERE payment_id = p.id AND voided = 0 AND ended_on IS NULL)
  - (SELECT coalesce(sum(amount_minor), 0) FROM refund WHERE payment_id = p.id AND voided = 0)""",
    # and no payment may settle more than it brought, in its own currency, for its own customer
    "check-payment-overspent": "SELECT id FROM payment WHERE left_minor < 0 AND voided = 0",
    "check-allocation-mixed": """
SELECT a.id FROM allocation a JOIN invoice i ON i.id = a.invoice_id
  LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN invoice c ON c.id = a.credit_id
WHERE a.voided = 0 AND (i.currency <> coalesce(p.currency, c.currency)
  OR i.customer_id <> coalesce(p.customer_id, c.customer_id) OR i.voided = 1
  OR coalesce(p.voided, c.voided) = 1)""",
    # a statement tells the balance: what is open, less money that settles nothing yet
    "check-letter-sum": """
SELECT id FROM (SELECT l.id, l.grade, l.total_minor, (
  SELECT coalesce(sum(open_minor), 0) FROM letter_claim WHERE letter_id = l.id AND voided = 0) AS claims
  FROM letter l)
WHERE total_minor > claims OR (total_minor < claims AND grade <> 'statement')""",
    # the head on a letter was once the head of this journal; the genesis is that of an empty one
    "check-letter-head": f"""
SELECT id FROM letter WHERE head <> '{chain.GENESIS[: chain.SHOWN]}'
  AND head NOT IN (SELECT substr(head, 1, {chain.SHOWN}) FROM journal_link)""",
}


def _sums(database: pw.SqliteDatabase) -> Iterable[Finding]:
    for code, question in _SUMS.items():
        for (key,) in database.execute_sql(question).fetchall():
            yield Finding(code, {"id": key})
    numbers = [row[0] for row in database.execute_sql("SELECT number FROM letter ORDER BY id").fetchall()]
    by_year: dict[str, list[int]] = defaultdict(list)
    for number in numbers:
        year, _, place = number[2:].partition("-")
        by_year[year].append(int(place) if re.fullmatch("[0-9]+", place) else 0)
    for year, places in by_year.items():
        if sorted(places) != list(range(1, len(places) + 1)):
            yield Finding("check-letter-numbers", {"year": year})


def _originals(book: Book) -> tuple[int, list[Finding]]:
    findings, count = [], 0
    question = "SELECT sha256, name FROM original WHERE voided = 0 ORDER BY id"
    for sha256, name in book.database.execute_sql(question).fetchall():
        count += 1
        place = originals.place(book.originals, sha256)
        try:
            with place.open("rb") as content:
                altered = hashlib.file_digest(content, "sha256").hexdigest() != sha256
        except OSError:
            findings.append(Finding("check-original-missing", {"name": name, "sha256": sha256[:16]}))
            continue
        if altered:
            findings.append(Finding("check-original-altered", {"name": name, "sha256": sha256[:16]}))
    return count, findings


def _count(database: pw.SqliteDatabase, table: str) -> int:
    return int(database.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0])
