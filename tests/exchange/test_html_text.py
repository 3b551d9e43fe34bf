"""Text of HTML: what a reader would see, nothing that runs or is fetched, and quick on any damage."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectdesk.exchange.html_text import has_remote, text_of_html


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>您好</p><p>下週<b>五</b>付款</p>", "您好\n\n下週五付款"),
        ("a<br>b<BR/>c", "a\nb\nc"),
        ("<div>one\n   two</div>", "one two"),
        (
            "<head><title>no</title></head><style>p{color:red}</style>yes<script>alert('<p>no</p>')</script>",
            "yes",
        ),
        ("x<!-- no <p>no</p> -->y", "xy"),
        ("<ul><li>a<li>b</ul>", "• a\n• b"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a\tb\n\nc"),
        ("1 &lt; 2 &amp; 3 &#x4E0B;&nbsp;&copy;", "1 < 2 & 3 下\u00a0©"),
        ("&lt;script&gt;shown as text&lt;/script&gt;", "<script>shown as text</script>"),
        ("a < b and b > a", "a < b and b > a"),
        ("<o:p></o:p>Word<o:p>&nbsp;</o:p>", "Word"),
        ("<p>never closed <b", "never closed"),
        ("İ<SCRIPT>no</SCRIPT>yes", "İyes"),
        ("", ""),
        ("plain", "plain"),
    ],
)
def test_a_page_says_what_a_reader_would_see(page: str, text: str) -> None:
    assert text_of_html(page) == text


@pytest.mark.parametrize(
    ("page", "remote"),
    [
        ("<img src='https://spy.example/1.gif'>", True),
        ("<img src=//spy.example/1.gif>", True),
        ('<body background = "http://spy.example/a">', True),
        ("<p style='background:url(http://spy.example/a)'>", True),
        ("<img src='cid:image001.png@01'>", False),
        ("<a href='https://firm.example'>firm</a>", False),
        ("see https://firm.example", False),
    ],
)
def test_what_would_be_fetched_is_noticed(page: str, remote: bool) -> None:
    assert has_remote(page) is remote


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<!--", "<script>", "<style", "</", "<a href='", "&", "<!", "&#", "<b><i>", "\n "]
)
def test_no_damage_makes_it_slow(piece: str) -> None:
    begun = time.perf_counter()
    text_of_html(piece * 200_000)
    has_remote(piece * 200_000)
    assert time.perf_counter() - begun < 5


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<script>", "</script>", "x", "&lt;", "<!--", "-->", "<", ">"]))
)
def test_nothing_of_a_script_is_ever_said(pieces: list[str]) -> None:
    assert "secret" not in text_of_html("<script>secret</script>" + "".join(pieces))
    text_of_html("".join(pieces)).encode()
