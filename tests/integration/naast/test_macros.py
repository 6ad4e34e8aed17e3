"""Beside plugins that evaluate, rewrite or date what somebody typed: a page of ours was typed by nobody."""

from __future__ import annotations

import pytest

from tests.integration.guestsite import Site, build, make_site, words
from tests.unit.history.repository import Repository

SETTINGS = """\
site_name: Duinstad
site_url: https://duinstad.example/
theme:
  name: material
plugins:
  - search
  - macros
  - git-revision-date-localized:
      enable_creation_date: true
  - uitvoeringskompas:
      peildatum: 2026-10-01
      geschiedenis: false
"""
OVER = "# Over {{ 6 * 7 }}\n\nTwee weken is {{ 2 * 7 }} dagen.\n"
PROGRAMMA = "plans/minimaal/2026/gezondheid/programma.yaml"
PAGE = "minimaal/2026/gezondheid/index.html"
HOSTILE = "Gezond {{ 7 * 191 }} {% set x = 1 %}{# weg #}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build a site that uses macros on its own page, with a programme whose title has braces in it."""
    root = tmp_path_factory.mktemp("macros")
    project = make_site(root, SETTINGS, {"docs/over.md": OVER})
    (project / "docs/index.md").unlink()
    plan = project / PROGRAMMA
    plan.write_text(plan.read_text("utf-8").replace("titel: Gezond Minimaal 2026", f"titel: '{HOSTILE}'"), "utf-8")
    Repository(project).commit("Begin", "2020-02-03")
    return build(project)


def test_macros_work_on_a_page_of_the_user_and_evaluate_nothing_that_stands_in_a_plan(site: Site) -> None:
    """What macros evaluates may run anything on the machine that builds the site."""
    assert site.h1("over/index.html") == ["Over 42"]
    assert site.h1(PAGE) == [HOSTILE]
    assert site.title(PAGE) == f"{HOSTILE} – Minimaal - Duinstad"
    assert not [file for file in site.addresses if "1337" in (site.folder / file).read_text("utf-8")]


def test_a_page_of_the_user_shows_its_date_and_one_of_ours_not_that_of_the_build(site: Site) -> None:
    """The plugin takes a page that was not typed for one that changed now; ours tells its own history at its foot."""
    dates = {
        file: [words(fact) for fact in site.page(file).cssselect(".md-source-file__fact")]
        for file in ("over/index.html", PAGE, "uitleg/index.html")
    }
    assert dates["over/index.html"] == ["3 februari 2020", "3 februari 2020"]
    assert dates[PAGE] == []
    assert dates["uitleg/index.html"] == []
