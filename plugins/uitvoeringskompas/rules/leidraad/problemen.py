"""The judgement as problems: what an editor reads in ``kompas check``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.leidraad import TIERS, Controle, Leidraadonderdeel
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.register import Register
from uitvoeringskompas.problems import Problem, Severity
from uitvoeringskompas.rules.leidraad.oordeel import Bevinding, find_afwijking, find_all, make_toets, runnable
from uitvoeringskompas.rules.toets import Toets
from uitvoeringskompas.taal.zin import lower_first, quote_keuze, write_opsomming

OWN = frozenset({"eigen", "fictief"})
"""What publishers wrote themselves; nothing that a public source leaves out is ever a problem."""


def judge_by_leidraad(publicatie: Publicatie, peildatum: date, status: str | None) -> tuple[Problem, ...]:
    """Return what the guideline misses in the programmes of one publisher; one thing once, at its worst."""
    found: dict[tuple[object, ...], Problem] = {}
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
    toets = make_toets(publicatie, dossier, peildatum, status)
    for onderdeel in items_that_tell(toets):
        for bevinding in find_all(toets, onderdeel):
            is_silenced = bevinding.ernst == "informatie" or (
                bevinding.ernst != "fout" and find_afwijking(toets, onderdeel) is not None
            )
            if not is_silenced:
                yield make_problem(publicatie.knowledge, onderdeel, bevinding)


def items_that_tell(toets: Toets) -> tuple[Leidraadonderdeel, ...]:
    """Return the items that can be a problem at the status of the programme; the others only the quality page tells."""
    return tuple(
        onderdeel
        for onderdeel in toets.publicatie.knowledge.leidraad.by_tier()
        if any(ernst != "informatie" for _, _, ernst in runnable(onderdeel, toets.status))
    )


def _has_broken_files(publicatie: Publicatie, dossier: Dossier) -> bool:
    folder = f"{publicatie.slug}/{dossier.pad}/"
    shared = tuple(f"{publicatie.slug}/{name}" for name in ("profiel", "partijen", "indicatoren", "notas"))
    if any(path.startswith((folder, *shared)) for path in publicatie.broken):
        return True
    return publicatie.misses_verslag_over(dossier)


def make_problem(knowledge: Knowledge, onderdeel: Leidraadonderdeel, bevinding: Bevinding) -> Problem:
    """Return a finding as a problem: what is missing, how to add it, why, and which source says so."""
    bronnen = write_opsomming(bron.titel for bron in knowledge.leidraad.bronnen_of(onderdeel))
    waarom = onderdeel.waarom.removesuffix(".")
    return Problem(
        location=bevinding.vondst.location,
        code=bevinding.controle.code or onderdeel.id,
        message=f"{bevinding.melding} Waarom? {waarom} (bron: {bronnen}).",
        brief=bevinding.melding,
        together=_say_together(knowledge.register, bevinding.controle),
        explanation=f"{onderdeel.titel}. {onderdeel.uitleg} Lees meer met: kompas explain {onderdeel.id}",
        severity=Severity(bevinding.ernst),
        rank=TIERS.index(onderdeel.tier) + 1,
    )


def _say_together(register: Register, controle: Controle) -> str:
    """Return what is wrong with several things at once, with a slot for how many: ``Bij {aantal} doelen ontbreekt …``.

    Fields of one part of a thing are named by that part; of fields that can stand in for each other the first is named.
    """
    wanted = controle.heeft_alle or controle.heeft
    if controle.soort != "dekking" or not wanted:
        return ""
    soort, _, pad = controle.elke.partition(".")
    things = lower_first(register.velden[soort, pad].titel) if pad else f"{soort}s"
    parts = tuple(dict.fromkeys(pad.partition(".")[0] for pad in wanted))
    keys = parts if controle.heeft_alle and len(parts) > 1 else parts[:1]
    return f"Bij {{aantal}} {things} ontbreekt {quote_keuze(keys)}"
