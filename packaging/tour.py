"""The tour for a machine without a display: the sample book, its pictures, and letters made by the program.

python packaging/tour.py [--out build/tour] [--language zh-Hant]
"""

import argparse
import os
import shutil
import sys
from pathlib import Path

# before Qt is loaded: no window is shown, and the fonts are ours
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collectdesk import files
from collectdesk.operations import kept_letters, letters, print_run
from collectdesk.operations.letters import Proposal
from collectdesk.store.book import Book
from picturing import look as looks
from picturing.album import Album
from picturing.camera import png
from picturing.look import DAY, Look
from picturing.paper import images
from picturing.scenes import SCENES
from picturing.studio import Studio

_OUT = Path(__file__).resolve().parent.parent / "build" / "tour"
_README = """\
A tour of CollectDesk, made on the sample book of {day}.

{look:<15}every page, panel and dialog: one picture each
letters/       reminder letters made by the program, as PDF and as pictures of their pages
paper/         letters in four languages, short and long, and a list as it prints
book/          the sample book itself; look into it with
               collectdesk --book "{book}" --today {day} overdue
"""


def main(arguments: list[str]) -> int:
    """Make the tour and tell where it lies."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=_OUT)
    parser.add_argument("--language", choices=looks.LANGUAGES, default="en")
    asked = parser.parse_args(arguments)
    out: Path = asked.out
    if out.exists() and any(out.iterdir()):
        # never empty a folder that somebody keeps other things in
        if not _is_a_tour(out):
            parser.error(f"{out} holds other things; name a new folder")
        shutil.rmtree(out)
    files.write(out / ".tour", b"")
    studio = Studio(out / ".work")
    studio.watch()
    album = Album(out)
    look = Look(asked.language)
    print(f"Drawing {len(SCENES)} scenes of the window.", flush=True)
    studio.play(look, SCENES, album.camera)
    print("Printing letters.", flush=True)
    album.paper(studio)
    _print_letters(studio, out)
    book = out / "book"
    shutil.move(studio.books.sample, book)
    album.close()
    _describe(out, look, book)
    return 1 if studio.faults else 0


def _is_a_tour(folder: Path) -> bool:
    """Tell whether `folder` was made by a tour, perhaps one that was broken off."""
    return (folder / ".tour").is_file()


def _print_letters(studio: Studio, out: Path) -> None:
    """Print reminders on the sample book by the operation the window uses, and draw their pages."""
    with studio.books.lend() as book:
        run = print_run.print_letters(book, looks.noon(), _one_per_language(book))
        keys = [letter.id for letter in run.printed]
        saved = kept_letters.save_letters(book, keys, out / "letters")
        files.write(out / "letters" / "all letters.pdf", kept_letters.together(book, keys))
    for file in saved:
        for number, image in enumerate(images(file.read_bytes()), start=1):
            png(image, file.with_name(f"{file.stem} {number}.png"))


def _one_per_language(book: Book) -> list[Proposal]:
    """Give the letter with most invoices for each language of letters."""
    proposed = [each for each in letters.propose(book, DAY) if not each.stopped]
    proposed.sort(key=lambda each: len(each.lines))
    return list({each.language: each for each in proposed}.values())


def _describe(out: Path, look: Look, book: Path) -> None:
    """Write what is where beside it, and say it."""
    said = _README.format(day=DAY, look=f"{look.folder}/", book=book)
    files.write(out / "README.txt", said.encode())
    print(f"\n{said}\nAll of it lies in {out}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
