"""What a page says of itself in its head: what stands on it, with full addresses where they are known."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from rdflib import SDO

from tests.knowledge import KNOWLEDGE, TEMPLATES
from tests.sourcecode import PROJECT
from tests.unit.plannen import DUINSTAD, PROGRAMMA, catalogus_of
from uitvoeringskompas.build import BuildOptions, build_site, make_site
from uitvoeringskompas.exports.table import add_exports
from uitvoeringskompas.pages.kaartje.hoofdregels import DATA, Omgeving, write_head
from uitvoeringskompas.pages.kaartje.waarden import Href, Visitekaartje
from uitvoeringskompas.pages.plain import render_plain
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.gegevensvormen import MOST_IN_BOEK
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

ADRES = "https://gezond.example/plannen/"
HOSTILE = """</script><script>alert(1)</script><!-- "' & \u2028 ]]> {{7*7}} <img src=x onerror=alert(2)>"""


def site_of(files: Mapping[str, str], adres: str = ADRES) -> Site:
    """Return the site of these files, which knows where it will stand."""
    options = BuildOptions(
        peildatum=date(2026, 10, 1), uitrusting=Uitrusting(adres=adres, gegevens=True, deelplaatjes=True)
    )
    catalogus = catalogus_of(files)
    site = make_site(Path(), catalogus, options=options, templates=TEMPLATES)
    return add_exports(site, catalogus)


def head_of(site: Site, address: str) -> tuple[dict[str, str], dict[str, Any]]:
    """Return what the head of a page says beside a link and to search engines."""
    page = next(page for page in site.pages if page.address == address)
    root = lxml.html.document_fromstring(render_plain(page, page.render(), site))
    metas = {str(meta.get("property")): str(meta.get("content")) for meta in root.iterfind(".//meta[@property]")}
    (data,) = root.xpath(f"//head/script[@type='{DATA}']/text()")
    return metas, json.loads(str(data))


@pytest.fixture(scope="module")
def site() -> Site:
    """Give the site of Duinstad, and of another publisher beside it."""
    extra = {"kleindorp/profiel.yaml": "soort: gemeente\nnaam: Kleindorp\nherkomst: fictief\n"}
    return site_of({**DUINSTAD, **extra})


def test_a_programme_is_a_document_of_its_gemeente_with_its_years_and_no_day_of_publication(site: Site) -> None:
    """The plans tell when it was adopted, and not when it was published."""
    metas, data = head_of(site, "duinstad/2026/gezondheid/")
    assert metas["og:type"] == "article"
    assert metas["og:url"] == data["url"] == f"{ADRES}duinstad/2026/gezondheid/"
    assert data["publisher"] == {"@type": "GovernmentOrganization", "name": "Duinstad"}
    ding = data["mainEntity"]
    assert {key: ding[key] for key in ("@type", "name", "genre", "temporalCoverage", "author")} == {
        "@type": "DigitalDocument",
        "name": "Gezondheid 2026",
        "genre": "uitvoeringsprogramma",
        "temporalCoverage": "2026",
        "author": {"@type": "GovernmentOrganization", "name": "Duinstad"},
    }
    assert "datePublished" not in ding


def test_the_breadcrumb_is_that_of_the_page(site: Site) -> None:
    _, data = head_of(site, "duinstad/2026/gezondheid/interventies/beweegcoach/")
    steps = data["breadcrumb"]["itemListElement"]
    page = next(page for page in site.pages if page.address == "duinstad/2026/gezondheid/interventies/beweegcoach/")
    (kruimels,) = lxml.html.fromstring(page.render().html).xpath("//nav[@aria-label='Kruimelpad']")
    assert [step["name"] for step in steps] == [str(each.text_content()).strip() for each in kruimels.iter("li")]
    assert [step["item"] for step in steps][:2] == [ADRES, f"{ADRES}duinstad/"]
    assert steps[-1]["item"] == data["url"]
    assert data["isPartOf"][0]["url"] == f"{ADRES}duinstad/2026/gezondheid/"


def test_only_the_first_page_is_that_of_a_site_that_is_searched_by_address(site: Site) -> None:
    _, data = head_of(replace(site, has_search=True), "")
    web, page = data["@graph"]
    assert (web["@type"], web["url"], page["@type"]) == ("WebSite", ADRES, "CollectionPage")
    assert web["potentialAction"]["target"]["urlTemplate"] == f"{ADRES}zoeken/?q={{search_term_string}}"
    assert "potentialAction" not in head_of(site, "")[1]["@graph"][0]


def test_a_picture_is_named_with_its_size_and_its_words_and_is_among_the_files(site: Site) -> None:
    metas, _ = head_of(site, "duinstad/2026/gezondheid/kwaliteit/")
    picture = "assets/uitvoeringskompas/deelplaat/duinstad/2026/gezondheid.png"
    assert {name: text for name, text in metas.items() if "image" in name} == {
        "og:image": f"{ADRES}{picture}",
        "og:image:type": "image/png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "Duinstad – Gezondheid 2026",
    }
    assert picture in {asset.address for asset in site.assets}


def test_without_a_known_address_only_names_are_said() -> None:
    metas, data = head_of(site_of(DUINSTAD, ""), "duinstad/2026/gezondheid/")
    assert sorted(metas) == ["og:description", "og:locale", "og:site_name", "og:title", "og:type"]
    assert data["breadcrumb"]["itemListElement"][1] == {"@type": "ListItem", "position": 2, "name": "Duinstad"}
    assert "url" not in data


def test_what_is_made_up_is_no_government_and_says_so_wherever_it_is_shown(site: Site) -> None:
    metas, data = head_of(site, "kleindorp/")
    assert metas["og:description"].startswith("Dit is een verzonnen voorbeeld. Hoe Kleindorp ")
    assert metas["og:image:alt"] == "Kleindorp – Uitvoeringskompas. Verzonnen voorbeeld"
    assert data["mainEntity"]["@type"] == "Organization"
    assert data["mainEntity"]["disambiguatingDescription"].startswith("Dit is een verzonnen voorbeeld. Kleindorp ")
    assert "publisher" not in data


def test_a_concept_and_a_proposal_say_so_of_themselves() -> None:
    text = re.sub(r"status: \w+", "status: concept", DUINSTAD[PROGRAMMA], count=1)
    site = replace(site_of({**DUINSTAD, PROGRAMMA: text}), is_voorbeeld=True)
    metas, data = head_of(site, "duinstad/2026/gezondheid/")
    said = "Dit hoort bij een voorstel. Er is nog niet over besloten. Dit is een concept. "
    assert metas["og:description"].startswith(said)
    assert data["description"].startswith(said)
    assert metas["og:image:alt"] == "Duinstad – Gezondheid 2026. Concept"


def list_files(ding: Mapping[str, Any]) -> list[str]:
    """Return the files of a set of data."""
    return [each["contentUrl"].removeprefix(f"{ADRES}data/") for each in ding["distribution"]]


def test_the_pages_about_the_data_name_every_file_of_a_publisher_and_of_the_whole_site(site: Site) -> None:
    """In the forms that the page shows; of all together it is said that some of it is made up."""
    ding = head_of(site, "data/uitgevers/duinstad/")[1]["mainEntity"]
    ends = ("xlsx", "ods", "rekenblad.zip", "csv.zip", "json")
    assert list_files(ding) == [f"uitgevers/duinstad.{eind}" for eind in ends]
    alles, *others = head_of(site, "data/")[1]["mainEntity"]["dataset"]
    assert list_files(alles) == ["alles.xlsx", "alles.ods"]
    assert (alles["name"], alles["description"]) == (
        "Alle gegevens van Uitvoeringskompas",
        (
            "De plannen van alle gemeenten en regio’s op deze site, als tabellen in één bestand. "
            "Er staan ook verzonnen voorbeelden in."
        ),
    )
    assert [each["name"] for each in others] == [
        "Gegevens van Duinstad",
        "Gegevens van Kleindorp",
        "Gegevens van Kustregio",
    ]


def test_a_site_that_is_too_large_for_one_file_names_none(site: Site) -> None:
    """Nor is one there."""
    catalogus = catalogus_of(DUINSTAD)
    groot = {slug: replace(each, omvang=MOST_IN_BOEK) for slug, each in catalogus.publicaties.items()}
    options = BuildOptions(peildatum=date(2026, 10, 1), uitrusting=Uitrusting(gegevens=True, adres=ADRES))
    too_large = replace(catalogus, publicaties=groot)
    made = add_exports(make_site(Path(), too_large, options=options, templates=TEMPLATES), too_large)
    whole = {f"data/alles.{eind}" for eind in ("xlsx", "ods")}
    assert [whole & {asset.address for asset in each.assets} for each in (site, made)] == [whole, set()]
    names = [each["name"] for each in head_of(made, "data/")[1]["mainEntity"]["dataset"]]
    assert names == ["Gegevens van Duinstad", "Gegevens van Kustregio"]


def test_no_text_ends_an_attribute_or_the_element_of_the_data() -> None:
    kruimels = ((HOSTILE, Href("../")),)
    kaartje = Visitekaartje(
        naam=HOSTILE, beschrijving=HOSTILE, vooraf=(HOSTILE,), kruimels=kruimels, ding={"name": HOSTILE}
    )
    head = write_head(kaartje, Omgeving(titel=HOSTILE, sitenaam=HOSTILE, hier=ADRES))
    root = lxml.html.document_fromstring(f"<head>{head}</head>")
    assert {str(element.tag) for element in root.xpath("//head/descendant-or-self::*")} == {"head", "meta", "script"}
    assert len(root.xpath("//script")) == 1
    (text,) = root.xpath("//script/text()")
    assert not re.search("[<>&\u2028\u2029]", str(text))
    data = json.loads(str(text))
    assert [data["name"], data["mainEntity"]["name"]] == [HOSTILE, HOSTILE]
    assert root.xpath("//meta[@property='og:title']/@content") == [HOSTILE]


def test_an_address_that_could_run_is_no_address() -> None:
    kaartje = Visitekaartje(naam="a", beschrijving="b", ding={"name": "c", "url": Href("javascript:alert(1)")})
    assert "javascript" not in write_head(kaartje, Omgeving(titel="a", sitenaam="b"))


def list_addresses(value: object) -> Iterator[str]:
    """Yield every address in data."""
    if isinstance(value, dict):
        for each in value.values():
            yield from list_addresses(each)
    elif isinstance(value, list):
        for each in value:
            yield from list_addresses(each)
    elif isinstance(value, str) and value.startswith("http"):
        yield value


def test_every_address_of_ours_in_every_head_is_a_page_or_a_file(site: Site) -> None:
    there = {page.address for page in site.pages} | {asset.address for asset in site.assets}
    heads = [head_of(site, page.address) for page in site.pages]
    said = {found for metas, data in heads for found in (*metas.values(), *list_addresses(data)) if ADRES in found}
    assert {found.removeprefix(ADRES).partition("#")[0] for found in said} - there == set()
    assert len(said) > len(site.pages) / 2


@pytest.fixture(scope="module")
def golden() -> list[dict[str, Any]]:
    """Give what every page says of itself, of the plans that every kind of page stands in."""
    options = BuildOptions(peildatum=date(2026, 10, 1), uitrusting=Uitrusting(gegevens=True, adres=ADRES))
    built = build_site(PROJECT / "tests/golden/plans", KNOWLEDGE, options=options).site
    assert built is not None
    return [head_of(built, page.address)[1] for page in built.pages]


def list_terms(value: object) -> Iterator[str]:
    """Yield the name of every type and property in data."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield each if key == "@type" else key
            yield from list_terms(each)
    elif isinstance(value, list):
        for each in value:
            yield from list_terms(each)


def test_every_type_and_property_stands_in_the_vocabulary(golden: list[dict[str, Any]], site: Site) -> None:
    """As another library carries it; how a search by address is asked for is a notation of its own."""
    found = {*list_terms(golden), *list_terms(head_of(replace(site, has_search=True), "")[1])}
    assert {term for term in found - {"query-input"} if not term.startswith("@")} - SDO.__annotations__.keys() == set()
    assert {"SearchAction", "temporalCoverage", "hasDefinedTerm", "DataDownload"} <= found


def test_golden_plans_have_a_kind_of_thing_for_each_document(golden: list[dict[str, Any]]) -> None:
    kinds = {ding["@type"] for data in golden if (ding := data.get("mainEntity"))}
    assert kinds == {
        *("DigitalDocument", "Report", "Organization", "DefinedTermSet"),
        *("DataCatalog", "Dataset"),
    }
