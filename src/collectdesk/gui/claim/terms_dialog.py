"""The question how a claim differs from what is usual: rule, rate, days, order, demand, kind of claim."""

from PySide6.QtWidgets import QWidget

from collectdesk import jurisdictions, wording
from collectdesk.domain.law import InterestRule
from collectdesk.domain.limitation import kinds_of, usual_kind
from collectdesk.domain.problem import Problem
from collectdesk.domain.typed_rate import rate
from collectdesk.gui import labels
from collectdesk.gui.claim import words
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import DateField
from collectdesk.gui.form_fields import ChoiceField, TextField
from collectdesk.gui.log.form_row import FormRow
from collectdesk.gui.log.small_dialog import SmallDialog
from collectdesk.operations.claims import TermsEntered
from collectdesk.store.queries.claims import ClaimFacts


class TermsDialog(SmallDialog):
    """Asks about the claims of `facts`, of which the first fills the fields; saves nothing itself.

    Only what the law leaves open is asked.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, facts: tuple[ClaimFacts, ...]) -> None:
        super().__init__(
            parent,
            self.tr("How the claim is calculated"),
            self.tr("For {claims}. What you leave as usual follows the law and your settings.").format(
                claims=_named(facts)
            ),
            self.tr("Save"),
        )
        self._facts, self._language = facts[0], desk.language
        self._entered: TermsEntered | None = None
        self.law = jurisdictions.find(self._facts.law_code)
        language = desk.language
        self.rule = ChoiceField(self.tr("Rule"), self._rules())
        self.percent = TextField(self.tr("Agreed percent a year"), self._agreed())
        usual = [
            (
                "",
                self.tr("As usual: {what}").format(
                    what=words.word(words.DIVISORS, self._facts.terms.divisor)
                ),
            )
        ]
        if self._facts.own.divisor:
            usual = [("", self.tr("As usual"))]
        self.divisor = ChoiceField(self.tr("Days of a year"), usual + words.choices(words.DIVISORS))
        self.order = ChoiceField(self.tr("What a payment settles first"), self._orders())
        self.demand = DateField(self.tr("Demand received on, or its deadline"), desk.today(), language)
        self.kind = ChoiceField(self.tr("Kind of claim"), self._kinds())
        self.box.addWidget(self.rule)
        self.box.addWidget(self.percent)
        # what is usual stands in words that need the whole width
        self.box.addWidget(self.divisor)
        self.box.addWidget(FormRow((self.order, 3), (self.demand, 3), least=200))
        self.box.addWidget(self.kind)
        self.rule.changed.connect(self._on_rule)
        self._fill()
        self._on_rule()
        self.rule.setFocus()

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget | None, facts: tuple[ClaimFacts, ...]) -> TermsEntered | None:
        """Ask; None if the owner thought better of it."""
        dialog = cls(desk, parent, facts)
        dialog.exec()
        dialog.deleteLater()
        return dialog.entered()

    def entered(self) -> TermsEntered | None:
        """Give what was entered; None until it is."""
        return self._entered

    def take(self) -> None:
        """Read the fields and accept."""
        demand_on = None
        if self.demand.line.text().strip():
            demand_on = self.demand.read()
            if demand_on is None:
                return
        percent = self.percent.text() if self.percent.isVisibleTo(self) else ""
        try:
            rate(percent)
        except Problem as problem:
            self.percent.show_wrong(wording.tell(problem, self._language))
            self.percent.setFocus()
            return
        self._entered = TermsEntered(
            kind=self.kind.key(),
            rule=self.rule.key(),
            percent=percent,
            divisor=self.divisor.key(),
            payment_order=self.order.key() if self.order.isVisibleTo(self) else "",
            demand_on=demand_on,
        )
        self.accept()

    def _fill(self) -> None:
        own = self._facts.own
        self.rule.set_key(own.rule)
        self.percent.set_text(own.percent)
        self.divisor.set_key(own.divisor)
        self.order.set_key(own.payment_order)
        self.kind.set_key(own.kind)
        if own.demand_on is not None:
            self.demand.set_day(own.demand_on)
        law = self.law.interest
        self.order.setVisible(law.order_by != "law")
        asked = law.demand_starts or any(rule.needs_demand for rule in law.rules)
        self.demand.setVisible(asked or own.demand_on is not None)
        self.kind.setVisible(self.law.limitation is not None)

    def _offered(self) -> list[InterestRule]:
        """Give the rules that may apply to this debtor, each id once, those of today first."""
        due, found = self._facts.due_on, dict[str, InterestRule]()
        for rule in self.law.interest.rules:
            if self._facts.debtor in rule.debtors:
                holds = rule.valid_from <= due and (rule.valid_until is None or due <= rule.valid_until)
                if holds or rule.id not in found:
                    found[rule.id] = rule
        return list(found.values())

    def _rules(self) -> list[tuple[str, str]]:
        named = {rule.id: words.told(rule.names, self._language) for rule in self._offered()}
        usual = named.get(self._usual(), self.tr("none unless agreed"))
        said = self.tr("As usual: {what}").format(what=usual)
        return [("", said), *named.items()]

    def _usual(self) -> str:
        """Give the rule that holds while none is chosen: an agreed rate goes before the law's."""
        agreed = [rule.id for rule in self._offered() if rule.id == "contract"]
        if agreed and (self._facts.late_rate or self._facts.own.percent):
            return agreed[0]
        return self.law.interest.defaults.get(self._facts.debtor, "")

    def _agreed(self) -> str:
        if self._facts.late_rate:
            return self.tr("Empty: {rate} % as in the contract").format(rate=self._facts.late_rate)
        return self.tr("As agreed or awarded, such as 12")

    def _orders(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("As usual: interest")),
            ("interest", self.tr("Interest")),
            ("principal", self.tr("Principal")),
        ]

    def _kinds(self) -> list[tuple[str, str]]:
        limitation = self.law.limitation
        if limitation is None:
            return [("", "")]
        usual = self._facts.terms.kind if not self._facts.own.kind else ""
        default = words.word(words.KINDS, usual or usual_kind(limitation, self._facts.debtor))
        here = kinds_of(limitation, self._facts.debtor)
        return [("", self.tr("As usual: {what}").format(what=default)), *words.choices(words.KINDS, here)]

    def _on_rule(self) -> None:
        wanted = self.rule.key() or self._usual()
        rules = [rule for rule in self._offered() if rule.id == wanted]
        agreed = not rules or rules[0].family == "agreed"
        self.percent.setVisible(agreed or bool(self.percent.text()))
        if self.isVisible():
            self.fit()


def _named(facts: tuple[ClaimFacts, ...]) -> str:
    numbers = labels.in_a_row(each.number for each in facts[:3])
    return numbers if len(facts) <= 3 else f"{numbers} … ({len(facts)})"
