"""Parts of the page of a programme that a source may tell half: who steers together, and what is told to whom."""

from __future__ import annotations

from tests.unit.plannen import DUINSTAD, PROGRAMMA, catalogus_of
from tests.unit.views.paginas import find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.views.pagina.programma.hoofdstukpagina import HoofdstukPagina


def chapter(deel: str, titel: str, added: str) -> list[str]:
    """Return the lines under a heading of a chapter after something was added to the programme of Duinstad."""
    catalogus = catalogus_of({**DUINSTAD, PROGRAMMA: DUINSTAD[PROGRAMMA] + added})
    page = find_page(HoofdstukPagina, catalogus, f"duinstad/2026/gezondheid/{deel}/").view()
    return read_chapters(page.hoofdstukken)[titel]


def test_a_group_that_steers_is_parties_and_functions() -> None:
    """What it does, who is in it and how often it meets."""
    added = (
        "regie:\n  stuurgroepen:\n"
        "    - {naam: Stuurgroep, taak: Beslist over geld., frequentie: Elk kwartaal, partijen: [ggd], "
        "functies: [Wethouder (voorzitter), Adviseur]}\n"
        "    - {naam: Klankbordgroep}\n"
    )
    assert chapter("partijen", "Wie stuurt", added) == [
        "+ Bekijk het overleg en de controle",
        "[Groepen die sturen of adviseren] Groep | Partijen | Functies | Hoe vaak",
        (
            "Stuurgroep Beslist over geld. | GGD Kust → ../../../partijen/ggd/ | Wethouder (voorzitter); Adviseur"
            " | Elk kwartaal"
        ),
        "Klankbordgroep | – | – | –",
    ]


def test_what_is_told_may_be_unknown() -> None:
    """Who hears it is known; the cell says that the message is not."""
    added = (
        "communicatie:\n  activiteiten: [{publiek: raad, middel: Brief}, {publiek: inwoners, boodschap: Loop mee}]\n"
    )
    assert chapter("volgen", "Hoe vertellen we het", added) == [
        "# Wat vertellen we, en aan wie",
        "[Communicatie over dit programma] Voor wie | Boodschap | Middel",
        "Gemeenteraad | – | Brief",
        "Inwoners | Loop mee | –",
    ]
