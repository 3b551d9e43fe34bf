"""CollectDesk: the desk at which a small business gets its overdue invoices paid."""

__version__ = "0.1.0"
