"""The people at a customer."""

from typing import Any

from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.gui.customers.records_card import RecordsCard
from collectdesk.gui.desk import Desk
from collectdesk.gui.form_fields import TextField, TickField
from collectdesk.operations.customers import ContactEntered, add_contact, change_contact, remove_contact
from collectdesk.store.queries.customers import ContactFacts


class ContactsCard(RecordsCard):
    """The contacts of `customer_id`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Contacts"),
            self.tr("Add a contact"),
            self.tr("Nobody yet. Whom do you call about an invoice?"),
            parent,
        )
        self.desk = desk
        self.customer_id = 0
        self.typed: dict[str, TextField] = {}
        self.preferred: TickField

    def lines(self, record: ContactFacts) -> list[str]:
        """Give the name with the role, then every way to reach the person."""
        name = f"{record.name} · {record.role}" if record.role else record.name
        reached = [each for each in (record.phone, record.mobile, record.email, record.chat) if each]
        lines = [name, *reached]
        if record.preferred:
            lines.append(self.tr("Letters are addressed to this contact"))
        return lines

    def fields(self, record: ContactFacts | None) -> list[QWidget]:
        """Give the fields of a contact."""
        self.typed = {
            "name": TextField(self.tr("Name")),
            "role": TextField(self.tr("Role, such as accounts or purchasing")),
            "phone": TextField(self.tr("Phone")),
            "mobile": TextField(self.tr("Mobile")),
            "email": TextField(self.tr("Mail")),
            "chat": TextField(self.tr("Chat, such as a LINE or WeChat id")),
        }
        self.preferred = TickField(self.tr("Address letters to this contact"))
        if record is not None:
            for key, field in self.typed.items():
                field.set_text(getattr(record, key))
            self.preferred.set_ticked(ticked=bool(record.preferred))
        return [*self.typed.values(), self.preferred]

    def save(self) -> None:
        """Keep the contact."""
        texts: dict[str, Any] = {key: field.text() for key, field in self.typed.items()}
        if not texts["name"]:
            self.typed["name"].show_wrong(wording.say("contact-name-missing", self.desk.language))
            self.typed["name"].setFocus()
            return
        entered = ContactEntered(**texts, preferred=self.preferred.ticked())
        now = self.desk.now()
        if self.editing is None:
            task = self.desk.order(add_contact, now, self.customer_id, entered)
        else:
            task = self.desk.order(change_contact, now, self.editing.id, entered)
        task.done.connect(self._on_done)

    def remove(self) -> None:
        """Take the contact out; Undo brings it back."""
        task = self.desk.order(remove_contact, self.desk.now(), self.editing.id)
        task.done.connect(self._on_done)

    def _on_done(self, _changed: object) -> None:
        self.finish()
