"""What may be typed after the command that reckons interest."""

import argparse

from collectdesk.domain.day_count import DIVISORS
from collectdesk.domain.interest_claim import ORDERS
from collectdesk.domain.law import CODES, DEBTORS, RULES

_DAY = "YYYY-MM-DD"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command; the closed lists stand in its help."""
    needed, chosen, told = (
        parser.add_argument_group(title) for title in ("the debt", "how it is reckoned", "what came in")
    )
    needed.add_argument("--jurisdiction", required=True, metavar="CODE", help=f"one of {' '.join(CODES)}")
    needed.add_argument("--currency", required=True, metavar="CODE", help="of the debt, such as TWD")
    needed.add_argument("--principal", required=True, metavar="MINOR", help="in minor units (cents)")
    needed.add_argument("--due", required=True, metavar=_DAY, help="the day it was due")
    needed.add_argument("--to", metavar=_DAY, help="the last day, which still counts; today unless told")
    needed.add_argument("--debtor", default="company", metavar="KIND", help=f"one of {' '.join(DEBTORS)}")
    chosen.add_argument("--contract-rate", metavar="PERCENT", help="the agreed rate a year, such as 4.75")
    chosen.add_argument("--contract-date", metavar=_DAY, help="the day of the contract")
    chosen.add_argument("--demand", metavar=_DAY, help="the day a demand was received, or its deadline ended")
    chosen.add_argument(
        "--rule", default="", metavar="NAME", help=f"the usual one unless told; of {' '.join(RULES)}"
    )
    chosen.add_argument("--divisor", default="365", metavar="DAYS", help=f"one of {' '.join(DIVISORS)}")
    chosen.add_argument(
        "--order", metavar="FIRST", help=f"what payments settle first, where that is free: {' '.join(ORDERS)}"
    )
    told.add_argument(
        "--payment", nargs="+", action="extend", default=[], metavar="DATE:MINOR", help="a part payment"
    )
    told.add_argument("--costs", default="", metavar="MINOR", help="costs owed beside it, in minor units")
