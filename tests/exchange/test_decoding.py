"""Which encoding a file has, told by its bytes alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.problem import Problem
from collectdesk.exchange.decoding import ENCODINGS, decode

SIMPLIFIED = "客户名称,发票号,金额\r\n北京云帆科技有限公司,FP1001,12000.00\r\n"
TRADITIONAL = "客戶名稱,發票號碼,金額\r\n許功蓋餐飲設計公司,AB-12345678,36750\r\n"


@pytest.mark.parametrize(
    ("text", "written", "found"),
    [
        (SIMPLIFIED, "gb18030", "gb18030"),
        (SIMPLIFIED, "gbk", "gb18030"),
        (SIMPLIFIED, "utf-8", "utf-8"),
        (SIMPLIFIED, "utf-8-sig", "utf-8"),
        (SIMPLIFIED, "utf-16", "utf-16"),
        (SIMPLIFIED, "utf-16-le", "utf-16"),
        (SIMPLIFIED, "utf-16-be", "utf-16"),
        (TRADITIONAL, "big5", "big5hkscs"),
        (TRADITIONAL + "碁峰裏恒", "cp950", "big5hkscs"),
        (TRADITIONAL + "㗎喺", "big5hkscs", "big5hkscs"),
        (TRADITIONAL, "gb18030", "gb18030"),
        ("Name,Amount\nMüller GmbH,£12\nCafé,€5\n", "cp1252", "cp1252"),
        ("plain,ascii\n1,2\n", "ascii", "utf-8"),
        ("客戶", "big5", "big5hkscs"),
        ("客户", "gbk", "gb18030"),
        ("", "utf-8", "utf-8"),
    ],
)
def test_the_bytes_tell_their_encoding(text: str, written: str, found: str) -> None:
    assert decode(text.encode(written)) == (text, found)


@given(
    st.lists(
        st.sampled_from("客户名称发票号码金额北京上海科技贸易有限公司设计印刷应收账款"),
        min_size=6,
        unique=True,
        max_size=40,
    )
)
def test_everyday_simplified_text_is_not_taken_for_traditional(marks: list[str]) -> None:
    text = "A1," + "".join(marks) + ",100\r\n"
    assert decode(text.encode("gb18030")) == (text, "gb18030")


@given(
    st.lists(
        st.sampled_from("客戶名稱發票號碼金額臺北高雄科技貿易有限公司設計印刷應收帳款許功蓋"),
        min_size=6,
        unique=True,
        max_size=40,
    )
)
def test_everyday_traditional_text_is_not_taken_for_simplified(marks: list[str]) -> None:
    text = "A1," + "".join(marks) + ",100\r\n"
    assert decode(text.encode("big5")) == (text, "big5hkscs")


@pytest.mark.parametrize(
    ("asked", "used"), [("GBK", "gb18030"), ("Big5", "big5hkscs"), ("UTF8", "utf-8"), ("latin-1", "cp1252")]
)
def test_the_owner_may_choose_the_encoding_by_its_usual_names(asked: str, used: str) -> None:
    assert decode(b"a,b", asked) == ("a,b", used)


def test_an_encoding_that_does_not_exist_is_refused_with_the_choice() -> None:
    with pytest.raises(Problem) as caught:
        decode(b"a", "klingon")
    assert caught.value.code == "exchange-encoding-unknown"
    assert "gb18030" in str(caught.value.fields["known"])


def test_a_broken_byte_spoils_its_own_character_only() -> None:
    text, encoding = decode(SIMPLIFIED.encode("gb18030") + b"\xff" + "好".encode("gb18030"), "gb18030")
    assert encoding == "gb18030"
    assert text.startswith(SIMPLIFIED)
    assert "\ufffd" in text


@given(st.binary(max_size=300), st.sampled_from([None, *ENCODINGS]))
def test_any_bytes_become_text(data: bytes, encoding: str | None) -> None:
    text, used = decode(data, encoding)
    assert used in ENCODINGS
    assert isinstance(text, str)
