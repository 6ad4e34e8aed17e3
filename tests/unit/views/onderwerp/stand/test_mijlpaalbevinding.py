"""How it went with a milestone: what nobody tells was not therefore missed."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PROGRAMMA, VOORTGANG, catalogus_of
from uitvoeringskompas.model.bevinding.planning import judge_mijlpalen
from uitvoeringskompas.views.onderwerp.stand.mijlpaalbevinding import label_mijlpaal, write_mijlpaal

PEILDATUM = date(2026, 10, 1)
MAART = "‘Eerste groep’ was gepland voor maart 2026"


def judge(
    mijlpaal: str, status: str = "loopt", *, herkomst: str = "eigen", ingetrokken: bool = False
) -> tuple[str, str]:
    """Return the label and the sentence of a milestone, when the report of 1 July gives this status."""
    einde = "status: ingetrokken\n" if ingetrokken else "status: vastgesteld\n"
    files = {
        **DUINSTAD,
        PROGRAMMA: DUINSTAD[PROGRAMMA].replace("status: vastgesteld\n", einde, 1) + f"herkomst: {herkomst}\n",
        BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace(
            'tot_en_met: "2026"}', f'tot_en_met: "2026", mijlpalen: [{{titel: Eerste groep, {mijlpaal}}}]}}'
        ),
        VOORTGANG: DUINSTAD[VOORTGANG].replace("status: loopt", f"status: {status}"),
    }
    dossier = catalogus_of(files).publicaties["duinstad"].dossiers[1]
    interventie = dossier.interventies[0]
    (bevinding,) = judge_mijlpalen(dossier, interventie, PEILDATUM)
    return label_mijlpaal(dossier, bevinding).tekst, write_mijlpaal(dossier, bevinding)


@pytest.mark.parametrize(
    ("case", "label", "zin"),
    [
        (
            judge("moment: 2026-03-10, gehaald_op: 2026-03-10"),
            "Op tijd",
            "‘Eerste groep’ was gepland voor 10 maart 2026 en is gehaald op 10 maart 2026.",
        ),
        (
            judge("moment: 2026-03, gehaald_op: 2026-02-24"),
            "Op tijd",
            f"{MAART} en is gehaald op 24 februari 2026.",
        ),
        (
            judge("moment: 2026-05, gehaald_op: 2026-05-31"),
            "Op tijd",
            "‘Eerste groep’ was gepland voor mei 2026 en is gehaald op 31 mei 2026.",
        ),
        (
            judge("moment: 2026-06-15, gehaald_op: 2026-06-16"),
            "1 dag later",
            "‘Eerste groep’ was gepland voor 15 juni 2026 en is gehaald op 16 juni 2026.",
        ),
        (
            judge("moment: 2026-06-15, gehaald_op: 2026-06-29"),
            "14 dagen later",
            "‘Eerste groep’ was gepland voor 15 juni 2026 en is gehaald op 29 juni 2026.",
        ),
        (
            judge("moment: 2026-03, gehaald_op: 2026-05-12"),
            "Later dan gepland",
            f"{MAART} en is gehaald op 12 mei 2026.",
        ),
        (
            judge("moment: 2026-06-15, gehaald_op: 2026-06"),
            "Op tijd",
            "‘Eerste groep’ was gepland voor 15 juni 2026 en is gehaald in juni 2026.",
        ),
        (
            judge("moment: 2026-11"),
            "Komt nog",
            "‘Eerste groep’ is gepland voor november 2026.",
        ),
        (
            judge("moment: 2026-najaar"),
            "Komt nog",
            "‘Eerste groep’ is gepland voor het najaar van 2026.",
        ),
        (
            judge("moment: 2026-03"),
            "Niet gemeld",
            f"{MAART}; of het is gehaald, is niet gemeld.",
        ),
        (
            judge("moment: 2026-03", herkomst="openbare_bron"),
            "Niet gevonden in de bron",
            f"{MAART}; of het is gehaald, is niet gevonden in de bron.",
        ),
        (
            judge("moment: 2026-03", "vertraagd"),
            "Niet op tijd",
            f"{MAART}. Volgens het verslag van 1 juli 2026 was de interventie daarna vertraagd.",
        ),
        (
            judge("moment: 2026-03", "gestopt", herkomst="openbare_bron"),
            "Niet op tijd",
            f"{MAART}. Volgens het verslag van 1 juli 2026 was de interventie daarna gestopt.",
        ),
        (
            judge("moment: 2026-09", "vertraagd"),
            "Niet gemeld",
            "‘Eerste groep’ was gepland voor september 2026; of het is gehaald, is niet gemeld.",
        ),
        (
            judge("moment: 2026-11", ingetrokken=True),
            "Niet gemeld",
            "‘Eerste groep’ was gepland voor november 2026; of het is gehaald, is niet gemeld.",
        ),
    ],
)
def test_a_milestone_says_how_it_went_as_far_as_that_is_told(case: tuple[str, str], label: str, zin: str) -> None:
    """It was missed only when a report from after its moment says that the interventie is behind."""
    assert case == (label, zin)
