"""What may be typed after the commands of the log: log, file, promise, dispute, pause and today."""

import argparse
from collections.abc import Callable

from collectdesk.domain.log import CHANNELS, DIRECTIONS, DISPUTE_REASONS, DOCUMENTS, REASONS, RESULTS

Add = Callable[[str, str], argparse.ArgumentParser]
_CUSTOMER = "id, code or exact name"
_DAY = "YYYY-MM-DD"


def add_commands(add: Add, shared: argparse.ArgumentParser) -> None:
    """Add the commands of the log; `shared` are the options that every command understands."""
    _log(add("log", "note what was said, or list it"), shared)
    _file(add("file", "file a document: its bytes are kept as they are"), shared)
    _promise(add("promise", "note a promise to pay"))
    _dispute(add("dispute", "note what a customer contests"))
    _pause(add("pause", "leave a customer or an invoice in peace until a day"))
    today = add("today", "say who to deal with today, why, and what to do")
    today.add_argument("--calendar", metavar="FILE", help="also write promises and next actions as .ics")


def _log(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help="note what was said", parents=[shared])
    _of(add)
    add.add_argument("--channel", required=True, choices=CHANNELS, help="how it went")
    add.add_argument("--direction", choices=DIRECTIONS, default="out", help="who to whom; out unless told")
    add.add_argument("--when", metavar="TIME", help="YYYY-MM-DD or YYYY-MM-DDTHH:MM; now unless told")
    add.add_argument("--contact", metavar="NAME", help="the person at the customer")
    add.add_argument("--by", default="", metavar="NAME", help="who on our side")
    add.add_argument("--result", default="", help=", ".join(RESULTS))
    add.add_argument("--reason", default="", help=f"why they do not pay: {', '.join(REASONS)}")
    add.add_argument("--text", default="", help="what was said")
    add.add_argument("--next", default="", metavar="TEXT", help="what is to be done next")
    add.add_argument("--next-on", metavar=_DAY, help="the day on which it is due")
    _invoices(add, "what was spoken of")
    listed = actions.add_parser("list", help="list what was said, the newest first", parents=[shared])
    listed.add_argument("--customer", metavar="CUSTOMER", help=f"only of this one: {_CUSTOMER}")
    for name, told in (("channel", CHANNELS), ("result", RESULTS), ("reason", REASONS)):
        listed.add_argument(f"--{name}", nargs="+", action="extend", default=[], help=", ".join(told))
    listed.add_argument("--from", dest="first", metavar=_DAY, help="the first day")
    listed.add_argument("--to", dest="last", metavar=_DAY, help="the last day")
    listed.add_argument("--text", default="", help="part of what was said, or of a customer's name")
    listed.add_argument("--limit", type=int, default=100, metavar="N", help="at most so many; 0 for all")


def _file(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help="file a document", parents=[shared])
    add.add_argument("file", metavar="PATH", help="the document")
    _of(add)
    _invoices(add, "what it belongs to")
    add.add_argument("--kind", required=True, choices=DOCUMENTS, help="what it is")
    add.add_argument("--date", metavar=_DAY, help="the day it bears")
    add.add_argument("--source", default="", metavar="TEXT", help="where it comes from")
    add.add_argument("--shows", default="", metavar="TEXT", help="what it shows")


def _promise(parser: argparse.ArgumentParser) -> None:
    _of(parser)
    parser.add_argument("--amount", required=True, type=int, metavar="MINOR", help="in minor units (cents)")
    parser.add_argument("--currency", metavar="CODE", help="the customer's own, unless told")
    parser.add_argument("--on", required=True, metavar=_DAY, help="the day it is promised for")
    parser.add_argument("--made", metavar=_DAY, help="the day it was made; today unless told")
    parser.add_argument("--who", default="", metavar="NAME", help="who promised")
    parser.add_argument("--how", default="phone", choices=CHANNELS, help="how; phone unless told")
    parser.add_argument("--pause", action="store_true", help="ask for nothing of it until then")
    parser.add_argument("--note", default="", metavar="TEXT")
    _invoices(parser, "what it is for; the oldest unless told")


def _dispute(parser: argparse.ArgumentParser) -> None:
    _of(parser)
    _invoices(parser, "what is contested", needed=True)
    parser.add_argument(
        "--part", type=int, metavar="MINOR", help="the contested part, in minor units (cents)"
    )
    parser.add_argument("--reason", required=True, help=", ".join(DISPUTE_REASONS))
    parser.add_argument("--revisit", required=True, metavar=_DAY, help="the day to come back to it")
    parser.add_argument("--since", metavar=_DAY, help="since when; today unless told")
    parser.add_argument("--wants", default="", metavar="TEXT", help="what they want")
    parser.add_argument("--note", default="", metavar="TEXT")


def _pause(parser: argparse.ArgumentParser) -> None:
    _of(parser)
    parser.add_argument("--invoice", metavar="NO", help="only this invoice")
    parser.add_argument("--until", required=True, metavar=_DAY, help="the first day after it")
    parser.add_argument("--reason", required=True, metavar="TEXT", help="why")


def _of(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--customer", required=True, metavar="CUSTOMER", help=_CUSTOMER)


def _invoices(parser: argparse.ArgumentParser, told: str, *, needed: bool = False) -> None:
    parser.add_argument(
        "--invoice", nargs="+", action="extend", default=[], required=needed, metavar="NO", help=told
    )
