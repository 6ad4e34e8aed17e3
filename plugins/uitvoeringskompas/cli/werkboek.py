"""A workbook that we made and somebody filled in goes back to the plans, and what came of it is told."""

from __future__ import annotations

from uitvoeringskompas.adapters.report import problem_lines
from uitvoeringskompas.cli.output import GOOD, WRONG, complain, say
from uitvoeringskompas.problems import has_errors
from uitvoeringskompas.tables.werkmap import Werkmap
from uitvoeringskompas.workbook.terugzetten import put_back
from uitvoeringskompas.writing.project import Project


def put_back_werkboek(project: Project, werkmap: Werkmap, naar: str | None, *, proef: bool, verwijder: bool) -> int:
    """Put a workbook back in the programme that it came from, or in another; say which files changed."""
    done = put_back(werkmap, project, naar=naar or "", verwijder=verwijder, proef=proef)
    if has_errors(done.problems):
        complain(f"{problem_lines(done.problems)}Er is niets veranderd.\n")
        return WRONG
    if done.problems:
        complain(problem_lines(done.problems))
    made, changed = ("Dit zou kompas maken", "Dit zou kompas aanpassen") if proef else ("Gemaakt", "Aangepast")
    lines = [*(f"{made}: {file}" for file in done.nieuw), *(f"{changed}: {file}" for file in done.gewijzigd)]
    if not lines:
        lines = [f"Er verandert niets in {done.pad}."]
    end = "Er is niets geschreven: dit was een proef." if proef else "Controleer alles met: kompas check"
    say("".join(f"{line}\n" for line in (*lines, end)))
    return GOOD
