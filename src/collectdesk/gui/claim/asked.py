"""Which claims the page is asked for: those of one customer in one currency."""

from dataclasses import dataclass

PARTS = ("interest", "limitation", "steps")


@dataclass(frozen=True, slots=True)
class ClaimAsked:
    """The claims `invoice_ids` are ticked, all that are past due without any; `part` is one of `PARTS`.

    `back` is the page to return to; empty is that of the customer.
    """

    customer_id: int
    currency: str
    invoice_ids: tuple[int, ...] = ()
    part: str = "interest"
    back: str = ""
