"""The chapters of a programme: which there are, how one gets from one to another, and where old anchors lead."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE, TEMPLATES
from tests.unit.plannen import DUINSTAD, PROFIEL, PROGRAMMA, catalogus_of
from tests.unit.views.paginas import find_page
from uitvoeringskompas.build import BuildOptions, check_plans
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.onderwerp.programma.programmadelen import DELEN, list_delen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina
from uitvoeringskompas.views.pagina.programma.hoofdstukpagina import HoofdstukPagina, write_deel

TESTS = Path(__file__).parents[3]
HERE = "duinstad/2026/gezondheid/"
GEMEENTE = "{naam: Duinstad, soort: gemeente, gemeentecode: GM9999, herkomst: eigen}\n"
SMALL = """\
titel: Gezond
samenvatting: Klein.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2026}
status: concept
"""
ADDED = {
    "prioriteiten: [{id: slapen, titel: Slapen}]\n": ["doelen"],
    "randvoorwaarden: [{omschrijving: Tijd}]\n": ["doelen"],
    "actualiteiten: [{onderwerp: Hitte}]\n": ["doelen"],
    "beoogde_resultaten: [{id: plek, titel: Een plek}]\n": ["doelen"],
    "prestatieafspraken: [{id: uren, partij: ggd, omschrijving: Uren.}]\n": ["partijen"],
    "regie: {visie: Samen.}\n": ["partijen"],
    "regie: {}\n": [],
    "begroting: {toelichting: Later.}\n": ["geld"],
    "begroting: {}\n": [],
    "dekking: [{id: spuk, naam: SPUK, soort: rijk}]\n": ["geld"],
    "evaluatieplan: {methode: Tellen.}\n": ["volgen"],
    "monitoring: [{wat: Bereik}]\n": ["volgen"],
    "raad: {tussenrapportages: [{moment: 2026-07}]}\n": ["volgen"],
    "raad: {ter_informatie_op: 2026-01-15}\n": ["totstandkoming"],
    "raad: {toelichting: De raad krijgt een brief.}\n": ["totstandkoming"],
    "raad: {url: 'https://kleindorp.example/raad'}\n": ["totstandkoming"],
    "communicatie: {strategie: Vertellen.}\n": ["volgen"],
    "wijzigingen: [{datum: 2026-05-01, wat: Later.}]\n": ["volgen"],
    "risicos: [{id: ziek, titel: Ziek}]\n": ["risicos"],
    "kansen: [{id: geld, titel: Geld}]\n": ["risicos"],
    "borging: {aanpak: Samen.}\n": ["risicos"],
    "vaststelling: {stand: vastgesteld}\n": ["totstandkoming"],
    "totstandkoming: {toelichting: Samen.}\n": ["totstandkoming"],
    "analyse: {toelichting: Cijfers.}\n": ["totstandkoming"],
    "bronnen: [{id: brief, titel: Brief}]\n": ["totstandkoming"],
    "opgenomen_in: [{document: Begroting}]\n": ["totstandkoming"],
    "kanttekeningen: [{bij: looptijd, soort: onduidelijk, tekst: Hoe lang?}]\n": ["totstandkoming"],
    "kanttekeningen: [{bij: interventies, soort: onduidelijk, tekst: Welke?}]\n": ["interventies"],
    "kanttekeningen: [{bij: risicos, soort: onduidelijk, tekst: Welke?}]\n": ["risicos"],
}


OLD = {
    "resultaten": "doelen/",
    "uitvoering": "interventies/",
    "geld": "geld/",
    "partijen": "partijen/",
    "geld-2026": "geld/",
    "evaluatie": "volgen/",
    "verslagen": "volgen/",
    "risico-vacature": "risicos/",
    "borging": "risicos/",
    "vaststelling": "totstandkoming/",
    "bronnen": "totstandkoming/",
}
"""Where some of the anchors of before lead."""


def verwijzers_of(catalogus: Catalogus, peildatum: date = date(2026, 10, 1)) -> list[Verwijzer]:
    """Return what makes the links of each programme."""
    blad = Blad(address="", catalogus=catalogus, peildatum=peildatum)
    return [
        Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier)
        for publicatie in catalogus.publicaties.values()
        for dossier in publicatie.dossiers
    ]


@pytest.mark.parametrize("plans", [TESTS.parent / "plans", TESTS / "golden" / "plans"], ids=["plans", "golden"])
def test_a_chapter_is_there_exactly_when_it_has_something_to_say(plans: Path) -> None:
    """What a page names without making it, is what the page of that chapter holds."""
    catalogus = check_plans(plans, KNOWLEDGE, options=BuildOptions(peildatum=date(2026, 10, 1))).catalogus
    for verwijzer in verwijzers_of(catalogus):
        told = [deel.naam for deel in DELEN if write_deel(verwijzer, deel)]
        assert [deel.naam for deel in list_delen(verwijzer)] == told, verwijzer.dossier.pad


@pytest.mark.parametrize("added", ADDED)
def test_one_field_is_enough_for_a_chapter_and_nothing_is_none(added: str) -> None:
    (verwijzer,) = verwijzers_of(catalogus_of({PROFIEL: GEMEENTE, PROGRAMMA: SMALL + added}))
    assert [deel.naam for deel in list_delen(verwijzer)] == ADDED[added]
    assert [deel.naam for deel in DELEN if write_deel(verwijzer, deel)] == ADDED[added]


def test_every_chapter_leads_to_the_one_before_and_the_one_after_it() -> None:
    """The first comes after the overview, and behind the last is nothing."""
    catalogus = catalogus_of(DUINSTAD)
    first = find_page(HoofdstukPagina, catalogus, f"{HERE}doelen/").view().kader
    assert first.buren == (
        Link(tekst="Vorige: Overzicht", href="../"),
        Link(tekst="Volgende: Interventies", href="../interventies/"),
    )
    last = find_page(HoofdstukPagina, catalogus, f"{HERE}totstandkoming/").view().kader
    assert last.buren == (Link(tekst="Vorige: Risico’s en borging", href="../risicos/"),)
    assert [link.tekst for link in last.delen if link.huidig] == ["Hoe het tot stand kwam"]


def test_the_year_switch_stays_on_the_chapter_where_the_other_year_has_it() -> None:
    catalogus = catalogus_of(DUINSTAD)
    switch = {
        naam: find_page(HoofdstukPagina, catalogus, f"{HERE}{naam}/").view().kader.jaren[0]
        for naam in ("doelen", "risicos")
    }
    assert switch == {
        "doelen": Link(tekst="2025", href="../../../2025/gezondheid/doelen/"),
        "risicos": Link(tekst="2025", href="../../../2025/gezondheid/"),
    }


def test_an_anchor_of_the_time_when_a_programme_was_one_page_stands_once_at_the_way_to_its_chapter() -> None:
    """Who comes in by ``#risico-vacature`` or ``#geld-2026`` reads on in one click, also without script."""
    page = find_page(ProgrammaPagina, catalogus_of(DUINSTAD), HERE)
    html = TEMPLATES.render("pages/programma.html.jinja", pagina=page.view())
    ids = re.findall(r'id="([^"]*)"', html)
    assert sorted(each for each in ids if ids.count(each) > 1) == []
    ways = {anker: ingang.link.href for ingang in page.view().ingangen for anker in ingang.ankers}
    sections = {
        hoofdstuk.sectie.anker: link.href
        for hoofdstuk in page.view().hoofdstukken
        for deel in hoofdstuk.onderdelen
        for link in deel.links
    }
    ways |= sections
    assert {anker: ways.get(anker) for anker in OLD} == OLD
    assert {*OLD, "tijdlijn"} <= set(ids)
