"""``kompas check``: all problems, in three forms, with an exit code that a machine can trust."""

from __future__ import annotations

import gc
import json
from pathlib import Path

from tests.unit.cli.conftest import Kompas

BROKEN = "plans/minimaal/profiel.yaml"


def spoil(folder: Path) -> None:
    """Write one key wrongly."""
    profiel = folder / BROKEN
    profiel.write_text(profiel.read_text("utf-8").replace("naam:", "naan:", 1), "utf-8")


def test_good_plans_end_with_zero_and_a_clear_line(kompas: Kompas, folder: Path) -> None:
    """The default folder is ``plans``; what a public source does not tell is no problem."""
    profiel = folder / BROKEN
    transcribed = "herkomst: openbare_bron\nbronnen: [{id: brief, titel: Raadsbrief}]"
    profiel.write_text(profiel.read_text("utf-8").replace("herkomst: fictief", transcribed), "utf-8")
    expected = "Alles in orde: 2 bestanden gecontroleerd, geen fouten en geen waarschuwingen.\n"
    assert kompas("check") == (0, expected, "")
    assert kompas("check", "plans") == (0, expected, "")


def test_an_error_ends_with_one_and_says_where_it_is(kompas: Kompas, folder: Path) -> None:
    """Each problem on one line, then how many there are."""
    spoil(folder)
    line = next(n for n, text in enumerate((folder / BROKEN).read_text("utf-8").splitlines(), 1) if "naan:" in text)
    outcome = kompas("check")
    assert (outcome.code, outcome.err) == (1, "")
    assert outcome.out.splitlines() == [
        f'{BROKEN}:{line}:1: fout: De sleutel "naan" bestaat hier niet. Bedoelde je "naam"? [schema-onbekende-sleutel]',
        "1 fout en geen waarschuwingen in 2 bestanden.",
    ]


def test_files_are_called_as_the_folder_was_typed(kompas: Kompas, folder: Path) -> None:
    """So that a click on the line opens the file."""
    spoil(folder)
    assert kompas("check", "./plans/").out.startswith("plans/minimaal/profiel.yaml:")
    assert kompas("check", str(folder / "plans")).out.startswith(f"{folder}/plans/minimaal/profiel.yaml:")


def test_a_program_reads_json(kompas: Kompas, folder: Path) -> None:
    """The same problems, and nothing else on the standard output."""
    spoil(folder)
    outcome = kompas("check", "--format", "json")
    data = json.loads(outcome.out)
    assert (outcome.code, outcome.err) == (1, "")
    assert [(found["bestand"], found["code"]) for found in data.pop("problemen")] == [
        (BROKEN, "schema-onbekende-sleutel")
    ]
    assert data == {"aantal_bestanden": 2, "aantal_fouten": 1, "aantal_waarschuwingen": 0}


def test_github_reads_annotations(kompas: Kompas, folder: Path) -> None:
    """Beside the line that was changed."""
    spoil(folder)
    outcome = kompas("check", "--format=github")
    assert outcome.code == 1
    assert outcome.out.startswith("::error file=plans/minimaal/profiel.yaml,line=")
    assert "title=schema-onbekende-sleutel::De sleutel" in outcome.out


def test_the_day_of_today_can_be_given(kompas: Kompas) -> None:
    """Written as in the plans."""
    assert kompas("check", "--peildatum", "2026-10-01").code == 0


def test_gitlab_reads_a_report(kompas: Kompas, folder: Path) -> None:
    """With the keys that its documentation asks for, and a fingerprint that outlives a move to another line."""
    spoil(folder)
    outcome = kompas("check", "--format=gitlab")
    (problem,) = (found for found in json.loads(outcome.out) if found["severity"] == "major")
    fingerprint = problem.pop("fingerprint")
    line = problem["location"]["lines"]["begin"]
    assert problem.pop("description").startswith('De sleutel "naan" bestaat hier niet. Bedoelde je "naam"? De naam ')
    assert (outcome.code, problem) == (
        1,
        {
            "check_name": "schema-onbekende-sleutel",
            "severity": "major",
            "location": {"path": BROKEN, "lines": {"begin": 2}},
        },
    )
    profiel = folder / BROKEN
    profiel.write_text("\n" + profiel.read_text("utf-8"), "utf-8")
    (moved,) = (found for found in json.loads(kompas("check", "--format=gitlab").out) if found["severity"] == "major")
    assert (moved["fingerprint"], moved["location"]["lines"]["begin"]) == (fingerprint, line + 1)


def test_every_fingerprint_in_a_report_differs(kompas: Kompas, folder: Path) -> None:
    """GitLab shows one of those that are equal."""
    profiel = folder / BROKEN
    profiel.write_text(profiel.read_text("utf-8") + "bronnen: [{id: een}, {id: twee}]\n", "utf-8")
    report = json.loads(kompas("check", "--format=gitlab").out)
    assert len(report) > 1
    assert len({found["fingerprint"] for found in report}) == len(report)


def test_what_was_kept_says_the_same_in_every_form(kompas: Kompas, folder: Path) -> None:
    """To the byte, with the same exit code, for all plans and for a part; ``--opnieuw`` looks at everything."""
    (folder / "plans" / "minimaal" / "onzin.txt").write_text("a", "utf-8")
    spoil(folder)
    forms = [("--format", form) for form in ("text", "json", "github", "gitlab", "markdown")]
    for asked in (*forms, ("--alles",), ("--status", "vastgesteld"), ("plans/minimaal",), (BROKEN,)):
        first, kept, anew = kompas("check", *asked), kompas("check", *asked), kompas("check", *asked, "--opnieuw")
        assert first == kept == anew
        assert first.code == 1


def test_what_is_kept_stands_beside_the_plans_and_a_comparison_keeps_nothing(kompas: Kompas, folder: Path) -> None:
    """Neither does it look at what is kept; a check at each status keeps one thing, beside what the files say."""
    cache = folder / ".cache" / "uitvoeringskompas"
    kompas("diff", "plans", "plans")
    assert not cache.exists()
    kompas("check")
    files = len(("of the publisher", "by which it is judged"))
    assert len(list(cache.glob("*.json"))) == files + 1
    kompas("check")
    kompas("check", "--status", "vastgesteld")
    assert len(list(cache.glob("*.json"))) == files + 2
    assert (cache / ".gitignore").read_text("utf-8") == "*\n"


def test_python_looks_again_for_what_can_go_when_a_check_is_over(kompas: Kompas) -> None:
    """It is left alone only while everything that is read stays."""
    assert kompas("check", "--opnieuw").code == 0
    assert gc.isenabled()


def test_a_check_where_nothing_can_be_written_says_the_same(kompas: Kompas, folder: Path) -> None:
    """And nothing else."""
    (folder / ".cache").write_text("of somebody else", "utf-8")
    wanted = kompas("check", "--opnieuw")
    assert kompas("check") == kompas("check") == wanted
    assert wanted.err == ""
