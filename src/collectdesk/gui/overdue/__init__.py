"""The overdue page: who owes what, how late, per customer or per invoice."""
