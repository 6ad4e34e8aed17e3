"""A gemeente that has a site with Material already, and adds our plugin; and what MkDocs made of it.

What stands in Material's frame is read as a whole: the menu with all that is nested in it, the table of contents, the
tabs, the entries of the search, and every line that the build wrote.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import lxml.html

from tests.integration.project import generate
from tests.sourcecode import TESTS

Menu: TypeAlias = tuple["Entry", ...]

HOME = "# Gemeente Duinstad\n\nWelkom.\n"
SETTINGS = """\
site_name: Duinstad
site_url: https://duinstad.example/
theme:
  name: material
plugins:
  - search
  - uitvoeringskompas:
      peildatum: 2026-10-01
      geschiedenis: false
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """An entry of a menu: what it is called, where it leads (nowhere when it is only a name), and what is below it."""

    title: str
    href: str | None = None
    below: Menu = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Site:
    """A site that was built: its folder, and what the program wrote while it did."""

    folder: Path
    said: str

    @property
    def warnings(self) -> list[str]:
        """Give every line with which ``--strict`` would stop, and everything worse."""
        return [line for line in self.said.splitlines() if line.startswith(("WARNING", "ERROR", "CRITICAL"))]

    @property
    def addresses(self) -> set[str]:
        """Give the file of every page."""
        return {path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html")}

    def page(self, file: str) -> lxml.html.HtmlElement:
        """Give the tree of a page."""
        return lxml.html.fromstring((self.folder / file).read_text("utf-8"))

    def title(self, file: str) -> str:
        """Give what the tab of a browser says."""
        return str(self.page(file).findtext("head/title"))

    def h1(self, file: str) -> list[str]:
        """Give the headings of a page at the highest level."""
        return [words(heading) for heading in self.page(file).iter("h1")]

    def menu(self, file: str) -> Menu:
        """Give the menu at the left of a page, without the table of contents that Material repeats in it."""
        (top,) = self.page(file).cssselect("nav.md-nav--primary > ul")
        return tuple(_entries(top))

    def toc(self, file: str) -> Menu:
        """Give the table of contents at the right of a page."""
        tops = self.page(file).cssselect(".md-sidebar--secondary nav.md-nav--secondary > ul")
        return tuple(_entries(tops[0])) if tops else ()

    def tabs(self, file: str) -> list[tuple[str, str]]:
        """Give the tabs below the header: their titles and where they lead."""
        return [(words(link), str(link.get("href"))) for link in self.page(file).cssselect(".md-tabs__link")]

    def path(self, file: str) -> list[str]:
        """Give the breadcrumb that Material puts above a page."""
        return [words(link) for link in self.page(file).cssselect(".md-path__link")]

    def search(self) -> Mapping[str, tuple[str, str]]:
        """Give the title and text of every entry in Material's index of the search, by its address."""
        index = json.loads((self.folder / "search/search_index.json").read_text("utf-8"))
        return {entry["location"]: (entry["title"], entry["text"]) for entry in index["docs"]}


def make_site(project: Path, settings: str = SETTINGS, files: Mapping[str, str] | None = None) -> Path:
    """Make the project of a gemeente with two publishers in ``plans`` and files of its own, by default in ``docs``."""
    for publisher in ("minimaal", "kleindorp"):
        shutil.copytree(TESTS / "golden" / "plans" / publisher, project / "plans" / publisher)
    for name, text in {"docs/index.md": HOME, "mkdocs.yml": settings, **(files or {})}.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(text, "utf-8")
    return project


def build(project: Path, *arguments: str, program: str = "mkdocs") -> Site:
    """Build it as ``mkdocs build --strict`` does; fail with everything that was written when it stops or warns."""
    done = generate(project, *arguments, program=program)
    site = Site(folder=project / "site", said=done.stderr)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not site.warnings
    return site


def words(element: lxml.html.HtmlElement) -> str:
    """Give the text of an element in one line."""
    return " ".join(element.text_content().split())


def outline(menu: Menu) -> list[object]:
    """Give a menu as titles only, with what is below one in a list behind it."""
    found: list[object] = []
    for entry in menu:
        found.append(entry.title)
        if entry.below:
            found.append(outline(entry.below))
    return found


def _entries(top: lxml.html.HtmlElement) -> Iterator[Entry]:
    for item in top.iterchildren("li"):
        links = [link for link in item.xpath("./a|./label|./div/a|./div/label") if link.get("for") != "__toc"]
        shown = next((link for link in links if link.tag == "a"), links[0])
        below = item.xpath("./nav[not(contains(@class, 'md-nav--secondary'))]/ul")
        yield Entry(
            title=words(shown),
            href=shown.get("href"),
            below=tuple(_entries(below[0])) if below else (),
        )
