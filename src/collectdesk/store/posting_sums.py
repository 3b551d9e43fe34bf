"""What must hold of postings, as questions that find what does not."""

# A document that was filed without a customer may be anybody's slip.
SUMS = {
    "check-posting-mixed": """
SELECT p.id FROM posting p JOIN letter l ON l.id = p.letter_id JOIN document d ON d.id = p.document_id
WHERE p.voided = 0 AND (d.customer_id <> l.customer_id OR l.voided <> 0)""",
    "check-posting-early": """
SELECT p.id FROM posting p JOIN letter l ON l.id = p.letter_id
WHERE p.voided = 0 AND p.posted_on < l.dated""",
    # one envelope may hold several letters, but only to one customer
    "check-posting-number": """
SELECT p.id FROM posting p JOIN letter l ON l.id = p.letter_id
WHERE p.voided = 0 AND p.number <> '' AND EXISTS (
  SELECT 1 FROM posting o JOIN letter k ON k.id = o.letter_id
  WHERE o.number = p.number AND o.voided = 0 AND o.id < p.id AND k.customer_id <> l.customer_id)""",
}
