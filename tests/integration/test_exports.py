"""A second export, for practice: one line more in the table, and it is in every form of the site."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from mkdocs.commands.build import build as build_with_mkdocs
from mkdocs.config.base import load_config

from tests.integration.project import GUEST, build, make_project
from tests.knowledge import KNOWLEDGE
from tests.unit.adapters.small_site import export_to
from uitvoeringskompas.adapters.check_site import check_site
from uitvoeringskompas.adapters.mkdocs import making
from uitvoeringskompas.build import BuildOptions, BuildResult, build_site
from uitvoeringskompas.cli import main
from uitvoeringskompas.exports.table import EXPORTS
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.site import Asset, Site

ADDRESS = "gegevens/namen.txt"
CONTENT = "Proef\nMinimaal\n"


def export_names(catalogus: Catalogus, site: Site) -> Iterator[Asset]:
    """Yield a file with the name of the site and of each publisher."""
    names = (site.title, *(publicatie.naam for publicatie in catalogus.publicaties.values()))
    yield Asset(address=ADDRESS, content=lambda: "".join(f"{name}\n" for name in names))


build_with_names = partial(build_site, exports=(*EXPORTS, export_names))


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """Give the site of a small project, with the second export."""
    make_project(tmp_path)
    options = BuildOptions(peildatum=date(2026, 10, 1), site_title="Proef")
    site = build_with_names(tmp_path / "plans", KNOWLEDGE, options=options).site
    assert site is not None
    return site


def test_an_export_is_in_the_folder(site: Site, tmp_path: Path) -> None:
    """Of ``kompas export site``."""
    assert export_to(site, tmp_path / "site") == ()
    assert (tmp_path / "site" / ADDRESS).read_text("utf-8") == CONTENT


def test_an_export_is_in_the_build_of_mkdocs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which itself checks that it is there."""
    project = make_project(tmp_path)

    def build(plans: Path, _own_templates: Path | None, *, options: BuildOptions) -> BuildResult:
        return build_with_names(plans, KNOWLEDGE, options=options)

    monkeypatch.setattr(making, "build_once", build)
    config = load_config(str(project / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    build_with_mkdocs(config)
    config.plugins.on_shutdown()
    assert (project / "site" / ADDRESS).read_text("utf-8") == CONTENT


def test_a_site_brings_its_data_unless_it_is_asked_not_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it was asked is known again by who checks it: every file and every link to one is there."""
    monkeypatch.chdir(make_project(tmp_path))
    day = ("--peildatum", "2026-10-01", "--geen-geschiedenis")
    assert main(["export", "site", "met", *day]) == 0
    assert main(["export", "site", "zonder", *day, "--geen-gegevens"]) == 0
    assert main(["export", "site", "voorstel", *day, "--voorbeeld"]) == 0
    assert main(["export", "site", "alles", *day, "--alle-gegevens"]) == 0
    assert [(tmp_path / name / "data").exists() for name in ("met", "zonder", "voorstel")] == [True, False, True]
    told = [json.loads((tmp_path / name / "data/index.json").read_bytes())["voorstel"] for name in ("met", "voorstel")]
    assert told == [False, True]
    assert main(["check-site", "met"]) == 0
    (tmp_path / "met/data/tabellen/programma.csv").unlink()
    assert main(["check-site", "met"]) == 1
    assert main(["check-site", "zonder"]) == 0
    files = {each.suffix for each in (tmp_path / "alles/data").rglob("*.*")}
    assert {".xlsx", ".ods", ".parquet"} <= files
    assert list((tmp_path / "met").rglob("*.parquet")) == []
    assert main(["check-site", "alles"]) == 0
    (tmp_path / "alles/data/parquet/programma.parquet").unlink()
    assert main(["check-site", "alles"]) == 1


def test_a_site_can_be_followed_unless_it_is_asked_not_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its pages lead to each calendar and feed, and who checks it knows that these must be there."""
    monkeypatch.chdir(make_project(tmp_path))
    day = ("--peildatum", "2026-10-01", "--geen-gegevens")
    assert main(["export", "site", "met", *day]) == 0
    assert main(["export", "site", "zonder", *day, "--geen-volgen"]) == 0
    followed = [
        [*(tmp_path / name).rglob("kalender*"), *(tmp_path / name).rglob("*.atom")] for name in ("met", "zonder")
    ]
    assert [bool(found) for found in followed] == [True, False]
    assert main(["check-site", "met"]) == 0
    assert main(["check-site", "zonder"]) == 0
    next((tmp_path / "met").rglob("*.atom")).unlink()
    assert main(["check-site", "met"]) == 1


def test_what_another_site_shows_stands_in_no_list_of_pages(tmp_path: Path) -> None:
    """In Material, beside pages of the gemeente's own: not in the sitemap, the index or a menu, and with no frame.

    The code on the page has the whole address: that of the site, and the path below which the plans come in it.
    """
    settings = GUEST.replace("docs_dir: plans", "site_url: https://stad.example/x/").replace("[uit", "[search, uit")
    project = make_project(tmp_path, settings=settings)
    (project / "docs").mkdir()
    (project / "docs/index.md").write_text("# Welkom\n")
    site = build(project)
    shown = [*site.glob("gezondheidsbeleid/inbedden/*/*/*/index.html")]
    assert shown
    assert not any("md-" in file.read_text("utf-8") for file in shown)
    assert "inbedden/minimaal" not in gzip.decompress((site / "sitemap.xml.gz").read_bytes()).decode()
    assert "inbedden/minimaal" not in (site / "search/search_index.json").read_text("utf-8")
    page = (site / "gezondheidsbeleid/minimaal/2026/gezondheid/index.html").read_text("utf-8")
    assert "https://stad.example/x/gezondheidsbeleid/inbedden/minimaal/programmas/gezondheid/" in page


def test_a_site_can_be_shown_in_part_elsewhere_unless_it_is_asked_not_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who checks it knows that these pages must be there, and follows each link in them."""
    monkeypatch.chdir(make_project(tmp_path))
    day = ("--peildatum", "2026-10-01", "--geen-gegevens", "--geen-volgen", "--geen-zoeken")
    assert main(["export", "site", "met", *day]) == 0
    assert main(["export", "site", "zonder", *day, "--geen-inbedden"]) == 0
    assert [(tmp_path / name / "inbedden").exists() for name in ("met", "zonder")] == [True, False]
    headers = [(tmp_path / name / "_headers").read_text("utf-8") for name in ("met", "zonder")]
    assert ["X-Frame-Options" in text for text in headers] == [True, False]
    assert main(["check-site", "met"]) == 0
    assert main(["check-site", "zonder"]) == 0
    page = next((tmp_path / "met/inbedden").rglob("index.html"))
    page.write_text(page.read_text("utf-8").replace('href="../', 'href="../../', 1), "utf-8")
    assert main(["check-site", "met"]) == 1


def test_an_export_that_is_missing_is_told(site: Site, tmp_path: Path) -> None:
    """As any other file."""
    export_to(site, tmp_path / "site")
    (tmp_path / "site" / ADDRESS).unlink()
    assert [str(problem) for problem in check_site(tmp_path / "site", site, shown_as="site")] == [
        f"site/{ADDRESS}:1:1: fout: Dit bestand staat niet in de site. [site-bestand-ontbreekt]"
    ]
