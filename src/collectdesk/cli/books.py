"""The commands that make a book: a new one, or the sample."""

from argparse import Namespace
from pathlib import Path

from collectdesk import paths
from collectdesk.cli import business
from collectdesk.cli.terminal import DONE, Terminal
from collectdesk.domain.problem import Problem
from collectdesk.operations.sample import ready_sample
from collectdesk.store.book import FILE, Book
from collectdesk.store.queries import customers, invoices


def new_command(asked: Namespace, at: Terminal) -> int:
    """Make a new book; with `--name` the business is told at once."""
    with Book.create(at.folder) as book:
        business.tell(book, at, asked)
    path = str(at.folder.resolve())
    at.answer({"book": path}, [at.say("cli-new", path=path)])
    return DONE


def sample_command(asked: Namespace, at: Terminal) -> int:
    """Make the sample book in `--book`, or in the place for samples of this computer."""
    if at.own_folder and (at.folder / FILE).exists():
        raise Problem("book-exists", path=str(at.folder))
    folder = sample_folder(at, asked.seed)
    with Book.open(folder) as book:
        counts = customers.count(book.here), invoices.count(book.here)
    path = str(folder.resolve())
    at.answer(
        {"book": path, "customers": counts[0], "invoices": counts[1]},
        [at.say("cli-sample", path=path, customers=counts[0], invoices=counts[1])],
    )
    return DONE


def sample_folder(at: Terminal, seed: int = 1) -> Path:
    """Give the folder of the day's sample book, or the one of `--book`; it is made if it is not there yet."""
    folder = at.folder if at.own_folder else paths.sample_book(at.today, seed)
    ready_sample(folder, at.today, seed=seed)
    return folder
