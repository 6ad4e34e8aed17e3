"""The building blocks on one page: each of them once, printed by the macro that prints it anywhere, with its rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from markupsafe import Markup

from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Banner
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import BOUWSTENEN, UITLEG, anchor_of
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.pagina.bouwstenen import lezen, plaatjes, tabellen, wegen
from uitvoeringskompas.views.pagina.bouwstenen.steen import Steen


class BouwstenenPagina(SitePageView):
    """The design system of the site."""

    soort: str = "bouwstenen"
    name: str = "Bouwstenen"
    description: str = "Waar elke pagina van gemaakt is: elke bouwsteen één keer, met zijn regel."

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the one page of the site."""
        yield cls(blad=blad.at(BOUWSTENEN), above=(("Uitleg", UITLEG),))

    def list_banners(self) -> tuple[Banner, ...]:
        """Return a banner, since that is a building block as well."""
        tekst = "Alles op deze pagina is verzonnen. Zo’n balk staat boven aan een pagina, en nooit in de tekst."
        return (Banner(soort="herkomst", titel="Dit is een verzonnen voorbeeld.", tekst=tekst),)

    def view(self) -> PageContent:
        """Return every building block, by what it is for."""
        blad = self.blad
        wegen_verder = (wegen.show_links(blad), wegen.show_kaarten(blad))
        oordelen = (wegen.show_labels(blad), wegen.show_pijlers(blad), wegen.show_standregels(blad))
        rijen = (tabellen.show_tabel(blad), tabellen.show_getallen(), tabellen.show_rijen(), tabellen.show_mix(blad))
        chapters = number_hoofdstukken(
            (
                _chapter("kop", "De kop van een pagina", *lezen.KOPPEN),
                _chapter("tekst", "Tekst en feiten", *lezen.TEKSTEN, lezen.FEITEN),
                _chapter("stand", "Zeggen hoe het gaat", *oordelen),
                _chapter("verder", "Verder leiden", *wegen_verder),
                _chapter("tabellen", "Tabellen", *rijen),
                _chapter("plaatjes", "Plaatjes", *plaatjes.PLAATJES),
                _chapter("verzoek", "Wat er op verzoek is", *lezen.VOUWEN),
                _chapter("papier", "Op een telefoon, in het donker en op papier", *lezen.OMGEVINGEN),
            )
        )
        kader = replace(self.frame(chapters), kort=_kort(), kengetallen=lezen.KENGETALLEN, ondertitel=self.description)
        return PageContent(kader=kader, hoofdstukken=chapters)


def _kort() -> Markup:
    tekst = "Een pagina geeft antwoord op één vraag. Eerst staat er hoe het zit, in gewone woorden. Dan komt de tabel."
    return render_proza(Proza(f"{tekst} Een plaatje staat erachter en laat hetzelfde zien."))


def _chapter(anker: str, titel: str, *stenen: Steen) -> Hoofdstuk | None:
    return make_hoofdstuk(anker, titel, *(deel for steen in stenen for deel in _print(steen)))


def _print(steen: Steen) -> Iterator[Onderdeel]:
    """Yield what a building block is called and its rule, and then the block itself."""
    code = f" In de code: {steen.code}." if steen.code else ""
    yield Onderdeel(titel=steen.naam, anker=anchor_of("steen", steen.anker), intro=f"{steen.regel}{code}")
    yield from steen.voorbeelden
