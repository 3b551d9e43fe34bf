"""Make the sample book: an invented design studio with sixty customers, told by the real operations."""

import random
import tempfile
import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from collectdesk import paths, resources
from collectdesk.domain.problem import Problem
from collectdesk.operations.business import change_setting, keep_picture, tell_business
from collectdesk.operations.customers import ContactEntered, CustomerEntered, add_contact, add_customer
from collectdesk.operations.old_samples import mark_fresh, remove_old
from collectdesk.operations.sample_claims import CLAIM_TURNS
from collectdesk.operations.sample_desk import SampleDesk
from collectdesk.operations.sample_story import DAYS, Told, story
from collectdesk.operations.sample_talks import talk_acts
from collectdesk.operations.sample_turns import TURNS
from collectdesk.paper import stamps
from collectdesk.store.book import FILE, Book
from collectdesk.store.connection import PRAGMAS
from collectdesk.store.queries.business import BusinessFacts

_SEAL = "拾光設計有限公司章"
_TURNS = TURNS | CLAIM_TURNS
# What a customer's data holds beside the customer itself.
_STORY = {"pays", "invoices", "work", "contact", "second_currency"}


def make_sample(folder: Path, today: date, *, seed: int = 1) -> Book:
    """Make the sample book in the new folder `folder` and give it, open.

    The same `seed` and `today` give the same book, byte for byte. Raise Problem as `Book.create` does.
    """
    chance = random.Random(seed)
    book = Book.create(folder, salt=lambda: f"{chance.getrandbits(128):032x}")
    try:
        desk = SampleDesk(book)
        # A sample can be made again: its thousand entries need not each wait for the disk.
        book.database.synchronous = "off"
        _open_business(desk, today - timedelta(days=DAYS + 5))
        for act in _acts(desk, random.Random(seed), today):
            act()
        book.database.synchronous = PRAGMAS["synchronous"]
        # written through to the disk, and all before it
        change_setting(book, desk.at(today), "reminder_pay_by_days", 10)
    except BaseException:
        book.close()
        raise
    book.sitting.clear()
    return book


def ready_sample(folder: Path, today: date, *, seed: int = 1) -> None:
    """Make the sample book in `folder` unless a book is there; it stands there whole or not at all.

    In the place for samples those of earlier weeks are removed that nobody wrote in. A folder with other
    things in it gets the book among them. Raise Problem as `Book.create` does.
    """
    if (folder / FILE).exists():
        return
    if folder.exists() and any(folder.iterdir()):
        make_sample(folder, today, seed=seed).close()
        return
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".sample-") as part:
            make_sample(Path(part) / "book", today, seed=seed).close()
            mark_fresh(Path(part) / "book", today)
            if folder.exists():
                folder.rmdir()
            (Path(part) / "book").rename(folder)
    except OSError as error:
        raise Problem("book-unreachable", path=str(folder)) from error
    if folder == paths.sample_book(today, seed):
        remove_old(folder.parent, today)


def _data(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.path("sample", f"{name}.toml").read_text("utf-8"))


def _open_business(desk: SampleDesk, day: date) -> None:
    """Tell the business with its pictures, then all customers with their contacts."""
    told = _data("business")
    facts = BusinessFacts(**told["business"], logo="", seal="", signature="")
    tell_business(desk.book, desk.at(day), facts)
    drawn = {"logo": stamps.mark(), "seal": stamps.seal(_SEAL), "signature": stamps.signature()}
    for role, content in drawn.items():
        keep_picture(desk.book, desk.at(day), role, content, told["pictures"][role])
    for customer in _data("customers")["customer"]:
        _add_customer(desk, day, customer)


def _add_customer(desk: SampleDesk, day: date, told: Told) -> None:
    entered = CustomerEntered(**{name: value for name, value in told.items() if name not in _STORY})
    key = add_customer(desk.book, desk.at(day), entered).id or 0
    desk.customers[entered.code] = key
    if "contact" in told:
        contact = ContactEntered(**told["contact"], preferred=True)
        add_contact(desk.book, desk.at(day), key, contact)


def _acts(desk: SampleDesk, chance: random.Random, today: date) -> list[Callable[[], None]]:
    """Give all that happened, in the order of its days: first what was billed, then what came in."""
    billed, paid = story(_data("customers")["customer"], _data("business")["works"], chance, today)
    acts: list[tuple[date, int, Callable[[], None]]] = []
    acts += [(one.on, 0, partial(desk.bill, one)) for one in billed]
    acts += [(one.on, 1, partial(desk.pay, one)) for one in paid]
    for told in _data("turns")["turn"]:
        day = today - timedelta(days=told["ago"])
        acts.append((day, 2, partial(_TURNS[told["what"]], desk, told, day)))
    acts += talk_acts(desk, _data("talks")["talk"], today)
    return [act for _, _, act in sorted(acts, key=lambda item: item[:2])]
