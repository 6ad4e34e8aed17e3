"""The catalogue for portals of data, read back by a library that did not write it: what it says, and never untrue."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from rdflib import RDF, Graph, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF

from tests.knowledge import KNOWLEDGE
from tests.unit.exports.catalogusgraaf import (
    ADMS,
    ADRES,
    ALLES,
    JSONLD,
    OWN_LISTS,
    PROGRAMME,
    TURTLE,
    VCARD,
    changed,
    complain,
    files_of,
    graph_of,
    licences_of,
    values,
)
from tests.unit.history.repository import Repository
from tests.unit.history.site import site_of
from tests.unit.plannen import DUINSTAD, PROFIEL, PROGRAMMA, REGIO, VORIG, catalogus_of
from uitvoeringskompas.model.publicatiegat import Publicatiegat
from uitvoeringskompas.pages.plain import render_plain
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.gegevensvormen import Gegevensbereik, list_vormen

EU, OVERHEID = "http://publications.europa.eu/resource/authority/", "http://standaarden.overheid.nl/owms/terms/"
UTRECHT = "https://identifier.overheid.nl/tooi/id/gemeente/gm0344"
VORIGE = URIRef(f"{ADRES}data/uitgevers/duinstad/#programma-2025-gezondheid")
GEGEVENS = "/data/uitgevers/duinstad/"
GEZONDHEID_2026 = {
    "rdf:type": [str(DCAT.Dataset)],
    "dct:title": ["Gezondheid 2026 – Duinstad, 2026"],
    "dct:description": ["Wat we in 2026 doen."],
    "dct:identifier": [f"{GEGEVENS}#programma-2026-gezondheid"],
    "dct:publisher": [UTRECHT],
    "dct:creator": [UTRECHT],
    "dcat:contactPoint": [f"{GEGEVENS}#contact"],
    "dct:language": [f"{EU}language/NLD"],
    "dct:accessRights": [f"{EU}access-right/PUBLIC"],
    "dct:accrualPeriodicity": [f"{EU}frequency/IRREG"],
    "dcat:theme": [f"{EU}data-theme/HEAL", f"{OVERHEID}Zorg_en_gezondheid"],
    "dcat:keyword": ["Duinstad", "gezondheid", "preventie", "uitvoeringsprogramma"],
    "dcat:landingPage": ["/duinstad/2026/gezondheid/"],
    "foaf:page": [GEGEVENS, "/data/woordenboek/"],
    "dct:conformsTo": ["/data/woordenboek/"],
    "dct:isPartOf": [f"{GEGEVENS}#alles"],
    "dcat:inSeries": [f"{GEGEVENS}#programmas"],
    "dct:spatial": ["/data/#gebied-GM0344"],
    "dct:temporal": [f"{GEGEVENS}#programma-2026-gezondheid-jaren"],
    "dcat:distribution": sorted(
        f"{GEGEVENS.removesuffix('/')}/2026/gezondheid{vorm.eind}#distributie"
        for vorm in list_vormen(Gegevensbereik.PROGRAMMA)
    ),
}
CONTACT = {
    "rdf:type": [str(VCARD.Kind), str(VCARD.Organization)],
    "vcard:fn": ["beleidsadviseur"],
    "vcard:organization-name": ["Duinstad"],
    "vcard:hasEmail": ["mailto:gezondheid@duinstad.example"],
    "vcard:hasURL": ["/duinstad/"],
}


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Give a repository with the plans of Duinstad, committed on 5 January 2026."""
    repository = Repository(tmp_path)
    for path, text in DUINSTAD.items():
        repository.write(path, text)
    repository.commit("Begin", "2026-01-05")
    return repository


def test_a_programme_is_told_as_people_look_for_it_and_leads_to_all_of_its_files() -> None:
    """The whole of it: whose, which years, which theme, and one distribution for each form that there is."""
    graph = graph_of(changed({PROFIEL: f"{DUINSTAD[PROFIEL]}code: GM0344\n"}))
    assert values(graph, PROGRAMME) == GEZONDHEID_2026
    assert values(graph, URIRef(UTRECHT)) == {
        "rdf:type": [str(FOAF.Agent)],
        "foaf:name": ["Gemeente Duinstad"],
        "dct:type": ["http://purl.org/adms/publishertype/LocalAuthority"],
    }
    assert values(graph, URIRef(f"{ADRES}data/uitgevers/duinstad/#contact")) == CONTACT


def test_a_packed_file_says_what_is_in_it_and_that_it_is_packed() -> None:
    """A portal shows CSV to who looks for CSV."""
    file = "/data/uitgevers/duinstad/2026/gezondheid.csv.zip"
    assert values(graph_of(catalogus_of(DUINSTAD)), URIRef(f"{ADRES}{file[1:]}#distributie")) == {
        "rdf:type": [str(DCAT.Distribution)],
        "dct:title": ["Gezondheid 2026 – Duinstad, 2026: CSV (zip)"],
        "dct:description": ["Elke tabel als CSV voor programma’s (RFC 4180), bij elkaar gepakt."],
        "dcat:accessURL": [file],
        "dcat:downloadURL": [file],
        "dct:license": ["http://standaarden.overheid.nl/owms/terms/licentieonbekend"],
        "dct:language": ["http://publications.europa.eu/resource/authority/language/NLD"],
        "dct:format": ["http://publications.europa.eu/resource/authority/file-type/CSV"],
        "dcat:mediaType": ["https://www.iana.org/assignments/media-types/text/csv"],
        "dcat:packageFormat": ["https://www.iana.org/assignments/media-types/application/zip"],
        "dct:conformsTo": ["/data/woordenboek/"],
    }


def test_a_number_to_call_is_told_and_a_sentence_about_calling_is_not() -> None:
    """Data.overheid.nl asks for a number; a program must be able to call it."""
    contact = URIRef(f"{ADRES}data/uitgevers/duinstad/#contact")
    numbers = {"14 030": ["tel:14030"], "+31 30-1234567": ["tel:+31301234567"], "+31 (0)30 1234567": [], "de balie": []}
    for typed, told in numbers.items():
        profiel = DUINSTAD[PROFIEL].replace("functie: beleid", f'telefoon: "{typed}", functie: beleid')
        graph = graph_of(changed({PROFIEL: profiel}))
        assert [str(each) for each in graph.objects(contact, VCARD.hasTelephone)] == told


def test_a_licence_is_that_of_the_publisher_for_its_own_words_and_else_unknown() -> None:
    """By the addresses that data.overheid.nl knows; of what somebody transcribed the publisher gives no licence."""
    licentie = {"cc0": "publicdomain/zero/1.0", "cc_by": "licenses/by/4.0"}
    for code, place in licentie.items():
        own = f"{DUINSTAD[PROFIEL]}licentie: {code}\n"
        graph = graph_of(changed({PROFIEL: own, PROGRAMMA: f"{DUINSTAD[PROGRAMMA]}herkomst: openbare_bron\n"}))
        assert licences_of(graph, VORIGE) == {f"http://creativecommons.org/{place}/deed.nl"}
        assert licences_of(graph, PROGRAMME) == {f"{OVERHEID}licentieonbekend"}
        assert complain(graph) == ""
    assert set(licentie) == set(KNOWLEDGE.codelijsten["licentie"])


def test_only_a_gemeente_with_a_code_that_we_know_has_an_identifier_of_the_government() -> None:
    """A regio, and a gemeente whose code nobody knows, are described: an identifier is never made up."""
    own = DUINSTAD[REGIO].replace("openbare_bron", "eigen")
    graph = graph_of(changed({PROFIEL: f"{DUINSTAD[PROFIEL]}code: GM9999\n", REGIO: own}))
    agents = graph.subject_objects(FOAF.name)
    assert {str(agent).replace(ADRES, "/"): str(naam) for agent, naam in agents} == {
        "/data/#site": "Proef",
        "/data/uitgevers/duinstad/#uitgever": "Gemeente Duinstad",
        "/data/uitgevers/kustregio/#uitgever": "Kustregio",
    }
    regio = URIRef(f"{ADRES}data/uitgevers/kustregio/#uitgever")
    assert str(graph.value(regio, DCTERMS.type)) == "http://purl.org/adms/publishertype/RegionalAuthority"


def test_who_transcribed_a_plan_publishes_it_and_not_the_gemeente_that_wrote_it() -> None:
    """A portal would name it as a publication of that gemeente, and it is none."""
    profiel = DUINSTAD[PROFIEL].replace("eigen", "openbare_bron") + "code: GM0344\novergenomen_door: de redactie\n"
    graph = graph_of(changed({PROFIEL: profiel}))
    publisher = graph.value(PROGRAMME, DCTERMS.publisher)
    assert isinstance(publisher, URIRef)
    assert values(graph, publisher) == {"rdf:type": [str(FOAF.Agent)], "foaf:name": ["De redactie"]}
    assert str(graph.value(PROGRAMME, DCTERMS.description)).endswith(
        "Overgenomen uit openbare bronnen. De redactie heeft deze gegevens overgenomen. Het is geen eigen publicatie "
        "van de gemeente Duinstad. Staat iets er niet? Dan is het niet gevonden in de openbare bron."
    )
    assert values(graph, URIRef(f"{ADRES}data/#contact"))["vcard:fn"] == ["Proef"]
    assert complain(graph) == ""


def test_what_was_made_up_is_not_offered() -> None:
    """A portal copies it and passes it on, and no remark of ours travels far enough."""
    one = graph_of(changed({PROGRAMMA: f"{DUINSTAD[PROGRAMMA]}herkomst: fictief\n"}))
    found = {str(each).rpartition("#")[2] for each in one.subjects(RDF.type, DCAT.Dataset) if "duinstad" in str(each)}
    assert found == {"programma-2025-gezondheid"}
    assert "Gezondheid 2026" not in one.serialize()
    whole = changed({path: re.sub("herkomst: .*", "herkomst: fictief", DUINSTAD[path]) for path in (PROFIEL, REGIO)})
    assert files_of(whole) == {}


def test_there_is_no_catalogue_of_a_site_that_does_not_know_where_it_stands() -> None:
    """Half an address leads a portal nowhere."""
    assert files_of(catalogus_of(DUINSTAD), "") == {}
    assert [*files_of(catalogus_of(DUINSTAD))] == [TURTLE, JSONLD, *OWN_LISTS]


def test_a_programme_without_a_named_end_has_a_period_without_one() -> None:
    """That nobody names an end is no end."""
    files = {PROGRAMMA: DUINSTAD[PROGRAMMA].replace("{van: 2026, tot_en_met: 2026}", "{van: 2026}")}
    graph = graph_of(changed(files))
    for dataset, begin in ((PROGRAMME, 2026), (ALLES, 2025)):
        periode = graph.value(dataset, DCTERMS.temporal)
        assert str(graph.value(periode, DCAT.startDate)) == str(begin)
        assert graph.value(periode, DCAT.endDate) is None
    assert [str(each) for each in graph.objects(URIRef(f"{ALLES}-jaren"), DCAT.startDate)] == ["2025"]


def test_a_proposal_has_no_catalogue(repository: Repository) -> None:
    """Nobody decided on it, and its preview stands at another address than the site."""
    whole = {"gegevens": True, "adres": "https://plannen.example/"}
    addresses = {asset.address for asset in site_of(repository.plans, **whole).assets}
    assert addresses - {asset.address for asset in site_of(repository.plans, voorbeeld=True, **whole).assets} == {
        TURTLE,
        JSONLD,
        *OWN_LISTS,
    }


def test_the_page_about_the_data_and_openapi_name_the_catalogue(repository: Repository) -> None:
    """A program that reads the head of the page, or the description of all addresses, finds it."""
    site = site_of(repository.plans, gegevens=True, adres="https://plannen.example/").below("gezondheid/")
    page = next(page for page in site.pages if page.address == "gezondheid/data/")
    head = render_plain(page, page.render(), site).partition("</head>")[0]
    assert re.findall(r'<link rel="alternate" type="(.*?)" href="(.*?)" title="(.*?)">', head) == [
        ("application/ld+json", "catalogus.jsonld", "De gegevens van deze site, voor dataportalen"),
        ("text/turtle", "catalogus.ttl", "De gegevens van deze site, voor dataportalen"),
    ]
    described = next(asset for asset in site.assets if asset.address == "gezondheid/data/openapi.json")
    paths = json.loads(described.read())["paths"]
    assert [*paths][-4:] == [
        *("/catalogus.jsonld", "/catalogus.ttl"),
        *("/uitgevers/{uitgever}/catalogus.jsonld", "/uitgevers/{uitgever}/catalogus.ttl"),
    ]


def test_an_old_version_says_that_it_is_one() -> None:
    """What a portal takes along says what the head of its page says."""
    gat = Publicatiegat(slug="duinstad", naam="Duinstad", commit="a" * 40, datum=date(2026, 3, 1))
    catalogus = replace(catalogus_of(DUINSTAD), gaten={"duinstad": gat})
    notes = graph_of(catalogus).value(PROGRAMME, ADMS.versionNotes)
    assert str(notes).startswith("Dit is niet de nieuwste versie. Je leest de versie van 1 maart 2026 (aaaaaaa).")


def test_the_day_of_change_is_that_of_git_and_without_one_there_is_none(repository: Repository) -> None:
    """A programme has the day of its own files, and the same plans have the same bytes."""
    repository.write(VORIG, f"{DUINSTAD[VORIG]}namen: [Oud]\n")
    repository.commit("Naam", "2026-03-04")
    site = site_of(repository.plans, gegevens=True, adres="https://plannen.example")
    files = {asset.address: asset.read() for asset in site.assets if "catalogus" in asset.address}
    graph = Graph().parse(data=files[TURTLE], format="turtle")
    found = graph.subject_objects(DCTERMS.modified)
    days = {str(each).rpartition("/")[2]: str(day) for each, day in found if "kustregio" not in str(each)}
    assert days == {
        **dict.fromkeys(("#catalogus", "#tabellen", "#alles", "#programmas"), "2026-03-04"),
        "#programma-2025-gezondheid": "2026-03-04",
        "#programma-2026-gezondheid": "2026-01-05",
    }
    assert graph_of(catalogus_of(DUINSTAD)).value(None, DCTERMS.modified) is None
    assert files_of(catalogus_of(DUINSTAD)) == files_of(catalogus_of(DUINSTAD))
