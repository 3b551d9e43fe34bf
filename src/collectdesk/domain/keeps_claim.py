"""Does a text say that it does not ask for payment? Then it would not keep a claim alive."""

import re
import unicodedata

# In mainland China a paper that says it is for checking only is no demand: limitation runs on (law.md B3).
_ONLY_TO_CHECK = (
    r"(?<!不)(?<!并非)(?<!並非)[仅僅只]\s*(?:是|为|為|供|作|作为|作為|用于|用於|限于|限於)?"
    r"(?:双方|雙方|核对|核對|财务|財務|内部|內部|会计|會計|审计|審計|往来|往來)*"
    r"(?:对账|对帐|對帳|對賬|复核|覆核|複核|核对|核對|核实|核實|参考|參考|函证|函證)"
)
_NO_DEMAND = (
    r"(?:不|并非|並非|非|无|無|不得)(?:作|作为|作為|是|属|屬|构成|構成|视为|視為|用于|用於|具有|具)?"
    r"(?:任何)?(?:催款|催收|催讨|催討|催告|追讨|追討|请款|請款|付款要求|要求付款|请求付款|請求付款)"
)
_ENGLISH = (
    r"(?<!not )for (?:\w+ ){0,2}(?:reconciliation|information|review|confirmation|audit|reference)"
    r"(?: purposes?)? only",
    r"(?<!not )(?:only|solely|purely|merely) for (?:\w+ ){0,2}(?:reconciliation|information|review|audit)",
    r"(?:not|no) (?:(?:be|to be|a|an|as|in any way|constitute|intended|meant|construed|treated) ){0,5}"
    r"(?:formal )?(?:demand|request)(?: for payment| to pay)?",
)
_CHINESE = re.compile(f"{_ONLY_TO_CHECK}|{_NO_DEMAND}")
_IN_ENGLISH = re.compile("|".join(_ENGLISH))


def given_up(text: str) -> str:
    """Give the words of `text` by which it would be no demand in mainland China; empty if there are none."""
    plain = unicodedata.normalize("NFKC", text)
    found = _CHINESE.search("".join(plain.split()))
    if found is None:
        found = _IN_ENGLISH.search(" ".join(plain.lower().split()))
    return found.group() if found else ""
