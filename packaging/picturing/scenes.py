"""The scenes: every page, panel and dialog of the window, with the sample book and with an empty one."""

from collections.abc import Mapping
from dataclasses import dataclass

from picturing import (
    scenes_claim,
    scenes_customers,
    scenes_import,
    scenes_invoices,
    scenes_letters,
    scenes_limitations,
    scenes_today,
    scenes_window,
)
from picturing.stage import Play


@dataclass(frozen=True, slots=True)
class Scene:
    """One scene: the page it belongs to, its own name, and what is done; `empty` plays it on a new book."""

    page: str
    name: str
    play: Play
    empty: bool = False

    def __str__(self) -> str:
        return f"{self.page}-{self.name}"


_PLAYED: dict[str, Mapping[str, Play]] = {
    "today": scenes_today.TODAY,
    "log": scenes_today.LOG,
    "callsheet": scenes_today.CALL_SHEET,
    "overdue": scenes_window.OVERDUE,
    "claim": {**scenes_claim.SCENES, **scenes_limitations.STEPS},
    "limitations": scenes_limitations.LIMITATIONS,
    "customers": scenes_customers.SCENES,
    "invoices": scenes_invoices.INVOICES,
    "payments": scenes_invoices.PAYMENTS,
    "letters": scenes_letters.SCENES,
    "import": scenes_import.SCENES,
    "settings": scenes_window.SETTINGS,
    "window": scenes_window.WINDOW,
}
_FILLED = tuple(Scene(page, name, play) for page, plays in _PLAYED.items() for name, play in plays.items())
_EMPTY = tuple(Scene(page, "empty", play, empty=True) for page, play in scenes_window.EMPTY.items())
SCENES = _FILLED + _EMPTY
PAGES = tuple(_PLAYED)
