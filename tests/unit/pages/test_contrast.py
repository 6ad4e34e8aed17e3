"""Every pair of colours that the style sheets put together can be read, in light and in dark, as guest and as host."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Mapping

import pytest

from tests.stylesheet import read_rules
from uitvoeringskompas.model.kleur import measure_contrast
from uitvoeringskompas.resources import template_folder

ASSETS = template_folder() / "assets"
PAIR = re.compile(r"light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")
GROUNDS = ("--utrecht-document-background-color", "--basis-color-default-bg-subtle")
WORDS = (
    "--utrecht-document-color",
    "--utrecht-heading-color",
    "--utrecht-link-color",
    "--basis-color-accent-1-color-default",
    "--basis-color-default-color-subtle",
    "--basis-color-positive-color-default",
    "--basis-color-warning-color-default",
    "--basis-color-negative-color-default",
    "--basis-color-info-color-default",
)
LETTERS = tuple(f"--kompas-pijler-{letter}" for letter in "abcd")
LIGHT, DARK = 0, 1
TEXT, SIGN = 4.5, 3.0
MATERIAL_PRIMARIES = [
    "#ef5552",
    "#e92063",
    "#ab47bd",
    "#7e56c2",
    "#4051b5",
    "#2094f3",
    "#02a6f2",
    "#00bdd6",
    "#009485",
    "#4cae4f",
    "#8bc34b",
    "#cbdc38",
    "#ffec3d",
    "#ffc105",
    "#ffa724",
    "#ff6e42",
    "#795649",
    "#00ff00",
    "#0000ff",
    "#ffff00",
    "#ff00ff",
    "#00ffff",
    "#ff0000",
    "#ffffff",
    "#000000",
]
"""The colours that Material offers as primary, and the outermost that somebody can choose."""


def colours(scheme: int) -> Mapping[str, str]:
    """Give the colours that stand in the sheet of the content, by name, in light or in dark."""
    sheet = (ASSETS / "stijl.css").read_text("utf-8")
    declared = next(rule for rule in read_rules(sheet) if ".kompas-raam" in rule.selectors).declarations
    pairs = {name: PAIR.fullmatch(value) for name, value in declared}
    return {name: pair[scheme + 1] for name, pair in pairs.items() if pair}


def grounds_of_material(scheme: int) -> list[str]:
    """Give what stands under our words in Material: of `slate` in every hue that a site can set."""
    if scheme == LIGHT:
        return ["#ffffff", "#f5f5f5"]
    shades = (colorsys.hls_to_rgb(hue / 360, light, 0.15) for hue in range(0, 360, 5) for light in (0.14, 0.18))
    return [as_hex(*shade) for shade in shades]


def as_hex(*parts: float) -> str:
    """Write a colour of three parts from 0 to 1; what lies outside is cut off, as browsers do."""
    return "#" + "".join(f"{round(255 * min(max(part, 0), 1)):02x}" for part in parts)


def lowest(words: str, grounds: list[str]) -> float:
    return min(measure_contrast(words, ground) for ground in grounds)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read_on_every_ground_of_both_frames(scheme: int) -> None:
    known = colours(scheme)
    grounds = [*(known[ground] for ground in GROUNDS), *grounds_of_material(scheme)]
    assert {name: lowest(known[name], grounds) for name in WORDS if lowest(known[name], grounds) < TEXT} == {}


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_banner_and_the_letter_of_a_pijler_can_be_read(scheme: int) -> None:
    """The words of a banner on its tint, and the ground of the page as letter on the colour of the pijler."""
    known = colours(scheme)
    tint = [known["--basis-color-warning-bg-subtle"]]
    on_tint = [lowest(known[name], tint) for name in ("--utrecht-document-color", "--utrecht-link-color")]
    page = [known[GROUNDS[0]], *grounds_of_material(scheme)]
    letters = [lowest(known[name], page) for name in (*LETTERS, "--basis-color-default-color-subtle")]
    assert min(on_tint) >= TEXT
    assert min(letters) >= TEXT


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_lines_that_mean_something_and_the_focus_stand_out(scheme: int) -> None:
    known = colours(scheme)
    grounds = [*(known[ground] for ground in GROUNDS), *grounds_of_material(scheme)]
    signs = ("--basis-color-default-border-default", "--utrecht-focus-outline-color", *LETTERS)
    assert {name: lowest(known[name], grounds) for name in signs if lowest(known[name], grounds) < SIGN} == {}


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_colour_that_a_user_chose_in_material_is_made_so_that_words_in_it_can_be_read(scheme: int) -> None:
    """A browser computes it, by a rule that is read here from the sheet: no lighter in light, no darker in dark."""
    rule = r"oklch\(from var\(--md-typeset-a-color\) %s\(l, ([\d.]+)\) %s h\)"
    sheet = (ASSETS / "gast.css").read_text("utf-8")
    (darkest,) = re.findall(rule % ("min", "c"), sheet)
    ((lightest, softer),) = re.findall(rule % ("max", r"calc\(c \* ([\d.]+)\)"), sheet)
    found = {}
    for primary in MATERIAL_PRIMARIES:
        light, a, b = to_oklab(primary)
        if scheme == LIGHT:
            made = from_oklab(min(light, float(darkest)), a, b)
        else:
            made = from_oklab(max(light, float(lightest)), a * float(softer), b * float(softer))
        found[primary] = lowest(made, grounds_of_material(scheme))
    assert {primary: contrast for primary, contrast in found.items() if contrast < TEXT} == {}


def to_oklab(colour: str) -> tuple[float, float, float]:
    """Convert ``#rrggbb`` to lightness and the two axes of OKLab, as CSS Color 4 says; hue and chroma are in those."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def from_oklab(light: float, a: float, b: float) -> str:
    """Convert back to ``#rrggbb``, cut off at what a screen can show."""
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
    return as_hex(*(12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in linear))
