"""The page of one figure: how it goes, the figures themselves, what is measured, and what it is for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.inbedcode import Inbedcode
from uitvoeringskompas.views.kit.links import address_of_cijfers, address_of_indicator
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.indicatoren import describe_indicator, write_indicator
from uitvoeringskompas.views.onderwerp.cijfer.indicatortabel import list_plekken
from uitvoeringskompas.views.onderwerp.programma.pageview import DraadPageView
from uitvoeringskompas.views.onderwerp.wijzer.inbedwijzer import link_inbedding
from uitvoeringskompas.views.pagina.indicator.gebruik import write_gebruik
from uitvoeringskompas.views.pagina.indicator.oordeel import write_oordeel


class IndicatorPagina(DraadPageView):
    """The page of one indicator."""

    soort: str = "indicator"
    indicator: Indicator

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield a page for each indicator, in the order of the file."""
        for indicator in publicatie.indicatoren.values():
            yield cls(
                blad=blad.at(address_of_indicator(publicatie.slug, indicator.id)),
                name=indicator.naam,
                description=f"{indicator.naam} in {publicatie.naam}: hoe het gaat, de cijfers en het doel.",
                record=publicatie.indicatorenlijst,
                source_name=indicator.naam,
                publicatie=publicatie,
                indicator=indicator,
            )

    def list_above(self) -> tuple[tuple[str, str], ...]:
        """Return the overview of all figures."""
        return (("Cijfers", address_of_cijfers(self.publicatie.slug)),)

    def list_dossiers(self) -> tuple[Dossier, ...]:
        """Return the programmes that set a baseline or target."""
        found = (self.publicatie.dossier(plek) for plek in list_plekken(self.indicator))
        return tuple(dossier for dossier in found if dossier)

    @property
    def embed(self) -> Inbedcode | None:
        """Return the code to show the figure with its verdict elsewhere; none when a later one would be seen there."""
        if not self.publicatie.indicator_stamboom.is_newest(self.indicator.id):
            return None
        return link_inbedding(self.blad, self.publicatie.slug, "cijfers", self.indicator.id, f"Cijfer: {self.name}")

    def view(self) -> PageContent:
        """Return the verdict first, then what it rests on."""
        wijzer = Cijferwijzer(blad=self.blad, publicatie=self.publicatie)
        hoofdstukken = number_hoofdstukken(
            (
                make_hoofdstuk("koers", "Hoe het gaat", *write_oordeel(wijzer, self.indicator)),
                make_hoofdstuk("cijfers", "De cijfers door de jaren", *write_indicator(wijzer, self.indicator)),
                make_hoofdstuk("meten", "Wat we meten", describe_indicator(wijzer, self.indicator)),
                write_gebruik(wijzer, self.indicator),
            )
        )
        kader = replace(self.frame(hoofdstukken), bovenkop="Cijfer")
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)
