"""Everything in the plans of a publisher that has a date on which something is due: for a page and for calendars."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.taal.moment import Moment, parse_moment
from uitvoeringskompas.vast import Vast
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


class Kalenderpunt(Vast):
    """One date of the plans: when, what and by whom, and the page that tells more.

    ``sleutel`` stays when its words or its day change; ``record`` is what says it, and ``van`` the title of the
    programme or nota that it belongs to.
    """

    sleutel: str
    soort: Kalendersoort
    moment: Moment
    wat: str
    link: Link
    record: Record
    van: str
    wie: str = ""
    uitleg: str = ""

    @property
    def volgorde(self) -> tuple[object, ...]:
        """Return what to order by: what ends first comes first, and of one moment the words."""
        return (*self.moment.volgorde, self.wat, self.sleutel)


def list_kalenderpunten(blad: Blad, publicatie: Publicatie) -> tuple[Kalenderpunt, ...]:
    """Return every date of a publisher in the order of the calendar; a report over several programmes stands once.

    What two programmes say in the same words of the same moment stands once too, as the later one says it. Of a
    programme that was withdrawn nothing is to come.
    """
    found: dict[str, Kalenderpunt] = {}
    for nota in publicatie.notas.values():
        link = blad.link(nota.titel, address_of_nota(publicatie.slug, nota.id))
        _add(found, list_besluitvondsten(link, nota, nota.vaststelling), nota.titel)
    for dossier in publicatie.dossiers:
        verwijzer = Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier)
        own: dict[str, Kalenderpunt] = {}
        _add(own, list_vondsten(verwijzer), dossier.programma.titel)
        is_weg = stand_of(blad, dossier).is_ingetrokken
        for sleutel, punt in own.items():
            if not is_weg or punt.moment.has_ended(blad.peildatum):
                found.setdefault(sleutel, punt)
    once = {(punt.moment.tekst, punt.wat): punt for punt in found.values()}
    return tuple(sorted(once.values(), key=lambda punt: punt.volgorde))


def _add(found: dict[str, Kalenderpunt], vondsten: Iterable[Kalendervondst], van: str) -> None:
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
                wie=vondst.wie,
                uitleg=vondst.uitleg,
            )
