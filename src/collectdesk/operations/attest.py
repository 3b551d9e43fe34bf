"""The legal attest letter of Taiwan: propose, draft its text, tell what is amiss, preview, print and keep."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from collectdesk.domain import stated
from collectdesk.domain.chain import SHOWN
from collectdesk.domain.money import sign
from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.operations import letters
from collectdesk.operations.attest_text import standard_text
from collectdesk.operations.changed import Changed
from collectdesk.operations.letters import Proposal
from collectdesk.operations.print_run import BATCH, Printed, Run, keep_batch
from collectdesk.paper.attest.cells import foreign
from collectdesk.paper.attest.facts import GRADE, LANGUAGE, AttestLetter, Party
from collectdesk.store.book import Book
from collectdesk.store.queries import claim_facts, customers
from collectdesk.store.queries.attest import LAW
from collectdesk.store.queries.business import business

PAY_DAYS = 7
_NAMED = 3


@dataclass(frozen=True, slots=True)
class AttestEntered:
    """A letter as the owner wants it; `standard` is our text of it, with which `text` is compared.

    `pay_days` count from the receipt of the letter; `bought_form` prints no form, only what fills it.
    """

    proposal: Proposal
    sender: Party
    recipient: Party
    text: str
    standard: str
    pay_days: int = PAY_DAYS
    copy_to: Party | None = None
    enclosures: int = 0
    bought_form: bool = False
    interest_unknown: bool = False


def propose_attest(
    book: Book, day: date, customer_id: int | None = None, *, again: bool = False
) -> list[Proposal]:
    """Propose a letter per customer and currency for the overdue claims under Taiwan's law.

    Claims in Taiwan's money stand first, the largest sum before the others.
    """
    found = []
    for proposal in letters.propose(book, day, GRADE, customer_id, again=again):
        facts = claim_facts.claims_of(book.here, [line.id for line in proposal.lines], day)
        others = frozenset(each.id for each in facts if each.law_code != LAW)
        left = letters.without_invoices(proposal, others)
        if left.lines:
            found.append(replace(left, language=LANGUAGE))
    return sorted(
        found, key=lambda each: (each.currency != "TWD", each.currency, -each.total_minor, each.customer)
    )


def draft(book: Book, proposal: Proposal, day: date, pay_days: int = PAY_DAYS) -> AttestEntered:
    """Give the letter with our text and the parties as in the book.

    Raise Problem if the business, or how it is paid, was not told yet.
    """
    reader = book.here
    own = business(reader)
    if own is None:
        raise Problem("business-name-missing")
    if not own.bank_details.strip():
        raise Problem("bank-details-missing")
    owes = customers.customer(reader, proposal.customer_id)
    facts = claim_facts.claims_of(reader, [line.id for line in proposal.lines], day)
    made = standard_text(reader, own, proposal, facts, day, pay_days)
    return AttestEntered(
        proposal=proposal,
        sender=Party(own.legal_name or own.name, own.address),
        recipient=Party(owes.legal_name or owes.name, owes.address),
        text=made.text,
        standard=made.text,
        pay_days=pay_days,
        interest_unknown=made.interest_unknown,
    )


def notices(entered: AttestEntered) -> list[Problem]:
    """Give what the owner should see before it is printed: codes with what fills their sentences.

    An amount, day or rate that our text of these claims does not have disagrees with the book.
    """
    found = (*_of_proposal(entered), *_of_text(entered), *_of_words(entered))
    return list({(each.code, *each.fields.values()): each for each in found}.values())


def preview(book: Book, entered: AttestEntered, day: date) -> bytes:
    """Give the letter as a PDF marked as a draft; raise Problem for what would stop its printing."""
    del book
    # ReportLab loads when the first letter is set: it would cost the window a third of its start
    from collectdesk.paper.attest.compose import compose_attest

    return compose_attest(_letter(entered, day, number=None, head=""))


def print_attest(
    book: Book, now: datetime, entered: Sequence[AttestEntered], progress: Progress | None = None
) -> Run:
    """Number, freeze and keep the letters, an original and its copies each in one PDF.

    One that cannot be printed is told in `failed` and the rest goes on. On cancel, what was kept is told;
    raise Cancelled if nothing was kept yet.
    """
    progress = progress or Progress()
    ready, failed = _checked(entered, now.date())
    printed: list[Printed] = []
    for at in range(0, len(ready), BATCH):
        try:
            printed += _print_batch(book, now, ready[at : at + BATCH], progress)
        except Cancelled:
            if not printed:
                raise
            break
    if not printed:
        return Run(Changed.of((), "printed-letters", entry=None, count=0), (), tuple(failed))
    kinds, entry = {"letter", "letter_claim", "original"}, book.sitting[-1].seq
    changed = Changed.of(kinds, "printed-letters", entry=entry, count=len(printed))
    return Run(changed, tuple(printed), tuple(failed))


def _checked(
    entered: Sequence[AttestEntered], day: date
) -> tuple[list[AttestEntered], list[tuple[Proposal, Problem]]]:
    # ReportLab loads when the first letter is set
    from collectdesk.paper.attest.compose import check_attest

    ready: list[AttestEntered] = []
    failed: list[tuple[Proposal, Problem]] = []
    for each in entered:
        try:
            if each.proposal.stopped:
                raise stopped(each.proposal)
            check_attest(_letter(each, day, number="L-0000-0000", head="0" * SHOWN))
            ready.append(each)
        except Problem as problem:
            failed.append((each.proposal, problem))
    return ready, failed


def _print_batch(
    book: Book, now: datetime, batch: Sequence[AttestEntered], progress: Progress
) -> list[Printed]:
    # as above
    from collectdesk.paper.attest.compose import compose_attest

    by_key = {(each.proposal.customer_id, each.proposal.currency): each for each in batch}

    def make(proposal: Proposal, number: str, head: str) -> AttestLetter:
        entered = by_key[proposal.customer_id, proposal.currency]
        return _letter(entered, now.date(), number=number, head=head)

    def set_all(made: Sequence[AttestLetter]) -> Iterator[bytes]:
        for place, letter in enumerate(made):
            progress.step(place, len(made), "printing")
            yield compose_attest(letter)

    return keep_batch(book, now, [each.proposal for each in batch], make, set_all)


def stopped(proposal: Proposal) -> Problem:
    """Give the problem that names why this customer gets no letter."""
    return Problem(f"letter-stopped-{proposal.stopped.replace('_', '-')}", customer=proposal.customer)


def _letter(entered: AttestEntered, day: date, *, number: str | None, head: str) -> AttestLetter:
    return AttestLetter(
        number=number,
        dated=day,
        pay_by=day + timedelta(days=entered.pay_days),
        sender=entered.sender,
        recipient=entered.recipient,
        text=entered.text,
        currency=entered.proposal.currency,
        copy_to=entered.copy_to,
        enclosures=entered.enclosures,
        bought_form=entered.bought_form,
        journal_head=head,
    )


def _of_proposal(entered: AttestEntered) -> Iterator[Problem]:
    for code in entered.proposal.warnings:
        if code != "address-missing":  # without an address this letter is not printed at all
            yield Problem(code)
    if entered.interest_unknown:
        yield Problem("attest-interest-unknown")


def _of_text(entered: AttestEntered) -> Iterator[Problem]:
    text, standard, currency = entered.text, entered.standard, entered.proposal.currency
    known = {each.minor for each in stated.amounts(standard, currency)}
    amounts = stated.amounts(text, currency)
    for amount in amounts:
        if amount.minor not in known:
            yield Problem("attest-amount-differs", amount=amount.written.strip())
    if entered.proposal.total_minor not in {each.minor for each in amounts}:
        yield Problem("attest-total-missing")
    days = {each.day for each in stated.days(standard)}
    for day in stated.days(text):
        if day.day is None or day.day not in days:
            yield Problem("attest-day-differs", day=day.written.strip())
    percents = {each.percent for each in stated.rates(standard)}
    for rate in stated.rates(text):
        if rate.percent not in percents:
            yield Problem("attest-rate-differs", rate=rate.written.strip())


def _of_words(entered: AttestEntered) -> Iterator[Problem]:
    text = entered.text
    for line in entered.proposal.lines:
        if line.number not in text:
            yield Problem("attest-invoice-missing", invoice=line.number)
        text = text.replace(line.number, " ")
    found = foreign(text.replace(sign(entered.proposal.currency), " "))
    if found:
        yield Problem("attest-foreign-letters", words=", ".join(found[:_NAMED]))
