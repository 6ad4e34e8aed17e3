"""The headings that a page hands over are those that it prints, so that any theme can make its own list of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import lxml.html
import pytest

from tests.conftest import PROJECT
from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.pages.site import Heading, Page

PLANS = {"golden": PROJECT / "tests/golden/plans", "real": PROJECT / "plans"}


def headings_in(html: str) -> list[Heading]:
    """Read the headings that a link can point at from a printed page."""
    found = lxml.html.fragment_fromstring(html, create_parent="main").iterfind(".//*[@id]")
    return [
        Heading(level=int(each.tag[1]), anchor=each.attrib["id"], title=" ".join(each.text_content().split()))
        for each in found
        if each.tag in {"h2", "h3"}
    ]


def pages_of(plans: Path) -> tuple[Page, ...]:
    """Build the site of these plans, with its history."""
    result = build_site(plans, KNOWLEDGE, options=BuildOptions(peildatum=date(2026, 10, 1), geschiedenis=True))
    assert result.site is not None
    return result.site.pages


@pytest.mark.parametrize("plans", PLANS)
def test_every_page_hands_over_exactly_the_headings_that_stand_on_it(plans: str) -> None:
    different, with_headings = [], 0
    for page in pages_of(PLANS[plans]):
        rendered = page.render()
        with_headings += bool(rendered.headings)
        if list(rendered.headings) != headings_in(rendered.html):
            different.append((page.address, rendered.headings, headings_in(rendered.html)))
    assert different == []
    assert with_headings > 40
