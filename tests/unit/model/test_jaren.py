"""Which years a programme has when nobody names its end: those up to the last of which anything is told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tries import tries
from tests.unit.plannen import catalogus_of
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.stand import Fase

VAN = 2018
FOLDER = f"duindorp/{VAN}/gezond"
PROGRAMMA = (
    f"titel: Gezond\nsamenvatting: Kort.\nreikwijdte: {{soort: totaal}}\nlooptijd: {{van: {VAN}}}\nstatus: onbekend\n"
)
COACH = "titel: Coach\nsoort: interventie\nwat: Een coach.\nstatus: onbekend\n"
TOLD = {
    "begroting: {regels: [{id: geld, naam: Geld, jaar: {jaar}, begroot: 1}]}\n": "programma",
    "begroting: {totalen: [{jaar: 2018, tot_en_met_jaar: {jaar}, begroot: 1}]}\n": "programma",
    "begroting: {capaciteit: [{functie: adviseur, jaar: {jaar}, fte: 1}]}\n": "programma",
    "beoogde_resultaten: [{id: groepen, titel: Groepen, van_jaar: {jaar}}]\n": "programma",
    "resultaten: [{id: groepen, beoogd: Groepen, tot_en_met_jaar: {jaar}}]\n": "interventies/coach",
    'planning: {van: "2018-03", tot_en_met: "{jaar}-najaar"}\n': "interventies/coach",
    'planning: {mijlpalen: [{moment: "{jaar}", titel: Opening}]}\n': "interventies/coach",
    "peildatum: {jaar}-03-01\nsamenvatting: Goed.\n": "voortgang/{jaar}-03-01",
    "peildatum: 2018-12-31\nsamenvatting: Goed.\nfinancien: [{regel: geld, jaar: {jaar}, besteed: 1}]\n": (
        "voortgang/2018-12-31"
    ),
    "peildatum: 2018-12-31\nsamenvatting: Goed.\nmutaties: [{soort: verschuiving, jaar: 2018, naar_jaar: {jaar}}]\n": (
        "voortgang/2018-12-31"
    ),
    'peildatum: "{jaar}"\nsamenvatting: Teruggekeken.\n': "evaluatie",
    'peildatum: "2040"\nsamenvatting: Teruggekeken.\n': "evaluatie-{jaar}",
}
"""Everything by which a file says something of a year, and the file."""


def dossier_of(*told: tuple[str, int]) -> Dossier:
    """Return a programme without named end in which each of these says something of its year."""
    files = {"programma": PROGRAMMA, "interventies/coach": COACH}
    for text, jaar in told:
        path = TOLD[text].replace("{jaar}", str(jaar))
        files[path] = files.get(path, "") + text.replace("{jaar}", str(jaar))
    plans = {f"{FOLDER}/{path}.yaml": text for path, text in files.items()}
    dossier = catalogus_of(plans).publicaties["duindorp"].dossier(f"{VAN}/gezond")
    assert dossier is not None
    return dossier


@pytest.mark.parametrize("text", TOLD)
def test_the_last_year_of_which_anything_is_told_is_the_last_year_that_the_site_shows(text: str) -> None:
    dossier = dossier_of((text, 2021))
    assert (dossier.laatste_jaar, list(dossier.jaren)) == (2021, [2018, 2019, 2020, 2021])


def test_of_a_programme_that_says_nothing_more_only_the_first_year_is_known() -> None:
    """Also when today is ten years later, and when it has a target for 2040."""
    assert list(dossier_of().jaren) == [2018]
    target = "doelen: [{id: doel, titel: Doel, streefwaarden: [{indicator: roken, waarde: 5, jaar: 2040}]}]\n"
    plans = {f"{FOLDER}/programma.yaml": PROGRAMMA + target}
    assert catalogus_of(plans).publicaties["duindorp"].jaren == (2018,)


@tries(100)
@given(
    st.dictionaries(
        st.sampled_from([text for text, path in TOLD.items() if path == "interventies/coach" or "{jaar}" in path]),
        st.integers(2000, 2060),
        max_size=4,
    ).filter(lambda told: sum("planning" in text for text in told) < 2)
)
def test_it_has_a_finite_row_of_years_and_each_of_which_something_is_told(told: dict[str, int]) -> None:
    """What is told of a year before it began makes no year of the programme; the rules find that."""
    dossier = dossier_of(*told.items())
    jaren = list(dossier.jaren)
    expected = {jaar for jaar in told.values() if jaar >= VAN}
    assert jaren == list(range(VAN, max({VAN} | expected) + 1))
    assert {jaar for verslag in dossier.verslagen if (jaar := dossier.jaar_of(verslag)) >= VAN} <= set(jaren)


@pytest.mark.parametrize(
    ("status", "day", "fase"),
    [
        ("in_uitvoering", date(2017, 12, 31), Fase.KOMT),
        ("in_uitvoering", date(2026, 10, 1), Fase.LOOPT),
        ("vastgesteld", date(2018, 12, 31), Fase.LOOPT),
        ("vastgesteld", date(2019, 1, 1), Fase.ONBEKEND),
        ("onbekend", date(2018, 1, 1), Fase.ONBEKEND),
        ("geevalueerd", date(2018, 6, 1), Fase.VOORBIJ),
        ("ingetrokken", date(2018, 6, 1), Fase.INGETROKKEN),
        ("concept", date(2026, 10, 1), Fase.LOOPT),
    ],
)
def test_without_named_end_only_the_status_tells_whether_it_runs(status: str, day: date, fase: Fase) -> None:
    """The calendar knows when it began; of its end it knows nothing."""
    plans = {f"{FOLDER}/programma.yaml": PROGRAMMA.replace("onbekend", status)}
    dossier = catalogus_of(plans).publicaties["duindorp"].dossiers[0]
    stand = dossier.stand(day)
    assert (stand.fase, stand.is_lopend) == (fase, fase is Fase.LOOPT and status != "concept")


def test_it_does_not_go_on_in_the_years_of_a_later_programme_with_the_same_interventies() -> None:
    """Of 2020 the later one tells. A look back that was made in 2021 belongs to the last year before it."""
    plans = {
        f"{FOLDER}/programma.yaml": PROGRAMMA,
        f"{FOLDER}/interventies/coach.yaml": COACH + 'planning: {van: "2018", tot_en_met: "2020"}\n',
        f"{FOLDER}/evaluatie.yaml": 'peildatum: "2021"\nsamenvatting: Teruggekeken.\n',
        "duindorp/2020/later/programma.yaml": PROGRAMMA.replace("van: 2018", "van: 2020, tot_en_met: 2021"),
        "duindorp/2020/later/interventies/coach.yaml": COACH,
        "duindorp/2019/ander/programma.yaml": PROGRAMMA.replace("van: 2018", "van: 2019, tot_en_met: 2019"),
    }
    publicatie = catalogus_of(plans).publicaties["duindorp"]
    years = {jaar: [dossier.pad for dossier in publicatie.dossiers_in_jaar(jaar)] for jaar in publicatie.jaren}
    assert years == {
        2018: ["2018/gezond"],
        2019: ["2018/gezond", "2019/ander"],
        2020: ["2020/later"],
        2021: ["2020/later"],
    }
    dossier = publicatie.dossiers[0]
    assert dossier.jaar_of(dossier.evaluaties[0]) == 2019
