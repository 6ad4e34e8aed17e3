"""The list of all recognised interventies that stand in any plan, with who works with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.erkend import ErkendeInterventie
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import ERKEND, address_of_erkend
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.programma.dwars import ERKENDE
from uitvoeringskompas.views.onderwerp.wie.publicisten import name_publicist, tel_cel
from uitvoeringskompas.views.onderwerp.woord.gat import link_publicist

MOST_NAMED = 5
"""More publishers than this are counted, and named on the page of the interventie."""
UITLEG = (
    "Een erkende interventie is beschreven en beoordeeld in een landelijke databank. Hier zie je welke er in de "
    "plannen staan, en bij wie je kunt vragen hoe het gaat. Niveau en databank staan zo in de plannen."
)


class ErkendePagina(SitePageView):
    """The list of recognised interventies."""

    soort: str = "erkende"
    name: str = ERKENDE
    description: str = "Welke erkende interventies er in de plannen staan, en wie ermee werkt."
    erkend: tuple[ErkendeInterventie, ...]

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the one list, when any plan has a recognised interventie."""
        erkend = blad.catalogus.dwars.erkend
        if erkend:
            yield cls(blad=blad.at(ERKEND), erkend=erkend)

    def view(self) -> PageContent:
        """Return the list on alphabet."""
        blad = self.blad
        tabel = tabulate(
            "Erkende interventies in de plannen, op alfabet",
            self.erkend,
            ("Interventie", lambda each: Cel(links=(blad.link(each.naam, address_of_erkend(each.adres)),))),
            ("Niveau", lambda each: cellen.of_naam(each.erkenning.niveau)),
            ("Databank", lambda each: cellen.of_naam(each.erkenning.databank)),
            ("Bij", self._bij_cel),
        )
        deel = make_hoofdstuk("alle", "Kies een interventie", Onderdeel(intro=UITLEG, tabel=tabel))
        hoofdstukken = number_hoofdstukken((deel,))
        return PageContent(
            kader=replace(self.frame(hoofdstukken), ondertitel=self.description), hoofdstukken=hoofdstukken
        )

    def _bij_cel(self, erkend: ErkendeInterventie) -> Cel | None:
        """Return who works with it; on a site of one publisher that is no question."""
        if self.blad.catalogus.enige:
            return None
        publicaties = dict.fromkeys(each.publicatie.slug for each in erkend.gebruik)
        if len(publicaties) > MOST_NAMED:
            return tel_cel(self.blad.catalogus.publicaties[slug] for slug in publicaties)
        found = (self.blad.catalogus.publicaties[slug] for slug in publicaties)
        links = (link_publicist(self.blad, each.slug, name_publicist(each)) for each in found)
        return cellen.of_links(filter(None, links))
