"""Colours: how they are written, how they stand out against each other, and which near one can be read.

The formulas are those of WCAG 2.2: 1.4.3 asks 4.5 to 1 for text of normal size, 1.4.11 asks 3 to 1 for what has a
meaning without words. A colour is always ``#rrggbb`` here.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterable

TEKST = 4.5
"""What WCAG 2.2 AA asks of text of normal size."""
TEKEN = 3.0
"""What it asks of a line, a mark or the ring around what has the focus."""

_HEX = re.compile(r"#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})", re.ASCII)
_FUNCTION = re.compile(r"(rgb|hsl)a?\(([^()]{1,80})\)", re.ASCII)
_NUMBER = re.compile(r"([+-]?[0-9]{0,4}\.?[0-9]{1,12})(%|deg)?", re.ASCII)
_NAMES = {
    "aqua": "#00ffff", "black": "#000000", "blue": "#0000ff", "fuchsia": "#ff00ff", "gray": "#808080",
    "green": "#008000", "grey": "#808080", "lime": "#00ff00", "maroon": "#800000", "navy": "#000080",
    "olive": "#808000", "orange": "#ffa500", "purple": "#800080", "red": "#ff0000", "silver": "#c0c0c0",
    "teal": "#008080", "white": "#ffffff", "yellow": "#ffff00",
}  # fmt: skip
_STEPS = 400


def parse_kleur(tekst: str, grond: str = "#ffffff") -> str | None:
    """Return a colour that is written as in CSS (hex, ``rgb()``, ``hsl()``, a name), as it is seen on a ground."""
    typed = tekst.strip().lower()
    if typed in _NAMES:
        return _NAMES[typed]
    if match := _HEX.fullmatch(typed):
        signs = match[1] if len(match[1]) > 4 else "".join(sign * 2 for sign in match[1])
        return _lay_over([int(signs[place : place + 2], 16) / 255 for place in range(0, len(signs), 2)], grond)
    match = _FUNCTION.fullmatch(typed)
    delen = _read_delen(match[1], match[2]) if match else None
    return _lay_over(delen, grond) if delen else None


def _read_delen(functie: str, inhoud: str) -> list[float] | None:
    """Return red, green, blue and how much of it is seen (if that is told), as a function of CSS says them."""
    delen = [_NUMBER.fullmatch(deel) for deel in re.split(r"[\s,/]+", inhoud.strip())]
    found = [(float(deel[1]), deel[2] or "") for deel in delen if deel]
    if len(found) != len(delen) or len(found) not in {3, 4}:
        return None
    alpha = [_part(*deel, 1) for deel in found[3:]]
    if functie == "rgb":
        return [_part(*deel, 255) for deel in found[:3]] + alpha
    (hue, _), saturation, light = found[:3]
    return [*colorsys.hls_to_rgb(hue / 360 % 1, _part(*light, 100), _part(*saturation, 100)), *alpha]


def _part(number: float, unit: str, whole: float) -> float:
    return min(1.0, max(0.0, number / (100 if unit == "%" else whole)))


def _lay_over(delen: list[float], grond: str) -> str:
    """Return the colour that is seen when one that lets through lies on a ground."""
    alpha = delen[3] if len(delen) == 4 else 1.0
    seen = (deel * alpha + onder * (1 - alpha) for deel, onder in zip(delen[:3], _split(grond), strict=True))
    return _join(seen)


def _split(kleur: str) -> tuple[float, float, float]:
    rood, groen, blauw = (int(kleur[plaats : plaats + 2], 16) / 255 for plaats in (1, 3, 5))
    return rood, groen, blauw


def _join(delen: Iterable[float]) -> str:
    return "#" + "".join(f"{round(deel * 255):02x}" for deel in delen)


def measure_contrast(kleur: str, grond: str) -> float:
    """Return the contrast between two colours, from 1 (none) to 21 (black on white)."""
    donker, licht = sorted((measure_luminance(kleur), measure_luminance(grond)))
    return (licht + 0.05) / (donker + 0.05)


def measure_luminance(kleur: str) -> float:
    """Return the relative luminance, from 0 (black) to 1 (white)."""
    rood, groen, blauw = map(_linearise, _split(kleur))
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def _linearise(deel: float) -> float:
    return deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4


def find_worst(kleur: str, gronden: Iterable[str]) -> tuple[float, str]:
    """Return the least contrast of a colour on these grounds, and on which of them."""
    return min((measure_contrast(kleur, grond), grond) for grond in gronden)


def make_readable(kleur: str, gronden: Iterable[str], nodig: float = TEKST) -> str:
    """Return the colour, or else the nearest lighter or darker one of the same hue that stands out on all grounds.

    When there is none (on grounds that differ too much) it is black or white, whichever stands out more.
    """
    gronden = tuple(gronden)
    if find_worst(kleur, gronden)[0] >= nodig:
        return kleur
    hue, light, saturation = colorsys.rgb_to_hls(*_split(kleur))
    lights = sorted((step / _STEPS for step in range(_STEPS + 1)), key=lambda other: abs(other - light))
    others = (_join(colorsys.hls_to_rgb(hue, other, saturation)) for other in lights)
    passing = (other for other in others if find_worst(other, gronden)[0] >= nodig)
    return next(passing, max(("#000000", "#ffffff"), key=lambda other: find_worst(other, gronden)[0]))
