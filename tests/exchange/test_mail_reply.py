"""The newest words of a mail: what programs of all kinds quote below them is left out."""

import pytest

from collectdesk.exchange.mail_reply import newest

QUOTED = [
    "On Fri, 20 Nov 2026 at 10:30, Lin <lin@homu.example> wrote:\n> Dear Ms Chen\n> please pay",
    "On Fri, 20 Nov 2026 at 10:30, Lin\n<lin@homu.example> wrote:\n> Dear Ms Chen",
    "-----Original Message-----\nFrom: Lin\nSent: Friday\n\nplease pay",
    "-----原始邮件-----\n发件人：林\n请付款",
    "------------------ 原始邮件 ------------------\n发件人: 林;\n请付款",
    "From: Lin <lin@homu.example>\nSent: Friday, 20 November 2026\nTo: Chen\nSubject: Invoice\n\nplease pay",
    "发件人：林雅雯\n发送时间：2026年11月20日\n收件人：陈\n主题：发票\n\n请付款",
    "寄件者: 林雅雯\n日期: 2026年11月20日\n主旨: 發票\n\n請付款",
    "林雅雯 <lin@homu.example> 於 2026年11月20日 週五 上午10:30寫道：\n\n> 請付款",
    "在 2026-11-20 10:30:00，“林雅雯” <lin@homu.example> 写道：\n> 请付款",
    "________________________________\nFrom: Lin\nplease pay",
    "> only quoted",
]


@pytest.mark.parametrize("quoted", QUOTED)
def test_what_is_quoted_below_is_left_out(quoted: str) -> None:
    assert newest(f"We will pay on Friday.\n\nChen\n\n{quoted}\n") == "We will pay on Friday.\n\nChen"


@pytest.mark.parametrize(
    "text",
    [
        "From: this month on we pay by transfer.\nThank you",
        "On Friday we will pay.",
        "他來信說會付。\n請稍候",
        "> a quotation first\nand the answer below it",
        "a\n----\nb",
    ],
)
def test_words_that_only_look_like_a_quotation_stay(text: str) -> None:
    assert newest(text) == text


def test_a_mail_of_quotations_only_is_given_whole() -> None:
    assert newest("> a\n> b") == "> a\n> b"
    assert newest("") == ""


def test_a_long_text_is_cut_and_shows_it() -> None:
    assert newest("word " * 100, 50) == ("word " * 10)[:49].rstrip() + "…"
    assert len(newest("字" * 9000)) == 4000
