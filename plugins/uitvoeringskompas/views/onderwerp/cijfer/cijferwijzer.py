"""Links from a figure to where it comes from: the source it stands in, and the nota or programme that set a target."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.bron import Bron
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.koers import Koers, koersen_of
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import address_of_indicator, address_of_nota, address_of_programma, anchor_of
from uitvoeringskompas.views.onderwerp.cijfer.doelcijfers import koers_of_cijfer, write_wiens


class Cijferwijzer(Vast):
    """Makes the links of the figures of one publisher, for any page."""

    blad: Blad
    publicatie: Publicatie

    @property
    def bronnen(self) -> tuple[Bron, ...]:
        """Return the sources that figures name."""
        lijst = self.publicatie.indicatorenlijst
        return lijst.bronnen if lijst else ()

    def indicator(self, tekst: str, indicator_id: str) -> Link:
        """Return the link to the page of an indicator."""
        return self.blad.link(tekst, address_of_indicator(self.publicatie.slug, indicator_id))

    def koers(self, indicator: Indicator) -> Koers:
        """Return how it goes with an indicator, where no goal is told."""
        return koers_of_cijfer(self.blad, self.publicatie, indicator)

    def write_wiens(self, koers: Koers) -> str:
        """Return whose target a figure was judged by, where several set one."""
        return write_wiens(self.publicatie, None, koers)

    def koersen(self, indicator: Indicator) -> tuple[Koers, ...]:
        """Return how it goes with an indicator by each of its targets, that of the latest year first."""
        return koersen_of(indicator, self.blad.peildatum, self.blad.knowledge.koers)

    def indicatoren(self, ids: Iterable[str | None]) -> tuple[Link, ...]:
        """Return the links to indicators by their names; an id that is not known gives none."""
        found = (self.publicatie.indicatoren.get(each or "") for each in ids)
        return tuple(self.indicator(each.naam, each.id) for each in found if each)

    def besluiten(self, plekken: Iterable[str | None], ervoor: str = "") -> tuple[Link, ...]:
        """Return the links to the notas (by id) and programmes (``2026/gezondheid``) that set something, each once.

        ``ervoor`` is put before each title, for a link that stands behind the figure.
        """
        found = (self._besluit(plek, ervoor) for plek in dict.fromkeys(plekken) if plek)
        return tuple(link for link in found if link)

    def bronlinks(self, bron_ids: Iterable[str | None]) -> tuple[Link, ...]:
        """Return the links to sources: where they stand, or their row in the table on the page of the publisher."""
        known = {bron.id: bron for bron in self.bronnen}
        return tuple(self._bron(known[bron_id]) for bron_id in dict.fromkeys(bron_ids) if bron_id and bron_id in known)

    def _bron(self, bron: Bron) -> Link:
        if bron.url:
            return Link(tekst=bron.titel, href=bron.url)
        return self.blad.link(bron.titel, self.blad.home_of(self.publicatie.slug), anchor_of("bron", bron.id))

    def _besluit(self, plek: str, ervoor: str) -> Link | None:
        nota = self.publicatie.notas.get(plek)
        if nota:
            return self.blad.link(ervoor + nota.titel, address_of_nota(self.publicatie.slug, nota.id))
        dossier = self.publicatie.dossier(plek)
        if dossier is None:
            return None
        address = address_of_programma(self.publicatie.slug, dossier.pad)
        return self.blad.link(ervoor + dossier.programma.titel, address)
