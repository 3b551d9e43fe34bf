"""What is open as of a day, in SQL: the kept balance, less what counts only later.

The kept balance counts every movement whatever its day. As of a day, allocations, ends of allocations and
adjustments that count later are taken back; where nothing is later, the balance alone is read. What is open
is the principal: an allocation that settles interest or costs spends its payment and leaves the claim.
"""

import sqlite3
from datetime import date

_LATER = """(
  SELECT invoice_id AS id, sum(delta) AS delta FROM (
    SELECT invoice_id, CASE WHEN ended_on IS NULL THEN amount_minor ELSE 0 END AS delta
      FROM allocation WHERE voided = 0 AND counts_from > :day AND settles = 'principal'
    UNION ALL SELECT credit_id, CASE WHEN ended_on IS NULL THEN -amount_minor ELSE 0 END
      FROM allocation WHERE voided = 0 AND counts_from > :day AND credit_id IS NOT NULL
    UNION ALL SELECT invoice_id, -amount_minor
      FROM allocation WHERE voided = 0 AND ended_on > :day AND counts_from <= :day
        AND settles = 'principal'
    UNION ALL SELECT credit_id, amount_minor
      FROM allocation WHERE voided = 0 AND ended_on > :day AND counts_from <= :day
        AND credit_id IS NOT NULL
    UNION ALL SELECT invoice_id, -effect_minor FROM adjustment WHERE voided = 0 AND adjusted_on > :day
  ) GROUP BY invoice_id)"""

_COLUMNS = "i.id, i.customer_id, i.number, i.search_key, i.issued_on, i.due_on, i.currency, i.amount_minor"

NOW = f"(SELECT {_COLUMNS}, i.open_minor FROM invoice i WHERE i.voided = 0 AND i.open_minor <> 0)"

AS_OF = f"""(
  SELECT {_COLUMNS}, i.open_minor + coalesce(l.delta, 0) AS open_minor
    FROM invoice i LEFT JOIN {_LATER} l ON l.id = i.id
    WHERE i.voided = 0 AND i.open_minor <> 0 AND i.issued_on <= :day
  UNION ALL
  SELECT {_COLUMNS}, l.delta AS open_minor FROM {_LATER} l CROSS JOIN invoice i ON i.id = l.id
    WHERE i.voided = 0 AND i.open_minor = 0 AND i.issued_on <= :day)"""

_ANYTHING_LATER = """SELECT EXISTS (SELECT 1 FROM allocation WHERE counts_from > :day)
  OR EXISTS (SELECT 1 FROM allocation WHERE ended_on > :day)
  OR EXISTS (SELECT 1 FROM adjustment WHERE adjusted_on > :day)
  OR EXISTS (SELECT 1 FROM invoice WHERE issued_on > :day)"""

_LEFT = """
SELECT p.currency, p.customer_id, sum(p.left_minor) FROM payment p
WHERE p.voided = 0 AND p.left_minor <> 0 AND p.counts_from <= :day GROUP BY p.customer_id, p.currency"""

_LEFT_AS_OF = """
SELECT currency, customer_id, sum(left_minor) FROM (
  SELECT p.currency, p.customer_id, p.left_minor
    + CASE WHEN p.ended_on > :day THEN p.amount_minor ELSE 0 END
    + coalesce((SELECT sum(CASE WHEN a.counts_from > :day AND a.ended_on IS NULL THEN a.amount_minor
        WHEN a.counts_from <= :day AND a.ended_on > :day THEN -a.amount_minor ELSE 0 END)
        FROM allocation a WHERE a.payment_id = p.id AND a.voided = 0), 0)
    + coalesce((SELECT sum(r.amount_minor) FROM refund r
        WHERE r.payment_id = p.id AND r.voided = 0 AND r.refunded_on > :day), 0) AS left_minor
  FROM payment p WHERE p.voided = 0 AND p.counts_from <= :day
) WHERE left_minor <> 0 GROUP BY customer_id, currency"""

_PAYMENTS_LATER = """SELECT EXISTS (SELECT 1 FROM allocation WHERE counts_from > :day)
  OR EXISTS (SELECT 1 FROM allocation WHERE ended_on > :day)
  OR EXISTS (SELECT 1 FROM payment WHERE ended_on > :day)
  OR EXISTS (SELECT 1 FROM refund WHERE refunded_on > :day)"""


def source(reader: sqlite3.Connection, day: date) -> str:
    """Give the SQL of all claims that are open as of `day`; it uses the parameter `:day` (ISO text)."""
    later = reader.execute(_ANYTHING_LATER, {"day": day.isoformat()}).fetchone()[0]
    return AS_OF if later else NOW


def unallocated(reader: sqlite3.Connection, day: date) -> dict[tuple[int, str], int]:
    """Give the unallocated money and credit by customer and currency as of `day`, in minor units."""
    params = {"day": day.isoformat()}
    later = reader.execute(_PAYMENTS_LATER, params).fetchone()[0]
    found: dict[tuple[int, str], int] = {}
    credit = (
        f"SELECT currency, customer_id, -sum(open_minor) FROM {source(reader, day)}"
        " WHERE open_minor < 0 GROUP BY customer_id, currency"
    )
    for question in (_LEFT_AS_OF if later else _LEFT, credit):
        for currency, customer, minor in reader.execute(question, params):
            found[customer, currency] = found.get((customer, currency), 0) + minor
    return found
