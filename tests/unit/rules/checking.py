"""All rules, and all of the guideline, over the plans of a test: each publisher is judged as `kompas check` does it."""

from __future__ import annotations

from datetime import date
from itertools import chain

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.problems import Problem, sort_problems
from uitvoeringskompas.rules.catalogus import check_stijlen, judge_publicatie
from uitvoeringskompas.rules.leidraad.problemen import judge_by_leidraad


def check_catalogus(
    catalogus: Catalogus, *, peildatum: date | None = None, status: str | None = None
) -> tuple[Problem, ...]:
    """Return everything that contradicts itself or refers to nothing, in the order of the files."""
    oordelen = (
        judge_publicatie(catalogus, each, peildatum=peildatum, status=status) for each in catalogus.publicaties.values()
    )
    return sort_problems((*check_stijlen(catalogus), *chain.from_iterable(each.problems for each in oordelen)))


def check_leidraad(catalogus: Catalogus, *, peildatum: date, status: str | None = None) -> tuple[Problem, ...]:
    """Return what the guideline misses in every programme that its publisher wrote."""
    found = (judge_by_leidraad(publicatie, peildatum, status) for publicatie in catalogus.publicaties.values())
    return tuple(chain.from_iterable(found))
