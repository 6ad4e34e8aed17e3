"""The page about taking over a public document: its commands do what it says, in the order in which it says so."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from tests.unit.cli.conftest import Kompas
from uitvoeringskompas.resources import template_folder

PAGE = (template_folder() / "pages" / "overnemen.html.jinja").read_text("utf-8")
COMMANDS = [shlex.split(found[1]) for found in re.finditer(r"opdracht\((?:'|\")kompas (.*?)(?:'|\")\) \}\}", PAGE)]
ANSWERS = {"soort: …": "soort: totaal", "status: …": "status: vastgesteld", ": …": ": De bron noemt dit niet."}
"""What somebody finds in the document where dots stand."""


def test_the_commands_of_the_page_do_what_it_says(kompas: Kompas, folder: Path) -> None:
    """Nothing but what was typed stands there until somebody looks it up; then all is right and says whose it is."""
    *begin, check = COMMANDS
    assert [kompas(*command).code for command in begin] == [0] * 5
    assert check == ["check"]
    refused = kompas(*check)
    assert (refused.code, "[yaml-niet-ingevuld]" in refused.out) == (1, True)
    files = sorted((folder / "plans/kleindorp").rglob("*.yaml"))
    for file in files:
        text = file.read_text("utf-8")
        for dots, answer in ANSWERS.items():
            text = text.replace(dots, answer)
        file.write_text(text, "utf-8")
    outcome = kompas(*check)
    assert (outcome.code, "kleindorp" in outcome.out) == (0, False)
    interventie = (folder / "plans/kleindorp/2024/uitvoeringsplan-gezondheid/interventies/beweegcoach.yaml").read_text(
        "utf-8"
    )
    assert "\nstatus: onbekend\n" in interventie


def test_the_site_says_that_it_is_taken_over(kompas: Kompas, folder: Path) -> None:
    """Above every page: by whom and from which document."""
    test_the_commands_of_the_page_do_what_it_says(kompas, folder)
    assert kompas("export", "site", "uit").code == 0
    page = (folder / "uit/kleindorp/2024/uitvoeringsplan-gezondheid/interventies/beweegcoach/index.html").read_text(
        "utf-8"
    )
    assert "Team gezondheid" in page
    assert "Uitvoeringsplan gezondheid 2024-2025" in page
