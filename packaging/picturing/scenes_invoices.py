"""Scenes of the invoices and payments: the list, the details beside it, the forms and the dialogs."""

from functools import partial
from typing import Any

from collectdesk.domain.claims import OpenClaim, Share, spread
from collectdesk.domain.money import Money
from collectdesk.gui.invoices.adjust import Adjust
from collectdesk.gui.payments.allocate import Allocate
from collectdesk.gui.payments.payer import Payer
from collectdesk.gui.payments.record_payment import RecordPayment
from collectdesk.gui.payments.take_back import TakeBack
from collectdesk.operations import payments as payments_of
from collectdesk.operations.claims import decide_interest
from collectdesk.operations.payments import PaymentEntered
from collectdesk.store.queries import invoices, payments, settling
from picturing.books import customer, first
from picturing.look import DAY, noon
from picturing.stage import Play, Stage


def _invoice(stage: Stage, state: str) -> Any:
    return invoices.invoice(stage.book.here, first(stage.book, f"invoice-{state}"))


def _payment(stage: Stage, state: str) -> Any:
    return payments.payment(stage.book.here, first(stage.book, f"payment-{state}"))


def _list(stage: Stage) -> None:
    stage.page("invoices")
    stage.take("list")


def _details(stage: Stage) -> None:
    stage.page("invoices", _invoice(stage, "part").id)
    stage.take("details")


def _credit(stage: Stage) -> None:
    stage.page("invoices", _invoice(stage, "credited").id)
    stage.take("details-credit-note")


def _form(stage: Stage) -> None:
    stage.page("invoices").new_invoice()
    stage.take("new")


def _correct(stage: Stage) -> None:
    page = stage.page("invoices")
    page.actions_on.correct(_invoice(stage, "open"))
    stage.take("correct")


def _several(stage: Stage) -> None:
    page = stage.page("invoices")
    page.type_several()
    stage.take("several")


def _adjust(kind: str, stage: Stage) -> None:
    stage.page("invoices")
    stage.dialog(kind, Adjust(stage.desk, stage.window, _invoice(stage, "open"), kind))


def _void(stage: Stage) -> None:
    page = stage.page("invoices")
    stage.box("void", partial(page.actions_on.void, _invoice(stage, "open")))


def _shown(stage: Stage) -> None:
    page = stage.page("invoices")
    page.show_payment(_payment(stage, "settling").id)
    stage.take("details")


def _record(stage: Stage) -> None:
    stage.page("invoices")
    row = _invoice(stage, "open")
    payer = Payer(row.customer_id, row.id, row.currency)
    stage.dialog("record", RecordPayment(stage.desk, stage.window, payer))


def _record_cheque(stage: Stage) -> None:
    stage.page("invoices")
    dialog = RecordPayment(stage.desk, stage.window, Payer(customer(stage.book, "TW-009")))
    dialog.fields.method.set_key("cheque")
    dialog._show_cheque_day()
    dialog.fields.amount.line.setText("125,000")
    dialog._on_amount()
    stage.dialog("record-cheque", dialog)


def _record_nobody(stage: Stage) -> None:
    stage.page("invoices")
    dialog = RecordPayment(stage.desk, stage.window, None)
    dialog._on_record()
    stage.dialog("record-wrong", dialog)


def _allocate(stage: Stage) -> None:
    stage.page("invoices")
    row = _payment(stage, "left")
    left = Money(row.left_minor, row.currency)
    stage.dialog("allocate", Allocate(stage.desk, stage.window, row.customer_id, left))


def _take_back(how: str, stage: Stage) -> None:
    stage.page("invoices")
    stage.dialog(how, TakeBack(stage.desk, stage.window, _payment(stage, "left"), how))


def _kept(stage: Stage) -> OpenClaim:
    """Keep interest and the fixed sum of what an English customer owes longest, and give the claim."""
    who = customer(stage.book, "GB-004")
    claim = settling.to_settle(stage.book.here, who, "GBP", DAY)[0]
    decide_interest(stage.book, noon(), [claim.invoice_id], "keep", fixed_sum=True)
    return settling.to_settle(stage.book.here, who, "GBP", DAY)[0]


def _record_interest(stage: Stage) -> None:
    stage.page("invoices")
    payer = Payer(customer(stage.book, "GB-004"), _kept(stage).invoice_id, "GBP")
    stage.dialog("record-interest", RecordPayment(stage.desk, stage.window, payer))


def _details_interest(stage: Stage) -> None:
    claim = _kept(stage)
    shares = spread(claim.interest_minor + claim.open_minor // 2, [claim])
    paid = sum(share.amount_minor for share in shares)
    who = customer(stage.book, "GB-004")
    payments_of.record_payment(stage.book, noon(), PaymentEntered(who, "GBP", paid, DAY, tuple(shares)))
    stage.page("invoices", claim.invoice_id)
    stage.take("details-interest")


def _undecided(stage: Stage) -> None:
    who = customer(stage.book, "TW-002")
    claim = settling.to_settle(stage.book.here, who, "TWD", DAY)[0]
    page = stage.page("invoices", claim.invoice_id)
    shares = (Share(claim.invoice_id, claim.open_minor),)
    entered = PaymentEntered(who, "TWD", claim.open_minor, DAY, shares)
    page.desk.order(payments_of.record_payment, noon(), entered)
    stage.take("paid-late")


INVOICES: dict[str, Play] = {
    "list": _list,
    "details": _details,
    "details-credit-note": _credit,
    "details-interest": _details_interest,
    "paid-late": _undecided,
    "new": _form,
    "correct": _correct,
    "several": _several,
    "void": _void,
    **{kind: partial(_adjust, kind) for kind in ("credit_note", "write_off", "fee", "waiver")},
}
PAYMENTS: dict[str, Play] = {
    "details": _shown,
    "record": _record,
    "record-cheque": _record_cheque,
    "record-interest": _record_interest,
    "record-wrong": _record_nobody,
    "allocate": _allocate,
    **{how: partial(_take_back, how) for how in ("reversed", "bounced", "refunded")},
}
