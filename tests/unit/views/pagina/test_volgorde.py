"""Every list of names on the site stands in the order in which a Dutch reader looks for a name."""

from __future__ import annotations

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PARTIJEN, PROFIEL, PROGRAMMA, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.samenwerking import partijen_of
from uitvoeringskompas.views.kit.links import PORTAAL
from uitvoeringskompas.views.pagina.portaal import PortaalPagina
from uitvoeringskompas.views.pagina.publicist import PublicistPagina

GEMEENTEN = ("Éénhoorn", "De Bilt", "’s-Hertogenbosch", "Zandstad", "Almere", "'s Heeren Dijk", "IJstad", "Iepstad")
NAMEN = ("Zorgbelang", "Éénhoorn", "'s Heeren Loo", "Fysio 10", "Fysio 2", "Dorpshuis", "De Zon", "’t Loket")
ORDER = ["De Zon", "Dorpshuis", "Éénhoorn", "Fysio 2", "Fysio 10", "'s Heeren Loo", "’t Loket", "Zorgbelang"]
LIJST = "partijen:\n" + "".join(
    f'  - {{id: p{number}, naam: "{naam}", soort: welzijn}}\n' for number, naam in enumerate(NAMEN)
)


def test_the_portal_lists_gemeenten_as_every_dutch_list_does() -> None:
    files = {
        f"g{number}/profiel.yaml": DUINSTAD[PROFIEL].replace("naam: Duinstad", f'naam: "{naam}"')
        for number, naam in enumerate(GEMEENTEN)
    }
    lijst = find_page(PortaalPagina, catalogus_of(files), PORTAAL).view().lijst
    assert [each.kaart.titel.tekst for each in lijst.vermeldingen] == [
        "Almere",
        "De Bilt",
        "Éénhoorn",
        "'s Heeren Dijk",
        "’s-Hertogenbosch",
        "Iepstad",
        "IJstad",
        "Zandstad",
    ]


def test_the_parties_of_a_publisher_and_of_a_programme_stand_in_that_order() -> None:
    coach = DUINSTAD[BEWEEGCOACH].replace(
        "uitvoerders: [{partij: welzijn}]",
        f"uitvoerders: [{', '.join(f'{{partij: p{number}}}' for number in range(len(NAMEN)))}]",
    )
    catalogus = catalogus_of(
        {PROFIEL: DUINSTAD[PROFIEL], PROGRAMMA: DUINSTAD[PROGRAMMA], PARTIJEN: LIJST, BEWEEGCOACH: coach}
    )
    publicatie = catalogus.publicaties["duinstad"]
    chapter = read_chapters(find_page(PublicistPagina, catalogus, PORTAAL).view().hoofdstukken)
    told = [line.partition(" → ")[0] for line in chapter["Met wie we samenwerken"][2:]]
    found = [partij.naam for partij in partijen_of(publicatie, publicatie.dossiers[0], PEILDATUM)]
    assert (told, [naam for naam in found if naam in NAMEN]) == (ORDER, ORDER)


def test_the_interventies_of_a_programme_stand_in_the_order_of_their_titles_and_not_of_their_files() -> None:
    titels = ("Zwemmen", "Éénmaal wandelen", "Stap 10", "Stap 2")
    files = {
        f"duinstad/2026/gezondheid/interventies/i{number}.yaml": (
            f"titel: {titel}\nsoort: interventie\nwat: Bewegen.\nstatus: loopt\n"
        )
        for number, titel in enumerate(titels)
    }
    catalogus = catalogus_of({PROFIEL: DUINSTAD[PROFIEL], PROGRAMMA: DUINSTAD[PROGRAMMA], **files})
    interventies = catalogus.publicaties["duinstad"].dossiers[0].interventies
    assert [found.titel for found in interventies] == ["Éénmaal wandelen", "Stap 2", "Stap 10", "Zwemmen"]
