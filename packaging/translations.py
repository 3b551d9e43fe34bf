"""Bring the texts of the window in resources/i18n up to date, or check them.

python packaging/translations.py            collect the texts, keep what is translated, drop what is gone
python packaging/translations.py --check    change nothing; 1 if a translation is missing or wrong
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

from collectdesk import files
from collectdesk.gui import language
from collectdesk.gui.catalogue import Text, read
from texts_in_code import frozen_too_early

SOURCE = Path(__file__).resolve().parent.parent / "src" / "collectdesk"
_PLACEHOLDER = re.compile(r"%n|\{[^{}]*\}")
# a half-width mark beside a Chinese character; in 1,234.50 it is right
_HALF_WIDTH = re.compile("[\u3400-\u9fff）」”][,;:!?]|[,;:!?][\u3400-\u9fff（「“]")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}">\n'


def main(arguments: list[str]) -> int:
    """Update or check; give 1 if something is missing or wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, tell what is missing or wrong")
    asked = parser.parse_args(arguments)
    wanted = collected()
    if not asked.check:
        update(wanted)
    faults = [
        *frozen_too_early(SOURCE),
        *(fault for each in language.LANGUAGES for fault in check(each, wanted)),
    ]
    for fault in faults:
        print(fault)
    print(f"{len(wanted)} texts in {len(language.LANGUAGES)} languages: ", end="")
    print(f"{len(faults)} faults." if faults else "all translated.")
    return 1 if faults else 0


def collected() -> list[Text]:
    """Give the texts of the program, by context in the order of their appearance; those with %n count."""
    modules = sorted(SOURCE.rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        name = "lupdate.exe" if sys.platform == "win32" else "lupdate"
        program = Path(PySide6.__file__).parent / name
        command: list[str | Path] = [program, "-silent", "-locations", "none", *modules, "-ts", found]
        subprocess.run(command, check=True)
        return read(found)


def wanted_in(named: str, texts: list[Text]) -> list[Text]:
    """Give those of `texts` that need a translation: all of them, in English those that count."""
    return [text for text in texts if named != "en" or "%n" in text.source]


def update(texts: list[Text]) -> None:
    """Write the .ts files anew: with all texts of the program, and what was translated before."""
    for named in language.LANGUAGES:
        file = language.file_of(named)
        known = {(text.context, text.source): text for text in (read(file) if file.is_file() else [])}
        merged = [
            _kept(known.get((text.context, text.source)), text, named) for text in wanted_in(named, texts)
        ]
        files.write(file, "".join(_written(merged, language.OF_QT[named])).encode())


def check(named: str, texts: list[Text]) -> Iterator[str]:
    """Give what is wrong with the translations of one language, a line each."""
    file = language.file_of(named)
    known = {(text.context, text.source): text for text in read(file)}
    wanted = {(text.context, text.source) for text in wanted_in(named, texts)}
    for key in sorted(wanted - set(known)):
        yield f"{file.name}: missing: {key[0]}: {key[1]}"
    for key in sorted(set(known) - wanted):
        yield f"{file.name}: no longer in the program: {key[0]}: {key[1]}"
    for text in known.values():
        wrong = _wrong(text, named)
        if wrong:
            yield f"{file.name}: {wrong}: {text.context}: {text.source}"


def _wrong(text: Text, named: str) -> str:
    """Give what is wrong with a translation; empty if nothing is."""
    if not text.finished or not all(text.forms):
        return "unfinished"
    if len(text.forms) != _forms(text.source, named):
        return "wrong number of forms"
    if any(placeholders(form) != placeholders(text.source) for form in text.forms):
        return "other placeholders"
    if named != "en" and any(_HALF_WIDTH.search(form) for form in text.forms):
        return "half-width punctuation"
    return ""


def placeholders(text: str) -> list[str]:
    """Give the placeholders of a text in order of name."""
    return sorted(_PLACEHOLDER.findall(text))


def _forms(source: str, named: str) -> int:
    return 2 if named == "en" and "%n" in source else 1


def _kept(known: Text | None, text: Text, named: str) -> Text:
    if known is not None and len(known.forms) == _forms(text.source, named):
        return known
    return Text(text.context, text.source, ("",) * _forms(text.source, named), finished=False)


def _written(texts: list[Text], named: str) -> Iterator[str]:
    """Give the lines of a .ts file, as Qt's own tools write them."""
    yield _HEAD.format(named)
    context = ""
    for text in texts:
        if text.context != context:
            yield "</context>\n" if context else ""
            yield f"<context>\n    <name>{text.context}</name>\n"
            context = text.context
        yield from _message(text)
    yield "</context>\n</TS>\n" if context else "</TS>\n"


def _message(text: Text) -> Iterator[str]:
    state = "" if text.finished else ' type="unfinished"'
    counts = "%n" in text.source
    yield '    <message numerus="yes">\n' if counts else "    <message>\n"
    yield f"        <source>{_escaped(text.source)}</source>\n"
    if counts:
        yield f"        <translation{state}>\n"
        for form in text.forms:
            yield f"            <numerusform>{_escaped(form)}</numerusform>\n"
        yield "        </translation>\n"
    else:
        yield f"        <translation{state}>{_escaped(text.forms[0])}</translation>\n"
    yield "    </message>\n"


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
