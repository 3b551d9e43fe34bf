"""The journal: one chained entry for each operation, written in the operation's own transaction."""

import hashlib
import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import peewee as pw

from collectdesk.domain import chain
from collectdesk.store.tables import Record, columns

Row = dict[str, Any]


def plain(value: Any) -> str | int | None:
    """Give the value as it stands in the book and in the journal: text, a whole number or nothing."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, str | int):
        return value
    raise TypeError(f"the book keeps no {type(value).__name__}")


def instant(now: datetime) -> str:
    """Give a moment with its offset from UTC, to the second; raise ValueError if it has no zone."""
    if now.tzinfo is None:
        raise ValueError("a moment in the journal needs its zone")
    return now.isoformat(timespec="seconds")


@dataclass
class Entry:
    """An entry being written; records are changed through it so that nothing escapes the journal.

    Use it inside `Book.writing`, which gives it and closes it.
    """

    database: pw.SqliteDatabase
    seq: int
    kind: str
    now: datetime
    facts: Row = field(default_factory=dict)
    kinds: set[str] = field(default_factory=set)
    _changes: list[Row] = field(default_factory=list)
    _wrote: dict[str, None] = field(default_factory=dict)

    def add(self, model: type[Record], /, **values: Any) -> int:
        """Add a record and give its id; column names as in the table, dates as dates."""
        table = model._meta.table_name
        filled = model_defaults(model, values | {"entry": self.seq})
        names, marks = ", ".join(filled), ", ".join("?" * len(filled))
        cursor = self.database.execute_sql(
            f"INSERT INTO {table} ({names}) VALUES ({marks})", [plain(v) for v in filled.values()]
        )
        key = int(cursor.lastrowid)
        self.kinds.add(table)
        self._changes.append(
            {"table": table, "id": key, "was": 0, "before": None, "after": image(self.database, table, key)}
        )
        return key

    def change(self, model: type[Record], key: int, /, **values: Any) -> bool:
        """Change a record; give whether anything differed. Nothing is written where nothing differs."""
        table = model._meta.table_name
        before = image(self.database, table, key)
        differing = {n: plain(v) for n, v in values.items() if before[n] != plain(v)}
        if not differing:
            return False
        was = self.writer(model, key)
        differing["entry"] = self.seq
        setting = ", ".join(f"{name} = ?" for name in differing)
        self.database.execute_sql(f"UPDATE {table} SET {setting} WHERE id = ?", [*differing.values(), key])
        self.kinds.add(table)
        self._changes.append(
            {"table": table, "id": key, "was": was, "before": before, "after": before | without(differing)}
        )
        return True

    def image(self, model: type[Record], key: int) -> Row:
        """Give a record as it is now, in the form the journal keeps."""
        return image(self.database, model._meta.table_name, key)

    def writer(self, model: type[Record], key: int) -> int:
        """Give the number of the entry that last wrote a record; raise KeyError if there is none."""
        table = model._meta.table_name
        row = self.database.execute_sql(f"SELECT entry FROM {table} WHERE id = ?", [key]).fetchone()
        if row is None:
            raise KeyError(f"{table} {key}")
        return int(row[0])

    def void(self, model: type[Record], key: int) -> None:
        """Take a record out of the book's sums; its row and number stay."""
        self.change(model, key, voided=1)

    def void_written(self, seq: int, tables: Iterable[str], kept: Collection[tuple[str, int]] = ()) -> None:
        """Void all records that entry `seq` added in bulk and nobody changed since (undo of an import).

        `kept` names by table and id what `seq` found and only changed: it was put back one by one.
        """
        for table in tables:
            # as one JSON text, since an import may have changed more records than SQL takes parameters
            found = json.dumps([key for of, key in kept if of == table])
            self.database.execute_sql(
                f"UPDATE {table} SET voided = 1, entry = ?"
                " WHERE entry = ? AND id NOT IN (SELECT value FROM json_each(?))",
                [self.seq, seq, found],
            )
            self.kinds.add(table)
        self.facts["voids"] = {"of": seq, "tables": list(tables)}

    def add_many(self, model: type[Record], names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add many records at once with ids given in `names`; the journal keeps one digest of them all.

        Values stand as in the table (dates as ISO text); `entry` is filled in here.
        """
        table = model._meta.table_name
        marks = "?, " * len(names)
        statement = f"INSERT INTO {table} ({', '.join(names)}, entry) VALUES ({marks}{self.seq})"
        self.database.connection().executemany(statement, rows)
        self.kinds.add(table)
        self._wrote.setdefault(table)

    def change_many(self, model: type[Record], changes: Iterable[tuple[int, Row]]) -> None:
        """Change many records at once: before-images are kept, what was written goes into the digest."""
        table = model._meta.table_name
        for key, values in changes:
            before = image(self.database, table, key)
            plain_values = {n: plain(v) for n, v in values.items()}
            if all(before[n] == v for n, v in plain_values.items()):
                continue
            was = self.writer(model, key)
            plain_values["entry"] = self.seq
            setting = ", ".join(f"{name} = ?" for name in plain_values)
            self.database.execute_sql(
                f"UPDATE {table} SET {setting} WHERE id = ?", [*plain_values.values(), key]
            )
            self.kinds.add(table)
            self._changes.append({"table": table, "id": key, "was": was, "before": before})
            self._wrote.setdefault(table)

    def erase(self, seqs: Sequence[int]) -> None:
        """Empty the bodies of earlier entries (privacy); this one names them; the chain still verifies."""
        for seq in seqs:
            self.database.execute_sql(
                "INSERT INTO journal_erasure (erased_seq, by_seq) VALUES (?, ?)", [seq, self.seq]
            )
            self.database.execute_sql(
                "UPDATE journal_body SET salt = NULL, record = NULL WHERE seq = ?", [seq]
            )
        self.facts["erases"] = [*self.facts.get("erases", []), *seqs]

    @property
    def empty(self) -> bool:
        """Tell whether the operation changed nothing, so that no entry is needed."""
        return not (self._changes or self._wrote or self.facts)

    def close(self, salt: str) -> None:
        """Write the entry at the end of the chain."""
        record: Row = {"kind": self.kind, "recorded_at": instant(self.now), **self.facts}
        if self._changes:
            record["changes"] = self._changes
        if self._wrote:
            record["wrote"] = [
                {"table": table, **written(self.database, table, self.seq)} for table in self._wrote
            ]
        moved = _clock_moved(self.database, self.now)
        if moved:
            record["clock_back_seconds"] = moved
        append(self.database, self.seq, salt, record)


def model_defaults(model: type[Record], values: Row) -> Row:
    """Give `values` filled up with the defaults of the table; raise TypeError for an unknown column."""
    fields = {f.column_name: f for f in model._meta.sorted_fields}
    unknown = values.keys() - fields.keys()
    if unknown:
        raise TypeError(f"{model.__name__} has no {', '.join(sorted(unknown))}")
    return {n: f.default for n, f in fields.items() if f.default is not None} | values


def without(values: Row) -> Row:
    """Give `values` without what is no part of an image."""
    return {n: v for n, v in values.items() if n != "entry"}


def image(database: pw.SqliteDatabase, table: str, key: int) -> Row:
    """Give a record as the journal keeps it; raise KeyError if there is no such record."""
    names = columns(table)
    row = database.execute_sql(f"SELECT {', '.join(names)} FROM {table} WHERE id = ?", [key]).fetchone()
    if row is None:
        raise KeyError(f"{table} {key}")
    return dict(zip(names, row, strict=True))


def written(database: pw.SqliteDatabase, table: str, seq: int) -> Row:
    """Give columns, number and digest of all records of `table` that entry `seq` wrote, in order of id."""
    names = columns(table)
    rows = database.execute_sql(
        f"SELECT id, {', '.join(names)} FROM {table} WHERE entry = ? ORDER BY id", [seq]
    )
    count, value = digest_rows(rows)
    return {"columns": list(names), "rows": count, "digest": value}


def digest_rows(rows: Iterable[Sequence[Any]]) -> tuple[int, str]:
    """Give the number of rows and the SHA-256 of their JSON lines."""
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    count, total = 0, hashlib.sha256()
    for row in rows:
        total.update(encode(row).encode() + b"\n")
        count += 1
    return count, total.hexdigest()


def last(database: pw.SqliteDatabase) -> tuple[int, str]:
    """Give number and head of the last entry, or 0 and the genesis of an empty journal."""
    row = database.execute_sql("SELECT seq, head FROM journal_link ORDER BY seq DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0, chain.GENESIS)


def append(database: pw.SqliteDatabase, seq: int, salt: str, record: Row) -> None:
    """Add a record at the end of the chain; the book refuses any number but the next."""
    text = chain.canonical(record)
    _, before = last(database)
    of = chain.digest(salt, text)
    database.execute_sql(
        "INSERT INTO journal_link (seq, digest, head) VALUES (?, ?, ?)",
        [seq, of, chain.head(before, seq, of)],
    )
    database.execute_sql("INSERT INTO journal_body (seq, salt, record) VALUES (?, ?, ?)", [seq, salt, text])


def record(database: pw.SqliteDatabase, seq: int) -> Row:
    """Give the record of an entry; raise KeyError if there is none or it was erased."""
    row = database.execute_sql("SELECT record FROM journal_body WHERE seq = ?", [seq]).fetchone()
    if row is None or row[0] is None:
        raise KeyError(seq)
    found: Row = json.loads(row[0])
    return found


def changed_after(database: pw.SqliteDatabase, seq: int) -> set[tuple[str, int]]:
    """Give table and id of the records that entry `seq` wrote and a later entry changed."""
    found: set[tuple[str, int]] = set()
    rows = database.execute_sql("SELECT record FROM journal_body WHERE seq > ? ORDER BY seq", [seq])
    for (text,) in rows.fetchall():
        for change in json.loads(text or "{}").get("changes", ()):
            if change["was"] == seq:
                found.add((change["table"], change["id"]))
    return found


def _clock_moved(database: pw.SqliteDatabase, now: datetime) -> int:
    """Give by how many seconds the clock lies before the last entry; zero if it does not."""
    row = database.execute_sql(
        "SELECT json_extract(record, '$.recorded_at') FROM journal_body"
        " WHERE record IS NOT NULL ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return 0
    return max(0, round((datetime.fromisoformat(row[0]) - now).total_seconds()))
