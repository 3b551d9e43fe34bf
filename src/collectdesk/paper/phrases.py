"""What the placeholders of a letter stand for, in its language: amounts, days, and ways to name things."""

from __future__ import annotations

from string import Template

from collectdesk.domain.capital import capitals
from collectdesk.domain.money import figures, sign
from collectdesk.paper.dating import written
from collectdesk.paper.letter import Letter, Sender
from collectdesk.paper.texts import Stationery, stationery


def values(letter: Letter) -> dict[str, str]:
    """Give the value of every placeholder of `placeholders.PLACEHOLDERS` for a cleaned letter with lines."""
    shared = stationery(letter.language)
    oldest = max(letter.lines, key=lambda line: line.days_late)
    count = len(letter.lines)
    number = "one" if count == 1 else "many"
    counted = {"count": str(count), "invoice": oldest.invoice}
    return {
        **counted,
        "customer": letter.recipient.name,
        "attention": letter.recipient.attention,
        "you": shared.words[f"you_{letter.recipient.kind}"],
        "sender": letter.sender.name,
        "signer": letter.sender.signer,
        "number": letter.number or "",
        "reference": letter.our_reference,
        "dated": written(letter.dated, letter.language, roc_years=letter.roc_years),
        "pay_by": written(letter.pay_by, letter.language, roc_years=letter.roc_years),
        "total": total(letter),
        "total_words": total_words(letter),
        "currency": currency_name(letter),
        "which": Template(shared.words[f"which_{number}"]).substitute(counted),
        "invoices": Template(shared.words[f"invoices_{number}"]).substitute(counted),
        "days_late": str(oldest.days_late),
        "contact": contact(letter.sender, shared),
    }


def total(letter: Letter) -> str:
    """Give the total with its sign of currency, kept on one line: NT$ 300,000, £300.00."""
    mark = sign(letter.currency)
    tie = "" if len(mark) == 1 else "\u00a0"
    return f"{mark}{tie}{figures(letter.total.minor, letter.currency)}"


def total_words(letter: Letter) -> str:
    """Give the total in Chinese capitals in the script of the letter; nothing for an English letter."""
    if not letter.is_zh:
        return ""
    script = "Hans" if letter.language == "zh-Hans" else "Hant"
    return capitals(letter.total.minor, letter.currency, script)


def currency_name(letter: Letter) -> str:
    """Give the name of the currency in the language of the letter, or its code."""
    return stationery(letter.language).currencies.get(letter.currency, letter.currency)


def facts(letter: Letter) -> list[tuple[str, str]]:
    """Give what stands beside the address, as label and value; what is empty is left out."""
    labels = stationery(letter.language).labels
    known = values(letter)
    found = [
        (labels["number"], letter.number or labels["draft"]),
        (labels["dated"], known["dated"]),
        (labels["customer"], letter.recipient.code),
        (labels["reference"], letter.our_reference),
        (labels["pay_by"], known["pay_by"]),
    ]
    return [(label, value) for label, value in found if value]


def contact(sender: Sender, shared: Stationery) -> str:
    """Give how to reach the sender, as part of a sentence."""
    kinds = {(True, True): "both", (True, False): "phone", (False, True): "email", (False, False): "neither"}
    kind = kinds[bool(sender.phone), bool(sender.email)]
    phone = sender.phone.replace(" ", "\u00a0")
    return Template(shared.contact[kind]).substitute(phone=phone, email=sender.email)
