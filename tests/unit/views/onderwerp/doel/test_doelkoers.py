"""How the goals of a publisher go together, in whole sentences."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.plannen import catalogus_of
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.doel.doelkoers import (
    list_doelkoersen,
    list_homes,
    tell_doelkoersen,
    write_doelkoers,
)

PROGRAMMA = """\
titel: Gezond
samenvatting: Kort.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2026}
status: vastgesteld
doelen:
"""
CIJFER = """\
  - id: i{nummer}
    naam: Eenzaam
    eenheid: procent
    richting: lager_is_beter
    metingen: [{{meetjaar: 2020, waarde: 10}}, {{meetjaar: 2024, waarde: {laatste}}}]
    streefwaarden: [{{jaar: 2028, operator: "<=", waarde: 8}}]
"""


def tell(*laatste: int | None, statussen: tuple[str, ...] = ()) -> tuple[str, list[tuple[str, str]]]:
    """Return what is told of goals of which the figure went from 10 to each of these, or that have no figure."""
    doelen = "".join(
        f"  - {{id: d{nummer}, titel: Doel{'' if each is None else f', indicatoren: [i{nummer}]'}}}\n"
        for nummer, each in enumerate(laatste)
    )
    cijfers = "".join(
        CIJFER.format(nummer=nummer, laatste=each) for nummer, each in enumerate(laatste) if each is not None
    )
    files = {
        "duinstad/profiel.yaml": "soort: gemeente\nnaam: Duinstad\nherkomst: eigen\n",
        "duinstad/2026/gezond/programma.yaml": PROGRAMMA + doelen,
        "duinstad/indicatoren.yaml": f"indicatoren:\n{cijfers}" if cijfers else "indicatoren: []\n",
    }
    for nummer, status in enumerate(statussen):
        files[f"duinstad/2026/gezond/interventies/i{nummer}.yaml"] = (
            f"titel: Iets\nsoort: activiteit\nwat: Iets.\nstatus: {status}\ndoelen: [d0]\n"
        )
    catalogus = catalogus_of(files)
    publicatie = catalogus.publicaties["duinstad"]
    blad = Blad(address="duinstad/", catalogus=catalogus, peildatum=date(2026, 10, 1))
    found = list_doelkoersen(blad, publicatie, list_homes(blad, publicatie))
    return tell_doelkoersen(found), [(each.label.tekst, write_doelkoers(blad, publicatie, each)) for each in found]


@pytest.mark.parametrize(
    ("laatste", "zin"),
    [
        ((), ""),
        ((None,), "Van het enige doel is niet te zeggen hoe het gaat."),
        ((None, None), "Van de 2 doelen is niet te zeggen hoe het gaat."),
        ((12,), "Het enige doel gaat de verkeerde kant op."),
        (
            (12, 12, 8, None),
            "Van de 4 doelen ligt er 1 op koers, gaan er 2 de verkeerde kant op en is het van 1 niet te zeggen.",
        ),
    ],
)
def test_goals_are_counted_by_how_they_go_and_never_ranked(laatste: tuple[int | None, ...], zin: str) -> None:
    assert tell(*laatste)[0] == zin


def test_a_goal_says_its_figure_and_what_is_done_for_it() -> None:
    assert tell(12, statussen=("loopt", "vertraagd"))[1] == [
        (
            "Verkeerde kant op",
            (
                "Eenzaam: van 10% (2020) naar 12% (2024); doel: hoogstens 8% in 2028. "
                "2 interventies: 1 loopt en 1 vertraagd."
            ),
        )
    ]


def test_a_goal_without_figure_says_only_what_is_done() -> None:
    assert tell(None, statussen=("loopt",))[1] == [("Geen cijfer", "1 interventie: loopt.")]
    assert tell(None)[1] == [("Geen cijfer", "Geen interventie genoemd.")]
