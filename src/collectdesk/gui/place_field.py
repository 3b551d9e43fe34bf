"""The choice of the place whose law governs; one that is no longer offered keeps its name."""

from collectdesk.gui import choices
from collectdesk.gui.choices import Choices
from collectdesk.gui.form_fields import ChoiceField


class PlaceField(ChoiceField):
    """Offers `usual` first, then every place whose law is known here."""

    def __init__(self, name: str, usual: Choices | None = None) -> None:
        super().__init__(name, [*(usual or []), *choices.places()])

    def set_key(self, key: str) -> None:
        """Choose `key`; what an older book holds is added under its name."""
        if self.box.findData(key) < 0:
            self.box.addItem(choices.place(key), key)
        super().set_key(key)
