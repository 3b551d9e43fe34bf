"""The law of a place as plain data: how interest runs, what time does to a claim, and the ways to court.

The data stand in `resources/jurisdictions/`; `collectdesk.jurisdictions` reads them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from collectdesk.domain.log import DOCUMENTS

# Text by language of the interface: en, zh-Hans, zh-Hant.
Words = Mapping[str, str]

CODES = (
    "CN", "TW", "HK", "GB-EAW", "GB-SCT", "DE", "FR", "IE", "EU", "US-CA", "US-NY", "US-TX", "SG",
)  # fmt: skip
DEBTORS = ("company", "person")
# seen in the source named, in a secondary page only, from memory, derived from what was seen, by the owner
CONFIDENCES = ("seen", "secondary", "memory", "derived", "owner")
# what is not sure is used and shown as "please confirm"
UNSURE = frozenset({"secondary", "memory"})
FAMILIES = ("frozen", "half_yearly", "stepping", "flat", "agreed")
RULES = (
    "statutory", "contract", "court", "consumer", "sale", "sale_150", "sale_stepping", "lpr", "sme",
    "lending", "judgment", "bills", "merchant",
)  # fmt: skip
KINDS = (
    "goods", "services", "works", "rent", "hire", "freight", "lodging", "professional", "interest", "loan",
    "account", "oral", "consumer", "deed", "cheque", "note", "judgment",
)  # fmt: skip
EVENTS = (
    "demand_delivered", "part_payment", "acknowledgement", "instalments_agreed", "court_application",
    "court_application_unserved", "negotiation_start", "negotiation_end",
)  # fmt: skip
EFFECTS = ("restart", "six_months", "suspend", "brought", "none")
PARTS = ("costs", "interest", "principal")
# what a way to court asks for: documents of a claim, and papers that the desk makes itself
PAPERS = (*DOCUMENTS, "demand", "statement", "interest_sheet")


@dataclass(frozen=True, slots=True)
class RateLimit:
    """A limit on an agreed rate: `cap` voids the excess, `warn_above` and `warn_below` only warn.

    The limit is `percent` a year, or `factor` times the value of `series` on the reference day: the day
    of default, of the contract, or `each` day anew.
    """

    mode: str
    basis: Words
    source: str
    confidence: str
    percent: Fraction | None = None
    series: str = ""
    factor: Fraction = Fraction(1)
    reference: str = "default"


@dataclass(frozen=True, slots=True)
class InterestRule:
    """How interest runs by one rule, for defaults (or, by `valid_by`, contracts) of its days of validity.

    The rate is `percent` a year (`daily`: `percent` a day whatever the divisor), or the value of `series`
    times `factor` plus `points`. `reference` tells which day's value: for `frozen` rules `default` (the due
    day), `half_year_before` (30 June or 31 December before interest starts), `contract` (the day of the
    contract) or `payment_half_year` (the first day of the half-year it is reckoned to). `half_yearly` takes
    the value of each 1 January and 1 July, `stepping` each new value from its day, `agreed` the rate of the
    contract. Interest starts `start_days` after the due day (1: the day after).
    """

    id: str
    names: Words
    basis: Words
    family: str
    debtors: frozenset[str]
    source: str
    confidence: str
    valid_from: date
    valid_until: date | None = None
    valid_by: str = "default"
    percent: Fraction | None = None
    daily: bool = False
    series: str = ""
    reference: str = ""
    points: Fraction = Fraction(0)
    factor: Fraction = Fraction(1)
    start_days: int = 1
    needs_demand: bool = False
    limits: tuple[RateLimit, ...] = ()
    note: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FixedSum:
    """A sum owed once per late invoice beside interest, under the rules and against the debtors named.

    `bands` give from which debt on how much, both in minor units of `currency`.
    """

    currency: str
    bands: tuple[tuple[int, int], ...]
    rules: frozenset[str]
    debtors: frozenset[str]
    basis: Words
    source: str
    confidence: str
    valid_from: date


@dataclass(frozen=True, slots=True)
class InterestLaw:
    """All about interest in one place: its rules, and the default for each debtor (empty: none).

    A part payment settles in `order`, which is set by law or open to choice (`order_by`); with
    `demand_starts` interest on a debt without a fixed due day starts with a demand.
    """

    rules: tuple[InterestRule, ...]
    defaults: Mapping[str, str]
    order: tuple[str, ...]
    order_by: str
    order_source: str
    order_confidence: str
    demand_starts: bool
    fixed_sum: FixedSum | None = None


@dataclass(frozen=True, slots=True)
class LimitationPeriod:
    """How long a claim of some kinds can be sued for: `years` from the due day.

    `counting` is anniversary (the same date), day_before_next (Taiwan: the day after the due day begins it,
    the day before the corresponding day ends it) or year_end (Germany: from the end of the year).
    """

    id: str
    kinds: frozenset[str]
    debtors: frozenset[str]
    years: int
    counting: str
    names: Words
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class EventRule:
    """What an event does to the clock: one of `EFFECTS`, in words why, and what to keep as proof.

    `brought` means that this claim is in court in time, and that a new one gains nothing. A suspension ends
    at the earliest `months_after` the event that ends it.
    """

    kind: str
    effect: str
    why: Words
    proof: Words
    source: str
    confidence: str
    months_after: int = 0


@dataclass(frozen=True, slots=True)
class Limitation:
    """The limitation clock of one place.

    `restart_counting` says how the period runs anew: anniversary, day_before (the day before it) or
    day_before_next. Where `rolls` is set, a last day that is a day of rest moves to the next working day.
    """

    periods: tuple[LimitationPeriod, ...]
    events: tuple[EventRule, ...]
    default_kind: str
    restart_counting: str
    rolls: bool
    after: Words
    extinguishes: bool = False
    stop_years: int = 0
    stop_source: str = ""


@dataclass(frozen=True, slots=True)
class Fee:
    """A court fee; amounts in minor units of `currency`.

    `bands` are (up to amount, fee); above the last, up to `up_to_minor`, `percent` of the amount, else the
    fee is unknown. With `marginal`, `bands` are (from amount, hundredths of a percent), and each part of
    the amount pays its own rate on top of `base_minor`; above `up_to_minor` the fee is unknown (0: it is
    known for every amount). `share` of all this is due.
    """

    currency: str
    bands: tuple[tuple[int, int], ...]
    source: str
    confidence: str
    percent: Fraction | None = None
    up_to_minor: int = 0
    marginal: bool = False
    base_minor: int = 0
    share: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True)
class Trap:
    """A thing that goes wrong often; shown `when`: always, company, person, (no_)agreed_rate."""

    when: str
    words: Words
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Route:
    """A way to be paid with the help of a court or an office.

    `limit_minor` is the largest amount in minor units of `limit_currency`, None without a limit;
    `papers` are kinds of filed documents that it needs (see `PAPERS`).
    """

    id: str
    names: Words
    what: Words
    where: Words
    time: Words
    debtors: frozenset[str]
    papers: tuple[str, ...]
    traps: tuple[Trap, ...]
    source: str
    confidence: str
    limit_minor: int | None = None
    limit_currency: str = ""
    limit_words: Words = field(default_factory=dict)
    fee: Fee | None = None


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """One place with all that is known of its law; `full` if its next steps are shown, else only as data."""

    code: str
    currency: str
    names: Words
    interest: InterestLaw
    limitation: Limitation | None
    routes: tuple[Route, ...]
    traps: tuple[Trap, ...]
    full: bool


@dataclass(frozen=True, slots=True)
class Rate:
    """A published rate in percent a year, from a day on."""

    valid_from: date
    percent: Fraction
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Series:
    """The history of one published rate, oldest first.

    With `half_year` a value holds for its half-year only, else until the next; after `known_through`
    nothing was looked up, so that a later value may exist. A `final` series has ended or stands in a
    statute: nothing more is published, so that nothing is asked for after `known_through`, and its last
    value is no guess.
    """

    id: str
    names: Words
    publisher: str
    rates: tuple[Rate, ...]
    known_through: date
    half_year: bool = False
    final: bool = False
