"""The line that long work shows after half a second: what, how many of how many, and a way to stop it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.pause import Pause
from collectdesk.gui.tasks import Task

_AFTER = 500


class ProgressLine(QWidget):
    """Follows the tasks given to `follow`, one after the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(4), look.px(24), look.px(8))
        row.setSpacing(look.px(12))
        self._text = captions.secondary()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(look.px(320))
        self._stop = buttons.quiet(self.tr("Cancel"), self._on_stop)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        row.addStretch(1)
        self._timer = Pause(self, _AFTER)
        self._timer.timeout.connect(self._on_due)
        self._tasks: list[Task] = []
        self.hide()

    def follow(self, task: Task) -> None:
        """Show `task` if it takes longer than half a second."""
        self._tasks.append(task)
        task.progressed.connect(self._on_progressed)
        # before whoever asked for the work hears of it, who may show a dialog then
        for over in (task.done, task.failed, task.cancelled):
            over.connect(self._on_over)
        task.ended.connect(self._on_ended)
        if len(self._tasks) == 1:
            self._begin()

    def _begin(self) -> None:
        task = self._tasks[0]
        self._bar.setRange(0, 0)
        self._say(labels.work(task.name))
        self._stop.setVisible(task.cancellable)
        self._stop.setEnabled(True)
        if not self.isVisible():
            self._timer.start()

    def _on_due(self) -> None:
        if self._tasks:
            self.show()

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        name = labels.work(what or (self._tasks[0].name if self._tasks else ""))
        self._say(
            self.tr("{work}: {done} of {total}").format(work=name, done=f"{done:,}", total=f"{total:,}")
        )

    def _on_stop(self) -> None:
        if self._tasks:
            self._tasks[0].cancel()
            self._stop.setEnabled(False)
            self._say(self.tr("Stopping, nothing is half done"))

    def _on_over(self, _result: object = None) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._on_ended(task)

    def _on_ended(self, task: Task) -> None:
        if task in self._tasks:
            self._tasks.remove(task)
        if self._tasks:
            self._begin()
        else:
            self._timer.stop()
            self.hide()

    def _say(self, text: str) -> None:
        self._text.setText(text)
        self._bar.setAccessibleName(text)
