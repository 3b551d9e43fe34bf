"""The third step of the book's file: rates, terms and decisions about interest, and what moved limitation."""

from collectdesk.store.column_rules import KEPT, RECORD, day, link

_EVENTS = (
    "'demand_delivered', 'part_payment', 'acknowledgement', 'instalments_agreed', 'court_application',"
    " 'court_application_unserved', 'negotiation_start', 'negotiation_end'"
)


def _percent(column: str, *, empty: bool) -> str:
    """Give a column that holds percent as a plain decimal text; a rate is never REAL."""
    plain = f"{column} GLOB '*[0-9]' AND {column} NOT GLOB '*[^0-9.-]*'"
    return f"{column} TEXT NOT NULL CHECK ({f'{column} = {chr(39) * 2} OR ' if empty else ''}{plain})"


_TABLES = (
    f"""CREATE TABLE rate (
  id INTEGER PRIMARY KEY, series TEXT NOT NULL CHECK (series <> ''), {day("valid_from")},
  {_percent("percent", empty=False)}, source TEXT NOT NULL CHECK (source <> ''),{RECORD}) STRICT""",
    f"""CREATE TABLE claim_terms (
  id INTEGER PRIMARY KEY, {link("invoice_id", "invoice")}, kind TEXT NOT NULL, rule TEXT NOT NULL,
  {_percent("percent", empty=True)},
  divisor TEXT NOT NULL CHECK (divisor IN ('', '365', '366', '360', '30/360')),
  payment_order TEXT NOT NULL CHECK (payment_order IN ('', 'interest', 'principal')),
  {day("demand_on", null=True)},{RECORD}) STRICT""",
    f"""CREATE TABLE interest_decision (
  id INTEGER PRIMARY KEY, {link("invoice_id", "invoice")}, {day("decided_on")},
  decision TEXT NOT NULL CHECK (decision IN ('keep', 'waive')),
  fixed_sum INTEGER NOT NULL CHECK (fixed_sum IN (0, 1)), why TEXT NOT NULL,{RECORD},
  CHECK (decision = 'keep' OR fixed_sum = 0), CHECK (decision = 'keep' OR why <> '')) STRICT""",
    f"""CREATE TABLE limitation_event (
  id INTEGER PRIMARY KEY, {link("customer_id", "customer")}, kind TEXT NOT NULL CHECK (kind IN ({_EVENTS})),
  {day("happened_on")}, note TEXT NOT NULL, {link("letter_id", "letter", null=True)},
  {link("log_entry_id", "log_entry", null=True)}, {link("promise_id", "promise", null=True)},
  {link("document_id", "document", null=True)},{RECORD}) STRICT""",
    f"""CREATE TABLE limitation_event_invoice (
  id INTEGER PRIMARY KEY, {link("limitation_event_id", "limitation_event")},
  {link("invoice_id", "invoice")},{RECORD}) STRICT""",
)

RECORDS = ("rate", "claim_terms", "interest_decision", "limitation_event", "limitation_event_invoice")

_INDEXES = (
    "CREATE UNIQUE INDEX rate_day ON rate (series, valid_from) WHERE voided = 0",
    "CREATE UNIQUE INDEX claim_terms_one ON claim_terms (invoice_id) WHERE voided = 0",
    "CREATE INDEX claim_terms_invoice ON claim_terms (invoice_id)",
    "CREATE INDEX interest_decision_invoice ON interest_decision (invoice_id, id)",
    "CREATE INDEX limitation_event_customer ON limitation_event (customer_id, happened_on)",
    "CREATE INDEX limitation_event_letter ON limitation_event (letter_id)",
    "CREATE INDEX limitation_event_entry ON limitation_event (log_entry_id)",
    "CREATE INDEX limitation_event_promise ON limitation_event (promise_id)",
    "CREATE INDEX limitation_event_document ON limitation_event (document_id)",
    "CREATE INDEX limitation_event_invoice_event ON limitation_event_invoice (limitation_event_id)",
    "CREATE INDEX limitation_event_invoice_invoice ON limitation_event_invoice (invoice_id)",
)

# From this step on an allocation may settle interest or costs: it spends the payment (or the credit) it
# comes from, but what is open on the invoice is its principal and stays. Earlier books have no such rows.
_COUNTS = "{row}.voided = 0 AND {row}.ended_on IS NULL"


def _allocation(sign: str, row: str) -> str:
    counts = _COUNTS.format(row=row)
    other = "+" if sign == "-" else "-"
    return f"""
    UPDATE invoice SET open_minor = open_minor {sign} {row}.amount_minor
      WHERE id = {row}.invoice_id AND {row}.settles = 'principal' AND {counts};
    UPDATE invoice SET open_minor = open_minor {other} {row}.amount_minor
      WHERE id = {row}.credit_id AND {counts};
    UPDATE payment SET left_minor = left_minor {sign} {row}.amount_minor
      WHERE id = {row}.payment_id AND {counts};"""


_BALANCES = (
    "DROP TRIGGER allocation_added",
    "DROP TRIGGER allocation_changed",
    f"CREATE TRIGGER allocation_added AFTER INSERT ON allocation BEGIN {_allocation('-', 'NEW')} END",
    f"""CREATE TRIGGER allocation_changed AFTER UPDATE ON allocation
  BEGIN {_allocation("+", "OLD")} {_allocation("-", "NEW")} END""",
)

STATEMENTS: tuple[str, ...] = (
    *_TABLES,
    *_INDEXES,
    *(KEPT.format(table=table) for table in RECORDS),
    *_BALANCES,
)
