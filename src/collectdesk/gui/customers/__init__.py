"""Customers: the list, the page of one customer, and the forms for what is recorded of them."""
