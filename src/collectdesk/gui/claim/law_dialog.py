"""The question which law governs the claims of a customer."""

from dataclasses import fields

from PySide6.QtWidgets import QWidget

from collectdesk import jurisdictions
from collectdesk.gui.desk import Desk
from collectdesk.gui.log.small_dialog import SmallDialog
from collectdesk.gui.place_field import PlaceField
from collectdesk.operations.customers import CustomerEntered
from collectdesk.store.queries import customers


class LawDialog(SmallDialog):
    """Offers the places whose law is known; saves nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None, customer_id: int) -> None:
        self._facts = customers.customer(desk.reader, customer_id)
        super().__init__(
            parent,
            self.tr("Law that governs"),
            self.tr("For all claims against {name} whose contract says nothing else.").format(
                name=self._facts.name
            ),
            self.tr("Save"),
        )
        self._entered: CustomerEntered | None = None
        self.place = PlaceField(self.tr("Law"), [("", self.tr("As in your business"))])
        self.place.set_key(jurisdictions.resolve(self._facts.jurisdiction) or "")
        self.box.addWidget(self.place)
        self.place.setFocus()

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget | None, customer_id: int) -> CustomerEntered | None:
        """Ask; None if the owner thought better of it."""
        dialog = cls(desk, parent, customer_id)
        dialog.exec()
        dialog.deleteLater()
        return dialog.entered()

    def entered(self) -> CustomerEntered | None:
        """Give the customer with the law chosen; None until it is."""
        return self._entered

    def take(self) -> None:
        """Accept what is chosen."""
        kept = {field.name: getattr(self._facts, field.name) for field in fields(CustomerEntered)}
        kept |= {"code": self._facts.code or "", "never_remind": bool(self._facts.never_remind)}
        self._entered = CustomerEntered(**kept | {"jurisdiction": self.place.key()})
        self.accept()
