"""Who may get a legal attest letter: customers whose contract, or who themselves, are under Taiwan's law."""

import sqlite3

LAW = "TW"

_OFFERED = """
SELECT EXISTS (SELECT 1 FROM customer c LEFT JOIN business b ON b.id = 1 AND b.voided = 0
  WHERE c.voided = 0 AND (:customer IS NULL OR c.id = :customer)
    AND (upper(coalesce(nullif(c.jurisdiction, ''), b.jurisdiction, '')) = :law
      OR EXISTS (SELECT 1 FROM agreement g WHERE g.customer_id = c.id AND g.voided = 0
        AND upper(g.jurisdiction) = :law)))"""


def offered(reader: sqlite3.Connection, customer_id: int | None = None) -> bool:
    """Tell whether claims on a customer, or on any one, may be governed by the law that has this letter."""
    params = {"customer": customer_id, "law": LAW}
    return bool(reader.execute(_OFFERED, params).fetchone()[0])
