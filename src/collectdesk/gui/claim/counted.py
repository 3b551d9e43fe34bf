"""How the days and the payments of a claim are counted, in one sentence."""

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.interest import ClaimInterest
from collectdesk.gui import labels
from collectdesk.gui.claim import words

translate = QCoreApplication.translate


def sentence(reckoned: ClaimInterest, language: str) -> str:
    """Say by which rule it is reckoned, from which day, by which year, and what is settled first."""
    basis = reckoned.basis
    if basis.rule is None:
        return translate("claim", "No interest is owed here unless it was agreed.")
    parts = [words.told(basis.rule.basis, language)]
    if reckoned.runs_from is not None:
        day = labels.long_day(reckoned.runs_from, language)
        parts.append(translate("claim", "It runs from {day}; the last day counts.").format(day=day))
    if not basis.rule.daily:
        parts.append(words.word(words.DIVISORS, basis.divisor) + translate("claim", "."))
    order = labels.in_a_row(words.word(words.PARTS, part) for part in basis.order)
    parts.append(translate("claim", "A payment settles in this order: {parts}.").format(parts=order))
    return translate("claim", " ").join(part for part in parts if part)
