"""The examples in the guide are what an editor copies: together they are a gemeente without a mistake."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.build import BuildOptions, check_plans
from uitvoeringskompas.resources import template_folder
from uitvoeringskompas.writing.kinds import new_interventie

EXAMPLES = template_folder() / "content" / "voorbeelden"
PLACES = {
    "profiel.yaml": "profiel.yaml",
    "programma.yaml": "2026/gezondheid/programma.yaml",
    "voortgang.yaml": "2026/gezondheid/voortgang/2026-07-01.yaml",
    "evaluatie.yaml": "2026/gezondheid/evaluatie.yaml",
    "overgenomen.yaml": "2024/uitvoeringsplan-gezondheid/programma.yaml",
}


def test_the_examples_hold_no_mistake(tmp_path: Path) -> None:
    """With the two interventies that the reports are about."""
    files = {f"voorbeeld/{place}": (EXAMPLES / name).read_text("utf-8") for name, place in PLACES.items()}
    for naam in ("Wandelgroepen", "Training"):
        new = new_interventie(KNOWLEDGE, "voorbeeld", "2026/gezondheid", naam)
        files[new.path] = new.text
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    checked = check_plans(tmp_path, KNOWLEDGE, options=BuildOptions(peildatum=date(2027, 1, 31), shown_as="plans"))
    assert [str(problem) for problem in checked.problems if problem.is_error] == []
    assert sorted(PLACES) == sorted(path.name for path in EXAMPLES.glob("*.yaml"))
