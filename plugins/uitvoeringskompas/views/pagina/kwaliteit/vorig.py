"""What changed since the programme that this one builds on."""

from __future__ import annotations

from uitvoeringskompas.rules.leidraad.oordeel import Oordeel, Uitkomst, judge
from uitvoeringskompas.taal.zin import quote
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import address_of_kwaliteit
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.kwaliteit.punten import link_punt


def write_progress(verwijzer: Verwijzer, oordelen: tuple[Oordeel, ...]) -> Hoofdstuk | None:
    """Return which items came since the programme before, and which went; nothing for a first programme."""
    blad, publicatie = verwijzer.blad, verwijzer.publicatie
    earlier = publicatie.previous_dossiers(verwijzer.dossier)
    if not earlier:
        return None
    before = earlier[-1]
    then, now = _present(judge(publicatie, before, blad.peildatum)), _present(oordelen)
    titel = before.programma.titel
    return make_hoofdstuk(
        "vorig-programma",
        "Sinds het vorige programma",
        Onderdeel(
            intro=f"In {quote(titel)} stonden {len(then)} punten uit de leidraad. Nu zijn het er {len(now)}.",
            links=(blad.link(f"Bekijk de kwaliteit van {titel}", address_of_kwaliteit(publicatie.slug, before.pad)),),
        ),
        _write_list(verwijzer, "Nieuw", now - then),
        _write_list(verwijzer, "Staat er niet meer in", then - now),
    )


def _present(oordelen: tuple[Oordeel, ...]) -> frozenset[str]:
    return frozenset(oordeel.onderdeel.id for oordeel in oordelen if oordeel.uitkomst is Uitkomst.AANWEZIG)


def _write_list(verwijzer: Verwijzer, titel: str, ids: frozenset[str]) -> Onderdeel:
    found = (onderdeel for onderdeel in verwijzer.blad.knowledge.leidraad.onderdelen if onderdeel.id in ids)
    return Onderdeel(titel=titel, links=tuple(link_punt(verwijzer, onderdeel) for onderdeel in found))
