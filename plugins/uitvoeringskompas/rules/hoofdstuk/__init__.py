"""The chapters of the guideline, a module each: every rule that needs logic of its own, by its code."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.rules.hoofdstuk import (
    borging,
    communicatie,
    doelen,
    evaluatie,
    geld,
    interventies,
    meedoen,
    partijen,
    regie,
    reikwijdte,
    risicos,
    volgen,
)
from uitvoeringskompas.rules.rule import GuidelineRule

CHAPTERS = (
    *(reikwijdte, doelen, meedoen, interventies, risicos, partijen),
    *(regie, geld, communicatie, volgen, evaluatie, borging),
)
REGELS: Mapping[str, GuidelineRule] = {code: rule for chapter in CHAPTERS for code, rule in chapter.RULES.items()}
