"""XML of others as a tree of plain nodes: nothing is declared or fetched, size and depth have limits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from collectdesk.domain.problem import Problem
from collectdesk.exchange.decoding import decode

MOST_BYTES = 10 * 1024 * 1024
_MOST_NODES = 200_000
_DEEPEST = 100
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.-]{1,40})")
# expat knows no encoding with several bytes to a character but Unicode
_CHINESE = frozenset({"gbk", "gb2312", "gb18030", "cp936", "big5", "big5-hkscs", "big5hkscs", "cp950"})


@dataclass(slots=True)
class Node:
    """An element: its name without the namespace, what stands in it and below it."""

    name: str
    space: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)
    text: str = ""

    def child(self, *path: str) -> Node | None:
        """Give the first element found by going down the names of `path`, or None."""
        if not path:
            return self
        for one in self.children:
            if one.name == path[0]:
                found = one.child(*path[1:])
                if found is not None:
                    return found
        return None

    def said(self, *path: str) -> str:
        """Give the first text that is not blank at the end of `path`, without blanks around it, or ""."""
        if not path:
            return " ".join(self.text.split())
        for one in self.children:
            if one.name == path[0] and (text := one.said(*path[1:])):
                return text
        return ""

    def each(self, name: str) -> Iterator[Node]:
        """Give all elements called `name` at any depth, in the order of the file."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            if node.name == name:
                yield node
            waiting.extend(reversed(node.children))


def read_tree(file: str, data: bytes) -> Node:
    """Give the outermost element of an XML file.

    Raise Problem if it is larger or deeper than a document of business is, declares a document type or
    entities (with which a file can fetch others or blow itself up), or is no XML.
    """
    if len(data) > MOST_BYTES:
        raise Problem("document-too-heavy", file=file, megabytes=MOST_BYTES // 2**20)
    builder = _Builder(file)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = 2**20
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.say
    parser.StartDoctypeDeclHandler = builder.refuse_declarations
    try:
        parser.Parse(_unicode(data), True)  # noqa: FBT003 - the call of the standard library
    except (expat.ExpatError, ValueError, LookupError):
        raise Problem("document-xml-damaged", file=file, row=parser.CurrentLineNumber) from None
    return builder.top.children[0]


def _unicode(data: bytes) -> bytes | str:
    declared = _DECLARED.search(data[:400])
    name = declared[1].decode("ascii", "replace").lower().replace("_", "-") if declared else ""
    return decode(data, name)[0] if name in _CHINESE else data


class _Builder:
    """Puts together what the parser comes upon."""

    def __init__(self, file: str) -> None:
        self.top = Node("")
        self._file = file
        self._open = [self.top]
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element below the one that is open."""
        self._count += 1
        if len(self._open) > _DEEPEST or self._count > _MOST_NODES:
            raise Problem("document-xml-deep", file=self._file)
        space, _, own = name.rpartition(" ")
        node = Node(own, space, {key.rpartition(" ")[2]: value for key, value in attributes.items()})
        self._open[-1].children.append(node)
        self._open.append(node)

    def end(self, _name: str) -> None:
        """End the open element."""
        self._open.pop()

    def say(self, text: str) -> None:
        """Add text to the open element; what stands between its children is text of its own."""
        self._open[-1].text += text

    def refuse_declarations(self, *_declared: object) -> None:
        """Refuse a file that declares anything."""
        raise Problem("document-xml-doctype", file=self._file)
