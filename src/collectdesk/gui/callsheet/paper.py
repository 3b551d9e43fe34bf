"""The call sheet on paper: the same words as on the page, with room to write."""

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.progress import Progress
from collectdesk.gui import labels
from collectdesk.gui.callsheet.facts import CallFacts
from collectdesk.gui.desk import Desk
from collectdesk.operations.answers import Answer
from collectdesk.paper.callsheet import CallSheet, Part, compose_call_sheet
from collectdesk.paper.listing import ListColumn
from collectdesk.store.queries.business import business

translate = QCoreApplication.translate


def sheet(desk: Desk, facts: CallFacts, answer: Answer) -> CallSheet:
    """Give the sheet in the windows' language, on the paper of the business."""
    own = business(desk.reader)
    language = desk.language
    if language == "zh-Hant":
        language = "zh-Hant-HK" if own is not None and own.language == "zh-Hant-HK" else "zh-Hant-TW"
    parts = (
        Part(
            translate("callsheet", "What happened last"),
            tuple("  ".join(line) for line in facts.history),
        ),
        Part(
            translate("callsheet", "Promises, disputes, pauses"),
            tuple(f"{each.chip.text}: {each.title} {each.detail}".strip() for each in facts.matters),
        ),
        Part(answer.title, ()),
        Part(translate("callsheet", "Ask"), answer.ask),
        Part(translate("callsheet", "Offer"), answer.offer),
        Part(translate("callsheet", "Do not say"), answer.avoid),
    )
    kept = ((translate("callsheet", "Promises kept"), facts.kept),) if facts.kept else ()
    return CallSheet(
        title=translate("callsheet", "Call sheet: {customer}").format(customer=facts.name),
        subtitle=labels.weekday_day(desk.today(), desk.language),
        facts=(*facts.reach, *kept),
        columns=(
            ListColumn(translate("callsheet", "Invoice")),
            ListColumn(translate("callsheet", "Due")),
            ListColumn(translate("callsheet", "Late")),
            ListColumn(translate("callsheet", "Open"), "right"),
        ),
        claims=facts.claims,
        totals=tuple(("", "", "", total) for total in facts.totals),
        parts=parts,
        blanks=_blanks(),
        language=language,
        dated=desk.today(),
        page_size=own.page_size if own is not None else "A4",
    )


def pdf(call: CallSheet, *, progress: Progress) -> bytes:
    """Set the sheet; called on the worker thread."""
    progress.step(0, 1, "letters")
    return compose_call_sheet(call)


def _blanks() -> tuple[str, ...]:
    return (
        translate("callsheet", "Spoke with"),
        translate("callsheet", "What was said"),
        translate("callsheet", "Promised amount"),
        translate("callsheet", "By"),
        translate("callsheet", "Next step"),
    )
