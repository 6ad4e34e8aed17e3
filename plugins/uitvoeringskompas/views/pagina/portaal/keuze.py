"""What one chooses publishers by, as fields that the style sheet alone obeys: no script, no form and no request.

The value of an option is a class of the style sheet, which hides every publisher and group without the class that was
chosen. A browser that cannot do this is not shown the fields, and has the lists to choose from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.pagina.portaal.vermelding import GEEN, Vermelding

KEUZES = {
    "letter": ("Naam begint met", "alle letters"),
    "provincie": ("Provincie", "alle provincies"),
    "thema": ("Thema", "alle thema’s"),
    "stand": ("Stand van het programma", "elke stand"),
}
"""What one chooses by: what its field is called, and what stands there when nothing is chosen."""

MANY = 12
"""Of more publishers than this nobody reads the whole list: they stand by province, by name and by theme."""


class Optie(Vast):
    """One thing to choose, with how many publishers it leaves."""

    waarde: str
    tekst: str


class Keuzeveld(Vast):
    """A field; ``alle`` is what stands there when nothing is chosen."""

    naam: str
    titel: str
    alle: str
    opties: tuple[Optie, ...]


def list_keuzes(vermeldingen: Sequence[Vermelding]) -> tuple[Keuzeveld, ...]:
    """Return the fields with something to choose: one province is no choice, and few names need no letter."""
    namen = (naam for naam in KEUZES if naam != "letter" or len(vermeldingen) > MANY)
    found = (_make_keuze(naam, vermeldingen) for naam in namen)
    return tuple(keuze for keuze in found if len(keuze.opties) > 1)


def _make_keuze(naam: str, vermeldingen: Iterable[Vermelding]) -> Keuzeveld:
    titel, alle = KEUZES[naam]
    counted = Counter(kenmerk for each in vermeldingen for kenmerk in each.kenmerken_voor(naam))
    ordered = sorted(counted, key=lambda kenmerk: (kenmerk.code == GEEN, place_in_alfabet(kenmerk.naam)))
    opties = (Optie(waarde=kenmerk.klas, tekst=f"{kenmerk.naam} ({counted[kenmerk]})") for kenmerk in ordered)
    return Keuzeveld(naam=naam, titel=titel, alle=alle, opties=tuple(opties))
