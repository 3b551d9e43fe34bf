"""Scenes of the import: where a list is dropped, how it is read, what was refused, what became of it."""

from typing import Any

from collectdesk.operations.import_plan import ImportFile
from picturing.stage import Play, Stage

# an export as accounting programs write it: title lines, a total, 民國 dates, two rows that cannot be read
_LIST = """拾光設計 應收帳款明細表,,,,,,
客戶名稱,統一編號,發票號碼,發票日期,到期日,金額,已付金額
青空書店有限公司,24680135,AB-10000001,115/08/03,115/09/02,"48,000","20,000"
青空書店有限公司,24680135,AB-10000007,115/09/15,115/10/15,"12,600",
山葵食品行,13572468,AB-10000002,115/08/12,115/09/11,"31,500",
玉山咖啡,,AB-10000003,115/08/20,115/09/19,"7,350","7,350"
海風旅宿股份有限公司,98765432,AB-10000004,115/13/01,115/09/30,"66,000",
海風旅宿股份有限公司,98765432,AB-10000005,115/09/01,115/10/01,六萬,
光年影像工作室,11223344,AB-10000006,115/10/08,115/11/07,"88,200",
合計,,,,,"253,650","27,350"
"""


def _reading(stage: Stage) -> Any:
    page = stage.page("import")
    page.read(ImportFile("應收帳款明細表.csv", _LIST.encode("big5")))
    stage.settle()
    page.reading.bar.currency.set_key("TWD")
    page.reading.bar._on_changed()
    stage.settle()
    return page


def _start(stage: Stage) -> None:
    stage.page("import")
    stage.take("start")


def _understood(stage: Stage) -> None:
    _reading(stage)
    stage.take("understood")


def _refused(stage: Stage) -> None:
    page = _reading(stage)
    page.reading.tabs.press(["refused"])
    page.reading._on_tab(frozenset(["refused"]))
    stage.take("refused")


def _done(stage: Stage) -> None:
    page = _reading(stage)
    page.reading.take.click()
    stage.take("done")


SCENES: dict[str, Play] = {"start": _start, "understood": _understood, "refused": _refused, "done": _done}
