"""One way the program can look: language, scheme and size; and the application dressed in it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication

from collectdesk import app as start
from collectdesk.gui import preferences
from collectdesk.gui.preferences import Preferences

# the day of every picture: the sample book is told relative to it
DAY = date(2026, 11, 21)
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
SCHEMES = ("light", "dark")
SCALES = (100, 200)


@dataclass(frozen=True, slots=True)
class Look:
    """A language of the windows, light or dark, and a percentage."""

    language: str = "en"
    scheme: str = "light"
    scale: int = 100

    @property
    def folder(self) -> str:
        """The folder its pictures lie in, such as `zh-Hant-dark` or `en-light-200`."""
        size = "" if self.scale == 100 else f"-{self.scale}"
        return f"{self.language}-{self.scheme}{size}"

    def put_on(self, app: QApplication, file: Path) -> Preferences:
        """Dress the application; give fresh preferences, kept in `file`, that say the same."""
        kept = Preferences(file)
        kept.set(preferences.LANGUAGE, self.language)
        kept.set(preferences.SCHEME, self.scheme)
        kept.set(preferences.SCALE, self.scale)
        start.put_on(app, kept, self.language)
        return kept


def every(languages: tuple[str, ...], schemes: tuple[str, ...], scales: tuple[int, ...]) -> list[Look]:
    """Give the looks that are drawn; at 200 % the light one only, because colours do not depend on size."""
    looks = [Look(*each) for each in product(languages, schemes, scales)]
    return [each for each in looks if each.scale == 100 or each.scheme == "light" or "light" not in schemes]


def noon() -> datetime:
    """Give the moment of every picture."""
    return datetime.combine(DAY, time(12), timezone(timedelta(hours=8)))
