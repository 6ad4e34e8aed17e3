"""One report over two programmes: it has one page, and each programme reads in it what is about its own things."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.knowledge import TEMPLATES
from tests.unit.plannen import DUINSTAD, EVALUATIE, catalogus_of
from tests.unit.rules.checking import check_catalogus, check_leidraad
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.catalog import list_pages, list_views
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.pageview import PageContent

PEILDATUM = date(2027, 8, 1)
JEUGD: Mapping[str, str] = {
    "duinstad/2026/jeugd/programma.yaml": """\
titel: Jong 2026
samenvatting: Voor kinderen.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2026}
status: vastgesteld
doelen: [{id: samen-gamen, titel: Samen gamen}]
beoogde_resultaten: [{id: groepen, titel: Vijf groepen}, {id: plek, titel: Een plek}]
risicos: [{id: drukte, titel: Drukte}]
begroting:
  regels:
    - {id: coach, naam: Jeugdcoach, jaar: 2026, begroot: 300}
    - {id: gamen, interventie: gamen, jaar: 2026, begroot: 5000}
""",
    "duinstad/2026/jeugd/interventies/gamen.yaml": """\
titel: Gamen
soort: activiteit
wat: Samen gamen.
status: niet_gestart
uitvoerders: [{partij: ggd}]
""",
}
SAMEN = """\
peildatum: 2027-02-01
ook_over: [2026/jeugd]
samenvatting: Het liep.
resultaten:
  - {resultaat: groepen, oordeel: deels, waarde: 8}
  - {resultaat: plek, oordeel: behaald}
  - {doel: samen-gamen, oordeel: behaald}
interventies:
  - {interventie: beweegcoach, status: loopt, besluit: doorgaan}
  - {interventie: gamen, status: afgerond, besluit: afgerond}
financien:
  - {regel: coach, jaar: 2026, besteed: 41000}
  - {regel: gamen, jaar: 2026, besteed: 4500, toelichting: Minder avonden.}
factoren: [{risico: drukte, uitgekomen: ja}]
"""
FILES = {**DUINSTAD, **JEUGD, EVALUATIE: SAMEN}
ADDRESS = "duinstad/2026/gezondheid/evaluatie/"

ON_THE_PAGE = {
    "Wat wilden we, en wat werd het": [
        "Deze evaluatie kijkt terug op 3 doelen en resultaten: 2 behaald en 1 deels behaald.",
        "[Wat we wilden en wat het werd, 2026] Wat wilden we? | Hoort bij | Wat werd het? | Oordeel",
        "Tien groepen | Meer bewegen → ../../../doelen/meer-bewegen/ | 8 | (Deels behaald)",
        "Een plek | – | <geen cijfer genoemd> | (Behaald)",
        "Samen gamen → ../../../doelen/samen-gamen/ | – | <geen cijfer genoemd> | (Behaald)",
        "Van dit doel noemt de evaluatie geen uitkomst: ‘Beter slapen’.",
    ],
    "Wat deden we, en hoe gaat het verder": [
        ("[Interventies, en hoe het verdergaat, 2026] Interventie | Gepland | Geld | Status | Besluit en vervolg"),
        (
            "Beweegcoach → ../interventies/beweegcoach/ | 60 deelnemers | "
            "€\xa041.000 besteed (€\xa01.000 meer dan begroot) [begroot: €\xa040.000] | (Loopt) | (Doorgaan)"
        ),
        (
            "Gamen → ../../jeugd/interventies/gamen/ | – | "
            "€\xa04.500 besteed (€\xa0500 minder dan begroot) [begroot: €\xa05.000] | (Afgerond) | (Klaar)"
        ),
        ("Over deze interventie zegt de evaluatie niets: ‘Wandelgroep’. Een later programma staat niet op deze site."),
    ],
    "Wat hielp en wat zat tegen": [
        "[Wat we verwachtten, en wat er echt gebeurde] Wat | Vooraf gezien als | Kwam het uit?",
        "Drukte → ../../jeugd/risicos/#risico-drukte | risico | Ja",
        "Over deze risico’s en kansen zegt de evaluatie niets: ‘Vacature’ en ‘Subsidie’.",
    ],
    "Wat kostte het": [
        "# Het geld in 2026",
        (
            "Van 2 regels zijn beide bedragen bekend: in 2026 was €\xa045.000 begroot en is €\xa045.500 besteed: "
            "€\xa0500 meer dan begroot. Van 2 andere regels is een bedrag niet bekend. "
            "Die tellen in deze vergelijking niet mee."
        ),
        (
            "[Het geld in 2026 zoals bekend op 1 februari 2027, in euro’s] "
            "Waarvoor | Programma | Waar komt het geld vandaan | Begroot | Besteed"
        ),
        (
            "Beweegcoach → ../interventies/beweegcoach/"
            " | Gezondheid 2026 | Brede SPUK | €\xa040.000 | €\xa041.000 (€\xa01.000 meer dan begroot)"
        ),
        "Overig | Gezondheid 2026 | – | <pro memorie> | <niet genoemd>",
        "Jeugdcoach | Jong 2026 | – | €\xa0300 | <niet genoemd>",
        (
            "Gamen → ../../jeugd/interventies/gamen/ Minder avonden."
            " | Jong 2026 | – | €\xa05.000 | €\xa04.500 (€\xa0500 minder dan begroot)"
        ),
        (
            "Som van de regels |  |  | €\xa045.300 [van 3 van de 4 regels bekend] | "
            "€\xa045.500 [van 2 van de 4 regels bekend]"
        ),
        "+ Bekijk per bron: waar het geld van 2026 vandaan komt, in euro’s",
        (
            "[Waar het geld van 2026 vandaan komt, in euro’s] "
            "Waar komt het geld vandaan | Tijdelijk of blijvend | Begroot | Besteed"
        ),
        "Brede SPUK | <niet genoemd> | €\xa040.000 | €\xa041.000",
        (
            "<bron niet genoemd> | <niet genoemd> | €\xa05.300 [van 2 van de 3 regels bekend] | "
            "€\xa04.500 [van 1 van de 3 regels bekend]"
        ),
        "[staven]",
    ],
    "Hoe is geëvalueerd": ["Peildatum: 1 februari 2027", "Naar de raad: <niet genoemd>"],
}
"""What the page of the report tells, by chapter."""


def view_at(address: str, catalogus: Catalogus) -> PageContent:
    """Return the content of the page at this address."""
    views = list_views(Blad(address="", catalogus=catalogus, peildatum=PEILDATUM))
    return next(view for view in views if view.blad.address == address).view()


def test_the_page_of_the_report_says_which_programmes_it_is_about() -> None:
    pages = list_pages(Blad(address="", catalogus=catalogus_of(FILES), peildatum=PEILDATUM), TEMPLATES)
    html = next(page for page in pages if page.address == ADDRESS).render().html
    assert "<h1>Evaluatie van 2026, samen met ‘Jong 2026’</h1>" in html
    assert (
        "<p>Dit verslag gaat over 2 programma’s:</p>"
        '<ul class="lijst"><li><a href="../">Gezondheid 2026</a></li><li><a href="../../jeugd/">Jong 2026</a></li></ul>'
    ) in "".join(line.strip() for line in html.splitlines())


def test_the_page_tells_the_things_of_both_programmes_each_with_its_own_link() -> None:
    assert read_chapters(view_at(ADDRESS, catalogus_of(FILES)).hoofdstukken) == ON_THE_PAGE


def test_the_other_programme_lists_the_report_and_counts_its_money_and_status() -> None:
    """The line ``coach`` is in both programmes: the report means that of the programme where it stands."""
    chapters = read_chapters(view_at("duinstad/2026/jeugd/volgen/", catalogus_of(FILES)).hoofdstukken)
    assert chapters["Hoe het gaat en wat het opleverde"] == [
        "[Rapportages en evaluaties van dit programma] Verslag | Peildatum",
        "Evaluatie van 2026, samen met ‘Gezondheid 2026’ → ../../gezondheid/evaluatie/ | 1 februari 2027",
    ]
    chapters = read_chapters(view_at("duinstad/2026/jeugd/geld/", catalogus_of(FILES)).hoofdstukken)
    assert chapters["Het geld in 2026"][:6] == [
        (
            "Voor 2026 is €\xa05.300 begroot. Er is €\xa04.500 besteed, €\xa0500 minder dan begroot "
            "(over 1 van de 2 regels)."
        ),
        "[balk]",
        "[Het geld in 2026, in euro’s] Waarvoor | Begroot | Besteed",
        "Jeugdcoach | €\xa0300 | <niet genoemd>",
        "Gamen → ../interventies/gamen/ | €\xa05.000 | €\xa04.500",
        "Som van de regels | €\xa05.300 | €\xa04.500 [van 1 van de 2 regels bekend]",
    ]
    chapters = read_chapters(view_at("duinstad/2026/jeugd/interventies/", catalogus_of(FILES)).hoofdstukken)
    assert chapters["Alle interventies"] == [
        "[Interventies van dit programma] Interventie | Laatste opgave | Wie doet het",
        "Gamen → gamen/ | (Afgerond) | GGD Kust → ../../../partijen/ggd/",
    ]


def test_the_year_tells_the_report_once_and_the_publisher_at_both_programmes() -> None:
    catalogus = catalogus_of(FILES)
    jaar = view_at("duinstad/2026/", catalogus)
    assert read_chapters(jaar.hoofdstukken)["Hoe ging het"] == [
        "[Verslagen over 2026] Verslag | Programma | Stand op | In het kort",
        (
            "Tussenrapportage van 1 juli 2026 → gezondheid/voortgang/2026-07-01/ | Gezondheid 2026 | 1 juli 2026 | "
            "Halverwege."
        ),
        (
            "Evaluatie van 2026, samen met ‘Jong 2026’ → gezondheid/evaluatie/ | "
            "Gezondheid 2026 → gezondheid/ Jong 2026 → jeugd/ | 1 februari 2027 | Het liep."
        ),
    ]
    assert [found.waarde for found in jaar.kader.kengetallen if found.naam == "verslagen"] == ["2"]
    chapters = read_chapters(view_at("duinstad/", catalogus).hoofdstukken)
    assert chapters["Alle jaren"][1] == (
        "Jong 2026 → 2026/jeugd/ | 2026 → 2026/ | (Looptijd voorbij) | "
        "Evaluatie van 2026, samen met ‘Gezondheid 2026’ → 2026/gezondheid/evaluatie/"
    )


def test_the_guideline_of_the_other_programme_takes_it_into_account() -> None:
    """Without the report nobody looked back on it, and nobody decided how its interventie goes on."""

    def codes(files: Mapping[str, str]) -> set[str]:
        assert [problem for problem in check_catalogus(catalogus_of(files)) if problem.is_error] == []
        told = check_leidraad(catalogus_of(files), peildatum=PEILDATUM, status="geevalueerd")
        wanted = {"K3-evaluatie-ontbreekt", "K9-interventie-zonder-besluit"}
        return {found.code for found in told if "/jeugd/" in found.location.file} & wanted

    alone = SAMEN.split("resultaten:", maxsplit=1)[0].replace("ook_over: [2026/jeugd]\n", "")
    assert codes({**FILES, EVALUATIE: alone}) == {"K3-evaluatie-ontbreekt", "K9-interventie-zonder-besluit"}
    assert codes(FILES) == set()


def test_nothing_is_missing_in_the_other_programme_while_the_report_has_mistakes() -> None:
    """Nobody knows what it is about."""
    files = {path: text for path, text in FILES.items() if path != EVALUATIE}

    def found(broken: tuple[str, ...]) -> set[str]:
        told = check_leidraad(catalogus_of(files, broken=broken), peildatum=PEILDATUM)
        return {each.location.file for each in told if each.location.file.startswith("plans/duinstad/2026/jeugd")}

    assert found(()) == {
        "plans/duinstad/2026/jeugd/interventies/gamen.yaml",
        "plans/duinstad/2026/jeugd/programma.yaml",
    }
    assert found((EVALUATIE,)) == set()


def test_a_look_back_on_a_whole_programme_is_that_of_one_year_of_a_longer_one() -> None:
    longer = FILES["duinstad/2026/jeugd/programma.yaml"].replace("tot_en_met: 2026", "tot_en_met: 2028")
    publicatie = catalogus_of({**FILES, "duinstad/2026/jeugd/programma.yaml": longer}).publicaties["duinstad"]
    jeugd = publicatie.dossier("2026/jeugd")
    assert jeugd is not None
    assert [jeugd.evaluatie_in(jaar) is not None for jaar in (2026, 2027, 2028)] == [True, False, False]
