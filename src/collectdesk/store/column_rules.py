"""What columns of the book's tables have in common, in SQL: days, currencies, the entry and the void."""

RECORD = """
  entry INTEGER NOT NULL,
  voided INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1))"""

# a record leaves the book's sums, not the book
KEPT = """CREATE TRIGGER {table}_kept BEFORE DELETE ON {table}
  BEGIN SELECT RAISE (ABORT, 'records are voided, never deleted'); END"""


def day(column: str, *, null: bool = False) -> str:
    """Give a column that holds a calendar day as ISO text; 30 February is refused by the book itself."""
    check = f"CHECK ({column} IS date({column}, '+0 days'))"
    return f"{column} TEXT {check}" if null else f"{column} TEXT NOT NULL {check}"


def currency(column: str) -> str:
    """Give a column that holds the code of a currency."""
    return f"{column} TEXT NOT NULL CHECK ({column} GLOB '[A-Z][A-Z][A-Z]')"


def instant(column: str) -> str:
    """Give a column that holds a moment as ISO text with its offset from UTC."""
    two = "[0-9][0-9]"
    shape = f"{two}{two}-{two}-{two}T{two}:{two}:{two}[+-]{two}:{two}"
    return f"{column} TEXT NOT NULL CHECK ({column} GLOB '{shape}' AND julianday({column}) IS NOT NULL)"


def link(column: str, table: str, *, null: bool = False) -> str:
    """Give a column that points to a record of `table`, which cannot go while this one stands."""
    needed = "" if null else " NOT NULL"
    return f"{column} INTEGER{needed} REFERENCES {table} (id) ON DELETE RESTRICT"
