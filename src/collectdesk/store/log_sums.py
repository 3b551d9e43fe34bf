"""What must hold among the log, promises and disputes, as questions that find what does not."""

# Voided records prove nothing; a claim may have been voided after it was spoken of.
SUMS = {
    "check-log-mixed": """
SELECT DISTINCT l.id FROM log_entry l
  LEFT JOIN log_invoice k ON k.log_entry_id = l.id AND k.voided = 0
  LEFT JOIN invoice i ON i.id = k.invoice_id AND i.voided = 0
  LEFT JOIN contact p ON p.id = l.contact_id
WHERE l.voided = 0 AND (i.customer_id <> l.customer_id OR p.customer_id <> l.customer_id)""",
    "check-promise-mixed": """
SELECT DISTINCT p.id FROM promise p JOIN promise_invoice k ON k.promise_id = p.id AND k.voided = 0
  JOIN invoice i ON i.id = k.invoice_id AND i.voided = 0
WHERE p.voided = 0 AND (i.customer_id <> p.customer_id OR i.currency <> p.currency)""",
    "check-dispute-mixed": """
SELECT DISTINCT d.id FROM dispute d JOIN dispute_invoice k ON k.dispute_id = d.id AND k.voided = 0
  JOIN invoice i ON i.id = k.invoice_id AND i.voided = 0
WHERE d.voided = 0 AND i.customer_id <> d.customer_id""",
}
