"""The modules of the program as syntax trees, for the tests that hold the code to the rules of the house."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "collectdesk"


class Module(NamedTuple):
    """One file: its path below the package, its text and its tree."""

    path: str
    text: str
    tree: ast.Module

    def under(self, *folders: str) -> bool:
        """Tell whether the file lies in one of the `folders` of the package, or is one of these files."""
        return any(self.path == folder or self.path.startswith(f"{folder}/") for folder in folders)


def read(text: str, path: str = "gui/example.py") -> Module:
    """Give the module that consists of `text`."""
    return Module(path, text, ast.parse(text))


@cache
def modules() -> tuple[Module, ...]:
    """Give every module of the program."""
    return tuple(
        read(file.read_text("utf-8"), file.relative_to(SOURCE).as_posix())
        for file in sorted(SOURCE.rglob("*.py"))
    )


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Give every call below `tree` with the last part of the name that is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, node
            elif isinstance(node.func, ast.Name):
                yield node.func.id, node


def receiver(call: ast.Call) -> str:
    """Give what stands before the last dot of a call as written; nothing for a plain function."""
    return ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""


def imported(tree: ast.AST) -> Iterator[str]:
    """Give the full name of everything that is imported below `tree`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
