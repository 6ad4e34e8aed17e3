"""What a check says: to an editor, to a program and to a build server."""

from __future__ import annotations

import json

import pytest

from uitvoeringskompas.adapters import report
from uitvoeringskompas.adapters.report import (
    HEIGHT,
    WIDTH,
    as_github,
    as_json,
    as_markdown,
    as_text,
    as_whole_text,
)
from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.vast import replace

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


HOE = Problem(
    location=Location("plans/a/2026/b/interventies/boogschieten.yaml", 5, 1),
    code="A10-hoe-ontbreekt",
    message='Hoe je "Boogschieten" uitvoert, staat er niet. Waarom? Daarom.',
    severity=Severity.WAARSCHUWING,
    rank=1,
    brief='Hoe je "Boogschieten" uitvoert, staat er niet.',
    together='Bij {aantal} interventies ontbreekt "hoe"',
)


def at(problem: Problem, name: str, line: int = 5) -> Problem:
    """Return the same problem in another file of the programme."""
    return replace(problem, location=Location(f"plans/a/2026/b/interventies/{name}.yaml", line, 1))


def test_warnings_of_one_kind_are_one_line_that_names_a_few_of_their_places() -> None:
    """The line begins with the place of the first, and says how to see the others."""
    eight = [at(HOE, name) for name in ("dansen", "fietsen", "koken", "lopen", "roeien", "schaken", "zwemmen")]
    assert as_text([*eight, HOE], 9) == (
        'plans/a/2026/b/interventies/boogschieten.yaml:5:1: waarschuwing: Bij 8 interventies ontbreekt "hoe", zie ook '
        "dansen.yaml:5, fietsen.yaml:5 en 5 andere. [A10-hoe-ontbreekt]\n"
        "Geen fouten en 8 waarschuwingen in 9 bestanden.\n"
        "Bekijk elke waarschuwing apart met: kompas check --alles\n"
    )
    assert as_text([HOE], 9) == (
        'plans/a/2026/b/interventies/boogschieten.yaml:5:1: waarschuwing: Hoe je "Boogschieten" uitvoert, staat er '
        "niet. [A10-hoe-ontbreekt]\nGeen fouten en 1 waarschuwing in 9 bestanden.\n"
    )


def test_warnings_without_words_for_several_say_how_often_they_hold() -> None:
    """The first is told as it is; others in the same file are known by their line."""
    twice = [DOUBTFUL, replace(DOUBTFUL, location=Location("plans/houten/notas/a.yaml", 9, 1))]
    assert as_text(twice, 9).splitlines()[0] == (
        "plans/houten/notas/a.yaml:7:1: waarschuwing: De periode is lang: 100% zeker? Dit komt 2 keer voor, zie "
        "ook regel 9. [periode-lang]"
    )


def test_every_problem_can_be_seen_on_a_line_of_its_own() -> None:
    """With why it matters."""
    assert (
        as_whole_text([at(HOE, "dansen"), HOE], 9)
        .splitlines()[1]
        .endswith("staat er niet. Waarom? Daarom. [A10-hoe-ontbreekt]")
    )


def test_what_is_needed_most_comes_first() -> None:
    """Contradictions before the guideline, its core before the rest, and the second item before the tenth."""
    nota = replace(HOE, code="A2-nota-ontbreekt")
    tip = replace(HOE, code="A1-tip", rank=2)
    lines = as_text([tip, HOE, nota, DOUBTFUL], 9).splitlines()
    assert [line.rpartition("[")[2] for line in lines[:4]] == [
        "periode-lang]",
        "A2-nota-ontbreekt]",
        "A10-hoe-ontbreekt]",
        "A1-tip]",
    ]


def test_warnings_fill_one_screen_and_errors_are_never_left_out() -> None:
    """What is not there is counted on the last line."""
    warnings = [replace(HOE, code=f"A{number}-x") for number in range(1, 54)]
    lines = as_text(warnings, 9).splitlines()
    assert sum(1 + len(line) // WIDTH for line in lines) <= HEIGHT
    hidden = 53 - (len(lines) - 2)
    assert lines[-1] == f"{hidden} waarschuwingen staan hier niet bij. Bekijk ze allemaal met: kompas check --alles"
    errors = [replace(WRONG, location=Location("plans/a.yaml", line)) for line in range(1, 41)]
    lines = as_text([*warnings, *errors], 9).splitlines()
    assert [line.partition(": ")[0] for line in lines[:40]] == [f"plans/a.yaml:{line}:1" for line in range(1, 41)]
    assert lines[40:] == [
        "40 fouten en 53 waarschuwingen in 9 bestanden.",
        "53 waarschuwingen staan hier niet bij. Bekijk ze allemaal met: kompas check --alles",
    ]


def test_the_text_says_clearly_that_all_is_well() -> None:
    """No problems is a result as well."""
    assert as_text([], 12) == "Alles in orde: 12 bestanden gecontroleerd, geen fouten en geen waarschuwingen.\n"


def test_the_text_counts_as_people_do() -> None:
    """One is singular and none is a word."""
    assert as_text([DOUBTFUL], 1).endswith("\nGeen fouten en 1 waarschuwing in 1 bestand.\n")
    assert as_text([WRONG, WRONG], 2).endswith("\n2 fouten en geen waarschuwingen in 2 bestanden.\n")


def test_a_hostile_name_cannot_act_on_the_terminal() -> None:
    """What it would act upon is shown as its code."""
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


def test_an_issue_gets_the_errors_as_text_between_fences() -> None:
    """Nothing in it is Markdown, a command or a name to call: no row of backticks in it is as long as the fence."""
    sly = Problem(
        location=Location("plans/a/profiel.yaml", 2, 1),
        code="naam-fout",
        message="```` @stad <!-- ::error:: # Kop\n- [x](y)",
        shape="naam: ```\n",
    )
    assert as_markdown([WRONG, DOUBTFUL, sly], 3) == (
        "2 fouten en 1 waarschuwing in 3 bestanden.\n"
        "\n"
        "`````text\n"
        'plans/houten/profiel.yaml:3:5: fout: De partij "gd" bestaat niet. Bedoelde je "ggd"? [verwijzing-onbekend]\n'
        "plans/a/profiel.yaml:2:1: fout: ```` @stad <!-- ::error:: # Kop\\x0a- [x](y) [naam-fout]\n"
        "    naam: ```\n"
        "`````\n"
    )
    assert as_markdown([DOUBTFUL], 3) == "Geen fouten en 1 waarschuwing in 3 bestanden.\n"


def test_an_issue_gets_no_more_errors_than_it_can_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest is counted in its first line, and a mark says that there is more."""
    monkeypatch.setattr(report, "MOST_BYTES", 120)
    assert as_markdown([WRONG, replace(WRONG, code="naam-fout")], 3) == (
        "2 fouten en geen waarschuwingen in 3 bestanden.\n"
        "\n"
        "```text\n"
        'plans/houten/profiel.yaml:3:5: fout: De partij "gd" bestaat niet. Bedoelde je "ggd"? [verwijzing-onbekend]\n'
        "…\n"
        "```\n"
    )
