"""What people type or export, read strictly or refused with a reason: amounts, currencies, days."""

from collectdesk.domain.typed_amount import amount, amount_of_number, currency, currency_in
from collectdesk.domain.typed_day import ORDERS, day, day_of_serial, is_republic, typed_day
from collectdesk.domain.typed_text import tidy

__all__ = [
    "ORDERS",
    "amount",
    "amount_of_number",
    "currency",
    "currency_in",
    "day",
    "day_of_serial",
    "is_republic",
    "tidy",
    "typed_day",
]
