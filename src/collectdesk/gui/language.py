"""The language of the windows: the one chosen, else the system's, and its translations put in place."""

from contextlib import suppress
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from collectdesk import __version__, files, resources

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
# our languages as Qt names them; in English only what counts has a translation: 1 invoice, 2 invoices
OF_QT = {"en": "en", "zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}
# each with the bytes it reads from, which have to stay
_installed: list[tuple[QTranslator, bytes]] = []
_shown = ["en"]


def resolve(wanted: str) -> str:
    """Give the language to show: `wanted` if we have it, else the first of the system's that we have."""
    if wanted in LANGUAGES:
        return wanted
    for name in QLocale.system().uiLanguages():
        found = of_system(name)
        if found:
            return found
    return "en"


def of_system(name: str) -> str:
    """Give our language for a name such as zh-TW, zh_Hant_HK or en-GB; empty if we have none."""
    parts = name.replace("_", "-").split("-")
    if parts[0] == "zh":
        return "zh-Hant" if {"Hant", "TW", "HK", "MO"} & set(parts) and "Hans" not in parts else "zh-Hans"
    return "en" if parts[0] == "en" else ""


def install(app: QCoreApplication, language: str, folder: Path | None = None) -> None:
    """Put the translations of `language` in place of those before; windows have to be built anew.

    In `folder` they are kept as Qt reads them, for the next start.
    """
    for old, _ in _installed:
        app.removeTranslator(old)
    _installed.clear()
    _shown[0] = language
    named = OF_QT[language]
    # Qt's own first: the one that was put in place last is asked first
    qt = QTranslator(app)
    if language != "en" and qt.load(
        f"qtbase_{named}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        _add(app, qt, b"")
    content = _content(language, folder)
    own = QTranslator(app)
    if own.load(content):
        _add(app, own, content)


def current() -> str:
    """Give the language that was put in place last."""
    return _shown[0]


def file_of(language: str) -> Path:
    """Give the .ts file with our texts in `language`."""
    return resources.path("i18n", f"collectdesk_{OF_QT[language]}.ts")


def _content(language: str, folder: Path | None) -> bytes:
    """Give the compiled texts: those kept in `folder` if they were made of the same file, else made now."""
    file = file_of(language)
    kept = folder / f"{file.stem}.qm" if folder is not None else None
    made_of = f"{__version__} {crc32(file.read_bytes()):08x}"
    if kept is not None:
        with suppress(OSError):
            head, _, content = kept.read_bytes().partition(b"\n")
            if head == _head(made_of, content):
                return content
    from collectdesk.gui import catalogue  # most starts find them made

    content = catalogue.compiled(catalogue.read(file), OF_QT[language])
    if kept is not None:
        # a disk that refuses costs the next start a moment
        with suppress(OSError):
            files.write(kept, _head(made_of, content) + b"\n" + content)
    return content


def _head(made_of: str, content: bytes) -> bytes:
    return f"{made_of} {crc32(content):08x}".encode()


def _add(app: QCoreApplication, translator: QTranslator, content: bytes) -> None:
    app.installTranslator(translator)
    _installed.append((translator, content))
