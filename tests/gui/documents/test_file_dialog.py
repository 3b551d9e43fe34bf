"""The question what a document is: what was guessed stands there, what is agreed is filed as one thing."""

import pytest

from collectdesk.gui.documents.file_dialog import FileDialog
from collectdesk.gui.documents.filing import About
from collectdesk.gui.documents.taken import Taken
from collectdesk.operations import undo
from collectdesk.operations.customers import CustomerEntered, add_customer
from collectdesk.store.queries import documents, invoices, log
from tests.exchange import einvoices
from tests.factory import findings
from tests.gui.conftest import NOW

NOTHING = About()
MAIL = (
    b"From: Chen <account@chenguang.example>\r\nTo: us@homu.example\r\nSubject: AB1000 on Friday\r\n"
    b"Date: Fri, 20 Mar 2026 20:30:00 +0800\r\n\r\nWe pay on Friday.\r\n"
)


@pytest.fixture
def chenguang(filled) -> int:
    entered = CustomerEntered(
        "晨光文創股份有限公司", "zh-Hant-TW", "TWD", email="account@chenguang.example", tax_id="87654321"
    )
    made = add_customer(filled, NOW, entered).id
    assert made is not None
    return made


def asked(desk, qtbot, name: str, content: bytes, about: About = NOTHING) -> FileDialog:
    dialog = FileDialog(desk, None, Taken(name, content), about)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def agreed(dialog: FileDialog, filled) -> documents.DocumentRow:
    """Agree and file; give the document."""
    dialog.take()
    order = dialog.order()
    assert order is not None
    made = order(filled).id
    assert made is not None
    return documents.document(filled.here, made)


def test_an_e_invoice_is_filed_with_the_invoice_it_proposes(desk, filled, chenguang, qtbot) -> None:
    dialog = asked(desk, qtbot, "AB12345678.xml", einvoices.mig())
    assert dialog.kind.key() == "invoice"
    assert dialog.adding.isVisibleTo(dialog)
    assert "AB12345678" in dialog.adding.text()
    assert not dialog.noting.isVisibleTo(dialog)
    row = agreed(dialog, filled)
    assert (row.customer_id, row.invoices) == (chenguang, ("AB12345678",))
    key = invoices.by_number(filled.here, "AB12345678")
    assert invoices.invoice(filled.here, key).amount_minor == 1_050_000
    undo.undo(filled, NOW)
    assert documents.count(filled.here) == 0
    assert findings(filled) == []


def test_a_mail_is_filed_with_the_entry_it_proposes(desk, filled, chenguang, qtbot) -> None:
    dialog = asked(desk, qtbot, "mail.eml", MAIL)
    assert dialog.kind.key() == "mail"
    assert dialog.noting.isVisibleTo(dialog)
    row = agreed(dialog, filled)
    assert (row.customer_id, row.shows) == (chenguang, "AB1000 on Friday")
    assert row.log_entry_id is not None
    assert "We pay on Friday." in log.entry(filled.here, row.log_entry_id).text


def test_what_is_proposed_is_left_out_when_it_is_not_wanted(desk, filled, chenguang, qtbot) -> None:
    dialog = asked(desk, qtbot, "AB12345678.xml", einvoices.mig())
    dialog.adding.setChecked(False)
    assert agreed(dialog, filled).invoices == ()
    mail = asked(desk, qtbot, "mail.eml", MAIL)
    mail.noting.setChecked(False)
    assert agreed(mail, filled).log_entry_id is None


def test_a_file_that_cannot_be_read_says_why_and_is_filed_all_the_same(desk, filled, qtbot) -> None:
    dialog = asked(desk, qtbot, "x.xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><Invoice/>", About(customer_id=1))
    assert "entities" in dialog._told.text()
    row = agreed(dialog, filled)
    assert (row.customer_id, row.name) == (1, "x.xml")


def test_what_was_dropped_on_an_entry_belongs_to_it(desk, filled, chenguang, qtbot) -> None:
    first = agreed(asked(desk, qtbot, "mail.eml", MAIL), filled)
    about = About(chenguang, first.log_entry_id)
    dialog = asked(desk, qtbot, "again.eml", MAIL, about)
    assert not dialog.noting.isVisibleTo(dialog)
    assert agreed(dialog, filled).log_entry_id == first.log_entry_id
