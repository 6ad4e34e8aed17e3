"""A site in the frame of Material: its header, menus and search stay, and our pages fill what it leaves for a page."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import lxml.html
import pytest
from rdflib import Graph

from tests.integration.project import FIVE_LINES, GUEST, QUIET, build, make_project, pages_in
from uitvoeringskompas.cli import main


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a project whose site was built in the frame of Material."""
    project = make_project(tmp_path_factory.mktemp("gast"), "minimaal", "kleindorp", settings=GUEST)
    build(project)
    return project


_CODE = re.compile(r'<details class="vouw alleen-scherm"[^>]*>(?:(?!</details>).)*</textarea></details>', re.DOTALL)


def our_contents(site: Path) -> Mapping[str, str]:
    """Give what is ours of each page, by its file, but for the code to copy: that names the address of the site."""
    found = {
        file: lxml.html.fromstring(_CODE.sub("", html)).xpath("//*[contains(@class, 'kompas pagina')]")
        for file, html in pages_in(site).items()
        if file != "404.html"
    }
    return {
        file: lxml.html.tostring(content[0], with_tail=False).decode() for file, content in found.items() if content
    }


def test_the_content_is_the_same_in_both_frames(built: Path, tmp_path: Path) -> None:
    host = our_contents(build(make_project(tmp_path, "minimaal", "kleindorp", settings=FIVE_LINES)))
    assert len(host) > 10
    assert our_contents(built / "site") == host


def test_the_frame_is_that_of_material_in_dutch_without_a_policy_and_without_letters_from_elsewhere(
    built: Path,
) -> None:
    pages = pages_in(built / "site")
    assert all('<html lang="nl" class="no-js">' in html and "md-header" in html for html in pages.values())
    unwanted = ("fonts.googleapis", 'http-equiv="Content-Security')
    assert not [file for file, html in pages.items() if any(sign in html for sign in unwanted)]
    assert list((built / "site/assets/javascripts").glob("bundle.*.js"))


BESIDE = """\
site_name: Proef
plugins: [uitvoeringskompas]
repo_url: https://github.com/minimaal/site
edit_uri: edit/main/docs/
site_url: https://minimaal.example/pad/
theme:
  name: material
  features: [navigation.tabs, navigation.path, navigation.indexes, content.action.edit, toc.follow]
nav:
  - Begin: index.md
  - Gezond <em>leven</em>:
      - gezond/index.md
      - Ons plan: gezond/minimaal/2026/gezondheid.md
  - Over ons: over.md
"""


@pytest.fixture(scope="module")
def beside(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Give the pages of a site with its own menu, first page and folder, and the plans in the place of a page in it."""
    project = make_project(tmp_path_factory.mktemp("naast"), "minimaal", "kleindorp", settings=BESIDE)
    pages = {
        "index.md": "# Welkom\n\n[Ons plan](gezond/minimaal/2026/gezondheid.md)\n",
        "over.md": "# Over ons\n",
        "gezond/index.md": "---\nuitvoeringskompas: hier\n---\nDeze site is nog niet heel.\n",
    }
    for name, text in pages.items():
        (project / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (project / "docs" / name).write_text(text, "utf-8")
    return pages_in(build(project))


def test_our_pages_come_in_the_place_of_a_page_of_the_user(beside: Mapping[str, str]) -> None:
    """His first page stays, and its links by source names arrive; a strict build knows no warning."""
    assert "Deze site is nog niet heel." not in beside["gezond/index.html"]
    assert 'class="kompas pagina pagina--portaal"' in beside["gezond/index.html"]
    assert '<a href="gezond/minimaal/2026/gezondheid/">Ons plan</a>' in beside["index.html"]
    assert "kompas pagina" not in beside["index.html"] + beside["over/index.html"]


def test_the_menu_of_the_user_stands_on_our_pages_with_the_right_part_of_it_open(beside: Mapping[str, str]) -> None:
    """On a page outside the menu too: the tab is that of its section, and the path leads up to it."""
    page = lxml.html.fromstring(beside["gezond/minimaal/2026/gezondheid/kwaliteit/index.html"])
    tabs = [" ".join(tab.text_content().split()) for tab in page.find_class("md-tabs__item")]
    assert tabs == ["Begin", "Gezond leven", "Over ons"]
    (active,) = page.find_class("md-tabs__item--active")
    assert " ".join(active.text_content().split()) == "Gezond leven"
    path = [" ".join(item.text_content().split()) for item in page.find_class("md-path__item")]
    assert path == ["Begin", "Gezond leven", "Ons plan"]


def test_a_page_gives_material_its_title_description_headings_and_the_place_to_edit_it(
    beside: Mapping[str, str],
) -> None:
    """The title of the page itself, whatever the menu calls it."""
    page = lxml.html.fromstring(beside["gezond/minimaal/2026/gezondheid/index.html"])
    assert page.findtext(".//title") == "Gezond Minimaal 2026 – Minimaal - Proef"
    assert page.xpath("string(//meta[@name='description']/@content)")
    assert page.xpath("string(//a[@class='md-skip']/@href)") == "#pagina"
    shown = page.xpath("//nav[contains(@class, 'md-nav--secondary')]/ul/li/a/@href")
    assert "#in-het-kort" in shown
    assert page.xpath("string(//a[@rel='edit']/@href)") == (
        "https://github.com/minimaal/site/edit/main/plans/minimaal/2026/gezondheid/programma.yaml"
    )


def test_the_error_page_of_a_site_under_a_path_leads_to_its_own_pages(beside: Mapping[str, str]) -> None:
    """The address of a page that is not there may have any depth."""
    page = lxml.html.fromstring(beside["404.html"])
    links = set(page.xpath("//nav//a/@href"))
    assert {"/pad/gezond/", "/pad/over/"} <= links
    assert not [link for link in links if link.startswith("//")]


def test_check_site_knows_the_frame_of_others(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And judges only what is ours."""
    monkeypatch.chdir(built)
    assert main(["check-site", "site"]) == 0


def test_a_preview_of_a_proposal_says_so_on_our_pages_and_not_on_those_of_the_user(tmp_path: Path) -> None:
    """Above the content, which is that of the real site; search engines are asked to leave these pages alone."""
    settings = GUEST.replace("[uitvoeringskompas]", "[uitvoeringskompas: {voorbeeld: true}]")
    project = make_project(tmp_path, settings=settings.replace("docs_dir: plans\n", ""))
    (project / "docs").mkdir()
    (project / "docs/over.md").write_text("# Over\n")
    pages = pages_in(build(project))
    signs = (
        '<meta name="robots" content="noindex">',
        "<strong>Voorbeeldweergave.</strong>",
        'http-equiv="Content-Security',
    )
    found = {file: tuple(html.count(sign) for sign in signs) for file, html in pages.items()}
    assert {file for file, counts in found.items() if counts == (0, 0, 0)} == {"404.html", "over/index.html"}
    assert set(found.values()) == {(0, 0, 0), (1, 1, 0)}
    assert our_contents(project / "site") == our_contents(build(make_project(tmp_path / "echt", settings=GUEST)))


def test_a_title_of_the_plans_names_their_first_page_and_not_the_site_of_the_user(tmp_path: Path) -> None:
    """In our own frame it is the name of the site."""
    options = "[uitvoeringskompas: {titel: Gezond leven}]"
    settings = GUEST.replace("[uitvoeringskompas]", options)
    first = lxml.html.fromstring(
        pages_in(build(make_project(tmp_path / "gast", "minimaal", "kleindorp", settings=settings)))["index.html"]
    )
    assert (first.findtext(".//title"), first.findtext(".//h1")) == ("Gezond leven - Proef", "Gezond leven")
    assert first.xpath("string(//header//*[@title]/@title)") == "Proef"
    settings = FIVE_LINES.replace("[uitvoeringskompas]", options)
    first = lxml.html.fromstring(
        pages_in(build(make_project(tmp_path / "raam", "minimaal", "kleindorp", settings=settings)))["index.html"]
    )
    assert (first.findtext(".//title"), first.findtext(".//h1")) == ("Gezond leven", "Gezond leven")


def test_pages_that_the_user_leaves_out_are_not_there_and_nothing_leads_to_them(tmp_path: Path) -> None:
    """A whole chapter of ours, such as the guide."""
    settings = f"{GUEST}exclude_docs: |\n  uitleg.md\n  /uitleg/\n"
    pages = pages_in(build(make_project(tmp_path, settings=settings)))
    assert not [file for file in pages if file.startswith("uitleg/")]
    assert not [file for file, html in pages.items() if re.search('href="[^"]*uitleg/"', html)]


@pytest.mark.parametrize("extra", ["use_directory_urls: false\n", "INHERIT: basis.yml\n"], ids=["files", "inherit"])
def test_it_is_whole_with_other_settings_of_mkdocs(tmp_path: Path, extra: str) -> None:
    """Our pages have the same addresses, and nothing is missing, says the check at the end of each build."""
    project = make_project(tmp_path, settings=f"{GUEST}{extra}site_url: https://minimaal.example/pad/\n")
    (project / "basis.yml").write_text("theme: {language: de, features: [toc.integrate, navigation.tabs]}\n")
    assert "minimaal/2026/gezondheid/index.html" in pages_in(build(project))


def test_a_dirty_build_writes_our_pages_anew(tmp_path: Path) -> None:
    """MkDocs warns of such a build itself, so it is never strict."""
    project = make_project(tmp_path, settings=GUEST)
    command = [sys.executable, "-m", "mkdocs", "build", "--dirty"]
    done = subprocess.run(command, cwd=project, env=os.environ | QUIET, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(our_contents(project / "site")) > 10


def test_our_own_frame_stands_below_a_path_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the same content, its own styles, and an error page that finds them; ``kompas check-site`` sees where."""
    settings = FIVE_LINES.replace("[uitvoeringskompas]", "[uitvoeringskompas: {plek: zorg/plannen}]")
    project = make_project(tmp_path, settings=f"{settings}site_url: https://minimaal.example/pad/\n")
    site = build(project)
    assert 'href="/pad/zorg/plannen/assets/uitvoeringskompas/stijl.css"' in pages_in(site)["404.html"]
    assert our_contents(site / "zorg/plannen") == our_contents(build(make_project(tmp_path / "los")))
    monkeypatch.chdir(project)
    assert main(["check-site", "site"]) == 0


def test_the_list_for_portals_has_whole_addresses_and_every_one_of_them_leads_to_a_page_or_file(
    tmp_path: Path,
) -> None:
    """Those of the site with the path below which the plans stand, whatever frame they are in."""
    settings = GUEST.replace("[uitvoeringskompas]", "[uitvoeringskompas: {plek: zorg}]")
    project = make_project(tmp_path, settings=f"{settings}site_url: https://minimaal.example/pad\n")
    profiel = project / "plans/minimaal/profiel.yaml"
    profiel.write_text(profiel.read_text("utf-8").replace("herkomst: fictief", "herkomst: eigen"), "utf-8")
    site = build(project)
    graph = Graph().parse(site / "zorg/data/catalogus.ttl")
    ours = {str(each) for each in graph.all_nodes() if str(each).startswith("https://minimaal.example/")}
    assert "https://minimaal.example/pad/zorg/data/#catalogus" in ours
    places = {each.removeprefix("https://minimaal.example/pad/").partition("#")[0] for each in ours}
    wanted = {f"{place}index.html" if place.endswith("/") else place for place in places}
    assert [place for place in sorted(wanted) if not (site / place).is_file()] == []
    assert 'type="text/turtle"' in pages_in(site)["zorg/data/index.html"]
