"""The comment on a proposal: what the check says anew, grouped as in a terminal."""

from __future__ import annotations

from uitvoeringskompas.pages.verschil import Controleverschil, Verschil, as_markdown
from uitvoeringskompas.problems import Location, Problem, Severity


def warning(line: int, code: str = "vraag", message: str = "Zeker?") -> Problem:
    """Return a warning at a line."""
    return Problem(location=Location("plans/a.yaml", line), code=code, message=message, severity=Severity.WAARSCHUWING)


def test_a_comment_groups_new_warnings_and_names_every_error() -> None:
    """What does not fit is counted in warnings, not in lines."""
    errors = [Problem(location=Location("plans/a.yaml", line), code="fout", message="Mis.") for line in (1, 2)]
    many = [warning(line) for line in (3, 4, 5)]
    kinds = [warning(line, f"x{number}", f"Vraag {number}.") for number in range(1, 20) for line in (6, 7)]
    controle = Controleverschil(fouten=(0, 2), waarschuwingen=(0, 41), nieuw=(*many, *kinds, *errors), opgelost=0)
    comment = as_markdown(Verschil(voor="a", na="b", gemeenten=(), controle=controle))
    lines = comment.partition("### Nieuw in de controle\n\n")[2].splitlines()
    assert lines[:3] == [
        r"- Fout in plans/a.yaml\:1\:1: Mis.",
        r"- Fout in plans/a.yaml\:2\:1: Mis.",
        r"- Waarschuwing in plans/a.yaml\:3\:1: Zeker? Dit komt 3 keer voor, zie ook regel 4 en regel 5.",
    ]
    assert (len(lines), lines[-1]) == (21, "- En nog 4.")
