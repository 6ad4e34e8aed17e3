"""What must be told, and what must not, about where a plan comes from."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.profiel import Profiel
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand


def check_bronnen(bestand: Bestand) -> Iterator[Problem]:
    """Check that who transcribes a public source names it."""
    owners: list[Profiel | Programma] = [*bestand.all_of(Profiel), *bestand.all_of(Programma)]
    for owner in owners:
        own = bestand.dossier.bronnen if bestand.dossier else owner.bronnen
        if owner.herkomst == "openbare_bron" and not own:
            message = 'De herkomst is "openbare_bron", maar er staat geen bron bij. Zet de stukken onder "bronnen".'
            why = "Boven de pagina staat dat dit is overgenomen. Een lezer moet kunnen nagaan waaruit."
            location = owner.location_of("herkomst")
            yield Problem(location=location, code="openbare-bron-zonder-bronnen", message=message, explanation=why)


def check_code_of_fictief(bestand: Bestand) -> Iterator[Problem]:
    """Check that a gemeente that does not exist has no code of an existing one."""
    for profiel in bestand.all_of(Profiel):
        if profiel.herkomst == "fictief" and profiel.code:
            message = f'Een fictieve gemeente heeft geen gemeentecode. Haal "code: {profiel.code}" weg.'
            why = "Met een echte code zouden verzonnen plannen bij een bestaande gemeente terechtkomen."
            location = profiel.location_of("code")
            yield Problem(location=location, code="code-bij-fictief", message=message, explanation=why)
