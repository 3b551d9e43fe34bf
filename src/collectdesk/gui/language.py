"""The language of the windows: the one chosen, else the system's, and its translations put in place."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from collectdesk import resources
from collectdesk.gui import catalogue

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
# our languages as Qt names them; in English only what counts has a translation: 1 invoice, 2 invoices
OF_QT = {"en": "en", "zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}
# each with the bytes it reads from, which have to stay
_installed: list[tuple[QTranslator, bytes]] = []


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


def install(app: QCoreApplication, language: str) -> None:
    """Put the translations of `language` in place of those before; windows have to be built anew."""
    for old, _ in _installed:
        app.removeTranslator(old)
    _installed.clear()
    named = OF_QT[language]
    # Qt's own first: the one that was put in place last is asked first
    qt = QTranslator(app)
    if language != "en" and qt.load(
        f"qtbase_{named}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        _add(app, qt, b"")
    content = catalogue.compiled(catalogue.read(file_of(language)), named)
    own = QTranslator(app)
    if own.load(content):
        _add(app, own, content)


def file_of(language: str) -> Path:
    """Give the .ts file with our texts in `language`."""
    return resources.path("i18n", f"collectdesk_{OF_QT[language]}.ts")


def _add(app: QCoreApplication, translator: QTranslator, content: bytes) -> None:
    app.installTranslator(translator)
    _installed.append((translator, content))
