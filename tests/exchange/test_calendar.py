"""The calendar file: what the standard asks for, with texts that try to break it."""

import re
from datetime import date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from collectdesk.exchange.calendar import Planned, calendar

NOW = datetime(2026, 3, 31, 9, 30, tzinfo=timezone(timedelta(hours=8)))


def lines(content: bytes) -> list[str]:
    """Give the lines with their folds taken back, as a calendar program reads them."""
    assert content.endswith(b"\r\n")
    return content.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def plain(text: str) -> str:
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], text)


def test_an_event_lasts_its_whole_day_and_keeps_its_name() -> None:
    found = lines(calendar([Planned("promise-7", date(2026, 12, 31), "晨光, 50%; 100\\", "a\nb")], NOW, "書"))
    assert found[0] == "BEGIN:VCALENDAR"
    assert found[-1] == "END:VCALENDAR"
    assert "UID:promise-7@collectdesk" in found
    assert "DTSTAMP:20260331T013000Z" in found
    assert "DTSTART;VALUE=DATE:20261231" in found
    assert "DTEND;VALUE=DATE:20270101" in found
    assert "SUMMARY:晨光\\, 50%\\; 100\\\\" in found
    assert "DESCRIPTION:a\\nb" in found


def test_the_same_input_gives_the_same_bytes() -> None:
    planned = [Planned("a", date(2026, 1, 1), "x")]
    assert calendar(planned, NOW, "n") == calendar(planned, NOW, "n")


def test_a_text_cannot_bring_lines_of_its_own() -> None:
    found = lines(calendar([Planned("a", date(2026, 1, 1), "x\r\nEND:VEVENT\r\nBEGIN:VALARM")], NOW, "n"))
    assert found.count("END:VEVENT") == 1
    assert "BEGIN:VALARM" not in found


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_every_line_is_short_whole_characters_and_reads_back(text: str) -> None:
    content = calendar([Planned("a", date(2026, 1, 1), text, text)], NOW, "n")
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    summary = next(line for line in lines(content) if line.startswith("SUMMARY:"))
    assert plain(summary.removeprefix("SUMMARY:")) == text
