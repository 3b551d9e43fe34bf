"""Scenes of the overdue page, the settings, the first start, the search and the boxes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from collectdesk.domain.problem import Problem
from collectdesk.gui import ask, preferences
from collectdesk.gui.as_of_popup import AsOfPopup
from collectdesk.gui.list_preview import ListPreview
from collectdesk.gui.pages import ENTRIES
from collectdesk.gui.rates.add_rate import AddRate
from collectdesk.gui.welcome.welcome import Welcome
from collectdesk.operations.changed import Changed
from picturing.stage import Play, Stage


def _by_customer(stage: Stage) -> None:
    stage.page("overdue").list.view.selectRow(1)
    stage.take("by-customer")


def _by_invoice(stage: Stage) -> None:
    page = stage.page("overdue")
    page.flip()
    stage.settle()
    page.list.view.selectRow(2)
    stage.take("by-invoice")


def _filtered(stage: Stage) -> None:
    page = stage.page("overdue")
    page.flip()
    page.start_filter()
    page.chips.press(["past_due"])
    QTest.keyClicks(stage.window.focusWidget(), "SG-2026")
    stage.take("filtered")


def _nothing_found(stage: Stage) -> None:
    page = stage.page("overdue")
    page.start_filter()
    QTest.keyClicks(stage.window.focusWidget(), "zzz")
    stage.take("nothing-found")


def _columns(stage: Stage) -> None:
    menu = stage.page("overdue").list.view.column_menu()
    menu.popup(QPoint(0, 0))
    stage.take("columns", menu)
    menu.close()


def _as_of(stage: Stage) -> None:
    page = stage.page("overdue")
    popup = AsOfPopup(stage.desk.today(), stage.look.language, page.tr("Show the list as of"), page)
    popup.ask(stage.desk.today(), QPoint(0, 0))
    stage.take("as-of", popup)
    popup.close()


def _list_menu(stage: Stage) -> None:
    page = stage.page("customers")
    menu = page.list.menu.menu()
    menu.popup(QPoint(0, 0))
    stage.take("list-menu", menu)
    menu.close()


def _list_preview(stage: Stage) -> None:
    from picturing.paper import list_as_pdf

    menu = stage.page("customers").list.menu
    stage.dialog("list-preview", ListPreview(list_as_pdf(menu), menu.shown().title, stage.window))


def _part(part: str, stage: Stage) -> None:
    stage.page("settings", part)
    stage.take(part)


def _add_rate(stage: Stage) -> None:
    stage.dialog("add-rate", AddRate(stage.desk, stage.window, "fr-legal-professional"))


def _search(stage: Stage) -> None:
    stage.page("overdue")
    box = stage.window.search_box
    box.setFocus()
    QTest.keyClicks(box, "SG-2026-01")
    stage.take("search")


def _search_nothing(stage: Stage) -> None:
    stage.page("overdue")
    box = stage.window.search_box
    box.setFocus()
    QTest.keyClicks(box, "zzz")
    stage.take("search-nothing")


def _saved(stage: Stage) -> None:
    stage.page("overdue")
    told = Changed.of({"payment"}, "recorded-payment", entry=None, amount="NT$ 12,000", customer="玉山咖啡")
    stage.desk.saved.emit(told)
    stage.take("saved")


def _question(stage: Stage) -> None:
    view = stage.page("customers", 1).view
    stage.box("question", view.void)


def _problem(stage: Stage) -> None:
    stage.page("overdue")
    problem = Problem("book-exists", path=str(Path("CollectDesk") / "book"))
    stage.box("problem", partial(ask.tell_problem, stage.window, problem, stage.look.language))


def _fault(stage: Stage) -> None:
    stage.page("overdue")
    stage.box("fault", partial(ask.tell_fault, "Traceback (most recent call last)"))


def _welcome(stage: Stage) -> None:
    place = Path("CollectDesk") / "book"
    stage.dialog("welcome", Welcome(stage.look.language, place, importing=_has("import")))


def _has(key: str) -> bool:
    return any(entry.key == key for entry in ENTRIES)


def _empty(key: str, stage: Stage) -> None:
    stage.desk.preferences.set(preferences.PAGE, key)
    stage.page(key)
    stage.take("empty")


OVERDUE: dict[str, Play] = {
    "by-customer": _by_customer,
    "by-invoice": _by_invoice,
    "filtered": _filtered,
    "nothing-found": _nothing_found,
    "columns": _columns,
    "as-of": _as_of,
}
_PARTS = ("business", "lists", "talk", "law", "book", "computer")
SETTINGS: dict[str, Play] = {part: partial(_part, part) for part in _PARTS} | {"add-rate": _add_rate}
WINDOW: dict[str, Play] = {
    "welcome": _welcome,
    "search": _search,
    "search-nothing": _search_nothing,
    "saved": _saved,
    "list-menu": _list_menu,
    "list-preview": _list_preview,
    "question": _question,
    "problem": _problem,
    "fault": _fault,
}
# settings and import look the same in any book
EMPTY: dict[str, Play] = {
    entry.key: partial(_empty, entry.key) for entry in ENTRIES if entry.key not in ("settings", "import")
}
