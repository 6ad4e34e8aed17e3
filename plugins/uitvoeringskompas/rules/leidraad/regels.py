"""Every rule of the guideline that needs logic of its own, by its code."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.rules import a, b, c, d, e, f, g, h, i, j, k, l
from uitvoeringskompas.rules.leidraad.vondst import Rule

CHAPTERS = (a, b, c, d, e, f, g, h, i, j, k, l)
REGELS: Mapping[str, Rule] = {code: rule for chapter in CHAPTERS for code, rule in chapter.RULES.items()}
