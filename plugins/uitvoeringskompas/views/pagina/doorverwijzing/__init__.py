"""What stands at the old address of the only publisher, whose page is the first of ours: the way to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Banner, Link
from uitvoeringskompas.views.kit.links import PORTAAL, address_of_map
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.onderwerp.programma.pageview import PublicatiePageView


class DoorverwijzingContent(PageContent):
    """What the page prints: a sentence, and a link."""

    waarom: str
    verder: Link


class DoorverwijzingPagina(PublicatiePageView):
    """The page for who follows an old link, or leaves out the end of an address."""

    soort: str = "doorverwijzing"

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield the one page of a publisher without others beside it."""
        if blad.catalogus.enige is not None:
            naam = publicatie.naam
            yield cls(
                blad=blad.at(address_of_map(publicatie.slug)),
                name=f"{naam} staat op een ander adres",
                crumb="Oud adres",
                description=f"De pagina van {naam} staat op een ander adres dan dit.",
                publicatie=publicatie,
            )

    @property
    def is_findable(self) -> bool:
        """Tell that no search may find it: there is nothing to read here."""
        return False

    def list_banners(self) -> tuple[Banner, ...]:
        """Return none: the page tells nothing that came from somewhere."""
        return ()

    def view(self) -> DoorverwijzingContent:
        """Return the sentence and the link."""
        return DoorverwijzingContent(
            kader=replace(self.frame(), peildatum=""),
            waarom=self.description,
            verder=self.blad.link(f"Ga naar {self.publicatie.naam}", PORTAAL),
        )
