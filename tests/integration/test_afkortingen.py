"""On every page of the built site an abbreviation is explained at its first use, and listed at the foot."""

from __future__ import annotations

from pathlib import Path

import lxml.html
import pytest

from tests.integration.project import build, contents_in, make_project

COACH = Path("plans/minimaal/2026/gezondheid/programma.yaml")
TOLD = {"GGD": "gemeentelijke gezondheidsdienst", "VNG": "Vereniging van Nederlandse Gemeenten"}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, lxml.html.HtmlElement]:
    """Build a programme that uses two abbreviations, one of them twice, and give the pages by their file."""
    project = make_project(tmp_path_factory.mktemp("project"))
    text = (project / COACH).read_text("utf-8")
    start = text.index("samenvatting:")
    end = text.index("\n", start)
    told = "samenvatting: De GGD helpt. De VNG en de GGD betalen mee."
    (project / COACH).write_text(text[:start] + told + text[end:], "utf-8")
    return {file: lxml.html.fromstring(html) for file, html in contents_in(build(project)).items()}


def test_the_first_use_is_explained_and_the_foot_lists_each_once(pages: dict[str, lxml.html.HtmlElement]) -> None:
    page = pages["minimaal/2026/gezondheid/index.html"]
    assert [(found.text, found.get("title")) for found in page.iter("abbr")] == list(TOLD.items())
    (lijst,) = page.find_class("afkortingen")
    assert lijst.findtext("summary") == "Afkortingen op deze pagina"
    terms = zip(lijst.iter("dt"), lijst.iter("dd"), strict=True)
    assert {kort.text: lang.text for kort, lang in terms} == TOLD


def test_every_page_that_explains_an_abbreviation_lists_it(pages: dict[str, lxml.html.HtmlElement]) -> None:
    """The page of words explains them all in a table of its own, so it does neither."""
    explained = {file: {found.text for found in page.iter("abbr")} for file, page in pages.items()}
    listed = {
        file: {found.text for part in page.find_class("afkortingen") for found in part.iter("dt")}
        for file, page in pages.items()
    }
    assert explained == listed
    assert not explained["begrippen/index.html"]
    assert {file for file, words in explained.items() if words} >= {
        "minimaal/2026/gezondheid/index.html",
        "leidraad/b/index.html",
    }
