"""All rules over all publishers; the work per publisher depends on the others only where one refers to another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.palet import judge_stijlen
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand, bestanden_of
from uitvoeringskompas.rules.identiteit import enkel, kringen, titels
from uitvoeringskompas.rules.rule import FileRule, PublicatieRule, ReferenceRule, StijlRule
from uitvoeringskompas.rules.samenhang import (
    afwijking,
    bedragen,
    besluiten,
    geldjaren,
    gemeente,
    getallen,
    herkomst,
    huisstijl,
    inhoud,
    koers,
    mensen,
    onmogelijk,
    sjabloon,
    stand,
    tijd,
    waarden,
)
from uitvoeringskompas.rules.verwijzingen import (
    beleid,
    eerder,
    elders,
    jaren,
    metingen,
    opvolging,
    programma,
    publicist,
    samen,
)

MODULES = (
    *(enkel, kringen, titels),
    *(
        afwijking,
        bedragen,
        besluiten,
        geldjaren,
        gemeente,
        getallen,
        herkomst,
        huisstijl,
        inhoud,
        koers,
        mensen,
        onmogelijk,
        sjabloon,
        stand,
        tijd,
        waarden,
    ),
    *(beleid, eerder, elders, jaren, metingen, opvolging, programma, publicist, samen),
)
RULES: Mapping[str, FileRule | PublicatieRule | ReferenceRule | StijlRule] = {
    code: rule for module in MODULES for code, rule in module.RULES.items()
}
"""Every rule by its code; those of the guideline stand in its chapters."""

_OF_PUBLICATIES = tuple((code, rule) for code, rule in RULES.items() if isinstance(rule, PublicatieRule))
_OF_FILES = tuple((code, rule) for code, rule in RULES.items() if isinstance(rule, FileRule))
_OF_REFERENCES = tuple((code, rule) for code, rule in RULES.items() if isinstance(rule, ReferenceRule))
_OF_STIJLEN = tuple((code, rule) for code, rule in RULES.items() if isinstance(rule, StijlRule))


@dataclass(frozen=True, kw_only=True, slots=True)
class Publicatieoordeel:
    """What the rules say of one publisher, and whether they looked at the others for it."""

    problems: tuple[Problem, ...]
    looked_around: bool


def check_stijlen(catalogus: Catalogus) -> Iterator[Problem]:
    """Yield what is wrong in how the house styles come out."""
    for oordeel in (judge_stijlen(*stijlen) for stijlen in catalogus.stijlen):
        for code, stijlrule in _OF_STIJLEN:
            yield from stijlrule.problems(code, oordeel)


def judge_publicatie(
    catalogus: Catalogus, publicatie: Publicatie, *, peildatum: date | None, status: str | None
) -> Publicatieoordeel:
    """Put the plans of one publisher to every rule.

    Without a peildatum nothing is put to the calendar. ``status`` asks how it would be if every programme were so far.
    """
    bestanden = tuple(bestanden_of(catalogus, publicatie, peildatum, status))
    of_whole = (rule.problems(code, publicatie) for code, rule in _OF_PUBLICATIES)
    problems = tuple(chain.from_iterable((*of_whole, *map(_problems_in, bestanden))))
    return Publicatieoordeel(problems=problems, looked_around=any(bestand.looked_around for bestand in bestanden))


def _problems_in(bestand: Bestand) -> Iterator[Problem]:
    for code, rule in _OF_FILES:
        yield from rule.problems(code, bestand)
    for code, reference in _OF_REFERENCES:
        if not (reference.in_programma and bestand.is_stray):
            for text in bestand.texts_of(reference.soort):
                yield from reference.problems(code, text)
