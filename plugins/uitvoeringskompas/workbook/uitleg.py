"""The first sheets of a workbook: what it is and how to fill it in, and the names of all that may be referred to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from uitvoeringskompas.tables.uit.werkboek import Boekblad, Boekcel, Celsoort
from uitvoeringskompas.workbook.bladvorm import Bladopzet
from uitvoeringskompas.workbook.keuzes import NAMENBLAD
from uitvoeringskompas.workbook.namen import LIJSTEN, Namenboek, lijst_of

NAAM = "Uitleg"
_PROGRAMMA = "In dit werkboek staat een programma zoals het nu in de plannen staat. Elk blad heeft een soort dingen."
_PUBLICIST = (
    "In dit werkboek staan de plannen zoals ze nu zijn: profiel, partijen, indicatoren, nota’s en programma’s.",
    "Elk blad heeft een soort dingen.",
    "Op de bladen van de programma’s zegt de kolom Programma waar een rij bij hoort.",
    "Cijfers die in een eigen bestand met metingen staan (.csv), staan hier niet in: dat bestand is zelf al een tabel.",
)
_REGELS = (
    "Vul de witte cellen in. Grijze cellen zeggen waar een rij hoort: die zijn beveiligd, zonder wachtwoord.",
    "Aan de kop van elke kolom hangt uitleg. Heeft een cel een pijltje? Kies dan een woord uit de lijst.",
    "Noemt een cel iets uit de plannen? Dan staat eerst het kenmerk en dan de naam. Alleen het kenmerk telt.",
    f"Alle kenmerken en namen staan op het blad ‘{NAMENBLAD}’.",
    "Staan er meer dingen in een cel, zoals thema’s? Zet elk op een eigen regel (Alt en Enter).",
    "Een lege cel betekent: dit staat er niet. Een 0 is een getal en iets anders dan leeg.",
    "Iets erbij? Vul een lege rij in. Het nummer blijft leeg; bij een interventie mag het kenmerk dat ook blijven.",
    "Iets weg? Maak de rij leeg. Het gaat pas weg als je bij het terugzetten --verwijder typt.",
    "Kolommen zonder inhoud en bladen zonder rijen zijn verborgen. Maak ze zichtbaar als je ze nodig hebt.",
    "Zet het werkboek terug met: kompas import, en dan de naam van dit bestand. Alleen wat je veranderde, verandert.",
)


def make_uitleg(titel: str, bladen: Iterable[Boekblad], *, is_breed: bool) -> Boekblad:
    """Return the sheet for a programme with this title, or for a publisher; it leads to the sheets in sight."""
    regels = (*(_PUBLICIST if is_breed else (_PROGRAMMA,)), *_REGELS)
    rijen = [
        Boekcel(inhoud=titel, vorm=Celsoort.KOP),
        *(Boekcel(inhoud=regel, vorm=Celsoort.UITLEG) for regel in regels),
        Boekcel(inhoud="Naar een blad", vorm=Celsoort.KOP),
        *(Boekcel(inhoud=blad.naam, vorm=Celsoort.LINK, naar=blad.naam) for blad in bladen if not blad.verborgen),
    ]
    return Boekblad(naam=NAAM, rijen=tuple((rij,) for rij in rijen), breedten=(120,))


def make_namenblad(namen: Namenboek, vormen: Iterable[Bladopzet]) -> Iterator[Boekblad]:
    """Yield the sheet with a column for each list that these sheets refer to, when there is any."""
    used = {lijst.naam for vorm in vormen for kolom in vorm.kolommen if (lijst := lijst_of(kolom.veld))}
    lijsten = {lijst.naam: lijst for lijst in LIJSTEN.values() if lijst.naam in used and namen.namen[lijst.naam]}
    columns = [(lijst.titel, *namen.choices(naam)) for naam, lijst in lijsten.items()]
    if not columns:
        return
    heads, *words = zip_longest(*columns)
    yield Boekblad(
        naam=NAMENBLAD,
        rijen=(
            tuple(Boekcel(inhoud=titel, vorm=Celsoort.KOP) for titel in heads),
            *(tuple(Boekcel(inhoud=word, vorm=Celsoort.UITLEG) for word in row) for row in words),
        ),
        breedten=(45,) * len(columns),
        vast=(1, 0),
    )
