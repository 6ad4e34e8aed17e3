"""A publisher as the portal tells of it: what is going on, its programme, its years, and by what one can choose it."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.ligging import PROVINCIE
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.alfabet import letter_of, place_in_alfabet
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Kaart
from uitvoeringskompas.views.onderwerp.overzicht.publicistkaart import label_standen, make_publicistkaart
from uitvoeringskompas.views.onderwerp.programma.programmalijst import list_getoond
from uitvoeringskompas.views.onderwerp.stand.stand import stand_of
from uitvoeringskompas.views.onderwerp.wie.gebieden import list_ligging

GEEN = "geen"
GEEN_PROVINCIE = "Provincie niet genoemd"


class Kenmerk(Vast):
    """Something by which one chooses publishers: ``keuze`` is what one chooses by, such as ``provincie``."""

    keuze: str
    code: str
    naam: str

    @property
    def klas(self) -> str:
        """Return the class in the style sheet: ``provincie-zuid-holland``."""
        return f"{self.keuze}-{self.code.replace('_', '-')}"


class Vermelding(Vast):
    """A publisher on the portal; ``is_lopend`` tells whether a programme runs on the day of the site."""

    publicatie: Publicatie
    kaart: Kaart
    kenmerken: tuple[Kenmerk, ...]
    is_lopend: bool

    @property
    def klassen(self) -> str:
        """Return the classes by which the style sheet finds it."""
        return " ".join(kenmerk.klas for kenmerk in self.kenmerken)

    def kenmerken_voor(self, keuze: str) -> tuple[Kenmerk, ...]:
        """Return what it has of one choice."""
        return tuple(kenmerk for kenmerk in self.kenmerken if kenmerk.keuze == keuze)


def list_vermeldingen(blad: Blad) -> tuple[Vermelding, ...]:
    """Return every publisher of the site, in the order of the alphabet."""
    return tuple(_make_vermelding(blad, publicatie) for publicatie in blad.catalogus.op_alfabet)


def _make_vermelding(blad: Blad, publicatie: Publicatie) -> Vermelding:
    return Vermelding(
        publicatie=publicatie,
        kaart=make_publicistkaart(blad, publicatie),
        kenmerken=tuple(list_kenmerken(blad, publicatie)),
        is_lopend=any(stand_of(blad, dossier).is_lopend for dossier in list_getoond(blad, publicatie)),
    )


def list_kenmerken(blad: Blad, publicatie: Publicatie) -> Iterator[Kenmerk]:
    """Yield by what one can choose a publisher; what the plans do not tell is a choice too."""
    getoond = list_getoond(blad, publicatie)
    letter = letter_of(place_in_alfabet(publicatie.naam))
    yield Kenmerk(keuze="letter", code=letter, naam=letter.upper())
    provincies = list_ligging(blad, publicatie, PROVINCIE)
    provincie = provincies[0] if len(provincies) == 1 else None
    yield Kenmerk(keuze="provincie", code=provincie or GEEN, naam=provincie.naam if provincie else GEEN_PROVINCIE)
    for thema in dict.fromkeys(thema for dossier in getoond for thema in _list_themas(dossier)):
        yield Kenmerk(keuze="thema", code=thema, naam=thema.naam)
    for stand in label_standen(blad, getoond):
        yield Kenmerk(keuze="stand", code=stand.soort, naam=stand.tekst)


def _list_themas(dossier: Dossier) -> Iterator[Code]:
    """Yield what a programme is about, as itself, its priorities or its interventies say."""
    yield from dossier.programma.reikwijdte.themas
    for prioriteit in dossier.prioriteiten:
        yield from prioriteit.themas
    for interventie in dossier.interventies:
        yield from interventie.themas
