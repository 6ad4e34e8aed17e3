"""The quality page of a programme that was taken over: what was found, what in part, and what was not."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile

from tests.unit.plannen import catalogus_of
from tests.unit.views.lagezand import BALANS, FILES, MAP, PROGRAMMA, chapter, lagezand, profiel
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.rules.leidraad.oordeel import Uitkomst, judge
from uitvoeringskompas.views.pagina.kwaliteit import KwaliteitPagina

DEELS = "# Voor een deel gevonden, of anders dan de leidraad"
NOTA = "titel: Gezond Lagezand\nperiode: {van: 2019, tot_en_met: 2019}\nstatus: vastgesteld\n"
PLAN = "notas: [nota]\nevaluatieplan: {onderdelen: [{wat: Het bereik}]}\ncommunicatie: {strategie: Via de krant.}\n"


def kwaliteit(texts: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the lines of the quality page of the small publisher with these files besides, or instead of its own."""
    view = find_page(KwaliteitPagina, catalogus_of({**FILES, **texts}), f"{MAP}/kwaliteit/").view()
    return read_chapters(view.hoofdstukken)


def in_part(told: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Return the points of each chapter of a quality page of which something was found."""
    return {titel: points(lines, DEELS) for titel, lines in told.items() if DEELS in lines}


def points(lines: list[str], kop: str) -> list[str]:
    """Return the points of the guideline under a heading."""
    below = lines[lines.index(kop) + 1 :] if kop in lines else []
    return [line.partition(" ")[0] for line in takewhile(lambda line: not line.startswith("#"), below)]


def test_what_was_found_in_part_is_not_among_what_was_not_found() -> None:
    """A nota of other years, a plan that leaves out how, one planning of two: something of each is there."""
    told = kwaliteit(
        {
            "lagezand/notas/nota.yaml": NOTA,
            f"{MAP}/programma.yaml": PROGRAMMA + PLAN,
            f"{MAP}/interventies/balans.yaml": f'{BALANS}planning: {{van: "2019"}}\n',
        }
    )
    assert in_part(told) == {
        "Plaats, reikwijdte en vaststelling": ["A2", "A9", "A10", "A12"],
        "Voorbereiding, analyse en doelen": ["B9", "B7"],
        "Interventies kiezen": ["D23", "D11"],
        "Communicatie": ["I8"],
        "Evalueren en terugkijken": ["K1", "K3"],
        "Borging": ["L6"],
        "Wat het product zelf nodig heeft": ["M7"],
    }


def test_a_component_of_which_only_a_plan_was_found_is_not_among_what_was_not_found() -> None:
    """Nor one of which an interventie tells what is meant to come of it."""
    assert kwaliteit({f"{MAP}/programma.yaml": PROGRAMMA + PLAN})["De zes onderdelen"][1:] == [
        "Beoogde resultaten | (Voor een deel gevonden)",
        "Interventies met een planning | (Niet gevonden in de openbare bron)",
        "Partijen die uitvoeren | (Niet gevonden in de openbare bron)",
        "Regie | (Niet gevonden in de openbare bron)",
        "Communicatie | (Voor een deel gevonden)",
        "Evaluatie | (Staat erin)",
    ]
    assert kwaliteit({})["De zes onderdelen"][-1] == "Evaluatie | (Voor een deel gevonden)"


def test_a_success_in_a_public_source_is_no_celebration() -> None:
    """The points that were not found are one sentence; a programme of its own has a row for each, with the reason."""
    view = find_page(KwaliteitPagina, lagezand(), f"{MAP}/kwaliteit/").view()
    intro, *told = chapter(view.hoofdstukken, "Klaar om uit te voeren")
    assert intro == "Met deze zes punten is de kans groter dat de uitvoering lukt."
    assert told == [
        "[Zes punten voor een goede uitvoering] Punt | Stand",
        "Successen vieren | (Voor een deel gevonden)",
        (
            "Niet gevonden in de openbare bron: ‘Training en hulp voor uitvoerders’, ‘Apparatuur en materialen’, "
            "‘Partijen die betrokken blijven’, ‘Volgen, met ruimte om bij te sturen’ en ‘Kwaliteit die blijft’."
        ),
    ]
    assert in_part(read_chapters(view.hoofdstukken))["Communicatie"] == ["I8"]
    own = find_page(KwaliteitPagina, lagezand("eigen"), f"{MAP}/kwaliteit/").view()
    assert "Successen vieren | (In orde) | Er is iets te vieren" in chapter(own.hoofdstukken, "Klaar om uit te voeren")


def test_the_document_that_a_programme_was_taken_from_is_no_other_plan_that_it_stands_in() -> None:
    """A gemeente that names such a document in its own programme does say that its policy stands there too."""
    opname = "bronnen: [{id: rekening, titel: Rekening, url: 'https://lagezand.example/r'}]\nopgenomen_in:\n"
    rekening, visie = (f"  - {{document: Stuk, url: 'https://lagezand.example/{each}'}}\n" for each in "rv")
    for herkomst, stukken, uitkomst, is_told in (
        ("openbare_bron", rekening, Uitkomst.TIP, False),
        ("openbare_bron", visie, Uitkomst.AANWEZIG, True),
        ("eigen", rekening, Uitkomst.AANWEZIG, True),
    ):
        texts = {"lagezand/profiel.yaml": profiel(herkomst), f"{MAP}/programma.yaml": PROGRAMMA + opname + stukken}
        publicatie = catalogus_of({**FILES, **texts}).publicaties["lagezand"]
        judged = judge(publicatie, publicatie.dossiers[0], PEILDATUM)
        assert [(each.uitkomst, each.is_told) for each in judged if each.onderdeel.id == "A15"] == [(uitkomst, is_told)]


def test_looking_back_each_year_takes_a_look_back_on_each_year() -> None:
    """Also where no source says how far the programme came."""
    for years, found in (((2019,), (["K3"], [])), ((2019, 2020), ([], ["K3"]))):
        texts = {f"{MAP}/evaluatie-{jaar}.yaml": f'peildatum: "{jaar}"\nsamenvatting: Zo ging het.\n' for jaar in years}
        told = kwaliteit(texts)["Evalueren en terugkijken"]
        assert (points(told, DEELS), points(told, "# Dit staat erin")) == found
