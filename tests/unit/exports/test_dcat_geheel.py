"""The list for portals as more than separate sets: a series, all of a site, and the list of one gemeente on it."""

from __future__ import annotations

import re
from pathlib import Path

from rdflib import RDF, Graph, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import DCAT, DCTERMS

from tests.knowledge import TEMPLATES
from tests.unit.exports.catalogusgraaf import (
    ADRES,
    JSONLD,
    OWN_LISTS,
    PEILDATUM,
    PROGRAMME,
    TURTLE,
    changed,
    complain,
    files_of,
    graph_of,
    licences_of,
    values,
)
from tests.unit.exports.test_dcat import EU, GEGEVENS, OVERHEID, VORIGE
from tests.unit.plannen import DUINSTAD, PROFIEL, PROGRAMMA, REGIO, VORIG, catalogus_of
from uitvoeringskompas.build import BuildOptions, make_site
from uitvoeringskompas.pages.plain import render_plain
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

SERIES, IN_SERIES = (URIRef(f"http://www.w3.org/ns/dcat#{name}") for name in ("DatasetSeries", "inSeries"))
SITEBREED_UITLEG = (
    "Alle plannen op deze site bij elkaar, als tabellen in één bestand. Bij elk plan staat van wie de tekst komt, en "
    "of het een concept is. Een deel is overgenomen uit openbare bronnen. Dat is geen eigen publicatie van die "
    "gemeente of regio. Wat er met de gegevens mag, verschilt. Het staat bij de gegevens van elke gemeente of regio."
)
EIGEN_UITLEG = (
    "De plannen voor gezondheid van Duinstad, als gegevens: wat de plannen willen bereiken, wat er gebeurt, wat het "
    "kost en hoe het gaat. Bij elkaar en per programma, als tabellen en als JSON. Van elk plan staat erbij van wie de "
    "tekst komt."
)
SITEBREED, REEKS = URIRef(f"{ADRES}data/#tabellen"), URIRef(f"{ADRES}data/uitgevers/duinstad/#programmas")


def test_the_programmes_of_a_publisher_are_a_series_through_the_years() -> None:
    """One programme is none; nor are those of which a made-up one is left out."""
    graph = graph_of(catalogus_of(DUINSTAD))
    assert values(graph, REEKS) == {
        "rdf:type": [str(SERIES)],
        "dct:title": ["Programma’s voor gezondheid – Duinstad"],
        "dct:description": ["De programma’s van Duinstad op deze site, door de jaren heen."],
        "dct:publisher": [f"{GEGEVENS}#uitgever"],
        "dcat:contactPoint": [f"{GEGEVENS}#contact"],
        "dct:accrualPeriodicity": [f"{EU}frequency/IRREG"],
        "dct:spatial": ["/data/#gebied-duinstad"],
        "dct:temporal": [f"{GEGEVENS}#alles-jaren"],
    }
    assert set(graph.subjects(IN_SERIES, REEKS)) == {PROGRAMME, VORIGE}
    one = {path: text for path, text in DUINSTAD.items() if path != VORIG}
    for plans in (one, {**DUINSTAD, PROGRAMMA: f"{DUINSTAD[PROGRAMMA]}herkomst: fictief\n"}):
        assert REEKS not in set(graph_of(catalogus_of(plans)).subjects(RDF.type, SERIES))


def test_all_of_a_site_is_a_set_of_its_own_that_who_brings_it_together_publishes() -> None:
    """Everybody whose words are in it made it; it says that some are transcribed, and that licences differ."""
    graph = graph_of(changed({PROFIEL: f"{DUINSTAD[PROFIEL]}licentie: cc0\n"}))
    assert values(graph, SITEBREED) == {
        "rdf:type": [str(DCAT.Dataset)],
        "dct:title": ["Alle plannen voor gezondheid – Proef"],
        "dct:description": [SITEBREED_UITLEG],
        "dct:identifier": ["/data/#tabellen"],
        "dct:publisher": ["/data/#site"],
        "dct:creator": ["/data/#site", f"{GEGEVENS}#uitgever"],
        "dcat:contactPoint": ["/data/#contact"],
        "dct:language": [f"{EU}language/NLD"],
        "dct:accessRights": [f"{EU}access-right/PUBLIC"],
        "dct:accrualPeriodicity": [f"{EU}frequency/IRREG"],
        "dcat:theme": [f"{EU}data-theme/HEAL", f"{OVERHEID}Zorg_en_gezondheid"],
        "dcat:keyword": ["gezondheid", "preventie", "uitvoeringsprogramma"],
        "dcat:landingPage": ["/data/"],
        "foaf:page": ["/data/woordenboek/"],
        "dct:conformsTo": ["/data/woordenboek/"],
        "dct:spatial": ["/data/#gebied-GM0034", "/data/#gebied-duinstad"],
        "dct:temporal": ["/data/#tabellen-jaren"],
        "dcat:distribution": [f"/data/alles.{eind}#distributie" for eind in ("ods", "xlsx")],
    }
    assert licences_of(graph, SITEBREED) == {f"{OVERHEID}licentieonbekend"}
    assert complain(graph) == ""


def test_licences_that_are_the_same_hold_for_all_of_a_site() -> None:
    """Nothing is then said of a difference."""
    own = DUINSTAD[REGIO].replace("openbare_bron", "eigen") + "licentie: cc0\n"
    same = graph_of(changed({PROFIEL: f"{DUINSTAD[PROFIEL]}licentie: cc0\n", REGIO: own}))
    assert licences_of(same, SITEBREED) == {"http://creativecommons.org/publicdomain/zero/1.0/deed.nl"}
    assert "verschilt" not in str(same.value(SITEBREED, DCTERMS.description))


def test_all_of_a_site_is_no_set_when_anything_is_made_up_or_one_publisher_has_it_all() -> None:
    """Its one file holds what was made up too; and the same data under two names are no two sets."""
    made_up = changed({PROGRAMMA: f"{DUINSTAD[PROGRAMMA]}herkomst: fictief\n"})
    only = catalogus_of({path: text for path, text in DUINSTAD.items() if path.startswith("duinstad/")})
    assert [SITEBREED in set(graph_of(each).subjects()) for each in (made_up, only)] == [False, False]
    assert [*files_of(only)] == [TURTLE, JSONLD]


def test_a_gemeente_on_a_shared_site_has_a_list_with_its_own_data_alone() -> None:
    """It says of each of its sets what the list of the site says; whose words somebody else took over has none."""
    files = files_of(catalogus_of(DUINSTAD))
    own, of_site = (Graph().parse(data=files[address], format="turtle") for address in (OWN_LISTS[0], TURTLE))
    assert isomorphic(own, Graph().parse(data=files[OWN_LISTS[1]], format="json-ld"))
    assert complain(own) == ""
    sets = {URIRef(str(each)) for each in own.subjects(RDF.type, DCAT.Dataset)}
    assert sets == {each for each in of_site.subjects(RDF.type, DCAT.Dataset) if "duinstad" in str(each)}
    assert [values(own, each) for each in sets] == [values(of_site, each) for each in sets]
    lijst = URIRef(f"{ADRES}data/uitgevers/duinstad/#catalogus")
    assert {key: told for key, told in values(own, lijst).items() if key not in {"dcat:dataset", "dct:language"}} == {
        "rdf:type": [str(DCAT.Catalog)],
        "dct:title": ["Gegevens van Duinstad"],
        "dct:description": [EIGEN_UITLEG],
        "dct:publisher": [f"{GEGEVENS}#uitgever"],
        "dct:creator": [f"{GEGEVENS}#uitgever"],
        "dcat:contactPoint": [f"{GEGEVENS}#contact"],
        "foaf:homepage": [GEGEVENS],
    }
    assert "kustregio" not in str(files[OWN_LISTS[0]])


def test_the_page_of_a_publisher_leads_to_its_own_list() -> None:
    """And its head names it to programs; the page of who has none leads nowhere."""
    options = BuildOptions(peildatum=PEILDATUM, uitrusting=Uitrusting(gegevens=True, adres=ADRES))
    site = make_site(Path(), catalogus_of(DUINSTAD), options=options, templates=TEMPLATES)
    pages = {page.address: page for page in site.pages}
    found = {}
    for slug in ("duinstad", "kustregio"):
        page = pages[f"data/uitgevers/{slug}/"]
        html = render_plain(page, page.render(), site)
        found[slug] = re.findall(r'(?:rel="alternate" type="[^"]*"|<a) href="([^"]*catalogus\.[a-z]*)"', html)
    assert found == {"duinstad": [*("catalogus.jsonld", "catalogus.ttl") * 2], "kustregio": []}
