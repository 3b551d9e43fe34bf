"""The history of the book's file: ordered steps in plain SQL; a step that was released is never edited."""

from collectdesk.store import fourth_step, second_step, third_step
from collectdesk.store.column_rules import KEPT
from collectdesk.store.column_rules import RECORD as _RECORD
from collectdesk.store.column_rules import currency as _currency
from collectdesk.store.column_rules import day as _day

_TABLES = (
    f"""CREATE TABLE business (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL, legal_name TEXT NOT NULL, tax_id TEXT NOT NULL, address TEXT NOT NULL,
  phone TEXT NOT NULL, email TEXT NOT NULL, bank_details TEXT NOT NULL, signer TEXT NOT NULL,
  jurisdiction TEXT NOT NULL, {_currency("currency")}, language TEXT NOT NULL,
  page_size TEXT NOT NULL CHECK (page_size IN ('A4', 'Letter')),
  roc_years INTEGER NOT NULL CHECK (roc_years IN (0, 1)),
  logo TEXT NOT NULL, seal TEXT NOT NULL, signature TEXT NOT NULL,{_RECORD}) STRICT""",
    f"""CREATE TABLE setting (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL,{_RECORD}) STRICT""",
    f"""CREATE TABLE original (
  id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL CHECK (length(sha256) = 64), name TEXT NOT NULL,
  media_type TEXT NOT NULL, size INTEGER NOT NULL CHECK (size >= 0), kind TEXT NOT NULL,
  filed_at TEXT NOT NULL,{_RECORD}) STRICT""",
    f"""CREATE TABLE customer (
  id INTEGER PRIMARY KEY, code TEXT, name TEXT NOT NULL CHECK (name <> ''), legal_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('company', 'person')), tax_id TEXT NOT NULL, address TEXT NOT NULL,
  phone TEXT NOT NULL, email TEXT NOT NULL, language TEXT NOT NULL, jurisdiction TEXT NOT NULL,
  {_currency("currency")}, payment_days INTEGER CHECK (payment_days BETWEEN 0 AND 3650),
  tags TEXT NOT NULL, never_remind INTEGER NOT NULL CHECK (never_remind IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('active', 'lawyer', 'insolvent')), note TEXT NOT NULL,
  name_key TEXT NOT NULL, search_key TEXT NOT NULL, imported TEXT NOT NULL,
  merged_into INTEGER REFERENCES customer (id) ON DELETE RESTRICT,{_RECORD}) STRICT""",
    f"""CREATE TABLE contact (
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE RESTRICT,
  name TEXT NOT NULL, role TEXT NOT NULL, phone TEXT NOT NULL, mobile TEXT NOT NULL, email TEXT NOT NULL,
  chat TEXT NOT NULL, preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),{_RECORD}) STRICT""",
    f"""CREATE TABLE agreement (
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE RESTRICT,
  title TEXT NOT NULL, {_day("signed_on", null=True)},
  terms TEXT NOT NULL CHECK (terms IN ('after_issue', 'after_delivery', 'after_acceptance', 'month_end')),
  payment_days INTEGER NOT NULL CHECK (payment_days BETWEEN 0 AND 3650),
  late_rate TEXT NOT NULL, jurisdiction TEXT NOT NULL, dispute_clause TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('direct', 'platform')),
  platform TEXT NOT NULL,{_RECORD}) STRICT""",
    f"""CREATE TABLE invoice (
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE RESTRICT,
  agreement_id INTEGER REFERENCES agreement (id) ON DELETE RESTRICT,
  number TEXT NOT NULL CHECK (number <> ''), {_day("issued_on")}, {_day("due_on")},
  {_currency("currency")}, amount_minor INTEGER NOT NULL, open_minor INTEGER NOT NULL,
  note TEXT NOT NULL, search_key TEXT NOT NULL, imported TEXT NOT NULL,{_RECORD}) STRICT""",
    f"""CREATE TABLE payment (
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE RESTRICT,
  {_currency("currency")}, amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  left_minor INTEGER NOT NULL, {_day("received_on")}, {_day("counts_from")},
  method TEXT NOT NULL
    CHECK (method IN ('transfer', 'cash', 'cheque', 'card', 'platform', 'other', 'import')),
  reference TEXT NOT NULL, note TEXT NOT NULL, {_day("ended_on", null=True)},
  ended_why TEXT NOT NULL CHECK (ended_why IN ('', 'bounced', 'reversed')),{_RECORD},
  CHECK (counts_from >= received_on), CHECK ((ended_on IS NULL) = (ended_why = ''))) STRICT""",
    f"""CREATE TABLE refund (
  id INTEGER PRIMARY KEY, payment_id INTEGER NOT NULL REFERENCES payment (id) ON DELETE RESTRICT,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), {_day("refunded_on")},
  note TEXT NOT NULL,{_RECORD}) STRICT""",
    f"""CREATE TABLE allocation (
  id INTEGER PRIMARY KEY, payment_id INTEGER REFERENCES payment (id) ON DELETE RESTRICT,
  credit_id INTEGER REFERENCES invoice (id) ON DELETE RESTRICT,
  invoice_id INTEGER NOT NULL REFERENCES invoice (id) ON DELETE RESTRICT,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), {_day("allocated_on")}, {_day("counts_from")},
  {_day("ended_on", null=True)},
  settles TEXT NOT NULL CHECK (settles IN ('principal', 'interest', 'costs')),{_RECORD},
  CHECK ((payment_id IS NULL) <> (credit_id IS NULL)), CHECK (credit_id IS NOT invoice_id)) STRICT""",
    f"""CREATE TABLE adjustment (
  id INTEGER PRIMARY KEY, invoice_id INTEGER NOT NULL REFERENCES invoice (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL
    CHECK (kind IN ('credit_note', 'write_off', 'fee', 'waiver', 'bank_fee', 'tax_withheld')),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), effect_minor INTEGER NOT NULL,
  {_day("adjusted_on")}, number TEXT NOT NULL, note TEXT NOT NULL,{_RECORD},
  CHECK (effect_minor = CASE kind WHEN 'fee' THEN amount_minor ELSE -amount_minor END)) STRICT""",
    f"""CREATE TABLE letter (
  id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, grade TEXT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE RESTRICT, {_currency("currency")},
  language TEXT NOT NULL, {_day("dated")}, {_day("pay_by")}, total_minor INTEGER NOT NULL,
  original_id INTEGER NOT NULL REFERENCES original (id) ON DELETE RESTRICT,
  head TEXT NOT NULL CHECK (length(head) = 32), printed_at TEXT NOT NULL, search_key TEXT NOT NULL,
  {_day("cancelled_on", null=True)}, cancelled_why TEXT NOT NULL,{_RECORD}) STRICT""",
    f"""CREATE TABLE letter_claim (
  id INTEGER PRIMARY KEY, letter_id INTEGER NOT NULL REFERENCES letter (id) ON DELETE RESTRICT,
  invoice_id INTEGER NOT NULL REFERENCES invoice (id) ON DELETE RESTRICT,
  open_minor INTEGER NOT NULL,{_RECORD}) STRICT""",
)

_INDEXES = (
    "CREATE UNIQUE INDEX customer_code ON customer (code) WHERE code IS NOT NULL AND voided = 0",
    "CREATE INDEX customer_name ON customer (name_key)",
    "CREATE INDEX customer_tax ON customer (tax_id) WHERE tax_id <> ''",
    "CREATE INDEX contact_customer ON contact (customer_id)",
    "CREATE INDEX agreement_customer ON agreement (customer_id)",
    "CREATE UNIQUE INDEX invoice_number ON invoice (customer_id, number) WHERE voided = 0",
    "CREATE INDEX invoice_open ON invoice (customer_id, currency, due_on, open_minor, issued_on)"
    " WHERE voided = 0 AND open_minor <> 0",
    "CREATE INDEX invoice_due ON invoice (due_on, id) WHERE voided = 0 AND open_minor <> 0",
    "CREATE INDEX payment_customer ON payment (customer_id, received_on)",
    "CREATE INDEX payment_left ON payment (customer_id, currency, left_minor, counts_from)"
    " WHERE voided = 0 AND left_minor <> 0",
    "CREATE INDEX payment_later ON payment (counts_from)",
    "CREATE INDEX payment_ended ON payment (ended_on) WHERE ended_on IS NOT NULL",
    "CREATE INDEX refund_payment ON refund (payment_id)",
    "CREATE INDEX allocation_payment ON allocation (payment_id) WHERE payment_id IS NOT NULL",
    "CREATE INDEX allocation_credit ON allocation (credit_id) WHERE credit_id IS NOT NULL",
    "CREATE INDEX allocation_invoice ON allocation (invoice_id)",
    "CREATE INDEX allocation_later ON allocation (counts_from)",
    "CREATE INDEX allocation_ended ON allocation (ended_on) WHERE ended_on IS NOT NULL",
    "CREATE INDEX adjustment_invoice ON adjustment (invoice_id)",
    "CREATE INDEX adjustment_later ON adjustment (adjusted_on)",
    "CREATE INDEX invoice_later ON invoice (issued_on)",
    "CREATE INDEX letter_customer ON letter (customer_id, dated)",
    "CREATE INDEX letter_claim_letter ON letter_claim (letter_id)",
    "CREATE INDEX letter_claim_invoice ON letter_claim (invoice_id)",
    "CREATE UNIQUE INDEX original_bytes ON original (sha256, kind)",
)

# The journal: links never change; a body may be emptied when an erasure names it (privacy), nothing else.
_JOURNAL = (
    """CREATE TABLE journal_link (
  seq INTEGER PRIMARY KEY, digest TEXT NOT NULL CHECK (length(digest) = 64),
  head TEXT NOT NULL CHECK (length(head) = 64)) STRICT""",
    """CREATE TABLE journal_body (
  seq INTEGER PRIMARY KEY REFERENCES journal_link (seq) ON DELETE RESTRICT, salt TEXT, record TEXT) STRICT""",
    """CREATE TABLE journal_erasure (
  erased_seq INTEGER PRIMARY KEY REFERENCES journal_link (seq) ON DELETE RESTRICT,
  by_seq INTEGER NOT NULL) STRICT""",
    """CREATE TRIGGER journal_link_next BEFORE INSERT ON journal_link
  WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal_link)
  BEGIN SELECT RAISE (ABORT, 'the journal takes only its next entry'); END""",
    """CREATE TRIGGER journal_body_next BEFORE INSERT ON journal_body
  WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal_body)
  BEGIN SELECT RAISE (ABORT, 'the journal takes only its next entry'); END""",
    """CREATE TRIGGER journal_link_fixed BEFORE UPDATE ON journal_link
  BEGIN SELECT RAISE (ABORT, 'the journal cannot be changed'); END""",
    """CREATE TRIGGER journal_body_fixed BEFORE UPDATE ON journal_body
  WHEN NEW.seq <> OLD.seq OR NEW.salt IS NOT NULL OR NEW.record IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM journal_erasure WHERE erased_seq = OLD.seq)
  BEGIN SELECT RAISE (ABORT, 'the journal cannot be changed'); END""",
    """CREATE TRIGGER journal_erasure_fixed BEFORE UPDATE ON journal_erasure
  BEGIN SELECT RAISE (ABORT, 'the journal cannot be changed'); END""",
)
_JOURNAL_DELETE = """CREATE TRIGGER {table}_kept BEFORE DELETE ON {table}
  BEGIN SELECT RAISE (ABORT, 'the journal cannot be deleted'); END"""

_FIRST_RECORDS = (
    "business", "setting", "original", "customer", "contact", "agreement", "invoice", "payment", "refund",
    "allocation", "adjustment", "letter", "letter_claim",
)  # fmt: skip
RECORD_TABLES = (*_FIRST_RECORDS, *second_step.RECORDS, *third_step.RECORDS, *fourth_step.RECORDS)

# Kept balances: invoice.open_minor and payment.left_minor follow every movement, whoever writes it.
# They say what is open when all movements count, whatever their day; a question as of a day takes back
# what counts later (store/queries/open_items.py). A wrong start value is refused.
_ALLOCATION_COUNTS = "{row}.voided = 0 AND {row}.ended_on IS NULL"


def _allocation(sign: str, row: str) -> str:
    counts = _ALLOCATION_COUNTS.format(row=row)
    other = "+" if sign == "-" else "-"
    return f"""
    UPDATE invoice SET open_minor = open_minor {sign} {row}.amount_minor
      WHERE id = {row}.invoice_id AND {counts};
    UPDATE invoice SET open_minor = open_minor {other} {row}.amount_minor
      WHERE id = {row}.credit_id AND {counts};
    UPDATE payment SET left_minor = left_minor {sign} {row}.amount_minor
      WHERE id = {row}.payment_id AND {counts};"""


def _adjustment(sign: str, row: str) -> str:
    return f"""
    UPDATE invoice SET open_minor = open_minor {sign} {row}.effect_minor
      WHERE id = {row}.invoice_id AND {row}.voided = 0;"""


def _refund(sign: str, row: str) -> str:
    return f"""
    UPDATE payment SET left_minor = left_minor {sign} {row}.amount_minor
      WHERE id = {row}.payment_id AND {row}.voided = 0;"""


_BALANCES = (
    f"CREATE TRIGGER allocation_added AFTER INSERT ON allocation BEGIN {_allocation('-', 'NEW')} END",
    f"""CREATE TRIGGER allocation_changed AFTER UPDATE ON allocation
  BEGIN {_allocation("+", "OLD")} {_allocation("-", "NEW")} END""",
    f"CREATE TRIGGER adjustment_added AFTER INSERT ON adjustment BEGIN {_adjustment('+', 'NEW')} END",
    f"""CREATE TRIGGER adjustment_changed AFTER UPDATE ON adjustment
  BEGIN {_adjustment("-", "OLD")} {_adjustment("+", "NEW")} END""",
    f"CREATE TRIGGER refund_added AFTER INSERT ON refund BEGIN {_refund('-', 'NEW')} END",
    f"""CREATE TRIGGER refund_changed AFTER UPDATE ON refund
  BEGIN {_refund("+", "OLD")} {_refund("-", "NEW")} END""",
    """CREATE TRIGGER invoice_starts_open BEFORE INSERT ON invoice WHEN NEW.open_minor <> NEW.amount_minor
  BEGIN SELECT RAISE (ABORT, 'an invoice starts with its whole amount open'); END""",
    """CREATE TRIGGER payment_starts_left BEFORE INSERT ON payment WHEN NEW.left_minor <> NEW.amount_minor
  BEGIN SELECT RAISE (ABORT, 'a payment starts with its whole amount left'); END""",
    """CREATE TRIGGER invoice_amount_changed AFTER UPDATE OF amount_minor ON invoice
  BEGIN UPDATE invoice SET open_minor = open_minor + NEW.amount_minor - OLD.amount_minor
    WHERE id = NEW.id; END""",
    """CREATE TRIGGER payment_amount_changed AFTER UPDATE OF amount_minor ON payment
  BEGIN UPDATE payment SET left_minor = left_minor + NEW.amount_minor - OLD.amount_minor
    WHERE id = NEW.id; END""",
    """CREATE TRIGGER payment_end_changed AFTER UPDATE OF ended_on ON payment
  WHEN (OLD.ended_on IS NULL) <> (NEW.ended_on IS NULL)
  BEGIN UPDATE payment SET left_minor = left_minor
      + CASE WHEN NEW.ended_on IS NULL THEN amount_minor ELSE -amount_minor END
    WHERE id = NEW.id; END""",
)

_FIRST = (
    *_TABLES,
    *_INDEXES,
    *_JOURNAL,
    *(_JOURNAL_DELETE.format(table=t) for t in ("journal_link", "journal_body", "journal_erasure")),
    *(KEPT.format(table=t) for t in _FIRST_RECORDS),
    *_BALANCES,
)

# The number of a step is its place; `PRAGMA user_version` keeps how many were taken.
STEPS: tuple[tuple[str, ...], ...] = (
    _FIRST, second_step.STATEMENTS, third_step.STATEMENTS, fourth_step.STATEMENTS,
)  # fmt: skip
