"""How interest is counted: by which rule, by which year, and what a payment settles first."""

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.interest import ClaimInterest
from collectdesk.gui import labels
from collectdesk.gui.claim import words

translate = QCoreApplication.translate


def lines(reckoned: ClaimInterest, language: str) -> list[str]:
    """Give the basis in law, and the sentence on days and payments."""
    basis = reckoned.basis
    if basis.rule is None:
        return []
    order = labels.in_a_row(words.word(words.PARTS, part) for part in basis.order)
    said = translate(
        "claim", "Simple interest; each period counts its first and its last day; {year}. {settled}"
    )
    settled = translate("claim", "A payment settles in this order: {parts}.").format(parts=order)
    if reckoned.fixed_minor:
        last = translate("claim", "The fixed sum is settled last, unless you say otherwise.")
        settled += ("" if language.startswith("zh") else " ") + last
    year = words.word(words.DIVISORS, basis.divisor)
    if basis.rule.daily:
        year = translate("claim", "a rate for each day")
    law = translate("claim", "{basis} ({source}).").format(
        basis=words.told(basis.rule.basis, language), source=basis.rule.source
    )
    return [law, said.format(year=year, settled=settled)]
