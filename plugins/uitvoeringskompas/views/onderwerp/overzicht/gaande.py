"""What is going on at a publisher, in sentences: what runs, how its interventies stand, and what is to come.

It counts what the plans say themselves. It ranks nobody, and what a plan does not tell is not made up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from uitvoeringskompas.model.dossier import Dossier, GetoondeStatus
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal
from uitvoeringskompas.taal.zin import quote, write_zinnen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.doel.doelkoers import list_doelkoersen, list_homes, tell_doelkoersen
from uitvoeringskompas.views.onderwerp.programma.programmalijst import count_statussen, list_getoond
from uitvoeringskompas.views.onderwerp.stand.stand import describe_looptijd, stand_of
from uitvoeringskompas.views.onderwerp.woord.onbekend import is_silent, write_genoemd

GEEN_PROGRAMMA = "Op deze site staat geen programma."
NIETS_LOOPT = "Op deze site staat geen programma dat nu loopt."


def write_gaande(blad: Blad, publicatie: Publicatie) -> str:
    """Return what a publisher is doing, from its programmes on the day of the site."""
    getoond = list_getoond(blad, publicatie)
    if not getoond:
        return GEEN_PROGRAMMA
    if not stand_of(blad, getoond[0]).is_lopend:
        return write_zinnen(NIETS_LOOPT, _tell_nearest(blad, getoond[0]))
    doelen = list_doelkoersen(blad, publicatie, list_homes(blad, publicatie))
    return write_zinnen(_tell_lopend(blad, getoond), tell_doelkoersen(doelen), *_tell_komend(blad, publicatie))


def _tell_nearest(blad: Blad, dossier: Dossier) -> str:
    titel, stand = quote(dossier.programma.titel), stand_of(blad, dossier)
    if stand.is_ingetrokken:
        return f"{titel} is ingetrokken."
    if stand.is_voorlopig and not stand.is_afgelopen:
        return _tell_voorbereiding(dossier)
    return f"{titel} {describe_looptijd(dossier.programma.looptijd, stand)}."


def _tell_lopend(blad: Blad, dossiers: Sequence[Dossier]) -> str:
    """Return what runs, with how many interventies, and of each status how many."""
    first, getoond = dossiers[0], tuple(_list_statussen(blad, dossiers))
    codes = [found.status for found in getoond]
    wat = (
        f"{quote(first.programma.titel)} {describe_looptijd(first.programma.looptijd, stand_of(blad, first))}"
        if len(dossiers) == 1
        else f"Nu lopen {len(dossiers)} programma’s"
    )
    if not codes:
        return f"{wat}."
    aantal = write_aantal(len(codes), "interventie", "interventies")
    if is_silent(codes):
        return f"{wat}, met {aantal}. Hoe het daarmee gaat, is niet {write_genoemd(first)}."
    bron = _tell_bron(getoond, pick_vorm(len(dossiers), "het plan", "de plannen"))
    return f"{wat}, met {aantal}: {count_statussen(blad.knowledge, codes)}{bron}."


def _list_statussen(blad: Blad, dossiers: Iterable[Dossier]) -> Iterable[GetoondeStatus]:
    return (dossier.getoonde_status(found, blad.peildatum) for dossier in dossiers for found in dossier.interventies)


def _tell_bron(getoond: Sequence[GetoondeStatus], plan: str) -> str:
    """Return of which day the latest report that gives a status is; empty when the plans themselves say all."""
    verslagen = {found.verslag.peildatum: found.verslag for found in getoond if found.verslag}
    if not verslagen:
        return ""
    laatste = write_moment(max(verslagen.values(), key=lambda each: each.moment.volgorde).peildatum)
    bron = f"de verslagen tot en met {laatste}" if len(verslagen) > 1 else f"het verslag van {laatste}"
    return f", volgens {bron if all(found.verslag for found in getoond) else f'{plan} en {bron}'}"


def _tell_komend(blad: Blad, publicatie: Publicatie) -> Iterable[str]:
    """Yield what is to come: the programmes that wait for a decision, or whose years have yet to begin."""
    for dossier in publicatie.dossiers:
        stand = stand_of(blad, dossier)
        if stand.is_voorlopig and not stand.is_van_toen:
            yield _tell_voorbereiding(dossier)


def _tell_voorbereiding(dossier: Dossier) -> str:
    titel, jaren = dossier.programma.titel, dossier.programma.looptijd
    waarvoor = "" if jaren.in_woorden in titel else f", {jaren.waarvoor}"
    return f"{quote(titel)} is in voorbereiding{waarvoor}."
