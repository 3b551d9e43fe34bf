"""What the tests of the letters share: a business with a letterhead, and addresses."""

import pytest

from collectdesk.operations.business import tell_business
from collectdesk.operations.customers import CustomerEntered, change_customer
from collectdesk.store.queries import customers
from collectdesk.store.queries.business import BusinessFacts
from tests.gui.conftest import NOW

OWN = BusinessFacts(
    name="山月設計",
    legal_name="山月設計有限公司",
    tax_id="12345678",
    address="臺北市大安區和平東路一段 1 號",
    phone="02-2345-6789",
    email="hi@example.com",
    bank_details="臺灣銀行 古亭分行\n帳號 012-345-678901",
    signer="林山月",
    jurisdiction="TW",
    currency="TWD",
    language="zh-Hant-TW",
    page_size="A4",
    roc_years=0,
    logo="",
    seal="",
    signature="",
)


@pytest.fixture
def filled(filled):
    """The book with a business that may write letters."""
    tell_business(filled, NOW, OWN)
    for key in range(1, 7):
        address(filled, key, "臺北市中山區南京東路二段 8 號")
    return filled


def address(book, key, lines):
    """Give a customer this address, empty for none."""
    facts = customers.customer(book.here, key)
    told = {name: getattr(facts, name) for name in CustomerEntered.__dataclass_fields__}
    change_customer(book, NOW, key, CustomerEntered(**told | {"address": lines, "code": facts.code or ""}))


@pytest.fixture
def page(window, qtbot):
    window.show_page("letters")
    return window.page()


@pytest.fixture
def run(page, qtbot):
    """A run with the six letters that may be printed."""
    page.prepare()
    made = page.running
    qtbot.waitUntil(lambda: len(made.candidates()) == 6)
    return made
