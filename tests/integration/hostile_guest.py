"""A site of somebody's own, in Material with everything switched on, around plans with hostile text in every field.

Material's templates escape nothing: whatever of ours they print must come in escaped. Its script makes search results
and previews in the browser; for those, give a page of this site to a real one.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.problems.everything import write_everything
from tests.sourcecode import TESTS

PLACE = "gezondheid/"
"""The mount of our pages in this site."""

SETTINGS = f"""\
site_name: Duinstad
site_url: https://duinstad.example/
site_description: Van de gemeente
repo_url: https://github.com/duinstad/site
edit_uri: edit/main/docs/
copyright: Gemeente Duinstad
theme:
  name: material
  features:
    - announce.dismiss
    - content.action.edit
    - content.action.view
    - content.tooltips
    - header.autohide
    - navigation.expand
    - navigation.footer
    - navigation.indexes
    - navigation.instant
    - navigation.instant.prefetch
    - navigation.instant.preview
    - navigation.instant.progress
    - navigation.path
    - navigation.sections
    - navigation.tabs
    - navigation.tabs.sticky
    - navigation.top
    - navigation.tracking
    - search.highlight
    - search.share
    - search.suggest
    - toc.follow
  palette:
    - {{scheme: default, toggle: {{icon: material/weather-sunny, name: Donker}}}}
    - {{scheme: slate, toggle: {{icon: material/weather-night, name: Licht}}}}
extra:
  social: [{{icon: fontawesome/brands/mastodon, link: "https://mastodon.example/@duinstad"}}]
markdown_extensions: [attr_list, admonition, {{toc: {{permalink: true}}}}]
nav:
  - index.md
  - Gezondheid:
      - {PLACE}index.md
      - {PLACE}x.md
      - {PLACE}x/2026/x.md
      - {PLACE}x/2026/x/interventies/x.md
      - Uitleg: {PLACE}uitleg.md
  - Nieuws: [blog/index.md]
plugins:
  - search
  - tags
  - blog
  - rss: {{use_git: false, match_path: ".*", date_from_meta: {{as_creation: date}}}}
  - uitvoeringskompas: {{plek: {PLACE}, peildatum: 2026-10-01, geschiedenis: false}}
"""
PAGES = {
    "index.md": f"---\ntags: [begin]\n---\n# Duinstad\n\nLees [het programma]({PLACE}x/2026/x.md).\n",
    "blog/index.md": "# Nieuws\n",
    "blog/posts/een.md": f"---\ndate: 2026-05-01\ntags: [nieuws]\n---\n# Een\n\nZie [x](../../{PLACE}x.md).\n",
}


def hostile_guest(folder: Path, settings: str = SETTINGS) -> Path:
    """Make the project: hostile plans of one publisher, harmless ones of another, and pages of one's own."""
    write_everything(folder / "plans")
    shutil.copytree(TESTS / "golden/plans/minimaal", folder / "plans/minimaal")
    for name, text in PAGES.items():
        (folder / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "docs" / name).write_text(text, "utf-8")
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    return folder
