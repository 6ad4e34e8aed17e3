"""Edits of the plans of a few publishers, each of which changes something that pages of the others say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from tests.unit.plannen import (
    BEWEEGCOACH,
    BUUR,
    DUINSTAD,
    PARTIJEN,
    PROFIEL,
    PROGRAMMA,
    REGIO,
    REGIO_PROGRAMMA,
)

Plans: TypeAlias = Mapping[str, str]
"""Files of plans by their paths."""

BUURPROFIEL, BUURPARTIJEN = "zuiderdorp/profiel.yaml", "zuiderdorp/partijen.yaml"
BUURPROGRAMMA, BUURCOACH = "zuiderdorp/2027/gezond/programma.yaml", "zuiderdorp/2027/gezond/interventies/coach.yaml"
LATER = """\
titel: Gezond 2027
samenvatting: Wat we in 2027 doen.
reikwijdte: {soort: totaal}
looptijd: {van: 2027, tot_en_met: 2027}
status: concept
"""
COACH = "titel: Coach\nsoort: interventie\nwat: Een coach.\nstatus: niet_gestart\n"
ERKENNING = "erkenning: {stand: erkend, naam: Beweegmaatje, databank: loket_gezond_leven, nummer: '12'}\n"
PLANS: Plans = {**DUINSTAD, **BUUR, BEWEEGCOACH: DUINSTAD[BEWEEGCOACH] + ERKENNING}
EDITS: Mapping[str, Callable[[Plans], Plans]] = {
    "a neighbour has another name": lambda files: _swap(files, BUURPROFIEL, "naam: Zuiderdorp", "naam: Zuidstad"),
    "a neighbour lies in the same province": lambda files: _add(files, BUURPROFIEL, "code: GM0034\n"),
    "a neighbour continues it": lambda files: _add(files, BUURPROFIEL, "vervangt: [duinstad]\n"),
    "a neighbour is gone": lambda files: _without(files, BUURPROFIEL),
    "a neighbour names a party of the same name": lambda files: {**files, BUURPARTIJEN: DUINSTAD[PARTIJEN]},
    "a neighbour has a programme": lambda files: {**files, BUURPROGRAMMA: LATER},
    "that programme builds on one of it": lambda files: {
        **files,
        BUURPROGRAMMA: f"{LATER}bouwt_voort_op: [duinstad/2026/gezondheid]\n",
    },
    "a neighbour has an interventie": lambda files: {**files, BUURPROGRAMMA: LATER, BUURCOACH: COACH},
    "that interventie is recognised": lambda files: {**files, BUURPROGRAMMA: LATER, BUURCOACH: COACH + ERKENNING},
    "it is a member of the region": lambda files: _swap(
        files, REGIO, "[{id: almere", "[{id: duinstad, naam: D}, {id: almere"
    ),
    "the region has another name": lambda files: _swap(files, REGIO, "naam: Kustregio", "naam: Duinregio"),
    "what belongs to the region has another programme": lambda files: _swap(
        files, REGIO_PROGRAMMA, "samenvatting: ", "samenvatting: Nu anders. "
    ),
    "it has another name itself": lambda files: _swap(files, PROFIEL, "naam: Duinstad", "naam: Duindorp"),
    "it has another programme itself": lambda files: _swap(files, PROGRAMMA, "samenvatting: ", "samenvatting: Ja. "),
}


def _swap(files: Plans, path: str, old: str, new: str) -> Plans:
    return {**files, path: files[path].replace(old, new)} if path in files else files


def _add(files: Plans, path: str, text: str) -> Plans:
    return {**files, path: files[path] + text} if path in files and text not in files[path] else files


def _without(files: Plans, path: str) -> Plans:
    return {each: text for each, text in files.items() if each != path}
