"""Money: four kinds apart, unknown is not zero, and nothing is counted twice."""

from __future__ import annotations

from datetime import date

from tests.unit.plannen import DUINSTAD, catalogus_of
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import (
    Geldsoort,
    Jaargeld,
    Som,
    jaren_with_money,
    money_of_dossier,
    money_of_interventies,
    money_of_jaar,
)

PROGRAMMA = """\
titel: P
samenvatting: S.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2027}
status: vastgesteld
begroting:
  regels:
    - {id: coach, interventie: coach, dekking: spuk, jaar: 2026, begroot: 40000, bij_benadering: true}
    - {id: coach, interventie: coach, dekking: spuk, jaar: 2027, begroot: 0, toelichting: Het rijk beslist nog.}
    - {id: groen, dekking: eigen, jaar: 2026, begroot: 10000}
    - {id: groen, dekking: eigen, jaar: 2027, begroot: 0}
    - {id: later, jaar: 2026, geen_bedrag: nader_te_bepalen}
    - {id: regio, interventie: regio, jaar: 2026, begroot: 5000}
  totalen:
    - {jaar: 2026, begroot: 60000}
    - {jaar: 2026, begroot: 40000, dekking: spuk}
    - {jaar: 2028, begroot: 7000}
dekking: [{id: spuk, naam: SPUK, soort: rijk}, {id: eigen, naam: Eigen geld, soort: eigen}]
"""
INTERVENTIE = "titel: T\nsoort: interventie\nwat: W.\nstatus: loopt\n"
FILES = {
    "stad/2026/p/programma.yaml": PROGRAMMA,
    "stad/2026/p/interventies/coach.yaml": INTERVENTIE,
    "stad/2026/p/interventies/regio.yaml": f"{INTERVENTIE}hoort_bij: regio/2026/p/val\n",
    "stad/2026/p/voortgang/2026-07-01.yaml": """\
peildatum: 2026-07-01
samenvatting: S.
financien:
  - {regel: coach, jaar: 2026, bijgesteld: 45000, verwacht: 44000}
  - {regel: groen, jaar: 2026, geen_bedrag: niet_gezien}
""",
    "stad/2026/p/evaluatie-2026.yaml": """\
peildatum: 2027-02-01
samenvatting: S.
financien:
  - {regel: coach, jaar: 2026, besteed: 43000}
  - {regel: coach, jaar: 2027, verwacht: 1000}
""",
}
EARLY, HALFWAY, AFTER = date(2026, 1, 1), date(2026, 7, 1), date(2027, 3, 1)


def dossier() -> Dossier:
    """Return the programme of these files."""
    return catalogus_of(FILES).publicaties["stad"].dossiers[0]


def sums(geld: Jaargeld) -> dict[str, tuple[int | None, int, int]]:
    """Return each sum as amount, number of known and number of unknown lines."""
    found = {soort: geld.som(soort) for soort in Geldsoort}
    return {soort.value: (som.bedrag, som.bekend, som.onbekend) for soort, som in found.items()}


def test_the_four_kinds_are_never_added_up() -> None:
    """Of each kind the latest word counts; a report that is silent about a kind does not erase it."""
    assert sums(money_of_dossier(dossier(), 2026, AFTER)) == {
        "begroot": (50000, 2, 1),
        "bijgesteld": (45000, 1, 2),
        "verwacht": (44000, 1, 2),
        "besteed": (43000, 1, 2),
        "ontvangen": (None, 0, 3),
    }


def test_what_was_not_reported_yet_is_unknown() -> None:
    """A report counts from its peildatum on; before that nothing was spent as far as anyone knows."""
    assert sums(money_of_dossier(dossier(), 2026, EARLY))["verwacht"] == (None, 0, 3)
    assert sums(money_of_dossier(dossier(), 2026, HALFWAY))["verwacht"] == (44000, 1, 2)
    assert sums(money_of_dossier(dossier(), 2026, HALFWAY))["besteed"] == (None, 0, 3)


def test_a_sum_says_how_sure_it_is() -> None:
    """One rounded line makes the sum rounded; one unknown line makes it incomplete."""
    som = money_of_dossier(dossier(), 2026, AFTER).som(Geldsoort.BEGROOT)
    assert som == Som(bedrag=50000, bekend=2, onbekend=1, bij_benadering=True)
    assert not som.is_compleet


def test_a_report_may_say_why_there_is_no_amount() -> None:
    """The reason stays apart from the amount."""
    groen = money_of_dossier(dossier(), 2026, AFTER).regels[1]
    assert groen.besteed is not None
    assert (groen.besteed.bedrag, groen.besteed.geen_bedrag) == (None, "niet_gezien")
    assert groen.bedrag(Geldsoort.BESTEED) is None


def test_a_zero_with_a_remark_is_a_special_zero() -> None:
    """Zero with a remark may not mean that it ends; a bare zero is zero."""
    geld = money_of_dossier(dossier(), 2027, AFTER)
    assert [(stand.regel.id, stand.is_bijzondere_nul) for stand in geld.regels] == [("coach", True), ("groen", False)]
    assert geld.som(Geldsoort.BEGROOT) == Som(bedrag=0, bekend=2, onbekend=0, bij_benadering=False)


def test_money_of_another_publisher_is_shown_and_not_counted() -> None:
    """The measure says hoort_bij: it counts there."""
    geld = money_of_dossier(dossier(), 2026, AFTER)
    assert [stand.regel.id for stand in geld.regels] == ["coach", "groen", "later"]
    assert [(stand.regel.id, stand.hoort_bij) for stand in geld.elders_geteld] == [("regio", "regio/2026/p/val")]


def test_a_published_total_stands_beside_the_sum_of_its_document() -> None:
    """With the difference; over all lines of the document, or over those of one source of money."""
    found = [
        (each.totaal.begroot, each.som.bedrag, each.verschil)
        for each in money_of_dossier(dossier(), 2026, AFTER).totalen
    ]
    assert found == [(60000, 55000, 5000), (40000, 40000, 0)]


def test_a_total_without_lines_has_no_difference() -> None:
    """Nothing is known to compare with, and that is not zero."""
    geld = money_of_dossier(dossier(), 2028, AFTER)
    assert [(each.som.bedrag, each.verschil) for each in geld.totalen] == [(None, None)]
    assert (geld.is_known, money_of_dossier(dossier(), 2029, AFTER).is_known) == (True, False)


def test_money_is_told_per_source() -> None:
    """Lines without a source come last, also when they stand in between."""
    dekkingen = money_of_dossier(dossier(), 2026, AFTER).dekkingen
    assert [
        (each.dekking.naam if each.dekking else None, each.som(Geldsoort.BEGROOT).bedrag) for each in dekkingen
    ] == [
        ("SPUK", 40000),
        ("Eigen geld", 10000),
        (None, None),
    ]


def test_an_interventie_has_its_lines_of_all_years() -> None:
    """By year, with what reports say about each year."""
    lines = money_of_interventies(dossier(), {"coach"}, AFTER)
    assert [(stand.regel.jaar, stand.bedrag(Geldsoort.VERWACHT)) for stand in lines] == [(2026, 44000), (2027, 1000)]


def test_years_with_money_come_from_lines_and_totals() -> None:
    """Also a year of which only the total is known."""
    assert jaren_with_money(dossier()) == (2026, 2027, 2028)


def test_a_year_of_several_programmes_counts_all_of_them() -> None:
    """And a programme without a budget adds nothing."""
    publicatie = catalogus_of(DUINSTAD).publicaties["duinstad"]
    geld = money_of_jaar(publicatie.dossiers, 2026, AFTER)
    assert sums(geld)["begroot"] == (40000, 1, 1)
