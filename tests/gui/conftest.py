"""What the tests of the windows share: the look, a desk on a real book, a checked close."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from collectdesk.domain.claims import Share
from collectdesk.gui import language, reading, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.main_window import MainWindow
from collectdesk.gui.preferences import Preferences
from collectdesk.operations.customers import CustomerEntered, add_customer
from collectdesk.operations.invoices import InvoiceEntered, add_invoice
from collectdesk.operations.payments import PaymentEntered, record_payment
from collectdesk.store.book import Book

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)

# name, language, currency, and per invoice days late and amount in whole units
CUSTOMERS = (
    ("峯田設計股份有限公司", "zh-Hant-TW", "TWD", ((94, 90_000), (61, 122_000), (33, 100_000))),
    ("裏山文創有限公司", "zh-Hant-TW", "TWD", ((61, 43_000), (12, 100_000))),
    ("杭州犇腾商贸有限公司", "zh-Hans", "CNY", ((47, 50_000), (3, 8_400))),
    ("Harbour Print Ltd", "en", "HKD", ((35, 41_200), (-9, 12_000))),
    ("大樹藥局", "zh-Hant-TW", "TWD", ((33, 22_075), (5, 66_225), (-12, 410_000))),
    ("Bäckerei Kühn", "en", "GBP", ((18, 5_500), (140, 900))),
)


@pytest.fixture(scope="session")
def qapp_args():
    """The style of the program, as `app.application` starts it."""
    return ["collectdesk", "-style", "Fusion"]


@pytest.fixture(scope="session", autouse=True)
def _english(qapp: QApplication):
    """English as the owner reads it, whatever was tested before: 1 day and 2 days, not 1 day(s)."""
    language.install(qapp, "en")


@pytest.fixture(autouse=True)
def _look(qapp: QApplication):
    theme.apply(qapp, "light", 100, "en")
    yield
    reading.readers().close()


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "preferences.ini")


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "book") as made:
        yield made


@pytest.fixture
def filled(book):
    """The book with six customers in four currencies and one part payment."""
    fill(book)
    return book


def fill(book: Book) -> None:
    """Put the six customers into a book."""
    for name, spoken, currency, claims in CUSTOMERS:
        entered = CustomerEntered(name, spoken, currency)
        customer = add_customer(book, NOW, entered).id
        for number, (late, whole) in enumerate(claims):
            due = TODAY - timedelta(days=late)
            add_invoice(
                book,
                NOW,
                InvoiceEntered(
                    customer,
                    f"AB{customer}{number:03}",
                    due - timedelta(days=30),
                    currency,
                    whole * 100,
                    due,
                ),
            )
    share = Share(1, 30_000_00)
    record_payment(book, NOW, PaymentEntered(1, "TWD", 45_000_00, TODAY, (share,)))


@pytest.fixture
def desk(filled, preferences):
    made = Desk(filled, preferences, "en", lambda: NOW)
    yield made
    made.close()
    reading.readers().close()


@pytest.fixture
def window(desk, qtbot):
    made = MainWindow(desk)
    made.resize(made.sizeHint())  # of a usual screen, which that of the offscreen platform is not
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made
