"""Draw every page, panel, dialog and paper as PNG under build/pictures; --help tells how to draw less.

The sample book of a fixed day, our own fonts, no display: the same program gives the same pictures.
"""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

# before Qt is loaded: no window is shown, and the fonts are ours
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collectdesk.gui.pages import ENTRIES
from picturing import look as looks
from picturing.album import Album
from picturing.look import Look
from picturing.scenes import PAGES, SCENES, Scene
from picturing.studio import Studio

PAPER = "paper"
_OUT = Path(__file__).resolve().parent.parent / "build" / "pictures"


def main(arguments: list[str]) -> int:
    """Draw what `arguments` ask for and say where it lies."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    drawn = _looks(asked)
    scenes = [scene for scene in SCENES if _wanted(scene, asked.page)]
    unknown = [page for page in asked.page or () if page != PAPER and not any(map(_of(page), SCENES))]
    if unknown:
        parser.error(f"there is no page or scene {', '.join(unknown)}")
    album = Album(asked.out)
    studio = Studio(asked.out / ".work")
    studio.watch()
    for look in drawn:
        print(f"{look.folder}: {len(scenes)} scenes", flush=True)
        if not asked.page:
            album.begin(look)
        studio.play(look, scenes, album.camera)
    if not asked.page or PAPER in asked.page:
        print("paper", flush=True)
        album.paper(studio)
    album.close()
    print(f"{album.count} pictures lie in {asked.out}")
    return 1 if studio.faults else 0


def _looks(asked: argparse.Namespace) -> list[Look]:
    scales = tuple(asked.scale or looks.SCALES)
    return looks.every(tuple(asked.language or looks.LANGUAGES), tuple(asked.scheme or looks.SCHEMES), scales)


def _wanted(scene: Scene, pages: list[str] | None) -> bool:
    return not pages or any(_of(page)(scene) for page in pages)


def _of(page: str) -> Callable[[Scene], bool]:
    """Give the question whether a scene is of `page`, or is the one named so."""
    return lambda scene: page in (scene.page, str(scene))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    keys = sorted({*PAGES, *(entry.key for entry in ENTRIES), PAPER})
    parser.add_argument(
        "--page",
        action="append",
        help=f"only this page ({', '.join(keys)}) or scene, such as letters-prepare",
    )
    parser.add_argument("--language", action="append", choices=looks.LANGUAGES)
    parser.add_argument("--scheme", action="append", choices=looks.SCHEMES)
    parser.add_argument("--scale", action="append", type=int, choices=looks.SCALES)
    parser.add_argument("--out", type=Path, default=_OUT)
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
