"""With whom a publisher works: the parties in its programmes, and the gemeenten of a regio."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.partijen import Partij
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.samenwerking import partij_ids_of
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import address_of_partijen, anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.naam import remark_naam
from uitvoeringskompas.views.onderwerp.regiogeld import write_member


def write_partijen(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return the parties of a publisher, each with the programmes that it takes part in."""
    partijen = sorted(publicatie.partijen.values(), key=lambda partij: place_in_alfabet(partij.naam))
    in_dossiers = [(dossier, frozenset(partij_ids_of(dossier))) for dossier in reversed(publicatie.dossiers)]
    tabel = tabulate(
        "Partijen, op alfabet",
        partijen,
        ("Partij", _partij_cel),
        ("Soort", lambda partij: Cel(tekst=partij.soort.naam)),
        (
            "Genoemd bij" if publicatie.is_transcribed else "Wat ze beloofden en deden in",
            lambda partij: cellen.of_links(
                _partij_link(blad, publicatie, dossier, partij.id) for dossier, ids in in_dossiers if partij.id in ids
            ),
        ),
        anker=lambda partij: anchor_of("partij", partij.id),
    )
    wie = write_aantal(len(partijen), "partij", "partijen")
    vouw = f"Bekijk de lijst met {wie}" if len(partijen) > 1 else ""
    return make_hoofdstuk("partijen", "Met wie we samenwerken", Onderdeel(tabel=tabel, vouw=vouw))


def _partij_cel(partij: Partij) -> Cel:
    links = (Link(tekst=partij.naam, href=partij.website),) if partij.website else ()
    ook = remark_naam(partij, partij.naam)
    return cellen.add_proza(Cel(tekst="" if links else partij.naam, links=links, opmerking=ook), partij.omschrijving)


def _partij_link(blad: Blad, publicatie: Publicatie, dossier: Dossier, partij_id: str) -> Link:
    jaren = dossier.programma.looptijd.in_woorden
    address = address_of_partijen(publicatie.slug, dossier.pad)
    titel = dossier.programma.titel
    return blad.link(titel if jaren in titel else f"{titel} ({jaren})", address, anchor_of("partij", partij_id))


def write_samenwerking(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return the gemeenten of a regio, or the regio's in which a gemeente takes part."""
    known = blad.catalogus.publicaties
    deelnemers = tabulate(
        "Gemeenten in deze regio, op alfabet",
        sorted(
            publicatie.profiel.deelnemers if publicatie.profiel else (), key=lambda found: place_in_alfabet(found.naam)
        ),
        (
            "Gemeente",
            lambda found: (
                Cel(links=(blad.link(found.naam, blad.home_of(found.id)),))
                if found.id in known
                else Cel(tekst=found.naam)
            ),
        ),
        ("Gemeentecode", lambda found: cellen.of_tekst(found.code)),
        ("Eigen pagina", lambda found: cellen.of_tekst("ja" if found.id in known else None)),
    )
    return make_hoofdstuk("regio", "Samen in de regio", Onderdeel(tabel=deelnemers), *_write_regios(blad, publicatie))


def _write_regios(blad: Blad, publicatie: Publicatie) -> Iterator[Onderdeel]:
    """Yield each regio in which a gemeente takes part, with what it names for this gemeente."""
    for regio, deelnemer in blad.catalogus.memberships_of(publicatie):
        link = blad.link(f"Bekijk wat {regio.naam} samen doet", blad.home_of(regio.slug))
        yield Onderdeel(links=(link,))
        yield from write_member(blad, publicatie, regio, deelnemer)
