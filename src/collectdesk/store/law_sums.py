"""What must hold of limitation events, as questions that find what does not."""

# Voided records prove nothing; what proves an event must be of the same customer.
SUMS = {
    "check-event-mixed": """
SELECT DISTINCT e.id FROM limitation_event e
  LEFT JOIN limitation_event_invoice k ON k.limitation_event_id = e.id AND k.voided = 0
  LEFT JOIN invoice i ON i.id = k.invoice_id AND i.voided = 0
  LEFT JOIN letter l ON l.id = e.letter_id LEFT JOIN log_entry t ON t.id = e.log_entry_id
  LEFT JOIN promise p ON p.id = e.promise_id LEFT JOIN document d ON d.id = e.document_id
WHERE e.voided = 0 AND (i.customer_id <> e.customer_id OR l.customer_id <> e.customer_id
  OR t.customer_id <> e.customer_id OR p.customer_id <> e.customer_id OR d.customer_id <> e.customer_id)""",
    "check-event-alone": """
SELECT e.id FROM limitation_event e WHERE e.voided = 0 AND NOT EXISTS (
  SELECT 1 FROM limitation_event_invoice k WHERE k.limitation_event_id = e.id AND k.voided = 0)""",
}
