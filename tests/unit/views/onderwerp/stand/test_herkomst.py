"""The right source stands above a page: its own first, then those of its years; when they are many, the way to all."""

from __future__ import annotations

from datetime import date

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PROFIEL, PROGRAMMA, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from uitvoeringskompas.views.kit.bouwstenen import Banner
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.pagina.interventie import InterventiePagina
from uitvoeringskompas.views.pagina.jaar import JaarPagina
from uitvoeringskompas.views.pagina.kwaliteit import KwaliteitPagina
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina
from uitvoeringskompas.views.pagina.publicist import PublicistPagina

FILES = {
    **DUINSTAD,
    PROFIEL: (
        "soort: gemeente\nnaam: Duinstad\nherkomst: openbare_bron\novergenomen_door: redactie\n"
        "bronnen: [{id: raadsbrief, titel: Raadsbrief}]\n"
    ),
    PROGRAMMA: DUINSTAD[PROGRAMMA]
    + "bronnen:\n"
    + "".join(f"  - {{id: stuk-{nummer}, titel: Stuk {nummer}}}\n" for nummer in range(1, 6)),
    BEWEEGCOACH: DUINSTAD[BEWEEGCOACH]
    + 'bronnen: [{id: folder, titel: Folder, url: "https://duinstad.example/folder"}]\n',
}
GEZOND = "duinstad/2026/gezondheid/"


def banners_of(kind: type[PageView], address: str, peildatum: date = PEILDATUM) -> tuple[Banner, ...]:
    """Return the banners of one page."""
    return find_page(kind, catalogus_of(FILES), address, peildatum).view().kader.banners


def links_above(kind: type[PageView], address: str) -> list[tuple[str, str]]:
    """Return the words and the addresses of the sources above one page."""
    (banner,) = banners_of(kind, address)
    assert banner.titel == "Overgenomen uit openbare bronnen"
    return [(link.tekst, link.href) for link in banner.links]


def test_beyond_three_sources_the_page_leads_to_the_chapter_that_has_them_all() -> None:
    """A source without an address of its own is a row of that chapter."""
    assert links_above(ProgrammaPagina, GEZOND) == [
        ("Stuk 1", "totstandkoming/#bron-stuk-1"),
        ("Stuk 2", "totstandkoming/#bron-stuk-2"),
        ("Stuk 3", "totstandkoming/#bron-stuk-3"),
        ("en 2 andere", "totstandkoming/#bronnen"),
    ]


def test_a_page_that_lists_no_sources_leads_to_the_programme() -> None:
    """Such as the quality page, which comes from the same file."""
    assert links_above(KwaliteitPagina, f"{GEZOND}kwaliteit/")[0] == ("Stuk 1", "../totstandkoming/#bron-stuk-1")


def test_the_own_sources_of_a_page_come_before_those_of_its_programme() -> None:
    """A visitor of an interventie wants to read about the interventie."""
    assert links_above(InterventiePagina, f"{GEZOND}interventies/beweegcoach/") == [
        ("Folder", "https://duinstad.example/folder"),
        ("Stuk 1", "../../totstandkoming/#bron-stuk-1"),
        ("Stuk 2", "../../totstandkoming/#bron-stuk-2"),
        ("en 3 andere", "../../totstandkoming/#bronnen"),
    ]


def test_an_own_source_that_the_programme_names_too_still_comes_first() -> None:
    """The report of 2019 leads to the account of 2019, though the programme names those of three years."""
    files = {**FILES, BEWEEGCOACH: DUINSTAD[BEWEEGCOACH] + "bronnen: [{id: stuk-2, titel: Stuk 2}]\n"}
    page = find_page(InterventiePagina, catalogus_of(files), f"{GEZOND}interventies/beweegcoach/", PEILDATUM)
    (banner,) = page.view().kader.banners
    assert [link.tekst for link in banner.links] == ["Stuk 2", "Stuk 1", "Stuk 3", "en 2 andere"]


def test_a_year_has_the_sources_of_its_programmes_and_the_publisher_its_own() -> None:
    assert links_above(JaarPagina, "duinstad/2026/")[0] == ("Stuk 1", "gezondheid/totstandkoming/#bron-stuk-1")
    assert links_above(JaarPagina, "duinstad/2025/") == [("Raadsbrief", "gezondheid/totstandkoming/#bron-raadsbrief")]
    assert links_above(PublicistPagina, "duinstad/") == [("Raadsbrief", "#bron-raadsbrief")]
