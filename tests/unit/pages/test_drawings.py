"""The drawings that a page hands over are those that it leads to, so that whoever writes the page writes them too."""

from __future__ import annotations

import re
from datetime import date

from tests.knowledge import KNOWLEDGE
from tests.sourcecode import PROJECT
from uitvoeringskompas.build import BuildOptions, build_site


def test_every_page_hands_over_exactly_the_drawings_that_it_offers() -> None:
    result = build_site(PROJECT / "tests/golden/plans", KNOWLEDGE, options=BuildOptions(peildatum=date(2026, 10, 1)))
    assert result.site is not None
    pages = [page.render() for page in result.site.pages]
    offered = [
        re.findall(r'<a href="([^"]*)\.svg" download>.*?<a href="([^"]*)\.png" download>', p.html) for p in pages
    ]
    handed = [[drawing.address.removesuffix(".svg") for drawing in page.drawings] for page in pages]
    assert offered == [[(name, name) for name in names] for names in handed]
    assert sum(map(len, handed)) > 10
    assert all(drawing.read().startswith(b"<svg xmlns=") for page in pages for drawing in page.drawings)
