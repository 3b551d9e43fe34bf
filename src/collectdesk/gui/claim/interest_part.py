"""The interest of the ticked claims: the sums, every period, what was decided, and what is not sure."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.domain.interest import ClaimInterest
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.as_of import AsOf
from collectdesk.gui.card import Card
from collectdesk.gui.claim import counted, notices, sheet_rows, totals
from collectdesk.gui.claim.known import Known
from collectdesk.gui.claim.notices import Notice, Notices
from collectdesk.gui.claim.sheet_table import SheetTable
from collectdesk.gui.desk import Desk
from collectdesk.gui.summary_cards import SummaryCards

_NEEDS = {
    "rate-unknown": "rate",
    "interest-last-known": "rate",
    "interest-limit-last-known": "rate",
    "contract-rate-missing": "terms",
    "interest-none-agreed": "terms",
    "interest-demand-missing": "terms",
}


class InterestPart(QWidget):
    """Tells `day_chosen(date)`, `terms_asked`, `decision_asked(keep or waive)` and `rate_asked(series)`."""

    day_chosen = Signal(object)
    terms_asked = Signal()
    decision_asked = Signal(str)
    rate_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.known: tuple[Known, ...] = ()
        self.as_of = AsOf(desk.today(), desk.language, self.tr("Reckon the interest up to"))
        self.terms = buttons.quiet(self.tr("How it is calculated"), self.terms_asked.emit, "settings")
        self.keep = buttons.quiet(self.tr("Keep"), self._on_keep)
        self.keep.setAccessibleName(self.tr("Keep the interest"))
        self.waive = buttons.quiet(self.tr("Waive"), self._on_waive)
        self.waive.setAccessibleName(self.tr("Waive the interest"))
        self.decided = captions.body(wrap=True)
        self.sums = SummaryCards(pressable=False)
        self.table = SheetTable()
        self.notices = Notices()
        self.basis = captions.secondary(wrap=True)
        self._lay_out()
        self.as_of.changed.connect(self.day_chosen)
        self.notices.asked.connect(self._on_asked)

    def show_claims(self, known: Sequence[Known], currency: str) -> None:
        """Show the interest of these claims."""
        self.known = tuple(known)
        language = self.desk.language
        self.sums.show_summaries(totals.of_claims(known, currency, language))
        # where nothing runs, an empty sheet would tell nothing
        runs = [each for each in known if each.interest is not None and _tells(each.interest)]
        rows = sheet_rows.of_claims(runs, language)
        self.table.show_rows(rows)
        self._sheet.setVisible(bool(rows))
        told = [line for each in self._reckoned() for line in counted.lines(each, language)]
        self.basis.setText("\n".join(dict.fromkeys(told)))
        self.basis.setVisible(bool(told))
        self.notices.show_notices(self._notices())
        self._show_decision()

    def _lay_out(self) -> None:
        look = theme.look()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(12))
        tools = QHBoxLayout()
        tools.addWidget(self.as_of)
        tools.addWidget(self.terms)
        tools.addStretch(1)
        self._decision = Card()
        line = QHBoxLayout()
        line.setSpacing(look.px(10))
        line.addWidget(self.decided, 1)
        line.addWidget(self.waive)
        line.addWidget(self.keep)
        self._decision.box.addLayout(line)
        self._sheet = Card(bare=True)
        self._sheet.box.addWidget(self.table)
        box.addLayout(tools)
        for part in (self.sums, self._decision, self.notices, self._sheet, self.basis):
            box.addWidget(part)
        box.addWidget(
            captions.small(
                self.tr("This is information from the figures in your book, not legal advice."), wrap=True
            )
        )
        box.addStretch(1)

    def _reckoned(self) -> list[ClaimInterest]:
        return [each.interest for each in self.known if each.interest is not None]

    def _notices(self) -> list[Notice]:
        found = []
        for known in self.known:
            if known.problem is not None:
                found.append(self._problem(known.facts.number, known.problem))
            elif known.interest is None:
                found.append(
                    Notice(
                        self.tr("{number}: no law data is here for this claim.").format(
                            number=known.facts.number
                        )
                    )
                )
            else:
                found += [self._notice(note.code, note.fields) for note in known.interest.notes]
        # what is said of one rate is said once, though each claim begins on another day
        once = {(each.code, each.about) if each.about else each.sentence: each for each in reversed(found)}
        return [
            each for each in found if once[(each.code, each.about) if each.about else each.sentence] is each
        ]

    def _problem(self, number: str, problem: Problem) -> Notice:
        notice = self._notice(problem.code, problem.fields)
        return notice._replace(
            sentence=self.tr("{number}: {sentence}").format(number=number, sentence=notice.sentence)
        )

    def _notice(self, code: str, fields: notices.Fields) -> Notice:
        sentence = notices.say(code, fields, self.desk.language)
        about = str(fields.get("series", "") or fields.get("source", ""))
        return Notice(sentence, _NEEDS.get(code, ""), about, code)

    def _show_decision(self) -> None:
        shown = [each for each in self.known if each.facts.decision is not None or _owes(each)]
        self._decision.setVisible(bool(shown))
        kinds = {known.facts.decision.decision if known.facts.decision else "" for known in shown}
        self.keep.setVisible(kinds != {"keep"})
        self.waive.setVisible(kinds != {"waive"})
        self.decided.setText(self._said(shown, kinds))

    def _said(self, shown: list[Known], kinds: set[str]) -> str:
        decision = shown[0].facts.decision if shown else None
        if len(kinds) != 1:
            return self.tr("Not the same was decided for all of these claims.")
        if decision is None:
            return self.tr("You have not decided whether you claim this interest.")
        day = labels.long_day(decision.decided_on, self.desk.language)
        kept = self.tr("You keep this interest, decided on {day}.")
        said = kept if decision.decision == "keep" else self.tr("You let this interest go, decided on {day}.")
        if decision.decision == "keep" and decision.fixed_sum:
            said = self.tr("You keep this interest and the fixed sum, decided on {day}.")
        said = said.format(day=day)
        return (
            self.tr("{decision} Why: {why}").format(decision=said, why=decision.why) if decision.why else said
        )

    def _on_keep(self) -> None:
        self.decision_asked.emit("keep")

    def _on_waive(self) -> None:
        self.decision_asked.emit("waive")

    def _on_asked(self, action: str, about: str) -> None:
        if action == "rate":
            self.rate_asked.emit(about)
        else:
            self.terms_asked.emit()


def _tells(reckoned: ClaimInterest) -> bool:
    return bool(reckoned.periods or reckoned.settled)


def _owes(known: Known) -> bool:
    reckoned = known.interest
    return reckoned is not None and bool(reckoned.interest_minor or reckoned.fixed_minor)
