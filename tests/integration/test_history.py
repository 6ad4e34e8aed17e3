"""What ``mkdocs.yml`` may say about history and sources, through the real program in a real repository."""

from __future__ import annotations

from pathlib import Path

from tests.integration.project import FIVE_LINES, build, generate, make_project, pages_in
from tests.unit.history.repository import Repository

HISTORY = "minimaal/geschiedenis/index.html"
PROGRAMMA = "minimaal/2026/gezondheid/index.html"


def make_repository(root: Path, settings: str) -> Repository:
    """Return a project in git with the smallest plans."""
    repository = Repository(root)
    make_project(root, settings=settings)
    repository.commit("Begin", "2026-01-05", name="Janneke Jansen")
    return repository


def test_the_history_and_the_sources_of_the_plans_are_on_the_site(tmp_path: Path) -> None:
    """The address that MkDocs knows already is enough, and a second build gives the same bytes."""
    make_repository(tmp_path, FIVE_LINES + "repo_url: https://github.com/minimaal/plannen\n")
    pages = pages_in(build(tmp_path))
    assert "5 januari 2026" in pages[HISTORY]
    assert "Janneke" not in pages[HISTORY]
    assert "Gemaakt op 5 januari 2026 en sindsdien niet gewijzigd." in pages[PROGRAMMA]
    edit = "https://github.com/minimaal/plannen/edit/main/plans/minimaal/2026/gezondheid/programma.yaml"
    assert f'<a href="{edit}" rel="external">Bewerk deze bron</a>' in pages[PROGRAMMA]
    assert pages_in(build(tmp_path)) == pages


def test_a_site_may_leave_its_history_out_and_name_its_own_git_host(tmp_path: Path) -> None:
    """Our option wins from the one of MkDocs."""
    options = """\
plugins:
  - uitvoeringskompas:
      geschiedenis: false
      bron: {url: "https://git.minimaal.example/beleid/plannen", soort: forgejo, tak: publiek}
repo_url: https://github.com/minimaal/plannen
"""
    make_repository(tmp_path, FIVE_LINES.replace("plugins: [uitvoeringskompas]\n", options))
    pages = pages_in(build(tmp_path))
    assert HISTORY not in pages
    content, _, foot = pages[PROGRAMMA].partition("</main>")
    assert ("github.com" in content, "De bestanden van deze site: GitHub" in foot) == (False, True)
    edit = "https://git.minimaal.example/beleid/plannen/_edit/publiek/plans/minimaal/2026/gezondheid/programma.yaml"
    assert f'<a href="{edit}" rel="external">Bewerk deze bron</a>' in pages[PROGRAMMA]


def test_an_address_that_cannot_be_right_stops_the_build(tmp_path: Path) -> None:
    """In Dutch, before anything is written."""
    options = "plugins: [uitvoeringskompas: {bron: 'http://github.com/minimaal/plannen'}]\n"
    make_repository(tmp_path, FIVE_LINES.replace("plugins: [uitvoeringskompas]\n", options))
    done = generate(tmp_path)
    assert done.returncode == 1
    assert (
        "De optie 'bron' in mkdocs.yml klopt niet: Het adres 'http://github.com/minimaal/plannen' begint niet met "
        "https://. Schrijf het hele adres van de repository, zoals https://github.com/voorbeeldstad/plannen."
    ) in done.stdout
    assert not (tmp_path / "site").exists()
