"""The pages that list every field of every kind of file, as the schemas describe them, with a complete example."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.veld import Bestandssoort, Veld
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import BEGRIPPEN, UITLEG, VELDEN, address_of_velden, anchor_of
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.pagina.velden.voorbeelden import link_voorbeeld, show_voorbeelden

TITEL = "Alle velden"


class VeldenPagina(SitePageView):
    """The overview of the kinds of file."""

    soort: str = "velden"
    name: str = TITEL
    description: str = "Elk veld van elk bestand: wat je er invult, en of het verplicht is. Met complete voorbeelden."

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the one overview of the site."""
        yield cls(blad=blad.at(VELDEN), above=(("Uitleg", UITLEG),))

    def view(self) -> PageContent:
        """Return the kinds of file, each with a link to its fields."""
        tabel = tabulate(
            "Soorten bestanden",
            self.blad.knowledge.register.bestandssoorten,
            ("Soort", lambda bestand: Cel(links=(self.blad.link(bestand.titel, address_of_velden(bestand.stem)),))),
            ("Waar gaat het over", lambda bestand: Cel(tekst=bestand.uitleg)),
            ("Bestand", lambda bestand: Cel(tekst=bestand.plek, links=(link_voorbeeld(self.blad, bestand),))),
        )
        chapter = make_hoofdstuk("bestanden", "Kies een bestand", Onderdeel(tabel=tabel))
        return PageContent(
            kader=replace(self.frame(), ondertitel=self.description), hoofdstukken=number_hoofdstukken([chapter])
        )


class BestandsveldenPagina(SitePageView):
    """The reference of all fields of one kind of file."""

    soort: str = "velden"
    bestand: Bestandssoort

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield a page for each kind of file."""
        for bestand in blad.knowledge.register.bestandssoorten:
            yield cls(
                blad=blad.at(address_of_velden(bestand.stem)),
                name=f"Velden van {lower_first(bestand.titel)}",
                description=bestand.uitleg,
                above=(("Uitleg", UITLEG), (TITEL, VELDEN)),
                bestand=bestand,
            )

    def view(self) -> PageContent:
        """Return every field with what it holds, then the examples."""
        tabel = Onderdeel(punten=(f"Bestand: {self.bestand.plek}",), tabel=_tabulate(self))
        velden = make_hoofdstuk("velden", "Alle velden op een rij", tabel)
        chapters = number_hoofdstukken((velden, show_voorbeelden(self.blad, self.bestand.stem)))
        return PageContent(kader=replace(self.frame(chapters), ondertitel=self.description), hoofdstukken=chapters)


def _tabulate(page: BestandsveldenPagina) -> Tabel | None:
    return tabulate(
        page.name,
        page.bestand.velden,
        ("Veld", lambda veld: Cel(tekst=veld.pad)),
        ("Wat vul je in", lambda veld: Cel(tekst=f"{veld.titel}. {veld.uitleg}")),
        ("Soort", lambda veld: _soort_cel(page.blad, veld)),
        ("Verplicht", lambda veld: Cel(tekst="ja" if veld.verplicht else "nee")),
        anker=lambda veld: anchor_of(page.bestand.stem, veld.pad.replace(".", "-")),
    )


def _soort_cel(blad: Blad, veld: Veld) -> Cel:
    if veld.codelijst is None:
        return Cel(tekst=veld.soort)
    link = blad.link(f"een waarde uit {veld.codelijst}", BEGRIPPEN, anchor_of("lijst", veld.codelijst))
    return Cel(tekst="lijst, elk" if veld.soort == "lijst" else "", links=(link,))
