"""A party named in running text leads to its page where the name stands there whole and means one party."""

from __future__ import annotations

import pytest

from tests.unit.plannen import PARTIJEN
from tests.unit.views.gemeentepagina import duinstad
from tests.unit.views.paginas import find_page
from uitvoeringskompas.pages.partijnamen import Partijnamen
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.pagina.partij import PartijPagina
from uitvoeringskompas.views.pagina.publicist import PublicistPagina

NAMEN = """\
partijen:
  - {id: ggd, naam: GGD Kust, soort: ggd, vroegere_namen: [{naam: GGD Zee, tot_en_met: 2020}]}
  - {id: zorg, naam: Zorg in Duinstad, soort: zorgaanbieder}
  - {id: elaa, naam: Elaa, soort: anders}
  - {id: samen, naam: Samen & Sterk, soort: anders}
  - {id: kern, naam: de Kern, soort: welzijn}
  - {id: noord, naam: Bewoners, soort: bewonersgroep}
  - {id: zuid, naam: Bewoners, soort: bewonersgroep}
"""
CATALOGUS = duinstad({PARTIJEN: NAMEN})
PUBLICATIE = CATALOGUS.publicaties["duinstad"]


def link(html: str, page: PageView | None = None) -> str:
    """Return what stands on the page of the publisher, or on this one."""
    return Partijnamen(PUBLICATIE).link(html, page or find_page(PublicistPagina, CATALOGUS, "duinstad/"))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Met GGD Kust.</p>", '<p>Met <a href="partijen/ggd/">GGD Kust</a>.</p>'),
        ("<p>GGD Kust helpt.</p>", '<p><a href="partijen/ggd/">GGD Kust</a> helpt.</p>'),
        ("<p>Nu heet GGD Zee anders.</p>", '<p>Nu heet <a href="partijen/ggd/">GGD Zee</a> anders.</p>'),
        ("<p>Met ‘GGD Kust’.</p>", '<p>Met ‘<a href="partijen/ggd/">GGD Kust</a>’.</p>'),
        ("<p>Voor Samen &amp; Sterk.</p>", '<p>Voor <a href="partijen/samen/">Samen &amp; Sterk</a>.</p>'),
        ("<p>Door Elaa en Elaa.</p>", '<p>Door <a href="partijen/elaa/">Elaa</a> en Elaa.</p>'),
        ("<th>GGD Kust</th>", '<th><a href="partijen/ggd/">GGD Kust</a></th>'),
        ("<td>Elaa</td>", '<td><a href="partijen/elaa/">Elaa</a></td>'),
    ],
)
def test_the_first_mention_of_a_party_leads_to_its_page(html: str, expected: str) -> None:
    assert link(html) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<p>Elaa helpt. Zorg in Duinstad is duur.</p>",  # begins a sentence: it may be any words
        "<p>De Stichting GGD Kust, GGD Kust Noord, een GGD Kust-team, GGD Kust &amp; Co.</p>",  # a longer name
        "<p>Onze GGD Kusten en XGGD Kust.</p>",
        "<p>Met Bewoners en de Kern.</p>",  # two parties have this name; a name without a capital is any word
        "<h2>Met GGD Kust</h2><nav>Met GGD Kust</nav><p title='Met GGD Kust'></p>",
        "<p><a href='x'>Met GGD Kust</a></p><div class=\"banner banner--herkomst\"><p>Van GGD Kust.</p></div>",
    ],
)
def test_what_may_be_something_else_stays_words(html: str) -> None:
    assert link(html) == html


def test_the_page_of_a_party_does_not_lead_to_itself() -> None:
    page = find_page(PartijPagina, CATALOGUS, "duinstad/partijen/ggd/")
    assert link("<p>Met GGD Kust en Elaa.</p>", page) == '<p>Met GGD Kust en <a href="../elaa/">Elaa</a>.</p>'
