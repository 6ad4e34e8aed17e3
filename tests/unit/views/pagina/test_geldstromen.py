"""Income beside spending, amounts for several years together and shares, as every page that tells money says it."""

from __future__ import annotations

from tests.unit.plannen import DUINSTAD, PROGRAMMA, VOORTGANG
from tests.unit.views.gemeentepagina import duinstad, jaar_of
from tests.unit.views.paginas import find_page, read_deel
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina
from uitvoeringskompas.views.pagina.vergelijk import VergelijkPagina
from uitvoeringskompas.views.pagina.voortgang import VoortgangPagina

REGELS = """\
    - {id: overig, jaar: 2026, geen_bedrag: pm}
    - {id: spuk, naam: Uitkering, stroom: inkomsten, jaar: 2026, begroot: 60000, dekking: spuk}
    - {id: deelnemers, naam: Eigen bijdragen, stroom: inkomsten, jaar: 2026, geen_bedrag: nader_te_bepalen}
    - {id: samen, naam: Pleinen, jaar: 2026, tot_en_met_jaar: 2027, begroot: 300000}
    - {id: deel, naam: Bijdrage aan de GGD, jaar: 2026, aandeel_procent: 2.5, aandeel_van_regel: coach}
  totalen:
    - {jaar: 2026, begroot: 50000}
    - {jaar: 2026, tot_en_met_jaar: 2027, begroot: 340000}
"""
CATALOGUS = duinstad(
    {
        PROGRAMMA: DUINSTAD[PROGRAMMA].replace("    - {id: overig, jaar: 2026, geen_bedrag: pm}\n", REGELS),
        VOORTGANG: (
            "peildatum: 2026-07-01\nsamenvatting: Halverwege.\n"
            "financien: [{regel: spuk, jaar: 2026, verwacht: 58000, ontvangen: 30000}]\n"
        ),
    }
)


KOSTEN = [
    "# Alle jaren samen",
    (
        "- In het document staat een totaal van € 340.000 voor 2026 tot en met 2027 samen. Dat is gelijk aan "
        "de som van de regels (van 2 van de 4 bedragen bekend)."
    ),
    "[Het geld per jaar, in euro’s] Jaar | Begroot",
    "2026 | € 40.000 [van 1 van de 3 regels bekend]",
    "2026 tot en met 2027 samen [Pleinen] | € 300.000",
    "Alle jaren samen | € 340.000 [van 2 van de 4 bedragen bekend]",
    "# Het geld in 2026",
    (
        "Voor 2026 is € 40.000 begroot (van 1 van de 3 regels bekend, zonder 1 bedrag voor meer jaren samen). "
        "Dit zijn de uitgaven. De inkomsten staan er apart onder, en zijn er niet vanaf getrokken."
    ),
    "[balk]",
    (
        "- In het document staat een totaal van € 50.000. Dat is € 10.000 meer dan de som van de regels (€ "
        "40.000, van 1 van de 3 regels bekend, zonder 1 bedrag voor meer jaren samen)."
    ),
    "[Het geld in 2026, in euro’s] Waarvoor | Waar komt het geld vandaan | Begroot",
    "Beweegcoach → ../interventies/beweegcoach/ | Brede SPUK | € 40.000",
    "Overig | – | <pro memorie>",
    "Pleinen | – | € 300.000 [voor 2026 tot en met 2027 samen, telt niet mee in de som van dit jaar]",
    "Bijdrage aan de GGD | – | 2,5% van ‘Beweegcoach’ [zonder bedrag]",
    "Som van de regels |  | € 40.000 [van 1 van de 3 regels bekend, zonder 1 bedrag voor meer jaren samen]",
    "+ Bekijk per bron: waar het geld van 2026 vandaan komt, in euro’s",
    ("[Waar het geld van 2026 vandaan komt, in euro’s] Waar komt het geld vandaan | Tijdelijk of blijvend | Begroot"),
    "Brede SPUK | <niet genoemd> | € 40.000",
    "<bron niet genoemd> | <niet genoemd> | <niet bekend> [wel 1 bedrag voor meer jaren samen]",
    "[staven]",
    "[De inkomsten in 2026, in euro’s] Waarvoor | Waar komt het geld vandaan | Begroot | Verwacht | Ontvangen",
    "Uitkering | Brede SPUK | € 60.000 | € 58.000 | € 30.000",
    "Eigen bijdragen | – | <nog te bepalen> | <niet genoemd> | <niet genoemd>",
    (
        "Som van de regels |  | € 60.000 [van 1 van de 2 regels bekend] | € 58.000 [van 1 van de 2 regels "
        "bekend] | € 30.000 [van 1 van de 2 regels bekend]"
    ),
    "+ Bekijk per bron: waar de inkomsten van 2026 vandaan komen, in euro’s",
    (
        "[Waar de inkomsten van 2026 vandaan komen, in euro’s] Waar komt het geld vandaan | Tijdelijk of "
        "blijvend | Begroot | Verwacht | Ontvangen"
    ),
    "Brede SPUK | <niet genoemd> | € 60.000 | € 58.000 | € 30.000",
    "<bron niet genoemd> | <niet genoemd> | <niet bekend> | <niet bekend> | <niet bekend>",
    "[staven]",
    "# Het geld in 2027",
    "[Het geld in 2027, in euro’s] Waarvoor | Begroot",
    "Pleinen | € 300.000 [voor 2026 tot en met 2027 samen, telt niet mee in de som van dit jaar]",
    "Som van de regels | <niet bekend> [wel 1 bedrag voor meer jaren samen]",
]
JAAR = [
    "Dit zijn de uitgaven. De inkomsten staan er apart onder, en zijn er niet vanaf getrokken.",
    "[Het geld in 2026 per programma, in euro’s] Programma | Begroot",
    (
        "Gezondheid 2026 → gezondheid/geld/#geld-2026 | € 40.000 [van 1 van de 3 regels bekend, zonder 1 bedrag "
        "voor meer jaren samen]"
    ),
    (
        "- In het document staat een totaal van € 50.000. Dat is € 10.000 meer dan de som van de regels (€ "
        "40.000, van 1 van de 3 regels bekend, zonder 1 bedrag voor meer jaren samen)."
    ),
    "# Waar het geld vandaan komt",
    ("[Waar het geld van 2026 vandaan komt, in euro’s] Waar komt het geld vandaan | Tijdelijk of blijvend | Begroot"),
    "Brede SPUK | <niet genoemd> | € 40.000",
    "<bron niet genoemd> | <niet genoemd> | <niet bekend> [wel 1 bedrag voor meer jaren samen]",
    "[balk]",
    "# De inkomsten in 2026",
    "[De inkomsten in 2026 per programma, in euro’s] Programma | Begroot | Verwacht | Ontvangen",
    (
        "Gezondheid 2026 → gezondheid/geld/#geld-2026 | € 60.000 [van 1 van de 2 regels bekend] | € 58.000 [van 1 "
        "van de 2 regels bekend] | € 30.000 [van 1 van de 2 regels bekend]"
    ),
    "# Waar de inkomsten vandaan komen",
    (
        "[Waar de inkomsten van 2026 vandaan komen, in euro’s] Waar komt het geld vandaan | Tijdelijk of "
        "blijvend | Begroot | Verwacht | Ontvangen"
    ),
    "Brede SPUK | <niet genoemd> | € 60.000 | € 58.000 | € 30.000",
    "<bron niet genoemd> | <niet genoemd> | <niet bekend> | <niet bekend> | <niet bekend>",
    "[balk]",
]
VERSLAG = [
    "# De inkomsten in 2026",
    (
        "Van 1 regel zijn beide bedragen bekend: in 2026 was € 60.000 aan inkomsten begroot en wordt € "
        "58.000 aan inkomsten verwacht: € 2.000 minder dan begroot. Van 1 andere regel is een bedrag niet "
        "bekend. Die telt in deze vergelijking niet mee."
    ),
    (
        "[De inkomsten in 2026 zoals bekend op 1 juli 2026, in euro’s] Waarvoor | Waar komt het geld vandaan "
        "| Begroot | Verwacht | Ontvangen"
    ),
    "Uitkering | Brede SPUK | € 60.000 | € 58.000 (€ 2.000 minder verwacht dan begroot) | € 30.000",
    "Eigen bijdragen | – | <nog te bepalen> | <niet genoemd> | <niet genoemd>",
    (
        "Som van de regels |  | € 60.000 [van 1 van de 2 regels bekend] | € 58.000 [van 1 van de 2 regels "
        "bekend] | € 30.000 [van 1 van de 2 regels bekend]"
    ),
    "+ Bekijk per bron: waar de inkomsten van 2026 vandaan komen, in euro’s",
    (
        "[Waar de inkomsten van 2026 vandaan komen, in euro’s] Waar komt het geld vandaan | Tijdelijk of "
        "blijvend | Begroot | Verwacht | Ontvangen"
    ),
    "Brede SPUK | <niet genoemd> | € 60.000 | € 58.000 | € 30.000",
    "<bron niet genoemd> | <niet genoemd> | <niet bekend> | <niet bekend> | <niet bekend>",
    "[staven]",
]
VERGELIJKING = [
    "# De inkomsten, apart",
    "+ 2 regels van maar een van beide jaren, de som van elk soort bedrag, en waar het geld vandaan komt",
    "[Begrote inkomsten in 2025 en 2026, in euro’s, genoemd in een van beide] Waarvoor | 2025 | 2026",
    "Uitkering [alleen genoemd in 2026] | <staat er niet bij> | € 60.000",
    "Eigen bijdragen [alleen genoemd in 2026] | <staat er niet bij> | <nog te bepalen>",
    "[De inkomsten in 2025 en 2026, in euro’s: de som van de regels] Soort bedrag | 2025 | 2026 | Verschil",
    "Begroot | <niet bekend> | € 60.000 [van 1 van de 2 regels bekend] | <niet te vergelijken>",
    "Verwacht | <niet bekend> | € 58.000 [van 1 van de 2 regels bekend] | <niet te vergelijken>",
    "Ontvangen | <niet bekend> | € 30.000 [van 1 van de 2 regels bekend] | <niet te vergelijken>",
    (
        "[Begrote inkomsten in 2025 en 2026 per bron van het geld, in euro’s] Waar komt het geld vandaan | "
        "2025 | 2026 | Verschil"
    ),
    "Brede SPUK | <staat er niet bij> | € 60.000 | <niet te vergelijken>",
    "<bron niet genoemd> | <staat er niet bij> | <niet bekend> | <niet te vergelijken>",
]


def plain(lines: list[str]) -> list[str]:
    """Return lines with ordinary spaces."""
    return [line.replace("\xa0", " ") for line in lines]


def test_a_programme_tells_its_whole_and_each_year_and_keeps_income_apart() -> None:
    """An amount for two years together stands in both, and counts in the whole alone."""
    kosten = plain(read_deel(CATALOGUS, "duinstad/2026/gezondheid/geld/"))
    assert kosten[: kosten.index("# Waar het geld vandaan komt")] == KOSTEN


def test_the_head_of_a_programme_says_over_how_much_each_sum_is() -> None:
    """This year, and all years together; what comes in stands in the chapter on money."""
    pagina = find_page(ProgrammaPagina, CATALOGUS, "duinstad/2026/gezondheid/").view()
    found = [(each.waarde.replace("\xa0", " "), each.naam, each.toelichting) for each in pagina.kader.kengetallen]
    assert [each for each in found if "begroot" in each[1]] == [
        ("€ 40.000", "begroot voor 2026", "van 1 van de 3 regels bekend, zonder 1 bedrag voor meer jaren samen"),
        ("€ 340.000", "begroot voor 2026 tot en met 2027", "van 2 van de 4 bedragen bekend"),
    ]


def test_a_year_keeps_income_apart() -> None:
    """Each stream has its own sums, sources and bars."""
    assert plain(read_chapters(jaar_of(CATALOGUS, 2026).hoofdstukken)["Wat kost het"]) == JAAR


def test_a_report_tells_what_came_in_beside_what_was_budgeted() -> None:
    """The sentence about income does not speak of spending."""
    pagina = find_page(VoortgangPagina, CATALOGUS, "duinstad/2026/gezondheid/voortgang/2026-07-01/").view()
    geld = plain(read_chapters(pagina.hoofdstukken)["Het geld"])
    assert geld[geld.index("# De inkomsten in 2026") :] == VERSLAG


def test_two_years_compare_income_with_income() -> None:
    """Below the spending, in tables of its own."""
    pagina = find_page(VergelijkPagina, CATALOGUS, "duinstad/vergelijk/2025-2026/").view()
    geld = plain(read_chapters([each for each in pagina.hoofdstukken if each.sectie.anker == "geld"])["Geld"])
    assert geld[geld.index("# De inkomsten, apart") :] == VERGELIJKING
