"""The law of each place, read from `resources/jurisdictions/CODE.toml` when first asked for."""

from functools import cache

from collectdesk import resources
from collectdesk.domain.law import CODES, Jurisdiction, Trap
from collectdesk.domain.problem import Problem
from collectdesk.law_reading.interest import read_interest
from collectdesk.law_reading.limitation import read_limitation
from collectdesk.law_reading.routes import read_routes, read_trap
from collectdesk.law_reading.table import LawTable

# what older books hold: a country whose law is that of its larger part
_CALLED = {"GB": "GB-EAW", "UK": "GB-EAW"}


def find(code: str) -> Jurisdiction:
    """Give the law of a place; raise Problem("jurisdiction-unknown") if there is no data of it."""
    resolved = resolve(code)
    if resolved is None:
        raise Problem("jurisdiction-unknown", code=code[:40], known=", ".join(CODES))
    return _read(resolved)


def resolve(code: str) -> str | None:
    """Give the code under which the law of `code` is kept; None if there is no data of it."""
    asked = code.strip().upper()
    known = _CALLED.get(asked, asked)
    return known if known in CODES else None


def everything() -> tuple[Jurisdiction, ...]:
    """Give the law of every place, in the order of `domain.law.CODES`."""
    return tuple(map(_read, CODES))


@cache
def _read(code: str) -> Jurisdiction:
    return parse(resources.path("jurisdictions", f"{code}.toml").read_text("utf-8"), code)


def parse(text: str, code: str) -> Jurisdiction:
    """Give the law that `text` writes, as `resources/jurisdictions/README.md` tells; ValueError if wrong."""
    import tomllib  # loads when a law is first asked for, not at a start

    table = LawTable(tomllib.loads(text), code)
    return table.made(
        Jurisdiction(
            code,
            table.text("currency"),
            table.words("names"),
            read_interest(table.table("interest")),
            read_limitation(table.table("limitation")) if "limitation" in table else None,
            read_routes(table),
            _traps(table),
            table.flag("full"),
        )
    )


def _traps(table: LawTable) -> tuple[Trap, ...]:
    return tuple(map(read_trap, table.tables("traps")))
