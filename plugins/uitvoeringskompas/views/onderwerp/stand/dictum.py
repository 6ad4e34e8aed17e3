"""What bodies are asked to decide, as it is proposed: a numbered list for each body. What was decided stands apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.vaststelling import Beslispunt
from uitvoeringskompas.taal.zin import write_opsomming, write_zinnen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Blok
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.prose import render_behind, render_genummerd, render_proza
from uitvoeringskompas.views.onderwerp.stand.stand import stand_of
from uitvoeringskompas.views.onderwerp.stand.vaststelling import write_orgaan
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_afwezig

ANKER = "gevraagd-besluit"
TITEL = "Gevraagd besluit"
"""What this is called, on a page and in a document: true before a decision and after it."""
_BIJ_VERSLAG = "Dit staat in het voorstel bij dit verslag. Wat erover is besloten, staat hier niet."


def write_dictum(blad: Blad, dossier: Dossier) -> Onderdeel:
    """Return what the programme asks, with what is known of the decisions about it; empty when it asks nothing."""
    punten = dossier.programma.dictum
    if not punten:
        return Onderdeel(titel=TITEL, anker=ANKER)
    return Onderdeel(
        titel=TITEL, anker=ANKER, intro=_tell_besluiten(blad, dossier), blokken=tuple(_list_blokken(punten))
    )


def write_dictum_van_verslag(punten: Iterable[Beslispunt]) -> Onderdeel:
    """Return what is asked with a report, which does not tell what was decided; empty when it asks nothing."""
    blokken = tuple(_list_blokken(punten))
    return Onderdeel(intro=_BIJ_VERSLAG if blokken else "", blokken=blokken)


def list_open(dossier: Dossier) -> Mapping[Code, tuple[Beslispunt, ...]]:
    """Return what each body is asked that has not decided anything, as far as the programme tells."""
    vaststelling = dossier.programma.vaststelling
    decided = {found.orgaan for found in vaststelling.besluiten} if vaststelling else set()
    return {orgaan: punten for orgaan, punten in _group(dossier.programma.dictum).items() if orgaan not in decided}


def _tell_besluiten(blad: Blad, dossier: Dossier) -> str:
    """Return whether it is still asked, and of each body where its decision stands or that none is known.

    Also of a programme that was adopted, or withdrawn, it stays true that this was proposed.
    """
    still, asked = list_open(dossier), _group(dossier.programma.dictum)
    stand = stand_of(blad, dossier)
    is_asked = bool(still) and stand.is_voorlopig and not stand.is_van_toen
    if is_asked and len(still) == len(asked):
        return "Dit wordt gevraagd. Een besluit erover staat hier nog niet."
    told = write_opsomming(write_orgaan(orgaan) for orgaan in asked if orgaan not in still)
    untold = write_opsomming(map(write_orgaan, still))
    return write_zinnen(
        "Dit staat in het voorstel.",
        f"Het besluit van {told} staat bij ‘Vaststelling’." if told else "",
        f"Een besluit van {untold} is {write_afwezig(dossier)}." if untold else "",
    )


def _list_blokken(punten: Iterable[Beslispunt]) -> Iterable[Blok]:
    """Yield the points for each body, numbered; bodies in the order in which they are first asked."""
    for orgaan, own in _group(punten).items():
        yield Blok(titel=orgaan.naam, tekst=render_genummerd(map(_render_punt, own)))


def _group(punten: Iterable[Beslispunt]) -> Mapping[Code, tuple[Beslispunt, ...]]:
    found: dict[Code, tuple[Beslispunt, ...]] = {}
    for punt in punten:
        found[punt.orgaan] = (*found.get(punt.orgaan, ()), punt)
    return found


def _render_punt(punt: Beslispunt) -> Markup:
    voorstel = render_proza(punt.voorstel)
    return voorstel + render_behind("Toelichting", punt.toelichting) if punt.toelichting else voorstel
