"""The first sheet of a workbook: what it is, what may be filled in, and how it comes back into the plans."""

from __future__ import annotations

from uitvoeringskompas.tables.uit.werkboek import Boekblad, Boekcel, Celsoort

NAAM = "Uitleg"
_REGELS = (
    "In dit werkboek staat een programma zoals het nu in de plannen staat. Elk blad heeft een soort dingen.",
    "Vul de witte cellen in. Grijze cellen zeggen waar een rij hoort: die zijn beveiligd, zonder wachtwoord.",
    "Aan de kop van elke kolom hangt uitleg. Heeft een cel een pijltje? Kies dan een woord uit de lijst.",
    "Staan er meer dingen in een cel, zoals thema’s? Zet elk op een eigen regel (Alt en Enter).",
    "Een lege cel betekent: dit staat er niet. Een 0 is een getal en iets anders dan leeg.",
    "Iets erbij? Vul een lege rij in. Het nummer blijft leeg; bij een interventie mag het kenmerk dat ook blijven.",
    "Iets weg? Maak de rij leeg. Het gaat pas weg als je bij het terugzetten --verwijder typt.",
    "Kolommen zonder inhoud en bladen zonder rijen zijn verborgen. Maak ze zichtbaar als je ze nodig hebt.",
    "Zet het werkboek terug met: kompas import, en dan de naam van dit bestand. Alleen wat je veranderde, verandert.",
)


def make_uitleg(titel: str) -> Boekblad:
    """Return the sheet for a programme with this title."""
    rijen = [
        Boekcel(inhoud=titel, vorm=Celsoort.KOP),
        *(Boekcel(inhoud=regel, vorm=Celsoort.UITLEG) for regel in _REGELS),
    ]
    return Boekblad(naam=NAAM, rijen=tuple((rij,) for rij in rijen), breedten=(110,))
