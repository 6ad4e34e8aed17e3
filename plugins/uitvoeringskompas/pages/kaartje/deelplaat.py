"""The picture that others show beside a link: whose plans, which, of which years, and what must be said of them.

There is one for each programme, each publisher and the site, which all pages below it share: a picture takes more time
than a page.
"""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.profiel import FICTIEF, OPENBARE_BRON
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.pages.kaartje.waarden import BREED
from uitvoeringskompas.taal.zin import write_reeks
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.figuren.maat import measure_tekst, wrap_tekst
from uitvoeringskompas.views.kit.links import address_of_deelplaat
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView
from uitvoeringskompas.views.onderwerp.stand.stand import stand_of

KANT = 72
"""The white beside the words; on the left the band in the accent stands in it."""
_BINNEN = BREED - 2 * KANT
_NAAM, _TITEL = (92, 80, 68, 58), (52, 46, 40, 35)
"""The sizes that a name and a title may have, the largest that fits first."""
_MEESTE = 4
"""So many lines fit for the name and the title together; two of them for the name."""
MERK = 30
"""The size of the letters in which is said what must be said first."""
_GEMETEN = 26
"""The size at which these few words are measured: our own letter is narrower than any letter at that size."""
_VOORBEHOUD = {FICTIEF: "Verzonnen voorbeeld", OPENBARE_BRON: "Overgenomen uit openbare bronnen"}


class Deelplaat(Vast):
    """What stands on a picture: the name of whose it is, a title, years, and what must be said first (``merken``)."""

    address: str
    naam: str
    titel: str = ""
    jaren: str = ""
    merken: tuple[str, ...] = ()

    @property
    def in_woorden(self) -> str:
        """Return what stands on it, for who cannot see it."""
        jaren = "" if self.jaren in self.titel else self.jaren
        return ". ".join((write_reeks((self.naam, self.titel, jaren), " – "), *self.merken))


class Plaatregel(Vast):
    """A line on the picture: its words, its size in pixels, and how far below the top it stands."""

    tekst: str
    grootte: int
    y: int
    is_naam: bool


class Plaatmerk(Vast):
    """Words in a box: where it begins from the left, and how wide it is."""

    tekst: str
    x: int
    breedte: int


def deelplaat_of(view: PageView) -> Deelplaat:
    """Return the picture of a page: that of its programme, else of its publisher, else of the site."""
    if isinstance(view, DossierPageView):
        return make_deelplaat(view.blad, view.publicatie, view.dossier)
    return make_deelplaat(view.blad, view.blad.publicatie)


def list_deelplaten(blad: Blad) -> Iterator[tuple[Deelplaat, Publicatie | None]]:
    """Yield every picture of the site, with whose accent it wears."""
    yield make_deelplaat(blad), None
    for publicatie in blad.catalogus.publicaties.values():
        yield make_deelplaat(blad, publicatie), publicatie
        yield from ((make_deelplaat(blad, publicatie, dossier), publicatie) for dossier in publicatie.dossiers)


def make_deelplaat(blad: Blad, publicatie: Publicatie | None = None, dossier: Dossier | None = None) -> Deelplaat:
    """Return the picture of a programme, of a publisher, or of the site."""
    if publicatie is None:
        return Deelplaat(address=address_of_deelplaat(), naam=blad.site_title)
    if dossier is None:
        herkomst = publicatie.profiel.herkomst if publicatie.profiel else None
        merken = _name_voorbehoud(herkomst)
        return Deelplaat(
            address=address_of_deelplaat(publicatie.slug), naam=publicatie.naam, titel=blad.site_title, merken=merken
        )
    return Deelplaat(
        address=address_of_deelplaat(publicatie.slug, dossier.pad),
        naam=publicatie.naam,
        titel=dossier.programma.titel,
        jaren=dossier.programma.looptijd.in_woorden,
        merken=(*_name_voorbehoud(dossier.herkomst), *_name_stand(blad, dossier)),
    )


def _name_voorbehoud(herkomst: str | None) -> tuple[str, ...]:
    return (_VOORBEHOUD[herkomst],) if herkomst in _VOORBEHOUD else ()


def _name_stand(blad: Blad, dossier: Dossier) -> tuple[str, ...]:
    stand = stand_of(blad, dossier)
    if stand.is_ingetrokken:
        return ("Ingetrokken",)
    return ("Concept",) if stand.is_voorlopig else ()


def set_regels(plaat: Deelplaat) -> tuple[Plaatregel, ...]:
    """Return the lines of the name and the title, as large as fits: no word is cut while it fits in the picture."""
    naam = _fit(plaat.naam, _NAAM, 2)
    titel = _fit(plaat.titel, _TITEL, _MEESTE - len(naam[1]))
    y, found = KANT - 16, []
    for (grootte, regels), is_naam in ((naam, True), (titel, False)):
        for tekst in regels:
            y += grootte + grootte // 6
            found.append(Plaatregel(tekst=tekst, grootte=grootte, y=y, is_naam=is_naam))
        y += 20
    return tuple(found)


def set_merken(plaat: Deelplaat) -> tuple[Plaatmerk, ...]:
    """Return what must be said first, each in a box of its own, beside each other."""
    x, found = KANT, []
    for tekst in plaat.merken:
        breedte = measure_tekst(tekst, _GEMETEN) + 2 * MERK
        found.append(Plaatmerk(tekst=tekst, x=x, breedte=breedte))
        x += breedte + MERK
    return tuple(found)


def _fit(tekst: str, maten: tuple[int, ...], meeste: int) -> tuple[int, tuple[str, ...]]:
    """Return the largest size at which a text fits in so many lines; at the smallest, what does not fit is left out."""
    for grootte in maten:
        regels = wrap_tekst(tekst, _BINNEN, grootte)
        if len(regels) <= meeste and all(measure_tekst(regel, grootte) <= _BINNEN for regel in regels):
            return grootte, regels
    smallest = maten[-1]
    return smallest, tuple(_shorten(wrap_tekst(tekst, _BINNEN, smallest), meeste, smallest))


def _shorten(regels: tuple[str, ...], meeste: int, grootte: int) -> Iterator[str]:
    """Yield the first lines; the last one, and a word that is too long for a line, end in an ellipsis."""
    for nummer, regel in enumerate(regels[:meeste], start=1):
        is_cut = nummer == meeste < len(regels)
        kept = f"{regel} …" if is_cut else regel
        while measure_tekst(kept, grootte) > _BINNEN:
            words = kept.removesuffix("…").split()
            kept = f"{' '.join(words[:-1])} …" if len(words) > 1 else f"{words[0][:-8]}…"
        yield kept
