"""The pages as files for another generator, in a folder; and the settings beside it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.unit.adapters.small_site import export_content_to, small_site
from uitvoeringskompas.adapters.content_folder import find_foreign
from uitvoeringskompas.adapters.content_page import GENERATORS, HUGO, ZENSICAL, Generator
from uitvoeringskompas.adapters.content_start import start_project
from uitvoeringskompas.pages.site import Asset
from uitvoeringskompas.vast import replace


def test_a_file_of_ours_outside_our_folder_is_known_by_its_name(tmp_path: Path) -> None:
    """One beside it that we did not write is somebody's, and would be lost."""
    site = small_site()
    data = Asset(address="data/index.json", content=b"{}\n")
    export_content_to(replace(site, assets=(*site.assets, data)), tmp_path / "docs", ZENSICAL)
    assert find_foreign(tmp_path / "docs") is None
    (tmp_path / "docs/data/eigen.json").write_text("{}\n")
    assert find_foreign(tmp_path / "docs") == "data/eigen.json"


@pytest.mark.parametrize("generator", GENERATORS.values(), ids=GENERATORS)
def test_every_page_and_file_is_written_under_its_name(tmp_path: Path, generator: Generator) -> None:
    """And nothing else; a second time it replaces what it wrote itself, and hidden files stay."""
    site = small_site()
    expected = {f"{address}{generator.index}" for address in ("", "kleindorp/", "kleindorp/2026/")}
    expected |= {asset.address for asset in site.assets}
    export_content_to(replace(site, pages=site.pages[:1]), tmp_path / "docs", generator)
    (tmp_path / "docs/.git").write_text("x")
    assert find_foreign(tmp_path / "docs") is None
    export_content_to(site, tmp_path / "docs", generator)
    files = {
        path.relative_to(tmp_path / "docs").as_posix() for path in (tmp_path / "docs").rglob("*") if path.is_file()
    }
    assert files == expected | {".git"}
    assert [path.name for path in tmp_path.iterdir()] == ["docs"]


def test_a_page_with_something_that_could_run_is_not_written(tmp_path: Path) -> None:
    """The folder stays as it was."""
    with pytest.raises(ValueError, match="holds a <script>"):
        export_content_to(small_site("<script>alert(1)</script>"), tmp_path / "docs", ZENSICAL)
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_somebody_else_is_found(tmp_path: Path) -> None:
    """A page without our mark, or any file beside our own; not what is hidden."""
    export_content_to(small_site(), tmp_path / "docs", ZENSICAL)
    assert find_foreign(tmp_path / "docs") is None
    for name in (".nojekyll", "kleindorp/over.md", "foto.webp"):
        (tmp_path / "docs" / name).write_text("# Over ons\n")
    assert find_foreign(tmp_path / "docs") == "foto.webp"
    (tmp_path / "docs/foto.webp").unlink()
    assert find_foreign(tmp_path / "docs") == "kleindorp/over.md"
    assert (find_foreign(tmp_path / "nieuw"), find_foreign(tmp_path / "docs/.nojekyll")) == (None, ".")


def test_who_has_no_settings_gets_them(tmp_path: Path) -> None:
    """With the name and the menu of the site, quoted; once, since from then on they are theirs."""
    site = replace(small_site(), title='Gezond "leven" & zo\x85')
    assert start_project(site, tmp_path / "docs", ZENSICAL) == ("zensical.toml",)
    assert start_project(site, tmp_path / "content", HUGO) == ("hugo.toml", "layouts/_default/single.html")
    zensical = tomllib.loads((tmp_path / "zensical.toml").read_text("utf-8"))["project"]
    hugo = tomllib.loads((tmp_path / "hugo.toml").read_text("utf-8"))
    assert (zensical["site_name"], zensical["nav"]) == (site.title, [{"Begin": "index.md"}])
    assert (hugo["title"], hugo["menus"]["main"]) == (site.title, [{"name": "Begin", "pageRef": "/", "weight": 1}])
    assert hugo["markup"]["goldmark"]["renderer"] == {"unsafe": True}
    assert start_project(site, tmp_path / "docs", ZENSICAL) == ()
    assert start_project(site, tmp_path / "content", HUGO) == ()


def test_the_pages_of_a_part_of_a_site_bring_no_settings(tmp_path: Path) -> None:
    """They belong to a site that has its own, somewhere."""
    assert start_project(small_site(), tmp_path / "docs/gezondheid", ZENSICAL) == ()
    (tmp_path / "themes").mkdir()
    assert start_project(small_site(), tmp_path / "content", HUGO) == ()
    assert [path.name for path in tmp_path.iterdir()] == ["themes"]
