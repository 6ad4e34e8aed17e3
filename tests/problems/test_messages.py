"""The generated list of all messages: complete, current, and in words that an editor understands."""

from __future__ import annotations

import re

import pytest

from tests.problems.cases import FOLDER
from tests.problems.messages import as_prose, codes_in_the_packages, examples
from uitvoeringskompas.problems import Problem

LIST = FOLDER / "alle-meldingen.txt"
DIFFICULT = re.compile(
    r"\b(?:U(?!\+)|u|uw|dient|dienen|gelieve|valideren|valide|parser|parsen|syntax|string|integer|boolean|array|object|null"
    r"|token|schema|attribuut|property|invalid|error|conform|teneinde|middels)\b"
)


@pytest.fixture(scope="module")
def messages() -> dict[str, Problem]:
    """Give one problem of every code."""
    return examples()


def test_every_code_has_a_message_that_somebody_can_read(messages: dict[str, Problem]) -> None:
    """A code in the packages without a case is a sentence that nobody has read."""
    assert set(messages) == codes_in_the_packages()


def test_the_list_is_current(messages: dict[str, Problem], *, renew_golden: bool) -> None:
    """Renewed with the expected texts of the cases; read it as prose when it changes."""
    if renew_golden:
        LIST.write_text(as_prose(messages.values()), "utf-8")
    assert LIST.read_text("utf-8") == as_prose(messages.values())


def test_messages_are_whole_sentences_in_plain_words(messages: dict[str, Problem]) -> None:
    """An editor is spoken to as *je*, and needs no words of programmers or of lawyers."""
    own_words = {code: re.sub(r'"[^"]*"|\S*/\S*', "", one.message) for code, one in messages.items()}
    assert {code: text for code, text in own_words.items() if DIFFICULT.search(text)} == {}
    starts = {code: one.message for code, one in messages.items() if not re.match(r'[A-ZÉ"~&*!]', one.message)}
    assert starts == {}
    unfilled = {code: one.message for code, one in messages.items() if re.search(r"\{[a-z_]+\}", one.message)}
    assert list(unfilled) == ["huisstijl-token-verwijzing", "leidraad-melding-onbruikbaar"]  # those are about braces
