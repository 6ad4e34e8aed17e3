"""In a frame that is not ours a page brings its style along, and says in its head what others show beside a link."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from uitvoeringskompas.adapters.mkdocs.sharing import add_share_words
from uitvoeringskompas.adapters.mkdocs.wearing import wrap_in_style
from uitvoeringskompas.pages.aankleding import Aankleding, Logo

LOGO = Logo(address="gezond/h/logo.png", breedte=60, hoogte=48, is_shareable=True)
WORN = Aankleding(
    naam='Stad "<b>"',
    stijl="gezond/h/stijl.css",
    logo=LOGO,
    website="https://stad.example/?a=1&b=2",
    voettekst="Vragen? <b>Bel</b>",
)


def test_the_style_stands_before_the_content_and_the_foot_behind_it() -> None:
    """All words are escaped, and a search leaves them alone."""
    assert wrap_in_style("<main>", WORN, "gezond/stad/2026/", is_of_site=False).splitlines() == [
        '<link rel="stylesheet" href="../../h/stijl.css">',
        (
            '<p class="kompas-merk" data-search-exclude data-pagefind-ignore><img src="../../h/logo.png" width="60" '
            'height="48" alt="Logo van Stad &quot;&lt;b&gt;&quot;"></p>'
        ),
        "<main>",
        (
            '<p class="kompas-afzender" data-search-exclude data-pagefind-ignore>Vragen? &lt;b&gt;Bel&lt;/b&gt;<br>'
            '<a href="https://stad.example/?a=1&amp;b=2" rel="external">'
            "Naar de website van Stad &quot;&lt;b&gt;&quot;</a></p>"
        ),
    ]


def test_a_logo_that_stands_in_the_frame_is_for_paper() -> None:
    assert 'class="kompas-merk kompas-merk--papier"' in wrap_in_style("", WORN, "gezond/", is_of_site=True)


def test_who_wears_no_more_than_colours_brings_no_more() -> None:
    assert wrap_in_style("<main>", Aankleding(stijl="s.css"), "", is_of_site=True) == (
        '<link rel="stylesheet" href="s.css">\n<main>'
    )


@pytest.mark.parametrize(("site_url", "picture"), [("https://stad.example/", True), (None, False)])
def test_a_shared_link_has_a_name_a_subject_and_a_picture_when_the_site_knows_where_it_stands(
    site_url: str | None,
    picture: bool,  # noqa: FBT001
) -> None:
    """The name and subject of a page are somebody else's words."""
    page: Any = SimpleNamespace(kompas_page=SimpleNamespace(title='Plan "A"', description="Over <b>", aankleding=WORN))
    config: Any = SimpleNamespace(site_name="Stad & land", site_url=site_url)
    image = '<meta property="og:image" content="https://stad.example/gezond/h/logo.png">' if picture else ""
    assert add_share_words("<head></head><body>", page, config) == (
        '<head><meta property="og:title" content="Plan &quot;A&quot;">'
        '<meta property="og:description" content="Over &lt;b&gt;">'
        '<meta property="og:site_name" content="Stad &amp; land">'
        '<meta property="og:locale" content="nl_NL"><meta property="og:type" content="website">'
        f"{image}</head><body>"
    )


@pytest.mark.parametrize("output", ['<head><meta property="og:title" content="x"></head>', "zonder kop"])
def test_what_another_plugin_put_there_stays(output: str) -> None:
    page: Any = SimpleNamespace(kompas_page=SimpleNamespace(title="a", description="b", aankleding=None))
    config: Any = SimpleNamespace(site_name="c", site_url="")
    assert add_share_words(output, page, config) == output
