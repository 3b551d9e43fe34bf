"""Your business as it stands on paper: names, address, bank, law, languages, pictures."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.gui import choices, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.form_fields import ChoiceField, LinesField, TextField, TickField
from collectdesk.gui.form_section import FormSection
from collectdesk.gui.place_field import PlaceField
from collectdesk.gui.settings.picture_row import PictureRow
from collectdesk.operations.business import tell_business
from collectdesk.store.queries.business import BusinessFacts, business

_NOBODY = BusinessFacts(
    name="", legal_name="", tax_id="", address="", phone="", email="", bank_details="", signer="",
    jurisdiction="TW", currency="TWD", language="zh-Hant-TW", page_size="A4", roc_years=0,
    logo="", seal="", signature="",
)  # fmt: skip


class BusinessPart(QWidget):
    """Saves when a field is left; nothing can be kept before there is a name."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.facts = _NOBODY
        self.typed: dict[str, TextField | LinesField] = {
            "name": TextField(self.tr("Name"), self.tr("As your customers know you")),
            "legal_name": TextField(self.tr("Legal name"), self.tr("If it is another one")),
            "tax_id": TextField(self.tr("Tax id")),
            "signer": TextField(self.tr("Who signs letters"), self.tr("Name and position")),
            "address": LinesField(self.tr("Address, as on your letterhead"), 3),
            "phone": TextField(self.tr("Phone")),
            "email": TextField(self.tr("Mail")),
            "bank_details": LinesField(
                self.tr("Bank details"), 4, self.tr("How customers pay you; printed on every letter")
            ),
        }
        self.chosen: dict[str, ChoiceField] = {
            "jurisdiction": PlaceField(self.tr("Law that governs")),
            "currency": ChoiceField(self.tr("Your currency"), choices.currencies()),
            "language": ChoiceField(self.tr("Language of letters"), choices.letter_languages()),
            "page_size": ChoiceField(self.tr("Paper"), choices.PAGE_SIZES),
        }
        self.roc_years = TickField(
            self.tr("Count years as Taiwan does (民國)"),
            self.tr("In letters in Chinese (Taiwan)."),
        )
        self.pictures = [
            PictureRow(desk, "logo", self.tr("Logo"), self.tr("At the head of every letter")),
            PictureRow(desk, "seal", self.tr("Seal"), self.tr("Beside the signature, as companies stamp")),
            PictureRow(desk, "signature", self.tr("Signature"), self.tr("Above the name of who signs")),
        ]
        self._lay_out()
        for field in (*self.typed.values(), *self.chosen.values(), self.roc_years):
            field.finished.connect(self.save)

    def reload(self) -> None:
        """Fill in what the book has; a field that is being typed into stays."""
        self.facts = business(self.desk.reader) or _NOBODY
        facts = self.facts._asdict()
        for key, text in self.typed.items():
            if not text.hasFocus():
                text.set_text(facts[key])
        for key, choice in self.chosen.items():
            choice.set_key(facts[key])
        self.roc_years.set_ticked(ticked=bool(self.facts.roc_years))
        for picture in self.pictures:
            picture.show_picture(facts[picture.role], known=bool(self.facts.name))

    def told(self) -> BusinessFacts:
        """Give what stands in the fields."""
        facts: dict[str, Any] = {key: field.text() for key, field in self.typed.items()}
        facts |= {key: field.key() for key, field in self.chosen.items()}
        return self.facts._replace(**facts, roc_years=int(self.roc_years.ticked()))

    def save(self) -> None:
        """Give the order to keep what changed, if something did."""
        told = self.told()
        if told == self.facts:
            return
        if not told.name:
            self.typed["name"].show_wrong(wording.say("business-name-missing", self.desk.language))
            return
        self.typed["name"].show_wrong("")
        # what follows at once must not be ordered twice
        self.facts = told
        task = self.desk.order(tell_business, self.desk.now(), told)
        task.failed.connect(self._on_failed)

    def _on_failed(self) -> None:
        # what was refused is not kept, and is ordered again when the owner has mended it
        self.facts = business(self.desk.reader) or _NOBODY

    def _lay_out(self) -> None:
        who = FormSection(self.tr("Who you are"))
        for key in ("name", "legal_name", "tax_id", "signer"):
            who.add(self.typed[key])
        reach = FormSection(self.tr("How you are reached and paid"))
        reach.add(self.typed["address"], wide=True)
        reach.add(self.typed["phone"])
        reach.add(self.typed["email"])
        reach.add(self.typed["bank_details"], wide=True)
        usual = FormSection(self.tr("What is usual for you"))
        for choice in self.chosen.values():
            usual.add(choice)
        usual.add(self.roc_years, wide=True)
        paper = FormSection(self.tr("Pictures on paper"))
        for picture in self.pictures:
            paper.add(picture, wide=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(14))
        for section in (who, reach, usual, paper):
            box.addWidget(section)
        box.addStretch(1)
