"""A site with many plugins beside ours, in a repository with a history."""

from __future__ import annotations

import os

import pytest

from tests.integration.guestsite import Site, build, make_site
from tests.unit.history.repository import Repository

HOSTILE = "<img src=x onerror=alert(1)> & {{ 7 * 191 }} {% set x = 1 %}"
PROGRAMMA = "plans/minimaal/2026/gezondheid/programma.yaml"
SETTINGS = """\
site_name: Duinstad
site_url: https://duinstad.example/
repo_url: https://github.com/duinstad/beleid
edit_uri: edit/main/docs/
theme:
  name: material
hooks: [haken.py]
plugins:
  - search
  - tags
  - blog
  - macros
  - git-revision-date-localized: {enable_creation_date: true}
  - minify: {minify_html: true}
  - redirects:
      redirect_maps: {oud.md: over.md, plan-2025.md: gezondheidsbeleid/kleindorp/2025/gezondheid.md}
  - privacy: {assets_exclude: ["unpkg.com/*"]}
  - glightbox
  - rss: {length: 200}
  - uitvoeringskompas: {peildatum: 2026-10-01, geschiedenis: false}
  - print-site
"""
FILES = {
    "docs/over.md": "---\ntags: [wonen]\n---\n# Over {{ 6 * 7 }}\n\n![Gevel](gevel.svg)\n",
    "docs/gevel.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "docs/labels.md": "# Labels\n\n<!-- material/tags -->\n",
    "docs/blog/index.md": "# Nieuws\n",
    "docs/blog/posts/eerste.md": (
        "---\ndate: 2026-01-02\n---\n# Eerste\n\n"
        "Lees [ons plan](../../gezondheidsbeleid/kleindorp/2026/gezondheid.md#geld).\n\n<!-- more -->\n\nVerder.\n"
    ),
    # What plugins see of a page of ours: they all ask these.
    "haken.py": """\
import json

SEEN = {}


def on_page_content(html, page, config, files):
    SEEN[page.file.src_uri] = {
        "abs_src_path": page.file.abs_src_path,
        "content_string": page.file.content_string,
        "edit_url": page.edit_url,
        "meta": dict(page.meta),
        "toc": [heading.title for top in page.toc for heading in top.children],
        "title": str(page.title),
    }


def on_post_build(config):
    with open(f"{config.site_dir}/gezien.json", "w", encoding="utf-8") as file:
        json.dump(SEEN, file, default=str)
""",
}

# Two parts of mkdocs-minify-plugin exist as source only, and that is not installed. They shorten scripts and styles,
# which no setting above asks for.
STAND_INS = {
    "jsmin.py": "def jsmin(text):\n    raise AssertionError\n",
    "csscompressor.py": '__version__ = "1"\n\n\ndef compress(text):\n    raise AssertionError\n',
}


@pytest.fixture(scope="session")
def beside(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build that site, once; a programme in it has a title that would do harm."""
    project = make_site(tmp_path_factory.mktemp("naast"), SETTINGS, FILES)
    plan = project / PROGRAMMA
    plan.write_text(plan.read_text("utf-8").replace("titel: Gezond Minimaal 2026", f"titel: '{HOSTILE}'"), "utf-8")
    Repository(project).commit("Begin", "2020-02-03")
    stand_ins = tmp_path_factory.mktemp("plaatsvervangers")
    for name, text in STAND_INS.items():
        (stand_ins / name).write_text(text, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(stand_ins), prepend=os.pathsep)
        return build(project)
