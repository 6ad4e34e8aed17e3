"""In a preview MkDocs makes no page of ours: each is made when a browser asks for it, as it would be in a build."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.integration.project import GUEST, PROFIEL, make_project

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from uitvoeringskompas.adapters.mkdocs.plugin import UitvoeringskompasPlugin

SETTINGS = f"{GUEST}hooks: [haak.py]\n"
HOOK = "def on_page_content(html, page, **_):\n    return html + f'<p>{page.file.src_uri}</p>'\n"
PROGRAMMA = "minimaal/2026/gezondheid/"


class Shown:
    """A project that is shown, without a server."""

    def __init__(self, folder: Path) -> None:
        self.project = make_project(folder / "project", "minimaal", "kleindorp", settings=SETTINGS)
        (self.project / "haak.py").write_text(HOOK)
        self.site = folder / "site"
        with chdir(self.project):
            self.config: MkDocsConfig = load_config("mkdocs.yml", site_dir=str(self.site))
            self.config.plugins.on_startup(command="serve", dirty=False)
            self.plugin: UitvoeringskompasPlugin = self.config.plugins["uitvoeringskompas"]  # type: ignore[assignment]
            assert self.plugin.preview is not None
            self.plugin.preview.is_attended = True
            build(self.config, serve_url="http://127.0.0.1:8000/")

    def files(self) -> set[str]:
        """Give what of ours was written so far."""
        found = (path.relative_to(self.site).as_posix() for path in self.site.rglob("*") if path.is_file())
        return {name for name in found if re.match(r"minimaal|kleindorp|begrippen|data|assets/uitvoeringskompas", name)}

    def refresh(self, *changed: str) -> bool:
        """Tell of files that changed, and return whether that needed no build."""
        with chdir(self.project):
            return self.plugin.refresh([self.project / name for name in changed])

    def edit(self, file: Path, old: str, new: str) -> None:
        """Change a file of the project."""
        text = (self.project / file).read_text("utf-8")
        assert old in text
        (self.project / file).write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Shown]:
    """Give a preview of which nobody saw a page yet."""
    shown = Shown(tmp_path)
    yield shown
    shown.config.plugins.on_shutdown()


def test_nothing_is_made_that_nobody_asked_for(shown: Shown) -> None:
    """The pages of the user, and those of the theme, are there at once."""
    assert shown.files() == set()
    assert (shown.site / "404.html").is_file()
    assert shown.plugin.make(f"{PROGRAMMA}index.html")
    assert shown.plugin.make("assets/uitvoeringskompas/stijl.css")
    assert shown.files() == {f"{PROGRAMMA}index.html", "assets/uitvoeringskompas/stijl.css"}
    assert not shown.plugin.make("weg/index.html")
    assert not shown.plugin.make("../haak.py")


def test_a_page_that_was_asked_for_is_the_page_of_a_build(shown: Shown, tmp_path: Path) -> None:
    """With the frame, the menu and whatever other plugins do to it; only the address of the preview differs."""
    shown.plugin.make(f"{PROGRAMMA}index.html")
    made = (shown.site / PROGRAMMA / "index.html").read_text("utf-8")
    with chdir(shown.project):
        built = load_config("mkdocs.yml", site_dir=str(tmp_path / "gebouwd"))
        built.plugins.on_startup(command="build", dirty=False)
        build(built)
        built.plugins.on_shutdown()
    assert made == (tmp_path / "gebouwd" / PROGRAMMA / "index.html").read_text("utf-8")
    assert made.count(f"<p>{PROGRAMMA.rstrip('/')}.md</p>") == 1


def test_a_drawing_is_made_when_it_is_asked_for_also_before_its_page(shown: Shown) -> None:
    """Whoever kept its address need not open the page first."""
    page = next(page for page in shown.plugin.site.pages if page.render().drawings)
    name = page.render().drawings[0].address
    assert shown.plugin.make(f"{page.address}{name.removesuffix('.svg')}.png")
    assert (shown.site / page.address / name).with_suffix(".png").read_bytes().startswith(b"\x89PNG")
    assert shown.plugin.make(f"{page.address}{name}")
    assert not shown.plugin.make(f"{page.address}weg.svg")


def test_an_edit_takes_away_what_was_made_and_what_comes_is_as_it_is_now(shown: Shown) -> None:
    """Also in the head of the page."""
    shown.plugin.make(f"{PROGRAMMA}index.html")
    shown.edit(PROFIEL, "naam: Minimaal", "naam: Grootdorp")
    assert shown.refresh(str(PROFIEL))
    assert shown.files() == set()
    shown.plugin.make(f"{PROGRAMMA}index.html")
    made = (shown.site / PROGRAMMA / "index.html").read_text("utf-8")
    assert "de plannen van Grootdorp voor gezondheid" in made


@pytest.mark.parametrize("changed", ["mkdocs.yml", "haak.py"])
def test_what_is_no_plan_asks_for_a_build(shown: Shown, changed: str) -> None:
    """A setting or a program of the user's may change any page."""
    assert not shown.refresh(str(PROFIEL), changed)


def test_a_page_that_comes_or_goes_asks_for_a_build(shown: Shown) -> None:
    """And so does an error, which takes pages away."""
    shown.edit(PROFIEL, "naam: ", "naan: ")
    assert not shown.refresh(str(PROFIEL))
