"""Spending and income, amounts for several years together and shares: nothing is added that is not of one kind."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.plannen import catalogus_of
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, Som, jaren_with_money, money_of_dossier
from uitvoeringskompas.model.looptijdgeld import money_of_looptijd

DAG = date(2030, 1, 1)
JAREN = range(2024, 2030)
LINES = """\
- {id: coach, jaar: 2026, begroot: 40000}
- {id: spuk, jaar: 2026, stroom: inkomsten, begroot: 60000}
- {id: deelnemers, jaar: 2026, stroom: inkomsten, geen_bedrag: nader_te_bepalen}
- {id: samen, jaar: 2025, tot_en_met_jaar: 2027, begroot: 300000}
- {id: deel, jaar: 2026, aandeel_procent: 30, aandeel_van_regel: coach}
"""


def dossier(lines: str, totalen: str = "[]", report: str = "") -> Dossier:
    """Return a programme with these lines in its budget."""
    regels = lines.replace("- {", "    - {")
    files = {
        "stad/2026/p/programma.yaml": (
            "titel: P\nsamenvatting: S.\nreikwijdte: {soort: totaal}\nlooptijd: {van: 2026, tot_en_met: 2027}\n"
            f"status: vastgesteld\nbegroting:\n  totalen: {totalen}\n  regels:\n{regels}"
        )
    }
    if report:
        files["stad/2026/p/voortgang/2026-07-01.yaml"] = f"peildatum: 2026-07-01\nsamenvatting: S.\n{report}"
    return catalogus_of(files).publicaties["stad"].dossiers[0]


def som(of: Dossier, jaar: int, stroom: Geldstroom, soort: Geldsoort = Geldsoort.BEGROOT) -> Som:
    """Return one sum of one year."""
    return money_of_dossier(of, jaar, DAG, stroom=stroom).som(soort)


def test_spending_and_income_are_two_sums() -> None:
    """Neither is taken from the other, and an income that is not known is counted apart."""
    budget = dossier(LINES)
    assert som(budget, 2026, Geldstroom.INKOMSTEN) == Som(bedrag=60000, bekend=1, onbekend=1, bij_benadering=False)
    assert som(budget, 2026, Geldstroom.UITGAVEN) == Som(
        bedrag=40000, bekend=1, onbekend=1, bij_benadering=False, meerjarig=1
    )


def test_an_amount_for_several_years_is_no_amount_of_any_of_them() -> None:
    """It stands in each year, is divided over none, and counts once in the whole."""
    budget = dossier(LINES)
    assert jaren_with_money(budget) == (2025, 2026, 2027)
    assert [som(budget, jaar, Geldstroom.UITGAVEN).bedrag for jaar in (2025, 2026, 2027)] == [None, 40000, None]
    assert [som(budget, jaar, Geldstroom.UITGAVEN).meerjarig for jaar in (2025, 2026, 2027)] == [1, 1, 1]
    assert money_of_looptijd(budget).som == Som(bedrag=340000, bekend=2, onbekend=1, bij_benadering=False)


def test_a_report_on_one_of_the_years_says_what_was_spent_in_that_year() -> None:
    """What was spent is of that year, although the budget is for three."""
    report = "financien: [{regel: samen, jaar: 2026, besteed: 90000}, {regel: spuk, jaar: 2026, ontvangen: 60000}]\n"
    budget = dossier(LINES, report=report)
    assert [som(budget, jaar, Geldstroom.UITGAVEN, Geldsoort.BESTEED).bedrag for jaar in (2025, 2026)] == [None, 90000]
    assert som(budget, 2026, Geldstroom.INKOMSTEN, Geldsoort.ONTVANGEN).bedrag == 60000
    assert som(budget, 2026, Geldstroom.UITGAVEN, Geldsoort.ONTVANGEN).bedrag is None


def test_a_report_without_amount_says_so_of_the_kind_that_the_line_has() -> None:
    """Of spending nothing was received, and of income nothing was spent: not even an amount that is not known."""
    report = "financien: [{regel: coach, jaar: 2026, geen_bedrag: pm}, {regel: spuk, jaar: 2026, geen_bedrag: pm}]\n"
    budget = dossier(LINES, report=report)
    (spent, received) = (
        next(each for each in money_of_dossier(budget, 2026, DAG, stroom=stroom).regels if each.regel.id == regel)
        for stroom, regel in ((Geldstroom.UITGAVEN, "coach"), (Geldstroom.INKOMSTEN, "spuk"))
    )
    assert (spent.besteed is not None, spent.ontvangen) == (True, None)
    assert (received.besteed, received.ontvangen is not None) == (None, True)


def test_a_published_total_for_several_years_is_compared_with_what_lies_in_them() -> None:
    """A total of income is compared with income alone."""
    totalen = (
        "[{jaar: 2025, tot_en_met_jaar: 2027, begroot: 350000},"
        " {jaar: 2026, stroom: inkomsten, begroot: 70000}, {jaar: 2026, begroot: 40000}]"
    )
    budget = dossier(LINES, totalen)
    assert [(each.som.bedrag, each.verschil) for each in money_of_looptijd(budget).totalen] == [(340000, 10000)]
    income, spending = (money_of_dossier(budget, 2026, DAG, stroom=each) for each in reversed(Geldstroom))
    assert [each.verschil for each in income.totalen] == [10000]
    assert [each.verschil for each in spending.totalen] == [0]


Line = tuple[str, int, int, int | None]
LINE = st.tuples(
    st.sampled_from(["uitgaven", "inkomsten"]),
    st.sampled_from(JAREN),
    st.integers(0, 3),
    st.none() | st.integers(0, 10**9),
)
LINES_OF_A_BUDGET = st.lists(LINE, min_size=1, max_size=8)


@given(lines=LINES_OF_A_BUDGET, stroom=st.sampled_from(Geldstroom))
def test_an_amount_of_a_year_is_counted_once_and_never_in_the_sum_of_the_other_stream(
    lines: list[Line], stroom: Geldstroom
) -> None:
    """Over all year pages together."""
    yearly = sums(lines, stroom)
    amounts = known(line for line in lines if line[0] == stroom.value and not line[2])
    assert sum(each.bedrag or 0 for each in yearly) == sum(amounts)
    assert sum(each.bekend for each in yearly) == len(amounts)


@given(lines=LINES_OF_A_BUDGET, stroom=st.sampled_from(Geldstroom))
def test_unknown_never_becomes_zero(lines: list[Line], stroom: Geldstroom) -> None:
    """A sum in which nothing is known is not known, and each line that is not known is counted."""
    yearly = sums(lines, stroom)
    assert [each.bedrag is None for each in yearly] == [not each.bekend for each in yearly]
    unknown = [span + 1 for own, _, span, amount in lines if own == stroom.value and amount is None]
    assert sum(each.onbekend for each in yearly) == sum(unknown)


@given(lines=LINES_OF_A_BUDGET, stroom=st.sampled_from(Geldstroom))
def test_an_amount_for_several_years_is_counted_once_in_the_whole_and_in_no_year(
    lines: list[Line], stroom: Geldstroom
) -> None:
    """Each of its years says that it is left out."""
    own = [line for line in lines if line[0] == stroom.value]
    together = [span + 1 for *_, span, amount in own if span and amount is not None]
    assert sum(each.meerjarig for each in sums(lines, stroom)) == sum(together)
    whole, amounts = money_of_looptijd(budget_of(lines), stroom=stroom).som, known(own)
    assert (whole.bedrag or 0, whole.bekend, whole.onbekend) == (sum(amounts), len(amounts), len(own) - len(amounts))
    assert (whole.bedrag is None) == (not amounts)


def sums(lines: list[Line], stroom: Geldstroom) -> list[Som]:
    """Return what is budgeted in each year, as the year pages add it up."""
    budget = budget_of(lines)
    return [som(budget, jaar, stroom) for jaar in range(2024, 2033)]


def known(lines: Iterable[Line]) -> list[int]:
    """Return the amounts of these lines that are known."""
    return [amount for *_, amount in lines if amount is not None]


def budget_of(lines: list[Line]) -> Dossier:
    """Return a programme with these lines."""
    return dossier("".join(_write_line(nummer, line) for nummer, line in enumerate(lines)))


def _write_line(nummer: int, line: Line) -> str:
    stroom, jaar, span, amount = line
    bedrag = "geen_bedrag: pm" if amount is None else f"begroot: {amount}"
    return f"- {{id: r{nummer}, stroom: {stroom}, jaar: {jaar}, tot_en_met_jaar: {jaar + span}, {bedrag}}}\n"
