"""The pages as files for another generator: Zensical, Hugo, MkDocs without us; with hostile signs in every text.

The plain folder is the measure: what its pages say and where they lead is proven elsewhere, so a site of another
generator is right when its pages say the same.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import lxml.html
import pytest
from lxml.html import HtmlElement

from tests.browser import hostile
from tests.integration.project import pages_in
from tests.sourcecode import PROJECT, TESTS
from uitvoeringskompas.cli import main

SIGNS = """"'><script>alert(1)</script></title> & {{7*7}} {% raw %} {{< figure >}} {{% x %}} [[weg]] *ster* $$x$$ :x:"""
LINES = f"""{SIGNS}

```toml
een
```

~~~
twee
~~~

    vier spaties

<!--more-->

--8<-- "zensical.toml"

/// note
///

::: json

*[GGD]: iets anders

[TOC]
"""
SAID_AGAIN = re.compile(r"/alles/$|^data/woordenboek/.|^zoeken/")
"""A programme as one document for paper, the columns of tables, and the A–Z."""
SITES = {"zensical": "site", "hugo": "public", "mkdocs": "zonder"}
MKDOCS = """\
site_name: Proef & zo
site_dir: zonder
theme: {name: material, font: false}
nav: [{Begin: index.md}]
plugins: []
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with hostile plans, their plain site, and a site that each of the generators made of our pages."""
    folder = tmp_path_factory.mktemp("elders")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hostile, "TEKST", SIGNS)
        patch.setattr(hostile, "PROZA", LINES)
        hostile.write_hostile_plans(TESTS / "golden" / "plans", folder / "plans")
        patch.chdir(folder)
        export("site", "plain", "--geen-inbedden")
        export("pagina's", "docs")
        export("paginas", "content", "--voor", "hugo")
    (folder / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    return folder


def export(form: str, target: str, *arguments: str) -> None:
    """Write the plans in this form, on the day of the golden pages."""
    options = (
        "--titel",
        "Proef & zo",
        "--peildatum",
        "2026-10-01",
        "--bron",
        "https://git.stad.nl/a/b",
        "--soort",
        "forgejo",
    )
    assert main(["export", form, target, *options, *arguments]) == 0


@pytest.fixture(scope="module")
def said(project: Path) -> Mapping[str, str]:
    """Let each generator build its site, and give what it said."""
    programs = {name: ("-m", name, "build", "--strict") for name in ("zensical", "mkdocs")} | {"hugo": ("-m", "hugo")}
    return {name: run(project, *command) for name, command in programs.items()}


def run(folder: Path, *command: str) -> str:
    """Run a program of Python; fail with what it said when it does not succeed."""
    done = subprocess.run([sys.executable, *command], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize("generator", SITES)
def test_every_page_says_the_same_as_in_the_plain_site(project: Path, said: Mapping[str, str], generator: str) -> None:
    """Element by element: nothing was taken for Markdown, a template or a shortcode, no text and no link is another."""
    assert said[generator]
    plain, built = pages_in(project / "plain"), pages_in(project / SITES[generator])
    assert sorted(built.keys() - plain.keys()) == ([] if generator == "hugo" else ["404.html"])
    assert len(plain) > 40
    for file, html in plain.items():
        assert (file, list(parts(content(built[file])))) == (file, list(parts(content(html))))


@pytest.mark.parametrize("generator", SITES)
def test_every_page_has_its_title_and_description(project: Path, said: Mapping[str, str], generator: str) -> None:
    """Once, as the editor typed them; the name of the site stands behind the title or is all of it."""
    assert said[generator]
    for file, html in pages_in(project / "plain").items():
        page, measure = (lxml.html.document_fromstring(text) for text in (read(project, generator, file), html))
        own = measure.xpath("string(//head/title)").removesuffix(" – Proef & zo")
        titles = [title.text_content() for title in page.xpath("//title[not(ancestor::svg)]")]
        assert (file, len(titles), titles[0].startswith(own)) == (file, 1, True)
        says = [root.xpath("//head/meta[@name='description']/@content") for root in (page, measure)]
        assert (file, says[0]) == (file, says[1])


@pytest.mark.parametrize("generator", SITES)
def test_every_page_link_and_anchor_is_there(project: Path, said: Mapping[str, str], generator: str) -> None:
    """Also in the frame of the generator, and nothing is asked from elsewhere."""
    assert said[generator]
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project)
        assert main(["check-site", SITES[generator]]) == 0


def test_the_programs_have_nothing_to_say(said: Mapping[str, str]) -> None:
    """A warning of theirs would be about something that we wrote."""
    assert "No issues found" in said["zensical"]
    assert [word for word in ("WARN", "ERROR", "deprecated") if word in said["hugo"]] == []


def test_every_page_and_every_heading_with_an_address_is_found(project: Path, said: Mapping[str, str]) -> None:
    """Zensical's own search has an entry for each, but none for what says again what stands elsewhere."""
    assert said["zensical"]
    entries = json.loads((project / "site/search.json").read_text("utf-8"))["items"]
    found = {entry["location"] for entry in entries}
    for file, html in pages_in(project / "plain").items():
        address = file.removesuffix("index.html")
        if SAID_AGAIN.search(address):
            assert (file, {place for place in found if place.startswith(address)}) == (file, set())
            continue
        anchors = lxml.html.document_fromstring(html).xpath("//main//*[self::h2 or self::h3]/@id")
        assert (file, {address, *(f"{address}#{anchor}" for anchor in anchors)} - found) == (file, set())


@pytest.fixture(params=["zensical", "mkdocs"])
def without_us(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give the site that a program makes of our own mkdocs.yml when our plugin does not take part."""
    for folder in ("docs", "plans"):
        shutil.copytree(PROJECT / folder, tmp_path / folder)
    settings = (PROJECT / "mkdocs.yml").read_text("utf-8")
    if request.param == "mkdocs":
        settings = settings.partition("plugins:")[0] + "plugins: []\n"
    (tmp_path / "mkdocs.yml").write_text(settings, "utf-8")
    run(tmp_path, "-m", request.param, "build", "--strict")
    return tmp_path / "site"


def test_a_site_of_this_project_without_our_plugin_says_what_is_missing(without_us: Path) -> None:
    """One page, and nothing of the plans or of this project's own pictures is published raw."""
    pages = pages_in(without_us)
    assert sorted(pages) == ["404.html", "index.html"]
    text = " ".join(lxml.html.document_fromstring(pages["index.html"]).xpath("string(//article)").split())
    assert "De uitvoeringsprogramma's staan hier niet in" in text
    assert "Publiceer deze site zo niet." in text
    assert 'kompas export "pagina\'s" build/zensical/docs' in text
    raw = {path.name for folder in ("docs", "plans") for path in (PROJECT / folder).rglob("*") if path.is_file()}
    assert raw & {path.name for path in without_us.rglob("*")} == set()


def read(project: Path, generator: str, file: str) -> str:
    """Give the HTML of a page that a generator made."""
    return (project / SITES[generator] / file).read_text("utf-8")


def content(html: str) -> HtmlElement:
    """Give what is ours of a page."""
    found: list[HtmlElement] = lxml.html.document_fromstring(html).xpath("//div[contains(@class, 'pagina pagina--')]")
    assert len(found) == 1
    return found[0]


def parts(element: HtmlElement) -> Iterator[object]:
    """Give every element with its attributes, and every text without the blanks at its ends, in their order.

    Not what is meant for Material's search alone: Zensical reads it and takes it out.
    """
    for node in element.iter():
        if isinstance(node.tag, str):
            attributes = {name: value for name, value in node.attrib.items() if name != "data-search-exclude"}
            yield node.tag, attributes, *(" ".join((text or "").split()) for text in (node.text, node.tail))
