"""What fields, kinds and ways of writing are called in the import."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.exchange.headers import FIELDS

Choices = list[tuple[str, str]]

_FIELDS: dict[str, Any] = {
    "customer": QT_TRANSLATE_NOOP("importing", "Customer"),
    "customer_code": QT_TRANSLATE_NOOP("importing", "Customer code"),
    "tax_id": QT_TRANSLATE_NOOP("importing", "Tax id"),
    "kind": QT_TRANSLATE_NOOP("importing", "Company or person"),
    "letter_language": QT_TRANSLATE_NOOP("importing", "Language of letters"),
    "address": QT_TRANSLATE_NOOP("importing", "Address"),
    "address_2": QT_TRANSLATE_NOOP("importing", "Address, line 2"),
    "address_3": QT_TRANSLATE_NOOP("importing", "Address, line 3"),
    "address_4": QT_TRANSLATE_NOOP("importing", "Address, line 4"),
    "city": QT_TRANSLATE_NOOP("importing", "City"),
    "region": QT_TRANSLATE_NOOP("importing", "Region"),
    "postal_code": QT_TRANSLATE_NOOP("importing", "Postal code"),
    "country": QT_TRANSLATE_NOOP("importing", "Country"),
    "email": QT_TRANSLATE_NOOP("importing", "Mail"),
    "phone": QT_TRANSLATE_NOOP("importing", "Phone"),
    "contact": QT_TRANSLATE_NOOP("importing", "Contact"),
    "invoice": QT_TRANSLATE_NOOP("importing", "Invoice number"),
    "invoice_date": QT_TRANSLATE_NOOP("importing", "Invoice date"),
    "due_date": QT_TRANSLATE_NOOP("importing", "Due date"),
    "terms_days": QT_TRANSLATE_NOOP("importing", "Days to pay"),
    "amount": QT_TRANSLATE_NOOP("importing", "Amount"),
    "paid": QT_TRANSLATE_NOOP("importing", "Paid so far"),
    "open": QT_TRANSLATE_NOOP("importing", "Still open"),
    "credit": QT_TRANSLATE_NOOP("importing", "Credited"),
    "line_amount": QT_TRANSLATE_NOOP("importing", "Amount of the line"),
    "currency": QT_TRANSLATE_NOOP("importing", "Currency"),
    "type": QT_TRANSLATE_NOOP("importing", "Kind of document"),
    "status": QT_TRANSLATE_NOOP("importing", "State"),
    "note": QT_TRANSLATE_NOOP("importing", "Note"),
    "reference": QT_TRANSLATE_NOOP("importing", "Reference"),
    "payment_date": QT_TRANSLATE_NOOP("importing", "Date of payment"),
    "payment_amount": QT_TRANSLATE_NOOP("importing", "Amount paid"),
    "method": QT_TRANSLATE_NOOP("importing", "How it was paid"),
}
_KINDS: dict[str, Any] = {
    "invoices": QT_TRANSLATE_NOOP("importing", "Invoices and their customers"),
    "customers": QT_TRANSLATE_NOOP("importing", "Customers"),
    "payments": QT_TRANSLATE_NOOP("importing", "Payments"),
}
_ORDERS: dict[str, Any] = {
    "": QT_TRANSLATE_NOOP("importing", "As they are recognised"),
    "dmy": QT_TRANSLATE_NOOP("importing", "Day, month, year"),
    "mdy": QT_TRANSLATE_NOOP("importing", "Month, day, year"),
    "ymd": QT_TRANSLATE_NOOP("importing", "Year, month, day"),
}
_DECIMALS: dict[str, Any] = {
    "": QT_TRANSLATE_NOOP("importing", "As it is recognised"),
    ".": QT_TRANSLATE_NOOP("importing", "Point: 1,234.50"),
    ",": QT_TRANSLATE_NOOP("importing", "Comma: 1.234,50"),
}
_ENCODINGS: dict[str, Any] = {
    "utf-8": QT_TRANSLATE_NOOP("importing", "Unicode (UTF-8)"),
    "utf-16": QT_TRANSLATE_NOOP("importing", "Unicode (UTF-16)"),
    "gb18030": QT_TRANSLATE_NOOP("importing", "Simplified Chinese (GB18030, GBK)"),
    "big5hkscs": QT_TRANSLATE_NOOP("importing", "Traditional Chinese (Big5)"),
    "cp1252": QT_TRANSLATE_NOOP("importing", "Western European"),
}
_ASKED: dict[str, Any] = {
    "date_order": QT_TRANSLATE_NOOP("importing", "Say in which order day and month are written."),
    "currency": QT_TRANSLATE_NOOP("importing", "Say in which currency the amounts are."),
}
_PASSED: dict[str, Any] = {
    "total": QT_TRANSLATE_NOOP("importing", "totals"),
    "group": QT_TRANSLATE_NOOP("importing", "group heads"),
    "head": QT_TRANSLATE_NOOP("importing", "heads"),
    "note": QT_TRANSLATE_NOOP("importing", "notes"),
    "state": QT_TRANSLATE_NOOP("importing", "drafts and voided"),
    "type": QT_TRANSLATE_NOOP("importing", "other documents"),
    "same": QT_TRANSLATE_NOOP("importing", "repeated rows"),
}


def _say(text: Any) -> str:
    return QCoreApplication.translate("importing", text)


def _choices(words: dict[str, Any]) -> Choices:
    return [(key, _say(text)) for key, text in words.items()]


def field(name: str) -> str:
    """Give the name of a field."""
    return _say(_FIELDS[name]) if name in _FIELDS else name


def fields(kind: str) -> Choices:
    """Give what a column of a list of this kind may be; the first leaves it out."""
    return [("", _say(QT_TRANSLATE_NOOP("importing", "Leave out"))), *((f, field(f)) for f in FIELDS[kind])]


def kinds() -> Choices:
    """Give the kinds of lists."""
    return _choices(_KINDS)


def orders() -> Choices:
    """Give the orders in which days are written."""
    return _choices(_ORDERS)


def decimals() -> Choices:
    """Give the marks between whole units and decimals."""
    return _choices(_DECIMALS)


def encodings() -> Choices:
    """Give the encodings of text files."""
    return _choices(_ENCODINGS)


def asked(what: str) -> str:
    """Give the sentence that asks for what only the owner can tell."""
    if what in _ASKED:
        return _say(_ASKED[what])
    sentence = _say(QT_TRANSLATE_NOOP("importing", "Choose the column with: {field}."))
    return sentence.format(field=field(what))


def passed(why: str) -> str:
    """Give what kind of rows was passed over."""
    return _say(_PASSED[why]) if why in _PASSED else why
