"""Every mistake in how a file is written gets a sentence of its own, at the place where the editor made it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.reading.kinds import Kind, Place

PLACE = Place(path="houten/profiel.yaml", kind=Kind.PROFIEL, publisher="houten")

CASES = json.loads((Path(__file__).parent / "cases" / "mistakes.json").read_text(encoding="utf-8"))
MISTAKES = [(case["text"], tuple(case["messages"])) for case in CASES]


@pytest.mark.parametrize(("text", "messages"), MISTAKES)
def test_a_mistake_is_told_in_whole_sentences_at_its_place(text: str, messages: tuple[str, ...]) -> None:
    """An editor reads what is wrong, where, and how to mend it."""
    reading = read_content(text.encode(), PLACE, "p.yaml")
    assert tuple(str(problem) for problem in reading.problems) == messages


ONLY_LIBYAML = ("%YAML", "a: >#x", "a: {b: Wat?")
"""What the parser in Python itself refuses, or (a question mark behind a word between braces) reads as YAML 1.1."""


@pytest.mark.parametrize("text", [text for text, _ in MISTAKES if not text.startswith(ONLY_LIBYAML)])
def test_the_parser_in_python_tells_the_same_as_libyaml(text: str) -> None:
    """Where PyYAML was built without libyaml an editor reads the same sentences; the column may differ by one."""

    def told(problems: list[object]) -> list[str]:
        return [str(problem).split(": ", maxsplit=1)[1] for problem in problems]

    with_libyaml = parse(text, "p.yaml").problems
    in_python = parse(text, "p.yaml", yaml.SafeLoader).problems
    assert told([*in_python]) == told([*with_libyaml])
