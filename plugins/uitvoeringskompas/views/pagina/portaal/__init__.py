"""The portal: what is going on at each gemeente and regio, with what to choose from them, and where they lie."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.taal.getal import pick_vorm
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Banner, Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import GEGEVENS, KALENDER, PORTAAL, UITLEG
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.onderwerp.programma.dwars import list_dwarskaarten
from uitvoeringskompas.views.onderwerp.wie.publicisten import count_publicisten
from uitvoeringskompas.views.onderwerp.woord.gat import list_gatenbanners
from uitvoeringskompas.views.pagina.portaal.land import Land, list_land
from uitvoeringskompas.views.pagina.portaal.lijst import (
    Gemeentelijst,
    Namenlijst,
    list_namenlijsten,
    make_gemeentelijst,
)
from uitvoeringskompas.views.pagina.portaal.vermelding import list_vermeldingen


class PortaalContent(PageContent):
    """What the first page of the site prints."""

    inleiding: str
    uitleg: Link
    gegevens: Link | None
    kalender: Link | None
    lijst: Gemeentelijst
    land: tuple[Land, ...]
    namenlijsten: tuple[Namenlijst, ...]
    dwars: Hoofdstuk | None


class PortaalPagina(SitePageView):
    """The first page of the site."""

    soort: str = "portaal"

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the one portal of the site; where there is one publisher, its own page comes first instead."""
        if blad.catalogus.enige is None:
            yield cls(blad=blad.at(PORTAAL), name=blad.site_title, description=describe_portaal(blad.catalogus))

    def list_banners(self) -> tuple[Banner, ...]:
        """Return which publishers are not here as they are written now."""
        return list_gatenbanners(self.blad)

    def view(self) -> PortaalContent:
        """Return the portal over all publishers; many of them also by name, by theme and in a picture."""
        blad = self.blad
        vermeldingen = list_vermeldingen(blad)
        lijst = make_gemeentelijst(vermeldingen)
        land, namenlijsten = tuple(list_land(blad, vermeldingen)), tuple(list_namenlijsten(vermeldingen))
        dwars = make_hoofdstuk(
            "dwars", "Kijk dwars door alle plannen", Onderdeel(kaarten=tuple(list_dwarskaarten(blad)))
        )
        rest = (*land, *namenlijsten, *((dwars,) if dwars else ()))
        hoofdstukken: tuple[Hoofdstuk, ...] = (lijst, *rest) if vermeldingen else ()
        return PortaalContent(
            kader=replace(self.frame(hoofdstukken if land else ()), peildatum=blad.peildatum_in_woorden),
            hoofdstukken=hoofdstukken,
            inleiding=self.description,
            uitleg=blad.link("Lees hoe je een uitvoeringsprogramma leest", UITLEG),
            gegevens=blad.link("Neem de gegevens mee", GEGEVENS) if blad.uitrusting.gegevens else None,
            kalender=blad.link("Bekijk wat er komt", KALENDER) if blad.uitrusting.volgen else None,
            lijst=lijst,
            land=land,
            namenlijsten=namenlijsten,
            dwars=dwars,
        )


LEEG = "Op deze site staat geen gemeente of regio."
VERZONNEN = (
    "Hier lees je in een verzonnen voorbeeld wat een gemeente wil, wat ze doet, wat het kost en wat het oplevert."
)


def describe_portaal(catalogus: Catalogus) -> str:
    """Return what can be found here; what was made up is named, and never counted as a gemeente that does something."""
    publicaties = tuple(catalogus.publicaties.values())
    real = tuple(found for found in publicaties if not found.is_fictief)
    if not real:
        return VERZONNEN if publicaties else LEEG
    wie = count_publicisten(real)
    werkt, wil, doet = ("werkt", "wil", "doet") if len(real) == 1 else ("werken", "willen", "doen")
    wat = f"wat ze {wil}, wat ze {doet}, wat het kost en wat het oplevert"
    verzonnen = len(publicaties) - len(real)
    voorbeeld = pick_vorm(verzonnen, "staat een verzonnen voorbeeld", "staan verzonnen voorbeelden")
    erbij = f" Daarnaast {voorbeeld} op deze site." if verzonnen else ""
    return f"Hier lees je hoe {wie} {werkt} aan gezondheid: {wat}.{erbij}"
