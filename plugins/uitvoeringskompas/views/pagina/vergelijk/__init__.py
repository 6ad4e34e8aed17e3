"""The comparison of two years of a publisher: what is new, what goes on, what changed and what stopped."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Self

from uitvoeringskompas.compare.comparison import Comparison, compare_opvolging
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import address_of_jaar, address_of_vergelijking
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import render_punten
from uitvoeringskompas.views.onderwerp.programma.jaarkeuze import (
    list_opvolgingen,
    list_opvolgparen,
    list_vergelijkingen,
)
from uitvoeringskompas.views.onderwerp.programma.pageview import PublicatiePageView
from uitvoeringskompas.views.pagina.vergelijk.cijfers import write_cijfers
from uitvoeringskompas.views.pagina.vergelijk.delen import (
    write_doelen,
    write_interventies,
    write_partijen,
    write_programmas,
)
from uitvoeringskompas.views.pagina.vergelijk.geld import GELDWAARSCHUWINGEN, write_geld
from uitvoeringskompas.views.pagina.vergelijk.pijlers import write_pijlers
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Schrijver
from uitvoeringskompas.views.pagina.vergelijk.woorden import Woordenhoofdstuk, write_woorden
from uitvoeringskompas.views.wijziging.kort import write_kort
from uitvoeringskompas.views.wijziging.waarschuwing import write_waarschuwing
from uitvoeringskompas.views.wijziging.zin import Verteller

WAT = "interventies, doelen, geld en partijen"
DELEN = (
    write_interventies,
    write_geld,
    write_cijfers,
    write_doelen,
    write_pijlers,
    write_partijen,
    write_programmas,
)


class VergelijkContent(PageContent):
    """What the page prints: warnings first, then the parts, all words, and other years to compare with."""

    woorden: Woordenhoofdstuk | None
    let_op: tuple[str, ...]
    gelijk: str
    andere: tuple[Link, ...]


class VergelijkPagina(PublicatiePageView):
    """The comparison of a year with a later one; ``eerder`` is whose the first year is, when it is another's."""

    soort: str = "vergelijk"
    voor: int
    na: int
    eerder: Publicatie | None = None

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield a page for every pair of years, those with a year of a publisher that this one continues last."""
        own = ((None, voor, na) for voor, na in combinations(publicatie.jaren, 2))
        for eerder, voor, na in (*own, *list_opvolgparen(blad, publicatie)):
            van = f"{eerder.naam} {voor}" if eerder else str(voor)
            wie, naar = ("", f"{publicatie.naam} {na}") if eerder else (f"bij {publicatie.naam} ", na)
            yield cls(
                blad=blad.at(address_of_vergelijking(publicatie.slug, voor, na, eerder=eerder.slug if eerder else "")),
                name=f"Van {van} naar {na}",
                crumb=f"{van} en {na} vergeleken",
                tab=f"{van} en {na} vergeleken",
                description=f"Wat er {wie}anders werd van {van} naar {naar}: {WAT}.",
                publicatie=publicatie,
                voor=voor,
                na=na,
                eerder=eerder,
            )

    @property
    def is_findable(self) -> bool:
        """Tell that a search finds it when no year lies between: what changed in more years stands in those too."""
        jaren = (*self.publicatie.jaren, *(self.eerder.jaren if self.eerder else ()))
        return not any(self.voor < jaar < self.na for jaar in jaren)

    @property
    def document(self) -> str:
        """Return its own address, when no year lies between."""
        return self.blad.address if self.is_findable else ""

    def view(self) -> VergelijkContent:
        """Return everything that the page of two years prints."""
        blad = self.blad
        before, after = (self.eerder or self.publicatie, self.voor), (self.publicatie, self.na)
        vergelijking = compare_opvolging(before, after, blad.peildatum)
        schrijver = Schrijver(blad=blad, verteller=Verteller.of(vergelijking))
        told = [deel for deel in (write(schrijver) for write in DELEN) if deel]
        woorden = write_woorden(schrijver, {deel.sectie.anker for deel in told})
        delen = number_hoofdstukken((*told, woorden))
        return VergelijkContent(
            kader=replace(
                self.frame(delen),
                bovenkop=f"{self.publicatie.naam} · twee jaren vergeleken",
                kort=render_punten(write_kort(schrijver.verteller)),
                jaren=tuple(
                    blad.link(f"Alles van {state.name}", address_of_jaar(state.publicatie.slug, jaar))
                    for state, jaar in ((vergelijking.before, self.voor), (vergelijking.after, self.na))
                ),
            ),
            hoofdstukken=delen,
            woorden=next((deel for deel in delen if isinstance(deel, Woordenhoofdstuk)), None),
            let_op=_warn(vergelijking, delen),
            gelijk=_write_gelijk(vergelijking) if vergelijking.is_equal else "",
            andere=tuple(self._list_andere()),
        )

    def _list_andere(self) -> Iterator[Link]:
        """Yield the links to the comparisons that share a year with this one."""
        yield from (link for link in list_opvolgingen(self.blad, self.publicatie) if not link.huidig)
        for jaar in (self.na,) if self.eerder else (self.voor, self.na):
            for link in list_vergelijkingen(self.blad, self.publicatie, jaar):
                if not link.huidig:
                    yield replace(link, tekst=f"{jaar}: {lower_first(link.tekst)}")


def _warn(vergelijking: Comparison, delen: tuple[Hoofdstuk, ...]) -> tuple[str, ...]:
    """Return what a reader must know first; what is about money stands with the money, if there is any."""
    elsewhere = GELDWAARSCHUWINGEN if any(deel.sectie.anker == "geld" for deel in delen) else frozenset()
    found = (caution for caution in vergelijking.cautions if caution.kind not in elsewhere)
    return tuple(dict.fromkeys(map(write_waarschuwing, found)))


def _write_gelijk(vergelijking: Comparison) -> str:
    """Return that nothing in the plans differs; what a gemeente did in those years may be another matter."""
    namen = f"{vergelijking.before.name} en {vergelijking.after.name}"
    if vergelijking.is_transcribed:
        return f"Tussen de plannen van {namen} is geen verschil gevonden."
    return f"In de plannen van {namen} staat hetzelfde."
