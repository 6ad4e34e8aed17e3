"""Days, spans and years that cannot be right: what an editor reads."""

from __future__ import annotations

from tests.unit.plannen import BEWEEGCOACH, EVALUATIE, NOTA, PROGRAMMA, VOORTGANG
from tests.unit.rules.geval import Case

CASES = (
    Case(
        code="datum-bestaat-niet",
        file=PROGRAMMA,
        old="datum: 2025-12-16",
        new="datum: 2025-02-29",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:9:94: fout: De datum "2025-02-29" bestaat niet. '
                "Schrijf een dag die bestaat, zoals 2026-03-15. [datum-bestaat-niet]"
            ),
        ),
    ),
    Case(
        code="datum-bestaat-niet",
        file=BEWEEGCOACH,
        old="van: 2026-Q1",
        new="van: 2026-02-30",
        lines=(
            (
                'duinstad/2026/gezondheid/interventies/beweegcoach.yaml:5:17: fout: De datum "2026-02-30" '
                "bestaat niet. Schrijf een dag die bestaat, zoals 2026-03-15. [datum-bestaat-niet]"
            ),
        ),
    ),
    Case(
        code="einde-voor-begin",
        file=BEWEEGCOACH,
        old="van: 2026-Q1",
        new="van: 2027-Q1",
        lines=(
            (
                'duinstad/2026/gezondheid/interventies/beweegcoach.yaml:5:38: fout: "tot_en_met" (2026) ligt '
                'vóór "van" (2027-Q1). Verbeter één van de twee. [einde-voor-begin]'
            ),
        ),
    ),
    Case(
        code="einde-voor-begin",
        file=PROGRAMMA,
        old="tot_en_met: 2026-12-31",
        new="tot_en_met: 2023-12-31",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:20:76: fout: "tot_en_met" (2023-12-31) ligt vóór "van"'
                " (2024-01-01). Verbeter één van de twee. [einde-voor-begin]"
            ),
        ),
    ),
    Case(
        code="einde-voor-begin",
        file=NOTA,
        old="tot_en_met: 2027",
        new="tot_en_met: 2023",
        lines=(
            (
                'duinstad/notas/nota-2024.yaml:2:34: fout: "tot_en_met" (2023) ligt vóór "van" (2024). Verbeter'
                " één van de twee. [einde-voor-begin]"
            ),
        ),
    ),
    Case(
        code="einde-voor-begin",
        file=PROGRAMMA,
        old="van_jaar: 2026, tot_en_met_jaar: 2027",
        new="van_jaar: 2026, tot_en_met_jaar: 2025",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:12:110: fout: "tot_en_met_jaar" (2025) ligt vóór '
                '"van_jaar" (2026). Verbeter één van de twee. [einde-voor-begin]'
            ),
        ),
    ),
    Case(
        code="looptijd-andere-map",
        file=PROGRAMMA,
        old="looptijd: {van: 2026",
        new="looptijd: {van: 2025",
        lines=(
            (
                "duinstad/2026/gezondheid/programma.yaml:4:17: fout: Het programma begint in 2025, maar staat "
                "in de map 2026. Verplaats het naar de map 2025, of verbeter het jaar. [looptijd-andere-map]"
            ),
        ),
    ),
    Case(
        code="resultaat-buiten-looptijd",
        file=BEWEEGCOACH,
        old="van_jaar: 2026",
        new="van_jaar: 2027",
        lines=(
            (
                'duinstad/2026/gezondheid/interventies/beweegcoach.yaml:6:56: fout: Bij "van_jaar" staat 2027, '
                "maar het programma loopt alleen in 2026. Verbeter het jaar of de looptijd. "
                "[resultaat-buiten-looptijd]"
            ),
        ),
    ),
    Case(
        code="resultaat-buiten-looptijd",
        file=PROGRAMMA,
        old="van_jaar: 2026, tot_en_met_jaar: 2027",
        new="tot_en_met_jaar: 2025",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:12:94: fout: Bij "tot_en_met_jaar" staat 2025, maar '
                "het programma loopt alleen in 2026. Verbeter het jaar of de looptijd. "
                "[resultaat-buiten-looptijd]"
            ),
        ),
    ),
    Case(
        code="peildatum-anders-dan-bestand",
        file=VOORTGANG,
        old="peildatum: 2026-07-01",
        new="peildatum: 2026-07-11",
        lines=(
            (
                "duinstad/2026/gezondheid/voortgang/2026-07-01.yaml:1:12: fout: De peildatum is 2026-07-11, "
                "maar het bestand heet 2026-07-01.yaml. Maak die twee gelijk. [peildatum-anders-dan-bestand]"
            ),
        ),
    ),
    Case(
        code="evaluatie-buiten-looptijd",
        file=EVALUATIE,
        extra={
            "duinstad/2026/gezondheid/evaluatie-2024.yaml": ("peildatum: 2025-02-01\nsamenvatting: Terugblik.\n"),
        },
        lines=(
            (
                "duinstad/2026/gezondheid/evaluatie-2024.yaml:1:1: fout: Deze evaluatie gaat over 2024, maar "
                "het programma loopt alleen in 2026. Geef het bestand het goede jaar, of verbeter de looptijd. "
                "[evaluatie-buiten-looptijd]"
            ),
        ),
    ),
)
