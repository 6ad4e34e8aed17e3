"""The catalogue of a site of small plans, as a library reads it that did not write it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from pyshacl import validate
from rdflib import Graph, Namespace, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import DCAT, DCTERMS

from tests.knowledge import TEMPLATES
from tests.unit.plannen import DUINSTAD, catalogus_of
from uitvoeringskompas.exports.dcat import export_dcat
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.gegevensvormen import add_siteboek
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

PEILDATUM = date(2026, 10, 1)
ADRES = "https://plannen.example/"
HERE = Path(__file__).parent
TURTLE, JSONLD = "data/catalogus.ttl", "data/catalogus.jsonld"
OWN_LISTS = tuple(f"data/uitgevers/duinstad/catalogus.{eind}" for eind in ("ttl", "jsonld"))
SITE = Site(title="Proef", pages=(), assets=(), navigation=(), peildatum=PEILDATUM, templates=TEMPLATES)
PROGRAMME = URIRef(f"{ADRES}data/uitgevers/duinstad/#programma-2026-gezondheid")
ALLES = URIRef(f"{ADRES}data/uitgevers/duinstad/#alles")
VCARD, ADMS = Namespace("http://www.w3.org/2006/vcard/ns#"), Namespace("http://www.w3.org/ns/adms#")


def sheet_of(catalogus: Catalogus, adres: str = ADRES) -> Blad:
    """Return the sheet of the first page of a site that knows where it stands."""
    uitrusting = Uitrusting(gegevens=True, adres=adres, extra_vormen=add_siteboek(frozenset(), catalogus.omvang))
    return Blad(address="", catalogus=catalogus, peildatum=PEILDATUM, site_title="Proef", uitrusting=uitrusting)


def files_of(catalogus: Catalogus, adres: str = ADRES, *, prefix: str = "") -> dict[str, bytes]:
    """Return the catalogue in each notation, of a site below a path."""
    site = replace(SITE, blad=sheet_of(catalogus, adres))
    made = replace(site, assets=tuple(export_dcat(catalogus, site))).below(prefix)
    return {asset.address: asset.read() for asset in made.assets}


def graph_of(catalogus: Catalogus, *, prefix: str = "") -> Graph:
    """Return what both notations say; they say the same."""
    files = files_of(catalogus, prefix=prefix)
    graph = Graph().parse(data=files[f"{prefix}{TURTLE}"], format="turtle")
    assert isomorphic(graph, Graph().parse(data=files[f"{prefix}{JSONLD}"], format="json-ld"))
    return graph


def changed(files: Mapping[str, str]) -> Catalogus:
    """Return the plans of Duinstad after some files got another text."""
    return catalogus_of({**DUINSTAD, **files})


def complain(graph: Graph) -> str:
    """Return what our own shapes say of a graph; nothing when it is as it should be."""
    sound, _, text = validate(graph, shacl_graph=Graph().parse(HERE / "dcat-eisen.ttl"))
    return "" if sound else str(text)


def values(graph: Graph, subject: URIRef) -> dict[str, list[str]]:
    """Return all that is said of a thing, by the last part of what is said."""
    told: dict[str, list[str]] = {}
    for predicate, value in graph.predicate_objects(subject):
        told.setdefault(predicate.n3(graph.namespace_manager), []).append(str(value).replace(ADRES, "/"))
    return {name: sorted(found) for name, found in told.items()}


def licences_of(graph: Graph, dataset: URIRef) -> set[str]:
    """Return the licences of all files of a set of data."""
    return {str(graph.value(each, DCTERMS.license)) for each in graph.objects(dataset, DCAT.distribution)}
