"""In a frame that is not ours a page brings its style along, and says in its head what others show beside a link."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.adapters.small_site import small_site
from uitvoeringskompas.adapters.mkdocs.sharing import has_pictures, say_of_itself
from uitvoeringskompas.adapters.mkdocs.wearing import wrap_in_style
from uitvoeringskompas.model.catalogus import build_catalogus
from uitvoeringskompas.pages.aankleding import Aankleding, Logo
from uitvoeringskompas.pages.kaartje.waarden import Visitekaartje
from uitvoeringskompas.pages.site import Page as OurPage
from uitvoeringskompas.pages.site import RenderedPage
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

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


def shared(output: str, site_url: str | None) -> str:
    """Return a page that wears something, after it said in its head what it is."""
    kaartje = Visitekaartje(naam="Plan", beschrijving="Over <b>")
    ours = OurPage(
        address="plan/", title='Plan "A"', description="Over <b>", aankleding=WORN, body=lambda: RenderedPage(html="")
    )
    rendered, file = RenderedPage(html="", kaartje=kaartje), SimpleNamespace(use_directory_urls=True)
    page: Any = SimpleNamespace(kompas_page=ours, kompas_rendered=rendered, file=file)
    config: Any = SimpleNamespace(site_name="Stad & land")
    blad = Blad(
        address="",
        catalogus=build_catalogus((), KNOWLEDGE),
        peildatum=date(2026, 10, 1),
        uitrusting=Uitrusting(adres=site_url or ""),
    )
    return say_of_itself(output, page, replace(small_site(), blad=blad), config)


@pytest.mark.parametrize("site_url", ["https://stad.example/", None])
def test_a_shared_link_has_a_name_a_subject_and_a_picture_when_the_site_knows_where_it_stands(
    site_url: str | None,
) -> None:
    """The name and subject of a page are somebody else's words; without a picture of its own a page has a logo."""
    address = '<meta property="og:url" content="https://stad.example/plan/">' if site_url else ""
    image = '<meta property="og:image" content="https://stad.example/gezond/h/logo.png">' if site_url else ""
    assert shared("<head></head><body>", site_url).partition("<script")[0] == (
        '<head><meta property="og:title" content="Plan &#34;A&#34;">'
        '<meta property="og:description" content="Over &lt;b&gt;">'
        '<meta property="og:site_name" content="Stad &amp; land">'
        '<meta property="og:locale" content="nl_NL"><meta property="og:type" content="website">'
        f"{address}{image}"
    )


def test_what_somebody_else_put_there_stays_and_is_not_said_twice() -> None:
    theirs = '<head><meta property="og:title" content="x"></head>'
    assert shared(theirs, None).startswith('<head><meta property="og:title" content="x"><script')
    assert shared(theirs, None).count("og:") == 1
    picture = '<head><meta property="og:image" content="https://elders.example/x.png"></head>'
    assert shared(picture, "https://stad.example/").count("og:image") == 1
    data = '<head><script type="application/ld+json">{}</script></head>'
    assert shared(data, None).count("ld+json") == 1
    assert shared("zonder kop", None) == "zonder kop"


def test_pictures_are_made_when_nobody_else_makes_them() -> None:
    def has(*plugins: str) -> bool:
        config: Any = SimpleNamespace(plugins=dict.fromkeys(plugins))
        return has_pictures(config)

    assert [has("search"), has("search", "material/social"), has("social")] == [True, False, False]
