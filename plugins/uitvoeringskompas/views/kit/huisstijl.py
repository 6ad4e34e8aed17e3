"""The colour of a publisher, as far as everybody can read it.

The formula is that of WCAG 2.2, success criterion 1.4.3 (contrast, minimum): 4.5 to 1 for text of normal size.
"""

from __future__ import annotations

import re

from uitvoeringskompas.model.kleur import measure_contrast

STANDAARDACCENT = "#14567a"
"""The accent of the style sheet, for a publisher without a colour or with one that is too pale."""

VLAK = "#f3f6f8"
"""The darkest ground that stands under accented words; what passes here passes on white, and under white words."""

_LAAGSTE_CONTRAST = 4.5
_KLEUR = re.compile(r"#[0-9a-f]{6}", re.ASCII)


def check_accent(kleur: str | None) -> str:
    """Return the colour ``#rrggbb`` when words in it can be read, else the accent of the style sheet."""
    if kleur is None or not _KLEUR.fullmatch(kleur.lower()):
        return STANDAARDACCENT
    return kleur.lower() if measure_contrast(kleur, VLAK) >= _LAAGSTE_CONTRAST else STANDAARDACCENT
