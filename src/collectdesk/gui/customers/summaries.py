"""The sums and facts at the head of a customer's page."""

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.money import Money
from collectdesk.gui import choices, labels
from collectdesk.gui.desk import Desk
from collectdesk.gui.summary_cards import Summary
from collectdesk.store.queries import business, customers, letters, listing, overdue
from collectdesk.store.queries.customers import CustomerFacts
from collectdesk.store.queries.overdue import CurrencyTotal, Filter

translate = QCoreApplication.translate


def of_customer(desk: Desk, facts: CustomerFacts) -> list[Summary]:
    """Give the cards: open and past due per currency, the last letter, the terms."""
    shown = Filter(desk.today(), business.bucket_limits(desk.reader), customer_id=facts.id)
    found = overdue.totals(desk.reader, shown)
    if not found:
        none = str(Money(0, facts.currency))
        sums = [
            Summary("open", translate("customers", "Open"), none, translate("customers", "Nothing is owed"))
        ]
    else:
        sums = [each for total in found for each in _of_currency(total, several=len(found) > 1)]
    return [*sums, _last_letter(desk, facts), _terms(desk, facts)]


def overdue_currency(desk: Desk, customer_id: int) -> str:
    """Give the currency in which a customer has most invoices past due, else open; empty for none."""
    shown = Filter(desk.today(), business.bucket_limits(desk.reader), customer_id=customer_id)
    found = overdue.totals(desk.reader, shown)
    most = max(found, key=lambda each: (each.overdue_invoices, each.invoices), default=None)
    return most.currency if most is not None else ""


def _of_currency(total: CurrencyTotal, *, several: bool) -> list[Summary]:
    code = total.currency
    name = (
        translate("customers", "Open in {currency}").format(currency=code)
        if several
        else translate("customers", "Open")
    )
    lines = [_counted(total.invoices)]
    if total.unallocated_minor:
        loose = Money(total.unallocated_minor, code)
        lines.append(translate("customers", "{amount} unallocated").format(amount=loose))
    sums = [Summary(f"open {code}", name, str(Money(total.open_minor, code)), " · ".join(lines))]
    if total.overdue_minor:
        late = str(Money(total.overdue_minor, code))
        count = _counted(total.overdue_invoices)
        sums.append(Summary(f"overdue {code}", translate("customers", "Past due"), late, count))
    return sums


def _last_letter(desk: Desk, facts: CustomerFacts) -> Summary:
    asked = letters.listed(customer_id=facts.id)
    found = listing.first(desk.reader, asked, 1)
    if not found:
        return Summary(
            "letter",
            translate("customers", "Last letter"),
            "—",
            translate("customers", "None was printed yet"),
        )
    day = labels.short_day(found[0].dated, desk.language)
    line = f"{labels.grade(found[0].grade)} · {found[0].number}"
    return Summary("letter", translate("customers", "Last letter"), day, line)


def _terms(desk: Desk, facts: CustomerFacts) -> Summary:
    title = translate("customers", "Terms")
    agreed = customers.agreements(desk.reader, facts.id)
    if agreed:
        days, line = agreed[0].payment_days, agreed[0].title
        told = choices.terms_line(days, agreed[0].terms)
        return Summary("terms", title, labels.days(days), f"{told} · {line}")
    if facts.payment_days is not None:
        return Summary(
            "terms",
            title,
            labels.days(facts.payment_days),
            translate("customers", "Agreed with this customer"),
        )
    usual = business.setting(desk.reader, "payment_days")
    return Summary("terms", title, labels.days(usual), translate("customers", "As usual in your business"))


def _counted(invoices: int) -> str:
    return translate("customers", "%n invoice(s)", "", invoices)
