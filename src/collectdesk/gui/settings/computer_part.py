"""The taste of this computer: language of the windows, light or dark, size of the text."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collectdesk.gui import choices, preferences, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.form_fields import ChoiceField
from collectdesk.gui.form_section import FormSection
from collectdesk.gui.tokens import SCALES


class ComputerPart(QWidget):
    """Kept beside the book, not in it: another computer may look different."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        # the two words for the system's own stand first
        languages = [("", self.tr("As this computer")), *choices.INTERFACE]
        schemes = [
            ("system", self.tr("As this computer")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]
        sizes = [(str(scale), f"{scale} %") for scale in SCALES]
        self.language = ChoiceField(
            self.tr("Language of the windows"), languages, self.tr("Letters have languages of their own")
        )
        self.scheme = ChoiceField(self.tr("Light or dark"), schemes)
        self.scale = ChoiceField(self.tr("Size of the text"), sizes)
        kept = desk.preferences
        self.language.set_key(kept.get(preferences.LANGUAGE))
        self.scheme.set_key(kept.get(preferences.SCHEME))
        self.scale.set_key(str(kept.get(preferences.SCALE)))
        section = FormSection(
            self.tr("How it looks here"), self.tr("This concerns only this computer and is not in the book.")
        )
        for field in (self.language, self.scheme, self.scale):
            section.add(field)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(14))
        box.addWidget(section)
        box.addStretch(1)
        self.language.finished.connect(self._on_language)
        self.scheme.finished.connect(self._on_scheme)
        self.scale.finished.connect(self._on_scale)

    def _on_language(self) -> None:
        self.desk.set_preference(preferences.LANGUAGE, self.language.key())

    def _on_scheme(self) -> None:
        self.desk.set_preference(preferences.SCHEME, self.scheme.key())

    def _on_scale(self) -> None:
        self.desk.set_preference(preferences.SCALE, int(self.scale.key()))
