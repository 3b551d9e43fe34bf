"""When the delivery of a letter is a demand by itself, as conditions in SQL on posting p and letter t."""

from collectdesk.domain.posting import DEMANDS, WITHOUT_NUMBER

_BARE = ", ".join(f"'{kind}'" for kind in sorted(WITHOUT_NUMBER))
ASKING = ", ".join(f"'{grade}'" for grade in DEMANDS)
# the same as `domain.posting.proves`
PROVED = (
    f"p.kind <> 'ordinary' AND (p.document_id IS NOT NULL OR (p.number <> '' AND p.kind NOT IN ({_BARE})))"
)
# An arrival that the owner noted for this letter and invoice (k) stands in place of the posting's.
DEMANDED = (
    f"p.voided = 0 AND p.delivered_on IS NOT NULL AND {PROVED} AND t.voided = 0 AND t.cancelled_on IS NULL"
    f" AND t.grade IN ({ASKING}) AND NOT EXISTS (SELECT 1 FROM limitation_event e"
    " JOIN limitation_event_invoice n ON n.limitation_event_id = e.id AND n.voided = 0"
    " WHERE e.letter_id = t.id AND e.kind = 'demand_delivered' AND e.voided = 0"
    " AND n.invoice_id = k.invoice_id)"
)
