"""The history on the site: a page per publisher, and a line in the foot of every page that comes from a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.history.repository import Repository
from tests.unit.history.site import COACH, FILES, PROFIEL, PROGRAMMA, html_of, make_repository, read_aloud, site_of
from uitvoeringskompas.build import find_githost
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.views.pagina import geschiedenis

PAGE = "duinstad/geschiedenis/"
COACH_PAGE = "duinstad/2026/gezondheid/interventies/beweegcoach/"
OPENING = "Elke wijziging in de plannen wordt bewaard, met de dag waarop zij is gemaakt. Het nieuwste staat bovenaan."


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Give a repository with the plans of Duinstad, committed on 5 January 2026."""
    return make_repository(tmp_path)


def told(site: Site) -> list[str]:
    """Return what the page says below its opening, above its foot."""
    lines = read_aloud(html_of(site, PAGE))
    return lines[lines.index(OPENING) + 1 : -1]


def foot(site: Site, address: str) -> list[str]:
    """Return the lines of the foot of a page, without the last ones that every page has."""
    return read_aloud(html_of(site, address).partition('<div class="paginavoet"')[2])[:-2]


def addresses_of(site: Site) -> list[str]:
    """Return the addresses of the pages of Duinstad."""
    return [page.address for page in site.pages if page.publisher == "duinstad"]


def test_the_page_tells_what_happened_to_which_file_and_when(repository: Repository) -> None:
    (repository.plans / COACH).unlink()
    repository.commit("Weg ermee", "2026-02-01")
    repository.move("duinstad/2026/gezondheid", "duinstad/2026/gezond")
    repository.commit("Nieuwe naam", "2027-01-03")
    assert told(site_of(repository.plans)) == [
        "2027",
        "3 januari 2027",
        f"Gezond in Duinstad: verplaatst; stond in {PROGRAMMA}",
        "2026",
        "1 februari 2026",
        "Interventie beweegcoach (2026): verwijderd",
        "5 januari 2026",
        "Interventie beweegcoach (2026): toegevoegd",
        "Gezond in Duinstad: toegevoegd",
        "Profiel: toegevoegd",
    ]


def test_names_and_subjects_stand_there_only_when_the_site_wants_it(repository: Repository) -> None:
    repository.write(PROFIEL, FILES[PROFIEL] + "website: https://duinstad.example\n")
    repository.commit("<b>Adres</b> erbij", "2026-02-01", name="Jan & Janneke <jan@duinstad.example>")
    assert told(site_of(repository.plans))[:3] == ["2026", "1 februari 2026", "Profiel: gewijzigd"]
    assert "Janneke" not in html_of(site_of(repository.plans), PAGE)
    html = html_of(site_of(repository.plans, namen=True), PAGE)
    assert "<p>&lt;b&gt;Adres&lt;/b&gt; erbij</p>" in html
    assert '<p class="rustig">Door Jan &amp; Janneke</p>' in html
    assert "jan@duinstad.example" not in html


def test_every_version_can_be_seen_at_the_git_host(repository: Repository) -> None:
    host = find_githost(repository.plans, "https://gitlab.com/duinstad/plannen")
    commit = repository.git("rev-parse", "HEAD")
    html = html_of(site_of(repository.plans, githost=host), PAGE)
    address = f"https://gitlab.com/duinstad/plannen/-/commit/{commit}"
    link = f'<a href="{address}" rel="external">Bekijk versie {commit[:7]} bij GitLab</a>'
    assert link in html


def test_a_long_history_is_cut_and_says_so(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    for day in range(1, 6):
        repository.write(PROFIEL, FILES[PROFIEL] + f"# dag {day}\n")
        repository.commit("x", f"2026-02-0{day}")
    monkeypatch.setattr(geschiedenis, "MOST_REVISIONS", 2)
    lines = told(site_of(repository.plans))
    assert [line for line in lines if line.endswith("2026")] == ["2026", "5 februari 2026", "4 februari 2026"]
    assert lines[-1] == "Dit zijn de nieuwste 2 wijzigingen. Er zijn nog 4 oudere wijzigingen."


def test_a_revision_of_very_many_files_names_the_first(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geschiedenis, "MOST_FILES", 1)
    assert told(site_of(repository.plans)) == [
        "2026",
        "5 januari 2026",
        "Beweegcoach (2026): toegevoegd",
        "En nog 2 bestanden.",
    ]


def test_the_foot_of_a_page_says_when_its_file_last_changed(repository: Repository) -> None:
    repository.write(COACH, FILES[COACH].replace("niet_gestart", "loopt"))
    repository.commit("Gestart", "2026-03-01")
    site = site_of(repository.plans)
    assert foot(site, COACH_PAGE) == [
        (
            f"Deze pagina komt uit het bestand plans/{COACH}. Voor het laatst gewijzigd op 1 maart 2026; er zijn 2 "
            "versies. Bekijk de geschiedenis"
        )
    ]
    assert foot(site, "duinstad/2026/gezondheid/") == [
        (
            f"Deze pagina komt uit het bestand plans/{PROGRAMMA}. Gemaakt op 5 januari 2026 en sindsdien niet "
            "gewijzigd. Bekijk de geschiedenis"
        )
    ]
    assert '<a href="../../../../geschiedenis/">Bekijk de geschiedenis</a>' in html_of(site, COACH_PAGE)


def test_the_foot_of_a_page_leads_to_where_its_file_can_be_edited(repository: Repository) -> None:
    host = find_githost(repository.plans, "https://github.com/duinstad/plannen")
    site = site_of(repository.plans, githost=host, geschiedenis=False)
    assert foot(site, COACH_PAGE) == [
        f"Deze pagina komt uit het bestand plans/{COACH}.",
        "Bewerk deze bron · Stel een wijziging voor",
    ]
    html = html_of(site, COACH_PAGE)
    assert (
        f'href="https://github.com/duinstad/plannen/edit/main/plans/{COACH}" rel="external">Bewerk deze bron</a>'
        in html
    )
    assert 'href="https://github.com/duinstad/plannen/issues/new?title=Voorstel%3A%20Beweegcoach&amp;body=' in html
    without_source = [page.address for page in site.pages if page.source is None]
    assert [each for each in without_source if ">Bewerk deze bron</a>" in html_of(site, each)] == []
    with_source = [page.address for page in site.pages if page.source is not None]
    assert [each for each in with_source if "Bewerk deze bron" not in html_of(site, each)] == []


def test_a_file_that_is_not_committed_has_no_date(repository: Repository) -> None:
    repository.write(COACH.replace("beweegcoach", "wandelen"), FILES[COACH].replace("Beweegcoach", "Wandelen"))
    assert foot(site_of(repository.plans), COACH_PAGE.replace("beweegcoach", "wandelen")) == [
        (
            f"Deze pagina komt uit het bestand plans/{COACH.replace('beweegcoach', 'wandelen')}. "
            "Wanneer het is gewijzigd, is niet bekend: het is nog niet vastgelegd in git. Bekijk de geschiedenis"
        )
    ]


def test_a_history_that_is_not_known_is_no_wrong_date(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    site = site_of(repository.plans)
    assert (
        "De geschiedenis van deze plannen is niet bekend. "
        "Op de computer die deze site bouwde, staat het programma git niet."
    ) in read_aloud(html_of(site, PAGE))
    assert foot(site, COACH_PAGE) == [
        f"Deze pagina komt uit het bestand plans/{COACH}. Wanneer het is gewijzigd, is niet bekend. Lees waarom"
    ]


def test_without_history_there_is_no_trace_of_it(repository: Repository) -> None:
    site = site_of(repository.plans, geschiedenis=False)
    assert PAGE not in addresses_of(site)
    assert [each for each in addresses_of(site) if "geschiedenis" in html_of(site, each)] == []


def test_history_changes_no_page_that_does_not_show_it(repository: Repository) -> None:
    def pages() -> dict[str, str]:
        site = site_of(repository.plans)
        return {page.address: page.render().html for page in site.pages}

    before = pages()
    assert pages() == before
    repository.write(COACH, FILES[COACH] + "hoe: In de wijk.\n")
    repository.commit("Eerst anders", "2026-03-01")
    repository.write(COACH, FILES[COACH])
    repository.commit("Dan weer terug", "2026-03-02")
    after = pages()
    assert sorted(address for address in after if after[address] != before[address]) == sorted([COACH_PAGE, PAGE])
