"""The content of one page of each kind, whole, from tiny publishers; `make golden` renews them."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.pages.site import Page
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

HERE = Path(__file__).resolve().parent
PROGRAMMA = "kleindorp/2026/gezondheid"
PAGES = {
    "portaal": "",
    "zoeken": "zoeken/",
    "letter": "zoeken/b/",
    "uitleg": "uitleg/",
    "schrijven": "uitleg/schrijven/",
    "bouwstenen": "uitleg/bouwstenen/",
    "toegankelijkheid": "toegankelijkheid/",
    "themas": "themas/",
    "thema": "themas/eenzaamheid/",
    "erkende-interventies": "interventies/",
    "gegevens": "data/",
    "gegevens-uitgever": "data/uitgevers/kleindorp/",
    "woordenboek": "data/woordenboek/partijen/",
    "publicist": "kleindorp/",
    "nota": "kleindorp/nota/nota-2024/",
    "doel": "kleindorp/doelen/minder-eenzaam/",
    "interventielijn": "kleindorp/interventies/buurtkoffie/",
    "partijenlijst": "kleindorp/partijen/",
    "partij": "kleindorp/partijen/dorpswerk/",
    "cijfers": "kleindorp/cijfers/",
    "indicator": "kleindorp/cijfers/voldoende-bewegen/",
    "jaar": "kleindorp/2026/",
    "vergelijk": "kleindorp/vergelijk/2025-2026/",
    "programma": f"{PROGRAMMA}/",
    "programma-minimaal": "minimaal/2026/gezondheid/",
    "interventie": f"{PROGRAMMA}/interventies/buurtkoffie/",
    "doelen": f"{PROGRAMMA}/doelen/",
    "interventies": f"{PROGRAMMA}/interventies/",
    "partijen": f"{PROGRAMMA}/partijen/",
    "geld": f"{PROGRAMMA}/geld/",
    "volgen": f"{PROGRAMMA}/volgen/",
    "risicos": f"{PROGRAMMA}/risicos/",
    "totstandkoming": f"{PROGRAMMA}/totstandkoming/",
    "kwaliteit": f"{PROGRAMMA}/kwaliteit/",
    "kwaliteit-minimaal": "minimaal/2026/gezondheid/kwaliteit/",
    "leidraad": "leidraad/l/",
    "koersuitleg": "uitleg/koers/",
    "voortgang": f"{PROGRAMMA}/voortgang/2026-07-01/",
    "evaluatie": "kleindorp/2025/gezondheid/evaluatie/",
}


TO_FOLLOW = {"kalender": "kleindorp/kalender/", "sitekalender": "kalender/"}
"""The pages that are there when the site is to be followed."""
TOGETHER = {"partijen-in-alle-plannen": "partijen/", "partijnaam": "partijen/ggd-noordstreek/"}
"""The pages that are there when several publishers name parties."""
ALONE = {"publicist-alleen": "", "doorverwijzing": "minimaal/"}
"""The pages that are different, or there at all, when a publisher is the only one."""


OPTIONS = BuildOptions(peildatum=date(2026, 10, 1), shown_as="plans", uitrusting=Uitrusting(gegevens=True))


def build_pages(plans: Path, options: BuildOptions = OPTIONS) -> dict[str, Page]:
    """Build a site and give its pages by address."""
    result = build_site(plans, KNOWLEDGE, options=options)
    assert [problem for problem in result.problems if problem.is_error] == []
    assert result.site is not None
    return {page.address: page for page in result.site.pages}


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    """Give the pages of the site of the tiny publishers."""
    return build_pages(HERE / "plans")


@pytest.fixture(scope="module")
def pages_to_follow() -> dict[str, Page]:
    """Give the pages of the same site when others can follow it."""
    return build_pages(HERE / "plans", replace(OPTIONS, uitrusting=Uitrusting(gegevens=True, volgen=True)))


@pytest.fixture(scope="module")
def pages_alone(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    """Give the pages of the site of one of them."""
    plans = tmp_path_factory.mktemp("alone")
    shutil.copytree(HERE / "plans" / "minimaal", plans / "minimaal")
    return build_pages(plans)


@pytest.fixture(scope="module")
def pages_together(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    """Give the pages of the same site when the other publisher works with a party of the same name."""
    plans = tmp_path_factory.mktemp("together") / "plans"
    shutil.copytree(HERE / "plans", plans)
    partijen = "partijen:\n  - {id: ggd, naam: GGD Noordstreek, soort: ggd}\n"
    (plans / "minimaal" / "partijen.yaml").write_text(partijen, encoding="utf-8")
    return build_pages(plans)


def compare_with_golden(kind: str, page: Page, *, renew: bool) -> None:
    """Print a page and hold it beside the file of its kind, or write that file anew."""
    golden = HERE / "pages" / f"{kind}.html"
    printed = page.render().html + "\n"
    if renew:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(printed, encoding="utf-8")
    assert printed == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_of_this_kind_prints_exactly_what_was_read_and_approved(
    kind: str, pages: dict[str, Page], *, renew_golden: bool
) -> None:
    compare_with_golden(kind, pages[PAGES[kind]], renew=renew_golden)


@pytest.mark.parametrize("kind", ALONE)
def test_a_page_of_the_only_publisher_prints_exactly_what_was_read_and_approved(
    kind: str, pages_alone: dict[str, Page], *, renew_golden: bool
) -> None:
    compare_with_golden(kind, pages_alone[ALONE[kind]], renew=renew_golden)


@pytest.mark.parametrize("kind", TOGETHER)
def test_a_page_across_several_plans_prints_exactly_what_was_read_and_approved(
    kind: str, pages_together: dict[str, Page], *, renew_golden: bool
) -> None:
    compare_with_golden(kind, pages_together[TOGETHER[kind]], renew=renew_golden)


@pytest.mark.parametrize("kind", TO_FOLLOW)
def test_a_page_to_follow_plans_by_prints_exactly_what_was_read_and_approved(
    kind: str, pages_to_follow: dict[str, Page], *, renew_golden: bool
) -> None:
    compare_with_golden(kind, pages_to_follow[TO_FOLLOW[kind]], renew=renew_golden)


def test_a_link_to_another_site_says_so_of_itself_and_no_other_does(pages: dict[str, Page]) -> None:
    """On paper its address stands behind it. The address alone does not tell: Material's script makes all whole."""
    told = {
        (href.startswith("http"), "rel=" in rest)
        for page in pages.values()
        for href, rest in re.findall(r'<a href="(?!mailto:|tel:)([^"]*)"([^>]*)>', page.render().html)
    }
    assert told == {(True, True), (False, False)}


def test_the_same_input_gives_the_same_bytes(pages: dict[str, Page]) -> None:
    page = pages[f"{PROGRAMMA}/"]
    assert page.render().html == page.render().html
