"""Mails of Outlook: texts in Unicode or a code page, people, attachments, mails in mails, damaged files."""

import random
import struct
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectdesk.domain.problem import Problem
from collectdesk.exchange import msg as reader
from collectdesk.exchange.mails import Address, is_mail, read_mail
from tests.exchange.compound import compound
from tests.exchange.outlook import msg, storage

WHEN = datetime(2026, 11, 20, 2, 30, tzinfo=UTC)
FACTS = {
    "subject": "關於發票 INV-118",
    "sender": "陳小姐",
    "sender_email": "chen@chenguang.example",
    "body": "您好：\r\n\r\n下週五付款。\r\n",
    "sent": WHEN,
    "to": (("林雅雯", "lin@homu.example", 1), ("會計", "account@homu.example", 2), ("x", "x@y.example", 3)),
    "message_id": "<1@chenguang.example>",
}


def test_a_mail_of_outlook_is_read() -> None:
    data = msg(**FACTS)
    assert is_mail("a.msg", data)
    mail = read_mail("a.msg", data)
    assert mail.subject == "關於發票 INV-118"
    assert mail.sender == Address("陳小姐", "chen@chenguang.example")
    assert mail.to == (Address("林雅雯", "lin@homu.example"),)
    assert mail.copies == (Address("會計", "account@homu.example"),)
    assert mail.sent_at == WHEN
    assert mail.text == "您好：\n\n下週五付款。"
    assert mail.message_id == "<1@chenguang.example>"
    assert mail.notes == ()
    assert mail.attachments == ()


@pytest.mark.parametrize(
    ("page", "subject"), [(936, "关于发票的说明"), (950, "關於發票的說明"), (1252, "Überfällige Rechnung")]
)
def test_texts_of_an_old_outlook_are_read_in_its_code_page(page: int, subject: str) -> None:
    mail = read_mail("a.msg", msg(subject=subject, sender=subject, body=subject, sent=WHEN, code_page=page))
    assert (mail.subject, mail.text) == (subject, subject)
    assert mail.sender == Address(subject, "")


def test_a_text_without_a_code_page_is_told_by_its_characters() -> None:
    tree = storage(sent=WHEN, subject="x")
    tree["__substg1.0_1000001E"] = "请于下周五之前付款，谢谢。我们的发票已经寄出。".encode("gbk")
    assert read_mail("a.msg", compound(tree)).text == "请于下周五之前付款，谢谢。我们的发票已经寄出。"


def test_attachments_come_with_name_and_bytes_however_long() -> None:
    small, large = b"%PDF-1.7 small", random.Random(1).randbytes(300_000)
    mail = read_mail("a.msg", msg(**FACTS, attached=(("發票.pdf", small), ("C:\\x\\照片.jpg", large))))
    assert [(one.name, one.content) for one in mail.attachments] == [("發票.pdf", small), ("照片.jpg", large)]


def test_a_mail_inside_the_mail_is_read_and_has_no_bytes_of_its_own() -> None:
    inner = storage(subject="內層", sender="王", body="內文", sent=WHEN, head=24,
                    attached=(("z.txt", b"deep"),))  # fmt: skip
    mail = read_mail("a.msg", msg(**FACTS, attached=(("內層.msg", inner),)))
    (held,) = mail.attachments
    assert held.content is None
    assert held.mail is not None
    assert (held.mail.subject, held.mail.text, held.mail.sent_at) == ("內層", "內文", WHEN)
    assert [(one.name, one.content) for one in held.mail.attachments] == [("z.txt", b"deep")]


def test_mails_in_mails_end_at_a_depth_and_it_is_told() -> None:
    tree = storage(subject="innermost", head=24)
    for _ in range(12):
        tree = storage(subject="between", head=24, attached=(("m", tree),))
    mail = read_mail("a.msg", msg(subject="top", sent=WHEN, attached=(("m", tree),)))
    depth = 0
    while mail.attachments:
        inner = mail.attachments[0].mail
        assert inner is not None
        mail, depth = inner, depth + 1
    assert 1 <= depth < 12
    assert "mail-attachments-left-out" in mail.notes


def test_a_page_gives_its_text_and_remote_pictures_are_told() -> None:
    page = b"<html><body><p>Zahlung folgt</p><img src='https://spy.example/1.gif'></body></html>"
    mail = read_mail("a.msg", msg(subject="x", sent=WHEN, html=page))
    assert mail.text == "Zahlung folgt"
    assert mail.notes == ("mail-pictures-left-out", "mail-from-html")


def test_a_sender_inside_a_company_is_found_in_the_headers() -> None:
    path = "/O=FIRM/OU=EXCHANGE/CN=RECIPIENTS/CN=CHEN"
    heads = (
        "Received: from a\r\n\tby b; Fri, 20 Nov 2026 10:30:00 +0800\r\nFrom: Chen <chen@firm.example>\r\n"
    )
    heads += "Date: Fri, 20 Nov 2026 10:30:00 +0800\r\n"
    mail = read_mail("a.msg", msg(subject="x", sender="Chen", sender_path=path, headers=heads))
    assert mail.sender == Address("Chen", "chen@firm.example")
    assert mail.sent_at == WHEN


def test_a_mail_without_a_date_says_so() -> None:
    mail = read_mail("a.msg", msg(subject="draft"))
    assert mail.sent_at is None
    assert "mail-date-missing" in mail.notes


def test_a_moment_beyond_the_calendar_is_no_date() -> None:
    tree = storage(subject="x")
    tree["__properties_version1.0"] = b"\0" * 32 + struct.pack("<IIQ", 0x00390040, 6, 2**64 - 1)
    assert read_mail("a.msg", compound(tree)).sent_at is None


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (compound({"WordDocument": b"x" * 5000}), "mail-not-a-mail"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, "document-damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "document-damaged"),
    ],
)
def test_what_is_no_mail_is_refused_with_a_reason(data: bytes, code: str) -> None:
    with pytest.raises(Problem) as caught:
        read_mail("a.msg", data)
    assert (caught.value.code, caught.value.fields["file"]) == (code, "a.msg")


def test_storages_that_point_at_the_same_bytes_again_and_again_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reader, "_MOST_READ", 100_000)
    attached = tuple((f"{place}.bin", b"x" * 9_000) for place in range(20))
    with pytest.raises(Problem) as caught:
        read_mail("a.msg", msg(**FACTS, attached=attached))
    assert caught.value.code == "document-bomb"


SOUND = msg(**FACTS, attached=(("a.txt", b"text"), ("m", storage(subject="inner", head=24))))


def outcome(data: bytes) -> str:
    """Give the code of the reason why a mail was not read, or ""."""
    try:
        mail = read_mail("a.msg", data)
    except Problem as problem:
        return problem.code
    (mail.subject + mail.text).encode()
    return ""


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.binary(min_size=1, max_size=4)), max_size=12),
       st.integers(600, len(SOUND)))  # fmt: skip
def test_any_damage_ends_in_a_mail_or_a_reason(changes: list, length: int) -> None:
    data = bytearray(SOUND)
    for place, piece in changes:
        data[place : place + len(piece)] = piece
    assert outcome(bytes(data[:length])) in ("", "document-damaged", "mail-not-a-mail", "document-bomb")
