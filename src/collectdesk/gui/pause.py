"""The short wait before something is done once: until typing stops, or until all that just came is heard."""

from PySide6.QtCore import QObject, QTimer

# as long as fingers rest between two letters
TYPING = 120


class Pause(QTimer):
    """Runs out `wait` milliseconds after it was last started; 0 lets the events at hand pass first."""

    def __init__(self, parent: QObject, wait: int = TYPING) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(wait)
