"""What the raad or the college must still decide, and what the raad still gets: as far as the plans name it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.stand import VOORLOPIG
from uitvoeringskompas.model.vaststelling import Vaststelling
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.taal.zin import close_zin, quote
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import address_of_hoofdstuk, address_of_nota
from uitvoeringskompas.views.kit.prose import shorten_proza
from uitvoeringskompas.views.onderwerp.overzicht.kalendervondsten import (
    MOST,
    list_raadvondsten,
    tell_afloop,
    tell_opvolging,
)
from uitvoeringskompas.views.onderwerp.stand.dictum import ANKER, TITEL, list_open
from uitvoeringskompas.views.onderwerp.stand.stand import stand_of
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

BESLUIT = re.compile(r"\b(?:besluit|beslis|vaststel|vastgesteld)", re.IGNORECASE)
"""What a milestone says when it is a decision."""
BESTUUR = re.compile(r"\b(?:raad|college|gemeente)\b", re.IGNORECASE)
"""Whose moments in a budget cycle are those of the gemeente itself."""


class Besluitpunt(Vast):
    """Something to decide or to receive: when and by whom as far as that is known, what, and where it stands."""

    moment: str | None
    wie: str
    wat: str
    link: Link
    uitleg: str = ""


def list_besluiten(verwijzers: Iterable[Verwijzer]) -> tuple[Besluitpunt, ...]:
    """Return what is still to be decided, and what the raad still gets: by date, and what has none last."""
    return _order(punt for verwijzer in _keep_open(verwijzers) for punt in _list_all(verwijzer))


def list_aflopend(verwijzers: Iterable[Verwijzer]) -> tuple[Besluitpunt, ...]:
    """Return the agreements between parties that end, by date."""
    return _order(punt for verwijzer in _keep_open(verwijzers) for punt in _afspraken(verwijzer))


def _keep_open(verwijzers: Iterable[Verwijzer]) -> Iterator[Verwijzer]:
    """Yield the programmes of which something may still come."""
    return (each for each in verwijzers if not stand_of(each.blad, each.dossier).is_van_toen)


def _order(punten: Iterable[Besluitpunt]) -> tuple[Besluitpunt, ...]:
    """Return every point once, by date; what has no date comes last."""
    once = {(punt.moment, punt.wat, punt.wie, punt.uitleg, punt.link.href): punt for punt in punten}
    return tuple(sorted(once.values(), key=_when))


def _when(punt: Besluitpunt) -> tuple[str, str]:
    moment = parse_moment(punt.moment)
    return moment.laatste.isoformat() if moment else "onbekend", punt.wat


def _list_all(verwijzer: Verwijzer) -> Iterator[Besluitpunt]:
    yield from _vaststellen(verwijzer)
    yield from _naar_de_raad(verwijzer)
    yield from _cyclus(verwijzer)
    yield from _mijlpalen(verwijzer)
    yield from _aanvragen(verwijzer)
    yield from _dekking(verwijzer)


def _vaststellen(verwijzer: Verwijzer) -> Iterator[Besluitpunt]:
    """Yield the programme and its notas as far as nobody decided on them, or only under conditions."""
    dossier = verwijzer.dossier
    asked = tuple(_gevraagd(verwijzer))
    yield from asked or _vaststelling(verwijzer.programma(), dossier.programma.status, dossier.programma.vaststelling)
    for nota in dossier.notas:
        yield from _vaststelling(_link_nota(verwijzer, nota), nota.status, nota.vaststelling)


def _gevraagd(verwijzer: Verwijzer) -> Iterator[Besluitpunt]:
    """Yield what the programme asks of each body, as long as that is to be decided."""
    dossier = verwijzer.dossier
    if dossier.programma.status not in VOORLOPIG:
        return
    address = address_of_hoofdstuk(verwijzer.slug, dossier.pad, "totstandkoming")
    for orgaan, punten in list_open(dossier).items():
        hoeveel = write_aantal(len(punten), "punt", "punten")
        wat = f"{TITEL} over {quote(dossier.programma.titel)}: {hoeveel}"
        link = verwijzer.blad.link(wat, address, ANKER)
        yield Besluitpunt(moment=None, wie=orgaan.naam, wat=wat, link=link)


def _vaststelling(link: Link, status: str, vaststelling: Vaststelling | None) -> Iterator[Besluitpunt]:
    if status in VOORLOPIG:
        wat = f"{quote(link.tekst)} vaststellen"
        uitleg = "Een besluit erover staat hier nog niet."
        yield Besluitpunt(moment=None, wie="", wat=wat, link=link, uitleg=uitleg)
    elif vaststelling and vaststelling.stand == "onder_voorbehoud":
        uitleg = shorten_proza(vaststelling.voorwaarden, most=MOST) if vaststelling.voorwaarden else ""
        yield Besluitpunt(moment=None, wie="", wat=f"Voorwaarden bij {quote(link.tekst)}", link=link, uitleg=uitleg)


def _link_nota(verwijzer: Verwijzer, nota: Nota) -> Link:
    return verwijzer.blad.link(nota.titel, address_of_nota(verwijzer.slug, nota.id))


def _naar_de_raad(verwijzer: Verwijzer) -> Iterator[Besluitpunt]:
    """Yield what the raad will get: the programme itself, interim reports and evaluations."""
    for found in list_raadvondsten(verwijzer):
        if _is_ahead(verwijzer, found.moment):
            yield Besluitpunt(moment=found.moment, wie=found.wie, wat=found.wat, link=found.link)


def _cyclus(verwijzer: Verwijzer) -> Iterator[Besluitpunt]:
    """Yield the moments of the gemeente in the budget cycle."""
    begroting = verwijzer.dossier.programma.begroting
    for found in begroting.cyclus if begroting else ():
        if _is_ahead(verwijzer, found.moment) and BESTUUR.search(f"{found.wie} {found.wat or ''}"):
            wat = found.wat or "Moment in de begrotingscyclus"
            yield Besluitpunt(moment=found.moment, wie=found.wie, wat=wat, link=_link_geld(verwijzer))


def _mijlpalen(verwijzer: Verwijzer) -> Iterator[Besluitpunt]:
    """Yield the milestones that say of themselves that they are a decision, and were not reached."""
    for interventie in verwijzer.dossier.interventies:
        for found in interventie.planning.mijlpalen if interventie.planning else ():
            if BESLUIT.search(found.titel) and not found.gehaald_op and _is_ahead(verwijzer, found.moment):
                link = verwijzer.interventies([interventie.id])[0]
                yield Besluitpunt(moment=found.moment, wie="", wat=found.titel, link=link)


def _aanvragen(verwijzer: Verwijzer) -> Iterator[Besluitpunt]:
    """Yield the requests for money that are not sent in yet."""
    begroting = verwijzer.dossier.programma.begroting
    for found in begroting.aanvragen if begroting else ():
        is_open = not (found.uiterlijk_op or verwijzer.dossier.is_transcribed)
        if found.stand == "voorbereiding" and (is_open or _is_ahead(verwijzer, found.uiterlijk_op)):
            wat = f"Geld aanvragen: {found.regeling}"
            uitleg = shorten_proza(found.toelichting, most=MOST) if found.toelichting else ""
            link = _link_geld(verwijzer)
            yield Besluitpunt(
                moment=found.uiterlijk_op, wie=verwijzer.publicatie.naam, wat=wat, link=link, uitleg=uitleg
            )


def _dekking(verwijzer: Verwijzer) -> Iterator[Besluitpunt]:
    """Yield the money that ends, with what the programme says comes after it."""
    for found in verwijzer.dossier.programma.dekking:
        if found.tot_en_met and _is_ahead(verwijzer, found.tot_en_met):
            wat = f"{tell_afloop(found)}: hoe het daarna verder gaat"
            uitleg = tell_opvolging(verwijzer.dossier, found)
            yield Besluitpunt(moment=found.tot_en_met, wie="", wat=wat, link=_link_geld(verwijzer), uitleg=uitleg)


def _afspraken(verwijzer: Verwijzer) -> Iterator[Besluitpunt]:
    """Yield the agreements between parties that end."""
    for found in verwijzer.dossier.programma.samenwerkingsafspraken:
        if found.geldig_tot and _is_ahead(verwijzer, found.geldig_tot):
            uitleg = close_zin(shorten_proza(found.vervolg, most=MOST)) if found.vervolg else ""
            yield Besluitpunt(
                moment=found.geldig_tot,
                wie=", ".join(verwijzer.partijnamen(found.met)),
                wat=f"Afspraak {quote(found.titel)} loopt af",
                link=verwijzer.hoofdstuk("partijen"),
                uitleg=uitleg,
            )


def _link_geld(verwijzer: Verwijzer) -> Link:
    return verwijzer.hoofdstuk("geld", f"Het geld van {quote(verwijzer.dossier.programma.titel)}")


def _is_ahead(verwijzer: Verwijzer, moment: str | None) -> bool:
    """Tell whether a moment is still to come, or has not ended."""
    found = parse_moment(moment)
    return found is not None and not found.has_ended(verwijzer.blad.peildatum)
