"""A mistake in the file of a place is refused and named."""

import re

import pytest

from collectdesk import jurisdictions, resources


def text_of(code: str) -> str:
    return resources.path("jurisdictions", f"{code}.toml").read_text("utf-8")


MISTAKES = [
    ('currency = "EUR"\n', "", "currency is missing"),
    ("full = true", "full = 1", "full must be of type bool"),
    ("full = true", "full = true\nflag = true", "unknown flag"),
    ('order_by = "law"', 'order_by = "habit"', "order_by 'habit' is not one of"),
    ('"costs", "interest", "principal"', '"costs", "costs", "principal"', "list of different words"),
    ('"costs", "interest", "principal"', '"costs", "gifts", "principal"', "order 'gifts' is not one of"),
    ('"costs", "interest", "principal"', '"costs", "principal"', "order must name costs"),
    ('company = "statutory"', 'company = "usual"', "company 'usual' is not one of"),
    ('company = "statutory"', 'company = "bills"', "no rule bills for a company"),
    ('person = "statutory"', 'person = "merchant"', "no rule merchant for a person"),
    ('person = "statutory"\n', "", "person is missing"),
    ("bands = [[0, 4000]]", "bands = [[1, 4000]]", "bands must rise from 0"),
    ("bands = [[0, 4000]]", "bands = []", "bands must be a list"),
    ("bands = [[0, 4000]]", "bands = [[0, 40.0]]", "must be a pair of whole numbers"),
    ('rules = ["statutory", "contract"]', 'rules = ["court"]', "names a rule that is not there"),
    ('id = "merchant"', 'id = "trader"', "id 'trader' is not one of"),
    ('family = "half_yearly"', 'family = "yearly"', "family 'yearly' is not one of"),
    ('family = "half_yearly"', 'family = "flat"', "percent is missing"),
    ('family = "half_yearly"', 'family = "agreed"', "unknown series"),
    ('family = "half_yearly"', 'family = "frozen"', "reference is missing"),
    ('series = "de-base-rate"', 'series = "de-base"', "unknown series 'de-base'"),
    ('series = "de-base-rate"', 'series = "../jurisdictions/DE"', "unknown series"),
    ('points = "9"', "points = 9", "points must be of type str"),
    ('points = "9"', 'points = "nine"', "must be figures in quotation marks"),
    ('points = "9"', 'point = "9"', "unknown point"),
    ("valid_until = 2014-07-28", "valid_until = 2001-12-31", "valid_until is before valid_from"),
    ("valid_until = 2014-07-28", "valid_until = 2014-07-29", "two rules statutory hold on 2014-07-29"),
    ('valid_by = "contract"', 'valid_by = "luck"', "valid_by 'luck' is not one of"),
    ('debtors = ["company"]', 'debtors = ["firm"]', "debtors 'firm' is not one of"),
    ('debtors = ["company"]', "debtors = []", "debtors must be a list"),
    ('confidence = "seen"', 'confidence = "sure"', "confidence 'sure' is not one of"),
    ('confidence = "seen"', 'confidence = "owner"', "confidence 'owner' is not one of"),
    ('source = "BGB § 197"', 'source = ""', "source is empty"),
    ('default_kind = "goods"', 'default_kind = "wares"', "default_kind 'wares' is not one of"),
    ('default_kind = "goods"', 'default_kind = "freight"', "freight of a company has the periods []"),
    ('kinds = ["judgment"]', 'kinds = ["judgment", "goods"]', "goods of a company has the periods"),
    ('id = "judgment"', 'id = "regular"', "two periods have the same id"),
    ("years = 30", "years = 0", "years must be at least 1"),
    ("years = 30", "years = true", "years must be of type int"),
    ('counting = "year_end"', 'counting = "month_end"', "counting 'month_end' is not one of"),
    ('restart_counting = "anniversary"', 'restart_counting = "never"', "restart_counting 'never'"),
    ('kind = "negotiation_end"', 'kind = "talks_end"', "kind 'talks_end' is not one of"),
    ('kind = "negotiation_end"', 'kind = "negotiation_start"', "must be judged once, not 2"),
    ('effect = "suspend"', 'effect = "pause"', "effect 'pause' is not one of"),
    ('when = "person"', 'when = "child"', "when 'child' is not one of"),
    ('id = "local_court"', 'id = "mahnbescheid"', "two routes have the same id"),
    ("limit_minor = 1000000", 'limit_minor = "1000000"', "limit_minor must be of type int"),
    ("zh-Hant = ", "zh-TW = ", "zh-Hant is missing"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "why"), MISTAKES, ids=[f"{w} {y}" for _, w, y in MISTAKES])
def test_a_mistake_in_a_file_is_refused(right: str, wrong: str, why: str) -> None:
    text = text_of("DE")
    assert right in text
    with pytest.raises(ValueError, match=re.escape(why)):
        jurisdictions.parse(text.replace(right, wrong, 1), "DE")


def test_a_missing_event_is_refused() -> None:
    text = text_of("DE")
    start = text.index('[[limitation.events]]\nkind = "part_payment"')
    end = text.index("[[limitation.events]]", start + 1)
    with pytest.raises(ValueError, match="part_payment must be judged once, not 0 times"):
        jurisdictions.parse(text[:start] + text[end:], "DE")


def test_a_missing_table_is_refused() -> None:
    with pytest.raises(ValueError, match="XX: interest is missing"):
        jurisdictions.parse('currency = "EUR"\n[names]\nen = "x"\nzh-Hans = "某"\nzh-Hant = "某"\n', "XX")


def test_a_limit_of_both_percent_and_series_is_refused() -> None:
    text = text_of("TW")
    wrong = text.replace('series = "tw-contract-cap"', 'series = "tw-contract-cap"\npercent = "16"')
    with pytest.raises(ValueError, match="either a percent or a series"):
        jurisdictions.parse(wrong, "TW")
