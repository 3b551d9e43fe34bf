"""What there is to do today, from all that the book knows; the rules of order are in `domain.today`."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import partial

from collectdesk.domain.today import Cause, Proposed, PutOff, proposed
from collectdesk.store.queries import disputes, open_items
from collectdesk.store.queries.promises import PromiseRow
from collectdesk.store.queries.today_facts import Facts, Key, Known, words
from collectdesk.store.queries.today_limitation import limits

# Who was spoken to has their answer; who wrote or spoke to the machine waits for it.
_SPOKEN = frozenset({"phone", "visit", "meeting"})
_MISSED = frozenset({"no_answer", "voicemail", "left_message"})
# Told of customers with a lawyer or an administrator too.
_WHATEVER_STATE = frozenset({"incoming", "follow_up", "limitation_close", "limitation"})


def proposals(desk: Facts, *, ahead: bool = True) -> list[Proposed]:
    """Give what to do on the day, one proposal per customer and currency, most worth doing first.

    Without `ahead` limitation is told only where it is a matter of weeks, see `limits`.
    """
    return proposed(_causes(desk, ahead=ahead), _put_off(desk.reader, desk.day), desk.day)


def _put_off(reader: sqlite3.Connection, day: date) -> list[PutOff]:
    rows = reader.execute(
        "SELECT kind, about, customer_id, currency, made_on, until, how FROM deferral"
        " WHERE voided = 0 AND until > ?",
        [day.isoformat()],
    )
    day_of = date.fromisoformat
    return [
        PutOff(kind, about, who, currency, day_of(made_on), day_of(until), how)
        for kind, about, who, currency, made_on, until, how in rows
    ]


def _causes(desk: Facts, *, ahead: bool) -> Iterator[Cause]:
    for of in (
        partial(limits, ahead=ahead),
        _promises,
        _agreed,
        _reminders,
        _disputes,
        _pauses,
        _incoming,
        _silent,
        _unallocated,
    ):
        for cause in of(desk):
            # with a lawyer or an administrator everything else runs through them
            if desk.known[cause.customer_id].state == "active" or cause.kind in _WHATEVER_STATE:
                yield cause


def _promises(desk: Facts) -> Iterator[Cause]:
    """A promise whose day has come, and the newest one if it was broken and nobody spoke of it since."""
    newest: dict[Key, PromiseRow] = {}
    broken: dict[Key, int] = {}
    for row in desk.promised:
        key = (row.customer_id, row.currency)
        if row.made_on > desk.day or row.customer_id not in desk.known:
            continue
        if row.state == "open" and row.due_on <= desk.day:
            yield _due(desk, row)
        if row.state in ("broken", "part_kept"):
            broken[key] = broken.get(key, 0) + 1
        if row.state != "cancelled":
            newest[key] = max(row, newest.get(key, row), key=lambda p: (p.made_on, p.due_on, p.id))
    for key, row in newest.items():
        over = row.last_day + timedelta(days=1)
        spoken = desk.known[row.customer_id].dealt(over.isoformat(), desk.day)
        if row.state in ("broken", "part_kept") and key in desk.owed and not spoken:
            yield _broken(desk, row, broken[key])


def _due(desk: Facts, row: PromiseRow) -> Cause:
    code = "due" if row.due_on == desk.day else "due-grace"
    return Cause(
        "promise_due", row.customer_id, row.customer, row.currency, row.due_on, f"promise:{row.id}",
        row.left_minor, "check_bank", f"today-promise-{'due-part' if row.paid_minor else code}",
        {"who": row.who or row.customer, "amount_minor": row.amount_minor, "paid_minor": row.paid_minor,
         "due": row.due_on}, row.id,
    )  # fmt: skip


def _broken(desk: Facts, row: PromiseRow, times: int) -> Cause:
    code = "today-promise-part" if row.paid_minor else "today-promise-broken"
    return Cause(
        "promise_broken", row.customer_id, row.customer, row.currency, row.last_day, f"promise:{row.id}",
        desk.late(row.customer_id, row.currency), "call", code,
        {"who": row.who or row.customer, "made": row.made_on, "due": row.due_on,
         "amount_minor": row.amount_minor, "paid_minor": row.paid_minor, "left_minor": row.left_minor,
         "times": times}, row.id,
    )  # fmt: skip


def _agreed(desk: Facts) -> Iterator[Cause]:
    """The next action that was agreed last, from its day until somebody was in touch."""
    for one, on, action, key in _standing(desk.known.values(), desk.day):
        if on <= desk.day:
            currency = desk.main_currency(one.id)
            yield Cause(
                "follow_up", one.id, one.name, currency, on, f"log:{key}", desk.late(one.id, currency),
                "follow_up", "today-follow-up" if action else "today-follow-up-plain",
                {"day": on, "action": action}, key,
            )  # fmt: skip


def _standing(known: Iterable[Known], tried: date | None = None) -> Iterator[tuple[Known, date, str, int]]:
    """Give the next actions that still stand: their customer, day, words and entry.

    One that was tried in vain on the day `tried` rests until the next.
    """
    for one in known:
        if one.agreed is None:
            continue
        next_on, action, key = one.agreed
        if not one.dealt(max(next_on, one.noted), tried):
            yield one, date.fromisoformat(next_on), action, key


def agreed(reader: sqlite3.Connection, day: date) -> list[tuple[int, str, date, str]]:
    """Give every next action that still stands: entry, customer, day and words, by their day."""
    found = [(key, one.name, on, action) for one, on, action, key in _standing(words(reader, day))]
    return sorted(found, key=lambda each: (each[2], each[0]))


def _reminders(desk: Facts) -> Iterator[Cause]:
    """Claims past due that may be chased: a first letter, or after its day to pay by the next step."""
    for (who, currency), owed in desk.owed.items():
        one = desk.known.get(who)
        if one is None or one.never_remind or owed.chased_since is None or owed.chased_minor <= 0:
            continue
        if who in desk.paused or (who, currency) in desk.held:
            continue
        reached = one.reached
        if reached is not None and (desk.day - reached).days < desk.gap:
            continue
        told: dict[str, str | int | date] = {
            "count": owed.chased,
            "days": (desk.day - owed.chased_since).days,
        }
        last = desk.letters.get((who, currency))
        about = f"reminder:{last[0].isoformat() if last else ''}"
        # a letter from before these claims were overdue did not ask for them
        if last is None or last[0] <= owed.chased_since:
            if last is not None and (desk.day - last[0]).days < desk.gap:
                continue
            since, step, code = owed.chased_since, "letter", "today-reminder-first"
        elif last[1] < desk.day and (desk.day - last[0]).days >= desk.gap:
            since, step, code = last[1], "call", "today-reminder-again"
            told |= {"dated": last[0], "pay_by": last[1]}
            if reached is not None and reached > last[1]:
                step, code = "letter", "today-reminder-after-call"
                told["reached"] = reached
        else:
            continue
        yield Cause(
            "reminder_due", who, one.name, currency, since, about, owed.chased_minor, step, code, told
        )


def _disputes(desk: Facts) -> Iterator[Cause]:
    """Open disputes whose day to come back has come."""
    for row in disputes.running(desk.reader, desk.day):
        if row.customer_id not in desk.known:
            continue
        by_currency: dict[str, list[disputes.ContestedRow]] = {}
        for part in row.contested:
            by_currency.setdefault(part.currency, []).append(part)
        for currency, parts in by_currency.items():
            yield Cause(
                "dispute_revisit", row.customer_id, row.customer, currency, row.revisit_on,
                f"dispute:{row.id}:{row.revisit_on.isoformat()}",
                sum(part.contested_minor for part in parts), "dispute",
                "today-dispute-wants" if row.wants else "today-dispute",
                {"day": row.revisit_on, "invoices": ", ".join(part.number for part in parts),
                 "wants": row.wants}, row.id,
            )  # fmt: skip


def _pauses(desk: Facts) -> Iterator[Cause]:
    """Pauses that ended by themselves, of customers who still owe and were not spoken to since."""
    rows = desk.reader.execute(
        "SELECT p.id, p.customer_id, p.until, p.reason, i.currency FROM pause p"
        " LEFT JOIN invoice i ON i.id = p.invoice_id WHERE p.voided = 0 AND p.ended_on IS NULL"
        " AND p.until <= :day AND (i.id IS NULL OR i.open_minor > 0) ORDER BY p.until",
        {"day": desk.day.isoformat()},
    )
    for key, who, until, reason, invoice_currency in rows.fetchall():
        one = desk.known.get(who)
        if one is None or who in desk.paused or not any(owing == who for owing, _ in desk.owed):
            continue
        on = date.fromisoformat(until)
        currency = invoice_currency or desk.main_currency(who)
        letter = desk.letters.get((who, currency))
        if one.dealt(until, desk.day) or (letter is not None and letter[0] >= on):
            continue
        yield Cause(
            "pause_ended", who, one.name, currency, on, f"pause:{key}", desk.late(who, currency), "resume",
            "today-pause-ended", {"day": on, "reason": reason}, key,
        )  # fmt: skip


def _incoming(desk: Facts) -> Iterator[Cause]:
    """The last word was theirs, and it was not spoken with us: a mail, a message, a call we missed."""
    for one in desk.known.values():
        if one.incoming is None or one.last_out > one.last_in:
            continue
        happened, channel, result, text, key = one.incoming
        if channel == "note" or (channel in _SPOKEN and result not in _MISSED):
            continue
        on = date.fromisoformat(happened[:10])
        currency = desk.main_currency(one.id)
        letter = desk.letters.get((one.id, currency))
        if letter is not None and letter[0] > on:
            continue
        yield Cause(
            "incoming", one.id, one.name, currency, on, f"log:{key}", desk.late(one.id, currency), "answer",
            "today-incoming-text" if text else "today-incoming", {"day": on, "text": text}, key,
        )  # fmt: skip


def _silent(desk: Facts) -> Iterator[Cause]:
    """Who owes past due and heard nothing from us, by letter or otherwise, for long."""
    for (who, currency), owed in desk.owed.items():
        one = desk.known.get(who)
        if one is None or not owed.chased_minor or who in desk.paused or (who, currency) in desk.held:
            continue
        letter = desk.letters.get((who, currency))
        words = [day for day in (one.reached, letter[0] if letter else None) if day is not None]
        last = max(words) if words else None
        since = (last or owed.oldest_due) + timedelta(days=desk.silence)
        if since <= desk.day:
            told: dict[str, str | int | date] = {"days": (desk.day - (last or owed.oldest_due)).days}
            yield Cause(
                "silent", who, one.name, currency, since, f"silent:{last.isoformat() if last else ''}",
                owed.chased_minor, "call", "today-silent" if last else "today-silent-never",
                told | ({"day": last} if last else {}),
            )  # fmt: skip


def _unallocated(desk: Facts) -> Iterator[Cause]:
    """Money that settles nothing while claims in its currency are open."""
    for (who, currency), minor in open_items.unallocated(desk.reader, desk.day).items():
        if minor > 0 and (who, currency) in desk.owed and who in desk.known:
            one = desk.known[who]
            yield Cause(
                "unallocated", who, one.name, currency, desk.day, f"unallocated:{minor}", minor, "allocate",
                "today-unallocated", {"amount_minor": minor},
            )  # fmt: skip
