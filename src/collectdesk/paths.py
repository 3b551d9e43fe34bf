"""Where the book and the preferences of this computer lie; one switch moves the book."""

import os
import re
import sys
from datetime import date
from pathlib import Path

_APP = "CollectDesk"
_SAMPLE = r"sample-([0-9]{4}-[0-9]{2}-[0-9]{2})(-[0-9]+)?"
_BELOW_HOME = {"data": ".local/share", "config": ".config", "cache": ".cache"}


def default_book() -> Path:
    """Give the folder of the owner's book in the user's local application data."""
    return place("data") / "book"


def preferences_file() -> Path:
    """Give the file that keeps the taste of this computer: language, sizes, columns."""
    return place("config") / "preferences.ini"


def sample_book(day: date, seed: int = 1) -> Path:
    """Give the folder of the sample book of `day` among what may be made again."""
    name = f"sample-{day.isoformat()}" if seed == 1 else f"sample-{day.isoformat()}-{seed}"
    return place("cache") / name


def is_sample(folder: Path) -> bool:
    """Tell whether a folder is that of a sample book among what may be made again."""
    return day_of_sample(folder) is not None and folder.resolve().parent == place("cache").resolve()


def day_of_sample(folder: Path) -> date | None:
    """Give the day of a folder that is named as `sample_book` names them; None for any other."""
    named = re.fullmatch(_SAMPLE, folder.name)
    try:
        return date.fromisoformat(named[1]) if named else None
    except ValueError:
        return None


def place(kind: str, system: str = sys.platform) -> Path:
    """Give our folder for `kind`, one of data, config and cache, where the system has such things."""
    home = Path.home()
    if system == "win32":
        local = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / _APP
        return local / "Cache" if kind == "cache" else local
    if system == "darwin":
        return home / "Library" / ("Caches" if kind == "cache" else "Application Support") / _APP
    told = Path(os.environ.get(f"XDG_{kind.upper()}_HOME", ""))
    # the standard has a relative one ignored
    return (told if told.is_absolute() else home / _BELOW_HOME[kind]) / _APP
