"""Texts that cannot be translated, because they are put together before they are looked up."""

import ast
from collections.abc import Iterator
from pathlib import Path

_ASKING = {"tr", "_tr", "translate", "QT_TRANSLATE_NOOP"}


def frozen_too_early(folder: Path) -> Iterator[str]:
    """Give each call for a translation of an f-string, a sum or a formatted text: file, line and the call."""
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in _ASKING:
                for argument in node.args:
                    if _put_together(argument):
                        place = f"{file.name}:{node.lineno}"
                        yield f"{place}: put together before it is translated: {ast.unparse(node)}"


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _put_together(argument: ast.expr) -> bool:
    if isinstance(argument, ast.JoinedStr):
        return True
    if isinstance(argument, ast.BinOp):
        return any(isinstance(side, ast.Constant | ast.JoinedStr) for side in (argument.left, argument.right))
    if isinstance(argument, ast.Call):
        return _name(argument.func) == "format"
    return False
