"""The text of an HTML page or mail: no scripts, no pictures, nothing fetched; one pass over any damage."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

_SILENT = frozenset({"script", "style", "head", "title", "template", "object", "svg", "noframes", "xml"})
_BLOCKS = frozenset({
    "p", "div", "br", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre",
    "hr", "address", "section", "article", "header", "footer", "dl", "dt", "dd", "form", "li",
})  # fmt: skip
_NAME = re.compile(r"/?([A-Za-z][A-Za-z0-9:]*)")
_REMOTE = re.compile(
    r"""\b(?:src|background)\s*=\s*["']?\s*(?:https?:)?//|url\(\s*["']?(?:https?:)?//""", re.I
)
_BLANKS = re.compile(r"[ \t\r\f\v\u00a0]*\n[ \t\r\f\v\u00a0]*")


def text_of_html(page: str) -> str:
    """Give what a reader would see, in lines, without blanks at their ends."""
    out: list[str] = []
    for kind, part in _pieces(page):
        if kind == "text":
            # an unwritten line break in HTML is a blank
            out.append(" ".join(part.split(" ")) if part.isspace() else re.sub(r"\s+", " ", part))
        elif part in _BLOCKS:
            out.append("\n• " if part == "li" and kind == "open" else "\n")
        elif part in ("td", "th") and kind == "close":
            out.append("\t")
    text = _BLANKS.sub("\n", html.unescape("".join(out)))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def has_remote(page: str) -> bool:
    """Tell whether the page would fetch pictures or the like from elsewhere if a browser showed it."""
    return _REMOTE.search(page) is not None


def _pieces(page: str) -> Iterator[tuple[str, str]]:
    """Give texts and tags in order; each search goes on where the last ended, so no damage costs time."""
    place = 0
    while place < len(page):
        start = page.find("<", place)
        if start < 0:
            yield "text", page[place:]
            return
        if start > place:
            yield "text", page[place:start]
        if page.startswith("<!--", start):
            place = _after(page, "-->", start + 4)
            continue
        name = _NAME.match(page, start + 1)
        if name is None and page[start + 1 : start + 2] not in ("!", "?"):
            yield "text", "<"
            place = start + 1
            continue
        place = _after(page, ">", start)
        tag = name[1].lower() if name else ""
        opens = page[start + 1 : start + 2] != "/"
        yield ("open" if opens else "close"), tag
        if opens and tag in _SILENT and page[place - 2 : place] != "/>":
            closing = re.compile(f"</{tag}", re.IGNORECASE | re.ASCII).search(page, place)
            place = _after(page, ">", closing.end()) if closing else len(page)


def _after(page: str, mark: str, place: int) -> int:
    found = page.find(mark, place)
    return len(page) if found < 0 else found + len(mark)
