"""A site without some of its pages has no link that leads to them."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.pages.leaving_out import leave_out
from uitvoeringskompas.pages.site import NavItem, Page, RenderedPage, Site

HTML = """\
<a href="../uitleg/">Lees de <b>uitleg</b></a>, <a class="knop" href="../uitleg/velden/#profiel">het veld</a>,
<a href="../">de eerste pagina</a>, <a href="../uitleg/schrijven/">schrijven</a>, <a href="#kop">de kop</a> en
<a href="https://uitleg.example/uitleg/">een andere site</a>."""
WITHOUT = """\
Lees de <b>uitleg</b>, het veld,
<a href="../">de eerste pagina</a>, <a href="../uitleg/schrijven/">schrijven</a>, <a href="#kop">de kop</a> en
<a href="https://uitleg.example/uitleg/">een andere site</a>."""


def make_page(address: str, html: str = "") -> Page:
    """Return a page with this content."""
    return Page(address=address, title=address, description="", body=lambda: RenderedPage(html=html))


def make_site() -> Site:
    """Return a site of four pages, one of which has links to all."""
    addresses = ("", "uitleg/", "uitleg/velden/", "uitleg/schrijven/")
    return Site(
        title="Proef",
        pages=(*map(make_page, addresses), make_page("begrippen/", HTML)),
        assets=(),
        navigation=(NavItem(title="Uitleg", address="uitleg/"), NavItem(title="Begrippen", address="begrippen/")),
        peildatum=date(2026, 10, 1),
        templates=Templates({}),
    )


def test_a_page_that_is_left_out_is_not_in_the_site_nor_in_its_menu_and_what_led_to_it_is_plain_text() -> None:
    """Every other link stays as it was."""
    site = leave_out(make_site(), {"uitleg/", "uitleg/velden/"})
    assert [page.address for page in site.pages] == ["", "uitleg/schrijven/", "begrippen/"]
    assert [item.address for item in site.navigation] == ["begrippen/"]
    assert site.pages[-1].render().html == WITHOUT


def test_the_first_page_can_be_left_out_too() -> None:
    """Its address is that of no folder."""
    html = leave_out(make_site(), {""}).pages[-1].render().html
    assert html == HTML.replace('<a href="../">de eerste pagina</a>', "de eerste pagina")


def test_without_anything_to_leave_out_the_site_is_as_it_was() -> None:
    """No page is made in another way."""
    site = make_site()
    assert leave_out(site, set()) is site
