"""The headings that a page hands over are those that it prints, so that any theme can make its own list of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import lxml.html

from tests.knowledge import KNOWLEDGE
from tests.sourcecode import PROJECT
from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.pages.site import Heading, Page
from uitvoeringskompas.views.kit.uitrusting import Uitrusting


def headings_in(html: str) -> tuple[Heading, ...]:
    """Read the headings that a link can point at from a printed page.

    "In het kort" is where its section begins: with one on its heading it would be no part of the page itself.
    """
    found = lxml.html.fragment_fromstring(html, create_parent="main").iterfind(".//*[@id]")
    pairs = ((each.attrib["id"], each.find("h2") if each.tag == "section" else each) for each in found)
    return tuple(
        Heading(level=int(each.tag[1]), anchor=anchor, title=" ".join(each.text_content().split()))
        for anchor, each in pairs
        if each is not None and each.tag in {"h2", "h3"}
    )


def pages_of(plans: Path) -> tuple[Page, ...]:
    """Build the site of these plans, with its history."""
    result = build_site(
        plans, KNOWLEDGE, options=BuildOptions(peildatum=date(2026, 10, 1), uitrusting=Uitrusting(geschiedenis=True))
    )
    assert result.site is not None
    return result.site.pages


def test_every_page_hands_over_exactly_the_headings_that_stand_on_it() -> None:
    """Those of the real plans are looked at with the whole programs, since they are many."""
    pages = [page.render() for page in pages_of(PROJECT / "tests/golden/plans")]
    assert [page.headings for page in pages] == [headings_in(page.html) for page in pages]
    assert sum(bool(page.headings) for page in pages) > 40
