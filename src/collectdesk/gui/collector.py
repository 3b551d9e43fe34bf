"""Python's cycle collector on the window thread only: freeing a widget on another thread crashes Qt."""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 1000


class Collector(QObject):
    """Switches the automatic collector off and collects from a timer of the thread it was made on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(_INTERVAL)

    def stop(self) -> None:
        """Give collecting back to whom it was taken from."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def _collect(self) -> None:
        # the generations that Python itself would have collected by now
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
