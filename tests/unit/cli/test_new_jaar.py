"""``kompas new jaar``: what it did and why, interventie by interventie."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Kompas

ACCOUNT = """\
2026 gaat verder waar 2025 ophield.

2026/gezondheid bouwt voort op 2025/gezondheid.
Gaat mee:
  - koffie-in-de-buurt: besluit in de evaluatie van 2026-01-31: aanpassen en doorgaan (We nemen er een spreekuur \
bij en kiezen een nieuwe naam).
  - wandelgroep: besluit in de evaluatie van 2026-01-31: doorgaan (Deelnemers willen verder en de club \
levert begeleiders).
Gaat niet mee:
  - gezonde-kantine: besluit in de evaluatie van 2026-01-31: stoppen (Tot 2028 is er geen nieuw contract).
"""
ADVICE = """\

Dit vul je nu zelf in: de samenvatting, de planning, de resultaten, de bedragen en de afspraken met partijen.
Wat er vorig jaar stond, staat erbij achter een hekje: het komt niet op de website.
Niet overgenomen: hoe het programma tot stand kwam, de analyse, wat er is gevraagd en vastgesteld, het \
evaluatieplan en de verslagen.

Gemaakt: plans/kleindorp/2026/gezondheid/programma.yaml
Gemaakt: plans/kleindorp/2026/gezondheid/interventies/koffie-in-de-buurt.yaml
Gemaakt: plans/kleindorp/2026/gezondheid/interventies/wandelgroep.yaml
"""


@pytest.fixture
def kleindorp(folder: Path, project: Path) -> Path:
    """Give a gemeente that evaluated 2025 and has no 2026 yet, in a project that has its settings."""
    (folder / ".vscode").mkdir()
    place = folder / "plans/kleindorp"
    shutil.copytree(project / "tests/golden/plans/kleindorp", place)
    shutil.rmtree(place / "2026")
    return place


def test_the_account_tells_what_goes_on_and_why(kompas: Kompas, kleindorp: Path) -> None:
    """An evaluation that points at a year to come is no obstacle to beginning that year."""
    outcome = kompas("new", "jaar", "kleindorp", "2026")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(ACCOUNT)
    assert outcome.out.removeprefix(ACCOUNT).endswith(
        f"{ADVICE}Lees elk nieuw bestand na.\nControleer daarna alles met: kompas check\n"
    )
    checked = kompas("check").out.splitlines()
    assert [line for line in checked if line.startswith("plans/kleindorp/2026") and ": fout: " in line] == []
    assert not (kleindorp / "2026/gezondheid/interventies/gezonde-kantine.yaml").exists()
    asked = "Het uitvoeringsprogramma gezondheid 2025 vast te stellen"
    assert asked in (kleindorp / "2025/gezondheid/programma.yaml").read_text("utf-8")
    assert asked not in (kleindorp / "2026/gezondheid/programma.yaml").read_text("utf-8")


def test_a_broken_file_is_mended_first(kompas: Kompas, kleindorp: Path) -> None:
    """What stands in it would silently stay behind."""
    (kleindorp / "2025/gezondheid/interventies/wandelgroep.yaml").write_text("titel: Wandelgroep\n", "utf-8")
    outcome = kompas("new", "jaar", "kleindorp", "2026")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("plans/kleindorp/2025/gezondheid/interventies/wandelgroep.yaml:1:1: fout: ")
    assert outcome.err.endswith("\nEr is niets gemaakt.\n")
    assert not (kleindorp / "2026").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("kleindorp", "2025"),
            "Er is geen programma van voor 2025. Begin er een met: kompas new programma\n",
        ),
        (("kleindrop", "2026"), "In 'plans' staat geen gemeente kleindrop. Bedoel je 'kleindorp'?\n"),
        (
            ("overgenomen", "2027"),
            (
                "2027 gaat verder waar 2026 ophield.\n\nGeen nieuw programma:\n"
                "  - 2026/gezondheid is overgenomen uit openbare bronnen, en een nieuw jaar heeft zijn eigen bron.\n"
            ),
        ),
        (
            ("langlopend", "2027"),
            (
                "2027 gaat verder waar 2026 ophield.\n\nGeen nieuw programma:\n"
                "  - 2026/gezondheid loopt door tot en met 2029.\n"
            ),
        ),
        (
            ("zonder-einde", "2027"),
            (
                "2027 gaat verder waar 2026 ophield.\n\nGeen nieuw programma:\n"
                '  - 2026/gezondheid noemt geen laatste jaar; stopt het, zet dat dan bij "tot_en_met".\n'
            ),
        ),
    ],
)
def test_when_there_is_nothing_to_begin_it_says_why(
    kompas: Kompas, kleindorp: Path, arguments: tuple[str, ...], message: str
) -> None:
    """With exit code 1; nothing was made."""
    plans = kleindorp.parent
    for name, old, new in (
        ("overgenomen", "status: concept", "status: concept\nherkomst: openbare_bron\nbronnen: [{id: x, titel: X}]"),
        ("langlopend", "tot_en_met: 2026", "tot_en_met: 2029"),
        ("zonder-einde", "  tot_en_met: 2026\n", ""),
    ):
        shutil.copytree(plans / "minimaal", plans / name)
        programma = plans / name / "2026/gezondheid/programma.yaml"
        text = programma.read_text("utf-8")
        assert old in text
        programma.write_text(text.replace(old, new), "utf-8")
    before = sorted(plans.rglob("*"))
    assert kompas("new", "jaar", *arguments) == (1, "", f"{message}Er is niets gemaakt.\n")
    assert sorted(plans.rglob("*")) == before


def test_decisions_that_came_later_are_carried_out(kompas: Kompas, kleindorp: Path) -> None:
    """With the sentence why; a second time there is nothing to do, and a year that was not begun is not brought up."""
    assert kompas("new", "jaar", "kleindorp", "2026", "--werk-bij") == (
        1,
        "",
        "Dit jaar is nog niet begonnen. Begin het met: kompas new jaar\nEr is niets gemaakt.\n",
    )
    kompas("new", "jaar", "kleindorp", "2026")
    nothing = "Er is niets bij te werken: dit jaar volgt alle besluiten.\n"
    after = "Controleer daarna alles met: kompas check\n"
    assert kompas("new", "jaar", "kleindorp", "2026", "--werk-bij") == (0, nothing + after, "")
    evaluatie = kleindorp / "2025/gezondheid/evaluatie.yaml"
    text = evaluatie.read_text("utf-8")
    before, wandelgroep, rest = text.partition("  - interventie: wandelgroep\n")
    evaluatie.write_text(before + wandelgroep + rest.replace("besluit: doorgaan", "besluit: afgerond", 1), "utf-8")
    outcome = kompas("new", "jaar", "kleindorp", "2026", "--werk-bij")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("Gaat niet meer mee: wandelgroep: besluit in de evaluatie van 2026-01-31: klaar")
    assert not (kleindorp / "2026/gezondheid/interventies/wandelgroep.yaml").exists()
    assert kompas("new", "jaar", "kleindorp", "2026", "--werk-bij") == (0, nothing + after, "")
