"""How the site says whether it goes well with a figure: the rule itself, as it is applied, with its sources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.koersregel import Koersbron, Koersstap
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import KOERSUITLEG, UITLEG, address_of_velden, anchor_of
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.cijfer.koers import label_stap
from uitvoeringskompas.views.onderwerp.verslag.bevindinguitleg import write_bevindingen

INTRO = (
    "Bij elk cijfer staat of het de goede kant op gaat. Dat rekent de site uit, voor iedereen op dezelfde manier. We "
    "trekken een rechte lijn van het begin naar de streefwaarde. Daarna kijken we waar het laatste cijfer ligt: op "
    "die lijn, erachter, of aan de verkeerde kant van het begin."
)
NIET = (
    "Het is nooit een oordeel over een gemeente, een partij of de mensen die het werk doen. Een cijfer kan ook "
    "veranderen door iets waar niemand hier invloed op heeft."
)
EIGEN = (
    "Ziet de regel het volgens jullie niet goed, dan schrijf je dat in indicatoren.yaml, altijd met een reden. Op de "
    "site staan dan allebei: wat jullie zeggen, met de reden, en wat de regel zegt."
)
VOORBEELD = """\
koersoordelen:
  - gesteld_in: nota-2024
    jaar: 2028
    oordeel: goede_kant
    reden: De meting van 2024 viel in een griepgolf."""


class KoersuitlegPagina(SitePageView):
    """The rule of the figures, explained."""

    soort: str = "koersuitleg"
    name: str = "Hoe we zeggen of het goed gaat"
    description: str = (
        "Hoe de site uitrekent of een cijfer de goede kant op gaat, met de vragen, de grenzen en de bronnen."
    )

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the one page of the site."""
        yield cls(blad=blad.at(KOERSUITLEG), above=(("Uitleg", UITLEG),))

    def view(self) -> PageContent:
        """Return what can be said, the questions in their order, the other verdicts, and the sources."""
        hoofdstukken = number_hoofdstukken(
            (
                make_hoofdstuk("kort", "Hoe het werkt", Onderdeel(intro=INTRO), Onderdeel(intro=NIET)),
                _write_uitkomsten(self.blad),
                _write_vragen(self.blad),
                _write_eigen(self.blad),
                write_bevindingen(),
                make_hoofdstuk("bronnen", "De bronnen", *map(_write_bron, self.blad.knowledge.koers.bronnen)),
            )
        )
        return PageContent(
            kader=replace(self.frame(hoofdstukken), ondertitel=self.description), hoofdstukken=hoofdstukken
        )


def _write_uitkomsten(blad: Blad) -> Hoofdstuk | None:
    tabel = tabulate(
        "Wat er bij een cijfer kan staan",
        blad.knowledge.codelijst("koers").values(),
        ("Wat we zeggen", lambda code: Cel(labels=(label_of(code),))),
        ("Wat dat betekent", lambda code: Cel(tekst=code.uitleg)),
    )
    return make_hoofdstuk("uitkomsten", "Wat we kunnen zeggen", Onderdeel(tabel=tabel))


def _write_vragen(blad: Blad) -> Hoofdstuk | None:
    """Return the questions, numbered, as the rule asks them."""
    regel = blad.knowledge.koers
    tabel = tabulate(
        "De vragen van de regel, in volgorde",
        enumerate(regel.stappen, start=1),
        ("Vraag", lambda pair: Cel(tekst=f"{pair[0]}. {_write_vraag(pair[1])}", opmerking=pair[1].waarom)),
        ("Dan zeggen we", lambda pair: Cel(labels=(label_stap(pair[1]),))),
        ("Bron", lambda pair: Cel(links=tuple(_link_bron(bron) for bron in regel.bronnen_of(pair[1])))),
    )
    intro = f"De eerste vraag waarop het antwoord ja is, beslist. Past er geen, dan zeggen we: {regel.anders.in_zin}."
    return make_hoofdstuk("vragen", "De vragen, in volgorde", Onderdeel(intro=intro, tabel=tabel))


def _write_vraag(stap: Koersstap) -> str:
    return stap.als.format(drempel=write_getal(stap.drempel))


def _link_bron(bron: Koersbron) -> Link:
    """Return the way to a source at the foot of the page."""
    return Link(tekst=bron.uitgever or bron.titel, href=f"#{anchor_of('bron', bron.id)}")


def _write_eigen(blad: Blad) -> Hoofdstuk | None:
    link = blad.link("Bekijk alle velden van indicatoren.yaml", address_of_velden("indicatoren"))
    deel = Onderdeel(intro=EIGEN, voorbeeld=VOORBEELD, voorbeeldtitel="Zo schrijf je het op", links=(link,))
    return make_hoofdstuk("eigen-oordeel", "Een eigen oordeel", deel)


def _write_bron(bron: Koersbron) -> Onderdeel:
    return Onderdeel(
        titel=bron.titel,
        anker=anchor_of("bron", bron.id),
        intro=bron.gebruikt,
        links=(Link(tekst=f"Lees de bron: {bron.titel}", href=bron.url),) if bron.url else (),
        slot=f"Uitgegeven door {bron.uitgever}." if bron.uitgever else "",
    )
