"""The words above columns follow their own schema, and one heading means one thing."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import jsonschema
import pytest
import yaml

from tests.knowledge import KNOWLEDGE
from tests.unit.schema.walking import DEFS, FOLDER
from uitvoeringskompas.importing.duiding import Onderwerp
from uitvoeringskompas.model.kolomwoorden import Celvorm, make_kolomwoorden
from uitvoeringskompas.taal.bedoeld import fold_name

KOLOMMEN: dict[str, Any] = yaml.load((FOLDER / "kolommen.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
WOORDEN = KNOWLEDGE.kolomwoorden


def test_the_words_follow_their_schema_which_is_committed_in_the_layout_of_the_others() -> None:
    for stem in ("kolommen", "koppeling"):
        text = (FOLDER / f"{stem}.schema.json").read_text(encoding="utf-8")
        assert json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n" == text
        jsonschema.Draft202012Validator.check_schema(json.loads(text))
    schema = json.loads((FOLDER / "kolommen.schema.json").read_text(encoding="utf-8"))
    assert [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(KOLOMMEN)] == []


@pytest.mark.parametrize("onderwerp", WOORDEN.onderwerpen)
def test_no_heading_means_two_things_on_one_sheet(onderwerp: str) -> None:
    koppen = [fold_name(kop) for kolom in WOORDEN.onderwerpen[onderwerp].kolommen.values() for kop in kolom.koppen]
    assert [kop for kop, often in Counter(koppen).items() if often > 1] == []


def test_a_choice_has_a_code_list_and_nothing_else_has() -> None:
    kolommen = [kolom for onderwerp in WOORDEN.onderwerpen.values() for kolom in onderwerp.kolommen.values()]
    keuzes = [kolom for kolom in kolommen if kolom.vorm in {Celvorm.KEUZE, Celvorm.KEUZES}]
    assert [kolom.betekenis for kolom in keuzes if kolom.lijst not in DEFS] == []
    assert [kolom.betekenis for kolom in kolommen if kolom not in keuzes and kolom.lijst] == []


def test_a_heading_between_rows_means_something_that_a_column_can_mean() -> None:
    meanings = set(WOORDEN.onderwerpen["interventies"].kolommen)
    assert {betekenis for _, betekenis in WOORDEN.tussenkoppen} <= meanings


def test_the_subjects_and_forms_are_those_that_the_program_knows() -> None:
    schema = json.loads((FOLDER / "kolommen.schema.json").read_text(encoding="utf-8"))
    fields = schema["properties"]["onderwerpen"]["items"]["properties"]
    assert fields["onderwerp"]["enum"] == [onderwerp.value for onderwerp in Onderwerp if onderwerp != "overslaan"]
    assert fields["kolommen"]["items"]["properties"]["vorm"]["enum"] == [vorm.value for vorm in Celvorm]


def test_words_that_cannot_be_read_are_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match=r"schema/kolommen\.yaml"):
        make_kolomwoorden("- geen sleutels\n")
