"""Where the data files lie: in a checkout, in an installed wheel, or beside a frozen program."""

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Give the resources folder; raise FileNotFoundError if the installation lacks it."""
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [here / "_resources", here.parent.parent / "resources"]
    if frozen:
        candidates.insert(0, Path(frozen) / "resources")
    for folder in candidates:
        if (folder / "letters").is_dir():
            return folder
    raise FileNotFoundError("the resources folder of CollectDesk is missing")


def path(*parts: str) -> Path:
    """Give the path of one resource, such as `path("icons", "search.svg")`."""
    return root().joinpath(*parts)
