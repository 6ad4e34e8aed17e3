"""The code lists are the only source of the enums, and can be read by people."""

from __future__ import annotations

import importlib.util
import json
import re
from collections import Counter
from types import ModuleType

import pytest

from tests.unit.schema.walking import DEFS, FOLDER, SCHEMAS, SHARED, codelijst, codelijsten
from uitvoeringskompas.taal.bedoeld import fold_name

WITHOUT_ENUM = {"gemeente", "begrip", "afkorting"}  # used by a rule and by pages; nobody chooses from them in a plan
ENUMS = sorted(name for name, definition in DEFS.items() if "enum" in definition)


def write_enums() -> ModuleType:
    """Load the script that `make schemas` runs."""
    spec = importlib.util.spec_from_file_location("write_enums", FOLDER / "write_enums.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_list_is_an_enum_and_every_enum_a_list() -> None:
    """A list without an enum would check nothing; an enum without a list would have no Dutch names."""
    assert set(ENUMS) == set(codelijsten()) - WITHOUT_ENUM


@pytest.mark.parametrize("name", ENUMS)
def test_an_enum_equals_its_code_list(name: str) -> None:
    """Run `make schemas` after a change of a list."""
    assert DEFS[name]["enum"] == [entry["code"] for entry in codelijst(name)]


def test_make_schemas_would_change_nothing() -> None:
    """What is committed is what the script writes, byte for byte."""
    script = write_enums()
    written = script.print_schema(script.fill_enums(json.loads(json.dumps(SCHEMAS[SHARED]))))
    assert (FOLDER / SHARED).read_text(encoding="utf-8") == written


def test_make_schemas_fills_an_enum_from_its_list() -> None:
    """Everything else in the shared schema stays as it was."""
    before = {
        "title": "t",
        "$defs": {"hoogte": {"type": "string", "x-codelijst": "hoogte", "enum": []}, "jaar": {"type": "integer"}},
    }
    after = {
        "title": "t",
        "$defs": {
            "hoogte": {"type": "string", "x-codelijst": "hoogte", "enum": ["klein", "middel", "groot"]},
            "jaar": {"type": "integer"},
        },
    }
    assert write_enums().fill_enums(before) == after


@pytest.mark.parametrize("name", ENUMS)
def test_an_entry_has_a_code_a_name_and_perhaps_an_explanation(name: str) -> None:
    """Codes are snake_case ASCII (or a sign of comparison); an explanation is one sentence."""
    code = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*|[<>]=?|=")
    keys = {"code", "naam", "uitleg", "synoniemen", "meervoud"} | ({"letter"} if name == "pijler" else set())
    for entry in codelijst(name):
        assert set(entry) <= keys
        assert code.fullmatch(entry["code"]), entry
        assert entry["naam"]
        assert re.fullmatch(r"\S.*\.", entry.get("uitleg", "Geen uitleg nodig.")), entry


@pytest.mark.parametrize("name", codelijsten())
def test_a_code_occurs_once(name: str) -> None:
    """Two entries with one code would have two names."""
    codes = [entry["code"] for entry in codelijst(name)]
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("name", codelijsten())
def test_another_word_for_a_code_stands_for_one_code(name: str) -> None:
    """Of a list; nor is it the code or the name of any, whatever the case and the signs between the words."""
    words = [word for entry in codelijst(name) for word in {entry["code"], *entry.get("synoniemen", ())}]
    if name not in WITHOUT_ENUM | {"kader"}:
        words += [entry["naam"] for entry in codelijst(name) if fold_name(entry["naam"]) != fold_name(entry["code"])]
    assert [word for word, count in Counter(map(fold_name, words)).items() if count > 1] == []


def test_the_four_pijlers_have_their_letters() -> None:
    """Readers know them as A to D."""
    assert {entry["letter"]: entry["code"] for entry in codelijst("pijler")} == {
        "A": "voorlichting_educatie",
        "B": "signalering_advies_ondersteuning",
        "C": "fysieke_sociale_omgeving",
        "D": "regelgeving_handhaving",
    }


def test_the_lists_of_places_are_complete() -> None:
    """342 gemeenten since 2023, 12 provincies, 25 GGD'en (CBS, 2026)."""
    assert [len(codelijst(name)) for name in ("gemeente", "provincie", "ggd")] == [342, 12, 25]
    assert {entry["code"]: entry["naam"] for entry in codelijst("gemeente")}["GM0796"] == "'s-Hertogenbosch"
