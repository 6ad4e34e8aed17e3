"""The guide: hand-written pages that show, step by step, how to write, change, judge and renew a programme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Sectie
from uitvoeringskompas.views.kit.links import (
    BEOORDELEN,
    NIEUW_JAAR,
    SCHRIJVEN,
    VERSLAGEN,
    VOORSTELLEN,
    address_of_beeld,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Tekstpagina:
    """What is fixed about a hand-written page: its address, words and sections; its text stands in the template."""

    soort: str
    address: str
    titel: str
    beschrijving: str
    secties: tuple[Sectie, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Beeld:
    """A picture of a page of this site: where it is, its size in pixels, what is seen on it, and a caption."""

    href: str
    breedte: int
    hoogte: int
    alt: str
    bijschrift: str


def sections(**titles: str) -> tuple[Sectie, ...]:
    """Return numbered sections: anchor (with low lines for hyphens) and title."""
    return tuple(
        Sectie(anker=name.replace("_", "-"), titel=title, nummer=nummer)
        for nummer, (name, title) in enumerate(titles.items(), start=1)
    )


SCHRIJFPAGINA = Tekstpagina(
    soort="schrijven",
    address=SCHRIJVEN,
    titel="Een programma schrijven",
    beschrijving="Stap voor stap van een lege map naar een programma op de website.",
    secties=sections(
        nodig="Wat heb je nodig?",
        opdrachten="Typ je opdrachten, of werk je in de browser?",
        mappen="Welke bestanden zijn er?",
        begin="Begin klein",
        yaml="Zo schrijf je YAML",
        controleren="Controleer je bestanden",
        status="Van concept naar vastgesteld",
        namen="Kenmerken die blijven",
        privacy="Geen namen van mensen",
        verder="Zo ga je verder",
    ),
)
VOORSTELPAGINA = Tekstpagina(
    soort="voorstellen",
    address=VOORSTELLEN,
    titel="Een wijziging voorstellen",
    beschrijving="Zie je iets dat beter kan? Zo geef je het door, met of zonder opdrachten.",
    secties=sections(
        wat="Wat is een voorstel?",
        browser="In de browser",
        computer="Op je eigen computer",
        goed="Zo schrijf je een goed voorstel",
        daarna="Wat gebeurt er daarna?",
        mail="Liever een vraag of een mail?",
    ),
)
BEOORDEELPAGINA = Tekstpagina(
    soort="beoordelen",
    address=BEOORDELEN,
    titel="Een wijziging beoordelen",
    beschrijving="Zo kijk je een voorstel na voordat het op de website komt.",
    secties=sections(
        eerst="Kijk eerst wat er verandert",
        controle="Laat de computer meekijken",
        bekijken="Bekijk de pagina zelf",
        letten="Hier let je op",
        reageren="Zo geef je een reactie",
        besluiten="Akkoord of niet",
    ),
)
NIEUWJAARPAGINA = Tekstpagina(
    soort="nieuw-jaar",
    address=NIEUW_JAAR,
    titel="Een nieuw jaar beginnen",
    beschrijving="Zo neem je mee wat doorgaat, en laat je achter wat klaar is.",
    secties=sections(
        eerst="Kijk eerst terug",
        begin="Laat het begin maken",
        browser="Werk je in de browser?",
        invullen="Vul het jaar aan",
        anders="Er verandert meer dan de planning",
        vaststellen="Van concept naar vastgesteld",
    ),
)
VERSLAGENPAGINA = Tekstpagina(
    soort="verslagen",
    address=VERSLAGEN,
    titel="Een tussenrapportage en een evaluatie maken",
    beschrijving="Zo vertel je onderweg hoe het gaat, en aan het eind wat het opleverde.",
    secties=sections(
        verschil="Wat is het verschil?",
        voortgang="Een tussenrapportage",
        evaluatie="Een evaluatie",
        browser="Werk je in de browser?",
        geld="Zo schrijf je over geld",
        eerlijk="Vertel ook wat tegenvalt",
        raad="Naar de raad, en terug naar iedereen die meedeed",
    ),
)
HANDLEIDING = (SCHRIJFPAGINA, VOORSTELPAGINA, BEOORDEELPAGINA, NIEUWJAARPAGINA, VERSLAGENPAGINA)

BEELDMATEN = {"programma": (900, 690), "paginavoet": (900, 150), "concept": (900, 400), "voortgang": (900, 690)}
"""The pictures and their width and height in pixels; ``make guide-pictures`` takes them from the real pages."""

_WOORDEN = {
    "programma": (
        (
            "Bovenkant van de pagina van een programma. Je ziet het pad, de titel, wie het programma vaststelde en het "
            "vak ‘In het kort’ met de samenvatting."
        ),
        "Zo ziet een programma eruit: de samenvatting die je schrijft, staat bovenaan.",
    ),
    "paginavoet": (
        (
            "Onderkant van de pagina van een interventie. Er staat uit welk bestand de pagina komt, dat eindigt op "
            "beweegcoach.yaml, en wat de peildatum is."
        ),
        "Onder aan elke pagina staat uit welk bestand die komt.",
    ),
    "concept": (
        (
            "Bovenkant van de pagina van een programma voor 2027. Boven de titel staat een melding dat dit een "
            "concept is dat nog kan veranderen."
        ),
        "Zolang een programma een concept is, zegt elke pagina dat.",
    ),
    "voortgang": (
        (
            "Bovenkant van de pagina van een tussenrapportage. Je ziet de peildatum, wanneer de raad het verslag "
            "kreeg en het vak ‘In het kort’ met de samenvatting."
        ),
        "Zo ziet een tussenrapportage eruit voor de raad.",
    ),
}


def write_beelden(blad: Blad) -> Mapping[str, Beeld]:
    """Return the pictures by name, with their addresses relative to the page."""
    return {
        naam: Beeld(
            href=blad.to(address_of_beeld(naam)),
            breedte=breedte,
            hoogte=hoogte,
            alt=_WOORDEN[naam][0],
            bijschrift=_WOORDEN[naam][1],
        )
        for naam, (breedte, hoogte) in BEELDMATEN.items()
    }
