"""What changed since the programme that this one builds on."""

from __future__ import annotations

from uitvoeringskompas.rules.leidraad.oordeel import Oordeel, Uitkomst, judge
from uitvoeringskompas.taal.zin import quote
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.links import address_of_kwaliteit
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.kwaliteit.punten import FEW, link_punt


def write_progress(verwijzer: Verwijzer, oordelen: tuple[Oordeel, ...]) -> Hoofdstuk | None:
    """Return which items came since the programme before, and which went.

    Nothing for a first programme, nor when either was transcribed: what a source leaves out did not come or go.
    """
    blad, publicatie = verwijzer.blad, verwijzer.publicatie
    earlier = publicatie.previous_dossiers(verwijzer.dossier)
    if not earlier:
        return None
    before = earlier[-1]
    if before.is_transcribed or verwijzer.dossier.is_transcribed:
        return None
    then, now = (
        _select(judge(publicatie, before, blad.peildatum), Uitkomst.AANWEZIG),
        _select(oordelen, Uitkomst.AANWEZIG),
    )
    asked = then - _select(oordelen, Uitkomst.NIET_VAN_TOEPASSING)
    titel = before.programma.titel
    return make_hoofdstuk(
        "vorig-programma",
        "Sinds het vorige programma",
        Onderdeel(
            intro=f"In {quote(titel)} stonden {len(then)} punten uit de leidraad. Nu zijn het er {len(now)}.",
            links=(blad.link(f"Bekijk de kwaliteit van {titel}", address_of_kwaliteit(publicatie.slug, before.pad)),),
        ),
        _write_list(verwijzer, "Nieuw", now - then),
        _write_list(verwijzer, "Staat er niet meer in", asked - now),
    )


def _select(oordelen: tuple[Oordeel, ...], uitkomst: Uitkomst) -> frozenset[str]:
    return frozenset(oordeel.onderdeel.id for oordeel in oordelen if oordeel.uitkomst is uitkomst)


def _write_list(verwijzer: Verwijzer, titel: str, ids: frozenset[str]) -> Onderdeel:
    found = (onderdeel for onderdeel in verwijzer.blad.knowledge.leidraad.onderdelen if onderdeel.id in ids)
    links = tuple(link_punt(verwijzer, onderdeel) for onderdeel in found)
    if len(links) <= FEW:
        return Onderdeel(titel=titel, links=links)
    return Onderdeel(uitklappen=make_uitklap(f"{titel}: {len(links)} punten", Onderdeel(links=links)))
