"""A rate of interest as people type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.problem import Problem
from collectdesk.domain.typed_rate import rate


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("5", "5"), ("5%", "5"), ("4.750", "4.75"), ("4,75 %", "4.75"), ("１６％", "16"), ("", ""), (" ", ""),
     ("0", "0"), ("100", "100"), ("05.10", "5.1")],
)  # fmt: skip
def test_a_rate_is_a_plain_decimal(typed, kept):
    assert rate(typed) == kept


@pytest.mark.parametrize(
    "typed", ["five", "101", "100.5", "-1", "5%%", "1.2.3", "4.1234567", ".5", "5.", "1e1"]
)
def test_what_is_no_rate_is_refused_with_what_was_typed(typed):
    with pytest.raises(Problem, match="rate-unreadable") as told:
        rate(typed)
    assert told.value.fields["text"] == typed


@given(st.text(max_size=12))
def test_any_text_is_read_or_refused_and_what_was_read_reads_the_same_again(typed):
    try:
        kept = rate(typed)
    except Problem:
        return
    assert rate(kept) == kept
