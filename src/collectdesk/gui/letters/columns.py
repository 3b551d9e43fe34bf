"""The columns of the lists of letters: those printed, those that may be, and what became of a run."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.money import Money
from collectdesk.gui import labels
from collectdesk.gui.column import Chip, Column
from collectdesk.gui.letters import posting_words
from collectdesk.gui.letters.candidate import Candidate
from collectdesk.store.queries.letters import LetterRow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one letter of a run: its number, or the sentence why there is none."""

    id: int
    customer: str
    total: Money
    number: str
    sentence: str


def of_letters(language: str) -> list[Column]:
    """Give the columns of the printed letters."""
    return [
        Column("number", translate("letters", "Letter"), _number, 98, descending_first=True),
        Column("customer", translate("letters", "Customer"), _customer, 112, strong=True),
        Column(
            "dated",
            translate("letters", "Dated"),
            partial(_dated, language),
            96,
            secondary=True,
            value=_dated_day,
            descending_first=True,
        ),
        Column(
            "total",
            translate("letters", "Total"),
            _total_text,
            112,
            figures=True,
            amount=_total,
            descending_first=True,
        ),
        Column("grade", translate("letters", "Grade"), _grade, 100, chip=_grade_chip),
        Column("posting", translate("letters", "Post"), _posting, 98, chip=_posting_chip),
        Column(
            "pay_by",
            translate("letters", "Pay by"),
            partial(_pay_by, language),
            104,
            secondary=True,
            value=_pay_by_day,
            visible=False,
        ),
        Column(
            "invoices",
            translate("letters", "Invoices"),
            _invoices,
            80,
            figures=True,
            value=_invoice_count,
            sortable=False,
            visible=False,
        ),
        Column("currency", translate("letters", "Currency"), _currency, 90, visible=False),
    ]


def of_candidates(language: str) -> list[Column]:
    """Give the columns of the letters that may be printed."""
    return [
        Column("included", translate("letters", "Print"), _included, 138, chip=_included_chip),
        Column("customer", translate("letters", "Customer"), _candidate, 160, strong=True),
        Column("total", translate("letters", "Total"), _candidate_total, 132, figures=True),
        Column("invoices", translate("letters", "Invoices"), _candidate_invoices, 82, figures=True),
        Column("last", translate("letters", "Last letter"), partial(_last, language), 100, secondary=True),
    ]


def of_statements(language: str) -> list[Column]:
    """Give the columns of the statements of account that may be printed."""
    return [
        Column("included", translate("letters", "Print"), _included, 138, chip=_included_chip),
        Column("customer", translate("letters", "Customer"), _candidate, 160, strong=True),
        Column("total", translate("letters", "Balance"), _candidate_total, 132, figures=True),
        Column("last", translate("letters", "Last letter"), partial(_last, language), 100, secondary=True),
    ]


def of_outcomes(*, some_failed: bool) -> list[Column]:
    """Give the columns of what became of a run; what to do stands there only if something is to be done."""
    shown = [
        Column("outcome", translate("letters", "Letter"), _outcome, 124, chip=_outcome_chip),
        Column("customer", translate("letters", "Customer"), _outcome_customer, 220, strong=True),
        Column("total", translate("letters", "Total"), _outcome_total, 130, figures=True),
    ]
    if some_failed:
        shown.append(Column("sentence", translate("letters", "What to do"), _sentence, 420, sortable=False))
    return shown


def _number(row: LetterRow) -> str:
    return row.number


def _customer(row: LetterRow) -> str:
    return row.customer


def _dated(language: str, row: LetterRow) -> str:
    return labels.short_day(row.dated, language)


def _pay_by(language: str, row: LetterRow) -> str:
    return labels.short_day(row.pay_by, language)


def _dated_day(row: LetterRow) -> date:
    return row.dated


def _pay_by_day(row: LetterRow) -> date:
    return row.pay_by


def _invoice_count(row: LetterRow) -> int:
    return row.invoices


def _total(row: LetterRow) -> Money:
    return Money(row.total_minor, row.currency)


def _total_text(row: LetterRow) -> str:
    return str(_total(row))


def _grade(row: LetterRow) -> str:
    return labels.grade(row.grade) if row.cancelled_on is None else translate("letters", "Cancelled")


def _grade_chip(row: LetterRow) -> Chip:
    return Chip(_grade(row), "neutral" if row.cancelled_on is None else "bad")


def _posting(row: LetterRow) -> str:
    return posting_words.state(row.posting)


def _posting_chip(row: LetterRow) -> Chip | None:
    return posting_words.chip(row.posting) if row.posting else None


def _invoices(row: LetterRow) -> str:
    return str(row.invoices)


def _currency(row: LetterRow) -> str:
    return row.currency


def _included(row: Candidate) -> str:
    if row.whole.stopped:
        return labels.stopped(row.whole.stopped)
    if not row.included:
        return translate("letters", "Left out")
    if "address-missing" in row.whole.warnings:
        return translate("letters", "Print, no address")
    return translate("letters", "Print, see note") if row.whole.warnings else translate("letters", "Print")


def _included_chip(row: Candidate) -> Chip:
    if row.whole.stopped:
        return Chip(_included(row), "bad")
    if row.included:
        return Chip(_included(row), "warn" if row.whole.warnings else "accent")
    return Chip(_included(row), "neutral")


def _candidate(row: Candidate) -> str:
    return row.whole.customer


def _candidate_total(row: Candidate) -> str:
    return str(row.total())


def _candidate_invoices(row: Candidate) -> str:
    left, all_of_them = len(row.proposal().lines), len(row.whole.lines)
    return str(left) if left == all_of_them else f"{left} / {all_of_them}"


def _last(language: str, row: Candidate) -> str:
    return labels.short_day(row.whole.last_letter, language) if row.whole.last_letter is not None else "—"


def _outcome(row: Outcome) -> str:
    return row.number or translate("letters", "Not printed")


def _outcome_chip(row: Outcome) -> Chip:
    return Chip(_outcome(row), "ok" if row.number else "bad")


def _outcome_customer(row: Outcome) -> str:
    return row.customer


def _outcome_total(row: Outcome) -> str:
    return str(row.total)


def _sentence(row: Outcome) -> str:
    return row.sentence
