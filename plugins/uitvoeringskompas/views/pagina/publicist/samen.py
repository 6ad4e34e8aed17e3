"""With whom a publisher works: the parties in its programmes, and the gemeenten of a regio."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.partijen import Partij
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import address_of_partijenlijst, anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld.regiogeld import write_member
from uitvoeringskompas.views.onderwerp.wie.gebieden import link_buren
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer
from uitvoeringskompas.views.onderwerp.woord.gat import link_publicist, mark_link
from uitvoeringskompas.views.onderwerp.woord.naam import remark_naam


def write_partijen(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return the way to the parties of a publisher; each by its name is there on demand."""
    partijen = sorted(publicatie.partijen.values(), key=lambda partij: place_in_alfabet(partij.naam))
    if not partijen:
        return None
    wijzer = Draadwijzer(blad=blad, publicatie=publicatie)
    tabel = tabulate(
        "Partijen, op alfabet",
        partijen,
        ("Partij", lambda partij: _partij_cel(wijzer, partij)),
        ("Soort", lambda partij: Cel(tekst=partij.soort.naam)),
        anker=lambda partij: anchor_of("partij", partij.id),
    )
    wie = write_aantal(len(partijen), "partij", "partijen")
    link = blad.link("Bekijk wat elke partij doet", address_of_partijenlijst(publicatie.slug))
    deel = Onderdeel(links=(link,), tabel=tabel, vouw=f"Kies uit {wie}" if len(partijen) > 1 else "")
    return make_hoofdstuk("partijen", "Met wie we samenwerken", deel)


def _partij_cel(wijzer: Draadwijzer, partij: Partij) -> Cel:
    links = tuple(filter(None, (wijzer.partij(partij.id),)))
    return Cel(links=links, opmerking=remark_naam(partij, partij.naam))


def write_samenwerking(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return the gemeenten of a regio, or the regio's in which a gemeente takes part, and who else publishes nearby."""
    deelnemers = tabulate(
        "Gemeenten in deze regio, op alfabet",
        sorted(
            publicatie.profiel.deelnemers if publicatie.profiel else (), key=lambda found: place_in_alfabet(found.naam)
        ),
        (
            "Gemeente",
            lambda found: (
                Cel(links=(link,)) if (link := link_publicist(blad, found.id, found.naam)) else Cel(tekst=found.naam)
            ),
        ),
        ("Gemeentecode", lambda found: cellen.of_tekst(found.code)),
        ("Eigen pagina", lambda found: cellen.of_tekst("ja" if found.id in blad.catalogus.publicaties else None)),
    )
    buren = Onderdeel(links=tuple(link_buren(blad, publicatie)))
    return make_hoofdstuk(
        "regio", "Samen in de regio", Onderdeel(tabel=deelnemers), *_write_regios(blad, publicatie), buren
    )


def _write_regios(blad: Blad, publicatie: Publicatie) -> Iterator[Onderdeel]:
    """Yield each regio in which a gemeente takes part, with what it names for this gemeente."""
    for regio, deelnemer in blad.catalogus.memberships_of(publicatie):
        link = blad.link(f"Bekijk wat {regio.naam} samen doet", blad.home_of(regio.slug))
        yield Onderdeel(links=(mark_link(blad, regio.slug, link),))
        yield from write_member(blad, publicatie, regio, deelnemer)
