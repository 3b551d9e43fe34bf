"""Scenes of the customers: the list, one customer with all that belongs to it, the forms, the merge."""

from typing import Any

from PySide6.QtTest import QTest

from collectdesk.gui.customers.merge import MergeCustomers
from picturing.books import customer
from picturing.stage import Play, Stage

_RICH = "TW-009"
_ENGLISH = "GB-001"


def _view(stage: Stage, code: str = _RICH) -> Any:
    return stage.page("customers", customer(stage.book, code)).view


def _list(stage: Stage) -> None:
    stage.page("customers").list.list.view.selectRow(3)
    stage.take("list")


def _filtered(stage: Stage) -> None:
    page = stage.page("customers")
    page.list.owing.press(["owing"])
    page.start_filter()
    QTest.keyClicks(stage.window.focusWidget(), "GB-")
    stage.take("filtered")


def _customer(stage: Stage) -> None:
    _view(stage)
    stage.take("customer")


def _english(stage: Stage) -> None:
    _view(stage, _ENGLISH)
    stage.take("customer-english")


def _payments(stage: Stage) -> None:
    _switch(stage, "payments")


def _letters(stage: Stage) -> None:
    _switch(stage, "letters")


def _switch(stage: Stage, which: str) -> None:
    holdings = _view(stage).holdings
    holdings.switches.press([which])
    holdings._on_switch(frozenset([which]))
    stage.take(f"customer-{which}")


def _payment(stage: Stage) -> None:
    view = _view(stage, "TW-025")
    row = stage.book.here.execute(
        "SELECT max(id) FROM payment WHERE customer_id = ?", [view.customer_id]
    ).fetchone()
    view.show_payment(row[0])
    stage.take("customer-payment")


def _new_invoice(stage: Stage) -> None:
    _view(stage).add_invoice()
    stage.take("customer-new-invoice")


def _contact(stage: Stage) -> None:
    _view(stage).contacts.add()
    stage.take("customer-contact")


def _contract(stage: Stage) -> None:
    _view(stage).contracts.add()
    stage.take("customer-contract")


def _more(stage: Stage) -> None:
    head = _view(stage).head
    head.more.click()
    menu = stage.app.activePopupWidget()
    assert menu is not None
    stage.take("customer-more", menu)
    menu.close()


def _new(stage: Stage) -> None:
    stage.page("customers", "new")
    stage.take("new")


def _edit(stage: Stage) -> None:
    page = stage.page("customers", customer(stage.book, _RICH))
    page.edit()
    stage.take("edit")


def _merge(stage: Stage) -> None:
    view = _view(stage)
    dialog = MergeCustomers(stage.desk, view.facts, stage.window)
    dialog.search.setText("TW-00")
    dialog._on_enter()
    stage.dialog("merge", dialog)


SCENES: dict[str, Play] = {
    "list": _list,
    "filtered": _filtered,
    "customer": _customer,
    "customer-english": _english,
    "customer-payments": _payments,
    "customer-letters": _letters,
    "customer-payment": _payment,
    "customer-new-invoice": _new_invoice,
    "customer-contact": _contact,
    "customer-contract": _contract,
    "customer-more": _more,
    "new": _new,
    "edit": _edit,
    "merge": _merge,
}
