"""The fourth step of the book's file: how letters were posted, and what became of each posting."""

from collectdesk.store.column_rules import KEPT, RECORD, day, link

_KINDS = (
    "'ordinary', 'registered', 'registered_receipt', 'ems', 'double_registered', 'signed_for', 'certified',"
    " 'courier', 'by_hand'"
)

RECORDS = ("posting",)

STATEMENTS: tuple[str, ...] = (
    f"""CREATE TABLE posting (
  id INTEGER PRIMARY KEY, {link("letter_id", "letter")}, kind TEXT NOT NULL CHECK (kind IN ({_KINDS})),
  number TEXT NOT NULL, {day("posted_on")}, {day("delivered_on", null=True)},
  ended TEXT NOT NULL CHECK (ended IN ('', 'returned', 'refused')), {day("ended_on", null=True)},
  {link("document_id", "document", null=True)}, note TEXT NOT NULL,{RECORD},
  CHECK ((ended_on IS NULL) = (ended = '')), CHECK (delivered_on IS NULL OR ended_on IS NULL),
  CHECK (delivered_on >= posted_on), CHECK (ended_on >= posted_on)) STRICT""",
    "CREATE INDEX posting_letter ON posting (letter_id, posted_on)",
    "CREATE INDEX posting_document ON posting (document_id) WHERE document_id IS NOT NULL",
    "CREATE INDEX posting_number ON posting (number) WHERE number <> ''",
    *(KEPT.format(table=table) for table in RECORDS),
)
