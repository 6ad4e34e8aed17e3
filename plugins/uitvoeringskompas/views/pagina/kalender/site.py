"""The calendar of the whole site: what comes first at all publishers, and how to follow all of them."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import nsmallest
from typing import Self

from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Banner, Link
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    make_hoofdstuk,
    make_uitklap,
    number_hoofdstukken,
)
from uitvoeringskompas.views.kit.links import KALENDER, VOLGEN, address_of_kalender
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.onderwerp.overzicht.kalenderlijst import (
    GEEN_DAG,
    list_maanden,
    split_op_peildatum,
    write_volgen,
)
from uitvoeringskompas.views.onderwerp.overzicht.kalenderpunten import Kalenderpunt, list_kalenderpunten
from uitvoeringskompas.views.onderwerp.woord.gat import list_gatenbanners, mark_link

MOST = 60
"""How many dates stand here: who wants to know more of one publisher finds all of them in its own calendar."""


class SitekalenderPagina(SitePageView):
    """The calendar of all publishers together."""

    soort: str = "kalender"

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the one calendar of a site with several publishers; one alone has its own."""
        if blad.uitrusting.volgen and blad.catalogus.enige is None:
            yield cls(
                blad=blad.at(KALENDER),
                name="Kalender",
                description="Wat er het eerst komt in de plannen op deze site: mijlpalen, besluiten, verslagen, geld "
                "dat stopt en afspraken die aflopen.",
            )

    def list_banners(self) -> tuple[Banner, ...]:
        """Return which publishers are not here as they are written now."""
        return list_gatenbanners(self.blad)

    def view(self) -> PageContent:
        """Return what comes first, the way to the calendar of each publisher, and the ways to follow all."""
        blad = self.blad
        komt = [
            punt
            for each in blad.catalogus.publicaties.values()
            for punt in split_op_peildatum(blad, list_kalenderpunten(blad, each))[1]
        ]
        hoofdstukken = number_hoofdstukken(
            (
                self._write_komt(komt),
                make_hoofdstuk("publicisten", "De kalender van één gemeente of regio", self._write_publicisten()),
                make_hoofdstuk(VOLGEN, "Volg deze plannen", *write_volgen(blad)),
            )
        )
        telling = write_aantal(len(komt), "datum die nog komt", "data die nog komen")
        kader = replace(
            self.frame(hoofdstukken), ondertitel=capitalize_first(telling), peildatum=blad.peildatum_in_woorden
        )
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    def _write_komt(self, komt: list[Kalenderpunt]) -> Hoofdstuk | None:
        """Return the first of what is to come, and how much there is more."""
        rest = len(komt) - MOST
        verder = Onderdeel(
            intro=f"Daarna komen nog {write_aantal(rest, 'datum', 'data')}. Je vindt ze bij de gemeente of regio zelf."
        )
        leeg = Onderdeel(leeg=f"In de plannen op deze site staat geen datum na {self.blad.peildatum_in_woorden}.")
        if not komt:
            return make_hoofdstuk("komt", "Wat er het eerst komt", leeg)
        eerste = nsmallest(MOST, komt, key=lambda punt: punt.volgorde)
        maanden = list_maanden(self.blad, eerste, with_wiens=True)
        return make_hoofdstuk(
            "komt", "Wat er het eerst komt", Onderdeel(intro=GEEN_DAG), *maanden, verder if rest > 0 else None
        )

    def _write_publicisten(self) -> Onderdeel:
        links = tuple(self._link(slug) for slug in self.blad.catalogus.publicaties)
        return (
            Onderdeel(links=links)
            if len(links) <= 12
            else Onderdeel(uitklappen=make_uitklap(f"Kies uit {len(links)}", Onderdeel(links=links)))
        )

    def _link(self, slug: str) -> Link:
        naam = self.blad.catalogus.publicaties[slug].naam
        return mark_link(self.blad, slug, self.blad.link(f"Kalender van {naam}", address_of_kalender(slug)))
