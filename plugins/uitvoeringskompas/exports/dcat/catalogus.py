"""The catalogue itself: who offers it, and every set of data in it with all that is said of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.exports.dcat.adresboek import Adresboek
from uitvoeringskompas.exports.dcat.dataset import Dataset, list_knopen
from uitvoeringskompas.exports.dcat.distributie import list_bestanden
from uitvoeringskompas.exports.dcat.graaf import Knoop, Literal, Tijdliteral
from uitvoeringskompas.exports.dcat.lijsten import LOKAAL, NEDERLANDS, REGIONAAL
from uitvoeringskompas.exports.dcat.wie import (
    describe_contact,
    describe_contact_of_site,
    describe_site,
    describe_uitgever,
)
from uitvoeringskompas.model.aanbod import Uitgeversaanbod, list_aanbod
from uitvoeringskompas.views.kit.links import GEGEVENS, PORTAAL

UITLEG = (
    "De plannen voor gezondheid die op deze site staan, als gegevens: wat gemeenten en regio’s willen bereiken, wat "
    "zij doen, wat het kost en hoe het gaat. Per gemeente of regio, en per programma, als tabellen en als JSON. Van "
    "elk plan staat erbij van wie de tekst komt."
)


def list_graaf(boek: Adresboek) -> Iterator[Knoop]:
    """Yield everything once: the catalogue, the sets, and what they refer to."""
    told: set[str] = set()
    for knoop in _list_all(boek):
        if knoop.iri.adres not in told:
            told.add(knoop.iri.adres)
            yield knoop


def _list_all(boek: Adresboek) -> Iterator[Knoop]:
    aanbod = tuple(list_aanbod(boek.blad.catalogus))
    sets = tuple(found for each in aanbod for found in _list_sets(boek, each))
    yield from _describe(boek, aanbod, sets)
    for found in sets:
        yield from list_knopen(found)
        yield from list_bestanden(found)
    yield from (LOKAAL, REGIONAAL)


def _list_sets(boek: Adresboek, aanbod: Uitgeversaanbod) -> Iterator[Dataset]:
    if aanbod.is_geheel:
        yield Dataset(boek=boek, aanbod=aanbod)
    yield from (Dataset(boek=boek, aanbod=aanbod, dossier=dossier) for dossier in aanbod.dossiers)


def _describe(boek: Adresboek, aanbod: tuple[Uitgeversaanbod, ...], sets: Iterable[Dataset]) -> Iterator[Knoop]:
    """Yield the catalogue: of the only publisher when there is one, or else of the site."""
    enige = aanbod[0] if boek.blad.catalogus.enige else None
    uitgever = describe_uitgever(boek, enige) if enige else describe_site(boek)
    contact = describe_contact(boek, enige) if enige else describe_contact_of_site(boek)
    titel = f"Gegevens van {boek.blad.site_title}"
    dagen = [dag for found in sets if (dag := found.dag)]
    yield Knoop(
        iri=boek.iri(GEGEVENS, "catalogus"),
        soorten=("dcat:Catalog",),
        velden={
            "dct:title": (Literal(titel),),
            "dct:description": (Literal(UITLEG),),
            "dct:publisher": (uitgever.iri,),
            "dct:creator": (uitgever.iri,),
            "dcat:contactPoint": (contact.iri,),
            "dct:language": (NEDERLANDS.iri,),
            "foaf:homepage": (boek.iri(GEGEVENS),),
            "dct:modified": (Tijdliteral(max(dagen).isoformat(), "xsd:date"),) if dagen else (),
            "dcat:dataset": tuple(found.iri for found in sets),
        },
    )
    pages = boek.describe_pagina(GEGEVENS, titel), boek.describe_pagina(PORTAAL, boek.blad.site_title)
    yield from (uitgever, contact, *pages)
