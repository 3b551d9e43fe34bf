"""What may be typed after the command that prints statements of account."""

import argparse

from collectdesk.domain.statement import KINDS

_DAY = "YYYY-MM-DD"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "--customer",
        metavar="CUSTOMER",
        help="only for this one: its id, code or exact name; all who owe unless told",
    )
    parser.add_argument("--kind", default=KINDS[0], help=f"one of {', '.join(KINDS)}; {KINDS[0]} unless told")
    parser.add_argument(
        "--from", dest="first", metavar=_DAY, help="the first day; two months back unless told"
    )
    parser.add_argument("--to", dest="last", metavar=_DAY, help="the day of the balance; today unless told")
    parser.add_argument("--note", default="", metavar="TEXT", help="own words below our text")
    parser.add_argument("--with-credit", action="store_true", help="for those, too, whom you owe")
    parser.add_argument("--again", action="store_true", help="even if a letter went out a few days ago")
    parser.add_argument("--out", required=True, metavar="DIR", help="the folder for the PDF files")
