"""Whether a claim is worth more effort: what it takes, and what it brings on average, in plain figures."""

from typing import NamedTuple

MINUTES = 60
SURE = 100


class Effort(NamedTuple):
    """What it takes: minutes of own time, what an hour is worth, court fee and other costs (minor units)."""

    minutes: int = 0
    hour_minor: int = 0
    fee_minor: int = 0
    other_minor: int = 0


class Worth(NamedTuple):
    """An amount against the effort, in minor units of one currency.

    `costs_minor` are `time_minor` with fee and other costs; `comes_in_minor` is what comes in on average at
    the chance given, `brings_minor` what is left of that. `pays_from` is the least chance in percent at
    which it brings no loss; None where not even a sure success does.
    """

    time_minor: int
    costs_minor: int
    comes_in_minor: int
    brings_minor: int
    pays_from: int | None


def worth(amount_minor: int, effort: Effort, chance: int) -> Worth:
    """Weigh `amount_minor` that comes in with a chance of `chance` percent; ValueError for what cannot be.

    Time and what comes in are rounded half-up to a whole minor unit each, the rest adds up exactly.
    """
    if min(amount_minor, *effort) < 0 or not 0 <= chance <= SURE:
        raise ValueError(f"no amount, effort or chance: {amount_minor}, {effort}, {chance}")
    time = _half_up(effort.minutes * effort.hour_minor, MINUTES)
    costs = time + effort.fee_minor + effort.other_minor
    comes_in = _half_up(amount_minor * chance, SURE)
    return Worth(time, costs, comes_in, comes_in - costs, _pays_from(amount_minor, costs))


def _pays_from(amount_minor: int, costs_minor: int) -> int | None:
    if costs_minor > amount_minor:
        return None
    # the least whole percent of the amount that covers the costs
    return -(-costs_minor * SURE // amount_minor) if amount_minor else 0


def _half_up(number: int, of: int) -> int:
    return (2 * number + of) // (2 * of)
