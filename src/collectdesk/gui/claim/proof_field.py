"""The document that proves an event: one that is filed, or one that is filed now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.domain.problem import Problem
from collectdesk.gui import ask, buttons, labels, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents import attached
from collectdesk.gui.documents.filing import About
from collectdesk.gui.documents.taken import Taken
from collectdesk.gui.documents.taker import Taker
from collectdesk.gui.form_fields import ChoiceField
from collectdesk.gui.log import words
from collectdesk.operations.changed import Changed
from collectdesk.store.queries import documents, listing

_MOST = 60


class ProofField(QWidget):
    """Offers documents, of one customer or all; what is dropped or pasted over `over` is filed and chosen."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        over: QWidget,
        customer_id: int | None,
        invoice_ids: tuple[int, ...] = (),
        kind: str = "",
    ) -> None:
        super().__init__()
        self._desk, self._about = desk, About(customer_id, None, invoice_ids, kind)
        self.choice = ChoiceField(self.tr("Proof"), [("", self.tr("None yet"))])
        asked = documents.listed(customer_id=customer_id)
        for row in listing.first(desk.reader, asked, _MOST):
            self.choice.box.addItem(self._named(row), str(row.id))
        self.taker = Taker(desk, over)
        self.taker.took.connect(self.file)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(2))
        box.addWidget(self.choice)
        line = QHBoxLayout()
        line.addWidget(buttons.plain(self.tr("File a document now"), self._on_choose, "plus"))
        line.addStretch(1)
        box.addLayout(line)
        self.setFocusProxy(self.choice)

    def document_id(self) -> int | None:
        """Give the id of the chosen document, None while there is none."""
        return int(self.choice.key()) if self.choice.key() else None

    def file(self, files: list[Taken]) -> None:
        """Ask what the first of these documents is, file it, and choose it."""
        # with what reads mails and e-invoices, when the first is filed
        from collectdesk.gui.documents.file_dialog import FileDialog

        for each in files[:1]:
            try:
                dialog = FileDialog(self._desk, self.window(), each, self._about)
            except Problem as problem:
                ask.tell_problem(self.window(), problem, self._desk.language)
                return
            dialog.exec()
            order = dialog.order()
            dialog.deleteLater()
            if order is not None:
                self._desk.order(order).done.connect(self._on_filed)

    def _named(self, row: documents.DocumentRow) -> str:
        day = labels.short_day(row.dated, self._desk.language) if row.dated is not None else ""
        return " · ".join(filter(None, (row.name, words.word(words.DOCUMENTS, row.kind), day)))

    def _on_choose(self) -> None:
        self.file(attached.choose(self._desk, self.window()))

    def _on_filed(self, changed: Changed) -> None:
        if changed.id is not None:
            row = documents.document(self._desk.reader, changed.id)
            self.choice.box.insertItem(1, self._named(row), str(row.id))
            self.choice.set_key(str(row.id))
            self.changed.emit()
