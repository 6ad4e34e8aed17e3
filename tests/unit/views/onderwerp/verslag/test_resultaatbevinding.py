"""What came of an intended result: by the judgement of an evaluation, a meting, or whom an interventie reached."""

from __future__ import annotations

from datetime import date

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, EVALUATIE, INDICATOREN, VOORTGANG, catalogus_of
from uitvoeringskompas.model.bevinding.resultaat import judge_resultaat
from uitvoeringskompas.model.catalogus import build_catalogus
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.verslag.resultaatbevinding import list_resultaatlabels, make_gedaan
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

HALVERWEGE, DAARNA = date(2026, 10, 1), date(2027, 3, 1)
ZESTIG = "waarde: 60, eenheid: deelnemers"
PROCENT = "indicator: beweegt-genoeg, waarde: 55"


def plans(resultaat: str, *, tussen: str = "", eind: str = "", meting: str = "") -> Publicatie:
    """Return Duinstad with this result: what the interim report, the evaluation and the figures tell."""
    told = f"resultaten: [{eind}]\n" if "oordeel" in eind else _about(eind)
    indicatoren = DUINSTAD[INDICATOREN].replace(
        "naam: Beweegt genoeg\n", "naam: Beweegt genoeg\n    richting: hoger_is_beter\n"
    )
    files = {
        **DUINSTAD,
        BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace(
            "{id: r1, beoogd: 60 deelnemers, van_jaar: 2026}",
            f"{{id: r1, beoogd: Iets, van_jaar: 2026, {resultaat}}}",
        ),
        INDICATOREN: indicatoren.replace("    nulmetingen", f"{meting}    nulmetingen", 1),
        VOORTGANG: f"peildatum: 2026-07-01\nsamenvatting: Halverwege.\n{_about(tussen)}",
        EVALUATIE: f"peildatum: 2027-02-01\nsamenvatting: Het liep.\n{told}",
    }
    return catalogus_of(files).publicaties["duinstad"]


def judge(
    resultaat: str = ZESTIG,
    *,
    tussen: str = "",
    eind: str = "",
    meting: str = "",
    peildatum: date = DAARNA,
) -> tuple[str, str]:
    """Return the verdict and its label."""
    publicatie = plans(resultaat, tussen=tussen, eind=eind, meting=meting)
    dossier = publicatie.dossiers[1]
    interventie = dossier.interventies[0]
    bevinding = judge_resultaat(publicatie, dossier, interventie, interventie.resultaten[0], peildatum)
    return bevinding.uitkomst.value, ", ".join(label.tekst for label in list_resultaatlabels(bevinding))


def _about(told: str) -> str:
    return f"interventies: [{{interventie: beweegcoach, {told}}}]\n" if told else ""


def reach(aantal: int, eenheid: str = "deelnemers") -> str:
    """Return what a report says of whom the coach reached."""
    return f"bereik: {aantal}, bereik_eenheid: {eenheid}"


def measure(waarde: str) -> str:
    """Return a meting of 2026."""
    return f"      - {{meetjaar: 2026, {waarde}, reeks: nieuw}}\n"


@pytest.mark.parametrize(
    ("case", "uitkomst", "label"),
    [
        (judge(), "niet_gemeld", ""),
        (judge(eind=reach(60)), "gehaald", "Zoals beoogd"),
        (judge(eind=reach(72)), "gehaald", "Zoals beoogd"),
        (judge(eind=reach(48)), "niet_gehaald", "12 minder dan beoogd"),
        (judge(eind=reach(0)), "niet_gehaald", "60 minder dan beoogd"),
        (judge(eind=reach(48, "bezoekers")), "niet_gemeld", ""),
        (judge(eind="bereik_ondergrens: 50, bereik_bovengrens: 70, bereik_eenheid: deelnemers"), "niet_te_zeggen", ""),
        (judge(eind=f"{reach(58)}, bereik_ondergrens: 50, bereik_bovengrens: 70"), "niet_te_zeggen", ""),
        (
            judge(eind=f"{reach(58)}, bereik_ondergrens: 56, bereik_bovengrens: 59"),
            "niet_gehaald",
            "2 minder dan beoogd",
        ),
        (judge(tussen=reach(31), peildatum=HALVERWEGE), "loopt", "Nog 29 te gaan"),
        (judge(tussen=reach(64), peildatum=HALVERWEGE), "nu_gehaald", "Nu zoals beoogd"),
        (judge(tussen=reach(31)), "niet_te_zeggen", ""),
        (judge("eenheid: deelnemers", eind=reach(48)), "niet_gemeld", ""),
        (judge("waarde: 60", eind=reach(48)), "niet_gemeld", ""),
        (judge(PROCENT, meting=measure("waarde: 56")), "gehaald", "Zoals beoogd"),
        (judge(PROCENT, meting=measure("waarde: 52")), "niet_gehaald", "3 procentpunt minder dan beoogd"),
        (judge(PROCENT, meting=measure("waarde: 52"), peildatum=HALVERWEGE), "loopt", "Nog 3 procentpunt te gaan"),
        (judge(PROCENT, meting=measure("geen_waarde: niet_gemeten")), "niet_te_zeggen", ""),
        (
            judge(PROCENT, meting=measure("waarde: 54, ondergrens: 51, bovengrens: 57, betrouwbaarheid: 95")),
            "niet_te_zeggen",
            "",
        ),
        (judge(PROCENT), "niet_gemeld", ""),
        (
            judge(
                PROCENT,
                meting=measure("waarde: 56"),
                eind="{indicator: beweegt-genoeg, oordeel: deels, meetjaar: 2026}",
            ),
            "beoordeeld",
            "Deels behaald",
        ),
        (
            judge(PROCENT, eind="{indicator: beweegt-genoeg, oordeel: niet_meetbaar}"),
            "beoordeeld",
            "Niet te meten",
        ),
    ],
)
def test_a_result_says_what_came_of_it_as_far_as_that_is_told(case: tuple[str, str], uitkomst: str, label: str) -> None:
    """What an evaluation judges goes before numbers, and numbers are only compared in one unit."""
    assert case == (uitkomst, label)


def test_a_report_says_how_its_own_reach_compares_with_what_was_intended_on_its_day() -> None:
    """What a later report tells is not known yet then."""
    publicatie = plans(ZESTIG, tussen=f"{reach(31)}, gedaan: Veel.", eind=reach(62))
    dossier = publicatie.dossiers[1]
    catalogus = build_catalogus((), KNOWLEDGE)
    blad = Blad(address="x/", catalogus=catalogus, peildatum=DAARNA, publicatie=publicatie)
    verwijzer = Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier)
    cellen = [make_gedaan(verwijzer, verslag)(verslag.interventies[0]) for verslag in dossier.verslagen]
    assert [cel and (cel.tekst, [label.tekst for label in cel.labels]) for cel in cellen] == [
        ("Bereik: 31 deelnemers", ["Nog 29 te gaan"]),
        ("Bereik: 62 deelnemers", ["Zoals beoogd"]),
    ]
