"""Who a payment may come from: what is selected on the page where it is recorded."""

from typing import NamedTuple


class Payer(NamedTuple):
    """A customer, and the invoice the money is meant for if one is selected."""

    customer_id: int
    invoice_id: int | None = None
    currency: str = ""
