"""The second step of the book's file: the log, filed documents, promises, disputes, pauses and Today."""

from collectdesk.store.column_rules import KEPT, RECORD, currency, day, instant, link

_CHANNELS = (
    "'phone', 'email', 'letter', 'sms', 'wechat', 'line', 'whatsapp', 'visit', 'meeting', 'platform', 'note'"
)

_TABLES = (
    f"""CREATE TABLE log_entry (
  id INTEGER PRIMARY KEY, {link("customer_id", "customer")}, {link("contact_id", "contact", null=True)},
  {instant("happened_at")}, {instant("recorded_at")},
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'none')),
  channel TEXT NOT NULL CHECK (channel IN ({_CHANNELS})),
  by_whom TEXT NOT NULL, result TEXT NOT NULL, reason TEXT NOT NULL, text TEXT NOT NULL,
  next_action TEXT NOT NULL, {day("next_on", null=True)}, {link("corrects_id", "log_entry", null=True)},
  search_key TEXT NOT NULL,{RECORD},
  CHECK (next_on IS NOT NULL OR next_action = ''), CHECK (corrects_id IS NOT id)) STRICT""",
    f"""CREATE TABLE log_invoice (
  id INTEGER PRIMARY KEY, {link("log_entry_id", "log_entry")},
  {link("invoice_id", "invoice")},{RECORD}) STRICT""",
    f"""CREATE TABLE document (
  id INTEGER PRIMARY KEY, {link("original_id", "original")}, {link("customer_id", "customer", null=True)},
  kind TEXT NOT NULL CHECK (kind IN ('contract', 'order', 'delivery', 'acceptance', 'invoice', 'mail',
    'chat', 'recording', 'bank', 'posting', 'other')),
  {day("dated", null=True)}, source TEXT NOT NULL, shows TEXT NOT NULL,
  {link("log_entry_id", "log_entry", null=True)}, search_key TEXT NOT NULL,{RECORD}) STRICT""",
    f"""CREATE TABLE document_invoice (
  id INTEGER PRIMARY KEY, {link("document_id", "document")},
  {link("invoice_id", "invoice")},{RECORD}) STRICT""",
    f"""CREATE TABLE promise (
  id INTEGER PRIMARY KEY, {link("customer_id", "customer")}, {currency("currency")},
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0), {day("made_on")}, {day("due_on")},
  who TEXT NOT NULL, how TEXT NOT NULL CHECK (how IN ({_CHANNELS})),
  pauses INTEGER NOT NULL CHECK (pauses IN (0, 1)), {link("log_entry_id", "log_entry", null=True)},
  note TEXT NOT NULL, {day("cancelled_on", null=True)}, cancelled_why TEXT NOT NULL,{RECORD},
  CHECK (due_on >= made_on), CHECK (cancelled_on IS NOT NULL OR cancelled_why = '')) STRICT""",
    f"""CREATE TABLE promise_invoice (
  id INTEGER PRIMARY KEY, {link("promise_id", "promise")},
  {link("invoice_id", "invoice")},{RECORD}) STRICT""",
    f"""CREATE TABLE dispute (
  id INTEGER PRIMARY KEY, {link("customer_id", "customer")}, reason TEXT NOT NULL CHECK (reason <> ''),
  wants TEXT NOT NULL, {day("since")}, {day("revisit_on")},
  outcome TEXT NOT NULL CHECK (outcome IN ('', 'upheld', 'credited', 'withdrawn')),
  {day("closed_on", null=True)}, {link("log_entry_id", "log_entry", null=True)}, note TEXT NOT NULL,{RECORD},
  CHECK ((closed_on IS NULL) = (outcome = '')), CHECK (revisit_on >= since)) STRICT""",
    f"""CREATE TABLE dispute_invoice (
  id INTEGER PRIMARY KEY, {link("dispute_id", "dispute")}, {link("invoice_id", "invoice")},
  amount_minor INTEGER CHECK (amount_minor > 0),{RECORD}) STRICT""",
    f"""CREATE TABLE pause (
  id INTEGER PRIMARY KEY, {link("customer_id", "customer")}, {link("invoice_id", "invoice", null=True)},
  {day("since")}, {day("until")}, reason TEXT NOT NULL, {day("ended_on", null=True)},{RECORD},
  CHECK (until > since)) STRICT""",
    f"""CREATE TABLE deferral (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind <> ''), about TEXT NOT NULL,
  {link("customer_id", "customer")},
  {currency("currency")},
  {day("made_on")}, {day("until")}, how TEXT NOT NULL CHECK (how IN ('later', 'skip', 'done')),
  note TEXT NOT NULL,{RECORD}, CHECK (until > made_on)) STRICT""",
)

RECORDS = (
    "log_entry", "log_invoice", "document", "document_invoice", "promise", "promise_invoice", "dispute",
    "dispute_invoice", "pause", "deferral",
)  # fmt: skip

_INDEXES = (
    "CREATE INDEX log_entry_customer ON log_entry (customer_id, happened_at)",
    "CREATE INDEX log_entry_happened ON log_entry (happened_at, id) WHERE voided = 0",
    # Today asks for the last word each way, and for what was agreed to be done next
    "CREATE INDEX log_entry_last ON log_entry (customer_id, direction, happened_at) WHERE voided = 0",
    "CREATE INDEX log_entry_next ON log_entry (customer_id, happened_at, next_on)"
    " WHERE voided = 0 AND next_on IS NOT NULL",
    "CREATE INDEX log_entry_corrects ON log_entry (corrects_id)",
    "CREATE INDEX log_entry_contact ON log_entry (contact_id)",
    "CREATE INDEX log_invoice_entry ON log_invoice (log_entry_id)",
    "CREATE INDEX log_invoice_invoice ON log_invoice (invoice_id)",
    "CREATE INDEX document_customer ON document (customer_id, dated)",
    "CREATE INDEX document_entry ON document (log_entry_id)",
    "CREATE INDEX document_original ON document (original_id)",
    "CREATE INDEX document_invoice_document ON document_invoice (document_id)",
    "CREATE INDEX document_invoice_invoice ON document_invoice (invoice_id)",
    "CREATE INDEX promise_customer ON promise (customer_id, currency, due_on)",
    "CREATE INDEX promise_due ON promise (due_on) WHERE voided = 0",
    "CREATE INDEX promise_entry ON promise (log_entry_id)",
    "CREATE INDEX promise_invoice_promise ON promise_invoice (promise_id)",
    "CREATE INDEX promise_invoice_invoice ON promise_invoice (invoice_id)",
    "CREATE INDEX dispute_customer ON dispute (customer_id, since)",
    "CREATE INDEX dispute_open ON dispute (revisit_on) WHERE voided = 0 AND outcome = ''",
    "CREATE INDEX dispute_entry ON dispute (log_entry_id)",
    "CREATE INDEX dispute_invoice_dispute ON dispute_invoice (dispute_id)",
    "CREATE INDEX dispute_invoice_invoice ON dispute_invoice (invoice_id)",
    "CREATE INDEX pause_customer ON pause (customer_id, until)",
    "CREATE INDEX pause_invoice ON pause (invoice_id)",
    "CREATE INDEX pause_until ON pause (until) WHERE voided = 0",
    "CREATE INDEX deferral_customer ON deferral (customer_id, until)",
    # Today asks when a customer last had a letter
    "CREATE INDEX letter_last ON letter (customer_id, currency, dated, pay_by)"
    " WHERE voided = 0 AND cancelled_on IS NULL",
)

# What was noted stays as it was noted: a correction is an entry of its own that points at the old one.
# A merge of two records of one customer moves the entry, an undo voids it; nothing else may touch it.
_FIXED = (
    """CREATE TRIGGER log_entry_fixed BEFORE UPDATE ON log_entry
  WHEN NEW.id IS NOT OLD.id OR NEW.contact_id IS NOT OLD.contact_id
    OR NEW.happened_at IS NOT OLD.happened_at OR NEW.recorded_at IS NOT OLD.recorded_at
    OR NEW.direction IS NOT OLD.direction OR NEW.channel IS NOT OLD.channel
    OR NEW.by_whom IS NOT OLD.by_whom OR NEW.result IS NOT OLD.result OR NEW.reason IS NOT OLD.reason
    OR NEW.text IS NOT OLD.text OR NEW.next_action IS NOT OLD.next_action OR NEW.next_on IS NOT OLD.next_on
    OR NEW.corrects_id IS NOT OLD.corrects_id OR NEW.search_key IS NOT OLD.search_key
  BEGIN SELECT RAISE (ABORT, 'an entry of the log is corrected by a new one'); END""",
    """CREATE TRIGGER log_invoice_fixed BEFORE UPDATE ON log_invoice
  WHEN NEW.id IS NOT OLD.id OR NEW.log_entry_id IS NOT OLD.log_entry_id
    OR NEW.invoice_id IS NOT OLD.invoice_id
  BEGIN SELECT RAISE (ABORT, 'an entry of the log is corrected by a new one'); END""",
)

STATEMENTS: tuple[str, ...] = (
    *_TABLES,
    *_INDEXES,
    *(KEPT.format(table=table) for table in RECORDS),
    *_FIXED,
)
