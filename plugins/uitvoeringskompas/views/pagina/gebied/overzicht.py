"""The list of all provinces, and that of all regions of a GGD, in which somebody publishes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.gebied import Gebied
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import GEBIEDEN, address_of_gebied
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wie.gebieden import SOORTEN, gebieden_of
from uitvoeringskompas.views.onderwerp.wie.publicisten import tel_cel

UITLEG = "Waar een gemeente of regio ligt, staat in haar plannen. Staat het er niet, dan volgt het uit de gemeentecode."


class GebiedenPagina(SitePageView):
    """The list of the areas of one kind."""

    soort: str = "gebieden"
    gebieden: tuple[Gebied, ...]

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield a list for each kind of area in which somebody publishes, on a site of several publishers."""
        for soort, address in GEBIEDEN.items():
            found = tuple(each for each in gebieden_of(blad).values() if each.soort == soort)
            if found:
                een, alle = SOORTEN[soort]
                yield cls(
                    blad=blad.at(address),
                    name=alle,
                    description=f"Per {lower_first(een)}: wie er publiceert over gezondheid.",
                    gebieden=found,
                )

    def view(self) -> PageContent:
        """Return the list on alphabet, with how many publish in each."""
        een, alle = SOORTEN[self.gebieden[0].soort]
        tabel = tabulate(
            f"{alle}, op alfabet",
            self.gebieden,
            (een, self._link),
            ("Op deze site", lambda each: tel_cel(each.publicaties)),
        )
        deel = make_hoofdstuk("alle", f"Kies een {lower_first(een)}", Onderdeel(intro=UITLEG, tabel=tabel))
        hoofdstukken = number_hoofdstukken((deel,))
        kader = replace(self.frame(hoofdstukken), ondertitel=self.description, peildatum=self.blad.peildatum_in_woorden)
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    def _link(self, gebied: Gebied) -> Cel:
        return Cel(links=(self.blad.link(gebied.code.naam, address_of_gebied(gebied.soort, gebied.code)),))
