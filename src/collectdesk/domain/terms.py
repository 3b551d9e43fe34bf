"""When an invoice falls due by the terms that were agreed."""

import calendar
from datetime import date, timedelta

TERMS = ("after_issue", "after_delivery", "after_acceptance", "month_end")


def due_day(start: date, payment_days: int, terms: str = "after_issue") -> date:
    """Give the due day: `payment_days` after `start`, or after the end of the month of `start`.

    `start` is the day of issue, delivery or acceptance, as the terms name it. The calendar ends with 9999.
    """
    if terms == "month_end":
        start = start.replace(day=calendar.monthrange(start.year, start.month)[1])
    return start + timedelta(days=min(payment_days, (date.max - start).days))
