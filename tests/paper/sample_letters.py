"""Letters to print in tests: one in each language, with everything a letter may hold."""

import io
from dataclasses import replace
from datetime import date, timedelta

import pypdf
import pypdfium2
from PIL import Image, ImageDraw

from collectdesk.paper.letter import Letter, LetterLine, Recipient, Sender

TODAY = date(2026, 11, 21)
HEAD = "3f2a9c11d4e5b607" * 4
LANGUAGES = ("zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "en")
CURRENCY = {"zh-Hans": "CNY", "zh-Hant-TW": "TWD", "zh-Hant-HK": "HKD", "en": "GBP"}
RECIPIENTS = {
    "zh-Hans": Recipient(
        "杭州云栖文化传媒有限公司", ("浙江省杭州市西湖区文三路 478 号", "310012"), code="C-01"
    ),
    "zh-Hant-TW": Recipient(
        "晨光文創股份有限公司", ("104 臺北市中山區南京東路二段 11 號 5 樓",), code="C-02"
    ),
    "zh-Hant-HK": Recipient("維港印刷（香港）有限公司", ("香港灣仔軒尼詩道 302 號",), code="C-03"),
    "en": Recipient("Müller & O’Brien Ltd", ("14 Great Queen Street", "London WC2B 5DG"), code="C-04"),
}
# Rare ideographs, some beyond the BMP, markup and addresses that must stay text, signs of templates.
AWKWARD_NAMES = (
    "喆堃𠮷犇峯裏綫囍㛃䶮",
    "𬭚𫖯𬎆𤧛𨭎𬬻",
    '<img src="http://127.0.0.1:9/x.png">',
    "Müller <b> & Söhne",
    "&amp; &lt;para&gt;",
    "${total} $customer $$ **bold**",
    "100% (in) \\ [x] {y} file:///etc/passwd",
    "Łódź Čedok Ångström Ναύς Лес",
)


def seal() -> bytes:
    """Give a red seal with a see-through ground."""
    image = Image.new("RGBA", (120, 120), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((4, 4, 115, 115), outline=(179, 38, 30, 220), width=8)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


SENDER = Sender(
    name="禾木設計有限公司",
    address_lines=("110 臺北市信義區松仁路 100 號 12 樓",),
    tax_id="24536801",
    phone="02-2345-6789",
    email="hello@homu.example",
    bank_lines=("玉山銀行 信義分行（808）", "0255-940-012345"),
    signer="林雅雯",
    seal=seal(),
)


def lines(count: int, *, part_paid: bool = True) -> tuple[LetterLine, ...]:
    """Give that many invoices, the oldest 95 days late, every third one paid in part."""
    found = []
    for index in range(count):
        late = 95 - index % 90
        amount = 12_843_000 + index * 98_700
        paid = 4_000_000 if part_paid and index % 3 == 1 else 0
        due = TODAY - timedelta(days=late)
        issued = due - timedelta(days=30)
        found.append(LetterLine(f"INV-{index + 118:04d}", issued, due, late, amount, paid, amount - paid))
    return tuple(found)


def letter(language: str = "zh-Hant-TW", count: int = 3, **changes: object) -> Letter:
    """Give a reminder in `language` about `count` invoices, with `changes` to its fields."""
    plain = Letter(
        grade="reminder",
        language=language,
        number="L-2026-0042",
        dated=TODAY,
        pay_by=TODAY + timedelta(days=14),
        sender=SENDER,
        recipient=RECIPIENTS[language],
        currency=CURRENCY[language],
        lines=lines(count),
        journal_head=HEAD,
        our_reference="HM/26-118",
    )
    return replace(plain, **changes)


def named(name: str, language: str = "zh-Hant-TW", **changes: object) -> Letter:
    """Give a letter to a customer called `name`."""
    return letter(language, recipient=Recipient(name, ("1 Road",)), **changes)


def read_twice(pdf: bytes) -> tuple[list[str], list[str]]:
    """Give the text of each page as two readers see it."""
    first = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    with_pdfium = pypdfium2.PdfDocument(pdf)
    try:
        second = [page.get_textpage().get_text_bounded() for page in with_pdfium]
    finally:
        with_pdfium.close()
    return first, second


def joined(pages: list[str]) -> str:
    """Give the text of all pages without line ends and spaces, as where a line ended does not matter."""
    return "".join("".join(pages).split())
