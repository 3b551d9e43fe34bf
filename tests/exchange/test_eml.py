"""Mails as they are sent: Chinese heads in every spelling, attachments, mails in mails, and broken ones."""

import base64
import email.policy
import quopri
from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectdesk.domain.problem import Problem
from collectdesk.exchange.mail_facts import MOST_BYTES
from collectdesk.exchange.mails import Address, Mail, is_mail, read_mail
from tests.exchange.test_tnef import parcel

TAIPEI = timezone(timedelta(hours=8))
HEAD = b"From: a@b.example\r\nTo: c@d.example\r\nDate: Fri, 20 Nov 2026 10:30:00 +0800\r\n"


def read(data: bytes) -> Mail:
    return read_mail("mail.eml", data)


def headed(more: bytes = b"", body: bytes = b"") -> Mail:
    """Read a mail with these further lines in its head, and this body."""
    return read(HEAD + more + b"\r\n" + body)


def word(text: str, encoding: str, way: str = "B") -> bytes:
    """Give an encoded word."""
    data = text.encode({"gb2312": "gbk"}.get(encoding, encoding))
    packed = base64.b64encode(data) if way == "B" else quopri.encodestring(data, header=True)
    return b"=?" + encoding.encode() + b"?" + way.encode() + b"?" + packed + b"?="


def parts(*inner: bytes, kind: bytes = b"mixed") -> bytes:
    """Give a mail of several parts."""
    body = b"".join(b"--X\r\n" + part + b"\r\n" for part in inner)
    return HEAD + b"Content-Type: multipart/" + kind + b"; boundary=X\r\n\r\n" + body + b"--X--\r\n"


def test_a_plain_mail_is_read() -> None:
    data = (
        b"From: Chen Mei <chen@chenguang.example>\r\nTo: Lin <lin@homu.example>, b@homu.example\r\n"
        b"Cc: c@homu.example\r\nSubject: Invoice INV-118\r\nMessage-ID: <1@x>\r\n"
        b"Date: Fri, 20 Nov 2026 10:30:00 +0800\r\n\r\nWe will pay\r\non Friday.\r\n"
    )
    assert is_mail("whatever.bin", data)
    assert read(data) == Mail(
        subject="Invoice INV-118",
        sender=Address("Chen Mei", "chen@chenguang.example"),
        to=(Address("Lin", "lin@homu.example"), Address("", "b@homu.example")),
        copies=(Address("", "c@homu.example"),),
        sent_at=datetime(2026, 11, 20, 10, 30, tzinfo=TAIPEI),
        text="We will pay\non Friday.",
        attachments=(),
        message_id="<1@x>",
    )


@pytest.mark.parametrize("way", ["B", "Q"])
@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("关于发票的说明", "gb2312"), ("逾期账款，喆堃", "gbk"), ("关于𠮷", "gb18030"),
        ("關於發票的說明", "big5"),
        ("關於發票", "utf-8"), ("Überfällig", "iso-8859-1"), ("請求書について", "iso-2022-jp"),
    ],
)  # fmt: skip
def test_encoded_heads_are_read(text: str, encoding: str, way: str) -> None:
    spelled = word(text, encoding, way)
    mail = headed(b"Subject: " + spelled + b"\r\nReply-To: x\r\nCc: " + spelled + b" <x@y.example>\r\n")
    assert mail.subject == text
    assert mail.copies == (Address(text, "x@y.example"),)


@pytest.mark.parametrize(
    ("text", "encoding"), [("关于逾期发票的付款安排", "gbk"), ("關於逾期發票的付款安排", "big5")]
)
def test_bytes_that_should_have_been_encoded_are_told_by_their_characters(text: str, encoding: str) -> None:
    raw = text.encode(encoding)
    mail = headed(b"Subject: " + raw + b"\r\nCc: " + raw + b" <x@y.example>\r\n")
    assert mail.subject == text
    assert mail.copies == (Address(text, "x@y.example"),)


def test_a_character_cut_between_two_words_is_put_together() -> None:
    data = "關於發票的說明".encode()
    words = b"\r\n ".join(
        b"=?utf-8?B?" + base64.b64encode(data[at : at + 5]) + b"?=" for at in range(0, len(data), 5)
    )
    assert headed(b"Subject: " + words + b"\r\n").subject == "關於發票的說明"


@pytest.mark.parametrize(
    ("spelled", "text"),
    [
        (b"=?utf-8?B?5LiL6YCx?= plain =?utf-8?Q?a=5Fb_c?=", "下週 plain a_b c"),
        (b"=?utf-8?B?5LiL?= =?big5?B?tmc=?=", "下週"),
        (b"=?utf-8?B?5LiL6YC?=", "下\ufffd"),
        (b"=?utf-8?B?!!!?=", ""),
        (b"=?no-such-thing?B?5LiL6YCx?=", "下週"),
        (b"=?utf-8*zh-TW?B?5LiL6YCx?=", "下週"),
        (b"=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
        (b"a\tb\x00c\x1b[31m", "a bc[31m"),
        (b"=?utf-8?B?4oCu5LiL?=", "下"),  # a sign that turns the direction of writing is left out
    ],
)
def test_odd_words_in_a_head_give_what_can_be_read(spelled: bytes, text: str) -> None:
    assert headed(b"Subject: " + spelled + b"\r\n").subject == text


def test_a_name_with_a_comma_in_an_encoded_word_is_one_person() -> None:
    mail = headed(b"Cc: " + word("陳，小姐, Ltd", "utf-8") + b" <x@y.example>, z@y.example\r\n")
    assert mail.copies == (Address("陳，小姐, Ltd", "x@y.example"), Address("", "z@y.example"))


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"undisclosed-recipients:;", ()),
        (b"<<x@y.example>>", (Address("", "x@y.example"),)),
        (b"=?utf-8?B?5LiL?=", (Address("下", ""),)),
        (b'"x@y.example" <x@y.example>', (Address("x@y.example", "x@y.example"),)),
        (b"", ()),
    ],
)
def test_odd_addresses_are_kept_as_well_as_they_can_be(raw: bytes, found: tuple) -> None:
    assert headed(b"Cc: " + raw + b"\r\n").copies == found


@pytest.mark.parametrize(
    ("encoding", "way"),
    [
        *((encoding, way) for encoding in ("gbk", "big5", "utf-8") for way in ("8bit", "quoted-printable")),
        *((encoding, "base64") for encoding in ("gbk", "big5", "utf-8", "utf-16")),
    ],
)
def test_a_text_is_decoded_as_it_says(encoding: str, way: str) -> None:
    text = "下週五前付款，謝謝。"
    data = text.encode(encoding)
    packed = {"8bit": data, "base64": base64.encodebytes(data), "quoted-printable": quopri.encodestring(data)}
    more = f"Content-Type: text/plain; charset={encoding}\r\nContent-Transfer-Encoding: {way}\r\n"
    assert headed(more.encode(), packed[way]).text == text


@pytest.mark.parametrize("charset", ["", "; charset=us-ascii", "; charset=x-nothing"])
def test_a_text_that_says_nothing_or_something_wrong_is_told_by_its_characters(charset: str) -> None:
    text = "请于下周五之前付款，谢谢。我们的发票已经寄出，请查收。"
    assert headed(f"Content-Type: text/plain{charset}\r\n".encode(), text.encode("gbk")).text == text


def test_of_alternatives_the_plain_one_is_shown() -> None:
    plain = b"Content-Type: text/plain\r\n\r\nplain words"
    page = b"Content-Type: text/html\r\n\r\n<p>marked words <img src=http://spy.example/1></p>"
    mail = read(parts(plain, page, kind=b"alternative"))
    assert mail.text == "plain words"
    assert mail.notes == ("mail-pictures-left-out",)


def test_a_page_alone_is_shown_as_text() -> None:
    page = "<html><style>p{}</style><p>下週付款</p><script>x</script></html>".encode()
    mail = headed(b"Content-Type: text/html; charset=utf-8\r\n", page)
    assert mail.text == "下週付款"
    assert mail.notes == ("mail-from-html",)


@pytest.mark.parametrize(
    "spelled",
    [
        'filename="=?GBK?B?' + base64.b64encode("发票 1.pdf".encode("gbk")).decode() + '?="',
        "filename*=utf-8''%E5%8F%91%E7%A5%A8%201.pdf",
        "filename*=gbk'zh-CN'%B7%A2%C6%B1%201.pdf",
        "filename*0*=utf-8''%E5%8F%91; filename*1*=%E7%A5%A8%20; filename*2=1.pdf",
        'filename="../../发票 1.pdf"',
        r'filename="C:\\Users\\x\\发票 1.pdf"',
    ],
)
def test_names_of_attachments_are_read_in_every_spelling(spelled: str) -> None:
    part = f"Content-Type: application/pdf\r\nContent-Disposition: attachment; {spelled}\r\n\r\n%PDF".encode()
    (held,) = read(parts(b"Content-Type: text/plain\r\n\r\nx", part)).attachments
    assert (held.name, held.media_type, held.content) == ("发票 1.pdf", "application/pdf", b"%PDF")


def test_a_name_in_bytes_of_gbk_is_read() -> None:
    name = "发票和送货单.pdf".encode("gbk")
    part = b'Content-Type: application/pdf; name="' + name + b'"\r\n\r\n%PDF'
    (held,) = read(parts(part)).attachments
    assert held.name == "发票和送货单.pdf"


@pytest.mark.parametrize(
    ("kind", "name"),
    [("application/pdf", "attachment.pdf"), ("image/png", "attachment.png"), ("x/y", "attachment.bin")],
)
def test_what_is_attached_without_a_name_is_given_one(kind: str, name: str) -> None:
    (held,) = read(
        parts(f"Content-Type: {kind}\r\nContent-Disposition: attachment\r\n\r\nx".encode())
    ).attachments
    assert held.name == name


def test_an_attachment_comes_byte_for_byte() -> None:
    content = bytes(range(256)) * 300
    made = EmailMessage(policy=email.policy.SMTP)
    made["From"], made["To"], made["Subject"] = "陳 <a@b.example>", "c@d.example", "發票"
    made.set_content("附件是發票。")
    made.add_attachment(content, maintype="application", subtype="octet-stream", filename="發票.bin")
    made.add_attachment("說明", filename="說明.txt")
    mail = read(made.as_bytes())
    assert mail.text == "附件是發票。"
    first, second = mail.attachments
    assert (first.name, first.content) == ("發票.bin", content)
    assert second.name == "說明.txt"


def test_a_mail_sent_on_is_read_and_can_be_filed_as_it_stood() -> None:
    inner = (
        b"From: inner@x.example\r\nTo: y@x.example\r\nSubject: "
        + word("內層 " * 30, "utf-8").replace(b" ", b"_")
        + b"\r\nDate: Mon, 16 Nov 2026 08:00:00 +0000\r\nContent-Type: multipart/mixed; boundary=Y\r\n\r\n"
        b"--Y\r\nContent-Type: text/plain\r\n\r\ninner text\r\n"
        b"--Y\r\nContent-Type: application/pdf; name=in.pdf\r\n\r\n%PDF\r\n--Y--\r\n"
    )
    mail = read(
        parts(b"Content-Type: text/plain\r\n\r\nsee below", b"Content-Type: message/rfc822\r\n\r\n" + inner)
    )
    assert mail.text == "see below"
    (held,) = mail.attachments
    assert held.mail is not None
    assert (held.mail.sender, held.mail.text) == (Address("", "inner@x.example"), "inner text")
    assert [one.name for one in held.mail.attachments] == ["in.pdf"]
    assert held.content is not None
    assert held.content.replace(b"\r\n", b"\n").strip() == inner.replace(b"\r\n", b"\n").strip()
    assert read(held.content) == held.mail


def test_a_date_that_says_nothing_is_taken_from_the_last_server() -> None:
    raw = b"From: a@b.example\r\nSubject: x\r\nDate: tomorrow\r\n"
    raw += b"Received: from p by q; Fri, 20 Nov 2026 02:30:00 +0000\r\n"
    raw += b"Received: older; Thu, 19 Nov 2026 02:30:00 +0000\r\n"
    assert read(raw + b"\r\nx").sent_at == datetime(2026, 11, 20, 2, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "spelled",
    [
        "", "never", "Fri, 99 Nov 2026 10:00:00 +0800", "1 Jan 99999 00:00:00 +0000",
        "Fri, 20 Nov 2026 10:00 +9999", "31 Dec 9999 23:59:59 -2300", "\x00",
    ],
)  # fmt: skip
def test_a_date_that_cannot_be_is_told_and_not_invented(spelled: str) -> None:
    mail = read(f"From: a@b.example\r\nSubject: x\r\nDate: {spelled}\r\n\r\nx".encode())
    assert mail.sent_at is None
    assert mail.notes == ("mail-date-missing",)


def test_a_date_without_a_zone_is_that_of_greenwich() -> None:
    mail = read(b"From: a@b.example\r\nSubject: x\r\nDate: Fri, 20 Nov 2026 10:00:00 -0000\r\n\r\nx")
    assert mail.sent_at == datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def test_what_is_packed_by_outlook_or_encrypted_is_told() -> None:
    empty = base64.encodebytes(parcel())
    tnef = b"Content-Type: application/ms-tnef\r\nContent-Transfer-Encoding: base64\r\n\r\n" + empty
    assert read(parts(b"Content-Type: text/plain\r\n\r\nx", tnef)).notes == ("mail-winmail",)
    sealed = (
        HEAD
        + b"Content-Type: application/pkcs7-mime; name=smime.p7m\r\n"
        + b"Content-Transfer-Encoding: base64\r\n\r\neHg=\r\n"
    )
    mail = read(sealed)
    assert mail.notes == ("mail-encrypted",)
    assert mail.attachments[0].content == b"xx"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (HEAD.replace(b"\r\n", b"\n") + b"\nlines of unix", "lines of unix"),
        (HEAD, ""),
        (b"From x@y Fri Nov 20 10:00:00 2026\n" + HEAD + b"\r\nout of an mbox", "out of an mbox"),
        (HEAD + b"this is no head\r\nSubject: x\r\n\r\nbody", "this is no head\nSubject: x\n\nbody"),
        (HEAD + b"Content-Transfer-Encoding: base64\r\n\r\nd2Ugd2lsbCBwYXk", "we will pay"),
        (HEAD + b"Content-Transfer-Encoding: nonsense\r\n\r\nwe will pay", "we will pay"),
        (HEAD + b"Content-Type: nonsense\r\n\r\nwe will pay", "we will pay"),
        (HEAD + b"Content-Type: multipart/mixed\r\n\r\nno boundary", "no boundary"),
        (HEAD + b"Content-Type: multipart/mixed; boundary=X\r\n\r\n--X\r\n\r\nnever closed", "never closed"),
        (HEAD + b"\r\na\x00b", "a\x00b"),
    ],
)  # fmt: skip
def test_a_broken_mail_gives_what_can_be_read(data: bytes, text: str) -> None:
    assert read(data).text == text


def test_damage_inside_is_told() -> None:
    assert (
        "mail-damaged" in read(HEAD + b"Content-Type: multipart/mixed; boundary=X\r\n\r\n--X\r\n\r\nx").notes
    )


@pytest.mark.parametrize("data", [b"", b"\r\n\r\n", b"hello", b"X-Thing: 1\r\n\r\nx", b"%PDF-1.7\r\n"])
def test_what_is_no_mail_is_refused(data: bytes) -> None:
    with pytest.raises(Problem) as caught:
        read(data)
    assert caught.value.code == "mail-not-a-mail"


def nested(depth: int, boundary: bool) -> bytes:
    """Give mails in mails, or parts in parts."""
    data = HEAD + b"Subject: innermost\r\n\r\nx"
    for level in range(depth):
        if boundary:
            mark = f"B{level}".encode()
            kind = b"Content-Type: multipart/mixed; boundary=" + mark + b"\r\n\r\n--" + mark + b"\r\n"
            data = HEAD + kind + b"Content-Type: message/rfc822\r\n\r\n" + data
        else:
            data = HEAD + b"Content-Type: message/rfc822\r\n\r\n" + data
    return data


@pytest.mark.parametrize("boundary", [True, False])
def test_mails_in_mails_deeper_than_anyone_sends_are_refused(boundary: bool) -> None:
    with pytest.raises(Problem) as caught:
        read(nested(400, boundary))
    assert caught.value.code == "mail-too-deep"


def test_mails_in_mails_are_read_down_to_a_depth() -> None:
    mail = read(nested(12, boundary=True))
    depth = 0
    while mail.attachments and mail.attachments[0].mail:
        mail, depth = mail.attachments[0].mail, depth + 1
    assert depth == 5
    assert "mail-damaged" in mail.notes


def test_a_mail_too_heavy_to_be_read_is_refused() -> None:
    with pytest.raises(Problem) as caught:
        read(HEAD + b"\r\n" + bytes(MOST_BYTES))
    assert (caught.value.code, caught.value.fields["megabytes"]) == ("document-too-heavy", 60)


@pytest.mark.parametrize(
    ("more", "line"),
    [
        (b"\r\n", b"\n" * 3_100_000),
        (b"Content-Type: multipart/mixed; boundary=X\r\n" * 50 + b"\r\n", b"-\r" * 900_000),
    ],
)
def test_a_mail_of_more_lines_than_anyone_writes_is_refused(more: bytes, line: bytes) -> None:
    with pytest.raises(Problem) as caught:
        read(HEAD + more + line)
    assert caught.value.code == "mail-too-long"


def test_parts_beyond_a_number_are_left_out_and_a_long_text_is_cut() -> None:
    mail = read(parts(*[b"Content-Type: application/x; name=a\r\n\r\nx"] * 700))
    assert len(mail.attachments) == 500
    assert "mail-attachments-left-out" in mail.notes
    long = headed(b"", b"word " * 200_000)
    assert len(long.text) == 400_000
    assert "mail-text-cut" in long.notes


@pytest.mark.parametrize(
    ("name", "data", "answer"),
    [
        ("a.eml", b"x", True),
        ("a.eml", b"x\0y", False),
        ("a.pdf", b"%PDF-1.7", False),
        ("a.txt", b"From: the desk of\r\nhello", False),
        ("a.txt", b"From: a\r\nSubject: b\r\n\r\nx", True),
        ("a.csv", b"date,from,to\n1,2,3", False),
        ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 some old workbook", False),
    ],
)
def test_a_mail_is_known_by_its_name_or_how_it_begins(name: str, data: bytes, answer: bool) -> None:
    assert is_mail(name, data) is answer


SOUND = parts(
    b"Content-Type: text/html; charset=gbk\r\n\r\n<p>" + "下周".encode("gbk"),
    b"Content-Type: application/pdf\r\nContent-Disposition: attachment; filename*=gbk''%B7%A2\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nJVBERg==",
    b"Content-Type: message/rfc822\r\n\r\n" + HEAD + b"Subject: =?gbk?B?z8I=?=\r\n\r\ninner",
)
PIECES = st.sampled_from([
    b"\r\n", b"\n", b"--X", b"--X--", b"=?", b"?=", b"*0*=", b'"', b";", b":", b"\xff", b"\0", b"boundary=",
    b"message/rfc822", b"multipart/", b"charset=utf-7", b"base64", b"<",
])  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(SOUND)), PIECES | st.binary(max_size=4)), max_size=10))
def test_any_damage_ends_in_a_mail_or_a_reason(changes: list) -> None:
    data = SOUND
    for place, piece in changes:
        data = data[:place] + piece + data[place:]
    assert outcome(data) in ("", "mail-not-a-mail", "mail-too-deep")


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["From", "Subject", "Date", "Content-Type", "Cc"]))
def test_any_bytes_in_a_head_end_in_a_mail(content: bytes, name: str) -> None:
    assert outcome(HEAD + name.encode() + b": " + content + b"\r\n\r\nx") == ""


def outcome(data: bytes) -> str:
    """Give the code of the reason why a mail was not read, or "" if all of it can be shown."""
    try:
        mail = read(data)
    except Problem as problem:
        return problem.code
    shown = [mail.subject, mail.text, str(mail.sender), *map(str, (*mail.to, *mail.copies))]
    "".join([*shown, *(one.name for one in mail.attachments)]).encode()
    return ""
