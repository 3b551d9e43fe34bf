"""The command that counts limitation: what it answers, how it reads, what it refuses in one sentence."""

import pytest

from collectdesk.domain.law import CODES, DEBTORS, EVENTS, KINDS
from tests.cli.command_line import Answer, CommandLine

TW = ("--jurisdiction", "TW", "--due", "2023-06-30")


def ask(command: CommandLine, *words: str, today: str = "2025-06-20") -> Answer:
    return command("limitation", *words, today=today)


def test_the_answer_names_the_day_the_rule_and_what_moved_it(command: CommandLine) -> None:
    told = ask(command, *TW, "--event", "demand_delivered:2025-06-16", "--json").json()
    assert (told["last_safe_day"], told["base_day"]) == ("2025-12-16", "2025-06-30")
    assert (told["rule"], told["years"], told["source"]) == ("goods", 2, "民法第127條")
    assert told["rule_name"].startswith("2 years")
    assert [(moved["kind"], moved["on"], moved["effect"]) for moved in told["moved_by"]] == [
        ("demand_delivered", "2025-06-16", "six_months")
    ]
    assert told["moved_by"][0]["last_safe_day"] == "2025-12-16"
    assert "six months" in told["moved_by"][0]["why"]
    assert "out of time after 2025-06-30" in told["note"]
    assert (told["days_left"], told["expired"]) == (179, False)
    assert "not legal advice" in told["disclaimer"]
    assert not command.book.exists()


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("CN 2022-03-31", "2025-03-31"),
        ("CN 2022-03-31 demand_delivered:2024-12-20", "2027-12-20"),
        ("CN 2022-05-31", "2025-06-03"),
        ("TW 2023-06-30 instalments_agreed:2025-03-10", "2027-03-10"),
        ("HK 2019-11-15 part_payment:2022-02-01", "2028-01-31"),
        ("GB-EAW 2020-03-31 acknowledgement:2023-09-12", "2029-09-11"),
        ("GB-SCT 2021-03-31", "2026-03-31"),
        ("DE 2023-04-15", "2026-12-31"),
        ("DE 2023-04-15 part_payment:2025-06-10", "2028-06-10"),
        ("FR 2021-05-31", "2026-05-31"),
        ("US-CA 2022-06-30", "2026-06-30"),
        ("US-NY 2022-06-30", "2028-06-30"),
        ("US-TX 2022-06-30", "2026-06-30"),
    ],
)
def test_the_worked_examples_come_out_of_the_terminal_too(
    command: CommandLine, words: str, last: str
) -> None:
    code, due, *told = words.split()
    events = ("--event", *told) if told else ()
    found = ask(command, "--jurisdiction", code, "--due", due, *events, "--json").json()
    assert found["last_safe_day"] == last
    assert len(found["moved_by"]) == len(told)


def test_events_come_in_any_order_and_by_one_option_or_many(command: CommandLine) -> None:
    one = ask(command, *TW, "--event", "part_payment:2024-01-05", "demand_delivered:2025-12-30", "--json")
    two = ask(
        command, *TW, "--event", "demand_delivered:2025-12-30", "--event", "part_payment:2024-01-05", "--json"
    )
    assert one.json() == two.json()
    assert one.json()["last_safe_day"] == "2026-06-30"


def test_what_moves_nothing_says_why(command: CommandLine) -> None:
    words = ("--jurisdiction", "GB", "--due", "2018-03-31", "--event")
    told = ask(command, *words, "demand_delivered:2023-01-01", "acknowledgement:2024-04-01", "--json").json()
    assert (told["jurisdiction"], told["moved_by"]) == ("GB-EAW", [])
    by_law, late = told["not_moved_by"]
    assert (by_law["kind"], late["kind"], late["on"]) == ("demand_delivered", "acknowledgement", "2024-04-01")
    assert "neither stops time" in by_law["why"]
    assert "after the last safe day" in late["why"]
    assert (told["expired"], told["moves_next"]) == (True, [])
    assert "29(7)" in told["after"]


def test_a_day_of_rest_and_an_unknown_calendar_are_told(command: CommandLine) -> None:
    rolled = ask(command, "--jurisdiction", "CN", "--due", "2022-05-31", "--json").json()
    assert (rolled["rolled_from"], rolled["calendar_open"]) == ("2025-05-31", False)
    assert "2025-05-31 is a day of rest" in rolled["note"]
    future = ask(command, "--jurisdiction", "CN", "--due", "2024-10-02", "--json").json()
    assert (future["last_safe_day"], future["calendar_open"]) == ("2027-10-04", True)
    assert "becomes a working day, the last safe day is 2027-10-02" in future["note"]


def test_the_outer_limit_and_a_suit_are_told(command: CommandLine) -> None:
    demands = [f"demand_delivered:{year}-03-01" for year in range(2024, 2042, 2)]
    told = ask(command, "--jurisdiction", "CN", "--due", "2022-03-31", "--event", *demands, "--json").json()
    assert told["last_safe_day"] == told["stop_day"] == "2042-03-31"
    assert "outer limit" in told["note"]
    sued = ("--jurisdiction", "HK", "--due", "2019-11-15", "--event", "court_application:2025-11-14")
    found = ask(command, *sued, "--json").json()
    assert (found["brought_on"], found["moved_by"]) == ("2025-11-14", [])
    assert "in court since 2025-11-14" in found["note"]


def test_the_page_says_what_happened_what_would_move_it_and_what_to_keep(command: CommandLine) -> None:
    answer = ask(
        command,
        *TW,
        "--event",
        "demand_delivered:2025-06-16",
        "negotiation_start:2024-01-01",
        "--language",
        "en",
    )
    assert answer.code == 0
    page = answer.out.splitlines()
    assert page[0] == "Limitation of a claim due on 2023-06-30: Taiwan"
    assert "2025-12-16 (days left: 179)" in answer.out
    happened = page[page.index("What happened:") + 1 :]
    assert [line[:10] for line in happened[:2]] == ["2024-01-01", "2025-06-16"]
    assert "part payment: " in answer.out
    assert "Keep " in answer.out
    assert page[-1] == "This is information, not legal advice."


def test_an_expired_claim_is_told_what_that_means_instead(command: CommandLine) -> None:
    answer = ask(command, *TW, "--language", "en", today="2026-11-21")
    assert "days since it passed: 509" in answer.out
    assert "may then refuse to pay" in answer.out
    assert "proof" not in answer.out
    assert "that is today" in ask(command, *TW, "--language", "en", today="2025-06-30").out


@pytest.mark.parametrize(("language", "word"), [("zh-Hans", "最后安全日"), ("zh-Hant", "最後安全日")])
def test_the_page_speaks_chinese_in_both_scripts(command: CommandLine, language: str, word: str) -> None:
    answer = ask(command, *TW, "--event", "demand_delivered:2025-06-16", "--language", language)
    assert word in answer.out
    assert "${" not in answer.out
    assert not [line for line in answer.out.splitlines() if ". " in line]


def test_a_claim_of_another_kind_or_against_a_person_has_its_own_period(command: CommandLine) -> None:
    assert ask(command, *TW, "--kind", "loan", "--json").json()["last_safe_day"] == "2038-06-30"
    france = ("--jurisdiction", "FR", "--due", "2024-05-31", "--json")
    assert ask(command, *france, "--debtor", "person").json()["last_safe_day"] == "2026-05-31"
    assert ask(command, *france).json()["last_safe_day"] == "2029-05-31"


def test_what_is_not_sure_asks_to_be_confirmed(command: CommandLine) -> None:
    told = ask(command, "--jurisdiction", "IE", "--due", "2020-03-31", "--json").json()
    assert told["confidence"] == "memory"
    assert "Please confirm" in told["note"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--jurisdiction", "XX", "--due", "2023-06-30"), "XX"),
        (("--jurisdiction", "EU", "--due", "2023-06-30"), "no limitation periods"),
        (("--jurisdiction", "TW", "--due", "2023-06-31"), "YYYY-MM-DD"),
        (("--jurisdiction", "TW", "--due", "9999-12-31"), "9999"),
        ((*TW, "--kind", "deed"), "goods, services"),
        ((*TW, "--kind", "banana"), "“banana”"),
        ((*TW, "--debtor", "dog"), "“dog”"),
        ((*TW, "--event", "demand:2024-01-01"), "demand_delivered"),
        ((*TW, "--event", "part_payment"), "“part_payment”"),
        ((*TW, "--event", "part_payment:"), "YYYY-MM-DD"),
        ((*TW, "--event", "part_payment:2024-02-30"), "YYYY-MM-DD"),
        ((*TW, "--event", "part_payment:2024-02-03:5"), "YYYY-MM-DD"),
        ((*TW, "--event", "x" * 300), "negotiation_end"),
    ],
)
def test_what_cannot_be_counted_is_refused_in_one_sentence(
    command: CommandLine, words: tuple[str, ...], said: str
) -> None:
    answer = ask(command, *words, "--json")
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert len(answer.err.splitlines()) == 1
    assert len(answer.err) < 400


def test_the_help_names_the_closed_lists(command: CommandLine) -> None:
    wide = command.bare("limitation", "--help", COLUMNS="400")
    words = set(wide.out.replace(";", " ").split())
    assert {*EVENTS, *KINDS, *DEBTORS} <= words
    assert set(CODES) - {"EU"} <= words
    # in a narrow terminal, too, no code is cut at its hyphen
    assert set(CODES) - {"EU"} <= set(command.bare("limitation", "--help", COLUMNS="80").out.split())
    assert "limitation" in command.bare("--help").out
