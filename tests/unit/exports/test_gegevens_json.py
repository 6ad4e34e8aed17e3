"""The JSON files: each follows its schema, says whose words it holds, and leads to the others."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from posixpath import dirname, join, normpath

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from tests.everyfield.filler import as_text, make_world
from tests.unit.exports.gegevensbestanden import OF_DUINSTAD, export_to_dict, read_json
from tests.unit.plannen import DUINSTAD, PROGRAMMA, catalogus_of
from uitvoeringskompas.model.publicatiegat import Publicatiegat
from uitvoeringskompas.pages.site import Asset
from uitvoeringskompas.vast import replace

SCHEMAS = "data/schema/"
PROGRAMME = "data/uitgevers/duinstad/2026/gezondheid.json"


AROUND = {
    "$schema": "../../../schema/gegevens-programma.schema.json",
    "versie": "1.0",
    "voorstel": False,
    "sleutel": "duinstad/2026/gezondheid",
    "startjaar": 2026,
    "pagina": "../../../../duinstad/2026/gezondheid/",
    "uitgever": {
        "sleutel": "duinstad",
        "naam": "Duinstad",
        "soort": "gemeente",
        "code": None,
        "pagina": "../../../../duinstad/",
        "gegevens": "../../duinstad.json",
        "versie_van": None,
    },
    "herkomst": {
        "soort": "eigen",
        "naam": "Eigen publicatie",
        "overgenomen_door": None,
        "overgenomen_op": None,
    },
    "interventies": [
        {
            "sleutel": "duinstad/2026/gezondheid/beweegcoach",
            "lijn": "beweegcoach",
            "pagina": "../../../../duinstad/2026/gezondheid/interventies/beweegcoach/",
            "gegevens": {
                "titel": "Beweegcoach",
                "soort": "interventie",
                "wat": "Een coach helpt inwoners op weg.",
                "doelen": ["meer-bewegen"],
                "planning": {"van": "2026-Q1", "tot_en_met": "2026"},
                "resultaten": [{"id": "r1", "beoogd": "60 deelnemers", "van_jaar": 2026}],
                "uitvoerders": [{"partij": "welzijn"}],
                "status": "vertraagd",
                "status_reden": "De vacature stond lang open.",
                "was": "sportcoach",
            },
        },
        {
            "sleutel": "duinstad/2026/gezondheid/wandelgroep",
            "lijn": "wandelgroep",
            "pagina": "../../../../duinstad/2026/gezondheid/interventies/wandelgroep/",
            "gegevens": {
                "titel": "Wandelgroep",
                "soort": "activiteit",
                "wat": "Samen wandelen.",
                "uitvoerders_onbekend": "De inschrijving loopt nog.",
                "status": "loopt",
                "onderdeel_van": "beweegcoach",
                "hoort_bij": "kustregio/2026/samen/valtraining",
            },
        },
    ],
}


def test_a_programme_says_whose_it_is_where_it_stands_and_what_was_written() -> None:
    """Under the names of the schemas; what is absent is not there."""
    found = read_json(export_to_dict(catalogus_of(DUINSTAD)), PROGRAMME)
    parts = {"programma", "voortgangen", "evaluaties"}
    assert {key: value for key, value in found.items() if key not in parts} == AROUND
    assert [each["sleutel"] for each in (*found["voortgangen"], *found["evaluaties"])] == [
        "duinstad/2026/gezondheid#voortgang/2026-07-01",
        "duinstad/2026/gezondheid#evaluatie/evaluatie",
    ]


def test_every_file_follows_the_schema_that_it_names() -> None:
    """Also when every field of every schema is filled."""
    filled = {file: as_text(data) for file, data in make_world()[0].items()}
    for plans in (DUINSTAD, filled):
        files = export_to_dict(catalogus_of(plans))
        checked = 0
        for address in files:
            if address.endswith(".json") and not address.startswith(SCHEMAS) and address != "data/openapi.json":
                assert _errors_in(files, address) == [], address
                checked += 1
        assert checked > 3


def _errors_in(files: Mapping[str, Asset], address: str) -> list[str]:
    data = read_json(files, address)
    schemas = {each.removeprefix(SCHEMAS): read_json(files, each) for each in files if each.startswith(SCHEMAS)}
    registry = Registry().with_resources((name, Resource.from_contents(found)) for name, found in schemas.items())
    named = normpath(join(dirname(address), data["$schema"])).removeprefix(SCHEMAS)
    return [error.message for error in Draft202012Validator(schemas[named], registry=registry).iter_errors(data)]


def test_a_file_that_does_not_follow_its_schema_is_noticed() -> None:
    """Else the test above would prove nothing."""
    files = export_to_dict(catalogus_of(OF_DUINSTAD))
    data = read_json(files, PROGRAMME)
    data["interventies"][0]["gegevens"]["status"] = "zomaar"
    broken = {**files, PROGRAMME: Asset(address=PROGRAMME, content=json.dumps(data).encode())}
    assert _errors_in(broken, PROGRAMME) != []


def test_the_list_leads_to_every_publisher_programme_and_table() -> None:
    """Its addresses are relative, so that they work below any path."""
    files = export_to_dict(catalogus_of(DUINSTAD))
    index = read_json(files, "data/index.json")
    named = [
        *(each["gegevens"] for each in index["uitgevers"]),
        *(each["gegevens"] for uitgever in index["uitgevers"] for each in uitgever["programmas"]),
        *(each["csv"] for each in index["tabellen"]),
    ]
    assert [address for address in named if f"data/{address}" not in files] == []
    assert [(each["sleutel"], each["pagina"], len(each["programmas"])) for each in index["uitgevers"]] == [
        ("duinstad", "../duinstad/", 2),
        ("kustregio", "../kustregio/", 2),
    ]
    assert (index["titel"], index["peildatum"]) == ("Proef", "2026-10-01")


def test_of_one_publisher_the_page_is_the_first_one_of_the_site() -> None:
    """There is no portal above it."""
    files = export_to_dict(catalogus_of(OF_DUINSTAD))
    found = read_json(files, "data/uitgevers/duinstad.json")
    assert (found["pagina"], found["gegevens"]) == ("../../", "duinstad.json")


def test_a_publisher_tells_under_which_line_each_of_its_ids_goes_on() -> None:
    """So that two programmes can be laid beside each other without a table."""
    found = read_json(export_to_dict(catalogus_of(OF_DUINSTAD)), "data/uitgevers/duinstad.json")
    assert found["lijnen"] == {
        "interventie": {
            "beweegcoach": "beweegcoach",
            "sportcoach": "beweegcoach",
            "wandelgroep": "wandelgroep",
        },
        "partij": {"welzijn": "welzijn", "ggd": "ggd"},
        "doel": {
            "beter-slapen": "beter-slapen",
            "beter-rusten": "beter-slapen",
            "meer-bewegen": "meer-bewegen",
            "ouderen-bewegen": "ouderen-bewegen",
        },
        "indicator": {"beweegt-genoeg": "beweegt-genoeg", "bewegen-oud": "beweegt-genoeg"},
        "prioriteit": {"bewegen": "bewegen", "slapen": "slapen", "rusten": "slapen"},
        "regel": {"coach": "coach", "sportcoach": "coach", "overig": "overig"},
    }


def test_numbers_stay_numbers_and_nothing_for_who_checks_is_published() -> None:
    """The words that only look as if they are about a person are for the check alone; a house style is no policy."""
    profiel = (
        "geen_persoonsgegevens: [{tekst: zaak 12345678, reden: Een zaaknummer.}]\nhuisstijl: {accent: '#114477'}\n"
    )
    files = {**OF_DUINSTAD, "duinstad/profiel.yaml": OF_DUINSTAD["duinstad/profiel.yaml"] + profiel}
    exported = export_to_dict(catalogus_of(files))
    told = (
        exported["data/uitgevers/duinstad.json"].read().decode() + exported["data/tabellen/profiel.csv"].read().decode()
    )
    assert re.search("12345678|114477|geen_persoonsgegevens|huisstijl", told) is None
    begroting = read_json(exported, PROGRAMME)["programma"]["begroting"]
    assert (begroting["regels"][0]["begroot"], begroting["tarieven"][0]["bedrag"]) == (40000, "37.50")


def test_hostile_text_is_a_text_in_json() -> None:
    """Who reads the file reads it whole; where the file is put in a page as it is, no element begins."""
    hostile = '</script><b>"\\u003c=1+1'
    files = {**OF_DUINSTAD, PROGRAMMA: OF_DUINSTAD[PROGRAMMA].replace("titel: Gezondheid 2026", f"titel: '{hostile}'")}
    exported = export_to_dict(catalogus_of(files))
    assert read_json(exported, PROGRAMME)["programma"]["titel"] == hostile
    written = [asset.read() for address, asset in exported.items() if "uitgevers/" in address and "json" in address]
    assert [each for each in (b"<", b">", b"&") if each in b"".join(written)] == []


def test_who_is_not_here_as_it_is_written_now_is_named() -> None:
    """An earlier version says of which day it is; who has none is told in the list."""
    whole = catalogus_of(DUINSTAD)
    gaten = {
        "kustregio": Publicatiegat(slug="kustregio", naam="Kustregio", commit="abc", datum=date(2026, 9, 1)),
        "zeedorp": Publicatiegat(slug="zeedorp", naam="Zeedorp"),
    }
    index = read_json(export_to_dict(replace(whole, gaten=gaten)), "data/index.json")
    assert [(each["sleutel"], each["versie_van"]) for each in index["uitgevers"]] == [
        ("duinstad", None),
        ("kustregio", "2026-09-01"),
    ]
    assert index["ontbreekt"] == [{"sleutel": "zeedorp", "naam": "Zeedorp"}]


def test_openapi_describes_every_address_and_nothing_else() -> None:
    """But for itself and the schemas, to which it refers."""
    files = export_to_dict(catalogus_of(DUINSTAD))
    openapi = read_json(files, "data/openapi.json")
    patterns = [re.sub(r"\\\{\w+\\\}", "[a-z0-9_-]+", re.escape(f"data{path}")) for path in openapi["paths"]]
    served = [address for address in files if address != "data/openapi.json" and not address.startswith(SCHEMAS)]
    assert [each for each in served if sum(bool(re.fullmatch(one, each)) for one in patterns) != 1] == []
    assert [one for one in patterns if not any(re.fullmatch(one, each) for each in served)] == []
    named = re.findall(r"schema/[a-z.-]+\.json", json.dumps(openapi))
    assert [each for each in named if f"data/{each}" not in files] == []
