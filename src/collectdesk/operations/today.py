"""Today: what to do, why in one sentence, and the owner's word to it: later, skip or done."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from collectdesk import wording
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.domain.today import FOR_GOOD, Cause
from collectdesk.store.queries import today as queries
from collectdesk.store.queries.today_facts import Facts

if TYPE_CHECKING:
    from collectdesk.operations.changed import Changed
    from collectdesk.store.book import Book
    from collectdesk.store.connection import Reader

# how much of a message stands in the one sentence
_SHOWN = 60


class TodayItem(NamedTuple):
    """One line of Today: whom, one proposed step, and what is at stake in minor units.

    `about` and `kind` name the cause for `defer`; `record_id` is the promise, dispute, pause or log entry
    behind it; `also` are the kinds of what else there is with them. Its sentences are put together when they
    are read: of hundreds of items a screen shows ten.
    """

    id: int
    customer_id: int
    customer: str
    kind: str
    currency: str
    amount_minor: int
    step: str
    since: date
    about: str
    also: tuple[str, ...]
    record_id: int | None
    cause: Cause
    day: date
    language: str

    @property
    def why(self) -> str:
        """Give the reason in one sentence."""
        return _why(self.cause, self.day, self.language)

    @property
    def step_told(self) -> str:
        """Give the proposed step in words."""
        return wording.say(f"step-{self.step.replace('_', '-')}", self.language)

    @property
    def order(self) -> str:
        """Tell why it stands here."""
        return wording.say(f"order-{self.kind.replace('_', '-')}", self.language)


def items(reader: "Reader", day: date, language: str) -> list[TodayItem]:
    """Give what to do on `day` in the words of `language` (en, zh-Hans, zh-Hant), most worth doing first."""
    return items_from(Facts(reader, day), language)


def items_from(facts: Facts, language: str, *, ahead: bool = True) -> list[TodayItem]:
    """Give the same from what was read already; `ahead` as `today.proposals` takes it."""
    return [
        TodayItem(
            place, cause.customer_id, cause.customer, cause.kind, cause.currency, cause.amount_minor,
            cause.step, cause.since, cause.about, also, cause.record_id, cause, facts.day, language,
        )
        for place, (cause, also) in enumerate(queries.proposals(facts, ahead=ahead), start=1)
    ]  # fmt: skip


def _why(cause: Cause, day: date, language: str) -> str:
    fields: dict[str, str | int] = {}
    for name, value in cause.told.items():
        if isinstance(value, date):
            fields[name] = told_day(value, day, language)
        elif name.endswith("_minor"):
            fields[name.removesuffix("_minor")] = str(Money(int(value), cause.currency))
        elif isinstance(value, str):
            fields[name] = _short(value)
        else:
            fields[name] = value
    sentence = wording.say(cause.code, language, **fields)
    if cause.told.get("times", 1) != 1:
        # Chinese sentences stand without a space between them
        between = " " if language == "en" else ""
        sentence += between + wording.say("today-broken-before", language, **fields)
    return sentence


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"


def told_day(day: date, today: date, language: str) -> str:
    """Give a day as people say it: 18 November or 11月18日, with the year if it is not this one."""
    code = "day-of-this-year" if day.year == today.year else "day-of-a-year"
    month = wording.say(f"month-{day.month}", language)
    return wording.say(code, language, day=day.day, month=month, year=day.year)


def put_off(book: "Book", now: datetime, item: TodayItem, until: date, note: str = "") -> "Changed":
    """Let an item come back on `until`; raise Problem unless that lies after today."""
    if until <= now.date():
        raise Problem("later-day-past")
    return _defer(book, now, item, until, "later", note)


def skip(book: "Book", now: datetime, item: TodayItem) -> "Changed":
    """Pass an item over for today; it comes back tomorrow."""
    return _defer(book, now, item, now.date() + timedelta(days=1), "skip", "")


def done(book: "Book", now: datetime, item: TodayItem, note: str = "") -> "Changed":
    """Call an item done: this cause does not come back, and nothing less pressing does today."""
    return _defer(book, now, item, FOR_GOOD, "done", note)


def _defer(book: "Book", now: datetime, item: TodayItem, until: date, how: str, note: str) -> "Changed":
    # what writes loads with the first order: the start only asks what to do
    from collectdesk.operations.changed import Changed
    from collectdesk.store.queries import customers
    from collectdesk.store.tables import Deferral

    with book.writing("today-deferred", now) as entry:
        facts = customers.living(book.here, item.customer_id)
        key = entry.add(
            Deferral,
            kind=item.kind,
            about=item.about,
            customer_id=item.customer_id,
            currency=item.currency,
            made_on=now.date(),
            until=until,
            how=how,
            note=note.strip(),
        )
    return Changed.of(
        entry.kinds, "done-today" if how == "done" else "deferred", entry=entry.seq, made=key,
        customer=facts.name, day=until.isoformat(),
    )  # fmt: skip


def find(found: Sequence[TodayItem], customer_id: int, currency: str) -> TodayItem | None:
    """Give the item of a customer in a currency, if there is one."""
    for item in found:
        if (item.customer_id, item.currency) == (customer_id, currency):
            return item
    return None
