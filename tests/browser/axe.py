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

# A transition that is not seen may never end, so nobody waits for it; what goes on for ever has no end to go to.
AT_REST = """
() => document.getAnimations()
    .filter(it => Number.isFinite(it.effect.getComputedTiming().endTime))
    .forEach(it => it.finish())
"""


def list_violations(page: Page, width: int, scheme: Scheme) -> str:
    """Give what axe says of the page that is open, once its colours have come to rest."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    page.evaluate(AT_REST)
    return str(Axe().run(page, context=OF_MATERIAL, options=STRICT).generate_report())
