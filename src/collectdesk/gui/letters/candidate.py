"""A letter that may be printed, as the list of a run shows it."""

from dataclasses import dataclass, replace

from collectdesk.domain.money import Money
from collectdesk.operations import letters
from collectdesk.operations.letters import Proposal


@dataclass(frozen=True, slots=True)
class Candidate:
    """A proposal with what the owner decided about it; invoices in `left_out` are not in the letter."""

    id: int
    whole: Proposal
    included: bool
    left_out: frozenset[int] = frozenset()

    def proposal(self) -> Proposal:
        """Give the letter as it would be printed."""
        return letters.without_invoices(self.whole, self.left_out) if self.left_out else self.whole

    def total(self) -> Money:
        """Give the sum of the letter."""
        return Money(self.proposal().total_minor, self.whole.currency)

    def flipped(self) -> "Candidate":
        """Give it included if it was left out, and the other way round; a stopped one stays out."""
        return self if self.whole.stopped else replace(self, included=not self.included)

    def with_invoice(self, invoice_id: int, *, included: bool) -> "Candidate":
        """Give it with an invoice in the letter or not; the last one stays."""
        left_out = self.left_out - {invoice_id} if included else self.left_out | {invoice_id}
        if len(left_out) == len(self.whole.lines):
            return self
        return replace(self, left_out=left_out)
