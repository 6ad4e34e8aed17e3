"""``kompas export site`` in a repository: the history and the place of the sources, as far as was typed."""

from __future__ import annotations

from pathlib import Path

from tests.unit.cli.conftest import Kompas
from tests.unit.history.repository import Repository

PROGRAMMA = "uit/minimaal/2026/gezondheid/index.html"
HISTORY = "uit/minimaal/geschiedenis/index.html"


def test_the_written_site_tells_its_history_and_is_whole(kompas: Kompas, folder: Path) -> None:
    """Also with names, and check-site knows which pages there must be."""
    Repository(folder).commit("Het begin", "2026-01-05", name="Janneke")
    (folder / ".gitignore").write_text("uit\n")
    assert kompas("export", "site", "uit", "--namen", "--bron", "https://codeberg.org/minimaal/plannen").code == 0
    assert "Door Janneke" in (folder / HISTORY).read_text("utf-8")
    edit = "https://codeberg.org/minimaal/plannen/_edit/main/plans/minimaal/2026/gezondheid/programma.yaml"
    assert edit in (folder / PROGRAMMA).read_text("utf-8")
    assert kompas("check-site", "uit").code == 0


def test_a_site_may_be_written_without_its_history(kompas: Kompas, folder: Path) -> None:
    """Then no page speaks of it, and check-site does not miss it."""
    assert kompas("export", "site", "uit", "--geen-geschiedenis").code == 0
    assert not (folder / HISTORY).exists()
    assert "gewijzigd" not in (folder / PROGRAMMA).read_text("utf-8").partition('class="paginavoet"')[2]
    assert kompas("check-site", "uit").code == 0


def test_an_address_that_cannot_be_right_is_a_mistake_in_typing(kompas: Kompas, folder: Path) -> None:
    """Said in Dutch, with nothing written."""
    assert kompas("export", "site", "uit", "--bron", "https://git.minimaal.example/a/b") == (
        2,
        "",
        (
            "Dit kan niet: Aan 'https://git.minimaal.example/a/b' is niet te zien welke git-host dit is. Zet de soort "
            "erbij; kies uit: github, gitlab, forgejo, azure.\n"
        ),
    )
    assert not (folder / "uit").exists()
