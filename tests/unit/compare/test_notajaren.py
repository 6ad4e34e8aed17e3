"""A year has the nota's that hold in it: goals of one for later years are not counted before, nor called new then."""

from __future__ import annotations

import pytest

from tests.unit.compare.test_ending import FOLDER, compare, programma, zinnen
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.views.wijziging.gang import count_gang
from uitvoeringskompas.views.wijziging.kort import write_kort
from uitvoeringskompas.views.wijziging.zin import Verteller

INDICATOREN = "indicatoren: [{id: roken, naam: Rokers, eenheid: procent, streefwaarden: [%s]}]\n"


def plan(periode: str, herkomst: str = "eigen") -> dict[str, str]:
    """Return a programme of 2023 to 2026 that carries out a nota of these years."""
    return {
        f"{FOLDER.format(2023)}/programma.yaml": programma(2023, 2026, "notas: [visie]\n", herkomst),
        "duinstad/notas/visie.yaml": (
            f"titel: Visie\nperiode: {{{periode}}}\nstatus: vastgesteld\n"
            "prioriteiten: [{id: bewegen, titel: Bewegen}]\ndoelen: [{id: meer, titel: Meer}]\n"
        ),
    }


@pytest.mark.parametrize("herkomst", ["eigen", "openbare_bron"])
def test_goals_of_a_nota_that_begins_later_say_from_when_it_holds(herkomst: str) -> None:
    vergelijking = compare(plan("van: 2024, tot_en_met: 2026", herkomst), 2023, 2024)
    assert zinnen(vergelijking) == [
        "Nota ‘Visie’ geldt vanaf 2024.",
        "Prioriteit ‘Bewegen’ staat vanaf 2024 in een nota.",
        "Doel ‘Meer’ staat vanaf 2024 in een nota.",
    ]
    assert count_gang(vergelijking, ThingKind.DOEL) == {"vanaf 2024 in een nota": 1}


def test_goals_of_a_nota_that_is_over_say_until_when_it_held() -> None:
    vergelijking = compare(plan("van: 2023, tot_en_met: 2024"), 2024, 2025)
    assert zinnen(vergelijking) == [
        "Nota ‘Visie’ geldt tot en met 2024.",
        "Prioriteit ‘Bewegen’ staat tot en met 2024 in een nota.",
        "Doel ‘Meer’ staat tot en met 2024 in een nota.",
    ]


def test_a_nota_of_which_nobody_names_the_end_holds_on() -> None:
    assert compare(plan("van: 2023"), 2025, 2026).is_equal


def test_a_later_nota_sets_no_targets_before_it_begins() -> None:
    """And one that is over set those of later years all the same."""
    target = {"duinstad/indicatoren.yaml": INDICATOREN % "{jaar: 2026, waarde: 7, gesteld_in: visie}"}
    later, over = (plan(periode) | target for periode in ("van: 2024, tot_en_met: 2026", "van: 2023, tot_en_met: 2024"))
    told = [
        write_kort(Verteller.of(compare(files, *jaren)))[-1]
        for files, jaren in ((later, (2023, 2024)), (over, (2024, 2025)))
    ]
    assert told == [
        "Streefwaarden: 1 nieuw.",
        "Doelen: 1 tot en met 2024 in een nota; prioriteiten: 1 tot en met 2024 in een nota.",
    ]
