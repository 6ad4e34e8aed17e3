"""The page of one chapter of the guideline: all its items in full."""

from __future__ import annotations

from uitvoeringskompas.model.leidraad import TIERS, Leidraadhoofdstuk, leidraad
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, list_secties, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import LEIDRAAD, address_of_leidraad
from uitvoeringskompas.views.pagina.leidraad.punt import write_punt
from uitvoeringskompas.views.pagina.leidraad.register import TITEL, LeidraadView

TITELS = {
    "kern": "Kern: dit heeft elk programma nodig",
    "aanbevolen": "Aanbevolen: dit maakt een programma beter",
    "verdieping": "Verdieping: voor wie verder wil",
}


def view_hoofdstuk(blad: Blad, chapter: Leidraadhoofdstuk) -> LeidraadView:
    """Return everything about the items of a chapter: first the core, then what is recommended, then the rest."""
    hoofdstukken = number_hoofdstukken(_write_tier(blad, chapter, tier) for tier in TIERS)
    titel = title_hoofdstuk(chapter)
    return LeidraadView(
        kader=Kader(
            soort="leidraad",
            titel=titel,
            beschrijving=describe_hoofdstuk(chapter),
            kruimels=blad.write_kruimels((TITEL, LEIDRAAD), (titel, address_of_leidraad(chapter.id))),
            bovenkop="Leidraad",
            ondertitel=chapter.uitleg,
            inhoud=list_secties(hoofdstukken),
        ),
        hoofdstukken=hoofdstukken,
    )


def title_hoofdstuk(chapter: Leidraadhoofdstuk) -> str:
    """Return the title of the page of a chapter."""
    return f"{chapter.id} {chapter.titel}"


def describe_hoofdstuk(chapter: Leidraadhoofdstuk) -> str:
    """Return the description of the page for search engines and shared links."""
    return f"De leidraad over {chapter.titel.lower()}: wat hoort erin, waarom, en hoe schrijf je het op."


def _write_tier(blad: Blad, chapter: Leidraadhoofdstuk, tier: str) -> Hoofdstuk | None:
    own = (found for found in leidraad().onderdelen if found.hoofdstuk == chapter.id and found.tier == tier)
    return make_hoofdstuk(tier, TITELS[tier], *(write_punt(blad, onderdeel) for onderdeel in own))
