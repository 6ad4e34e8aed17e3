"""What a check says: to an editor, to a program and to a build server."""

from __future__ import annotations

import json

from uitvoeringskompas.adapters.report import as_github, as_json, as_text, visible
from uitvoeringskompas.problems import Location, Problem, Severity

WRONG = Problem(
    location=Location("plans/houten/profiel.yaml", 3, 5),
    code="verwijzing-onbekend",
    message='De partij "gd" bestaat niet. Bedoelde je "ggd"?',
    explanation="Een partij staat in partijen.yaml.",
)
DOUBTFUL = Problem(
    location=Location("plans/houten/notas/a.yaml", 7, 1),
    code="periode-lang",
    message="De periode is lang: 100% zeker?",
    severity=Severity.WAARSCHUWING,
)


def test_the_text_has_one_line_for_each_problem_and_a_summary() -> None:
    """The place comes first, in the form that an editor makes clickable."""
    assert as_text([WRONG, DOUBTFUL], 12) == (
        'plans/houten/profiel.yaml:3:5: fout: De partij "gd" bestaat niet. Bedoelde je "ggd"? [verwijzing-onbekend]\n'
        "plans/houten/notas/a.yaml:7:1: waarschuwing: De periode is lang: 100% zeker? [periode-lang]\n"
        "1 fout en 1 waarschuwing in 12 bestanden.\n"
    )


def test_the_text_says_clearly_that_all_is_well() -> None:
    """No problems is a result as well."""
    assert as_text([], 12) == "Alles in orde: 12 bestanden gecontroleerd, geen fouten en geen waarschuwingen.\n"


def test_the_text_counts_as_people_do() -> None:
    """One is singular and none is a word."""
    assert as_text([DOUBTFUL], 1).endswith("\nGeen fouten en 1 waarschuwing in 1 bestand.\n")
    assert as_text([WRONG, WRONG], 2).endswith("\n2 fouten en geen waarschuwingen in 2 bestanden.\n")


def test_a_hostile_name_cannot_act_on_the_terminal() -> None:
    """Colours, line ends, reversed text and half characters are shown as their codes."""
    assert visible("a\x1b[31mrood\n\u202eomgekeerd\udc80 é") == "a\\x1b[31mrood\\x0a\\u202eomgekeerd\\udc80 é"
    name = Problem(location=Location("plans/\x1b[2J.yaml"), code="bestand-onbekend", message="Weg ermee.")
    assert as_text([name], 1).splitlines()[0] == ("plans/\\x1b[2J.yaml:1:1: fout: Weg ermee. [bestand-onbekend]")


def test_the_json_has_exactly_the_agreed_keys() -> None:
    """A program relies on these names."""
    assert json.loads(as_json([WRONG, DOUBTFUL], 12)) == {
        "problemen": [
            {
                "bestand": "plans/houten/profiel.yaml",
                "regel": 3,
                "kolom": 5,
                "ernst": "fout",
                "code": "verwijzing-onbekend",
                "melding": 'De partij "gd" bestaat niet. Bedoelde je "ggd"?',
                "uitleg": "Een partij staat in partijen.yaml.",
            },
            {
                "bestand": "plans/houten/notas/a.yaml",
                "regel": 7,
                "kolom": 1,
                "ernst": "waarschuwing",
                "code": "periode-lang",
                "melding": "De periode is lang: 100% zeker?",
                "uitleg": "",
            },
        ],
        "aantal_bestanden": 12,
        "aantal_fouten": 1,
        "aantal_waarschuwingen": 1,
    }


def test_github_gets_annotations_at_the_right_line() -> None:
    """Percent signs and line ends are escaped in the text; colons and commas too in the properties."""
    comma = Problem(
        location=Location("plans/a,b:c%\n::error.yaml", 2, 1), code="naam-fout", message="Eén\ntwee, 50%: ja"
    )
    assert as_github([WRONG, DOUBTFUL, comma], 3) == (
        "::error file=plans/houten/profiel.yaml,line=3,col=5,title=verwijzing-onbekend::"
        'De partij "gd" bestaat niet. Bedoelde je "ggd"?%0AEen partij staat in partijen.yaml.\n'
        "::warning file=plans/houten/notas/a.yaml,line=7,col=1,title=periode-lang::De periode is lang: 100%25 zeker?\n"
        "::error file=plans/a%2Cb%3Ac%25%0A%3A%3Aerror.yaml,line=2,col=1,title=naam-fout::Eén%0Atwee, 50%25: ja\n"
        "2 fouten en 1 waarschuwing in 3 bestanden.\n"
    )
