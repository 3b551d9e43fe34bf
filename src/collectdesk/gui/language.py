"""The language of the windows: the one chosen, else the system's, and its translations put in place."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from collectdesk import resources

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
_QT = {"zh-Hans": "qtbase_zh_CN", "zh-Hant": "qtbase_zh_TW"}
_installed: list[QTranslator] = []


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
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    own = resources.path("i18n")
    _add(app, f"collectdesk_{language.replace('-', '_')}", str(own))
    if language in _QT:
        _add(app, _QT[language], QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _add(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
        _installed.append(translator)
