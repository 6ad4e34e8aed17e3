"""What the guide tells who has a site already: its lines build such a site, and each name that it gives is one."""

from __future__ import annotations

import re
from pathlib import Path

import lxml.html
import pytest

from tests.integration.project import build, make_project
from tests.integration.promises.conftest import README, Built, settings_of_readme
from tests.integration.promises.reading import table_of, words_of
from uitvoeringskompas.adapters.mkdocs.options import Options
from uitvoeringskompas.cli import main
from uitvoeringskompas.views.pagina.uitleg.eigen_site import NAMEN, OPTIES

OWN_SITE = "uitleg/eigen-site/"
HUISSTIJL = "uitleg/huisstijl/"
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2 12 12 2l10 10v10H2z"/></svg>'
STRICT = "validation: {links: {not_found: warn, unrecognized_links: warn, anchors: warn}}\n"


def lines_of(built: Built, page: str, name: str) -> str:
    """Return an example of the guide as it stands on the page, by how it is called for who hears it."""
    (example,) = built[page].xpath(f".//pre[@aria-label='{name}']")
    return str(example.text_content())


def make_own_site(folder: Path, settings: str) -> Path:
    """Make the site of somebody who has pages of his own, with the plans of Voorbeeldstad beside them."""
    project = make_project(folder, settings=f"{settings}\n{STRICT}")
    (project / "plans" / "minimaal").rename(project / "plans" / "voorbeeldstad")
    (project / "docs").mkdir()
    (project / "docs" / "index.md").write_text("# Welkom\n\nDit is van ons.\n", "utf-8")
    return project


def place_of(name: str) -> str:
    """Return the file in the site for the name of a source."""
    return name.replace(".md", ".html") if name.endswith("index.md") else name.replace(".md", "/index.html")


def test_the_lines_of_the_guide_put_the_plans_in_a_site_that_is_there(built: Built, tmp_path: Path) -> None:
    """One's own pages stay; every name in the table is a page, and may be linked to."""
    project = make_own_site(tmp_path, lines_of(built, OWN_SITE, "Voorbeeld van mkdocs.yml"))
    names = [name for what, name in NAMEN if "als er meer zijn" not in what]
    links = "".join(f"- [naar]({name})\n" for name in names)
    (project / "docs" / "over.md").write_text(f"# Over ons\n\n{links}", "utf-8")
    site = build(project)
    assert "Dit is van ons." in (site / "index.html").read_text("utf-8")
    assert [name for name in names if not (site / place_of(name)).is_file()] == []
    menu = lxml.html.fromstring((site / "index.html").read_text("utf-8"))
    menu.make_links_absolute("https://x.example/")
    found = {words_of(link): link.get("href") for link in menu.xpath("//nav//a[@href]")}
    assert [found.get(title) for title in ("Welkom", "Onze plannen", "Begrippen")] == [
        "https://x.example/",
        "https://x.example/gezondheid/",
        "https://x.example/gezondheid/begrippen/",
    ]


def test_the_lines_of_the_readme_put_the_plans_beside_pages_of_ones_own(tmp_path: Path) -> None:
    """Its three lines are enough, with a search that Material shows."""
    guest, _, _ = settings_of_readme()
    site = build(make_own_site(tmp_path, guest))
    assert "Dit is van ons." in (site / "index.html").read_text("utf-8")
    assert ">Minimaal</h1>" in (site / "gezondheid" / "index.html").read_text("utf-8")
    assert (site / "search" / "search_index.json").is_file()


def test_a_page_of_ones_own_says_where_the_plans_come(built: Built, tmp_path: Path) -> None:
    """In its place, whatever else it says."""
    settings = lines_of(built, OWN_SITE, "Voorbeeld van mkdocs.yml").partition("nav:")[0]
    project = make_own_site(tmp_path, settings.replace(":\n      plek: gezondheid/", ""))
    marker = project / "docs" / "zorg" / "index.md"
    marker.parent.mkdir()
    marker.write_text(lines_of(built, OWN_SITE, "Voorbeeld van een pagina die de plek aanwijst"), "utf-8")
    site = build(project)
    assert ">Minimaal</h1>" in (site / "zorg" / "index.html").read_text("utf-8")
    assert (site / "zorg" / "uitleg" / "index.html").is_file()


def test_without_a_word_the_plans_come_below_a_path_when_the_first_page_is_taken(built: Built, tmp_path: Path) -> None:
    settings = lines_of(built, OWN_SITE, "Voorbeeld van mkdocs.yml").partition("nav:")[0]
    site = build(make_own_site(tmp_path, settings.replace(":\n      plek: gezondheid/", "")))
    assert (site / "gezondheidsbeleid" / "begrippen" / "index.html").is_file()


def test_the_guide_and_the_readme_list_every_option_of_the_plugin(built: Built) -> None:
    """And nothing else; what is typed as an example is an option."""
    options = set(Options().keys())
    table = README[README.index("| option of the plugin |") :].split("\n\n")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == options
    assert {name for name, *_ in OPTIES} == options
    assert [name for name, typed, _ in OPTIES if not typed.startswith(f"{name}: ")] == []
    assert [row[0] for row in table_of(built[OWN_SITE], "De opties van de plugin")[1:]] == [each[0] for each in OPTIES]


def test_the_house_style_of_the_guide_holds_no_mistake(
    built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the two pictures that it names beside it; a third that nobody names is told."""
    plans = make_project(tmp_path) / "plans"
    (plans / "site.yaml").write_text(lines_of(built, HUISSTIJL, "Voorbeeld van site.yaml"), "utf-8")
    (plans / "huisstijl").mkdir()
    for name in ("logo.svg", "icoon.svg"):
        (plans / "huisstijl" / name).write_text(LOGO, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--alles"]) == 0, capsys.readouterr().out
    assert "site.yaml" not in capsys.readouterr().out
    (plans / "huisstijl" / "oud.svg").write_text(LOGO, "utf-8")
    assert main(["check"]) == 1
    assert "plans/huisstijl/oud.svg:1:1: fout: " in capsys.readouterr().out


def test_the_pages_that_the_guide_writes_for_zensical_are_there(
    built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the command as it stands on the page."""
    make_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    (typed,) = (words_of(code) for code in built[OWN_SITE].xpath(".//pre//code") if "export" in words_of(code))
    assert typed == "kompas export paginas docs/gezondheid"
    assert main(typed.split()[1:]) == 0
    assert (tmp_path / "docs" / "gezondheid" / "index.md").read_text("utf-8").startswith("---\n")
