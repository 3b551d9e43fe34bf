"""What the name of a file says: its kind, in the three languages, and its day."""

from datetime import date

import pytest

from collectdesk.domain.log import DOCUMENTS
from collectdesk.exchange import document_kinds
from collectdesk.exchange.document_kinds import day_of_name, kind_of_name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Contract signed.pdf", "contract"), ("年度合同（盖章）.pdf", "contract"),
        ("報價單-回簽.pdf", "contract"), ("PO-2026_0312.pdf", "order"), ("採購單.xlsx", "order"),
        ("Purchase Order 77.pdf", "order"), ("DN 4711.pdf", "delivery"), ("送货单.jpg", "delivery"),
        ("出貨單.pdf", "delivery"), ("acceptance.pdf", "acceptance"), ("驗收單.pdf", "acceptance"),
        ("签收单.jpg", "acceptance"), ("INV-118.pdf", "invoice"), ("Invoice 118.pdf", "invoice"),
        ("發票.pdf", "invoice"), ("x.ofd", "invoice"), ("mail.eml", "mail"), ("mail.MSG", "mail"),
        ("WhatsApp Chat with Chen.txt", "chat"), ("微信图片_20260331.jpg", "chat"),
        ("螢幕擷取畫面.png", "chat"), ("Screenshot 2026-03-31.png", "chat"), ("call.m4a", "recording"),
        ("語音.amr", "recording"), ("clip.mp4", "recording"), ("bank slip.pdf", "bank"),
        ("匯款水單.jpg", "bank"), ("招商银行回单.pdf", "bank"), ("掛號郵件收件回執 掛號.pdf", "posting"),
        ("Registered Mail receipt.pdf", "posting"), ("photo.jpg", "other"), ("inventory.xlsx", "other"),
        ("report.pdf", "other"), ("", "other"), (".pdf", "other"), ("online.pdf", "other"),
        ("model.docx", "other"), ("READMEPO.txt", "other"),
    ],
)  # fmt: skip
def test_a_name_says_its_kind(name: str, kind: str) -> None:
    assert kind_of_name(name) == kind


def test_all_kinds_of_the_list_are_kinds_of_documents() -> None:
    assert set(document_kinds._words()) <= set(DOCUMENTS)
    words = [word for kind in document_kinds._words().values() for word in kind]
    assert len(words) == len(set(words))
    assert all(word == word.casefold() for word in words)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2026-03-31 contract.pdf", date(2026, 3, 31)),
        ("IMG_20260331_101112.jpg", date(2026, 3, 31)),
        ("合同2026年3月5日.pdf", date(2026, 3, 5)),
        ("2026.3.5.pdf", date(2026, 3, 5)),
        ("2026_03_05.pdf", date(2026, 3, 5)),
        ("12026033199.pdf", None),
        ("20261399.pdf", None),
        ("20260230 then 20260228.pdf", date(2026, 2, 28)),
        ("2026-03_31.pdf", None),
        ("contract.pdf", None),
    ],
)
def test_a_name_says_its_day(name: str, day: date | None) -> None:
    assert day_of_name(name) == day
