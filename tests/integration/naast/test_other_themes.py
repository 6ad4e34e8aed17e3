"""Our pages in what goes on from Material: the fork that is kept, a theme of one's own, and the fork of MkDocs."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.guestsite import SETTINGS, Site, build, make_site
from tests.integration.project import QUIET, contents_in

MATERIALX = Path(sys.prefix) / "materialx" / "bin" / "python"
"""The Makefile makes this environment: the fork has the same package as Material, so both in one do not go together."""
FORK = SETTINGS.replace("name: material", "name: materialx")
HOST = """\
site_name: Duinstad
docs_dir: plans
theme: {name: uitvoeringskompas}
plugins:
  - uitvoeringskompas: {peildatum: 2026-10-01, geschiedenis: false}
"""
OWN_THEME = {
    "pakket/duinthema/__init__.py": "",
    "pakket/duinthema/mkdocs_theme.yml": "extends: material\n",
    "pakket/duinthema/main.html": '{% extends "base.html" %}{% block footer %}<footer>Duin</footer>{% endblock %}\n',
    "pakket/duinthema-1.0.dist-info/METADATA": "Metadata-Version: 2.4\nName: duinthema\nVersion: 1.0\n",
    "pakket/duinthema-1.0.dist-info/entry_points.txt": (
        "[mkdocs.themes]\nduinthema = duinthema\n\n"
        "[mkdocs.plugins]\nduinthema/search = material.plugins.search.plugin:SearchPlugin\n"
    ),
}


def build_with(python: Path, project: Path) -> Site:
    """Build it with the MkDocs of another environment."""
    done = subprocess.run(
        [str(python), "-m", "mkdocs", "build", "--strict"],
        cwd=project,
        env=os.environ | QUIET,
        capture_output=True,
        text=True,
        check=False,
    )
    site = Site(folder=project / "site", said=done.stderr)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not site.warnings
    return site


def found_by_pagefind(site: Site) -> Iterator[tuple[str, str, str]]:
    """Give the address, title and text of each page in the index that the search of the fork reads."""
    for path in (site.folder / "search").rglob("*.pf_fragment"):
        fragment = json.loads(gzip.decompress(path.read_bytes()).partition(b"pagefind_dcd")[2])
        yield fragment["url"], fragment["meta"]["title"], fragment["content"]


def test_the_fork_of_material_has_our_pages_and_its_search_finds_them(tmp_path: Path) -> None:
    """In its own environment, without a warning."""
    assert MATERIALX.exists(), "make test makes the environment of MaterialX: make .venv/materialx/.klaar"
    site = build_with(MATERIALX, make_site(tmp_path, FORK, {"docs/over.md": "# Over ons\n"}))
    assert site.h1("gezondheidsbeleid/kleindorp/index.html") == ["Kleindorp"]
    found = {address: (title, content) for address, title, content in found_by_pagefind(site)}
    assert found["/over/index.html"][0] == "Over ons"
    title, content = found["/gezondheidsbeleid/kleindorp/2026/gezondheid/index.html"]
    assert title.startswith("Uitvoeringsprogramma gezondheid 2026")
    assert "Hoe staan de doelen ervoor" in content
    ours = {f"/{file}" for file in site.addresses if file.startswith("gezondheidsbeleid/")}
    again = re.compile(r"/alles/|/zoeken/|/data/woordenboek/.+/|/inbedden/")  # says again what stands elsewhere
    assert {file for file in ours - set(found) if not again.search(file)} == set()


def test_a_theme_of_ones_own_that_extends_material_is_a_host_as_material_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it adds is around our pages too, and they are in its search."""
    project = make_site(tmp_path, SETTINGS.replace("name: material", "name: duinthema"), OWN_THEME)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(project / "pakket"), os.environ.get("PYTHONPATH", "")]))
    site = build(project)
    file = "gezondheidsbeleid/kleindorp/2026/gezondheid/index.html"
    assert [footer.text_content() for footer in site.page(file).iter("footer")] == ["Duin"]
    assert site.search()["gezondheidsbeleid/kleindorp/2026/gezondheid/#geld"][0] == "Wat kost het"


@pytest.mark.parametrize("settings", [SETTINGS, HOST], ids=["guest", "host"])
def test_properdocs_makes_of_it_what_mkdocs_makes(tmp_path: Path, settings: str) -> None:
    """In the frame of Material and in our own, page by page."""
    project = make_site(tmp_path, settings)
    site = build(project)
    proper = build(project, "--config-file", "mkdocs.yml", "--site-dir", "proper", program="properdocs")
    assert contents_in(project / "proper") == contents_in(site.folder)
    assert not proper.warnings
