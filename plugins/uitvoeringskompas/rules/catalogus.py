"""All rules over all publishers; the work per publisher depends on the others only where one refers to another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.palet import judge_stijlen
from uitvoeringskompas.problems import Problem, sort_problems
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


def check_catalogus(
    catalogus: Catalogus, *, peildatum: date | None = None, status: str | None = None
) -> tuple[Problem, ...]:
    """Return everything that contradicts itself or refers to nothing, in the order of the files.

    Without a peildatum nothing is put to the calendar. ``status`` asks how it would be if every programme were so far.
    """
    return sort_problems(_problems(catalogus, peildatum, status))


def _problems(catalogus: Catalogus, peildatum: date | None, status: str | None) -> Iterator[Problem]:
    for oordeel in (judge_stijlen(*stijlen) for stijlen in catalogus.stijlen):
        for code, stijlrule in _OF_STIJLEN:
            yield from stijlrule.problems(code, oordeel)
    for publicatie in catalogus.publicaties.values():
        for code, rule in _OF_PUBLICATIES:
            yield from rule.problems(code, publicatie)
        for bestand in bestanden_of(catalogus, publicatie, peildatum, status):
            yield from _problems_in(bestand)


def _problems_in(bestand: Bestand) -> Iterator[Problem]:
    for code, rule in _OF_FILES:
        yield from rule.problems(code, bestand)
    for code, reference in _OF_REFERENCES:
        if not (reference.in_programma and bestand.is_stray):
            for text in bestand.texts_of(reference.soort):
                yield from reference.problems(code, text)
