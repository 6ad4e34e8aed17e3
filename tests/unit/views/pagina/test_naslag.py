"""The reference pages write themselves from the schemas and code lists, and nothing of those is left out."""

from __future__ import annotations

import pytest

from tests.knowledge import KNOWLEDGE, REGISTER
from tests.unit.views.paginas import find_page
from uitvoeringskompas.model.catalogus import build_catalogus
from uitvoeringskompas.model.veld import Bestandssoort
from uitvoeringskompas.views.kit.bouwstenen import Cel, Rij
from uitvoeringskompas.views.kit.links import BEGRIPPEN, VELDEN, address_of_velden
from uitvoeringskompas.views.pagina.begrippen import BegrippenPagina
from uitvoeringskompas.views.pagina.velden import BestandsveldenPagina, VeldenPagina


def fields_of(bestand: Bestandssoort) -> dict[str, Rij]:
    view = find_page(BestandsveldenPagina, build_catalogus((), KNOWLEDGE), address_of_velden(bestand.stem)).view()
    tabel = view.hoofdstukken[0].onderdelen[0].tabel
    assert tabel is not None
    return {rij.cellen[0].tekst: rij for rij in tabel.rijen}


def test_the_overview_leads_to_the_fields_of_every_kind_of_file() -> None:
    tabel = find_page(VeldenPagina, build_catalogus((), KNOWLEDGE), VELDEN).view().hoofdstukken[0].onderdelen[0].tabel
    assert tabel is not None
    assert [(rij.cellen[0].links[0].tekst, rij.cellen[0].links[0].href) for rij in tabel.rijen] == [
        ("Profiel", "profiel/"),
        ("Partijen", "partijen/"),
        ("Indicatoren", "indicatoren/"),
        ("Metingen van een indicator", "metingen/"),
        ("Nota gezondheidsbeleid", "nota/"),
        ("Uitvoeringsprogramma", "programma/"),
        ("Interventie", "interventie/"),
        ("Voortgang", "voortgang/"),
        ("Evaluatie", "evaluatie/"),
        ("Site", "site/"),
    ]


def test_a_field_deep_in_a_file_is_told_with_its_kind_of_value_and_whether_it_must_be_there() -> None:
    bestand = next(found for found in REGISTER.bestandssoorten if found.stem == "programma")
    rij = fields_of(bestand)["raad.tussenrapportages.moment"]
    assert (rij.anker, rij.cellen[2:]) == (
        "programma-raad-tussenrapportages-moment",
        (Cel(tekst="tekst"), Cel(tekst="ja")),
    )


def test_a_field_with_a_closed_list_leads_to_its_values() -> None:
    bestand = next(found for found in REGISTER.bestandssoorten if found.stem == "interventie")
    soort = fields_of(bestand)["pijlers"].cellen[2]
    assert (soort.tekst, soort.links[0].tekst, soort.links[0].href) == (
        "lijst, elk",
        "een waarde uit pijler",
        "../../../begrippen/#lijst-pijler",
    )


@pytest.mark.parametrize("bestand", REGISTER.bestandssoorten, ids=lambda bestand: bestand.stem)
def test_every_field_of_a_file_has_one_row(bestand: Bestandssoort) -> None:
    assert list(fields_of(bestand)) == [veld.pad for veld in bestand.velden]


def test_the_glossary_has_an_anchor_for_every_list_that_a_field_can_lead_to() -> None:
    named = {veld.codelijst for bestand in REGISTER.bestandssoorten for veld in bestand.velden if veld.codelijst}
    page = find_page(BegrippenPagina, build_catalogus((), KNOWLEDGE), BEGRIPPEN).view()
    ankers = {deel.anker for hoofdstuk in page.hoofdstukken for deel in hoofdstuk.onderdelen}
    assert {f"lijst-{naam}" for naam in named} - ankers == set()
    assert named <= set(KNOWLEDGE.codelijsten)


def test_below_the_fields_of_a_file_stands_every_complete_example_to_read_and_to_download() -> None:
    view = find_page(BestandsveldenPagina, build_catalogus((), KNOWLEDGE), address_of_velden("interventie")).view()
    _, voorbeelden = view.hoofdstukken
    assert view.kader.inhoud == (view.hoofdstukken[0].sectie, voorbeelden.sectie)
    assert voorbeelden.sectie.titel == "Complete voorbeelden"
    assert voorbeelden.onderdelen[0].intro.startswith("Wilgendam bestaat niet")
    folder = "wilgendam/2026/gezond-ouder-worden/interventies"
    assert [
        (deel.titel, deel.anker, deel.links[0].tekst, deel.links[0].href, deel.voorbeeldtitel, deel.voorbeeld[:26])
        for deel in voorbeelden.onderdelen[1:]
    ] == [
        (
            *("beweegcoach.yaml", "voorbeeld-beweegcoach", "Download beweegcoach.yaml"),
            f"../../../assets/uitvoeringskompas/voorbeelden/{folder}/beweegcoach.yaml",
            *(f"Dit staat in plans/{folder}/beweegcoach.yaml", "titel: Beweegcoach voor ou"),
        ),
        (
            *("veilige-wandelroute.yaml", "voorbeeld-veilige-wandelroute", "Download veilige-wandelroute.yaml"),
            f"../../../assets/uitvoeringskompas/voorbeelden/{folder}/veilige-wandelroute.yaml",
            *(f"Dit staat in plans/{folder}/veilige-wandelroute.yaml", "titel: Veilige wandelroute"),
        ),
    ]


def test_the_overview_leads_to_the_example_of_every_kind_of_file() -> None:
    tabel = find_page(VeldenPagina, build_catalogus((), KNOWLEDGE), VELDEN).view().hoofdstukken[0].onderdelen[0].tabel
    assert tabel is not None
    links = [rij.cellen[2].links[0] for rij in tabel.rijen]
    assert [(link.tekst, link.href) for link in links[:2]] == [
        ("Voorbeeld: profiel", "profiel/#voorbeeld"),
        ("Voorbeeld: partijen", "partijen/#voorbeeld"),
    ]
    assert len(links) == len(REGISTER.bestandssoorten)
