"""A batch of letters: one PDF each, in two processes if wanted, and all of them in one file to print."""

from __future__ import annotations

import hashlib
import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Any

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.paper.compose import compose
from collectdesk.paper.letter import Letter

if TYPE_CHECKING:
    import pikepdf

_CODE = "letters"
_CHUNK = 8
# Starting a process costs as much as composing about this many letters.
_WORTH_IT = 400


def print_all(letters: Sequence[Letter], progress: Progress, *, processes: int = 1) -> Iterator[bytes]:
    """Give the PDF of each letter in order, as soon as it is made.

    A few letters at a time are in memory, however many there are. A Problem of a letter, or `Cancelled` from
    `progress`, ends the batch; so does a process that dies (Problem "letters-stopped").
    """
    made = (
        _in_turn(letters) if processes < 2 or len(letters) < _WORTH_IT else _side_by_side(letters, processes)
    )
    progress.step(0, len(letters), _CODE)
    for index, content in enumerate(made, 1):
        yield content
        progress.step(index, len(letters), _CODE)


def one_file(pdfs: Iterable[bytes]) -> bytes:
    """Give all pages of `pdfs` in one PDF; what the files share (the fonts of a run) is kept once.

    Raises ValueError if there are none. For letters that are not wanted one by one `compose_all` is quicker.
    """
    import pikepdf  # a large library, loaded when first needed

    kept: dict[bytes, pikepdf.Object] = {}
    with pikepdf.new() as whole:
        for content in pdfs:
            with pikepdf.open(BytesIO(content)) as part:
                first = len(whole.pages)
                whole.pages.extend(part.pages)
            for number in range(first, len(whole.pages)):
                _share(whole.pages[number].obj, kept)
        if not len(whole.pages):
            raise ValueError("no documents to put together")
        out = BytesIO()
        whole.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


def _share(page: pikepdf.Object, kept: dict[bytes, pikepdf.Object]) -> None:
    """Let a page use the fonts and pictures of pages before it where they are the same to the byte."""
    resources: Any = page.get("/Resources", {})
    for kind in ("/Font", "/XObject"):
        named: Any = resources.get(kind, {})
        for name in list(named.keys()):
            key = _print_of(named[name])
            if key is not None:
                named[name] = kept.setdefault(key, named[name])


def _print_of(thing: pikepdf.Object) -> bytes | None:
    """Give what tells a font with its file, or a picture, from all others; None for anything else."""
    if thing.get("/Subtype") == "/Type0":
        descriptor: Any = thing.DescendantFonts[0].get("/FontDescriptor", {})
        file, name = descriptor.get("/FontFile2"), str(thing.get("/BaseFont"))
    else:
        file, name = (thing, "picture") if thing.get("/Subtype") == "/Image" else (None, "")
    return hashlib.sha256(file.read_raw_bytes() + name.encode()).digest() if file is not None else None


def _in_turn(letters: Iterable[Letter]) -> Iterator[bytes]:
    return map(compose, letters)


def _side_by_side(letters: Iterable[Letter], processes: int) -> Iterator[bytes]:
    """Compose in other processes, a few chunks ahead of what was taken.

    Spawned, not forked, because the window has threads; a frozen program has to call `freeze_support` first.
    """
    spawn = multiprocessing.get_context("spawn")
    source = iter(letters)
    pool = ProcessPoolExecutor(processes, mp_context=spawn)
    waiting: deque[Future[list[bytes]]] = deque()
    try:
        while True:
            while len(waiting) < 3 * processes and (chunk := list(islice(source, _CHUNK))):
                waiting.append(pool.submit(_compose_chunk, chunk))
            if not waiting:
                return
            yield from waiting.popleft().result()
    except BrokenProcessPool:
        raise Problem("letters-stopped") from None
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _compose_chunk(letters: Sequence[Letter]) -> list[bytes]:
    return [compose(letter) for letter in letters]
