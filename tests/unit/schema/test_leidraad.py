"""Every element of the leidraad is explained, can be written down, is checked or shown, and comes from a source."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import yaml

from tests.knowledge import SCHEMAS as OWN_SCHEMAS
from tests.unit.plannen import document_of
from tests.unit.schema.walking import FOLDER, explaining_validator, fast_validator, properties
from uitvoeringskompas.validation import validate

# Counted in the leidraad itself, chapter by chapter: 175 items from the sources and 9 of the product.
CHAPTERS = {
    "A": 18,
    "B": 12,
    "C": 12,
    "D": 24,
    "E": 14,
    "F": 17,
    "G": 27,
    "H": 13,
    "I": 11,
    "J": 8,
    "K": 11,
    "L": 8,
    "M": 9,
}
PROGRAMMA = "/<slug>/<jaar>/<programma>/"
PAGES = {
    "overal", "/", "/begrippen/", "/uitleg/", "/<slug>/", "/<slug>/<jaar>/", "/<slug>/nota/<id>/", PROGRAMMA,
    "/<slug>/vergelijk/<jaar>-<jaar>/", "/<slug>/cijfers/<id>/", "/<slug>/partijen/<id>/",
    f"{PROGRAMMA}doelen/", f"{PROGRAMMA}interventies/", f"{PROGRAMMA}interventies/<id>/", f"{PROGRAMMA}partijen/",
    f"{PROGRAMMA}geld/", f"{PROGRAMMA}volgen/", f"{PROGRAMMA}risicos/", f"{PROGRAMMA}totstandkoming/",
    f"{PROGRAMMA}voortgang/<peildatum>/", f"{PROGRAMMA}evaluatie/", f"{PROGRAMMA}kwaliteit/",
}  # fmt: skip
# The six components (A12): results, activities with their time, parties, regie, communication, evaluation;
# and what fixes them: scope, adoption and the raad.
KERN = [
    "A1", "A2", "A3", "A4", "A6", "A7", "A8", "A9", "A10", "A12", "B4", "B9", "C1", "D7", "D23", "F1", "G1", "G3",
    "G8", "I1", "I2", "I3", "J3", "J6", "K1", "K2", "K3",
]  # fmt: skip
PLACES = {
    "profiel": "duinstad/profiel.yaml",
    "partijen": "duinstad/partijen.yaml",
    "indicatoren": "duinstad/indicatoren.yaml",
    "nota": "duinstad/notas/nota-2024.yaml",
    "programma": "duinstad/2026/gezondheid/programma.yaml",
    "interventie": "duinstad/2026/gezondheid/interventies/beweegcoach.yaml",
    "voortgang": "duinstad/2026/gezondheid/voortgang/2026-07-01.yaml",
    "evaluatie": "duinstad/2026/gezondheid/evaluatie.yaml",
}
SMALLEST: dict[str, str] = {
    "profiel": "soort: gemeente\nnaam: Duinstad\nherkomst: fictief\n",
    "partijen": "",
    "indicatoren": "",
    "nota": "titel: Nota\nperiode: {van: 2024, tot_en_met: 2027}\nstatus: vastgesteld\n",
    "programma": (
        "titel: Gezond\nsamenvatting: Kort.\nreikwijdte: {soort: totaal}\nlooptijd: {van: 2026, tot_en_met: 2026}\n"
        "status: concept\n"
    ),
    "interventie": "titel: Coach\nsoort: activiteit\nwat: Coachen.\nstatus: loopt\n",
    "voortgang": "peildatum: 2026-07-01\nsamenvatting: Halverwege.\n",
    "evaluatie": "peildatum: 2027-02-01\nsamenvatting: Voorbij.\n",
}

LEIDRAAD: dict[str, Any] = yaml.load((FOLDER / "leidraad.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
SCHEMA: dict[str, Any] = json.loads((FOLDER / "leidraad.schema.json").read_text(encoding="utf-8"))
ITEMS: list[dict[str, Any]] = LEIDRAAD["onderdelen"]
CONTROLES = [(item, controle) for item in ITEMS for controle in item["controles"]]
each_item = pytest.mark.parametrize("item", ITEMS, ids=[item["id"] for item in ITEMS])


def test_the_leidraad_follows_its_own_schema() -> None:
    """For both validators; the schema itself is committed in the layout of the others."""
    printed = json.dumps(SCHEMA, ensure_ascii=False, indent=2) + "\n"
    assert (FOLDER / "leidraad.schema.json").read_text(encoding="utf-8") == printed
    assert [error.message for error in explaining_validator(SCHEMA).iter_errors(LEIDRAAD)] == []
    assert fast_validator(SCHEMA).is_valid(LEIDRAAD)


def test_all_items_are_there_once_and_in_order() -> None:
    """A1 to M9, 184 in all."""
    expected = [f"{chapter}{number}" for chapter, count in CHAPTERS.items() for number in range(1, count + 1)]
    assert [item["id"] for item in ITEMS] == expected
    assert len(expected) == 175 + 9
    assert [chapter["id"] for chapter in LEIDRAAD["hoofdstukken"]] == list(CHAPTERS)


@each_item
def test_an_item_says_what_it_is_where_it_lives_and_where_it_is_shown(item: dict[str, Any]) -> None:
    """A short title of our own, an explanation that begins with why, and a place: a field, its origin, or a page."""
    assert item["hoofdstuk"] == item["id"][0]
    assert re.fullmatch(r"[A-ZÀ-Ý].{5,90}[^.]", item["titel"])
    assert re.fullmatch(r"[A-ZÀ-Ý].*\.", item["uitleg"])
    assert len(item["uitleg"].split(". ")[0].split()) <= 24
    assert not {"plek", "afgeleid_uit"} <= set(item)
    assert item["pagina"] in PAGES
    assert ("plek" in item) <= ("zo" in item)


def test_nobody_is_spoken_to_formally() -> None:
    """One form of address in the whole product, and no words of programmers."""
    difficult = re.compile(r"\b(?:u|uw|dient|gelieve|conform|teneinde|middels|string|boolean)\b", re.IGNORECASE)
    texts = [(item["id"], item["uitleg"]) for item in ITEMS]
    texts += [(controle["code"], controle["melding"]) for _, controle in CONTROLES if "melding" in controle]
    assert [name for name, text in texts if difficult.search(text)] == []


@each_item
def test_an_item_names_a_source_that_is_listed(item: dict[str, Any]) -> None:
    """By title, and by address where it is known; no item comes out of thin air."""
    assert set(item["bronnen"]) <= {bron["id"] for bron in LEIDRAAD["bronnen"]}


def test_every_source_is_used_and_most_have_an_address() -> None:
    """A source that nobody cites is a leftover."""
    cited = {bron for item in ITEMS for bron in item["bronnen"]}
    assert cited == {bron["id"] for bron in LEIDRAAD["bronnen"]}
    assert [bron["id"] for bron in LEIDRAAD["bronnen"] if "url" not in bron] == ["maken", "ervaring", "eigen"]


@each_item
def test_an_example_can_be_copied_into_a_plan(item: dict[str, Any]) -> None:
    """It is YAML that our reader accepts, at the place where it says that it belongs."""
    if "zo" not in item:
        return
    bestand, example = item["zo"]["bestand"], item["zo"]["yaml"]
    own = set(yaml.safe_load(example))
    rest = [line for line in SMALLEST[bestand].splitlines() if line.split(":")[0] not in own]
    document = document_of(PLACES[bestand], "\n".join([*rest, example]))
    assert [str(problem) for problem in validate(document, OWN_SCHEMAS)] == []
    assert bestand in {path.split(".")[0] for path in item.get("plek", item.get("afgeleid_uit", []))}


def test_every_path_exists_in_the_schemas() -> None:
    """A path is the kind of file and the keys below it; lists are passed through."""
    known = {entry.path for entry in properties()}
    named = {path for item in ITEMS for key in ("plek", "afgeleid_uit") for path in item.get(key, [])}
    assert sorted(named - known) == []


def test_a_path_is_named_once_per_item() -> None:
    """A place named twice is a typing error."""
    assert [
        i["id"] for i in ITEMS for key in ("plek", "afgeleid_uit") if len(set(i.get(key, []))) < len(i.get(key, []))
    ] == []


def test_every_page_is_an_address_of_the_site() -> None:
    """`overal` is for what every page has, such as a print view and a breadcrumb."""
    assert {item["pagina"] for item in ITEMS} == PAGES


def test_titles_differ() -> None:
    """Two items with one title could not be told apart in a list."""
    titles = [item["titel"] for item in ITEMS]
    assert sorted(titles) == sorted(set(titles))


def test_the_core_is_the_six_components_and_the_adoption() -> None:
    """Strictness rises with the status, first of all for these."""
    assert [item["id"] for item in ITEMS if item["tier"] == "kern"] == KERN


def test_what_a_person_can_write_has_a_field() -> None:
    """Only what the sources describe as a whole, or what the site does by itself, has no field of its own."""
    without_field = [item["id"] for item in ITEMS if "plek" not in item]
    assert without_field == [
        "A11", "A12", "A13", "A17", "B12", "C4", "C7", "C12", "D9", "D22", "E6", "E14", "F9", "G20", "G24", "G25",
        "G26", "G27", "H10", "J7", "K11", "L2", "L5", "L6", "M1", "M3", "M6",
    ]  # fmt: skip


def test_every_code_begins_with_its_item_and_is_used_once() -> None:
    """The code leads from a message to the item that asks for it."""
    codes = [(item["id"], controle["code"]) for item, controle in CONTROLES if "code" in controle]
    assert [code for item_id, code in codes if not code.startswith(f"{item_id}-")] == []
    assert len({code for _, code in codes}) == len(codes)


def test_every_check_says_what_it_finds_and_how_bad_that_is() -> None:
    """Information says nothing, and what others report already needs no words here."""
    for item, controle in CONTROLES:
        speaks = controle["soort"] not in {"informatie", "elders"}
        assert speaks is ("melding" in controle) is ("ernst" in controle), item["id"]
        assert (controle["soort"] == "elders") is ("codes" in controle), item["id"]


def test_strictness_never_falls_when_the_status_rises() -> None:
    """And only what the sources make a condition forbids publishing, never before the adoption."""
    order = ["informatie", "waarschuwing", "fout"]
    for _, controle in CONTROLES:
        ernst = controle.get(
            "ernst", {"concept": "informatie", "ter_vaststelling": "informatie", "vastgesteld": "fout"}
        )
        steps = [order.index(ernst[status]) for status in ("concept", "ter_vaststelling", "vastgesteld")]
        assert steps == sorted(steps), controle["code"]
        assert max(steps[:2]) < 2, controle["code"]


def test_what_blocks_is_what_the_leidraad_calls_an_error() -> None:
    """The list of the guideline's own table, those that the schemas and the other rules guard left out."""
    blocking = [item["id"] for item, found in CONTROLES if found.get("ernst", {}).get("vastgesteld") == "fout"]
    assert blocking == [
        "A6", "A12", "A16", "B4", "B9", "C9", "D7", "D17", "D18", "D21", "E1", "E11", "F1", "G1", "G3", "G3", "G8",
        "G9", "G10", "I1", "I11", "K1",
    ]  # fmt: skip
