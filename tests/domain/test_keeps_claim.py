"""Words by which a statement would be no demand are found, and only those."""

import pytest

from collectdesk.domain.keeps_claim import given_up


@pytest.mark.parametrize(
    "text",
    [
        "本对账单仅为对账，不作催款。",
        "本函仅供复核账目之用，并非催款结算。",
        "仅 供 对 账",
        "此单只作核对，不作为催款依据",
        "本对账单仅用于双方核对往来账目",
        "本函不构成催收。",
        "不视为要求付款",
        "本對帳單僅供對帳，不作催款。",
        "僅供覆核，並非催款",
        "本對賬單僅作核對之用",
        "本函不構成催告",
        "This statement is for reconciliation only.",
        "For your information only",
        "for audit purposes only",
        "This is only for reconciliation",
        "It is not a demand for payment.",
        "This shall not be construed as a request to pay",
        "NOT A REQUEST FOR PAYMENT",
    ],
)
def test_words_that_give_the_claim_up_are_found(text: str) -> None:
    assert given_up(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "本对账单不仅供对账，同时为付款请求。",
        "请核对账目并付款。",
        "如已付款，请不必理会。",
        "並非僅供對帳，亦請付款",
        "This is not only for reconciliation but also a request to pay.",
        "Please pay by 5 December. Thank you for your business.",
        "Only the invoices of July are open.",
        "Please do not hesitate to call us.",
        "我方仅对七月的发票有疑问",
    ],
)
def test_other_words_are_left_in_peace(text: str) -> None:
    assert given_up(text) == ""
