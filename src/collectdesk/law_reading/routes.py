"""The ways to court of a place with their fees and traps, read from their tables."""

from fractions import Fraction

from collectdesk.domain.law import DEBTORS, PAPERS, Fee, Route, Trap
from collectdesk.law_reading.table import LawTable

_WHEN = ("always", "company", "person", "agreed_rate", "no_agreed_rate")


def read_routes(table: LawTable) -> tuple[Route, ...]:
    """Give the routes that `table` lists; raise ValueError for a mistake."""
    routes = tuple(map(_route, table.tables("routes")))
    if len({route.id for route in routes}) != len(routes):
        raise table.wrong("two routes have the same id")
    return routes


def _route(table: LawTable) -> Route:
    limited = "limit_minor" in table
    return table.made(
        Route(
            id=table.text("id"),
            names=table.words("names"),
            what=table.words("what"),
            where=table.words("where"),
            time=table.words("time"),
            debtors=frozenset(table.choices("debtors", DEBTORS)),
            papers=table.choices("papers", PAPERS),
            traps=tuple(map(read_trap, table.tables("traps"))),
            source=table.text("source"),
            confidence=table.confidence(),
            limit_minor=table.whole("limit_minor") if limited else None,
            limit_currency=table.text("limit_currency") if limited else "",
            limit_words=table.words("limit_words", needed=False),
            fee=_fee(table.table("fee")) if "fee" in table else None,
        )
    )


def _fee(table: LawTable) -> Fee:
    bands = table.pairs("bands")
    if list(bands) != sorted(bands, key=lambda band: band[0]):
        raise table.wrong("bands must rise")
    marginal = table.flag("marginal")
    percent = table.number("percent") if "percent" in table and not marginal else None
    return table.made(
        Fee(
            currency=table.text("currency"),
            bands=bands,
            source=table.text("source"),
            confidence=table.confidence(),
            percent=percent,
            up_to_minor=table.whole("up_to_minor") if marginal or percent is not None else 0,
            marginal=marginal,
            base_minor=table.whole("base_minor") if marginal else 0,
            share=table.number("share", Fraction(1)),
        )
    )


def read_trap(table: LawTable) -> Trap:
    """Give the trap that `table` writes; raise ValueError for a mistake."""
    return table.made(
        Trap(
            when=table.choice("when", _WHEN),
            words=table.words("words"),
            source=table.text("source"),
            confidence=table.confidence(),
        )
    )
