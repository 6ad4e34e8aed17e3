"""The rule of the figures follows its own schema, asks only what there is a form for, and names its sources."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import pytest
import yaml

from tests.knowledge import KNOWLEDGE
from tests.unit.model.koers.gevallen import judge, list_gevallen
from tests.unit.schema.walking import FOLDER
from uitvoeringskompas.knowing import know
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.koers import koers_of
from uitvoeringskompas.model.koers.vormen import VORMEN
from uitvoeringskompas.vast import replace

REGEL: dict[str, Any] = yaml.load((FOLDER / "koers.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
SCHEMA: dict[str, Any] = json.loads((FOLDER / "koers.schema.json").read_text(encoding="utf-8"))
STAPPEN: list[dict[str, Any]] = REGEL["stappen"]
FORMS = SCHEMA["properties"]["stappen"]["items"]["properties"]["vorm"]["enum"]


def broken(old: str, new: str) -> Knowledge:
    """Return what is known when the rule has this other text."""
    text = KNOWLEDGE.texts.koers.decode()
    assert old in text
    return know(replace(KNOWLEDGE.texts, koers=text.replace(old, new, 1).encode()))


def test_the_rule_is_sound_and_its_schema_is_committed_in_the_layout_of_the_others() -> None:
    assert KNOWLEDGE.problems == ()
    printed = json.dumps(SCHEMA, ensure_ascii=False, indent=2) + "\n"
    assert (FOLDER / "koers.schema.json").read_text(encoding="utf-8") == printed


def test_the_schema_knows_every_form_that_there_is_and_the_rule_asks_each_once() -> None:
    assert sorted(FORMS) == sorted(VORMEN)
    assert sorted(stap["vorm"] for stap in STAPPEN) == sorted(FORMS)


def test_every_question_is_decided_by_a_case_of_the_table() -> None:
    """But for those that only a mistake of ours can reach."""
    decided = {koers.stap.vorm for koers in map(judge, list_gevallen()) if koers.stap}
    assert set(FORMS) - decided == {"geen_begin"}  # a figure that is not at its target has at least itself


def test_every_question_names_its_sources_and_every_source_is_named() -> None:
    cited = {bron for stap in STAPPEN for bron in stap["bronnen"]}
    assert cited == {bron["id"] for bron in REGEL["bronnen"]}
    assert [bron["id"] for bron in REGEL["bronnen"] if "url" not in bron] == ["eigen"]


def test_nothing_can_be_said_only_for_a_reason_and_a_reason_says_only_that() -> None:
    assert [stap["vorm"] for stap in STAPPEN if ("reden" in stap) != (stap["uitkomst"] == "niet_te_zeggen")] == []


def test_the_rule_speaks_to_a_reader_in_plain_words() -> None:
    difficult = re.compile(r"\b(?:u|uw|dient|conform|teneinde|middels|string|boolean)\b", re.IGNORECASE)
    texts = [text for stap in STAPPEN for text in (stap["als"], stap["waarom"], stap.get("reden", ""))]
    assert [text for text in texts if difficult.search(text)] == []
    assert [stap["als"] for stap in STAPPEN if not stap["als"].endswith("?")] == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "vorm: tempo_minstens",
            "vorm: tempo_minsten",
            '"tempo_minsten" kan niet bij "vorm". Bedoelde je "tempo_minstens"?',
        ),
        ("uitkomst: op_koers", "uitkomst: prima", '"prima" kan niet bij "uitkomst".'),
        ("drempel: 95", "drempel: veel", 'Bij "drempel" hoort een getal'),
        ("anders: niet_te_zeggen", "", 'De sleutel "anders" ontbreekt.'),
    ],
)
def test_a_rule_with_a_mistake_is_told_in_dutch_at_its_line_and_judges_nothing(old: str, new: str, told: str) -> None:
    knowledge = broken(old, new)
    assert {problem.location.file for problem in knowledge.problems} == {"schema/koers.yaml"}
    assert [problem.message for problem in knowledge.problems if problem.message.startswith(told)], knowledge.problems
    assert all(problem.is_error and problem.location.line for problem in knowledge.problems)
    koers = koers_of(judge(list_gevallen()[0]).indicator, None, date(2026, 11, 1), knowledge.koers)
    assert koers.uitkomst == "niet_te_zeggen"
