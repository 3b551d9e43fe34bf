"""The log, matters, documents and Today from a terminal."""

from pathlib import Path

import pytest

from tests.cli.command_line import CommandLine

WHO = "TW-008"
NOTE = ("log", "add", "--customer", WHO, "--channel", "phone", "--text", "x")


@pytest.fixture
def claim(sample: CommandLine) -> tuple[str, str, str]:
    """Give customer, invoice and currency of a claim that is past due and not disputed."""
    taken = sample("today", "--json").json()
    taken = {item["customer"] for item in taken if item["kind"] != "reminder_due"}
    row = next(
        r for r in sample("overdue", "--json").json() if r["customer"] not in taken and not r["stopped"]
    )
    return row["customer_code"], row["invoice"], row["currency"]


def test_a_call_is_noted_and_listed(sample: CommandLine, claim: tuple[str, str, str]) -> None:
    noted = sample(
        "log", "add", "--customer", claim[0], "--channel", "phone", "--when", "2026-11-20T14:30",
        "--result", "will_pay", "--reason", "forgot", "--text", "下週五 付款", "--next", "再打",
        "--next-on", "2026-11-27", "--invoice", claim[1], "--by", "阿明", "--json",
    ).json()  # fmt: skip
    assert (noted["channel"], noted["result"], noted["invoices"]) == ("phone", "will_pay", [claim[1]])
    assert noted["happened_at"].startswith("2026-11-20T14:30:00")
    listed = sample("log", "list", "--customer", claim[0], "--text", "週五", "--json").json()
    assert [row["entry"] for row in listed] == [noted["entry"]]
    assert listed[0] == noted
    assert "下週五 付款" in sample("log", "list", "--result", "will_pay").out


def test_the_list_can_be_narrowed_and_limited(sample: CommandLine) -> None:
    whole = sample("log", "list", "--limit", "0", "--json").json()
    assert len(whole) > 30
    assert sample("log", "list", "--limit", "2", "--json").json() == whole[:2]
    some = sample("log", "list", "--channel", "email", "wechat", "--to", "2026-11-15", "--json").json()
    wanted = [
        r for r in whole if r["channel"] in ("email", "wechat") and r["happened_at"][:10] <= "2026-11-15"
    ]
    assert some == wanted
    assert (
        sample("log", "list", "--text", "沒有這種話", "--language", "en").out
        == "Nothing was noted that fits.\n"
    )


def test_a_promise_a_dispute_and_a_pause_are_noted(sample: CommandLine, claim: tuple[str, str, str]) -> None:
    who, number, currency = claim
    promised = sample(
        "promise",
        "--customer",
        who,
        "--amount",
        "5000",
        "--currency",
        currency,
        "--on",
        "2026-11-27",
        "--json",
    ).json()
    assert (promised["state"], promised["due_on"], promised["amount_minor"]) == ("open", "2026-11-27", 5_000)
    disputed = sample(
        "dispute", "--customer", who, "--invoice", number, "--part", "100", "--reason", "quality",
        "--revisit", "2026-12-01", "--wants", "重做", "--json",
    ).json()  # fmt: skip
    assert disputed["invoices"] == [{"invoice": number, "currency": currency, "contested_minor": 100}]
    paused = sample("pause", "--customer", who, "--until", "2026-12-01", "--reason", "x", "--json").json()
    assert (paused["since"], paused["until"], paused["invoice"]) == ("2026-11-21", "2026-12-01", None)
    told = sample("today", "--json").json()
    assert who not in {item["customer"] for item in told}
    assert sample("check").code == 0


def test_a_document_is_filed_byte_for_byte(
    sample: CommandLine, claim: tuple[str, str, str], tmp_path: Path
) -> None:
    path = tmp_path / "簽收單.pdf"
    path.write_bytes(b"%PDF-1.7 scan")
    filed = sample(
        "file", "add", str(path), "--customer", claim[0], "--invoice", claim[1], "--kind", "acceptance",
        "--date", "2026-10-01", "--json",
    ).json()  # fmt: skip
    assert (filed["name"], filed["kind"], filed["size"]) == ("簽收單.pdf", "acceptance", 13)
    kept = sample.book / "originals" / filed["sha256"][:2] / filed["sha256"]
    assert kept.read_bytes() == path.read_bytes()
    assert sample("check").code == 0


def test_today_tells_whom_why_and_what_in_each_language(sample: CommandLine) -> None:
    told = sample("today", "--json").json()
    assert len(told) > 20
    keys = [(item["customer"], item["currency"]) for item in told]
    assert len(keys) == len(set(keys))
    for item in told:
        assert {"customer", "kind", "why", "step", "amount_minor", "currency"} <= item.keys()
        assert isinstance(item["amount_minor"], int)
    assert {"promise_due", "promise_broken", "follow_up", "reminder_due", "dispute_revisit"} <= {
        item["kind"] for item in told
    }
    sentences = {
        language: sample("today", "--language", language).out for language in ("en", "zh-Hans", "zh-Hant")
    }
    assert "To do today:" in sentences["en"]
    assert "今天要做的事" in sentences["zh-Hans"]
    assert len(set(sentences.values())) == 3


def test_what_is_planned_goes_into_a_calendar(sample: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "desk.ics"
    assert sample("today", "--calendar", str(target)).code == 0
    content = target.read_bytes()
    assert content.startswith(b"BEGIN:VCALENDAR\r\n")
    assert content.count(b"BEGIN:VEVENT") > 5
    refused = sample("today", "--calendar", str(tmp_path), "--language", "en")
    assert (refused.code, "could not be written" in refused.err) == (2, True)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["log", "add", "--customer", WHO, "--channel", "phone"], "at least what came of it"),
        (["log", "add", "--customer", "nobody", "--channel", "phone", "--text", "x"], "no customer"),
        ([*NOTE, "--when", "2026-11-22"], "future"),
        ([*NOTE, "--when", "noon"], "not a day"),
        ([*NOTE, "--when", "2026-11-20Tx"], "no time"),
        ([*NOTE, "--contact", "x"], "no contact"),
        ([*NOTE, "--result", "magic"], "not in the"),
        ([*NOTE, "--next", "y"], "which day"),
        (["log", "add", "--customer", WHO, "--channel", "pigeon", "--text", "x"], "invalid choice"),
        (["promise", "--customer", WHO, "--amount", "0", "--on", "2026-11-27"], "more than zero"),
        (["promise", "--customer", WHO, "--amount", "5", "--on", "2026-11-01"], "before the day of the"),
        (["dispute", "--customer", WHO, "--invoice", "none", "--reason", "price", "--revisit", "2026-12-01"],
         "no invoice"),
        (["pause", "--customer", WHO, "--until", "2026-11-21", "--reason", "x"], "after its beginning"),
        (["file", "add", "/nowhere/x.pdf", "--customer", WHO, "--kind", "other"], "cannot be read"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_changes_nothing(
    sample: CommandLine, words: list[str], told: str
) -> None:
    before = sample("check", "--json").json()["head"]
    answer = sample(*words, "--language", "en")
    assert answer.code == 2
    assert told in answer.err
    assert answer.out == ""
    assert sample("check", "--json").json()["head"] == before
