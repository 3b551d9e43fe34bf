"""Whether a way to court is open to a claim, and which of the known traps lie on it."""

from collections.abc import Collection, Iterable

from collectdesk.domain.law import Route, Trap

# why a way is not open, or not surely: only against other debtors, above its limit, above it with the
# interest, and a limit in another currency
DEBTOR, LIMIT, LIMIT_WITH_INTEREST, CURRENCY = "debtor", "limit", "limit_with_interest", "currency"
CLOSED = frozenset({DEBTOR, LIMIT})


def obstacle(route: Route, debtor: str, currency: str, principal_minor: int, whole_minor: int) -> str:
    """Give what stands in the way of a claim, one of the words above; empty if nothing is known to.

    `whole_minor` is the principal with what is asked beside it, both in minor units of `currency`.
    """
    if debtor not in route.debtors:
        return DEBTOR
    if route.limit_minor is None:
        return ""
    if currency != route.limit_currency:
        return CURRENCY
    if principal_minor > route.limit_minor:
        return LIMIT
    return LIMIT_WITH_INTEREST if whole_minor > route.limit_minor else ""


def traps_for(traps: Iterable[Trap], debtor: str, rates_agreed: Collection[bool]) -> tuple[Trap, ...]:
    """Give the traps of claims against `debtor`; `rates_agreed` tells of each whether a rate was agreed."""
    here = {"always", debtor} | {"agreed_rate" if agreed else "no_agreed_rate" for agreed in rates_agreed}
    return tuple(trap for trap in traps if trap.when in here)
