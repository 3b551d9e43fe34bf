"""Files documents one after the other: asks what each is, then gives the orders."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from collectdesk.domain.problem import Problem
from collectdesk.gui import ask
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents.taken import Taken


class About(NamedTuple):
    """What the documents belong to, as far as it is known where they were dropped, and of what `kind`."""

    customer_id: int | None = None
    log_entry_id: int | None = None
    invoice_ids: tuple[int, ...] = ()
    kind: str = ""


_NOTHING = About()


def file_all(desk: Desk, parent: QWidget, files: Sequence[Taken], about: About = _NOTHING) -> None:
    """Ask for each document what it is and file it; the rest is left out when the owner cancels."""
    # the form loads when first needed, with what reads mails and e-invoices
    from collectdesk.gui.documents.file_dialog import FileDialog

    for number, each in enumerate(files):
        try:
            dialog = FileDialog(desk, parent, each, about, left=len(files) - number - 1)
        except Problem as problem:
            ask.tell_problem(parent, problem, desk.language)
            continue
        dialog.exec()
        order = dialog.order()
        dialog.deleteLater()
        if order is None:
            return
        desk.order(order)
