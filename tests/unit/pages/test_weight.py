"""What a page weighs: its words, and what they need. Measured on the golden pages, without a clock.

A page is written, read, checked and sent as often as somebody asks for it, so what nobody sees is paid for each time.
"""

from __future__ import annotations

import re
from pathlib import Path

from lxml import html

from tests.bench.boom import visible_text
from uitvoeringskompas.resources import template_folder

GOLDEN = Path(__file__).parents[2] / "golden" / "pages"
MOST = 3.0
"""How many bytes a byte of visible text may take, with its links and its structure; 2.9 today."""
NAMED_BY_WHAT_IT_SAYS = ("baan--", "label--", "legenda--", "lijnstuk--", "marge--", "merk--", "pagina--", "vulling--")
"""A class of this kind comes from a value; it is there also for a value that looks as any other."""


def pages() -> dict[str, str]:
    """Return the golden pages by their names."""
    return {file.stem: file.read_text("utf-8") for file in sorted(GOLDEN.glob("*.html"))}


def test_a_page_is_not_much_more_than_its_words() -> None:
    """An address takes a third of what is no word; of the rest one asks each time whether it has to be there."""
    texts = pages().values()
    words = sum(len(visible_text(html.fromstring(text)).encode()) for text in texts)
    assert sum(len(text.encode()) for text in texts) <= MOST * words


def test_a_class_is_on_a_page_for_who_asks_for_it() -> None:
    """Who asks is a rule of a style sheet or a program, ours or a test."""
    asked = {
        name
        for sheet in (template_folder() / "assets").glob("*.css")
        for name in re.findall(r"\.([a-z][\w-]*)", sheet.read_text("utf-8"))
    }
    found = " ".join(names for text in pages().values() for names in re.findall(r' class="([^"]*)"', text))
    printed = set(found.split())
    assert sorted(name for name in printed - asked if not name.startswith(NAMED_BY_WHAT_IT_SAYS)) == []


def test_what_comes_back_in_every_row_of_a_timeline_is_drawn_once() -> None:
    """The lines of years and quarters, and the sign of a milestone."""
    drawn = re.findall(r'<div class="tijdlijn".*?</figure>', "".join(pages().values()), re.DOTALL)
    assert {picture.count('d="M0-9 9 0 0 9-9 0z"') for picture in drawn} == {0, 1}
    upright = re.compile(r'<line (?:class="(?:jaar|kwartaal)" )?x1="([^"]*)" x2="\1" y1="0"')
    assert [len(found) for picture in drawn if len(found := upright.findall(picture)) != len(set(found))] == []
