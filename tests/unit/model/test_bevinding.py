"""What holds for every verdict, whatever the numbers are."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.plannen import DUINSTAD, EVALUATIE, PROGRAMMA, VOORTGANG, catalogus_of
from uitvoeringskompas.model.bevinding.belofte import Beloftestand, judge_belofte
from uitvoeringskompas.model.bevinding.geld import Geldverschil, judge_geld
from uitvoeringskompas.model.geld import money_of_dossier
from uitvoeringskompas.model.samenwerking import beloften_of

DAARNA = date(2027, 3, 1)
BEDRAGEN = st.integers(min_value=0, max_value=10_000_000)
GETALLEN = st.integers(min_value=0, max_value=1_000)


def judge_line(begroot: int | None, besteed: int | None) -> Geldverschil:
    """Return the verdict on a line of which these amounts are known."""
    regel = "geen_bedrag: pm" if begroot is None else f"begroot: {begroot}"
    told = "" if besteed is None else f"financien: [{{regel: coach, jaar: 2026, besteed: {besteed}}}]\n"
    files = {
        **DUINSTAD,
        PROGRAMMA: DUINSTAD[PROGRAMMA].replace("begroot: 40000, was: sportcoach", regel),
        VOORTGANG: "peildatum: 2026-07-01\nsamenvatting: Halverwege.\n",
        EVALUATIE: f"peildatum: 2027-02-01\nsamenvatting: Het liep.\n{told}",
    }
    dossier = catalogus_of(files).publicaties["duinstad"].dossiers[1]
    return judge_geld(money_of_dossier(dossier, 2026, DAARNA).regels[0], DAARNA).uitkomst


def judge_promise(operator: str, norm: int, waarde: int) -> Beloftestand:
    """Return the verdict on a promise whose time is over."""
    afspraak = f'jaar: 2026, operator: "{operator}", norm: {norm}}}]'
    files = {
        **DUINSTAD,
        PROGRAMMA: DUINSTAD[PROGRAMMA].replace("interventie: beweegcoach, jaar: 2026}]", afspraak),
        VOORTGANG: "peildatum: 2026-07-01\nsamenvatting: Halverwege.\n",
        EVALUATIE: "peildatum: 2027-02-01\nsamenvatting: Het liep.\n"
        f"realisatie: [{{afspraak: uren, waarde: {waarde}}}]\n",
    }
    dossier = catalogus_of(files).publicaties["duinstad"].dossiers[1]
    return judge_belofte(dossier, beloften_of(dossier, DAARNA)[0], DAARNA).uitkomst


@given(begroot=BEDRAGEN, besteed=BEDRAGEN, factor=st.integers(min_value=1, max_value=1_000))
def test_ten_times_as_much_money_on_both_sides_changes_no_verdict(begroot: int, besteed: int, factor: int) -> None:
    """What counts is which of the two is more."""
    assert judge_line(begroot, besteed) == judge_line(begroot * factor, besteed * factor)


@given(begroot=BEDRAGEN, besteed=BEDRAGEN)
def test_with_the_two_amounts_the_other_way_round_more_is_less(begroot: int, besteed: int) -> None:
    """And evenveel stays evenveel."""
    mirror = {Geldverschil.MEER: Geldverschil.MINDER, Geldverschil.MINDER: Geldverschil.MEER}
    found = judge_line(begroot, besteed)
    assert judge_line(besteed, begroot) == mirror.get(found, found)


@given(bedrag=BEDRAGEN)
def test_an_amount_beside_one_that_is_not_known_has_no_verdict(bedrag: int) -> None:
    """Also when the one that is known is zero."""
    assert {judge_line(bedrag, None), judge_line(None, bedrag)} == {Geldverschil.NIET_TE_ZEGGEN}


@given(norm=GETALLEN, minder=GETALLEN, meer=GETALLEN)
def test_who_delivers_more_never_gets_a_worse_verdict_for_at_least_and_never_a_better_one_for_at_most(
    norm: int, minder: int, meer: int
) -> None:
    """The operator alone says which side is good."""
    rang = [Beloftestand.NIET, Beloftestand.DEELS, Beloftestand.GEHAALD]
    few, many = sorted((minder, meer))
    assert rang.index(judge_promise(">=", norm, few)) <= rang.index(judge_promise(">=", norm, many))
    assert rang.index(judge_promise("<=", norm, few)) >= rang.index(judge_promise("<=", norm, many))


@given(norm=GETALLEN, waarde=GETALLEN)
def test_of_less_than_and_at_least_exactly_one_is_met(norm: int, waarde: int) -> None:
    """They are each other's opposite, and so are at most and more than."""
    found = {
        operator: judge_promise(operator, norm, waarde) is Beloftestand.GEHAALD for operator in ("<", ">=", "<=", ">")
    }
    assert (found["<"] != found[">="], found["<="] != found[">"]) == (True, True)
