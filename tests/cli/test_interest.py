"""`interest`: figures of the worked cases without a book, and one sentence for what is typed wrong."""

import json
from fractions import Fraction
from typing import Any

import pytest

from collectdesk.cli import command as terminal
from collectdesk.domain.day_count import DIVISORS
from collectdesk.domain.law import CODES, DEBTORS, RULES
from tests.cli.command_line import Answer, CommandLine

TW = "--jurisdiction TW --currency TWD --principal 30000000 --due 2024-12-31 --to 2025-06-30"
DE = "--jurisdiction DE --currency EUR --principal 1000000 --due 2025-05-31 --to 2025-09-30"


def asked(command: CommandLine, words: str, *more: str) -> Answer:
    return command.bare("interest", *words.split(), *more)


def told(command: CommandLine, words: str, *more: str) -> Any:
    answer = asked(command, words, *more, "--json")
    assert answer.code == 0, answer.err
    return answer.json()


def inside(capsys: pytest.CaptureFixture[str], words: str) -> Answer:
    """Run the command in this process, as a process of its own for each wrong word takes long."""
    code = terminal.run(["interest", *words.split(), "--language", "en"], lambda *_: 0)
    return Answer(code, *capsys.readouterr())


def test_the_example_of_taiwan_needs_no_book(command: CommandLine) -> None:
    found = told(command, TW)
    assert (found["jurisdiction"], found["currency"], found["rule"]) == ("TW", "TWD", "statutory")
    assert found["interest_minor"] == 743_800
    assert found["fixed_sum_minor"] == 0
    assert found["per_day_minor"] == "4109.589041"
    assert found["periods"] == [
        {
            "from": "2025-01-01",
            "to": "2025-06-30",
            "days": 181,
            "principal_minor": 30_000_000,
            "rate_percent": "5",
            "rate_from": "1930-05-05",
            "source": found["periods"][0]["source"],
            "confidence": "seen",
            "last_known": False,
            "capped": False,
            "interest": "743835.616438",
        }
    ]
    assert "203" in found["periods"][0]["source"]
    assert "not legal advice" in found["disclaimer"]
    assert not command.book.exists()


def test_json_has_a_part_payment_and_what_it_settled(command: CommandLine) -> None:
    found = told(command, DE, "--payment", "2025-07-31:100000", "--costs", "5000")
    assert [
        (each["from"], each["to"], each["days"], each["rate_percent"], each["principal_minor"])
        for each in found["periods"]
    ] == [
        ("2025-06-01", "2025-06-30", 30, "11.27", 1_000_000),
        ("2025-07-01", "2025-07-31", 31, "10.27", 1_000_000),
        ("2025-08-01", "2025-09-30", 61, "10.27", found["principal_open_minor"]),
    ]
    assert found["payments"] == [
        {
            "date": "2025-07-31",
            "amount_minor": 100_000,
            "costs_minor": 5_000,
            "interest_minor": 17_985,
            "principal_minor": 77_015,
            "left_minor": 0,
        }
    ]
    assert found["interest_minor"] == found["interest_paid_minor"] + found["interest_open_minor"]
    assert found["principal_open_minor"] == 1_000_000 - 77_015
    assert (found["fixed_sum_minor"], found["fixed_sum_currency"]) == (4_000, "EUR")
    assert found["order"] == ["costs", "interest", "principal"]
    shown = sum(Fraction(each["interest"]) for each in found["periods"])
    assert abs(shown - found["interest_minor"]) < 1


def test_a_daily_rate_is_told_by_the_year_and_by_the_day(command: CommandLine) -> None:
    words = (
        "--jurisdiction CN --currency CNY --principal 20000000 --due 2025-08-19 --to 2025-12-31 --rule sme"
    )
    found = told(command, words)
    assert found["interest_minor"] == 1_340_000
    assert found["periods"][0]["rate_percent"] == "18.25"
    assert found["periods"][0]["rate_daily_percent"] == "0.05"
    assert "0.05" in asked(command, words).out


def test_payments_may_be_told_together_or_one_by_one(command: CommandLine) -> None:
    together = told(command, DE, "--payment", "2025-07-31:100000", "2025-08-31:50000")
    apart = told(command, DE, "--payment", "2025-08-31:50000", "--payment", "2025-07-31:100000")
    assert together == apart
    assert len(together["payments"]) == 2


def test_the_order_is_heard_only_where_the_law_leaves_it_open(command: CommandLine) -> None:
    paid = ("--payment", "2025-07-31:100000", "--order", "principal")
    bound = told(command, DE, *paid)
    assert bound["payments"][0]["interest_minor"] > 0
    assert any("order" in note for note in bound["notes"])
    free = told(command, DE.replace("DE", "US-CA").replace("EUR", "USD"), *paid)
    assert free["payments"][0]["principal_minor"] == 100_000


def test_an_older_code_of_the_united_kingdom_means_england(command: CommandLine) -> None:
    words = "--currency GBP --principal 1000000 --due 2023-06-29 --to 2023-09-30"
    found = told(command, f"--jurisdiction GB {words}")
    assert found["jurisdiction"] == "GB-EAW"
    assert found == told(command, f"--jurisdiction gb-eaw {words}")
    assert (found["interest_minor"], found["fixed_sum_minor"]) == (29_301, 10_000)


def test_without_a_last_day_it_is_today(command: CommandLine) -> None:
    words = TW.replace(" --to 2025-06-30", "")
    assert told(command, words, "--today", "2025-06-30") == told(command, TW)


def test_every_place_reckons_or_says_why_not(capsys: pytest.CaptureFixture[str]) -> None:
    debt = "--currency USD --principal 100000 --due 2024-01-31 --to 2025-01-31 --json"
    answers = {code: json.loads(inside(capsys, f"--jurisdiction {code} {debt}").out) for code in CODES}
    silent = {code for code, found in answers.items() if not found["interest_minor"]}
    assert silent == {"HK", "SG"}
    assert answers["HK"]["rule"] == ""
    assert answers["HK"]["notes"]


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_the_page_for_readers_has_every_figure_in_their_language(command: CommandLine, language: str) -> None:
    words = "--jurisdiction DE --currency EUR --principal 1000000 --due 2026-05-31 --to 2027-01-31"
    page = asked(command, words, "--payment", "2026-08-31:20000", "--language", language).out
    found = told(command, words, "--payment", "2026-08-31:20000", "--language", language)
    for figure in ("10,000.00", "10.27", "10.52", "2026-06-30", "2027-01-31", "200.00", "40.00", "BGB"):
        assert figure in page
    flags = {"en": ("please confirm", "last known rate used"), "zh-Hans": ("请核实", "使用最后已知的利率"),
             "zh-Hant": ("請確認", "使用最後已知的利率")}  # fmt: skip
    for flag in flags[language]:
        assert flag in page
    for sentence in [*found["notes"], found["disclaimer"]]:
        assert sentence in page.splitlines()
    assert "$" not in page


def test_a_page_without_interest_still_says_why(command: CommandLine) -> None:
    words = "--jurisdiction HK --currency HKD --principal 5000000 --due 2025-01-01 --to 2025-06-30"
    page = asked(command, words).out
    assert "no law of this place is known here that gives it unless a rate was agreed" in " ".join(
        page.split()
    )
    assert "HK$ 50,000.00" in page
    agreed = told(command, words, "--contract-rate", "6%")
    assert agreed["interest_minor"] == 147_945
    assert "agreed rate" in asked(command, words, "--rule", "court", "--contract-rate", "6").out


def test_the_help_prints_the_closed_lists(command: CommandLine) -> None:
    answer = command.bare("interest", "--help")
    words = answer.out.split()
    assert answer.code == 0
    for known in (*CODES, *DEBTORS, *RULES, *DIVISORS):
        assert known in words


WRONG = [
    ("--jurisdiction XX", "XX"),
    ("--jurisdiction XX", "one of CN, TW, HK, GB-EAW"),
    ("--jurisdiction US", "US"),
    ("--currency EURO", "EURO"),
    ("--principal 0", "“0”"),
    ("--principal -5", "-5"),
    ("--principal 12.50", "12.50"),
    ("--principal 1e6", "1e6"),
    ("--principal １００", "１００"),
    (f"--principal {'9' * 5_000}", "999"),
    ("--due 2025-02-30", "2025-02-30"),
    ("--due 0001-01-01", "0001"),
    ("--to tomorrow", "tomorrow"),
    ("--contract-rate five", "five"),
    ("--contract-rate 1001", "1001"),
    ("--contract-rate 1000.5", "1000.5"),
    ("--rule bargain", "bargain"),
    ("--rule contract", "contract"),
    ("--divisor 364", "364"),
    ("--debtor dog", "dog"),
    ("--order costs", "costs"),
    ("--payment 2025-01-31", "2025-01-31"),
    ("--payment 2025-01-31:", ""),
    ("--payment 2025-01-31:-5", "-5"),
    ("--payment 2025-01-31:0", "“0”"),
    ("--payment 2025-13-31:5", "2025-13-31"),
    ("--payment :5", ""),
    ("--costs -1", "-1"),
    ("--demand soon", "soon"),
    ("--contract-date 24-05-10", "24-05-10"),
    ("--due 2018-12-31 --to 2019-06-30 --jurisdiction CN --rule lpr", "2018-12-31"),
]


@pytest.mark.parametrize(("words", "named"), WRONG, ids=[words[:40] for words, _ in WRONG])
def test_what_is_typed_wrong_is_told_in_a_sentence(
    capsys: pytest.CaptureFixture[str], words: str, named: str
) -> None:
    answer = inside(capsys, f"{TW} {words} --json")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("collectdesk: ")
    assert named in answer.err
    assert len(answer.err.splitlines()) == 1
    assert len(answer.err) < 400


@pytest.mark.parametrize("missing", ["--jurisdiction", "--currency", "--principal", "--due"])
def test_what_is_missing_is_named(capsys: pytest.CaptureFixture[str], missing: str) -> None:
    words = TW.split()
    place = words.index(missing)
    with pytest.raises(SystemExit, match="2"):
        terminal.run(["interest", *words[:place], *words[place + 2 :]], lambda *_: 0)
    assert missing in capsys.readouterr().err


def test_the_largest_amount_and_the_longest_time_are_reckoned(command: CommandLine) -> None:
    found = told(
        command, f"--jurisdiction TW --currency TWD --principal {10**15 - 1} --due 1950-01-01 --to 2150-12-31"
    )
    days = found["periods"][0]["days"]
    exact = Fraction((10**15 - 1) * 5 * days, 36_500)
    assert abs(found["interest_minor"] - exact) <= 50
    assert abs(Fraction(found["periods"][0]["interest"]) - exact) < Fraction(1, 10**6)


def test_a_thousand_percent_is_still_a_rate(command: CommandLine) -> None:
    words = "--jurisdiction US-CA --currency USD --principal 1000 --due 2024-12-31 --to 2025-12-31"
    assert told(command, words, "--contract-rate", "1000")["interest_minor"] == 10_000


def test_a_payment_after_the_last_day_is_left_out_and_said(command: CommandLine) -> None:
    found = told(command, DE, "--payment", "2025-10-01:5")
    assert found["payments"] == []
    assert any("2025-10-01" in note for note in found["notes"])
