"""What axe finds on a page, as somebody sees it on a screen of some width, in light or in dark."""

from __future__ import annotations

from typing import Literal, TypeAlias

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

Scheme: TypeAlias = Literal["dark", "light"]

NOTHING_FOUND = "Found 0 accessibility violations:\n"

# Naming every element that is in order would take most of the time on a long page, so only violations are told.
STRICT = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
}
# Material's checkbox that opens the menu stands beside what it opens, so in no landmark: that is no more than a custom.
# Its script lays a bar of buttons without a name over each piece of code; that, too, only a script could mend.
OF_MATERIAL = {"exclude": [["#__drawer"], [".md-code__nav"]]}

# Nothing moves or fades. To end what is under way is not enough: on a screen that grew, Material shows its tabs again
# once it noticed, and lets their words fade in, which on a busy machine begins later than one looks.
AT_REST = """
() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { animation: none !important; transition: none !important; }');
    document.adoptedStyleSheets = [still];
}
"""

# Material measures its side bars anew when a screen grew, a frame later.
SETTLED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))"


def list_violations(page: Page, width: int, scheme: Scheme, *, within: str = "") -> str:
    """Give what axe says of the page that is open, or of one part of it, with its colours at rest."""
    page.evaluate(AT_REST)
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    page.evaluate(SETTLED)
    context = {"include": [[within]]} if within else OF_MATERIAL
    return str(Axe().run(page, context=context, options=STRICT).generate_report())
