"""The site of a gemeente that set up everything Material has to set up, and then added our plugin."""

from __future__ import annotations

import pytest

from tests.integration.guestsite import Site, build, make_site

EVERYTHING = """\
site_name: Duinstad
site_url: https://duinstad.example/beleid/
repo_url: https://github.com/duinstad/beleid
edit_uri: edit/main/docs/
copyright: "&copy; 2026 gemeente Duinstad"
theme:
  name: material
  custom_dir: eigen
  language: en
  logo: beeld/logo.svg
  favicon: beeld/merk.svg
  features:
    - navigation.tabs
    - navigation.tabs.sticky
    - navigation.instant
    - navigation.sections
    - navigation.indexes
    - navigation.path
    - content.action.edit
    - content.action.view
  palette:
    - {scheme: default, primary: indigo, toggle: {icon: material/weather-night, name: Donker}}
    - {scheme: slate, primary: indigo, toggle: {icon: material/weather-sunny, name: Licht}}
extra:
  social:
    - {icon: fontawesome/brands/mastodon, link: https://social.example/@duinstad, name: Duinstad op Mastodon}
extra_css: [stijl/duinstad.css]
extra_javascript: [script/duinstad.js]
markdown_extensions:
  - admonition
  - pymdownx.details
  - pymdownx.highlight
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
plugins:
  - search: {lang: nl, separator: '[\\s\\-]+'}
  - uitvoeringskompas: {peildatum: 2026-10-01, geschiedenis: false, plek: gezondheid/}
nav:
  - Welkom: index.md
  - Wonen in Duinstad:
      - wonen/index.md
      - Bouwen:
          - Een vergunning: wonen/vergunning.md
  - Gezond leven:
      - gezondheid/index.md
      - Ons plan voor 2026: gezondheid/kleindorp/2026/gezondheid.md
      - gezondheid/begrippen.md
  - Over ons: over.md
"""
OVER = """\
# Over de gemeente

!!! note "Let op"
    Het gemeentehuis is dicht op maandag.

```python
print("Duinstad")
```

=== "Bellen"
    14 0123

Lees [ons plan](gezondheid/kleindorp/2026/gezondheid.md#geld) en [alle woorden](gezondheid/begrippen.md).

<script>teller("over")</script>
"""
FILES = {
    "docs/over.md": OVER,
    "docs/wonen/index.md": "# Wonen\n\nHuizen.\n",
    "docs/wonen/vergunning.md": "# Vergunning\n\n## Hoe lang duurt het?\n\nAcht weken.\n",
    "docs/beeld/logo.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "docs/beeld/merk.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "docs/stijl/duinstad.css": "body {}",
    "docs/script/duinstad.js": "// teller",
    "eigen/main.html": '{% extends "base.html" %}{% block announce %}Maandag dicht{% endblock %}\n',
    "eigen/partials/copyright.html": '<p class="eigen-voet">Van de gemeente</p>\n',
    "eigen/404.html": '{% extends "main.html" %}{% block content %}<h1>Verdwaald</h1>{% endblock %}\n',
}
BASE = "https://duinstad.example/beleid/"


@pytest.fixture(scope="session")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build that site, once for all who read it."""
    return build(make_site(tmp_path_factory.mktemp("alles"), EVERYTHING, FILES))
