"""Where the book and the preferences of this computer lie; one switch moves the book."""

import re
from datetime import date
from pathlib import Path

import platformdirs

_APP = "CollectDesk"
_SAMPLE = re.compile(r"sample-([0-9]{4}-[0-9]{2}-[0-9]{2})(-[0-9]+)?")


def default_book() -> Path:
    """Give the folder of the owner's book in the user's local application data."""
    return Path(platformdirs.user_data_dir(_APP, appauthor=False, roaming=False)) / "book"


def preferences_file() -> Path:
    """Give the file that keeps the taste of this computer: language, sizes, columns."""
    return Path(platformdirs.user_config_dir(_APP, appauthor=False, roaming=False)) / "preferences.ini"


def sample_book(day: date, seed: int = 1) -> Path:
    """Give the folder of the sample book of `day` among what may be made again."""
    name = f"sample-{day.isoformat()}" if seed == 1 else f"sample-{day.isoformat()}-{seed}"
    return Path(platformdirs.user_cache_dir(_APP, appauthor=False)) / name


def day_of_sample(folder: Path) -> date | None:
    """Give the day of a folder that is named as `sample_book` names them; None for any other."""
    named = _SAMPLE.fullmatch(folder.name)
    try:
        return date.fromisoformat(named[1]) if named else None
    except ValueError:
        return None
