"""Provinces and regions of a GGD: who publishes there, what is going on, and which gemeenten lie there."""

from __future__ import annotations

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.ligging import GGD, PROVINCIE, make_ligging
from uitvoeringskompas.pages.catalog import list_views
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.pagina import gebied
from uitvoeringskompas.views.pagina.gebied import GebiedPagina
from uitvoeringskompas.views.pagina.gebied.overzicht import GebiedenPagina
from uitvoeringskompas.views.pagina.partij import PartijPagina
from uitvoeringskompas.views.pagina.publicist import PublicistPagina

LIGGING = KNOWLEDGE.ligging


def profiel(naam: str, waar: str = "", *, soort: str = "gemeente", herkomst: str = "eigen") -> dict[str, str]:
    """Return the files of a publisher that says this of where it lies."""
    slug = naam.lower()
    return {f"{slug}/profiel.yaml": f"soort: {soort}\nnaam: {naam}\nherkomst: {herkomst}\n{waar}"}


HUIZEN = profiel("Huizen", "code: GM0406\n")
LAREN = profiel("Laren", "code: GM0417\nprovincie: noord_holland\nggd: ggd_gooi_en_vechtstreek\n")
GOOI = profiel(
    "Gooi",
    "deelnemers: [{id: huizen, naam: Huizen, code: GM0406}, {id: blaricum, naam: Blaricum, code: GM0376}]\n",
    soort="regio",
)
OVERAL = {**HUIZEN, **LAREN, **GOOI, **profiel("Zand", "provincie: noord_holland\n", herkomst="fictief")}

IN_HET_GOOI = {
    "Wie hier publiceert": [
        "In de regio van GGD Gooi en Vechtstreek staan op deze site plannen van 2 gemeenten en 1 regio.",
        "* Gooi → ../../gooi/ (Geen programma) Op deze site staat geen programma.",
        "  Waar: Noord-Holland → ../../provincies/noord-holland/ GGD Gooi en Vechtstreek → ./",
        "  Gemeenten: Huizen → ../../huizen/ [Blaricum]",
        "* Huizen → ../../huizen/ (Geen programma) Op deze site staat geen programma.",
        "  Waar: Noord-Holland → ../../provincies/noord-holland/ GGD Gooi en Vechtstreek → ./",
        "  Regio: Gooi → ../../gooi/",
        "* Laren → ../../laren/ (Geen programma) Op deze site staat geen programma.",
        "  Waar: Noord-Holland → ../../provincies/noord-holland/ GGD Gooi en Vechtstreek → ./",
    ],
    "Welke gemeenten hier liggen": [
        (
            "De 6 gemeenten in de regio van GGD Gooi en Vechtstreek (2026): Blaricum, Gooise Meren, Hilversum, Huizen, "
            "Laren (NH.) en Wijdemeren. Bron: de gemeentelijke indeling van het CBS."
        ),
        "Provincie: Noord-Holland → ../../provincies/noord-holland/",
        "[Gemeenten die sinds 2005 opgingen in een gemeente van nu, op alfabet] Gemeente | Wat er gebeurde",
        "Bussum | Ging op 1 januari 2016 met andere gemeenten op in Gooise Meren.",
        "Muiden | Ging op 1 januari 2016 met andere gemeenten op in Gooise Meren.",
        "Naarden | Ging op 1 januari 2016 met andere gemeenten op in Gooise Meren.",
    ],
}
"""What a visitor reads of a region with two gemeenten and a regio."""


def addresses(catalogus: Catalogus) -> list[str]:
    """Return where the pages of areas stand."""
    views = list_views(Blad(address="", catalogus=catalogus, peildatum=PEILDATUM))
    return [each.blad.address for each in views if isinstance(each, GebiedenPagina | GebiedPagina)]


def read(catalogus: Catalogus, address: str) -> dict[str, list[str]]:
    """Return the lines of the page of an area, by chapter."""
    return read_chapters(find_page(GebiedPagina, catalogus, address).view().hoofdstukken)


def test_every_gemeente_of_today_lies_in_one_region_of_one_province() -> None:
    """The facts name each of them once."""
    named = sorted(code for each in LIGGING.regios for code in each.gemeenten)
    assert named == sorted(KNOWLEDGE.codelijst("gemeente"))
    assert {each.ggd for each in LIGGING.regios} == set(KNOWLEDGE.codelijst("ggd"))
    assert {each.provincie for each in LIGGING.regios} == set(KNOWLEDGE.codelijst("provincie"))


def test_what_went_by_a_detour_into_a_gemeente_of_today_is_known_there() -> None:
    """Lichtenvoorde went into Groenlo, which is called Oost Gelre now."""
    namen = {each.naam for each in LIGGING.opgegaan_in(KNOWLEDGE.codelijst("ggd")["ggd_noord_en_oost_gelderland"], GGD)}
    assert {"Lichtenvoorde", "Groenlo"} <= namen
    assert "Bussum" not in namen


def test_a_region_tells_who_publishes_there_and_which_gemeenten_it_has() -> None:
    """A gemeente lies where its code does, a regio where its gemeenten do; of who does not publish nothing is said."""
    assert read(catalogus_of(OVERAL), "regios/ggd-gooi-en-vechtstreek/") == IN_HET_GOOI


def test_a_province_counts_no_made_up_example_and_leads_to_its_regions() -> None:
    """It is named, all the same."""
    chapters = read(catalogus_of(OVERAL), "provincies/noord-holland/")
    assert chapters["Wie hier publiceert"][0] == (
        "In de provincie Noord-Holland staan op deze site plannen van 2 gemeenten, 1 regio en een verzonnen voorbeeld."
    )
    assert chapters["Welke gemeenten hier liggen"][1] == (
        "GGD-regio’s: GGD Gooi en Vechtstreek → ../../regios/ggd-gooi-en-vechtstreek/"
    )


def test_there_are_pages_where_somebody_publishes_on_a_site_of_several() -> None:
    """Of one publisher its own page says where it lies."""
    assert addresses(catalogus_of(LAREN)) == []
    assert addresses(catalogus_of({**profiel("Zand"), **profiel("Veen")})) == []
    assert addresses(catalogus_of(OVERAL)) == [
        *("provincies/", "regios/"),
        *("provincies/noord-holland/", "regios/ggd-gooi-en-vechtstreek/"),
    ]
    found = find_page(GebiedenPagina, catalogus_of(OVERAL), "provincies/").view()
    assert read_chapters(found.hoofdstukken)["Kies een provincie"][1:] == [
        "[Provincies, op alfabet] Provincie | Op deze site",
        "Noord-Holland → noord-holland/ | 2 gemeenten en 1 regio [en een verzonnen voorbeeld]",
    ]


def test_what_a_profile_says_holds_before_what_is_known_of_its_code() -> None:
    """So a plan is shown as it was written."""
    files = {**profiel("Laren", "code: GM0417\nprovincie: utrecht\n"), **profiel("Veen")}
    assert addresses(catalogus_of(files))[2:] == ["provincies/utrecht/", "regios/ggd-gooi-en-vechtstreek/"]


def test_the_page_of_a_gemeente_leads_to_who_else_publishes_nearby() -> None:
    """Where nobody else does, there is no way."""
    page = find_page(PublicistPagina, catalogus_of(OVERAL), "huizen/").view()
    assert read_chapters(page.hoofdstukken)["Samen in de regio"][-2:] == [
        "Bekijk wie er nog meer publiceert in de provincie Noord-Holland → ../provincies/noord-holland/",
        (
            "Bekijk wie er nog meer publiceert in de regio van GGD Gooi en Vechtstreek → "
            "../regios/ggd-gooi-en-vechtstreek/"
        ),
    ]
    alone = find_page(PublicistPagina, catalogus_of({**HUIZEN, **profiel("Veen")}), "huizen/").view()
    assert "Samen in de regio" not in read_chapters(alone.hoofdstukken)


def test_a_party_that_is_called_as_a_ggd_leads_to_its_region() -> None:
    """However its capitals were typed; what is called so and is none does not."""
    lijst = """\
partijen:
  - {id: ggd, naam: GGD Gooi en vechtstreek, soort: ggd}
  - {id: jgz, naam: JGZ, soort: ggd}
"""
    catalogus = catalogus_of({**OVERAL, "huizen/partijen.yaml": lijst})
    wie = [
        read_chapters(find_page(PartijPagina, catalogus, f"huizen/partijen/{each}/").view().hoofdstukken)
        for each in ("ggd", "jgz")
    ]
    assert wie[0]["Over deze partij"][-1] == (
        "Wie er in deze GGD-regio publiceert: GGD Gooi en Vechtstreek → ../../../regios/ggd-gooi-en-vechtstreek/"
    )
    assert wie[1]["Over deze partij"] == ["Soort: GGD"]


def test_many_publishers_go_on_at_a_next_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which gemeenten lie there is told on each."""
    monkeypatch.setattr(gebied, "MOST", 2)
    assert addresses(catalogus_of(OVERAL))[2:4] == ["provincies/noord-holland/", "provincies/noord-holland/2/"]
    second = read(catalogus_of(OVERAL), "provincies/noord-holland/2/")
    assert second["De rest van deze lijst"] == ["Van Gooi tot en met Huizen → ../"]


@pytest.mark.parametrize("text", ["regios: geen", "[]", "regios: ["])
def test_facts_that_cannot_be_read_are_named(text: str) -> None:
    """They are ours, so it is a mistake of ours."""
    provincies, ggds = KNOWLEDGE.codelijst(PROVINCIE), KNOWLEDGE.codelijst(GGD)
    with pytest.raises(ValueError, match=r"schema/ligging\.yaml"):
        make_ligging(KNOWLEDGE.indeling, provincies, ggds, text)
