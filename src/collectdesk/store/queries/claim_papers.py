"""Which papers of claims are at hand: filed documents and printed letters, and which are missing."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from collectdesk.domain.law import PAPERS

# made by the desk whenever it is wanted
MADE_HERE = "interest_sheet"


class Found(NamedTuple):
    """A paper that is at hand; `what` is document, letter or event.

    `name` is that of the document, the number of the letter, or the day on which a demand arrived.
    """

    what: str
    id: int
    name: str


class Paper(NamedTuple):
    """One kind of paper (see `domain.law.PAPERS`): what is at hand, and the claims that it is missing for."""

    kind: str
    found: tuple[Found, ...]
    missing: tuple[int, ...]

    @property
    def made_here(self) -> bool:
        """Tell whether the desk makes it from the book whenever it is wanted."""
        return self.kind == MADE_HERE


# A contract filed for the customer without an invoice stands behind all of them. A demand delivered that no
# letter of the desk was is one of the owner's own; the document that proves it is its proof of posting.
_FILED = """
SELECT k.invoice_id, d.kind, 'document', d.id, o.name
  FROM document_invoice k JOIN document d ON d.id = k.document_id JOIN original o ON o.id = d.original_id
  WHERE k.invoice_id IN (SELECT value FROM json_each(:ids)) AND k.voided = 0 AND d.voided = 0
UNION
SELECT i.id, d.kind, 'document', d.id, o.name
  FROM invoice i JOIN document d ON d.customer_id = i.customer_id JOIN original o ON o.id = d.original_id
  WHERE i.id IN (SELECT value FROM json_each(:ids)) AND d.voided = 0 AND d.kind = 'contract'
    AND NOT EXISTS (SELECT 1 FROM document_invoice k WHERE k.document_id = d.id AND k.voided = 0)
UNION
SELECT k.invoice_id, 'posting', 'document', d.id, o.name
  FROM limitation_event_invoice k JOIN limitation_event e ON e.id = k.limitation_event_id
    JOIN document d ON d.id = e.document_id JOIN original o ON o.id = d.original_id
  WHERE k.invoice_id IN (SELECT value FROM json_each(:ids)) AND k.voided = 0 AND e.voided = 0
    AND e.kind = 'demand_delivered' AND d.voided = 0
UNION
SELECT k.invoice_id, 'posting', 'document', d.id, o.name
  FROM letter_claim k JOIN posting p ON p.letter_id = k.letter_id JOIN document d ON d.id = p.document_id
    JOIN original o ON o.id = d.original_id
  WHERE k.invoice_id IN (SELECT value FROM json_each(:ids)) AND k.voided = 0 AND p.voided = 0 AND d.voided = 0
UNION
SELECT k.invoice_id, CASE l.grade WHEN 'statement' THEN l.grade ELSE 'demand' END, 'letter', l.id, l.number
  FROM letter_claim k JOIN letter l ON l.id = k.letter_id
  WHERE k.invoice_id IN (SELECT value FROM json_each(:ids)) AND k.voided = 0 AND l.voided = 0
    AND l.cancelled_on IS NULL AND l.grade IN ('statement', 'demand', 'last_notice', 'attest')
UNION
SELECT k.invoice_id, 'demand', 'event', e.id, e.happened_on
  FROM limitation_event_invoice k JOIN limitation_event e ON e.id = k.limitation_event_id
  WHERE k.invoice_id IN (SELECT value FROM json_each(:ids)) AND k.voided = 0 AND e.voided = 0
    AND e.kind = 'demand_delivered' AND e.letter_id IS NULL
ORDER BY 2, 3, 4, 1"""


def papers(reader: sqlite3.Connection, invoice_ids: Sequence[int]) -> Mapping[str, Paper]:
    """Give every kind of paper as it stands for these claims."""
    covered: dict[str, dict[Found, set[int]]] = defaultdict(lambda: defaultdict(set))
    for invoice, kind, what, key, name in reader.execute(_FILED, {"ids": json.dumps(list(invoice_ids))}):
        covered[kind][Found(what, key, name)].add(invoice)
    return {kind: _paper(kind, covered[kind], invoice_ids) for kind in PAPERS}


def _paper(kind: str, found: Mapping[Found, Iterable[int]], invoice_ids: Sequence[int]) -> Paper:
    if kind == MADE_HERE:
        return Paper(kind, (), ())
    here = {invoice for invoices in found.values() for invoice in invoices}
    return Paper(kind, tuple(found), tuple(key for key in invoice_ids if key not in here))
