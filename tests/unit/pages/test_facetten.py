"""By what a search may be narrowed to a page: values that stand in the plans, in the words of readers."""

from __future__ import annotations

from tests.unit.plannen import DUINSTAD, catalogus_of
from tests.unit.views.paginas import find_page
from uitvoeringskompas.pages.facetten import KINDS, facets_of, weight_of
from uitvoeringskompas.views.pagina.begrippen import BegrippenPagina
from uitvoeringskompas.views.pagina.interventie import InterventiePagina
from uitvoeringskompas.views.pagina.uitleg import TekstPagina

CATALOGUS = catalogus_of(DUINSTAD)


def test_an_interventie_is_found_by_its_gemeente_its_year_and_what_it_is_about() -> None:
    page = find_page(InterventiePagina, CATALOGUS, "duinstad/2026/gezondheid/interventies/beweegcoach/")
    assert facets_of(page)[:3] == (
        ("Soort pagina", "interventie"),
        ("Gemeente of regio", "Duinstad"),
        ("Jaar", "2026"),
    )
    assert {name for name, _ in facets_of(page)} <= {
        "Soort pagina", "Gemeente of regio", "Jaar", "Thema", "Pijler", "Doelgroep", "Status van het programma",
    }  # fmt: skip


def test_a_page_of_the_site_is_of_no_gemeente_and_text_about_writing_counts_least() -> None:
    begrippen = find_page(BegrippenPagina, CATALOGUS, "begrippen/")
    uitleg = find_page(TekstPagina, CATALOGUS, "uitleg/schrijven/")
    assert facets_of(begrippen) == (("Soort pagina", "begrip"),)
    assert facets_of(uitleg) == (("Soort pagina", "uitleg"),)
    assert weight_of(uitleg) < weight_of(begrippen) < KINDS["interventielijn"][1]
