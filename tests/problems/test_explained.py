"""``kompas explain`` knows every code that a message can print: why it is there, and how to mend it."""

from __future__ import annotations

import re

import pytest

from tests.knowledge import KNOWLEDGE
from tests.problems.cases import FOLDER
from uitvoeringskompas.cli import main
from uitvoeringskompas.knowing import explain_meldingen

LISTED = re.findall(r"^[A-Za-z0-9-]+$", (FOLDER / "alle-meldingen.txt").read_text("utf-8"), re.MULTILINE)
NEW = ("nieuw-bestaat-al", "nieuw-geen-map", "nieuw-hoort-nergens", "nieuw-koppeling", "nieuw-niet-leesbaar")
"""What only ``kompas new`` says."""

TABLES = (
    *("koppeling-betekenis", "koppeling-dubbel", "koppeling-kolom", "koppeling-verschil"),
    *("import-herkomst", "import-tegelijk"),
)
"""What only somebody reads who takes over a table."""


@pytest.mark.parametrize("code", [*LISTED, *NEW, *TABLES])
def test_every_code_that_is_printed_is_explained(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    """By the item of the guideline that it belongs to, or by itself."""
    assert main(["explain", code]) == 0
    told = capsys.readouterr().out
    assert code in told
    assert "Waarom krijg je deze melding?" in told or "Hoe wordt het nagegaan?" in told


def test_nothing_is_explained_that_nobody_reads() -> None:
    """A code that went away takes its explanation along."""
    assert set(KNOWLEDGE.meldingen) - set(LISTED) - set(NEW) - set(TABLES) == set()


def test_every_explanation_is_in_whole_sentences() -> None:
    """Why, and then what to do; the words of a rule's own message may begin with what was typed."""
    own = KNOWLEDGE.meldingen.values()
    texts = [text for melding in own for text in (melding.waarom, melding.herstel)]
    assert [text for text in texts if not re.fullmatch(r"[A-ZÉ].*[.!]", text, re.DOTALL)] == []
    assert [
        melding.code for melding in explain_meldingen(KNOWLEDGE).values() if not melding.waarom or not melding.herstel
    ] == []
