"""How the owner wants to begin, and what follows from the language of letters that was chosen."""

from dataclasses import dataclass

from collectdesk.store.queries.business import BusinessFacts

EMPTY, IMPORT, SAMPLE = "empty", "import", "sample"

# the place whose law is likely to govern, its currency, and whether years are counted as Taiwan does
_USUAL = {
    "zh-Hant-TW": ("TW", "TWD"),
    "zh-Hant-HK": ("HK", "HKD"),
    "zh-Hans": ("CN", "CNY"),
    "en": ("GB-EAW", "GBP"),
}
# what letters are probably written in by somebody who reads the windows in this language
LIKELY = {"zh-Hant": "zh-Hant-TW", "zh-Hans": "zh-Hans", "en": "en"}


@dataclass(frozen=True, slots=True)
class Start:
    """One of the three ways, with the business for the ways that make a book."""

    way: str
    business: BusinessFacts | None


def usual_currency(language: str) -> str:
    """Give the currency that goes with a language of letters."""
    return _USUAL[language][1]


def new_business(name: str, currency: str, language: str) -> BusinessFacts:
    """Give a business of which only the first facts are known; the rest is told in the settings."""
    return BusinessFacts(
        name=name, legal_name="", tax_id="", address="", phone="", email="", bank_details="", signer="",
        jurisdiction=_USUAL[language][0], currency=currency, language=language, page_size="A4", roc_years=0,
        logo="", seal="", signature="",
    )  # fmt: skip
