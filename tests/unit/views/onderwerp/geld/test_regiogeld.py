"""Money of a regio per gemeente, on its own pages and, without being added, on those of a member."""

from __future__ import annotations

from collections.abc import Mapping

from tests.unit.plannen import DUINSTAD, REGIO, REGIO_INTERVENTIE, REGIO_PROGRAMMA
from tests.unit.views.gemeentepagina import duinstad, jaar_of, publicist_of
from tests.unit.views.paginas import read_deel
from tests.unit.views.reading_aloud import read_chapters

LINES = """\
begroting:
  regels:
    - {id: val, naam: Training in Duinstad, jaar: 2026, begroot: 9000, deelnemer: duin, interventie: valtraining}
    - {id: coach, naam: Coach in Duinstad, jaar: 2026, geen_bedrag: pm, deelnemer: duin}
    - {id: almere, naam: Training in Almere, jaar: 2026, begroot: 5000, deelnemer: almere}
    - {id: samen, naam: Coordinatie, jaar: 2026, begroot: 2000}
    - {id: bijdrage, naam: Bijdrage van Duinstad, stroom: inkomsten, jaar: 2026, begroot: 8000, deelnemer: duin}
"""
PROFIEL_REGIO = (
    "soort: regio\nnaam: Kustregio\nherkomst: fictief\n"
    "deelnemers: [{id: duin, naam: Duinstad, code: GM9999}, {id: almere, naam: Almere}]\n"
)
FILES: Mapping[str, str] = {
    REGIO: PROFIEL_REGIO,
    REGIO_PROGRAMMA: DUINSTAD[REGIO_PROGRAMMA].replace(
        "begroting: {regels: [{id: val, jaar: 2026, begroot: 9000, deelnemer: almere}]}\n", LINES
    ),
    REGIO_INTERVENTIE: DUINSTAD[REGIO_INTERVENTIE],
    "duinstad/profiel.yaml": "soort: gemeente\nnaam: Duinstad\nherkomst: eigen\ncode: GM9999\n",
}
CATALOGUS = duinstad(FILES)


def plain(lines: list[str]) -> list[str]:
    """Return lines with ordinary spaces."""
    return [line.replace("\xa0", " ") for line in lines]


def test_a_regio_adds_up_per_gemeente_and_keeps_what_is_for_all_of_them_apart() -> None:
    """Spending and income each have a table; a gemeente is known by its code when its folder has another name."""
    kosten = plain(read_deel(CATALOGUS, "kustregio/2026/samen/geld/"))
    start = kosten.index("[Het geld in 2026 per gemeente, in euro’s] Gemeente | Begroot")
    assert kosten[start : start + 5] == [
        "[Het geld in 2026 per gemeente, in euro’s] Gemeente | Begroot",
        "Duinstad | € 9.000 [van 1 van de 2 regels bekend]",
        "Almere | € 5.000",
        "<niet per gemeente genoemd> | € 2.000",
        "Samen | € 16.000 [van 3 van de 4 regels bekend]",
    ]
    assert kosten[kosten.index("[De inkomsten in 2026 per gemeente, in euro’s] Gemeente | Begroot") :] == [
        "[De inkomsten in 2026 per gemeente, in euro’s] Gemeente | Begroot",
        "Duinstad | € 8.000",
        "Samen | € 8.000",
        "+ Bekijk per bron: waar de inkomsten van 2026 vandaan komen, in euro’s",
        "[staven]",
    ]


def test_a_member_reads_what_it_pays_and_what_is_done_there_and_counts_none_of_it() -> None:
    """The money stays with the regio; the sums of the gemeente itself are what they were."""
    assert plain(read_chapters(publicist_of(CATALOGUS).hoofdstukken)["Samen in de regio"]) == [
        "Bekijk wat Kustregio samen doet → ../kustregio/",
        (
            "[Wat de programma’s van Kustregio voor Duinstad noemen, in euro’s] Programma | Jaar | "
            "Begroot voor Duinstad | Bijdrage van Duinstad"
        ),
        (
            "Samen gezond → ../kustregio/2026/samen/geld/#geld-2026 | 2026 | "
            "€ 9.000 [van 1 van de 2 regels bekend] | € 8.000"
        ),
        "Deze bedragen komen uit de plannen van Kustregio. Ze tellen niet mee in de sommen van Duinstad.",
        "[Wat Kustregio in Duinstad doet] Programma | Interventies",
        "Samen gezond → ../kustregio/2026/samen/ | Valtraining → ../kustregio/2026/samen/interventies/valtraining/",
    ]
    alone = read_chapters(jaar_of(duinstad({}), 2026).hoofdstukken)["Wat kost het"]
    assert read_chapters(jaar_of(CATALOGUS, 2026).hoofdstukken)["Wat kost het"] == alone


def test_a_member_is_led_to_the_goals_of_the_regio_that_is_worked_on_there() -> None:
    """They have their pages with the regio."""
    files = {
        **FILES,
        REGIO_PROGRAMMA: f"{FILES[REGIO_PROGRAMMA]}doelen: [{{id: minder-vallen, titel: Minder vallen}}]\n",
        REGIO_INTERVENTIE: f"{FILES[REGIO_INTERVENTIE]}doelen: [minder-vallen]\n",
    }
    told = read_chapters(publicist_of(duinstad(files)).hoofdstukken)["Samen in de regio"]
    assert told[-2] == "[Wat Kustregio in Duinstad doet] Programma | Interventies | Doelen"
    assert told[-1].endswith(" | Minder vallen → ../kustregio/doelen/minder-vallen/")
