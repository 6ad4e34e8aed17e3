"""What every graph of ours keeps to: our shapes, whole addresses that lead somewhere, and texts that stay texts."""

from __future__ import annotations

from rdflib import RDF, Graph, URIRef
from rdflib.namespace import DCAT, DCTERMS

from tests.unit.exports.catalogusgraaf import (
    ADRES,
    PROGRAMME,
    VCARD,
    changed,
    complain,
    files_of,
    graph_of,
    sheet_of,
)
from tests.unit.exports.gegevensbestanden import export_to_dict
from tests.unit.plannen import DUINSTAD, PROFIEL, PROGRAMMA, catalogus_of
from uitvoeringskompas.pages.catalog import list_views

LISTS = (
    "http://creativecommons.org/",
    "http://publications.europa.eu/resource/authority/",
    "http://purl.org/adms/",
    "http://standaarden.overheid.nl/owms/terms/",
    "https://identifier.overheid.nl/tooi/id/gemeente/gm",
    "https://www.iana.org/assignments/media-types/",
)
HOSTILE = 'Slecht" ; a <urn:x> . \'\'\' """ \\" \\u0022 <b>&amp; @nl ^^<x> </script><script>x</script> #'


def test_everything_that_our_shapes_ask_is_there_and_they_notice_what_is_not() -> None:
    """They ask all that DCAT-AP-NL 3.0 does, and that whatever is named is described."""
    graph = graph_of(catalogus_of(DUINSTAD))
    assert complain(graph) == ""
    for told in (
        (URIRef(f"{ADRES}data/uitgevers/duinstad/#uitgever"), None, None),
        (URIRef(f"{ADRES}data/uitgevers/duinstad/#contact"), None, None),
        (URIRef("http://standaarden.overheid.nl/owms/terms/licentieonbekend"), None, None),
        (PROGRAMME, DCTERMS.identifier, None),
        (None, DCAT.dataset, PROGRAMME),
    ):
        broken = Graph() + graph
        broken.remove(told)
        assert len(broken) < len(graph)
        assert complain(broken) != "", told


def test_every_address_is_described_or_of_a_known_list_and_every_one_of_the_site_is_there() -> None:
    """What is only named helps nobody: an address of ours is a page, a file, or a thing that the graph describes."""
    catalogus = catalogus_of(DUINSTAD)
    graph = graph_of(catalogus)
    assert len(graph) > 100
    subjects = {str(each) for each in graph.subjects()}
    kinds = set(graph.objects(None, RDF.type))
    named = {str(each) for each in graph.objects() if isinstance(each, URIRef) and each not in kinds}
    assert {each for each in named - subjects if not each.startswith("mailto:")} == set()
    ours = {each.removeprefix(ADRES).partition("#")[0] for each in named | subjects if each.startswith(ADRES)}
    there = {view.blad.address for view in list_views(sheet_of(catalogus))} | export_to_dict(catalogus).keys()
    assert ours - there == set()
    others = {each for each in named | subjects if not each.startswith((ADRES, "mailto:"))}
    assert {each for each in others if not each.startswith(LISTS)} == set()


def test_below_a_path_every_address_begins_with_it() -> None:
    """As a guest the plans stand below a path that is known when the site is written."""
    graph = graph_of(catalogus_of(DUINSTAD), prefix="gezondheid/")
    ours = {str(each) for each in graph.all_nodes() if str(each).startswith(ADRES)}
    assert {each for each in ours if not each.startswith(f"{ADRES}gezondheid/")} == set()
    assert str(graph.value(None, RDF.type, DCAT.Catalog)) == f"{ADRES}gezondheid/data/#catalogus"


def test_no_text_of_a_plan_ends_a_text_or_begins_anything_else() -> None:
    """In both notations it comes out as it went in, and nothing more is said than of any other plan."""
    typed = HOSTILE.replace("'", "''")
    plain = catalogus_of(DUINSTAD)
    hostile = changed(
        {
            PROGRAMMA: DUINSTAD[PROGRAMMA].replace("Gezondheid 2026", f"'{typed}'"),
            PROFIEL: DUINSTAD[PROFIEL].replace("naam: Duinstad", f"naam: '{typed}'")
            + "website: https://duinstad.example/a{b}|c\\d`e^f\n",
        }
    )
    graph = graph_of(hostile)
    assert str(graph.value(PROGRAMME, DCTERMS.title)) == f"{HOSTILE} – {HOSTILE}, 2026"
    assert set(graph.subjects()) == set(graph_of(plain).subjects())
    assert len(graph) == len(graph_of(plain))
    assert complain(graph) == ""
    for content in files_of(hostile).values():
        assert b"</script" not in content
        assert b"<b>" not in content
    contact = URIRef(f"{ADRES}data/uitgevers/duinstad/#contact")
    assert str(graph.value(contact, VCARD.hasURL)) == "https://duinstad.example/a%7Bb%7D%7Cc%5Cd%60e%5Ef"
