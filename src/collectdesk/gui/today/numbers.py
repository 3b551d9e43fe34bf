"""The numbers above the day as cards: past due, promised this week, broken, paid this month."""

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.money import Money
from collectdesk.gui.summary_cards import Summary
from collectdesk.store.queries.today_numbers import Numbers, Sums

translate = QCoreApplication.translate


def cards(found: Numbers) -> list[Summary]:
    """Give the cards; amounts of several currencies stand beside each other, never added."""
    return [
        _card("overdue", translate("today", "Past due"), found.overdue),
        _card("promised", translate("today", "Promised this week"), found.promised),
        _card("broken", translate("today", "Broken promises"), found.broken),
        _card("paid", translate("today", "Paid this month"), found.paid),
    ]


def _card(key: str, caption: str, sums: Sums) -> Summary:

    amounts = [str(Money(minor, currency)) for currency, minor in sums.items() if minor]
    if not amounts:
        return Summary(key, caption, "—", translate("today", "nothing"))
    return Summary(key, caption, amounts[0], " · ".join(amounts[1:]) or " ")
