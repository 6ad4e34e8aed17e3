"""What stands at the address of a publisher of which nothing can be shown now: that it comes back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import PORTAAL
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView


class GatContent(PageContent):
    """What the page prints: why there is nothing, when there will be, and where else to go."""

    waarom: str
    wanneer: str
    verder: Link


class GatPagina(SitePageView):
    """The page of a publisher whose plans hold an error, and of which no earlier version is known."""

    soort: str = "gat"

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield a page for each of them."""
        for slug, gat in blad.catalogus.gaten.items():
            if slug not in blad.catalogus.publicaties:
                yield cls(
                    blad=blad.at(blad.home_of(slug)),
                    name=f"De plannen van {gat.naam} staan hier nu niet",
                    crumb=gat.naam,
                    description=f"De plannen van {gat.naam} staan op dit moment niet op deze site.",
                )

    @property
    def is_findable(self) -> bool:
        """Tell that no search may find it: there is nothing to read here."""
        return False

    def view(self) -> GatContent:
        """Return what a reader is told; what is wrong in the files stays for the editors."""
        return GatContent(
            kader=replace(self.frame(), peildatum=""),
            waarom="In de bestanden met deze plannen staat iets dat niet klopt. Daarom laten we ze nu niet zien.",
            wanneer="Zodra dat is verbeterd, staan ze hier weer. Kom later nog eens terug.",
            verder=self.blad.link("Bekijk wie er wel op deze site staan", PORTAAL),
        )
