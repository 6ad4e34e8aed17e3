"""The menu is the user's: what is in it, what it is called, and how it is nested; our pages find their place in it."""

from __future__ import annotations

import pytest

from tests.integration.guestsite import Entry, Site, build, make_site, outline, words

OURS = "gezondheid/kleindorp/2026/gezondheid/index.html"
INSIDE = "gezondheid/kleindorp/2026/gezondheid/interventies/wandelgroep/index.html"
PRUNED = """\
site_name: Duinstad
site_url: https://duinstad.example/
theme:
  name: material
  features: [navigation.prune, navigation.indexes, navigation.path, toc.integrate, navigation.footer]
plugins:
  - search
  - uitvoeringskompas: {peildatum: 2026-10-01, geschiedenis: false, plek: gezondheid/}
nav:
  - Welkom: index.md
  - Gezond leven:
      - gezondheid/index.md
      - Kleindorp: gezondheid/kleindorp.md
  - Over ons: over.md
"""


@pytest.fixture(scope="module")
def pruned(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build a site with a small menu, whose table of contents stands in it."""
    return build(make_site(tmp_path_factory.mktemp("menu"), PRUNED, {"docs/over.md": "# Over\n\n## Waar\n"}))


def test_sections_nesting_and_titles_of_the_user_stay_on_every_page(everything: Site) -> None:
    """A page of ours has the title that the nav gives it, or else its own."""
    expected: list[object] = [
        "Welkom",
        "Wonen in Duinstad",
        ["Bouwen", ["Een vergunning"]],
        "Gezond leven",
        ["Ons plan voor 2026", "Begrippen"],
        "Over ons",
    ]
    assert outline(everything.menu("over/index.html")) == expected
    assert outline(everything.menu(OURS)) == expected


def test_an_entry_leads_to_a_page_of_ours_by_the_name_of_its_source(everything: Site) -> None:
    """As it does to a page of the user."""
    (section,) = (entry for entry in everything.menu("over/index.html") if entry.title == "Gezond leven")
    assert section == Entry(
        title="Gezond leven",
        href="../gezondheid/",
        below=(
            Entry(title="Ons plan voor 2026", href="../gezondheid/kleindorp/2026/gezondheid/"),
            Entry(title="Begrippen", href="../gezondheid/begrippen/"),
        ),
    )


def test_a_page_of_ours_that_is_not_in_the_menu_stands_in_the_section_where_we_are(everything: Site) -> None:
    """Its tab is the one of that section, and the path above it begins there."""
    active = everything.page(INSIDE).cssselect(".md-tabs__item--active")
    assert [item.text_content().strip() for item in active] == ["Gezond leven"]
    assert everything.path(INSIDE)[:2] == ["Welkom", "Gezond leven"]


def test_the_table_of_contents_has_the_headings_of_our_page(everything: Site) -> None:
    """As Material makes it of any page."""
    assert everything.toc("wonen/vergunning/index.html") == (
        Entry(title="Hoe lang duurt het?", href="#hoe-lang-duurt-het"),
    )
    toc = everything.toc(OURS)
    assert [entry.title for entry in toc][:3] == [
        "In het kort",
        "Hoe staan de doelen ervoor",
        "Wat vraagt aandacht",
    ]
    (doen,) = [entry for entry in toc if entry.title == "Wat doen we, en wie doet het"]
    assert doen.below == (Entry(title="Tijdlijn", href="#tijdlijn"),)


def test_a_pruned_menu_stays_pruned(pruned: Site) -> None:
    """It shows what is around the page, ours too, and nothing of what is below other sections."""
    assert outline(pruned.menu("over/index.html")) == ["Welkom", "Gezond leven", "Over ons"]
    assert outline(pruned.menu(OURS)) == [
        "Welkom",
        "Gezond leven",
        ["Kleindorp", "Uitvoeringsprogramma gezondheid 2026 – Kleindorp"],
        "Over ons",
    ]


def test_with_the_table_of_contents_in_the_menu_a_page_of_ours_that_is_in_it_has_one(pruned: Site) -> None:
    """Material hangs it below the entry of the page; a page without entry has none, ours as well as the user's."""
    for file, first in (("over/index.html", "Waar"), ("gezondheid/kleindorp/index.html", "In het kort")):
        titles = [words(link) for link in pruned.page(file).cssselect("[data-md-component=toc] a")]
        assert titles[0] == first
