"""The dates of plans as tables by month, and the ways to follow them without looking here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from uitvoeringskompas.taal.datum import write_maand
from uitvoeringskompas.taal.zin import capitalize_first, close_zin, quote, write_zinnen
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, Uitklap, make_uitklap
from uitvoeringskompas.views.kit.links import address_of_agenda, address_of_feed, address_of_kalender
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.overzicht.kalenderpunten import Kalenderpunt
from uitvoeringskompas.views.onderwerp.wie.publicisten import name_publicist
from uitvoeringskompas.views.onderwerp.woord.gat import mark_link

MOST_MAANDEN = 3
GEEN_DAG = (
    "Noemen de plannen geen dag maar een kwartaal, een seizoen of een jaar? Dan staat het hier bij de laatste maand "
    "die het kan zijn."
)
IN_AGENDA = (
    "Zet de kalender in je eigen agenda (Outlook, Google of op je telefoon): kies daar voor abonneren op een kalender "
    "en plak het adres van de kalender. Verandert er iets, dan verandert je agenda mee."
)
BERICHTEN = (
    "Krijg een bericht bij elke wijziging en bij elk nieuw verslag: plak het adres van de berichten in een nieuwslezer "
    "(feedlezer). Je hoeft je nergens aan te melden, en niemand weet dat je meeleest."
)


def split_op_peildatum(
    blad: Blad, punten: Iterable[Kalenderpunt]
) -> tuple[tuple[Kalenderpunt, ...], tuple[Kalenderpunt, ...]]:
    """Return what is over on the day of the site, and what is still to come or goes on."""
    over, komt = list[Kalenderpunt](), list[Kalenderpunt]()
    for punt in punten:
        (over if punt.moment.has_ended(blad.peildatum) else komt).append(punt)
    return tuple(over), tuple(komt)


def list_maanden(blad: Blad, punten: Iterable[Kalenderpunt], *, with_wiens: bool = False) -> Iterator[Onderdeel]:
    """Yield a table for each month, by the last day that each thing can be on; ``with_wiens`` names its publisher.

    What comes later than the first months is there on demand.
    """
    maanden = []
    for maand, own in groupby(punten, key=lambda punt: write_maand(punt.moment.laatste)):
        tabel = tabulate_punten(blad, f"Data in {maand}", own, with_wiens=with_wiens)
        maanden.append(Onderdeel(titel=capitalize_first(maand), tabel=tabel))
    yield from maanden[:MOST_MAANDEN]
    yield Onderdeel(uitklappen=make_uitklap("Bekijk wat er daarna komt", *maanden[MOST_MAANDEN:]))


def list_jaren(blad: Blad, punten: Iterable[Kalenderpunt]) -> Iterator[Uitklap]:
    """Yield a fold for each year, the latest first, and in it what was latest first."""
    for jaar, own in groupby(reversed(tuple(punten)), key=lambda punt: punt.moment.laatste.year):
        yield from make_uitklap(str(jaar), Onderdeel(tabel=tabulate_punten(blad, f"Data in {jaar}", own)))


def tabulate_punten(
    blad: Blad, bijschrift: str, punten: Iterable[Kalenderpunt], *, with_wiens: bool = False
) -> Tabel | None:
    """Return dates as a table, a row for each."""
    return tabulate(
        bijschrift,
        punten,
        ("Wanneer", lambda punt: cellen.of_moment(punt.moment.tekst)),
        ("Wat", _wat_cel),
        ("Soort", lambda punt: Cel(tekst=punt.soort.value)),
        ("Van wie", lambda punt: cellen.of_links(_link_wiens(blad, punt)) if with_wiens else None),
    )


def _wat_cel(punt: Kalenderpunt) -> Cel:
    """Return what it is and what is told about it; where it stands, when that is what tells it from another."""
    wie = close_zin(punt.wie) if punt.wie else ""
    waar = f"Deze datum staat in {quote(punt.van)}." if punt.deelt_woorden else ""
    return Cel(links=(replace(punt.link, tekst=punt.wat),), opmerking=write_zinnen(wie, punt.uitleg, waar))


def _link_wiens(blad: Blad, punt: Kalenderpunt) -> tuple[Link, ...]:
    """Return the way to the calendar of a publisher; one that was made up is named so."""
    slug = punt.record.node.document.place.publisher
    publicatie = blad.catalogus.publicaties[slug]
    return (mark_link(blad, slug, blad.link(name_publicist(publicatie), address_of_kalender(slug))),)


def write_volgen(blad: Blad, slug: str = "") -> tuple[Onderdeel, Onderdeel]:
    """Return how to follow the plans of a publisher, or of all of them: in a calendar, and by messages."""
    kalender = blad.link("Adres van de kalender (iCalendar)", address_of_agenda(slug))
    berichten = blad.link("Adres van de berichten (Atom)", address_of_feed(slug))
    return (
        Onderdeel(titel="In je eigen agenda", intro=IN_AGENDA, links=(kalender,)),
        Onderdeel(titel="Een bericht bij elke wijziging", intro=BERICHTEN, links=(berichten,)),
    )
