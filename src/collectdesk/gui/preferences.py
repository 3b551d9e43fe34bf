"""The taste of this computer: every key, its type and its default stand here once."""

import json
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from collectdesk import files

T = TypeVar("T")


class Key(NamedTuple, Generic[T]):
    """One preference: its name in the file, its type and the value it has until somebody changes it."""

    name: str
    kind: type[T]
    default: T


LANGUAGE = Key("language", str, "")  # empty: as the system
SCHEME = Key("scheme", str, "system")
SCALE = Key("scale", int, 100)
GEOMETRY = Key("geometry", str, "")  # base64 of what Qt saves
PAGE = Key("page", str, "today")
SETTINGS = Key("settings", str, "business")  # the part of the settings shown last
LOG_BY = Key("log_by", str, "")  # who of us noted the last contact
GROUPED = Key("overdue_by_customer", bool, default=True)
# what an hour is worth and how sure the owner is: {"hours": "3", "hour": {currency: minor}, "chance": 60}
WORTH: Key[dict[str, Any]] = Key("worth", dict, {})


def columns(of_list: str) -> Key[dict[str, Any]]:
    """Give the key for the columns of one list: {"order": [...], "hidden": [...], "widths": {...}}."""
    return Key(f"columns.{of_list}", dict, {})


class Preferences:
    """Reads the file once and writes it whole on each change; a damaged file counts as an empty one."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values = _read(file)

    @property
    def folder(self) -> Path:
        """Give the folder of what this computer keeps."""
        return self._file.parent

    def get(self, key: Key[T]) -> T:
        """Give the value of `key`, or its default where the file has none or one of another type."""
        value = self._values.get(key.name, key.default)
        # True is an int to Python, but not to somebody who set a percentage
        if not isinstance(value, key.kind) or (key.kind is int and isinstance(value, bool)):
            return key.default
        return value

    def set(self, key: Key[T], value: T) -> None:
        """Keep `value`; a disk that refuses costs the preference, not the work."""
        if self._values.get(key.name) == value:
            return
        self._values[key.name] = value
        lines = (
            f"{name} = {json.dumps(kept, ensure_ascii=False)}\n"
            for name, kept in sorted(self._values.items())
        )
        try:
            files.write(self._file, "".join(lines).encode())
        except OSError:
            return


def _read(file: Path) -> dict[str, Any]:
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return {}
    found: dict[str, Any] = {}
    for line in text.split("\n"):
        name, equals, value = line.partition(" = ")
        if equals:
            try:
                found[name] = json.loads(value)
            except ValueError:
                continue
    return found
