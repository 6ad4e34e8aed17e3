"""Zonstad: a programme in which everything of the guideline is there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

from tests.unit.plannen import catalogus_of
from tests.unit.rules.checking import check_leidraad
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.problems import Problem, sort_problems

PLANS = Path(__file__).resolve().parent / "plans"
PEILDATUM = date(2026, 10, 1)
PROFIEL = "zonstad/profiel.yaml"
PROGRAMMA = "zonstad/2026/gezond/programma.yaml"
WANDELGROEP = "zonstad/2026/gezond/interventies/wandelgroep.yaml"


@cache
def sound_files() -> Mapping[str, str]:
    """Return every file of Zonstad: its path in the plans and its text."""
    return {path.relative_to(PLANS).as_posix(): path.read_text("utf-8") for path in sorted(PLANS.rglob("*.yaml"))}


def changed(*edits: tuple[str, str, str]) -> dict[str, str]:
    """Return the files in which each text was replaced: (file, old, new)."""
    files = dict(sound_files())
    for file, old, new in edits:
        assert files[file].count(old) == 1, (file, old)
        files[file] = files[file].replace(old, new)
    return files


def problems_of(
    files: Mapping[str, str], *, peildatum: date = PEILDATUM, status: str | None = None, broken: tuple[str, ...] = ()
) -> tuple[Problem, ...]:
    """Return what the guideline misses in these files, in the order in which it is told."""
    return sort_problems(check_leidraad(catalogus_of(files, broken=broken), peildatum=peildatum, status=status))


def zonstad(files: Mapping[str, str]) -> tuple[Publicatie, Dossier]:
    """Return Zonstad and its programme of 2026."""
    publicatie = catalogus_of(files).publicaties["zonstad"]
    dossier = publicatie.dossier("2026/gezond")
    assert dossier is not None
    return publicatie, dossier
