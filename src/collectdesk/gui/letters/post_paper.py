"""The papers for the post, set from the book with the words of the windows; called on the worker thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from collectdesk.domain.progress import Progress
from collectdesk.operations import post_papers
from collectdesk.store.book import Book
from collectdesk.store.queries.business import business


@dataclass(frozen=True, slots=True)
class ListWords:
    """What stands on the list for the counter beside the letters; `kinds` names the kinds of posting."""

    title: str
    heads: tuple[str, str, str, str, str]
    counted: str
    stamp: str
    signed: str
    kinds: Mapping[str, str]
    language: str


@dataclass(frozen=True, slots=True)
class OnPaper:
    """Where addresses go: a sheet of labels or a size of envelope by its key.

    `start` is the first free label; `right` and `down` move the print by millimetres.
    """

    paper: str
    start: int = 1
    right: float = 0.0
    down: float = 0.0


def list_pdf(book: Book, keys: Sequence[int], words: ListWords, day: date, *, progress: Progress) -> bytes:
    """Give the list for the counter as a PDF."""
    # what sets paper loads when first needed
    from collectdesk.paper.posting_list import PostingLine, PostingList, compose_posting_list

    progress.step(0, 1, "letters")
    own = business(book.here)
    head, _ = post_papers.sender_address(book)
    lines = tuple(
        PostingLine(
            one.letter,
            one.to.name,
            " ".join(one.to.address_lines),
            words.kinds.get(one.kind, ""),
            one.number,
            one.contents,
            one.to.language,
        )
        for one in post_papers.to_post(book.here, keys)
    )
    return compose_posting_list(
        PostingList(
            words.title,
            "  ".join((head.name, *head.address_lines)),
            words.heads,
            lines,
            words.counted,
            words.stamp,
            words.signed,
            words.language,
            day,
            own.page_size if own is not None else "A4",
        )
    )


def addresses_pdf(
    book: Book, keys: Sequence[int], asked: OnPaper, title: str, day: date, *, progress: Progress
) -> bytes:
    """Give labels or envelopes as a PDF; raise Problem for what would leave them."""
    # as above
    from collectdesk.paper.envelopes import SIZES, Envelopes, compose_envelopes
    from collectdesk.paper.labels import Labels, compose_labels

    progress.step(0, 1, "letters")
    to = post_papers.addresses(book.here, keys)
    if asked.paper in SIZES:
        head, last = post_papers.sender_address(book)
        moved = (asked.right, asked.down)
        return compose_envelopes(Envelopes(asked.paper, head, to, title, day, last, *moved))
    return compose_labels(Labels(asked.paper, to, title, day, asked.start, asked.right, asked.down))
