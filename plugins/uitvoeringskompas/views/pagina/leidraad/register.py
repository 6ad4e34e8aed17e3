"""The index of the guideline: every item by chapter, and by the source that asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.leidraad import Leidraadbron, Leidraadhoofdstuk, Leidraadonderdeel
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import LEIDRAAD, address_of_leidraad
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.leidraad import link_onderdeel
from uitvoeringskompas.views.pagina.leidraad.punt import describe_check, describe_strictness

TITEL = "De leidraad"
INTRO = (
    "Kern is wat elk programma nodig heeft: de zes onderdelen en het besluit. Aanbevolen maakt een programma beter. "
    "Verdieping is voor wie verder wil. Uitleg is wat de site zelf doet of goed is om te weten: dat telt nooit mee. "
    "Bij een concept vragen we alleen naar de kern."
)


class RegisterPagina(SitePageView):
    """The index of the guideline."""

    soort: str = "leidraad"
    name: str = TITEL
    description: str = (
        "Wat er volgens landelijke bronnen in een goed uitvoeringsprogramma staat, en hoe je het opschrijft."
    )

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the one index of the site."""
        yield cls(blad=blad.at(LEIDRAAD))

    def view(self) -> PageContent:
        """Return the index: first by chapter, then by source."""
        guideline, blad = self.blad.knowledge.leidraad, self.blad
        chapters = [_write_chapter(blad, chapter) for chapter in guideline.hoofdstukken]
        sources = make_hoofdstuk("bronnen", "Per bron", *(_write_bron(blad, bron) for bron in guideline.bronnen))
        hoofdstukken = number_hoofdstukken((*chapters, sources))
        return PageContent(
            kader=replace(self.frame(hoofdstukken), ondertitel=self.description), hoofdstukken=hoofdstukken
        )


def _write_chapter(blad: Blad, chapter: Leidraadhoofdstuk) -> Hoofdstuk | None:
    own = [onderdeel for onderdeel in blad.knowledge.leidraad.onderdelen if onderdeel.hoofdstuk == chapter.id]
    tabel = tabulate(
        f"Punten van hoofdstuk {chapter.id}",
        own,
        ("Punt", lambda onderdeel: Cel(links=(link_onderdeel(blad, onderdeel),))),
        ("Laag", lambda onderdeel: Cel(tekst=onderdeel.laag)),
        ("Hoe we het nagaan", lambda onderdeel: Cel(tekst=_checks(onderdeel))),
        ("Bij een vastgesteld programma", lambda onderdeel: Cel(tekst=describe_strictness(onderdeel))),
    )
    link = blad.link(f"Lees alles over hoofdstuk {chapter.id}", address_of_leidraad(chapter.id))
    intro = f"{chapter.uitleg} {INTRO}" if chapter.id == "A" else chapter.uitleg
    return make_hoofdstuk(
        f"hoofdstuk-{chapter.id.lower()}",
        f"{chapter.id} {chapter.titel}",
        Onderdeel(intro=intro, links=(link,), tabel=tabel),
    )


def _checks(onderdeel: Leidraadonderdeel) -> str:
    return ", ".join(dict.fromkeys(describe_check(controle) for controle in onderdeel.controles))


def _write_bron(blad: Blad, bron: Leidraadbron) -> Onderdeel:
    own = (onderdeel for onderdeel in blad.knowledge.leidraad.onderdelen if bron.id in onderdeel.bronnen)
    source = (Link(tekst=f"Lees de bron: {bron.titel}", href=bron.url),) if bron.url else ()
    return Onderdeel(
        titel=bron.titel,
        anker=f"bron-{bron.id}",
        intro=f"Uitgegeven door {bron.uitgever}." if bron.uitgever else "",
        links=(*source, *(link_onderdeel(blad, onderdeel) for onderdeel in own)),
    )
