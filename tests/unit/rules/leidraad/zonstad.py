"""Zonstad: a programme in which everything of the guideline is there, and the cases that each take something away."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from tests.unit.plannen import catalogus_of
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.problems import Problem, sort_problems
from uitvoeringskompas.rules.leidraad.problemen import check_leidraad

HERE = Path(__file__).resolve().parent
PLANS = HERE / "plans"
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


def files_of(case: Mapping[str, Any]) -> dict[str, str]:
    """Return the files of a case."""
    away = {edit["bestand"] for edit in case["wijzigingen"] if edit.get("weg")}
    edits = [(edit["bestand"], edit["was"], edit["wordt"]) for edit in case["wijzigingen"] if not edit.get("weg")]
    files = {file: text for file, text in changed(*edits).items() if file not in away}
    extra: dict[str, str] = case.get("erbij", {})
    return files | extra


def cases() -> list[dict[str, Any]]:
    """Return every case, chapter by chapter."""
    return [case for path in sorted((HERE / "cases").glob("*.json")) for case in json.loads(path.read_text("utf-8"))]


def problems_of(
    files: Mapping[str, str], *, peildatum: date = PEILDATUM, status: str | None = None, broken: tuple[str, ...] = ()
) -> tuple[Problem, ...]:
    """Return what the guideline misses in these files, in the order in which it is told."""
    return sort_problems(check_leidraad(catalogus_of(files, broken=broken), peildatum=peildatum, status=status))


def problems_of_case(case: Mapping[str, Any]) -> list[Problem]:
    """Return the problems of a case that carry its code."""
    peildatum = date.fromisoformat(case.get("peildatum", PEILDATUM.isoformat()))
    return [found for found in problems_of(files_of(case), peildatum=peildatum) if found.code == case["code"]]


def zonstad(files: Mapping[str, str]) -> tuple[Publicatie, Dossier]:
    """Return Zonstad and its programme of 2026."""
    publicatie = catalogus_of(files).publicaties["zonstad"]
    dossier = publicatie.dossier("2026/gezond")
    assert dossier is not None
    return publicatie, dossier
