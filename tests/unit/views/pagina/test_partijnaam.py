"""A name of a party over all plans: who works with it, as far as the plans say, and that it is one is never claimed."""

from __future__ import annotations

import pytest

from tests.knowledge import TEMPLATES
from tests.unit.plannen import DUINSTAD, PARTIJEN, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.catalog import list_pages, list_views
from uitvoeringskompas.reading.names import kebab
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.pagina import partijnaam
from uitvoeringskompas.views.pagina.partij import PartijPagina
from uitvoeringskompas.views.pagina.partij.lijst import PartijenlijstPagina
from uitvoeringskompas.views.pagina.partijnaam import PartijnaamPagina, overzicht
from uitvoeringskompas.views.pagina.partijnaam.overzicht import PartijnamenPagina

PROGRAMMA_VAN_ZAND = """\
titel: Gezond Zand
samenvatting: Wat we doen.
reikwijdte: {soort: totaal}
looptijd: {van: 2025, tot_en_met: 2025}
status: vastgesteld
"""
LOPEN = """\
titel: Lopen
soort: interventie
wat: We lopen.
status: loopt
uitvoerders: [{partij: dienst}]
"""

KUST = {
    "In welke plannen": [
        (
            "Deze partij staat onder deze naam in de plannen van 2 gemeenten. Of het overal dezelfde organisatie is, "
            "zeggen de plannen niet."
        ),
        "# Duinstad",
        "Deze partij staat in de lijst van partijen. Wat zij doet, staat er niet bij.",
        "Bij: Duinstad → ../../duinstad/ GGD Kust in Duinstad → ../../duinstad/partijen/ggd/",
        "Vraag ernaar: gezondheid@duinstad.example → mailto:gezondheid@duinstad.example [beleidsadviseur]",
        "# Zand",
        "GGD kust stond bij 1 interventie als uitvoerder, in ‘Gezond Zand’.",
        "Interventies: Lopen → ../../zand/2025/gezond/interventies/lopen/",
        "Laatste programma: Gezond Zand → ../../zand/2025/gezond/",
        "Bij: Zand → ../../zand/ GGD kust in Zand → ../../zand/partijen/dienst/",
    ]
}
"""What a visitor reads of a GGD that stands in the plans of two gemeenten."""


BLAD = Blad(address="", catalogus=catalogus_of(DUINSTAD), peildatum=PEILDATUM, site_title="Proef")


def buur(slug: str = "zand", naam: str = "Zand", *, partij: str = "", herkomst: str = "eigen") -> dict[str, str]:
    """Return the files of a publisher whose GGD has the same name as that of Duinstad."""
    party = partij or "naam: GGD kust, soort: ggd"
    return {
        f"{slug}/profiel.yaml": f"soort: gemeente\nnaam: {naam}\nherkomst: {herkomst}\n",
        f"{slug}/partijen.yaml": f"partijen:\n  - {{id: dienst, {party}}}\n",
        f"{slug}/2025/gezond/programma.yaml": PROGRAMMA_VAN_ZAND,
        f"{slug}/2025/gezond/interventies/lopen.yaml": LOPEN,
    }


def addresses(catalogus: Catalogus) -> list[str]:
    """Return where the pages of parties over all plans stand."""
    views = list_views(Blad(address="", catalogus=catalogus, peildatum=PEILDATUM))
    return [each.blad.address for each in views if isinstance(each, PartijnamenPagina | PartijnaamPagina)]


def read(catalogus: Catalogus, address: str = "partijen/ggd-kust/") -> dict[str, list[str]]:
    """Return the lines of the page of a name, by chapter."""
    return read_chapters(find_page(PartijnaamPagina, catalogus, address).view().hoofdstukken)


def read_lijst(catalogus: Catalogus, address: str = "partijen/") -> dict[str, list[str]]:
    """Return the lines of the list of names, by chapter."""
    return read_chapters(find_page(PartijnamenPagina, catalogus, address).view().hoofdstukken)


def met_websites(eigen: str, andere: str) -> str:
    """Return what is said first of a name, when two plans name these websites."""
    ours = DUINSTAD[PARTIJEN].replace("soort: ggd", f"soort: ggd, website: {eigen}")
    partij = f"naam: GGD Kust, soort: ggd{f', website: {andere}' if andere else ''}"
    return read(catalogus_of({**DUINSTAD, PARTIJEN: ours, **buur(partij=partij)}))["In welke plannen"][0]


def test_a_name_tells_in_whose_plans_it_stands_what_that_party_does_there_and_whom_to_ask() -> None:
    """Capitals make no other name; of who names no mailbox none is made up."""
    assert read(catalogus_of({**DUINSTAD, **buur()})) == KUST


def test_that_it_is_one_organisation_is_only_said_as_far_as_the_plans_do() -> None:
    """How an address was typed is no difference; a plan without a website says nothing."""
    zelfde = met_websites("https://www.ggdkust.example", "http://ggdkust.example/")
    assert zelfde.endswith("2 gemeenten. Al deze plannen noemen dezelfde website.")
    assert met_websites("https://ggdkust.example", "https://kust.example").endswith(
        "De plannen noemen niet dezelfde website. Het kan dus om verschillende organisaties gaan."
    )
    assert met_websites("https://ggdkust.example", "").endswith("dezelfde organisatie is, zeggen de plannen niet.")


@pytest.mark.parametrize("soort", ["afdeling", "bewonersgroep", "ervaringsdeskundigen"])
def test_a_department_and_a_group_of_people_are_followed_nowhere_else(soort: str) -> None:
    """Residents of one place are not those of another, and a group of people gets no page of its own."""
    ours = DUINSTAD[PARTIJEN].replace("soort: ggd", f"soort: {soort}")
    partij = f"naam: GGD Kust, soort: {soort}"
    assert addresses(catalogus_of({**DUINSTAD, PARTIJEN: ours, **buur(partij=partij)})) == ["partijen/"]


def test_a_name_of_one_plan_has_no_page_and_the_list_leads_to_those_of_each_publisher() -> None:
    """What was made up is named, and counted nowhere."""
    catalogus = catalogus_of({**DUINSTAD, **buur(herkomst="fictief")})
    assert addresses(catalogus) == ["partijen/", "partijen/ggd-kust/"]
    lijst = read_lijst(catalogus)
    assert lijst["Kies een partij"][1:] == [
        "[Partijen in meer plannen, op alfabet] Partij | Soort | Bij",
        "GGD Kust → ggd-kust/ | GGD | 1 gemeente [en een verzonnen voorbeeld]",
    ]
    assert lijst["Alle partijen van een gemeente of regio"] == [
        "Hier staan ook de partijen die maar in één plan staan.",
        "[Alle partijen per gemeente of regio, op alfabet] Wie | Partijen",
        "Duinstad → ../duinstad/partijen/ | 2",
        "Zand (verzonnen voorbeeld) → ../zand/partijen/ | 1",
    ]
    assert read(catalogus)["In welke plannen"][0].startswith(
        "Deze partij staat onder deze naam in de plannen van 1 gemeente en een verzonnen voorbeeld."
    )


def test_of_one_publisher_that_names_parties_its_own_list_says_all() -> None:
    """Without a second one there is nothing to look across."""
    assert addresses(catalogus_of(DUINSTAD)) == []


def test_the_page_of_a_party_and_the_list_of_its_publisher_lead_to_the_others() -> None:
    """From there one finds who else works with a party of that name."""
    catalogus = catalogus_of({**DUINSTAD, **buur()})
    wie = read_chapters(find_page(PartijPagina, catalogus, "duinstad/partijen/ggd/").view().hoofdstukken)
    assert wie["Over deze partij"][-1] == (
        "In andere plannen: Bekijk in welke plannen GGD Kust staat → ../../../partijen/ggd-kust/"
    )
    lijst = find_page(PartijenlijstPagina, catalogus, "duinstad/partijen/").view()
    assert read_chapters(lijst.hoofdstukken)["Met wie we samenwerken"][-1] == (
        "Bekijk partijen in alle plannen → ../../partijen/"
    )


def test_a_hostile_name_is_text_on_every_page_where_it_stands() -> None:
    """It is shown as it was typed, in the list, on its own page and where a page leads to it."""
    naam = "<img src=x onerror=alert(1)> GGD"
    ours = DUINSTAD[PARTIJEN].replace("naam: GGD Kust", f'naam: "{naam}"')
    catalogus = catalogus_of({**DUINSTAD, PARTIJEN: ours, **buur(partij=f'naam: "{naam}", soort: ggd')})
    pages = {page.address: page for page in list_pages(replace(BLAD, catalogus=catalogus), TEMPLATES)}
    for address in ("partijen/", f"partijen/{kebab(naam)}/", "duinstad/partijen/ggd/"):
        html = pages[address].render().html
        assert ("<img src=x" in html, "&lt;img src=x" in html) == (False, True), address


def test_many_publishers_and_many_names_go_on_at_a_next_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of them leads to the others, and a name of digits alone cannot stand in the way of one."""
    monkeypatch.setattr(partijnaam, "MOST", 1)
    monkeypatch.setattr(overzicht, "MOST", 1)
    ours = DUINSTAD[PARTIJEN].replace("Welzijn Duinstad", "Zorgland") + '  - {id: twee, naam: "2", soort: anders}\n'
    more = {
        **buur("berg", "Berg", partij="naam: Zorgland, soort: anders"),
        **buur("veen", "Veen", partij='naam: "2", soort: anders'),
    }
    catalogus = catalogus_of({**DUINSTAD, PARTIJEN: ours, **buur(), **more})
    assert addresses(catalogus) == [
        *("partijen/", "partijen/2/"),
        *("partijen/ggd-kust/", "partijen/ggd-kust/2/", "partijen/zorgland/", "partijen/zorgland/2/"),
    ]
    assert read(catalogus)["De rest van deze lijst"] == ["Van Zand tot en met Zand → 2/"]
    assert read_lijst(catalogus, "partijen/2/")["De rest van deze lijst"] == ["Van GGD Kust tot en met GGD Kust → ../"]
    assert "Alle partijen van een gemeente of regio" not in read_lijst(catalogus, "partijen/2/")
