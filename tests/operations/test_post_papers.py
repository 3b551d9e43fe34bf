"""What goes with letters to the post, from a real book."""

import pytest

from collectdesk.domain.problem import Problem
from collectdesk.operations import customers, kept_letters, post_papers, postings
from collectdesk.operations.business import tell_business
from collectdesk.operations.customers import ContactEntered
from collectdesk.operations.letters import propose
from collectdesk.operations.postings import PostingEntered, Sent
from collectdesk.operations.print_run import print_letters
from collectdesk.store.book import Book
from collectdesk.store.queries.business import business
from tests import factory
from tests.factory import DAY, NOW


def printed(book: Book, **facts) -> list[int]:
    """Print a letter to one customer about two invoices."""
    factory.owner(book)
    who = factory.customer(book, **({"address": "臺北市中山區南京東路二段 8 號\n3 樓"} | facts))
    factory.invoice(book, who, "INV-118", currency=facts.get("currency", "TWD"))
    factory.invoice(book, who, "INV-119", currency=facts.get("currency", "TWD"))
    return [letter.id for letter in print_letters(book, NOW, propose(book, DAY)).printed]


def post(book: Book, key: int, kind: str) -> None:
    postings.note_postings(book, NOW, PostingEntered(kind, DAY, (Sent(key, "EE473124829IE"),)))


def test_an_ems_slip_says_that_a_demand_is_inside(book: Book) -> None:
    keys = printed(book, name="杭州犇腾商贸有限公司", language="zh-Hans", currency="CNY")
    (letter,) = post_papers.to_post(book.here, keys)
    assert letter.contents == "内件品名：催款函（发票INV-118、INV-119，金额¥ 200.00）"
    assert (letter.kind, letter.number) == ("", "")
    post(book, keys[0], "ems")
    (letter,) = post_papers.to_post(book.here, keys)
    assert (letter.kind, letter.number) == ("ems", "EE473124829IE")
    assert letter.contents.startswith("内件品名")


@pytest.mark.parametrize(
    ("language", "kind", "said"),
    [
        ("zh-Hant-TW", "ems", "內件品名：催款函（發票 INV-118、INV-119，金額 NT$ 200）"),
        ("en", "ems", "Contents: demand for payment (invoice INV-118, INV-119, amount NT$ 200)"),
        ("zh-Hant-TW", "double_registered", ""), ("en", "", ""), ("zh-Hans", "registered", ""),
    ],
)  # fmt: skip
def test_the_line_is_in_the_language_of_the_letter_and_only_where_asked_for(
    book: Book, language: str, kind: str, said: str
) -> None:
    keys = printed(book, language=language)
    if kind:
        post(book, keys[0], kind)
    assert post_papers.to_post(book.here, keys)[0].contents == said


def test_a_cancelled_letter_goes_nowhere(book: Book) -> None:
    keys = printed(book)
    kept_letters.cancel_letter(book, NOW, keys[0], "wrong")
    assert post_papers.to_post(book.here, keys) == ()
    with pytest.raises(Problem, match="post-address-missing"):
        post_papers.addresses(book.here, keys)


def test_letters_to_one_customer_share_an_envelope_and_go_to_its_first_contact(book: Book) -> None:
    factory.owner(book)
    who = factory.customer(book, legal_name="晨光設計股份有限公司", address="臺北市中山區\n\n 3 樓 ")
    customers.add_contact(book, NOW, who, ContactEntered("陳小姐", preferred=True))
    for currency in ("TWD", "USD"):
        factory.invoice(book, who, f"INV-{currency}", currency=currency)
    keys = [letter.id for letter in print_letters(book, NOW, propose(book, DAY)).printed]
    assert len(keys) == 2
    (to,) = post_papers.addresses(book.here, keys)
    assert [text for text, _ in to.lines] == ["臺北市中山區", "3 樓", "晨光設計股份有限公司", "陳小姐"]


@pytest.mark.parametrize(("place", "last"), [("CN", True), ("TW", False), ("HK", False)])
def test_the_sender_stands_where_the_post_of_the_place_expects_it(
    book: Book, place: str, *, last: bool
) -> None:
    factory.owner(book)
    told = business(book.here)
    assert told is not None
    tell_business(book, NOW, told._replace(jurisdiction=place))
    sender, sender_last = post_papers.sender_address(book)
    assert (sender.name, sender.address_lines, sender_last) == ("晨光有限公司", ("臺北市大安區",), last)
    assert sender.language == "zh-Hant-TW"
