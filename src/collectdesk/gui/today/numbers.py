"""The numbers above the day as cards: past due, promised this week, broken, paid this month."""

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.money import Money
from collectdesk.gui.summary_cards import Summary
from collectdesk.store.queries.today_numbers import Numbers, Sums

translate = QCoreApplication.translate


def cards(found: Numbers, own: str) -> list[Summary]:
    """Give the cards; amounts of several currencies are never added, the business's `own` stands first."""
    return [
        _card("overdue", translate("today", "Past due"), _ordered(found.overdue, own)),
        _card("promised", translate("today", "Promised this week"), _ordered(found.promised, own)),
        _card("broken", translate("today", "Broken promises"), _ordered(found.broken, own)),
        _card("paid", translate("today", "Paid this month"), _ordered(found.paid, own)),
    ]


def _ordered(sums: Sums, own: str) -> Sums:
    return dict(sorted(sums.items(), key=lambda item: (item[0] != own, item[0])))


def _card(key: str, caption: str, sums: Sums) -> Summary:
    amounts = [str(Money(minor, currency)) for currency, minor in sums.items() if minor]
    if not amounts:
        return Summary(key, caption, "—", translate("today", "nothing"))
    # a line that goes on in the next one keeps each sign with its figures
    others = " · ".join(amount.replace(" ", "\N{NO-BREAK SPACE}") for amount in amounts[1:])
    return Summary(key, caption, amounts[0], others or " ")
