"""The page to search: the ways in for who does not type, and the place where a search shows what it found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.onderwerp.programma.dwars import list_dwarskaarten
from uitvoeringskompas.views.pagina.zoeken.trefwoorden import Letter, list_letters

NAAM = "Zoeken en A–Z"
HULP = (
    ("Begrippen: wat de woorden betekenen", links.BEGRIPPEN),
    ("Leidraad: wat er in een programma hoort", links.LEIDRAAD),
    ("Uitleg: hoe je een programma leest en schrijft", links.UITLEG),
    ("Toegankelijkheid van deze site", links.TOEGANKELIJKHEID),
)


class ZoekContent(PageContent):
    """What a page of the A–Z prints: the way to every letter stands above its chapters."""

    letters: tuple[Link, ...]
    inleiding: str


class ZoekenPagina(SitePageView):
    """The page to search."""

    soort: str = "zoeken"
    name: str = NAAM
    description: str = "Zoek in alles op deze site, of kies uit het alfabet, de gemeenten en de uitleg."

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the one page to search."""
        yield cls(blad=blad.at(links.ZOEKEN))

    @property
    def is_findable(self) -> bool:
        """Tell that no search finds it: it leads elsewhere, and says nothing by itself."""
        return False

    def view(self) -> ZoekContent:
        """Return the letters first, then whose plans there are, then what explains them."""
        chapters = number_hoofdstukken((_publicisten(self.blad), _overal(self.blad), _hulp(self.blad)))
        return ZoekContent(
            kader=self.frame(),
            hoofdstukken=chapters,
            letters=link_letters(self.blad, tuple(list_letters(self.blad.catalogus, self.blad.peildatum))),
            inleiding="Interventies, doelen, cijfers, partijen, programma’s, nota’s en begrippen op alfabet:",
        )


def link_letters(blad: Blad, letters: tuple[Letter, ...]) -> tuple[Link, ...]:
    """Return the way to each page of the A–Z."""
    return tuple(replace(blad.link(each.naam, each.address), tekst=_short(each)) for each in letters)


def _short(letter: Letter) -> str:
    return letter.letter.upper() if letter.deel == 1 else f"{letter.letter.upper()} {letter.deel}"


def _publicisten(blad: Blad) -> Hoofdstuk | None:
    ways = tuple(blad.link(each.naam, blad.home_of(each.slug)) for each in blad.catalogus.op_alfabet)
    titel = "Begin bij het begin" if blad.catalogus.enige else "Gemeenten en regio’s"
    return make_hoofdstuk("gemeenten", titel, Onderdeel(links=ways))


def _overal(blad: Blad) -> Hoofdstuk | None:
    """Return the ways to the pages that look across all plans, as far as there is anything to see there."""
    ways = tuple(kaart.titel for kaart in list_dwarskaarten(blad))
    return make_hoofdstuk("overal", "Over alle plannen heen", Onderdeel(links=ways))


def _hulp(blad: Blad) -> Hoofdstuk | None:
    data = (("Neem de gegevens mee", links.GEGEVENS),) if blad.uitrusting.gegevens else ()
    ways = tuple(blad.link(tekst, address) for tekst, address in (*HULP, *data))
    return make_hoofdstuk("hulp", "Woorden en uitleg", Onderdeel(links=ways))
