"""The invoices page: the list, one invoice with what moved it, the form and the grid."""
