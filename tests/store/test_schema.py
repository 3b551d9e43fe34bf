"""The tables: the models tell the same as the steps made, and the book itself refuses what cannot be."""

import sqlite3
from contextlib import closing

import peewee as pw
import pytest

from collectdesk.store import steps
from collectdesk.store.tables import BY_TABLE, MODELS, DayField, columns
from tests import factory

DAYS = [
    (m._meta.table_name, f.column_name)
    for m in MODELS
    for f in m._meta.sorted_fields
    if isinstance(f, DayField)
]
CURRENCIES = [(table, "currency") for table, model in BY_TABLE.items() if "currency" in model._meta.columns]
WHOLE = [
    (m._meta.table_name, f.column_name)
    for m in MODELS
    for f in m._meta.sorted_fields
    if isinstance(f, pw.IntegerField) and not isinstance(f, pw.AutoField)
]
TABLES = sorted(BY_TABLE)


@pytest.fixture(scope="module")
def made():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        for step in steps.STEPS:
            for statement in step:
                database.execute(statement)
        yield database


def test_there_is_a_model_for_every_table_and_a_table_for_every_model(made) -> None:
    rows = made.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'journal%'")
    assert sorted(row[0] for row in rows) == TABLES == sorted(steps.RECORD_TABLES)


@pytest.mark.parametrize("table", TABLES)
def test_a_model_has_the_columns_types_and_gaps_of_its_table(made, table: str) -> None:
    told = {}
    for _, name, kind, required, _, key, _ in made.execute(f"PRAGMA table_xinfo({table})"):
        told[name] = (kind, bool(required) or bool(key))
    kinds = {pw.AutoField: "INTEGER", pw.IntegerField: "INTEGER", pw.ForeignKeyField: "INTEGER"}
    modelled = {
        f.column_name: (kinds.get(type(f), "TEXT"), not f.null) for f in BY_TABLE[table]._meta.sorted_fields
    }
    assert modelled == told


@pytest.mark.parametrize("table", TABLES)
def test_a_model_knows_the_foreign_keys_of_its_table(made, table: str) -> None:
    told = {(row[3], row[2]) for row in made.execute(f"PRAGMA foreign_key_list({table})")}
    modelled = {
        (f.column_name, f.rel_model._meta.table_name)
        for f in BY_TABLE[table]._meta.sorted_fields
        if isinstance(f, pw.ForeignKeyField)
    }
    assert modelled == told


@pytest.mark.parametrize("table", TABLES)
def test_a_foreign_key_is_found_by_an_index(made, table: str) -> None:
    keys = {row[3] for row in made.execute(f"PRAGMA foreign_key_list({table})")}
    first = set()
    for index in made.execute(f"PRAGMA index_list({table})").fetchall():
        first.add(made.execute(f"PRAGMA index_info({index[1]})").fetchone()[2])
    # contracts, originals and merged records are few; nothing is looked up by them
    assert keys - first <= {"agreement_id", "merged_into", "original_id"}


@pytest.mark.parametrize("table", TABLES)
def test_a_field_that_the_model_calls_unique_is_unique_in_the_table(made, table: str) -> None:
    unique = set()
    for _, name, is_unique, _, partial in made.execute(f"PRAGMA index_list({table})").fetchall():
        parts = [row[2] for row in made.execute(f"PRAGMA index_info({name})")]
        if is_unique and not partial and len(parts) == 1:
            unique.add(parts[0])
    modelled = {f.column_name for f in BY_TABLE[table]._meta.sorted_fields if f.unique}
    assert modelled - {"id"} == unique


def test_every_table_is_strict_and_no_column_is_real(made) -> None:
    for _, name, kind, _, _, strict in made.execute("PRAGMA main.table_list").fetchall():
        if kind == "table" and not name.startswith("sqlite_"):
            assert strict == 1, name
            assert {row[2] for row in made.execute(f"PRAGMA table_xinfo({name})")} <= {"INTEGER", "TEXT"}


def test_nothing_is_deleted_or_emptied_along_with_something_else(made) -> None:
    for (table,) in made.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for row in made.execute(f"PRAGMA foreign_key_list({table})"):
            assert row[6] == "RESTRICT", (table, row)
            assert row[5] == "NO ACTION", (table, row)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    with factory.Book.create(tmp_path_factory.mktemp("schema") / "book") as book:
        factory.everything(book)
        assert factory.findings(book) == []
        yield book.here


def refused(database, table: str, column: str, value: object) -> None:
    assert database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    # 'now' is no constant, which SQLite refuses in a check with an error of its own
    with pytest.raises((sqlite3.IntegrityError, sqlite3.OperationalError)):
        database.execute(f"UPDATE {table} SET {column} = ?", [value])


@pytest.mark.parametrize(("table", "column"), DAYS)
@pytest.mark.parametrize(
    "value",
    ["2025-02-30", "31.12.2025", "2025-1-1", "2025-12-31 00:00:00", "20251231", "", "abc", "now", "2461000.5",
     "2025-13-01", "115-03-31", "2025-02-29"],
)  # fmt: skip
def test_what_is_no_calendar_day_is_refused_by_the_book(filled, table: str, column: str, value: str) -> None:
    refused(filled, table, column, value)


@pytest.mark.parametrize(("table", "column"), CURRENCIES)
@pytest.mark.parametrize("value", ["twd", "TW", "TWDX", "", "NT$", "T1D", "ＴＷＤ", None])
def test_what_is_no_currency_is_refused_by_the_book(filled, table: str, column: str, value) -> None:
    refused(filled, table, column, value)


@pytest.mark.parametrize(("table", "column"), WHOLE)
@pytest.mark.parametrize("value", [1.5, "abc", "1.5", "", b"1"])
def test_what_is_no_whole_number_is_refused_by_the_book(filled, table: str, column: str, value) -> None:
    refused(filled, table, column, value)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("business", "id", 2), ("business", "page_size", "A5"), ("customer", "name", ""),
        ("customer", "kind", "club"), ("customer", "state", "gone"), ("customer", "payment_days", -1),
        ("customer", "payment_days", 3651), ("invoice", "number", ""), ("invoice", "customer_id", 999),
        ("payment", "amount_minor", 0), ("payment", "amount_minor", -1), ("payment", "method", "barter"),
        ("payment", "counts_from", "2000-01-01"), ("payment", "ended_why", "lost"),
        ("allocation", "amount_minor", 0), ("allocation", "settles", "rent"),
        ("allocation", "credit_id", 1), ("adjustment", "kind", "gift"), ("adjustment", "effect_minor", 7),
        ("refund", "amount_minor", 0), ("original", "sha256", "ab"), ("letter", "head", "ab"),
        ("invoice", "voided", 2),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_by_the_book(filled, table: str, column: str, value) -> None:
    refused(filled, table, column, value)


@pytest.mark.parametrize("table", TABLES)
def test_a_record_is_never_deleted(filled, table: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        filled.execute(f"DELETE FROM {table}")


@pytest.mark.parametrize("table", TABLES)
def test_a_record_cannot_be_replaced_past_the_delete_trigger(filled, table: str) -> None:
    before = filled.execute(f"SELECT * FROM {table} ORDER BY id LIMIT 1").fetchone()
    marks = ", ".join("?" * len(before))
    with pytest.raises(sqlite3.IntegrityError):
        filled.execute(f"REPLACE INTO {table} VALUES ({marks})", before)


@pytest.mark.parametrize(("table", "balance"), [("invoice", "open_minor"), ("payment", "left_minor")])
def test_a_balance_that_does_not_start_whole_is_refused(filled, table: str, balance: str) -> None:
    names = ", ".join(n for n in columns(table) if n != "number") + ", entry"
    number = ", number" if table == "invoice" else ""
    value = ", 'X-1'" if table == "invoice" else ""
    with pytest.raises(sqlite3.IntegrityError, match="starts with its whole amount"):
        filled.execute(
            f"INSERT INTO {table} ({names}, {balance}{number})"
            f" SELECT {names}, amount_minor - 1{value} FROM {table} LIMIT 1"
        )


def test_two_living_invoices_of_a_customer_never_share_a_number(filled) -> None:
    names = ", ".join((*columns("invoice"), "entry"))
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        filled.execute(
            f"INSERT INTO invoice ({names}, open_minor) SELECT {names}, amount_minor FROM invoice LIMIT 1"
        )
