"""The judgement as problems: what an editor reads in ``kompas check``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.leidraad import TIERS, Leidraadonderdeel, leidraad
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.problems import Problem, Severity
from uitvoeringskompas.rules.leidraad.oordeel import Bevinding, Oordeel, Uitkomst, judge
from uitvoeringskompas.rules.zin import listed

OWN = frozenset({"eigen", "fictief"})
"""What publishers wrote themselves; nothing that a public source leaves out is ever a problem."""


def check_leidraad(catalogus: Catalogus, *, peildatum: date, status: str | None = None) -> tuple[Problem, ...]:
    """Return what the guideline misses in every programme that its publisher wrote; one thing once, at its worst."""
    found: dict[tuple[object, ...], Problem] = {}
    for publicatie in catalogus.publicaties.values():
        for dossier in publicatie.dossiers:
            for problem in _problems(publicatie, dossier, peildatum, status):
                key = (problem.location, problem.code, problem.message)
                if key not in found or problem.is_error:
                    found[key] = problem
    return tuple(found.values())


def _problems(publicatie: Publicatie, dossier: Dossier, peildatum: date, status: str | None) -> Iterator[Problem]:
    # What stands in a file with mistakes is not missing: first mend that file.
    if dossier.herkomst not in OWN or _has_broken_files(publicatie, dossier):
        return
    for oordeel in judge(publicatie, dossier, peildatum, status=status):
        if oordeel.uitkomst is Uitkomst.ONTBREEKT:
            yield from _as_problems(oordeel)


def _has_broken_files(publicatie: Publicatie, dossier: Dossier) -> bool:
    folder = f"{publicatie.slug}/{dossier.pad}/"
    shared = tuple(f"{publicatie.slug}/{name}" for name in ("profiel", "partijen", "indicatoren", "notas"))
    return any(path.startswith((folder, *shared)) for path in publicatie.broken)


def _as_problems(oordeel: Oordeel) -> Iterator[Problem]:
    for bevinding in oordeel.bevindingen:
        if bevinding.ernst != "informatie" and not (oordeel.afwijking and bevinding.ernst != "fout"):
            yield make_problem(oordeel.onderdeel, bevinding)


def make_problem(onderdeel: Leidraadonderdeel, bevinding: Bevinding) -> Problem:
    """Return a finding as a problem: what is missing, how to add it, why, and which source says so."""
    bronnen = listed(bron.titel for bron in leidraad().bronnen_of(onderdeel))
    waarom = onderdeel.waarom.removesuffix(".")
    return Problem(
        location=bevinding.vondst.location,
        code=bevinding.controle.code or onderdeel.id,
        message=f"{bevinding.melding} Waarom? {waarom} (bron: {bronnen}).",
        explanation=f"{onderdeel.titel}. {onderdeel.uitleg} Lees meer met: kompas explain {onderdeel.id}",
        severity=Severity(bevinding.ernst),
        rank=TIERS.index(onderdeel.tier) + 1,
    )
