"""What may be typed after the command that counts limitation."""

import argparse

from collectdesk.domain.law import CODES, DEBTORS, EVENTS, KINDS

_DAY = "YYYY-MM-DD"
# the directive of the EU leaves limitation to its members
_PLACES = tuple(code for code in CODES if code != "EU")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command; the closed lists stand in its help."""
    parser.add_argument("--jurisdiction", required=True, metavar="CODE", help=f"one of {' '.join(_PLACES)}")
    parser.add_argument("--due", required=True, metavar=_DAY, help="the day the claim was due")
    parser.add_argument(
        "--kind",
        default="",
        metavar="KIND",
        help=f"what it is for, of {' '.join(KINDS)}; the usual unless told",
    )
    parser.add_argument("--debtor", default="company", metavar="KIND", help=f"one of {' '.join(DEBTORS)}")
    parser.add_argument(
        "--event",
        nargs="+",
        action="extend",
        default=[],
        metavar="KIND:DATE",
        help=f"what happened, in any order; kinds: {' '.join(EVENTS)}",
    )
