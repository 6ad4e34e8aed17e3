"""A gemeente that has a site with Material and adds our plans: what is on in it, and pages of its own."""

from __future__ import annotations

from pathlib import Path

OWN_PAGES = "eigen/"
"""Where the pages stand that are not ours."""

SETTINGS = """\
site_name: Gemeente Voorbeeldstad
site_url: !ENV [SITE_URL, ""]
repo_url: https://github.com/voorbeeldstad/site
copyright: Gemeente Voorbeeldstad
theme:
  name: material
  palette:
    - media: "(prefers-color-scheme: light)"
      scheme: default
      primary: teal
      accent: amber
      toggle: {icon: material/brightness-7, name: Naar donker}
    - media: "(prefers-color-scheme: dark)"
      scheme: slate
      primary: teal
      accent: amber
      toggle: {icon: material/brightness-4, name: Naar licht}
  features:
    - content.action.edit
    - content.code.copy
    - navigation.footer
    - navigation.instant
    - navigation.path
    - navigation.tabs
    - navigation.top
    - navigation.tracking
    - search.highlight
    - search.share
    - search.suggest
    - toc.follow
markdown_extensions:
  - admonition
  - attr_list
  - footnotes
  - tables
  - toc: {permalink: true}
  - pymdownx.details
  - pymdownx.highlight
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
  - pymdownx.tasklist: {custom_checkbox: true}
plugins:
  - search
  - tags
  - uitvoeringskompas:
      peildatum: 2026-10-01
"""
PAGES = {
    "stukken": """\
---
tags: [Zorg]
---
# Stukken van de gemeente

Een tekst met [een koppeling](over-ons.md) en een noot.[^1]

[^1]: Met [een koppeling](over-ons.md).

## Code

``` python hl_lines="2"
# een opmerking
def tel(woorden: list[str]) -> int:
    return len(woorden) + 3
```

## Mededeling

!!! warning "Let op"
    Met [een koppeling](over-ons.md).

??? tip "Vouw"
    Ingevouwen.

## Tabel

| Wat | Waar |
|---|---|
| Loket | [Stadhuis](over-ons.md) |

## Tabbladen

=== "Een"
    Het eerste.
=== "Twee"
    Het tweede.

## Lijst

- [x] gedaan
- [ ] nog niet

> Een aanhaling met [een koppeling](over-ons.md).

[Maak een afspraak](over-ons.md){ .md-button }
""",
    "over-ons": "# Over ons\n\nWij zijn de gemeente.\n\n## Waar je ons vindt\n\nIn [het stadhuis](stukken.md).\n",
}


def write_guest_project(folder: Path, plans: Path) -> None:
    """Write the project of the gemeente around these plans."""
    docs = folder / "docs" / OWN_PAGES
    docs.mkdir(parents=True)
    for name, text in PAGES.items():
        (docs / f"{name}.md").write_text(text, "utf-8")
    (folder / "mkdocs.yml").write_text(f"{SETTINGS}      plans: {plans}\n", "utf-8")
