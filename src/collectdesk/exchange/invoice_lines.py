"""Rows that are more than one plain invoice: several lines of one, credits, money, totals, mistakes."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from collectdesk.domain.problem import Problem
from collectdesk.exchange.reading import Reading, first_text
from collectdesk.exchange.records import CustomerRow, InvoiceRow, PaymentRow, name_key

Key = tuple[tuple[str, str], str]


class Line(NamedTuple):
    """The cells of one row, understood."""

    place: int
    customer: CustomerRow
    number: str
    issued: date | None
    due: date | None
    terms_days: int | None
    amount: int | None
    paid: int | None
    open: int | None
    credit: int | None
    line_amount: int | None
    currency: str | None
    reference: str
    note: str
    paid_on: date | None


def take_lines(reading: Reading, lines: list[Line]) -> None:
    """Put what `lines` say into the records of `reading`: invoices, money, or a reason why not."""
    left_out = dict.fromkeys(reading.says("status", "status_left_out"), "state")
    left_out |= dict.fromkeys(reading.says("type", "type_left_out"), "type")
    money = reading.says("type", "type_payment")
    credits_ = reading.says("type", "type_credit")
    paid_up = reading.says("status", "status_paid")
    groups: dict[Key, list[Line]] = {}
    spoilt: dict[Key, int] = {}
    for line in lines:
        place = line.place
        if place in left_out:
            reading.pass_over(place, left_out[place])
        elif place in money or (line.credit and not line.amount):
            _take_money(reading, line)
        elif place in reading.bad or not line.number or line.currency is None:
            _refuse(reading, line, spoilt)
        else:
            if place in credits_:
                line = _in_favour(line)  # noqa: PLW2901 - the same row, its sign told by its type
            groups.setdefault((line.customer.key, name_key(line.number)), []).append(line)
    for key, several in groups.items():
        _take(reading, several, spoilt.get(key), paid_up=several[0].place in paid_up)


def _refuse(reading: Reading, line: Line, spoilt: dict[Key, int]) -> None:
    """Pass over a row that is no invoice; else refuse it, and with it the invoice it is a line of."""
    place = line.place
    if reading.passed_over(place):
        return
    if not line.number and not _tells_something(line):
        reading.pass_over(place, "note")
        return
    missing = Problem("exchange-currency-missing" if line.number else "exchange-invoice-missing")
    field, reason = reading.bad.get(place, ("currency" if line.number else "invoice", missing))
    if isinstance(line.customer, CustomerRow) and line.number:
        spoilt.setdefault((line.customer.key, name_key(line.number)), reading.number(place))
    reading.reject(place, field, reason)


def _tells_something(line: Line) -> bool:
    """Tell whether a row without a number has a day or an amount; who printed a list and when has neither."""
    values = (line.issued, line.due, line.amount, line.paid, line.open, line.credit, line.line_amount)
    return any(isinstance(value, date | int) for value in values)


def _take(reading: Reading, lines: list[Line], spoilt: int | None, *, paid_up: bool) -> None:
    """Make one invoice of its lines; `paid_up`: its state is paid, for lists that tell no amount paid."""
    first = lines[0]
    if spoilt is not None:
        for line in lines:
            reading.reject(line.place, "invoice", Problem("exchange-other-line", row=spoilt))
        return
    try:
        amount, paid = _worth(first) if len(lines) == 1 else _worth_of_lines(lines)
        if first.issued is None and first.due is None:
            raise Problem("exchange-date-missing")
    except Problem as problem:
        for line in lines:
            if not reading.passed_over(line.place):
                reading.reject(line.place, _field_of(problem), problem)
        return
    if paid_up and paid is None and amount > 0:
        paid = amount
    if amount == 0:
        reading.pass_over(first.place, "zero")
        return
    if first.currency is None:
        raise ValueError("a line without currency was not refused")
    reading.records.invoices.append(
        InvoiceRow(
            reading.number(first.place),
            first.customer,
            first.number,
            first.issued,
            first.due,
            first.terms_days,
            amount,
            paid,
            first.currency,
            first.reference,
            first.note,
            first.paid_on,
            len(lines),
        )
    )


def _field_of(problem: Problem) -> str:
    return {"exchange-date-missing": "invoice_date", "exchange-lines-currency": "currency"}.get(
        problem.code, "open" if problem.code == "exchange-open-more" else "amount"
    )


def _worth(line: Line) -> tuple[int, int | None]:
    """Give the amount of an invoice and what was paid of it so far (None: not told)."""
    amount = line.amount if line.amount is not None else line.line_amount
    return _settled(amount, line.paid, line.open)


def _settled(amount: int | None, paid: int | None, still_open: int | None) -> tuple[int, int | None]:
    if amount is None:
        if still_open is None:
            raise Problem("typed-amount-missing")
        return (still_open, paid) if paid is None else (still_open + paid, paid)
    if still_open is None:
        return amount, paid
    if amount < 0:
        # a credit counts with what is left of it
        return still_open, None
    if still_open > amount:
        raise Problem("exchange-open-more")
    return amount, amount - still_open


def _worth_of_lines(lines: list[Line]) -> tuple[int, int | None]:
    """Give the worth of an invoice of several rows: a total the same in all wins, else their sum."""
    if len({line.currency for line in lines}) > 1:
        raise Problem("exchange-lines-currency")
    totals = [line.amount for line in lines if line.amount is not None]
    parts = [line.line_amount for line in lines if line.line_amount is not None]
    if totals and len(set(totals)) > 1 and parts:
        totals = []
    amount = _one_or_sum(totals) if totals else sum(parts) if parts else None
    return _settled(
        amount,
        _one_or_sum([line.paid for line in lines if line.paid is not None]),
        _one_or_sum([line.open for line in lines if line.open is not None]),
    )


def _one_or_sum(values: list[int]) -> int | None:
    if not values:
        return None
    return values[0] if len(set(values)) == 1 else sum(values)


def _in_favour(line: Line) -> Line:
    """Give a credit note with the sign of money in the customer's favour."""
    minus: Callable[[int | None], int | None] = lambda value: None if value is None else -abs(value)  # noqa: E731
    return line._replace(
        amount=minus(line.amount), open=minus(line.open), line_amount=minus(line.line_amount), paid=None
    )


def _take_money(reading: Reading, line: Line) -> None:
    """Take a row of money among the invoices: what of it is not yet used up."""
    if line.place in reading.bad:
        reading.reject(line.place, *reading.bad[line.place])
        return
    worth = line.credit if line.credit else line.open if line.open is not None else line.amount
    received = line.issued or line.due
    if not worth or received is None or line.currency is None:
        reading.reject(line.place, "amount", Problem("typed-amount-missing"))
        return
    reading.records.payments.append(
        PaymentRow(
            reading.number(line.place),
            line.customer,
            "",
            received,
            abs(worth),
            line.currency,
            "",
            first_text((line.reference, line.number)),
            line.note,
        )
    )
