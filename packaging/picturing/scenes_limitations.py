"""Scenes of the last safe days, and of the next steps for claims under several laws."""

from functools import partial

from PySide6.QtTest import QTest

from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.operations.documents import file_document
from picturing.books import customer
from picturing.look import noon
from picturing.stage import Play, Stage

_FILED = (("contract", "Framework contract 2025.pdf"), ("invoice", "SG invoice.pdf"))


def _list(stage: Stage) -> None:
    stage.page("limitations").list.view.selectRow(0)
    stage.take("list")


def _within(stage: Stage) -> None:
    page = stage.page("limitations")
    page.chips._chips["12m"].click()
    stage.take("within")


def _none(stage: Stage) -> None:
    page = stage.page("limitations")
    page.start_filter()
    QTest.keyClicks(stage.window.focusWidget(), "zzz")
    stage.take("none")


def _steps(code: str, currency: str, stage: Stage) -> None:
    who = customer(stage.book, code)
    for kind, name in _FILED:
        file_document(stage.book, noon(), name.encode(), name, customer_id=who, kind=kind)
    page = stage.page("claim", ClaimAsked(who, currency, part="steps", back="overdue"))
    stage.settle()
    stage.take(f"steps-{code}")
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    stage.take(f"steps-{code}-end")


LIMITATIONS: dict[str, Play] = {"list": _list, "within": _within, "none": _none}
STEPS: dict[str, Play] = {
    f"steps-{code}": partial(_steps, code, currency)
    for code, currency in (("TW-029", "TWD"), ("GB-001", "GBP"), ("CN-006", "CNY"))
}
