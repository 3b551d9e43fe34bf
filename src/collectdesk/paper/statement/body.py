"""The body of a statement: its paragraphs and tables as blocks that flow over pages."""

from __future__ import annotations

from string import Template

from collectdesk.paper import page
from collectdesk.paper.body import Density, Signature, body_style, pay_to
from collectdesk.paper.flow import Block, Text, Together
from collectdesk.paper.headed import Headed
from collectdesk.paper.setting import Style, set_spans, set_text
from collectdesk.paper.statement.facts import Statement
from collectdesk.paper.statement.slip import Slip
from collectdesk.paper.statement.tables import StatementTables
from collectdesk.paper.statement.words import StatementWords
from collectdesk.paper.texts import stationery


def blocks(statement: Statement, words: StatementWords, density: Density) -> list[Block]:
    """Give what stands between the address and the foot of the last page; the slip comes last."""
    letter = statement.letter
    width = page.body_width(letter.page_size)
    style = body_style(letter, density)

    def told(key: str, table: str = "text", above: float = density.gap) -> Text:
        return Text(set_spans(words.spans(table, key), style, width), above)

    title = set_text(
        words.say("subject", subject(statement)), Style(words.language, 12.5, 19), width, bold=True
    )
    asked: Block
    asked, *others = [told(key) for key in _paragraphs(statement)]
    if statement.balance.minor > 0:
        asked = Together((asked, pay_to(letter, density)))
    note = [Text(set_text(words.fit(statement.note), style, width), density.gap)] if statement.note else []
    sign = Signature(letter, density, set_spans(words.spans("closing", letter.recipient.kind), style, width))
    return [
        Text(title),
        told(_greeting(statement), "greeting", 10),
        told(f"intro_{statement.kind}"),
        *_tables(statement, words, density, width),
        *_in_capitals(statement, words, width),
        asked,
        *others,
        told("reserve"),
        *note,
        Together((told("reply"), sign)),
        Slip(statement, words, width),
    ]


def _tables(statement: Statement, words: StatementWords, density: Density, width: float) -> list[Block]:
    tables = StatementTables(statement, words, density, width)
    style = Style(words.language, 10, 14)

    def headed(key: str, block: Block) -> Headed:
        return Headed(Text(set_text(words.say("table", key), style, width, bold=True), 9), block)

    ended = words.say("table", "sum")
    if statement.kind == "activity":
        return [_moved(statement, words, tables, width), tables.ageing()]
    items = tables.open_items(statement.items, ended)
    if statement.kind == "outstanding":
        return [items, tables.ageing()]
    found: list[Block] = []
    if statement.before:
        before = tables.open_items(statement.before, words.say("table", "brought"))
        found.append(headed("before_title", before))
    found.append(headed("activity_title", _moved(statement, words, tables, width)))
    if statement.items:
        found.append(headed("items_title", items))
    return [*found, tables.ageing()]


def _moved(statement: Statement, words: StatementWords, tables: StatementTables, width: float) -> Block:
    found = statement.activity
    if found.lines or found.brought_minor:
        return tables.activity()
    return Text(set_text(words.say("table", "none"), Style(words.language, 10, 15), width), 4)


def _in_capitals(statement: Statement, words: StatementWords, width: float) -> list[Block]:
    capitals = words.capitals(statement.balance.minor)
    if not capitals:
        return []
    text = Template(stationery(words.language).table["in_words"]).substitute(words=capitals)
    return [Text(set_text(text, Style(words.language, 10, 15, align="right"), width), 4)]


def _paragraphs(statement: Statement) -> list[str]:
    """Give which paragraphs ask for the money, or tell that there is none to ask for."""
    minor = statement.balance.minor
    if minor <= 0:
        return ["credit" if minor < 0 else "level"]
    asked = "request_later" if statement.due_minor <= 0 else "request_due"
    if statement.due_minor == minor:
        asked = "request_all"
    return [asked, *(["contested"] if statement.contested_minor > 0 else [])]


def subject(statement: Statement) -> str:
    """Give which subject the statement has: one that asks for payment only if something is owed."""
    return statement.kind if statement.balance.minor > 0 else "credit"


def _greeting(statement: Statement) -> str:
    recipient = statement.letter.recipient
    if recipient.kind == "person":
        return "person"
    return "attention" if recipient.attention else "company"
