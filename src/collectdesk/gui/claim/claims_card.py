"""The card with the claims of a customer in one currency: ticks for the sheet, the cursor for the clock."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from collectdesk.domain.money import Money
from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.card import Card
from collectdesk.gui.claim import words
from collectdesk.gui.claim.claim_lines import ClaimLine, ClaimLines
from collectdesk.gui.claim.known import Known

translate = QCoreApplication.translate


class ClaimsCard(Card):
    """Tells `ticked` and `current_changed(id)`."""

    ticked = Signal()
    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, bare=True)
        look = theme.look()
        self.lines = ClaimLines()
        head = QHBoxLayout()
        head.setContentsMargins(look.px(10), look.px(6), look.px(6), look.px(6))
        head.addWidget(captions.strong(self.tr("Claims")))
        head.addStretch(1)
        self.all = buttons.link(self.tr("All"), self._on_all)
        self.all.setAccessibleName(self.tr("Tick all claims"))
        self.none = buttons.link(self.tr("None"), self._on_none)
        self.none.setAccessibleName(self.tr("Tick no claim"))
        head.addWidget(self.all)
        head.addWidget(self.none)
        rule = QFrame()
        rule.setObjectName("line")
        rule.setFixedHeight(1)
        self.box.addLayout(head)
        self.box.addWidget(rule)
        self.box.addWidget(self.lines)
        self.lines.claims.ticked_anew.connect(self.ticked)
        self.lines.current_changed.connect(self.current_changed)

    def show_claims(
        self, claims: Sequence[Known], ticked: Iterable[int], current: int, today: date, language: str
    ) -> None:
        """Show these claims."""
        shown = [_line(each, today, language) for each in claims]
        self.lines.show_lines(shown, ticked, current)
        for button in (self.all, self.none):
            button.setVisible(len(shown) > 1)

    def ids(self) -> tuple[int, ...]:
        """Give the ids of the ticked claims, in the order shown."""
        claims = self.lines.claims
        return tuple(line.id for line in claims.lines if line.id in claims.ticked)

    def _on_all(self) -> None:
        self.lines.claims.tick_all(ticked=True)

    def _on_none(self) -> None:
        self.lines.claims.tick_all(ticked=False)


def _line(known: Known, today: date, language: str) -> ClaimLine:
    facts, clock = known.facts, known.clock
    safe, tone = translate("claim", "No last safe day"), ""
    if clock is not None:
        day = labels.short_day(clock.last_safe_day, language)
        left = words.time_left(clock.last_safe_day, today)
        safe = translate("claim", "Safe until {day} · {left}").format(day=day, left=left)
        tone = words.tone(clock.last_safe_day, today)
    interest = "—"
    if known.interest is not None and known.interest.basis.rule is not None:
        amount = str(Money(known.interest.interest_open_minor, facts.currency))
        interest = translate("claim", "interest {amount}").format(amount=amount)
        if known.waived:
            interest = translate("claim", "interest waived")
    due = translate("claim", "due {day}").format(day=labels.short_day(facts.due_on, language))
    amount = str(Money(facts.open_minor, facts.currency))
    return ClaimLine(facts.id, facts.number, due, amount, interest, safe, tone)
