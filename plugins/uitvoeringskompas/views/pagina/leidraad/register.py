"""The index of the guideline: every item by chapter, and by the source that asks for it."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.model.leidraad import Leidraadbron, Leidraadhoofdstuk, Leidraadonderdeel, leidraad
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    list_secties,
    make_hoofdstuk,
    number_hoofdstukken,
)
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import LEIDRAAD, address_of_leidraad
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.leidraad import link_onderdeel
from uitvoeringskompas.views.pagina.leidraad.punt import describe_check, describe_strictness

TITEL = "De leidraad"
BESCHRIJVING = "Wat er volgens landelijke bronnen in een goed uitvoeringsprogramma staat, en hoe je het opschrijft."
INTRO = (
    "Kern is wat elk programma nodig heeft: de zes onderdelen en het besluit. Aanbevolen maakt een programma beter. "
    "Verdieping is voor wie verder wil. Bij een concept vragen we alleen naar de kern."
)


@dataclass(frozen=True, kw_only=True, slots=True)
class LeidraadView:
    """A page of the guideline."""

    kader: Kader
    hoofdstukken: tuple[Hoofdstuk, ...]


def view_register(blad: Blad) -> LeidraadView:
    """Return the index: first by chapter, then by source."""
    guideline = leidraad()
    chapters = [_write_chapter(blad, chapter) for chapter in guideline.hoofdstukken]
    sources = make_hoofdstuk("bronnen", "Per bron", *(_write_bron(blad, bron) for bron in guideline.bronnen))
    hoofdstukken = number_hoofdstukken((*chapters, sources))
    return LeidraadView(
        kader=Kader(
            soort="leidraad",
            titel=TITEL,
            beschrijving=BESCHRIJVING,
            kruimels=blad.write_kruimels((TITEL, LEIDRAAD)),
            ondertitel=BESCHRIJVING,
            inhoud=list_secties(hoofdstukken),
        ),
        hoofdstukken=hoofdstukken,
    )


def _write_chapter(blad: Blad, chapter: Leidraadhoofdstuk) -> Hoofdstuk | None:
    own = [onderdeel for onderdeel in leidraad().onderdelen if onderdeel.hoofdstuk == chapter.id]
    tabel = tabulate(
        f"Punten van hoofdstuk {chapter.id}",
        own,
        ("Punt", lambda onderdeel: Cel(links=(link_onderdeel(blad, onderdeel),))),
        ("Laag", lambda onderdeel: Cel(tekst=onderdeel.tier)),
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
    own = (onderdeel for onderdeel in leidraad().onderdelen if bron.id in onderdeel.bronnen)
    source = (Link(tekst=f"Lees de bron: {bron.titel}", href=bron.url),) if bron.url else ()
    return Onderdeel(
        titel=bron.titel,
        anker=f"bron-{bron.id}",
        intro=f"Uitgegeven door {bron.uitgever}." if bron.uitgever else "",
        links=(*source, *(link_onderdeel(blad, onderdeel) for onderdeel in own)),
    )
