"""What must be told, and what must not, about where a plan comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.profiel import Profiel
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find


def check_bronnen(bestand: Bestand) -> Iterator[Vondst]:
    """Check that who transcribes a public source names it."""
    owners: list[Profiel | Programma] = [*bestand.all_of(Profiel), *bestand.all_of(Programma)]
    for owner in owners:
        own = bestand.dossier.bronnen if bestand.dossier else owner.bronnen
        if owner.herkomst == "openbare_bron" and not own:
            yield find(owner.location_of("herkomst"))


def check_code_of_fictief(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a gemeente that does not exist has no code of an existing one."""
    for profiel in bestand.all_of(Profiel):
        if profiel.is_fictief and profiel.code:
            yield find(profiel.location_of("code"), code=profiel.code)


RULES: Mapping[str, FileRule] = {
    "openbare-bron-zonder-bronnen": FileRule(
        check=check_bronnen,
        melding='De herkomst is "openbare_bron", maar er staat geen bron bij. Zet de stukken onder "bronnen".',
        waarom="Boven de pagina staat dat dit is overgenomen. Een lezer moet kunnen nagaan waaruit.",
    ),
    "code-bij-fictief": FileRule(
        check=check_code_of_fictief,
        melding='Een fictieve gemeente heeft geen gemeentecode. Haal "code: {code}" weg.',
        waarom="Met een echte code zouden verzonnen plannen bij een bestaande gemeente terechtkomen.",
    ),
}
