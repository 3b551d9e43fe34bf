"""Scenes of the claims: interest by several laws, limitation with what moved it, and what is asked."""

from dataclasses import fields, replace
from datetime import timedelta
from functools import partial
from typing import Any

from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.claim.decide_dialog import DecideDialog
from collectdesk.gui.claim.event_dialog import Draft, EventDialog
from collectdesk.gui.claim.law_dialog import LawDialog
from collectdesk.gui.claim.terms_dialog import TermsDialog
from collectdesk.operations.claims import TermsEntered, decide_interest, set_terms
from collectdesk.operations.customers import CustomerEntered, change_customer
from collectdesk.operations.limitation import EventEntered, note_event
from collectdesk.store.queries import claims, customers
from picturing.books import customer
from picturing.look import DAY, noon
from picturing.stage import Play, Stage

_TAIWAN, _ENGLAND, _HONG_KONG, _CHINA = (
    ("TW-029", "TWD"),
    ("GB-001", "GBP"),
    ("HK-003", "HKD"),
    ("CN-006", "CNY"),
)


def _page(stage: Stage, who: tuple[str, str], part: str = "interest") -> Any:
    code, currency = who
    page = stage.page("claim", ClaimAsked(customer(stage.book, code), currency, part=part, back="overdue"))
    stage.settle()
    return page


def _ids(stage: Stage, who: tuple[str, str]) -> list[int]:
    found = claims.claims(stage.book.here, customer(stage.book, who[0]), who[1], DAY)
    return [each.id for each in found if each.due_on < DAY]


def _interest(stage: Stage) -> None:
    _page(stage, _TAIWAN)
    stage.take("interest")


def _kept(stage: Stage) -> None:
    ids = _ids(stage, _ENGLAND)
    decide_interest(stage.book, noon(), ids, "keep", fixed_sum=True)
    _page(stage, _ENGLAND)
    stage.take("interest-kept")


def _waived(stage: Stage) -> None:
    ids = _ids(stage, _TAIWAN)
    decide_interest(stage.book, noon(), ids, "waive", why="多年的老客戶，本金先收回")
    _page(stage, _TAIWAN)
    stage.take("interest-waived")


def _missing(stage: Stage) -> None:
    _page(stage, _HONG_KONG)
    stage.take("interest-rate-missing")


def _published(stage: Stage) -> None:
    set_terms(stage.book, noon(), _ids(stage, _CHINA), TermsEntered(rule="sale_stepping"))
    _page(stage, _CHINA)
    stage.take("interest-steps")


def _limitation(stage: Stage) -> None:
    _page(stage, ("CN-008", "CNY"), "limitation")
    stage.take("limitation")


def _near(stage: Stage) -> None:
    _page(stage, ("TW-019", "TWD"), "limitation")
    stage.take("limitation-near")


def _moved(stage: Stage) -> None:
    who, key = customer(stage.book, _TAIWAN[0]), _ids(stage, _TAIWAN)[0]
    told = (
        ("demand_delivered", 40, "存證信函第 000123 號，回執已歸檔"),
        ("acknowledgement", 9, "對方來信確認欠款，請求延至年底"),
        ("negotiation_start", 5, ""),
    )
    for kind, ago, note in told:
        entered = EventEntered(who, kind, DAY - timedelta(days=ago), (key,), note)
        note_event(stage.book, noon(), entered)
    _page(stage, _TAIWAN, "limitation")
    stage.take("limitation-moved")


def _no_law(stage: Stage) -> None:
    key = customer(stage.book, _ENGLAND[0])
    facts = customers.customer(stage.book.here, key)
    kept = CustomerEntered(**{f.name: getattr(facts, f.name) for f in fields(CustomerEntered)})
    change_customer(stage.book, noon(), key, replace(kept, jurisdiction="AU"))
    _page(stage, _ENGLAND)
    stage.take("no-law")


def _terms(who: tuple[str, str], stage: Stage) -> None:
    page = _page(stage, who)
    facts = tuple(each.facts for each in page.ticked())
    stage.dialog(f"terms-{who[0][:2].lower()}", TermsDialog(stage.desk, stage.window, facts))


def _decide(decision: str, stage: Stage) -> None:
    _page(stage, _ENGLAND)
    dialog = DecideDialog(stage.desk, stage.window, decision, "£ 326.88 · SG-2026-0007", "£ 70.00")
    stage.dialog(decision, dialog)


def _event(stage: Stage) -> None:
    page = _page(stage, _TAIWAN, "limitation")
    facts = tuple(each.facts for each in page.claims.known)
    draft = Draft("acknowledgement", DAY - timedelta(days=9), "對方來信確認欠款")
    stage.dialog("event", EventDialog(stage.desk, stage.window, facts, (facts[0].id,), draft))


def _law(stage: Stage) -> None:
    _page(stage, _TAIWAN)
    stage.dialog("law", LawDialog(stage.desk, stage.window, customer(stage.book, _TAIWAN[0])))


SCENES: dict[str, Play] = {
    "interest": _interest,
    "interest-kept": _kept,
    "interest-waived": _waived,
    "interest-rate-missing": _missing,
    "interest-steps": _published,
    "limitation": _limitation,
    "limitation-near": _near,
    "limitation-moved": _moved,
    "no-law": _no_law,
    "terms-tw": partial(_terms, _TAIWAN),
    "terms-gb": partial(_terms, _ENGLAND),
    "keep": partial(_decide, "keep"),
    "waive": partial(_decide, "waive"),
    "event": _event,
    "law": _law,
}
