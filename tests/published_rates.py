"""Rates of each half-year as published or reckoned elsewhere, to hold our own reckoning against."""

from datetime import date
from fractions import Fraction


def half_years(year: int, figures: str) -> dict[date, Fraction]:
    """Give the figures by the first day of their half-year, beginning on 1 January of `year`."""
    return {
        date(year + place // 2, 1 if place % 2 == 0 else 7, 1): Fraction(figure)
        for place, figure in enumerate(figures.split())
    }


# interest that starts in the half-year: 8 points above the Bank Rate of the day before it, SI 2002/1675
UK_STATUTORY = half_years(
    2003,
    """
    12 11.75 11.75 12.5 12.75 12.75 12.5 12.5 13 13.5 13.5 13 10 8.5 8.5 8.5 8.5 8.5 8.5 8.5 8.5 8.5 8.5
    8.5 8.5 8.5 8.5 8.5 8.25 8.25 8.5 8.5 8.75 8.75 8.75 8.1 8.1 8.1 8.25 9.25 11.5 13 13.25 13.25 12.75
    12.25 11.75 11.75
    """,
)

# contracts until 28 July 2014
DE_COMPANY_8 = half_years(
    2003,
    """
    9.97 9.22 9.14 9.13 9.21 9.17 9.37 9.95 10.7 11.19 11.32 11.19 9.62 8.12 8.12 8.12 8.12 8.37 8.12
    8.12 7.87 7.62 7.37 7.27
    """,
)

# contracts since 29 July 2014
DE_COMPANY_9 = half_years(
    2015,
    """
    8.17 8.17 8.17 8.12 8.12 8.12 8.12 8.12 8.12 8.12 8.12 8.12 8.12 8.12 8.12 8.12 10.62 12.12 12.62
    12.37 11.27 10.27 10.27 10.52
    """,
)

# Directive 2011/7/EU, and Ireland for a payment in the half-year
DIRECTIVE = half_years(
    2013,
    """
    8.75 8.5 8.25 8.15 8.05 8.05 8.05 8 8 8 8 8 8 8 8 8 8 8 8 8 10.5 12 12.5 12.25 11.15 10.15 10.15
    10.4
    """,
)

# Code de commerce, art. L441-10; 14.25 of July 2024 is published too
FRANCE = half_years(
    2013,
    """
    10.75 10.5 10.25 10.15 10.05 10.05 10.05 10 10 10 10 10 10 10 10 10 10 10 10 10 12.5 14 14.5 14.25
    13.15 12.15 12.15 12.4
    """,
)
