"""The command that checks the whole book and says in plain words what is wrong."""

from argparse import Namespace

from collectdesk import wording
from collectdesk.cli.terminal import DONE, FOUND, Terminal
from collectdesk.domain import chain
from collectdesk.domain.problem import Problem
from collectdesk.store.check import check


def check_command(asked: Namespace, at: Terminal) -> int:
    """Check the book; with `--head` also that its journal once had the code printed on a letter."""
    if asked.head is not None and not _is_head(asked.head):
        raise Problem("cli-head-wrong", digits=chain.SHOWN)
    with at.open() as book:
        report = check(book, asked.head)
    findings = [
        {"code": f.code, "sentence": wording.say_finding(f.code, at.language, f.fields), "fields": f.fields}
        for f in report.findings
    ]
    counts = {"entries": report.entries, "records": report.records, "originals": report.originals}
    verdict = at.say("cli-findings", count=len(findings)) if findings else at.say("cli-sound", **counts)
    lines = [*(str(finding["sentence"]) for finding in findings), verdict]
    if report.head:
        lines.append(at.say("cli-head", head=chain.grouped(report.head[: chain.SHOWN])))
    at.answer({"findings": findings, **counts, "head": report.head}, lines)
    return FOUND if findings else DONE


def _is_head(text: str) -> bool:
    """Tell whether this can be a code from paper: at least 32 hex digits, spaces allowed."""
    digits = "".join(text.split()).lower()
    return chain.SHOWN <= len(digits) <= 64 and all(sign in "0123456789abcdef" for sign in digits)
