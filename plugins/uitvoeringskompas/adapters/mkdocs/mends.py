"""What keeps people out of Material's frame, mended in finished pages: names for who hears a page, and words in Dutch.

Each mend looks for the class by which Material's own script finds an element, and leaves alone what has a name already:
a frame that mended itself, or a partial of somebody's own, stays as it is. A style sheet mends colours and links.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from uitvoeringskompas.pages.site import OWN_FILES
from uitvoeringskompas.vast import Vast

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig

_CONTENT_SHEET = f"{OWN_FILES}/stijl.css"
_SHEET = f"{OWN_FILES}/toegankelijk.css"
_UNNAMED = r"(?![^>]*\saria-label)"
_SEARCH = re.compile(rf'<div class="md-search"{_UNNAMED}(?=[^>]*\srole="dialog")')
_DRAWER = re.compile(rf'<input class="md-toggle"{_UNNAMED}(?=[^>]*\sid="__drawer")')
# Material calls it as it calls the menu beside it.
_PATH = re.compile(r'(<nav class="md-path"[^>]*\saria-label=)"([^"]*)"')
_TAGS = re.compile(rf'<nav class="md-tags"{_UNNAMED}')
_DONE = re.compile(rf'(<label class="task-list-control">\s*<input{_UNNAMED}(?=[^>]*\schecked))')
_TO_DO = re.compile(rf'(<label class="task-list-control">\s*<input{_UNNAMED}(?![^>]*\schecked))')
# Where a page has no table of contents, nothing leads past the menus; its title is where it begins.
_NO_SKIP = re.compile(r'<div data-md-component="skip">(?=\s*</div>)')
_TITLE = re.compile(r'<h1\b[^>]*\sid="([^"]+)"')
# HTML knows no such thing for a checkbox.
_AUTOCOMPLETE = re.compile(r'(<input class="md-toggle"[^>]*?) autocomplete="off"')
# What stays English in a Dutch frame, since Material's list of words does not have it.
_DUTCH = (
    (re.compile(r'(<a class="headerlink" [^>]*title=")Permanent link"'), r'\1Vaste link naar dit stuk"'),
    (re.compile(r'(<a class="footnote-backref" [^>]*title=")Jump back to footnote (\d+) in the text"'),
     r'\1Terug naar noot \2 in de tekst"'),
    (re.compile(r"Made with(?=\s*<a href=[^>]*>\s*Material)"), "Gemaakt met"),
)  # fmt: skip


class Mends(Vast):
    """The words with which a frame is mended, in its own language."""

    search: str
    menu: str
    past_menus: str
    is_dutch: bool

    def mend(self, html: str) -> str:
        """Return a finished page with everything named and nothing changed that a visitor sees."""
        done, to_do = ("Gedaan", "Nog niet gedaan") if self.is_dutch else ("Done", "Not done")
        path = "Waar deze pagina staat" if self.is_dutch else "Breadcrumb"
        search, menu, past = escape(self.search), escape(self.menu), escape(self.past_menus)
        html = _SEARCH.sub(rf'\g<0> aria-label="{search}"', html)
        html = _DRAWER.sub(rf'\g<0> aria-label="{menu}"', html)
        if title := _TITLE.search(html):
            html = _NO_SKIP.sub(lambda found: f'{found[0]}<a href="#{title[1]}" class="md-skip">{past}</a>', html)
        html = _AUTOCOMPLETE.sub(r"\1", html)
        html = _PATH.sub(lambda found: f'{found[1]}"{path if found[2] == menu else found[2]}"', html)
        html = _TAGS.sub(r'\g<0> aria-label="Tags"', html)
        html = _DONE.sub(rf'\1 aria-label="{done}"', html)
        html = _TO_DO.sub(rf'\1 aria-label="{to_do}"', html)
        for english, dutch in _DUTCH if self.is_dutch else ():
            html = english.sub(dutch, html)
        return html


def bring_mends(env: Environment, config: MkDocsConfig) -> Mends:
    """Put our sheet of mends right behind that of the content, before those of the user; find the words for them."""
    sheets = [str(sheet) for sheet in config.extra_css]
    place = next(number for number, sheet in enumerate(sheets) if sheet.endswith(_CONTENT_SHEET))
    config.extra_css.insert(place + 1, sheets[place].removesuffix(_CONTENT_SHEET) + _SHEET)
    words = env.get_template("partials/language.html", globals={"config": config}).module
    return Mends(
        search=str(words.t("search")),  # type: ignore[attr-defined]
        menu=str(words.t("nav")),  # type: ignore[attr-defined]
        past_menus=str(words.t("action.skip")),  # type: ignore[attr-defined]
        is_dutch=config.theme["language"] == "nl",
    )
