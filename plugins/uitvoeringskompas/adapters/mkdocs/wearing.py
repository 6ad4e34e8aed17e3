"""What a page of ours brings of a house style into a frame that is not ours: its style sheet, its logo and its foot."""

from __future__ import annotations

from html import escape

from mkdocs.utils import get_relative_url

from uitvoeringskompas.pages.aankleding import Aankleding, Logo

_NOT_FOUND_BY = "data-search-exclude data-pagefind-ignore"
"""The same words on every page are no answer to what somebody looks for."""


def wrap_in_style(content: str, worn: Aankleding, address: str, *, is_of_site: bool) -> str:
    """Return the content of a page with what its publisher wears before and behind it."""
    link = f'<link rel="stylesheet" href="{get_relative_url(worn.stijl, address)}">' if worn.stijl else ""
    logo = _write_logo(worn.logo, worn.naam, address, is_of_site=is_of_site) if worn.logo else ""
    return "\n".join(filter(None, (link, logo, content, _write_foot(worn))))


def _write_logo(logo: Logo, naam: str, address: str, *, is_of_site: bool) -> str:
    where = "kompas-merk kompas-merk--papier" if is_of_site else "kompas-merk"
    alt = f"Logo van {naam}" if naam else "Logo"
    source = get_relative_url(logo.address, address)
    size = f'width="{logo.breedte}" height="{logo.hoogte}"'
    return f'<p class="{where}" {_NOT_FOUND_BY}><img src="{source}" {size} alt="{escape(alt)}"></p>'


def _write_foot(worn: Aankleding) -> str:
    whose = f" van {worn.naam}" if worn.naam else ""
    words = escape(worn.voettekst)
    link = (
        f'<a href="{escape(worn.website)}" rel="external">{escape(f"Naar de website{whose}")}</a>'
        if worn.website
        else ""
    )
    inside = "<br>".join(filter(None, (words, link)))
    return f'<p class="kompas-afzender" {_NOT_FOUND_BY}>{inside}</p>' if inside else ""
