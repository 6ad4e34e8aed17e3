"""The catalogue itself: who offers it, and every set of data in it with all that is said of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uitvoeringskompas.exports.dcat.adresboek import Adresboek
from uitvoeringskompas.exports.dcat.dataset import Dataset, list_knopen
from uitvoeringskompas.exports.dcat.distributie import list_bestanden
from uitvoeringskompas.exports.dcat.geheel import Sitedataset, list_geheel
from uitvoeringskompas.exports.dcat.graaf import Iri, Knoop, Literal, Tijdliteral
from uitvoeringskompas.exports.dcat.lijsten import LOKAAL, NEDERLANDS, REGIONAAL
from uitvoeringskompas.exports.dcat.wie import (
    describe_contact,
    describe_contact_of_site,
    describe_site,
    describe_uitgever,
)
from uitvoeringskompas.model.aanbod import Uitgeversaanbod, is_echt, list_aanbod
from uitvoeringskompas.views.kit.links import GEGEVENS, PORTAAL, address_of_gegevens

WAT = (
    "als gegevens: wat gemeenten en regio’s willen bereiken, wat zij doen, wat het kost en hoe het gaat. Per gemeente "
    "of regio, en per programma, als tabellen en als JSON. Van elk plan staat erbij van wie de tekst komt."
)
WAT_EEN = (
    "als gegevens: wat de plannen willen bereiken, wat er gebeurt, wat het kost en hoe het gaat. Bij elkaar en per "
    "programma, als tabellen en als JSON. Van elk plan staat erbij van wie de tekst komt."
)


def list_graaf(boek: Adresboek, eigen: Uitgeversaanbod | None = None) -> Iterator[Knoop]:
    """Yield everything once: the catalogue, the sets, and what they refer to; of one publisher, or of all."""
    told: set[str] = set()
    for knoop in _list_all(boek, eigen):
        if knoop.iri.adres not in told:
            told.add(knoop.iri.adres)
            yield knoop


def _list_all(boek: Adresboek, eigen: Uitgeversaanbod | None) -> Iterator[Knoop]:
    aanbod = (eigen,) if eigen else tuple(list_aanbod(boek.blad.catalogus.publicaties.values()))
    sets = tuple(found for each in aanbod for found in _list_sets(boek, each))
    geheel = None if eigen else _find_geheel(boek, sets)
    if eigen:
        yield from _describe_eigen(boek, eigen, sets)
    else:
        yield from _describe(boek, aanbod, (geheel, *sets) if geheel else sets)
    for found in sets:
        yield from list_knopen(found)
        yield from list_bestanden(found)
    if geheel:
        yield from (*list_geheel(geheel), *list_bestanden(geheel))
    yield from (LOKAAL, REGIONAAL)


def _list_sets(boek: Adresboek, aanbod: Uitgeversaanbod) -> Iterator[Dataset]:
    if aanbod.is_geheel:
        yield Dataset(boek=boek, aanbod=aanbod)
    yield from (Dataset(boek=boek, aanbod=aanbod, dossier=dossier) for dossier in aanbod.dossiers)


def _find_geheel(boek: Adresboek, sets: tuple[Dataset, ...]) -> Sitedataset | None:
    """Return the set of all together: of a site with several publishers, when it has a file and nothing is made up."""
    catalogus, found = boek.blad.catalogus, Sitedataset(boek=boek, delen=sets)
    return found if found.vormen and not catalogus.enige and is_echt(catalogus.publicaties.values()) else None


def _describe(
    boek: Adresboek, aanbod: tuple[Uitgeversaanbod, ...], sets: Sequence[Dataset | Sitedataset]
) -> Iterator[Knoop]:
    """Yield the catalogue: of the only publisher when there is one, or else of the site."""
    enige = aanbod[0] if boek.blad.catalogus.enige else None
    uitgever = describe_uitgever(boek, enige) if enige else describe_site(boek)
    contact = describe_contact(boek, enige) if enige else describe_contact_of_site(boek)
    uitleg = f"De plannen voor gezondheid die op deze site staan, {WAT}"
    pagina = boek.describe_pagina(GEGEVENS, f"Gegevens van {boek.blad.site_title}")
    yield _describe_lijst(boek.iri(GEGEVENS, "catalogus"), pagina, uitleg, (uitgever, contact), sets)
    yield from (uitgever, contact, pagina, boek.describe_pagina(PORTAAL, boek.blad.site_title))


def _describe_eigen(boek: Adresboek, eigen: Uitgeversaanbod, sets: Sequence[Dataset]) -> Iterator[Knoop]:
    """Yield the catalogue of one publisher on a site of several, which that can offer by itself."""
    naam, address = eigen.profiel.naam, f"{address_of_gegevens(eigen.publicatie.slug)}/"
    uitgever, contact = describe_uitgever(boek, eigen), describe_contact(boek, eigen)
    pagina = boek.describe_pagina(address, f"Gegevens van {naam}")
    uitleg = f"De plannen voor gezondheid van {naam}, {WAT_EEN}"
    yield _describe_lijst(boek.iri(address, "catalogus"), pagina, uitleg, (uitgever, contact), sets)
    yield from (uitgever, contact, pagina)


def _describe_lijst(
    iri: Iri, pagina: Knoop, uitleg: str, wie: tuple[Knoop, Knoop], sets: Sequence[Dataset | Sitedataset]
) -> Knoop:
    """Return the list itself, called after the page that it belongs to; ``wie`` are who offers it and whom to ask."""
    uitgever, contact = wie
    dagen = [dag for found in sets if (dag := found.dag)]
    return Knoop(
        iri=iri,
        soorten=("dcat:Catalog",),
        velden={
            "dct:title": pagina.velden["dct:title"],
            "dct:description": (Literal(uitleg),),
            "dct:publisher": (uitgever.iri,),
            "dct:creator": (uitgever.iri,),
            "dcat:contactPoint": (contact.iri,),
            "dct:language": (NEDERLANDS.iri,),
            "foaf:homepage": (pagina.iri,),
            "dct:modified": (Tijdliteral(max(dagen).isoformat(), "xsd:date"),) if dagen else (),
            "dcat:dataset": tuple(found.iri for found in sets),
        },
    )
