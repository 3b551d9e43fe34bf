"""The columns of a customer's story, and of the documents filed for one."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from collectdesk.gui import labels
from collectdesk.gui.column import Chip, Column
from collectdesk.gui.customers import story
from collectdesk.gui.log import words
from collectdesk.store.queries.documents import DocumentRow
from collectdesk.store.queries.timeline import Event

translate = QCoreApplication.translate


def of_story(language: str) -> list[Column]:
    """Give the columns of the story: when, what kind, what happened."""
    return [
        Column("day", translate("story", "When"), partial(_when, language), 152, secondary=True, value=_day,
               descending_first=True),
        Column("kind", translate("story", "What"), _kind, 132, chip=story.chip, sortable=False),
        Column("text", translate("story", "What happened"), partial(_told, language), 460, sortable=False),
    ]  # fmt: skip


def of_documents(language: str) -> list[Column]:
    """Give the columns of the documents of a customer."""
    return [
        Column("name", translate("story", "Document"), _name, 220, strong=True),
        Column("kind", translate("story", "Kind"), _document_kind, 120, chip=_document_chip),
        Column("dated", translate("story", "Dated"), partial(_dated, language), 110, secondary=True,
               value=_dated_day, descending_first=True),
        Column("shows", translate("story", "What it shows"), _shows, 220, sortable=False),
        Column("source", translate("story", "From"), _source, 150, secondary=True, sortable=False),
    ]  # fmt: skip


def _when(language: str, event: Event) -> str:
    return story.when(event, language)


def _day(event: Event) -> date:
    return event.day


def _kind(event: Event) -> str:
    return story.chip(event).text


def _told(language: str, event: Event) -> str:
    return story.sentence(event, language)


def _name(row: DocumentRow) -> str:
    return row.name


def _document_kind(row: DocumentRow) -> str:
    return words.word(words.DOCUMENTS, row.kind)


def _document_chip(row: DocumentRow) -> Chip:
    return Chip(_document_kind(row))


def _dated(language: str, row: DocumentRow) -> str:
    return labels.short_day(row.dated, language) if row.dated else "—"


def _dated_day(row: DocumentRow) -> date | None:
    return row.dated


def _shows(row: DocumentRow) -> str:
    return row.shows.replace("\n", " ")


def _source(row: DocumentRow) -> str:
    return row.source
