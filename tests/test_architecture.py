"""The shape of the house: one way down, one module that writes files, windows that can be freed."""

import ast
import re
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from importlinter.cli import lint_imports

from tests.source_tree import ROOT, Module, calls, imported, modules, read, receiver
from tests.writing import writes

LONGEST_FILE = 350
SAYS_NOTHING = {"util", "utils", "helper", "helpers", "manager", "managers", "common", "misc"}
# Only an ORM has these ...
ORM_VERBS = {
    *("get_by_id", "get_or_none", "get_or_create", "delete_instance", "delete_by_id", "insert_many"),
    *("bulk_create", "bulk_update", "execute", "execute_sql", "executemany", "atomic", "create_tables"),
}
# ... and these are Qt's too, but not on a class: Invoice.select() against selectionModel().select().
VERBS_OF_A_CLASS = {"select", "create", "get", "insert", "update", "delete", "replace", "save", "raw"}
BELOW_THE_WINDOW = ("domain", "store", "paper", "exchange", "operations")
CLOCKS = {
    "date.today",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "time.time",
    "datetime.date.today",
}


def test_the_layers_point_one_way_down(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename="pyproject.toml", no_cache=True) == 0, capsys.readouterr().out


def orm_verbs(module: Module) -> Iterator[str]:
    """Find questions and orders to the database that stand in a window."""
    if not module.under("gui"):
        return
    for name in imported(module.tree):
        if name.startswith(("peewee", "playhouse", "sqlite3", "collectdesk.store.tables")):
            yield f"imports {name}"
    for name, call in calls(module.tree):
        of_a_class = re.fullmatch(r"(\w+\.)?[A-Z][A-Za-z]+", receiver(call)) is not None
        if name in ORM_VERBS or (
            name in VERBS_OF_A_CLASS and of_a_class and not receiver(call).startswith("Q")
        ):
            yield f"line {call.lineno}: {ast.unparse(call)[:60]}"


def files_written(module: Module) -> Iterator[str]:
    """Find what opens a file for writing elsewhere than in the one module for it; a lock stays empty."""
    if module.path not in {"files.py", "store/lock.py"}:
        yield from writes(module)


def names_that_say_nothing(module: Module) -> Iterator[str]:
    """Find modules and folders whose name tells nothing about what is in them."""
    yield from set(module.path.removesuffix(".py").split("/")) & SAYS_NOTHING


def missing_opening(module: Module) -> Iterator[str]:
    """Find modules that do not open with one sentence."""
    opening = ast.get_docstring(module.tree)
    first = (opening or "").partition("\n\n")[0]
    if not first.endswith("."):
        yield f"opens with {first!r}"


def windows_held_by_lambdas(module: Module) -> Iterator[str]:
    """Find signals connected to a lambda holding `self`: such a window is never freed."""
    for name, call in calls(module.tree):
        if name == "connect":
            for part in call.args:
                for node in ast.walk(part):
                    if isinstance(node, ast.Lambda) and re.search(r"\bself\b", ast.unparse(node)):
                        yield f"line {call.lineno}: {ast.unparse(call)[:60]}"


def stray_message_boxes(module: Module) -> Iterator[str]:
    """Find message boxes outside the one module that asks."""
    if module.path != "gui/ask.py" and any("QMessageBox" in name for name in imported(module.tree)):
        yield "uses QMessageBox"


def untranslatable(module: Module) -> Iterator[str]:
    """Find f-strings and sums of texts in tr(): the collector of texts takes them for something else."""
    for name, call in calls(module.tree):
        if name in {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}:
            for part in call.args:
                if isinstance(part, ast.JoinedStr | ast.BinOp):
                    yield f"line {call.lineno}: {ast.unparse(call)[:60]}"


def clocks_read(module: Module) -> Iterator[str]:
    """Find where a layer below the window asks for the day instead of being told."""
    if module.under(*BELOW_THE_WINDOW):
        for name, call in calls(module.tree):
            if f"{receiver(call)}.{name}" in CLOCKS:
                yield f"line {call.lineno}: {ast.unparse(call)}"


def imports_in_functions_without_a_reason(module: Module) -> Iterator[str]:
    """Find imports inside functions that no comment explains."""
    # blank lines only sort imports into groups; one comment may stand above all of them
    lines = {number: line for number, line in enumerate(module.text.splitlines(), 1) if line.strip()}
    above = {number: before for before, number in pairwise(lines)}
    for function in ast.walk(module.tree):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        explained = -1
        for node in ast.walk(function):
            if isinstance(node, ast.Import | ast.ImportFrom):
                before = above[node.lineno]
                if "#" in lines[before] or "#" in lines[node.lineno] or explained == before:
                    explained = node.end_lineno or node.lineno
                else:
                    yield f"line {node.lineno}: {ast.unparse(node)}"


def long_files(module: Module) -> Iterator[str]:
    """Find files that have become more than one noun."""
    length = module.text.count("\n")
    if length > LONGEST_FILE:
        yield f"{length} lines"


RULES = [
    orm_verbs,
    files_written,
    names_that_say_nothing,
    missing_opening,
    windows_held_by_lambdas,
    stray_message_boxes,
    untranslatable,
    clocks_read,
    imports_in_functions_without_a_reason,
    long_files,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_no_module_breaks_the_rule(rule: Callable[[Module], Iterator[str]]) -> None:
    found = [f"{module.path}: {what}" for module in modules() for what in rule(module)]
    assert not found, f"{rule.__doc__}\n" + "\n".join(found)


BROKEN = [
    (orm_verbs, "from collectdesk.store.tables import Invoice"),
    (orm_verbs, "Invoice.select()"),
    (orm_verbs, "tables.Invoice.create(number=1)"),
    (orm_verbs, "row.delete_instance()"),
    (orm_verbs, "book.database.execute_sql(sql)"),
    (files_written, "open(path, 'w')"),
    (files_written, "open(path, mode=chosen)"),
    (files_written, "path.open('ab')"),
    (files_written, "io.open(path, 'r+')"),
    (files_written, "path.write_text('')"),
    (files_written, "path.write_bytes(b'')"),
    (files_written, "shutil.copy2(a, b)"),
    (files_written, "os.open(path, os.O_WRONLY)"),
    (files_written, "tempfile.NamedTemporaryFile()"),
    (files_written, "Canvas(str(path))"),
    (files_written, "zipfile.ZipFile(path, 'w')"),
    (files_written, "xlsxwriter.Workbook(path)"),
    (files_written, "picture.save(path, 'PNG')"),
    (windows_held_by_lambdas, "button.clicked.connect(lambda: self.close())"),
    (windows_held_by_lambdas, "button.clicked.connect(partial(run, lambda: self))"),
    (stray_message_boxes, "from PySide6.QtWidgets import QLabel, QMessageBox"),
    (untranslatable, "self.tr(f'{count} invoices')"),
    (untranslatable, "self.tr('one ' + 'two')"),
    (missing_opening, "x = 1"),
    (missing_opening, '"""No sentence"""'),
    (imports_in_functions_without_a_reason, "def f():\n    import reportlab\n"),
    (long_files, "x = 1\n" * (LONGEST_FILE + 1)),
]


@pytest.mark.parametrize(("rule", "text"), BROKEN, ids=lambda part: getattr(part, "__name__", None))
def test_each_rule_notices_what_it_forbids(rule: Callable[[Module], Iterator[str]], text: str) -> None:
    assert list(rule(read(text)))


def test_the_rules_of_other_folders_notice_what_they_forbid() -> None:
    assert list(clocks_read(read("day = date.today()", "operations/pay.py")))
    assert list(clocks_read(read("when = datetime.now(UTC)", "store/journal.py")))
    assert list(names_that_say_nothing(read("", "store/utils.py")))
    assert list(names_that_say_nothing(read("", "common/money.py")))


SOUND = [
    (orm_verbs, "painter.save()\nview.selectionModel().select(index, flags)\nself.update()\nQColor.create()"),
    (files_written, "open(path)\nopen(path, 'rb')\npath.open()\npath.open('r')\nos.open(p, os.O_RDONLY)"),
    (files_written, "webbrowser.open(url)\nPdf.open(stream)\npainter.save()\nrow.save(force_insert=True)"),
    (files_written, "out = io.BytesIO()\nCanvas(out)\nzipfile.ZipFile(out, 'w')\nimage.save(out, 'PNG')"),
    (files_written, "def fill(out: BinaryIO):\n    pdf.save(out)\n"),
    (files_written, "zipfile.ZipFile(path)"),
    (windows_held_by_lambdas, "button.clicked.connect(self.close)\nx.connect(lambda: run(1))"),
    (untranslatable, "self.tr('%n invoices', '', count)"),
    (
        imports_in_functions_without_a_reason,
        "def f():\n    # slow\n    import json\n\n    import reportlab\n",
    ),
    (imports_in_functions_without_a_reason, "def f():\n    import reportlab  # loads slowly\n"),
]


@pytest.mark.parametrize(("rule", "text"), SOUND, ids=lambda part: getattr(part, "__name__", None))
def test_no_rule_forbids_what_is_sound(rule: Callable[[Module], Iterator[str]], text: str) -> None:
    assert not list(rule(read(text)))
