"""One point in the life of a claim as the timeline shows it."""

from dataclasses import dataclass
from datetime import date

DUE, MOVED, STILL, TODAY, SAFE = "due", "moved", "still", "today", "safe"


@dataclass(frozen=True, slots=True)
class Mark:
    """A day with what happened (`what`) and what followed from it (`then`); `kind` is one of those above.

    `event_id` is that of a recorded event, which can be taken back; zero where there is none.
    `proofs` are what proves it: document or letter, its id, and its name.
    """

    on: date
    kind: str
    what: str
    then: str = ""
    tone: str = ""
    event_id: int = 0
    proofs: tuple[tuple[str, int, str], ...] = ()
