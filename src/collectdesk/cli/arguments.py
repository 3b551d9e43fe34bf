"""What may be typed after `collectdesk`: the commands and their options."""

import argparse
import textwrap
from collections.abc import Sequence
from datetime import date

from collectdesk import __version__
from collectdesk.domain.problem import Problem
from collectdesk.wording import LANGUAGES

_CUSTOMER = "id, code or exact name"
_DAY = "YYYY-MM-DD"
# sums of many such amounts still fit into the book
_LARGEST = 10**15


class _Help(argparse.HelpFormatter):
    """Help in which the code of a place, such as US-TX, is never cut at its hyphen."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return textwrap.wrap(" ".join(text.split()), width, break_on_hyphens=False)


def parsed(words: Sequence[str]) -> argparse.Namespace:
    """Give what was asked for; leave with exit code 2 and the usage on stderr if it cannot be read."""
    if not words:
        # as a desktop starts it, to whom every word that could have been said only costs time
        return argparse.Namespace(
            command="desk", sample=False, book=None, today=None, language=None, json=False
        )
    asked = _parser().parse_args(words)
    if asked.command is None:
        asked.command, asked.sample = "desk", False
    return asked


def day(text: str) -> date:
    """Give the day written as YYYY-MM-DD; raise Problem for anything else, or a day too far away."""
    try:
        found = date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        found = None
    if found is None:
        raise Problem("cli-day-wrong", text=text[:40])
    if not 1950 <= found.year <= 2150:
        raise Problem("typed-day-far", text=text)
    return found


def amount(minor: int) -> int:
    """Give an amount in minor units that the book can hold; raise Problem for a larger one."""
    if abs(minor) >= _LARGEST:
        raise Problem("typed-amount-large", text=str(minor)[:40])
    return minor


def _parser() -> argparse.ArgumentParser:
    # with the first command: a desktop starts the window without a word, and the law is a tenth of a start
    from collectdesk.cli import interest_arguments, limitation_arguments, log_arguments, statement_arguments

    parser = argparse.ArgumentParser(
        prog="collectdesk",
        description="The desk at which a small business gets its overdue invoices paid."
        " Without a command the window opens.",
        epilog="Exit code: 0 done, 1 done with findings or rejected rows, 2 not done.",
    )
    parser.add_argument("--version", action="version", version=f"CollectDesk {__version__}")
    _common(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    # the same options are understood behind the command, too
    shared = argparse.ArgumentParser(add_help=False)
    _common(shared, default=argparse.SUPPRESS)

    def add(name: str, told: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=told, description=told, parents=[shared], formatter_class=_Help)

    _books(add("desk", "open the window (also without any command)"), add("sample", "make the sample book"))
    _business(add("new", "make a new, empty book"))
    _business(add("business", "tell the facts of your business, or show them"))
    _import(add("import", "bring in customers, invoices or payments from a file"))
    overdue = add("overdue", "list the open invoices, the latest first")
    overdue.add_argument("--as-of", metavar=_DAY, help="the list as it was on that day")
    _pay(add("pay", "record a payment"))
    _letters(add("letters", "print letters for what is overdue, one PDF each"))
    statement_arguments.add_options(add("statement", "print statements of account, one PDF each"))
    log_arguments.add_commands(add, shared)
    interest_arguments.add_options(add("interest", "reckon late-payment interest; it needs no book"))
    limitation_arguments.add_options(
        add("limitation", "say until when a claim can go to court; it needs no book")
    )
    check = add("check", "check the whole book: the file, the journal, the sums, the documents")
    check.add_argument("--head", metavar="HEX", help="the code printed on a letter that left the house")
    return parser


def _common(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument("--book", metavar="DIR", default=default, help="the folder of the book")
    parser.add_argument("--today", metavar=_DAY, default=default, help="work as if it were that day")
    parser.add_argument("--language", choices=LANGUAGES, default=default, help="the language of the answers")
    parser.add_argument(
        "--json", action="store_true", default=default or False, help="answer in JSON, amounts in minor units"
    )


def _books(desk: argparse.ArgumentParser, sample: argparse.ArgumentParser) -> None:
    desk.add_argument("--sample", action="store_true", help="open the sample book of the day")
    sample.add_argument("--seed", type=int, default=1, help="another seed makes another book")


def _business(parser: argparse.ArgumentParser) -> None:
    for name, told in (
        ("name", "the name of your business"),
        ("legal-name", "its name in law, if that differs"),
        ("tax-id", "its tax id"),
        ("address", "its address; \\n begins a new line"),
        ("phone", "its phone number"),
        ("email", "its mail address"),
        ("bank-details", "how to pay; \\n begins a new line"),
        ("signer", "who signs letters"),
        ("jurisdiction", "the law it is under: TW, CN, GB-EAW ..., as `interest --help` lists"),
        ("currency", "its own currency, such as TWD"),
    ):
        parser.add_argument(f"--{name}", metavar="TEXT", help=told)


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="CSV, TSV, XLSX, XLS or ODS")
    parser.add_argument("--kind", choices=("customers", "invoices", "payments"), help="what the rows are")
    parser.add_argument("--encoding", help="the encoding of the text, where it is not recognised")
    parser.add_argument("--dates", choices=("dmy", "mdy", "ymd"), help="the order of day, month and year")
    parser.add_argument("--currency", metavar="CODE", help="the currency of amounts that name none")
    parser.add_argument(
        "--map", metavar="FILE", help="which column is what, as JSON: the `mapping` of --check --json"
    )
    parser.add_argument("--check", action="store_true", help="only say what would happen")
    parser.add_argument("--rejected", metavar="FILE", help="write refused rows to a CSV file, to be mended")


def _pay(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--customer", required=True, metavar="CUSTOMER", help=_CUSTOMER)
    parser.add_argument("--amount", required=True, type=int, metavar="MINOR", help="in minor units (cents)")
    parser.add_argument("--currency", metavar="CODE", help="the customer's own, unless told")
    parser.add_argument("--on", metavar=_DAY, help="the day it was received; today unless told")
    parser.add_argument(
        "--invoice", nargs="+", action="extend", default=[], metavar="NO", help="what it settles, in order"
    )
    parser.add_argument("--unallocated", action="store_true", help="let it settle nothing yet")
    parser.add_argument(
        "--principal-only", action="store_true", help="leave interest that is kept for another payment"
    )
    parser.add_argument("--method", default="transfer", help="transfer, cash, cheque, card, platform, other")
    parser.add_argument("--reference", default="", help="what the bank or the customer wrote")
    parser.add_argument("--counts-from", metavar=_DAY, help="the day of a post-dated cheque")


def _letters(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--grade", default="reminder", help="reminder (unless told) or attest")
    parser.add_argument("--customer", metavar="CUSTOMER", help=f"only for this one: {_CUSTOMER}")
    parser.add_argument("--again", action="store_true", help="even if a letter went out a few days ago")
    parser.add_argument("--out", required=True, metavar="DIR", help="the folder for the PDF files")
    parser.add_argument("--together", metavar="FILE", help="also write all of them as one PDF to print")
