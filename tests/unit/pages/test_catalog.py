"""All pages of a site: which there are and in which order; nothing of them is made before somebody asks."""

from __future__ import annotations

import pytest

from tests.knowledge import TEMPLATES
from tests.unit.plannen import DUINSTAD, catalogus_of
from tests.unit.views.paginas import PEILDATUM
from uitvoeringskompas.history.revision import History
from uitvoeringskompas.pages import catalog
from uitvoeringskompas.pages.catalog import list_pages, list_views
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.pageview import PageContent, PageView
from uitvoeringskompas.views.kit.uitrusting import Uitrusting
from uitvoeringskompas.views.pagina.doorverwijzing import DoorverwijzingPagina
from uitvoeringskompas.views.pagina.erkend import ErkendPagina
from uitvoeringskompas.views.pagina.erkend.overzicht import ErkendePagina
from uitvoeringskompas.views.pagina.gat import GatPagina
from uitvoeringskompas.views.pagina.gebied import GebiedPagina
from uitvoeringskompas.views.pagina.gebied.overzicht import GebiedenPagina
from uitvoeringskompas.views.pagina.invalshoek import InvalshoekPagina
from uitvoeringskompas.views.pagina.invalshoek.overzicht import InvalshoekenPagina
from uitvoeringskompas.views.pagina.kalender.site import SitekalenderPagina
from uitvoeringskompas.views.pagina.partijnaam import PartijnaamPagina
from uitvoeringskompas.views.pagina.partijnaam.overzicht import PartijnamenPagina
from uitvoeringskompas.views.pagina.portaal import PortaalPagina

KINDS = (*catalog.OF_SITE, *catalog.OF_PUBLICATIE, *catalog.OF_DOSSIER, *catalog.LAST_OF_PUBLICATIE)
NOT_HERE = {
    *(GatPagina, InvalshoekenPagina, InvalshoekPagina, ErkendePagina, ErkendPagina),
    *(PartijnamenPagina, PartijnaamPagina),
}
NEARBY = {GebiedenPagina, GebiedPagina}
ALONE = catalogus_of({path: text for path, text in DUINSTAD.items() if path.startswith("duinstad/")})
BLAD = Blad(
    address="",
    catalogus=catalogus_of(DUINSTAD),
    peildatum=PEILDATUM,
    site_title="Proef",
    uitrusting=Uitrusting(gegevens=True),
)
OF_DUINSTAD = (
    "",
    "nota/nota-2024/",
    *(f"doelen/{each}/" for each in ("meer-bewegen", "ouderen-bewegen", "beter-slapen")),
    "interventies/beweegcoach/",
    *(f"partijen/{each}" for each in ("", "welzijn/", "ggd/")),
    *(f"cijfers/{each}" for each in ("", "beweegt-genoeg/", "bewegen-oud/")),
    "2025/",
    "2026/",
    "vergelijk/2025-2026/",
    *(f"2025/gezondheid/{each}" for each in ("", "doelen/", "interventies/", "geld/", "totstandkoming/")),
    "2025/gezondheid/interventies/sportcoach/",
    *(f"2025/gezondheid/{each}/" for each in ("kwaliteit", "alles")),
    *(f"2026/gezondheid/{each}" for each in ("", "doelen/", "interventies/", "partijen/", "geld/", "volgen/")),
    "2026/gezondheid/risicos/",
    "2026/gezondheid/totstandkoming/",
    *(f"2026/gezondheid/interventies/{each}/" for each in ("beweegcoach", "wandelgroep")),
    *(f"2026/gezondheid/{each}/" for each in ("voortgang/2026-07-01", "evaluatie", "kwaliteit", "alles")),
    "geschiedenis/",
)
"""The pages of the small publisher, below its own address."""


def test_the_pages_of_a_publisher_stand_in_the_order_of_the_table() -> None:
    """First its own, then those of each programme, and at the end what was changed in all of them."""
    addresses = [page.address for page in list_pages(replace(BLAD, history=History(unknown="Kwijt.")), TEMPLATES)]
    assert addresses[0] == ""
    assert "data/uitgevers/duinstad/" in addresses
    assert tuple(each.removeprefix("duinstad/") for each in addresses if each.startswith("duinstad/")) == OF_DUINSTAD


def test_every_kind_has_pages_and_no_address_is_given_twice() -> None:
    """With one publisher there is no portal, and with more of them nobody has to be shown the way to it.

    Of no publisher of these the plans hold an error, and none of them names a theme or what is recognised.
    """
    blad = replace(BLAD, history=History(unknown="Kwijt."), uitrusting=Uitrusting(gegevens=True, volgen=True))
    together, alone = list(list_views(blad)), list(list_views(replace(blad, catalogus=ALONE)))
    assert {type(view) for view in together} == set(KINDS) - {DoorverwijzingPagina, *NOT_HERE}
    assert {type(view) for view in alone} == set(KINDS) - {PortaalPagina, SitekalenderPagina, *NEARBY, *NOT_HERE}
    for views in (together, alone):
        assert len({view.blad.address for view in views}) == len(views)


def test_no_address_of_another_page_changes_when_a_second_publisher_comes() -> None:
    """The only one has the first page and a page that shows the way to it; the second brings back the portal."""
    before = {view.blad.address: view.soort for view in list_views(replace(BLAD, catalogus=ALONE))}
    after = {view.blad.address: view.soort for view in list_views(BLAD)}
    assert {address: (soort, after[address]) for address, soort in before.items() if soort != after[address]} == {
        "": ("publicist", "portaal"),
        "duinstad/": ("doorverwijzing", "publicist"),
    }
    new = {address.removeprefix("data/uitgevers/").partition("/")[0] for address in after.keys() - before.keys()}
    assert new == {"kustregio", "provincies", "regios"}


def test_a_page_is_made_when_it_is_asked_for_and_not_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """A national site need not hold its pages in memory."""
    asked: list[str] = []

    for kind in KINDS:

        def view(self: PageView, make: object = kind.view) -> PageContent:
            asked.append(self.blad.address)
            assert callable(make)
            made = make(self)
            assert isinstance(made, PageContent)
            return made

        monkeypatch.setattr(kind, "view", view)
    pages = {page.address: page for page in list_pages(BLAD, TEMPLATES)}
    assert asked == []
    assert pages["duinstad/2026/"].render().headings[0].title == "1 Welke programma’s zijn er"
    assert asked == ["duinstad/2026/"]
