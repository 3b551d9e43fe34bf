"""The limitation of one claim: the last safe day, why, what moved it, and what would move it next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk import jurisdictions
from collectdesk.domain.law import UNSURE, EventRule
from collectdesk.domain.limitation import movers, usual_kind
from collectdesk.domain.money import Money
from collectdesk.gui import buttons, captions, facts_box, labels, theme
from collectdesk.gui.card import Card
from collectdesk.gui.claim import clock_words, words
from collectdesk.gui.claim.event_dialog import Draft
from collectdesk.gui.claim.known import Known
from collectdesk.gui.claim.time_bar import TimeBar
from collectdesk.gui.claim.timeline import Timeline
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents.document_window import DocumentWindow
from collectdesk.gui.tokens import TITLE
from collectdesk.store.queries import documents
from collectdesk.store.queries.limitation_events import recorded
from collectdesk.store.queries.limitation_suggestions import Suggested, suggested

_LONGEST = 90


class LimitationPart(QWidget):
    """Shows one claim; `event_asked(draft)`, `taken_back(event id)` and `terms_asked` (its kind of claim)."""

    event_asked = Signal(object)
    taken_back = Signal(int)
    terms_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.known: Known | None = None
        self.suggestions: list[Suggested] = []
        self.title = captions.secondary(wrap=True)
        self.day = captions.headline()
        self.left = captions.body()
        self.bar = TimeBar()
        self.why = captions.body(wrap=True)
        self.kind = buttons.link("", self.terms_asked.emit)
        self.kind.setAccessibleName(self.tr("Kind of claim"))
        self.timeline = Timeline(desk.language)
        self.none = captions.body(wrap=True)
        self._lay_out()
        self.timeline.taken_back.connect(self.taken_back)
        self.timeline.opened.connect(self._on_open)

    def show_claim(self, known: Known) -> None:
        """Show the clock of a claim."""
        self.known = known
        clock = known.clock
        for part in (self._hero, self._life):
            part.setVisible(clock is not None)
        self._none.setVisible(clock is None)
        if clock is None:
            self.none.setText(self.tr("This law has no limitation period here for this kind of claim."))
            for part in (self._proposed, self._next):
                part.hide()
            return
        facts, today, language = known.facts, self.desk.today(), self.desk.language
        law = jurisdictions.find(facts.law_code).limitation
        assert law is not None
        amount = Money(facts.open_minor, facts.currency)
        self.title.setText(
            self.tr("Last safe day for {number}, {amount} open").format(number=facts.number, amount=amount)
        )
        self.day.setText(labels.weekday_day(clock.last_safe_day, language))
        self._tell_left()
        self.bar.show_time(facts.due_on, clock.last_safe_day, today, words.tone(clock.last_safe_day, today))
        self.why.setText(clock_words.reason(clock, law, language))
        kind = words.word(words.KINDS, facts.terms.kind or usual_kind(law, facts.debtor))
        self.kind.setText(self.tr("Kind of claim: {kind}").format(kind=kind))
        self.kind.setAccessibleName(self.kind.text())
        events = {each.id: each for each in recorded(self.desk.reader, facts.id)}
        self.timeline.show_marks(clock_words.of_life(clock, law, facts.due_on, today, language, events))
        self._after.setText(words.told(law.after, language))
        self.suggestions = suggested(self.desk.reader, facts, today)
        _refill(
            self._proposals, [self._suggestion(place, each) for place, each in enumerate(self.suggestions)]
        )
        self._proposed.setVisible(bool(self.suggestions))
        still = movers(law, clock, today)
        _refill(self._movers, [self._mover(rule) for rule in still])
        self._next.setVisible(bool(still))

    def note_event(self) -> None:
        """Ask for an event that is noted from nothing."""
        self.event_asked.emit(Draft())

    def _lay_out(self) -> None:
        look = theme.look()
        self.day.setFont(theme.font(TITLE + 4, bold=True, figures=True))
        self.day.setWordWrap(True)
        self.left.setFont(theme.font(bold=True))
        self._hero, self._life = Card(), Card()
        self._proposed, self._next = Card(), Card()
        for part in (self.title, self.day, self.left, self.bar, self.why):
            self._hero.box.addWidget(part)
        line = QHBoxLayout()
        line.addWidget(self.kind)
        line.addStretch(1)
        self._hero.box.addLayout(line)
        self._life.box.addWidget(captions.strong(self.tr("What happened")))
        self._life.box.addWidget(self.timeline)
        self._after = captions.small(wrap=True)
        self._life.box.addWidget(self._after)
        self._proposals = _column()
        self._proposed.box.addWidget(captions.strong(self.tr("In your book, not confirmed yet")))
        self._proposed.box.addLayout(self._proposals)
        self._movers = _column()
        self._next.box.addWidget(captions.strong(self.tr("What would move it next")))
        self._next.box.addLayout(self._movers)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(12))
        self._none = Card()
        self._none.box.addWidget(self.none)
        self._none.box.addWidget(
            buttons.link(self.tr("Choose the kind of claim"), self.terms_asked.emit),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        for card in (self._none, self._hero, self._proposed, self._life, self._next):
            box.addWidget(card)
        box.addWidget(
            captions.small(
                self.tr("Counted the cautious way. This is information, not legal advice."), wrap=True
            )
        )
        box.addStretch(1)

    def _tell_left(self) -> None:
        assert self.known is not None
        assert self.known.clock is not None
        safe, today = self.known.clock.last_safe_day, self.desk.today()
        tone = words.tone(safe, today)
        colour = theme.look().palette.tone(tone)[0] if tone else theme.look().palette.text
        self.left.setStyleSheet(f"color: {colour}")
        said, days = words.time_left(safe, today), abs((safe - today).days)
        told = self.tr("{left} ({days})").format(left=said, days=labels.days(days))
        self.left.setText(told if days >= words.COUNTED else said)

    def _suggestion(self, place: int, each: Suggested) -> QWidget:
        language = self.desk.language
        event, on = words.word(words.EVENTS, each.kind), labels.long_day(each.on, language)
        what = _short(each.ref)
        if each.from_what == "letter":
            what = self.tr("letter {number}").format(number=each.ref)
        title = " · ".join(filter(None, (on, what)))
        would = self.tr("As “{event}” it would move the day to {day}. Have you proof of it?").format(
            event=event, day=labels.long_day(each.would_be, language)
        )
        button = buttons.quiet(self.tr("Confirm"), self._on_confirm)
        button.setProperty("place", place)
        button.setAccessibleName(f"{button.text()}: {title}. {would}")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.look().px(12))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(captions.body(title, wrap=True))
        said.addWidget(captions.small(would, wrap=True))
        row.addLayout(said, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _mover(self, rule: EventRule) -> QWidget:
        language = self.desk.language
        line = QWidget()
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, theme.look().px(6))
        box.setSpacing(0)
        box.addWidget(facts_box.section(words.word(words.EVENTS, rule.kind)))
        why = words.told(rule.why, language)
        if rule.confidence in UNSURE:
            why = self.tr("{why} Please confirm.").format(why=why)
        box.addWidget(captions.body(why, wrap=True))
        proof = words.told(rule.proof, language)
        if proof:
            box.addWidget(captions.small(self.tr("Proof: {proof}").format(proof=proof), wrap=True))
        return line

    def _on_open(self, what: str, key: int) -> None:
        if what == "document":
            DocumentWindow.show_document(self.desk, self.window(), documents.document(self.desk.reader, key))
        else:
            self.desk.go("letters", key)

    def _on_confirm(self) -> None:
        each = self.suggestions[int(self.sender().property("place"))]
        ids = {f"{name}_id": each.record_id for name in ("letter", "promise") if each.from_what == name}
        if each.from_what == "log":
            ids = {"log_entry_id": each.record_id}
        on = None if each.from_what == "letter" else each.on
        self.event_asked.emit(Draft(each.kind, on, each.ref, **ids))


def _short(text: str) -> str:
    """Give the beginning of what was said, as much as a line takes."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def _column() -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(theme.look().px(8))
    return box


def _refill(box: QVBoxLayout, lines: Sequence[QWidget]) -> None:
    """Put these in place of what stands in the box."""
    while (item := box.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
    for line in lines:
        box.addWidget(line)
