"""Is a statement fit to be printed? What would spoil it on paper is found here, before."""

from __future__ import annotations

from dataclasses import replace

from collectdesk.domain.problem import Problem
from collectdesk.paper.check import address_lines
from collectdesk.paper.fonts import LANGUAGES, require
from collectdesk.paper.letter import Letter, cleaned
from collectdesk.paper.page import set_address
from collectdesk.paper.pictures import picture
from collectdesk.paper.statement.facts import Statement


def fit(statement: Statement) -> Statement:
    """Give the statement with its texts as they go on paper, after what can be told without setting it."""
    letter = cleaned(statement.letter)
    if letter.language not in LANGUAGES:
        raise Problem("letter-language-unknown", spoken=letter.language)
    if not letter.sender.name:
        raise Problem("sender-name-missing")
    if not letter.recipient.name:
        raise Problem("recipient-name-missing", customer=letter.recipient.code)
    if statement.balance.minor > 0 and not letter.sender.bank_lines:
        raise Problem("bank-details-missing")
    if not (statement.items or statement.activity.lines or statement.activity.brought_minor):
        raise Problem("statement-empty", customer=letter.recipient.name)
    if sum(item.open_minor for item in statement.items) != statement.balance.minor:
        raise Problem("statement-does-not-add-up", customer=letter.recipient.name)
    _legible(letter)
    return replace(statement, letter=letter)


def _legible(letter: Letter) -> None:
    """Raise Problem if an address has no room, a character no font, or a picture cannot be drawn."""
    sender = letter.sender
    told = (sender.name, sender.tax_id, sender.phone, sender.email, sender.signer, letter.recipient.code)
    for text in (*told, *sender.address_lines, *sender.bank_lines):
        require(text, letter.language)
    for line, _bold in address_lines(letter):
        require(line, letter.language)
    set_address(address_lines(letter), letter.language)
    for content in (sender.logo, sender.seal, sender.signature):
        if content is not None:
            picture(content)
