"""Our own frame honours what users of MkDocs set: menu, logo, rights, repository, own styles, and their own pages."""

from __future__ import annotations

import re
from pathlib import Path

import lxml.html
import pytest

from tests.integration.project import FIVE_LINES, build, make_project, pages_in

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>\n'
SETTINGS = """\
site_name: Duinstad & omstreken
site_description: Gezond in Duinstad
site_author: Gemeente Duinstad
site_url: https://duinstad.example/zorg/
copyright: © 2026 <a href="https://duinstad.example/rechten/">Duinstad</a>
repo_url: https://git.example/duinstad/site
repo_name: duinstad/site
edit_uri: bewerk/docs/
theme:
  name: uitvoeringskompas
  logo: beeld/logo.svg
  favicon: beeld/logo.svg
  custom_dir: eigen
extra_css: [beeld/eigen.css]
markdown_extensions: [admonition, footnotes, attr_list, pymdownx.superfences]
plugins:
  - uitvoeringskompas: {plans: plans, plek: gezond/}
nav:
  - Begin: index.md
  - Gezondheid:
      - Plannen: gezond/index.md
      - Lezen:
          - Over ons: over.md
          - Loket: https://loket.example/
"""
OVER = """\
# Over ons & jullie

Eerst dit.[^1]

## Wie we zijn

!!! warning
    Let op.

## Wat we doen

```yaml
titel: Samen
```

[^1]: Een noot.
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a site in our own frame, with all that MkDocs lets somebody say about it."""
    project = make_project(tmp_path_factory.mktemp("host"), settings=SETTINGS)
    texts = {
        "docs/index.md": "Zonder titel in de tekst.\n",
        "docs/over.md": OVER,
        "docs/beeld/logo.svg": LOGO,
        "docs/beeld/eigen.css": "p { color: inherit; }\n",
        "eigen/main.html": '{% extends "base.html" %}{% block announce %}<p>Bericht van ons</p>{% endblock %}\n',
    }
    for name, text in texts.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(text, "utf-8")
    return build(project)


def page(site: Path, address: str) -> lxml.html.HtmlElement:
    return lxml.html.fromstring((site / address / "index.html").read_text("utf-8"))


def words(element: lxml.html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_the_menu_has_its_sections_and_says_where_one_is(built: Path) -> None:
    """A section at the top folds, what is deeper stands in it; the page itself is marked in it."""
    menu = page(built, "over").find_class("hoofdmenu")[0]
    assert [(link.text, link.get("href")) for link in menu.iter("a")] == [
        ("Begin", ".."),
        ("Plannen", "../gezond/"),
        ("Over ons", "./"),
        ("Loket", "https://loket.example/"),
    ]
    assert [(words(fold), fold.get("class")) for fold in menu.iter("details")] == [
        ("Gezondheid Plannen Lezen Over ons Loket", "hier")
    ]
    assert [words(group) for group in menu.find_class("groep")] == ["Lezen"]
    assert [words(link) for link in menu.xpath("//*[@class='hoofdmenu']//a[@aria-current='page']")] == ["Over ons"]


def test_logo_icon_description_and_styles_are_those_of_the_site(built: Path) -> None:
    """On the user's own pages and on ours; the words of a page of ours go before those of the site."""
    own, ours = page(built, "over"), page(built, "gezond/minimaal/2026/gezondheid")
    assert [image.get("src") for image in own.find_class("logo")] == ["../beeld/logo.svg"]
    assert [link.get("href") for link in ours.xpath("//link[@rel='icon']")] == ["../../../../beeld/logo.svg"]
    assert [link.get("href") for link in own.xpath("//link[@rel='stylesheet']")] == [
        "../gezond/assets/uitvoeringskompas/stijl.css",
        "../gezond/assets/uitvoeringskompas/raam.css",
        "../beeld/eigen.css",
    ]
    meta = {each.get("name"): each.get("content") for each in own.iter("meta") if each.get("name")}
    assert (meta["description"], meta["author"]) == ("Gezond in Duinstad", "Gemeente Duinstad")
    assert "Gezond in Duinstad" not in ours.xpath("//meta[@name='description']/@content")
    assert own.xpath("//link[@rel='canonical']/@href") == ["https://duinstad.example/zorg/over/"]


def test_the_foot_names_the_rights_and_the_repository(built: Path) -> None:
    foot = page(built, "gezond").find_class("colofon")[0]
    assert [(words(link), link.get("href")) for link in foot.iter("a")] == [
        ("Duinstad", "https://duinstad.example/rechten/"),
        ("De bestanden van deze site: duinstad/site", "https://git.example/duinstad/site"),
    ]


def test_a_page_of_the_user_has_its_contents_and_a_link_to_edit_it(built: Path) -> None:
    own = page(built, "over").get_element_by_id("inhoud")
    assert [words(title) for title in own.iter("h1")] == ["Over ons & jullie"]
    listed = own.find_class("paginawijzer")[0]
    assert [(words(link), link.get("href")) for link in listed.iter("a")] == [
        ("Wie we zijn", "#wie-we-zijn"),
        ("Wat we doen", "#wat-we-doen"),
    ]
    (foot,) = own.find_class("paginavoet")
    address = "https://git.example/duinstad/site/bewerk/docs/over.md"
    assert [(words(link), link.get("href")) for link in foot.iter("a")] == [("Bewerk deze pagina", address)]
    assert [own.find_class(kind) != [] for kind in ("admonition", "highlight", "footnote")] == [True, True, True]


def test_a_page_of_the_user_without_a_title_gets_that_of_the_menu(built: Path) -> None:
    """And no list of what is on it, when there is nothing to choose from."""
    own = page(built, "").get_element_by_id("inhoud")
    assert ([words(title) for title in own.iter("h1")], own.find_class("paginawijzer")) == (["Begin"], [])


def test_a_block_of_the_user_stands_once_on_every_page(built: Path) -> None:
    """On the error page too; there the menu counts from the root of the site."""
    pages = pages_in(built)
    assert {html.count("<p>Bericht van ons</p>") for html in pages.values()} == {1}
    links = re.findall(r'href="([^"]*)"', pages["404.html"])
    assert [link for link in links if not link.startswith(("/zorg/", "#", "https://"))] == []


def test_light_and_dark_can_be_chosen_only_with_script(tmp_path: Path) -> None:
    """The list is hidden until the script shows it, and the policy of the page lets that script run."""
    site = build(make_project(tmp_path, settings=FIVE_LINES))
    for file, html in pages_in(site).items():
        assert (file, html.count("<script>"), html.count('<label class="kleurkeuze" hidden>')) == (file, 1, 1)
        more = " 'wasm-unsafe-eval' 'self'" if file == "zoeken/index.html" else ""
        assert re.search(rf"; script-src 'sha256-[^']+'{more}; style-src", html)
