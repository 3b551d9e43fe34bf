"""The colours, sizes and steps of the look, each said once, light and dark; no Qt in here."""

from typing import NamedTuple

SMALL, BODY, STRONG, TITLE = 12, 13, 15, 22
PAGE_MARGIN = 24
CARD_PADDING = 16
ROW = 38
CONTROL = 34
RADIUS = 9
CONTROL_RADIUS = 7
NAVIGATION_WIDTH = 196
SCALES = (90, 100, 110, 125, 150, 175, 200)


class Palette(NamedTuple):
    """Every colour of one scheme as #RRGGBB; `ageing` runs from not yet due to the oldest bucket."""

    background: str
    surface: str
    navigation: str
    hairline: str
    outline: str
    text: str
    secondary: str
    hover: str
    selected: str
    accent: str
    accent_pressed: str
    accent_soft: str
    on_accent: str
    bad: str
    bad_soft: str
    warn: str
    warn_soft: str
    ok: str
    ok_soft: str
    neutral_soft: str
    ageing: tuple[str, str, str, str, str]

    def tone(self, name: str) -> tuple[str, str]:
        """Give the text and background colour of a chip: neutral, accent, ok, warn or bad."""
        tones = {
            "neutral": (self.secondary, self.neutral_soft),
            "accent": (self.accent, self.accent_soft),
            "ok": (self.ok, self.ok_soft),
            "warn": (self.warn, self.warn_soft),
            "bad": (self.bad, self.bad_soft),
        }
        return tones[name]


LIGHT = Palette(
    background="#F6F6F3",
    surface="#FFFFFF",
    navigation="#EFEFEA",
    hairline="#E4E4DE",
    outline="#D3D3CB",
    text="#1D2125",
    secondary="#62686F",
    hover="#F7F7F4",
    selected="#E7F3F1",
    accent="#0B6E63",
    accent_pressed="#095A51",
    accent_soft="#DDF0EC",
    on_accent="#FFFFFF",
    bad="#B3261E",
    bad_soft="#FCE8E6",
    warn="#9A5B00",
    warn_soft="#FCF0D9",
    ok="#2B6B2E",
    ok_soft="#E4F2E3",
    neutral_soft="#EFEFEA",
    ageing=("#C9CBD1", "#F2CA7A", "#EBA250", "#DC7240", "#B33A2E"),
)

DARK = Palette(
    background="#17191B",
    surface="#1F2224",
    navigation="#141617",
    hairline="#303437",
    outline="#3D4246",
    text="#ECEDEE",
    secondary="#9BA1A6",
    hover="#25292B",
    selected="#1F332F",
    accent="#4FC1B0",
    accent_pressed="#6BCFC0",
    accent_soft="#173A36",
    on_accent="#0C211E",
    bad="#FF8A80",
    bad_soft="#41201E",
    warn="#F0B96B",
    warn_soft="#3B2C16",
    ok="#8FD18F",
    ok_soft="#1E3520",
    neutral_soft="#2B2F32",
    ageing=("#6B7075", "#C99B4A", "#CB8236", "#C2602F", "#C44A3A"),
)


class Look(NamedTuple):
    """What is shown now: a palette, whether it is dark, and the factor of all sizes (1.0 is 100 %)."""

    palette: Palette = LIGHT
    dark: bool = False
    factor: float = 1.0

    def px(self, size: float) -> int:
        """Give `size` in pixels of the 100 % design at the present factor, never below 1."""
        return max(1, round(size * self.factor))
