"""Everything in the plans of a publisher that has a date on which something is due: for a page and for calendars."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.taal.moment import Moment, parse_moment
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import address_of_nota
from uitvoeringskompas.views.onderwerp.overzicht.kalendervondsten import (
    Kalendersoort,
    Kalendervondst,
    list_besluitvondsten,
    list_vondsten,
)
from uitvoeringskompas.views.onderwerp.stand.stand import stand_of
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

GEDEELD = (Kalendersoort.MIJLPAAL, Kalendersoort.GELD, Kalendersoort.AFSPRAAK)
"""Kinds of which a later programme may tell what an earlier one told."""


class Kalenderpunt(Vast):
    """One date of the plans: when, what and by whom, and the page that tells more.

    ``sleutel`` stays when its words or its day change; ``record`` is what says it, ``van`` the title of the
    programme or nota that it belongs to, and ``tot_en_met`` the last year of that programme. ``deelt_woorden`` tells
    that another programme says the same words of the same moment.
    """

    sleutel: str
    soort: Kalendersoort
    moment: Moment
    wat: str
    link: Link
    record: Record
    van: str
    tot_en_met: int | None = None
    wie: str = ""
    uitleg: str = ""
    deelt_woorden: bool = False

    @property
    def volgorde(self) -> tuple[object, ...]:
        """Return what to order by: what ends first comes first, and of one moment the words."""
        return (*self.moment.volgorde, self.wat, self.sleutel)

    @property
    def noemer(self) -> tuple[str, str]:
        """Return the words by which a reader tells it from others: its moment and what it is."""
        return self.moment.tekst, self.wat

    @property
    def jaar(self) -> int:
        """Return the first year of its programme; a nota has none and counts as the earliest."""
        return self.record.node.document.place.jaar or 0


def list_kalenderpunten(blad: Blad, publicatie: Publicatie) -> tuple[Kalenderpunt, ...]:
    """Return every date of a publisher in the order of the calendar; a report over several programmes stands once.

    Of a programme that was withdrawn nothing is to come.
    """
    found: dict[str, Kalenderpunt] = {}
    for nota in publicatie.notas.values():
        link = blad.link(nota.titel, address_of_nota(publicatie.slug, nota.id))
        _add(found, list_besluitvondsten(link, nota, nota.vaststelling), nota.titel)
    for dossier in publicatie.dossiers:
        verwijzer = Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier)
        own: dict[str, Kalenderpunt] = {}
        _add(own, list_vondsten(verwijzer), dossier.programma.titel, dossier.programma.looptijd.tot_en_met)
        is_weg = stand_of(blad, dossier).is_ingetrokken
        for sleutel, punt in own.items():
            if not is_weg or punt.moment.has_ended(blad.peildatum):
                found.setdefault(sleutel, punt)
    left = _keep_latest(found.values())
    several = Counter(noemer for noemer, _ in {(punt.noemer, punt.van) for punt in left})
    told = (replace(punt, deelt_woorden=several[punt.noemer] > 1) for punt in left)
    return tuple(sorted(told, key=lambda punt: punt.volgorde))


def _keep_latest(punten: Collection[Kalenderpunt]) -> tuple[Kalenderpunt, ...]:
    """Return the dates without those that a programme of a later year tells again.

    Nothing else is left out: two promises of one party may be told of on one day, and two programmes of one year may
    each have an answer to money that ends.
    """
    latest: dict[tuple[object, ...], Kalenderpunt] = {}
    for punt in sorted(punten, key=lambda each: each.jaar):
        latest[_name_ding(punt)] = punt
    return tuple(punt for punt in punten if not _is_told_again(punt, latest[_name_ding(punt)]))


def _is_told_again(punt: Kalenderpunt, later: Kalenderpunt) -> bool:
    """Tell whether a later programme says the same, or says it when the earlier one is over.

    A report or a decision is of its own programme, whatever another one has on that day.
    """
    is_over = punt.tot_en_met is not None and punt.tot_en_met < later.jaar
    return punt.soort in GEDEELD and punt.jaar < later.jaar and (is_over or punt.uitleg == later.uitleg)


def _name_ding(punt: Kalenderpunt) -> tuple[object, ...]:
    """Return what a date is about, whatever file tells it: its words, by whom, and its place in the plan."""
    return (*punt.noemer, punt.wie, punt.sleutel.partition("#")[2])


def _add(found: dict[str, Kalenderpunt], vondsten: Iterable[Kalendervondst], van: str, tot: int | None = None) -> None:
    """Put what has a date in; of several that are called the same each keeps its own place."""
    times: dict[str, int] = {}
    for vondst in vondsten:
        base = f"{vondst.record.node.document.place.path}#{vondst.soort.name.lower()}/{vondst.id}"
        times[base] = times.get(base, 0) + 1
        moment = parse_moment(vondst.moment)
        if moment is not None:
            sleutel = f"{base}/{times[base]}"
            found[sleutel] = Kalenderpunt(
                sleutel=sleutel,
                soort=vondst.soort,
                moment=moment,
                wat=vondst.wat,
                link=vondst.link,
                record=vondst.record,
                van=van,
                tot_en_met=tot,
                wie=vondst.wie,
                uitleg=vondst.uitleg,
            )
