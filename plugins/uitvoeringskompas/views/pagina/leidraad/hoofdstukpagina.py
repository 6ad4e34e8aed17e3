"""The page of one chapter of the guideline: all its items in full."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.leidraad import Leidraadhoofdstuk
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import LEIDRAAD, address_of_leidraad
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.pagina.leidraad.punt import write_punt
from uitvoeringskompas.views.pagina.leidraad.register import TITEL
from uitvoeringskompas.views.pagina.leidraad.zichtbaar import Voorbeelden

TITELS = {
    "kern": "Kern: dit heeft elk programma nodig",
    "aanbevolen": "Aanbevolen: dit maakt een programma beter",
    "verdieping": "Verdieping: voor wie verder wil",
    "uitleg": "Uitleg: dit doet de site zelf, of is goed om te weten",
}


class LeidraadhoofdstukPagina(SitePageView):
    """The page of one chapter of the guideline."""

    soort: str = "leidraad"
    chapter: Leidraadhoofdstuk

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield a page for each chapter."""
        for chapter in blad.knowledge.leidraad.hoofdstukken:
            name = f"{chapter.id} {chapter.titel}"
            about = f"De leidraad over {lower_first(chapter.titel)}"
            yield cls(
                blad=blad.at(address_of_leidraad(chapter.id)),
                name=name,
                tab=f"{name} – {TITEL}",
                description=f"{about}: wat hoort erin, waarom, en hoe schrijf je het op.",
                above=((TITEL, LEIDRAAD),),
                chapter=chapter,
            )

    def view(self) -> PageContent:
        """Return all about the items of a chapter: first the core, last what is no point of a programme."""
        voorbeelden = Voorbeelden(self.blad.catalogus)
        layers = (_write_layer(self.blad, self.chapter, layer, voorbeelden) for layer in TITELS)
        hoofdstukken = number_hoofdstukken(layers)
        kader = replace(self.frame(hoofdstukken), bovenkop="Leidraad", ondertitel=self.chapter.uitleg)
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)


def _write_layer(blad: Blad, chapter: Leidraadhoofdstuk, layer: str, voorbeelden: Voorbeelden) -> Hoofdstuk | None:
    items = (found for found in blad.knowledge.leidraad.onderdelen if found.hoofdstuk == chapter.id)
    own = (found for found in items if found.laag == layer)
    return make_hoofdstuk(layer, TITELS[layer], *(write_punt(blad, onderdeel, voorbeelden) for onderdeel in own))
