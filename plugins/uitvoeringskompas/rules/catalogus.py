"""All rules over all publishers; the work per publisher depends on the others only where one refers to another."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.problems import Problem, sort_problems
from uitvoeringskompas.rules.bestand import bestanden_of
from uitvoeringskompas.rules.identiteit import FILE_RULES as IDENTITEIT_FILE_RULES
from uitvoeringskompas.rules.identiteit import PUBLICATIE_RULES
from uitvoeringskompas.rules.samenhang import FILE_RULES as SAMENHANG_FILE_RULES
from uitvoeringskompas.rules.verwijzingen import check_verwijzingen


def check_catalogus(catalogus: Catalogus) -> tuple[Problem, ...]:
    """Return everything that contradicts itself or refers to nothing, in the order of the files."""
    return sort_problems(_problems(catalogus))


def _problems(catalogus: Catalogus) -> Iterator[Problem]:
    for publicatie in catalogus.publicaties.values():
        for rule in PUBLICATIE_RULES:
            yield from rule(publicatie)
        for bestand in bestanden_of(publicatie):
            yield from check_verwijzingen(bestand, catalogus)
            for file_rule in (*IDENTITEIT_FILE_RULES, *SAMENHANG_FILE_RULES):
                yield from file_rule(bestand)
