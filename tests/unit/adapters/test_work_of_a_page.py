"""How often a page asks the kernel, calls a macro and looks up a locale: counted, since a clock depends on who is busy.

The bounds are at least twice what it takes today: 4 questions, 360 calls and half a look-up. Who needs more for a good
reason raises them; what they catch is work that is done again for every link, cell or number.
"""

from __future__ import annotations

import io
import os
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any

import babel

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.adapters.folder import write_site
from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.pages.site import Page
from uitvoeringskompas.vast import replace

KERNEL = "questions to the kernel (stat, open, mkdir, scandir …)"
MACRO = "calls of a macro of a template"
LOCALE = "calls into Babel, which look up a locale"
MOST = {KERNEL: 8, MACRO: 700, LOCALE: 4}
"""How many of each a page may need, on average over the pages of the examples."""
EVERY = 6
"""One page in so many is counted: all kinds of pages are among them."""
_ASKS = {os.stat, os.lstat, os.open, os.mkdir, os.rename, os.unlink, os.listdir, os.scandir, os.readlink, io.open}
_MACRO = "macro"
"""What the program of a template calls each of its macros."""
_BABEL = os.path.dirname(babel.__file__)  # noqa: PTH120 -- the name of a file of code is a text


@contextmanager
def counted() -> Iterator[Counter[str]]:
    """Count the work that is done in here, whoever does it."""
    found: Counter[str] = Counter()

    def look(frame: FrameType, event: str, what: Any) -> None:  # noqa: ANN401 -- whatever is called
        if event == "c_call":
            found[KERNEL] += what in _ASKS
        elif event == "call":
            found[MACRO] += frame.f_code.co_name == _MACRO
            found[LOCALE] += frame.f_code.co_filename.startswith(_BABEL)

    sys.setprofile(look)
    try:
        yield found
    finally:
        sys.setprofile(None)


def without_drawings(page: Page) -> Page:
    """Return a page whose drawings are not written beside it: a library does most of that."""
    return replace(page, body=lambda: replace(page.render(), drawings=()))


def test_a_page_of_the_examples_takes_no_more_work_than_it_needs(project: Path, tmp_path: Path) -> None:
    """Pages are made and written as for any site."""
    options = BuildOptions(peildatum=date(2026, 10, 1))
    site = build_site(project / "plans", KNOWLEDGE, options=options).site
    assert site is not None
    pages = tuple(without_drawings(page) for page in site.pages[::EVERY])
    with counted() as found:
        write_site(replace(site, pages=pages, assets=()), tmp_path)
    too_many = {
        f"{what}: {found[what] / len(pages):.1f} a page, where {most} is the most"
        for what, most in MOST.items()
        if found[what] > most * len(pages)
    }
    assert too_many == set()
