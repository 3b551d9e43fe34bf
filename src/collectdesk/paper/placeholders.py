"""The placeholders a letter text may hold: what each stands for, and when it has nothing to say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from collectdesk.domain.problem import Problem
from collectdesk.paper.setting import Span

_BOLD = "**"


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A name to write as ${name}, its meaning, and when it is empty (never, if that is blank)."""

    name: str
    meaning: str
    empty_when: str = ""


PLACEHOLDERS = (
    Placeholder("customer", "the legal name of the customer"),
    Placeholder("attention", "the person the letter is for", "no person is named"),
    Placeholder("you", "how the text addresses a company or a person: 貴公司, 您, you"),
    Placeholder("sender", "the name of your business"),
    Placeholder("signer", "who signs the letter", "nobody is named in Settings"),
    Placeholder("number", "the number of the letter", "the letter is a draft"),
    Placeholder("reference", "your own reference of the matter", "none was given"),
    Placeholder("dated", "the day of the letter"),
    Placeholder("pay_by", "the day by which you ask for the money"),
    Placeholder("total", "what is open in all, with the sign of the currency"),
    Placeholder("total_words", "what is open in all, in Chinese capitals", "the letter is in English"),
    Placeholder("currency", "the name of the currency"),
    Placeholder("count", "how many invoices are listed"),
    Placeholder("which", "the one invoice by its number, or how many there are"),
    Placeholder("invoices", "the listed invoice or invoices, as part of a sentence"),
    Placeholder("invoice", "the number of the invoice that is overdue longest"),
    Placeholder("days_late", "by how many days the longest overdue invoice is late"),
    Placeholder("contact", "how to reach you, as part of a sentence"),
)
NAMES = frozenset(placeholder.name for placeholder in PLACEHOLDERS)


def filled(text: str, values: Mapping[str, str]) -> str:
    """Fill the placeholders of `text`, and take the signs of bold away.

    Raise Problem "letter-text-broken" for a lone $, "letter-placeholder-unknown", "letter-placeholder-empty".
    """
    return "".join(span.text for span in spans(text, values))


def spans(text: str, values: Mapping[str, str]) -> tuple[Span, ...]:
    """Fill the placeholders of `text` and give it as spans; what stands between ** is bold.

    The text is cut at ** before anything is filled in, so no value acts as a sign. Problems as `filled`.
    """
    found = []
    for index, part in enumerate(text.split(_BOLD)):
        template = Template(part)
        if not template.is_valid():
            raise Problem("letter-text-broken", text=text)
        for name in template.get_identifiers():
            if name not in values:
                raise Problem("letter-placeholder-unknown", name=name, text=text)
            if not values[name].strip():
                raise Problem("letter-placeholder-empty", name=name, text=text)
        if part:
            found.append(Span(template.substitute(values), bold=index % 2 == 1))
    return tuple(found)
