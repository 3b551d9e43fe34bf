"""The check of the book, and its report in plain words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from collectdesk import wording
from collectdesk.domain import chain
from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.form_fields import TextField
from collectdesk.gui.form_section import FormSection
from collectdesk.store.check import Report, check


class CheckCard(FormSection):
    """Runs the check beside the window; `report` has the last one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Is all well with the book?"),
            self.tr(
                "Checks the file, the journal, every record, the sums and the documents. Nothing is changed."
            ),
            parent,
        )
        self.desk = desk
        self.report: Report | None = None
        self.head = TextField(
            self.tr("Code of the journal on a letter"),
            self.tr("Optional: type it to prove that the journal was not made anew since that letter"),
        )
        self.start = buttons.quiet(self.tr("Check the book"), self.run, "file-check")
        self.told = captions.body(wrap=True)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Findings"))
        self.details.setFixedHeight(theme.look().px(160))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.start)
        row.addStretch(1)
        self.add(self.head, wide=True)
        self.add(line, wide=True)
        self.add(self.told, wide=True)
        self.add(self.details, wide=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.hide()
        self.details.hide()

    def run(self) -> None:
        """Start the check."""
        self.start.setEnabled(False)
        self.details.hide()
        self._say(self.tr("Checking the book"))
        # the whole check reads one state of the book, and so it is not stopped in between
        task = self.desk.steady_work("check", check, self.desk.book, self.head.text() or None)
        task.done.connect(self._on_checked)
        task.ended.connect(self._on_ended)

    def _on_checked(self, report: Report) -> None:
        self.report = report
        seen = self.tr(
            "{entries} journal entries, {records} records and {originals} documents were checked."
        ).format(
            entries=f"{report.entries:,}", records=f"{report.records:,}", originals=f"{report.originals:,}"
        )
        if report.findings:
            found = self.tr("%n thing(s) are not as they should be.", "", len(report.findings))
            self._say(f"{found} {seen}")
            language = self.desk.language
            lines = [wording.say_finding(each.code, language, each.fields) for each in report.findings]
            self.details.setPlainText("\n".join(lines))
            self.details.show()
            return
        well = self.tr("Everything is as it should be.")
        head = self.tr("The journal now has the code {head}.").format(
            head=chain.grouped(report.head[: chain.SHOWN])
        )
        self._say(f"{well} {seen} {head}")

    def _on_ended(self) -> None:
        self.start.setEnabled(True)

    def _say(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.show()
