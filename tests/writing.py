"""Which calls of a module may put bytes into a file of their own, past `collectdesk/files.py`."""

import ast
import re
from collections.abc import Iterator

from tests.source_tree import Module, calls, receiver

_MODE = re.compile(r"[rwaxbt+]{1,4}")
_COPIES = {"copy", "copy2", "copyfile", "copytree", "move"}
_TEMPORARY = {"NamedTemporaryFile", "TemporaryFile", "mkstemp"}
_QT_FILES = {"QFile", "QSaveFile", "QTemporaryFile", "QPdfWriter"}
# They take a path or an open stream: only a stream in memory is allowed.
_TAKES_A_TARGET = {"Canvas", "SimpleDocTemplate", "BaseDocTemplate", "Workbook", "ZipFile", "save"}
_STREAMS = re.compile(r"\b(BytesIO|BinaryIO|IO\[bytes\]|QBuffer|QByteArray)\b")


def writes(module: Module) -> list[str]:
    """Give each such call with its line."""
    return [f"{module.path}:{call.lineno} {ast.unparse(call)[:70]}" for call in _writing_calls(module.tree)]


def _writing_calls(tree: ast.Module) -> Iterator[ast.Call]:
    memory = _streams_in_memory(tree)
    for name, call in calls(tree):
        before = receiver(call)
        if (
            name in {"write_text", "write_bytes"}
            or name in _TEMPORARY | _QT_FILES
            or (name in _COPIES and before == "shutil")
            or (name == "open" and _opens_for_writing(call, before))
            or (name in _TAKES_A_TARGET and _target_is_no_stream(name, call, memory))
        ):
            yield call


def _opens_for_writing(call: ast.Call, before: str) -> bool:
    """Tell whether a call of open(...) or of something.open(...) may write; an unknown mode may."""
    if before == "os":
        return "O_RDONLY" not in ast.unparse(call)
    place = 0 if before and before not in {"io", "codecs", "gzip", "zipfile"} else 1
    given = [word.value for word in call.keywords if word.arg == "mode"] or call.args[place : place + 1]
    if not given:
        return False
    mode = given[0]
    if not isinstance(mode, ast.Constant):
        # webbrowser.open(url) and Pdf.open(stream) name what they read, not a mode
        return not before
    return (
        isinstance(mode.value, str)
        and bool(_MODE.fullmatch(mode.value))
        and not set(mode.value) <= set("rbt")
    )


def _target_is_no_stream(name: str, call: ast.Call, memory: set[str]) -> bool:
    if name == "ZipFile" and len(call.args) < 2 and not call.keywords:
        return False
    if not call.args:
        # painter.save() and a row's save() have no target
        return False
    target = ast.unparse(call.args[0])
    return target not in memory and not _STREAMS.search(target)


def _streams_in_memory(tree: ast.Module) -> set[str]:
    """Give the names that are bound to a stream in memory, or are arguments declared as an open stream."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and _STREAMS.search(ast.unparse(node.value)):
            names |= {ast.unparse(target) for target in node.targets}
        elif isinstance(node, ast.arg) and node.annotation and _STREAMS.search(ast.unparse(node.annotation)):
            names.add(node.arg)
        elif (
            isinstance(node, ast.withitem)
            and node.optional_vars
            and _STREAMS.search(ast.unparse(node.context_expr))
        ):
            names.add(ast.unparse(node.optional_vars))
    return names
