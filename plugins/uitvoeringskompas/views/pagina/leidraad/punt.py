"""One item of the guideline as a part of a page: why, where, how, how it is checked, and where it can be seen."""

from __future__ import annotations

import re

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.leidraad import Controle, Leidraadonderdeel
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.veld import PLEKKEN
from uitvoeringskompas.taal.zin import quote
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Link, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, list_feiten
from uitvoeringskompas.views.kit.links import address_of_velden, anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.programma.programmadelen import DELEN, link_beside
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.leidraad.zichtbaar import Voorbeelden

SOORTEN = {
    "aanwezig": "staat het er",
    "aantal": "staan er genoeg",
    "dekking": "heeft elk ding wat erbij hoort",
    "datum": "is een dag voorbij",
    "regel": "klopt het met de rest",
    "elders": "altijd, in elk bestand",
    "informatie": "niet, het is informatie",
}
"""How each kind of check is told."""
ERNST = {"fout": "moet er staan", "waarschuwing": "waarschuwing", "informatie": "alleen een tip"}
_PROGRAMMA = "/<slug>/<jaar>/<programma>/"
PAGINAS = {
    "overal": "op elke pagina",
    "/": "op de beginpagina",
    "/begrippen/": "bij de begrippen",
    "/uitleg/": "bij de uitleg",
    "/<slug>/": "op de pagina van de gemeente",
    "/<slug>/<jaar>/": "op de pagina van het jaar",
    "/<slug>/nota/<id>/": "op de pagina van de nota",
    "/<slug>/vergelijk/<jaar>-<jaar>/": "bij het vergelijken van twee jaren",
    "/<slug>/cijfers/<id>/": "op de pagina van de indicator",
    "/<slug>/partijen/<id>/": "op de pagina van de partij",
    _PROGRAMMA: "op het overzicht van het programma",
    **{f"{_PROGRAMMA}{deel.naam}/": f"bij het programma, in het hoofdstuk {quote(deel.titel)}" for deel in DELEN},
    f"{_PROGRAMMA}interventies/<id>/": "op de pagina van de interventie",
    f"{_PROGRAMMA}voortgang/<peildatum>/": "in de tussenrapportage",
    f"{_PROGRAMMA}evaluatie/": "in de evaluatie",
    f"{_PROGRAMMA}kwaliteit/": "op de pagina over kwaliteit",
}
"""How each page is called for a reader."""
_SLOT = re.compile(r"\{\w+\}")


def describe_check(controle: Controle) -> str:
    """Return in words how something is checked."""
    return SOORTEN[controle.soort]


def describe_strictness(onderdeel: Leidraadonderdeel) -> str:
    """Return the worst that can be said about an item in an adopted programme."""
    ernsten = {controle.ernst.vastgesteld for controle in onderdeel.controles if controle.ernst}
    if not ernsten and any(controle.codes for controle in onderdeel.controles):
        return ERNST["fout"]
    return next((ERNST[ernst] for ernst in ERNST if ernst in ernsten), "niets")


def write_punt(blad: Blad, onderdeel: Leidraadonderdeel, voorbeelden: Voorbeelden) -> Onderdeel:
    """Return the part of the page that tells everything about an item."""
    return Onderdeel(
        titel=f"{onderdeel.id} {onderdeel.titel}",
        anker=anchor_of("punt", onderdeel.id.lower()),
        intro=onderdeel.uitleg,
        feiten=_facts(blad, onderdeel, voorbeelden),
        tabel=_tabulate_checks(onderdeel),
        voorbeeld=onderdeel.zo.yaml.rstrip() if onderdeel.zo else "",
        voorbeeldtitel=f"Zo schrijf je het op, in {_file_of(onderdeel.zo.bestand)}" if onderdeel.zo else "",
    )


def _facts(blad: Blad, onderdeel: Leidraadonderdeel, voorbeelden: Voorbeelden) -> tuple[Feit, ...]:
    bronnen = blad.knowledge.leidraad.bronnen_of(onderdeel)
    return list_feiten(
        ("Laag", Cel(tekst=onderdeel.laag)),
        ("Telt mee", Cel(tekst="nee: dit is geen punt van een programma") if onderdeel.laag == "uitleg" else None),
        (
            "Bron",
            Cel(
                tekst=", ".join(bron.titel for bron in bronnen if not bron.url),
                links=tuple(Link(tekst=bron.titel, href=bron.url) for bron in bronnen if bron.url),
            ),
        ),
        ("Waar je het schrijft", _fields(blad, onderdeel.plek)),
        ("Waar de site het uit afleidt", _fields(blad, onderdeel.afgeleid_uit)),
        ("Waar de site het toont", Cel(tekst=PAGINAS[onderdeel.pagina])),
        ("Te zien bij", _link_all(blad, onderdeel, voorbeelden)),
    )


def _fields(blad: Blad, paden: tuple[str, ...]) -> Cel | None:
    links = []
    for pad in paden:
        soort, _, veld = pad.partition(".")
        anker = anchor_of(soort, veld.replace(".", "-")) if veld else ""
        links.append(blad.link(pad, address_of_velden(soort), anker))
    return cellen.of_links(links)


def _link_all(blad: Blad, onderdeel: Leidraadonderdeel, voorbeelden: Voorbeelden) -> Cel | None:
    return cellen.of_links(_link_example(blad, onderdeel, *each) for each in voorbeelden.find(onderdeel))


def _link_example(blad: Blad, onderdeel: Leidraadonderdeel, publicatie: Publicatie, dossier: Dossier) -> Link:
    """Return the way to the chapter in which the item stands, or else to the programme."""
    naam = onderdeel.pagina.removeprefix(_PROGRAMMA).strip("/")
    link = link_beside(Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier), naam)
    return replace(link, tekst=f"{dossier.programma.titel} van {publicatie.naam}")


def _tabulate_checks(onderdeel: Leidraadonderdeel) -> Tabel | None:
    return tabulate(
        f"Hoe we {onderdeel.id} nagaan",
        [(controle, controle.ernst) for controle in onderdeel.controles if controle.ernst],
        ("Wat we zeggen als het mist", lambda found: Cel(tekst=_SLOT.sub("…", found[0].melding))),
        ("Hoe", lambda found: Cel(tekst=describe_check(found[0]))),
        ("Concept", lambda found: Cel(tekst=ERNST[found[1].concept])),
        ("Ter vaststelling", lambda found: Cel(tekst=ERNST[found[1].ter_vaststelling])),
        ("Vastgesteld", lambda found: Cel(tekst=ERNST[found[1].vastgesteld])),
    )


def _file_of(bestand: str) -> str:
    """Return where such a file stands, below the folder of the gemeente."""
    plek = next(plek for soort, plek in PLEKKEN.items() if soort.value == bestand)
    return plek.removeprefix("plans/<gemeente>/")
