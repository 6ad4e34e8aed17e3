"""Chapters "Wat we leerden" and "Waar het bij hoort": lessons that came back, and what it was split from or went to."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.interventielijn import Interventielijn
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Feit, Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk
from uitvoeringskompas.views.onderwerp.verslag.lessen import tabulate_lessen
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer
from uitvoeringskompas.views.onderwerp.wijzer.elders import link_elders
from uitvoeringskompas.views.onderwerp.woord.gat import mark_link
from uitvoeringskompas.views.onderwerp.woord.naam import list_afkomst


def write_lessen(blad: Blad, lijn: Interventielijn) -> Hoofdstuk | None:
    """Return the lessons of evaluations that came back in it, or None when there are none."""
    pads = tuple(f"{each.dossier.pad}/{each.interventie.id}" for each in lijn.jaren)
    tabel = tabulate_lessen(blad, lijn.publicatie, pads)
    return make_hoofdstuk("lessen", "Wat we leerden", Onderdeel(tabel=tabel))


def write_verwant(blad: Blad, lijn: Interventielijn) -> Hoofdstuk | None:
    """Return what it was split from, what was split off, and the same interventie elsewhere; None without any."""
    return make_hoofdstuk(
        "verwant",
        "Waar het bij hoort",
        Onderdeel(feiten=(*_list_afkomst(blad, lijn), *_list_elders(blad, lijn))),
    )


def _list_afkomst(blad: Blad, lijn: Interventielijn) -> Iterator[Feit]:
    wijzer = Draadwijzer(blad=blad, publicatie=lijn.publicatie)

    def apart(other: str) -> Link | None:
        return None if other in lijn.familie.ids else wijzer.interventielijn(other)

    for interventie_id in lijn.familie.ids:
        yield from list_afkomst(lijn.publicatie.interventie_stamboom, interventie_id, apart)


def _list_elders(blad: Blad, lijn: Interventielijn) -> Iterator[Feit]:
    """Yield the interventie of a regio that it belongs to, and the same one at a publisher before or after this one."""
    pads = dict.fromkeys(each.interventie.hoort_bij for each in lijn.jaren if each.interventie.hoort_bij)
    links = tuple(filter(None, (link_elders(blad, pad) for pad in pads)))
    yield from list_feiten(("Hoort bij het programma van", cellen.of_links(links)))
    for other in blad.catalogus.verwanten(lijn.publicatie.slug):
        wijzer = Draadwijzer(blad=blad, publicatie=other)
        found = dict.fromkeys(filter(None, map(wijzer.interventielijn, lijn.familie.ids)))
        marked = (mark_link(blad, other.slug, link) for link in found)
        yield from list_feiten((f"Bij {other.naam}", cellen.of_links(marked)))
