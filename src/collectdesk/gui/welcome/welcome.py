"""The window of the first start: short, and nothing in it is final."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.gui import captions, choices, icons, theme
from collectdesk.gui.card import PressableCard
from collectdesk.gui.form_fields import ChoiceField, TextField
from collectdesk.gui.form_section import FormSection
from collectdesk.gui.welcome.start import EMPTY, IMPORT, LIKELY, SAMPLE, Start, new_business, usual_currency

_ANOTHER_LANGUAGE = 2
Speak = Callable[[str], None]


class Welcome(QDialog):
    """Asks for the name of the business and one of three ways; makes and saves nothing itself.

    `place` is where the book would lie, `importing` tells whether a list can be imported at once.
    """

    def __init__(self, language: str, place: Path, *, importing: bool) -> None:
        super().__init__()
        self.spoken = language
        self.start: Start | None = None
        self.setWindowTitle(self.tr("Welcome to CollectDesk"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.interface = ChoiceField(self.tr("Language of the windows"), choices.INTERFACE)
        self.interface.set_key(language)
        self.name = TextField(self.tr("Name of your business"))
        self.letters = ChoiceField(self.tr("Language of most letters"), choices.letter_languages())
        self.currency = ChoiceField(self.tr("Your currency"), choices.currencies())
        self.letters.set_key(LIKELY[language])
        self.currency.set_key(usual_currency(LIKELY[language]))
        self._currency_chosen = False
        self.ways = self._make_ways(importing=importing)
        self._lay_out(place)
        self.interface.finished.connect(self._on_interface)
        self.letters.finished.connect(self._on_letters)
        self.currency.finished.connect(self._on_currency)
        self.name.line.returnPressed.connect(self._on_enter)
        look = theme.look()
        self.resize(look.px(640), look.px(700))
        self.name.setFocus()

    @staticmethod
    def ask(language: str, place: Path, speak: Speak, *, importing: bool) -> tuple[Start | None, str]:
        """Give how to begin, None if the window was closed, and the language of the windows.

        `speak` puts another language on the application when the owner chooses one.
        """
        typed = ""
        while True:
            dialog = Welcome(language, place, importing=importing)
            dialog.name.set_text(typed)
            result = dialog.exec()
            typed, spoken, start = dialog.name.text(), dialog.spoken, dialog.start
            dialog.deleteLater()
            if result != _ANOTHER_LANGUAGE:
                return start, language
            language = spoken
            speak(language)

    def choose(self, way: str) -> None:
        """Begin in this way; the ways that make a book need a name first."""
        if way == SAMPLE:
            self.start = Start(SAMPLE, None)
            self.accept()
        elif not self.name.text():
            self.name.show_wrong(wording.say("business-name-missing", self.spoken))
            self.name.setFocus()
        else:
            told = new_business(self.name.text(), self.currency.key(), self.letters.key())
            self.start = Start(way, told)
            self.accept()

    def _make_ways(self, *, importing: bool) -> dict[str, PressableCard]:
        words = {
            EMPTY: (
                "plus",
                self.tr("Start with an empty book"),
                self.tr("Type your first customer and invoices, one by one or ten in a row."),
            ),
            IMPORT: (
                "upload",
                self.tr("Import the list you have"),
                self.tr("From a spreadsheet or an accounting program. You see everything before it is kept."),
            ),
            SAMPLE: (
                "eye",
                self.tr("Look at the sample book first"),
                self.tr("A made-up design studio with sixty customers. Nothing of it mixes with your own."),
            ),
        }
        if not importing:
            del words[IMPORT]
        return {way: self._card(*told) for way, told in words.items()}

    def _card(self, icon: str, title: str, sentence: str) -> PressableCard:
        look = theme.look()
        card = PressableCard()
        card.setAccessibleName(f"{title}. {sentence}")
        row = QHBoxLayout()
        row.setSpacing(look.px(14))
        drawing = QLabel()
        drawing.setPixmap(icons.pixmap(icon, look.palette.accent, look.px(22), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(captions.strong(title))
        words.addWidget(captions.secondary(sentence, wrap=True))
        row.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        card.box.addLayout(row)
        card.pressed.connect(self._on_way)
        return card

    def _lay_out(self, place: Path) -> None:
        look = theme.look()
        content = QWidget()
        column = QVBoxLayout(content)
        margin = look.px(28)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.px(14))
        title = captions.headline(self.tr("Welcome"))
        told = self.tr(
            "Here you see who owes you what, and print letters that get it paid and keep the customer."
        )
        column.addWidget(title)
        column.addWidget(captions.secondary(told, wrap=True))
        section = FormSection(self.tr("Your business"))
        section.add(self.name, wide=True)
        for field in (self.letters, self.currency, self.interface):
            section.add(field)
        column.addWidget(section)
        for card in self.ways.values():
            column.addWidget(card)
        where = self.tr(
            "Your book stays on this computer, in {folder}. All of this can be changed in Settings."
        )
        column.addWidget(captions.small(where.format(folder=place), wrap=True))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area)

    def _on_way(self) -> None:
        sender = self.sender()
        for way, card in self.ways.items():
            if card is sender:
                self.choose(way)

    def _on_enter(self) -> None:
        # Enter after the name goes on to the ways, it does not choose one
        next(iter(self.ways.values())).setFocus()

    def _on_interface(self) -> None:
        if self.interface.key() != self.spoken:
            self.spoken = self.interface.key()
            self.done(_ANOTHER_LANGUAGE)

    def _on_letters(self) -> None:
        if not self._currency_chosen:
            self.currency.set_key(usual_currency(self.letters.key()))

    def _on_currency(self) -> None:
        self._currency_chosen = True
