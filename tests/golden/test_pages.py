"""The inside of ``<main>`` of one page of each kind, whole, from a tiny publisher; `make golden` renews them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.pages.site import Page

HERE = Path(__file__).resolve().parent
PROGRAMMA = "kleindorp/2026/gezondheid"
PAGES = {
    "portaal": "",
    "uitleg": "uitleg/",
    "schrijven": "uitleg/schrijven/",
    "toegankelijkheid": "toegankelijkheid/",
    "publicist": "kleindorp/",
    "nota": "kleindorp/nota/nota-2024/",
    "jaar": "kleindorp/2026/",
    "vergelijk": "kleindorp/vergelijk/2025-2026/",
    "programma": f"{PROGRAMMA}/",
    "programma-minimaal": "minimaal/2026/gezondheid/",
    "interventie": f"{PROGRAMMA}/interventies/buurtkoffie/",
    "partijen": f"{PROGRAMMA}/partijen/",
    "kwaliteit": f"{PROGRAMMA}/kwaliteit/",
    "kwaliteit-minimaal": "minimaal/2026/gezondheid/kwaliteit/",
    "leidraad": "leidraad/l/",
    "voortgang": f"{PROGRAMMA}/voortgang/2026-07-01/",
    "evaluatie": "kleindorp/2025/gezondheid/evaluatie/",
}


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    """Build the site of the tiny publishers and give its pages by address."""
    result = build_site(HERE / "plans", KNOWLEDGE, options=BuildOptions(peildatum=date(2026, 10, 1), shown_as="plans"))
    assert [problem for problem in result.problems if problem.is_error] == []
    assert result.site is not None
    return {page.address: page for page in result.site.pages}


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_of_this_kind_prints_exactly_what_was_read_and_approved(
    kind: str, pages: dict[str, Page], *, renew_golden: bool
) -> None:
    golden = HERE / "pages" / f"{kind}.html"
    printed = pages[PAGES[kind]].render().html + "\n"
    if renew_golden:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(printed, encoding="utf-8")
    assert printed == golden.read_text(encoding="utf-8")


def test_the_same_input_gives_the_same_bytes(pages: dict[str, Page]) -> None:
    page = pages[f"{PROGRAMMA}/"]
    assert page.render().html == page.render().html
