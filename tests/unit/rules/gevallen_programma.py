"""References inside a programme and to its notas that lead nowhere: what an editor reads."""

from __future__ import annotations

from tests.unit.plannen import BEWEEGCOACH, EVALUATIE, NOTA, PROGRAMMA, REGIO_INTERVENTIE, VOORTGANG, VORIG
from tests.unit.rules.geval import Case

CASES = (
    Case(
        code="verwijzing-nota-onbekend",
        file=PROGRAMMA,
        old="notas: [nota-2024]",
        new="notas: [nota-2024, nota-2020]",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:6:20: fout: De nota "nota-2020" is er niet: er is geen'
                ' bestand plans/duinstad/notas/nota-2020.yaml. Bedoelde je "nota-2024"? '
                "[verwijzing-nota-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-nota-onbekend",
        file=VORIG,
        old="notas: [nota-2024]",
        new="notas: [sportnota]",
        lines=(
            (
                'duinstad/2025/gezondheid/programma.yaml:6:9: fout: De nota "sportnota" is er niet: er is geen '
                "bestand plans/duinstad/notas/sportnota.yaml. Maak dat bestand, of haal de nota hier weg. "
                "[verwijzing-nota-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-doel-onbekend",
        file=BEWEEGCOACH,
        old="doelen: [meer-bewegen]",
        new="doelen: [meer-bewgen]",
        lines=(
            (
                'duinstad/2026/gezondheid/interventies/beweegcoach.yaml:4:10: fout: Het doel "meer-bewgen" '
                "staat niet in plans/duinstad/2026/gezondheid/programma.yaml en niet in "
                'plans/duinstad/notas/nota-2024.yaml. Bedoelde je "meer-bewegen"? [verwijzing-doel-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-doel-onbekend",
        file=BEWEEGCOACH,
        old="doelen: [meer-bewegen]",
        new="doelen: [rookvrij]",
        lines=(
            (
                'duinstad/2026/gezondheid/interventies/beweegcoach.yaml:4:10: fout: Het doel "rookvrij" staat '
                "niet in plans/duinstad/2026/gezondheid/programma.yaml en niet in "
                'plans/duinstad/notas/nota-2024.yaml. Vul daar "doelen" aan, of haal de verwijzing hier weg. '
                "[verwijzing-doel-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-doel-onbekend",
        file=REGIO_INTERVENTIE,
        old="status: stilgelegd",
        new="doelen: [meer-bewegen]\nstatus: stilgelegd",
        lines=(
            (
                'kustregio/2026/samen/interventies/valtraining.yaml:4:10: fout: Het doel "meer-bewegen" staat '
                'niet in plans/kustregio/2026/samen/programma.yaml. Vul daar "doelen" aan, of haal de '
                "verwijzing hier weg. [verwijzing-doel-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-doel-onbekend",
        file=NOTA,
        old="onder: meer-bewegen",
        new="onder: gezond-oud",
        lines=(
            (
                'duinstad/notas/nota-2024.yaml:7:58: fout: Het doel "gezond-oud" staat niet in deze nota. Vul '
                'daar "doelen" aan, of haal de verwijzing hier weg. [verwijzing-doel-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-prioriteit-onbekend",
        file=PROGRAMMA,
        old="soort: prioriteit, prioriteit: bewegen",
        new="soort: prioriteit, prioriteit: beweging",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:3:45: fout: De prioriteit "beweging" staat niet in '
                "plans/duinstad/2026/gezondheid/programma.yaml en niet in plans/duinstad/notas/nota-2024.yaml. "
                'Bedoelde je "bewegen"? [verwijzing-prioriteit-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-prioriteit-onbekend",
        file=PROGRAMMA,
        old="soort: prioriteit, prioriteit: bewegen",
        new="soort: prioriteit, prioriteit: roken",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:3:45: fout: De prioriteit "roken" staat niet in '
                "plans/duinstad/2026/gezondheid/programma.yaml en niet in plans/duinstad/notas/nota-2024.yaml. "
                'Vul daar "prioriteiten" aan, of haal de verwijzing hier weg. [verwijzing-prioriteit-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-interventie-onbekend",
        file=VOORTGANG,
        old="{interventie: beweegcoach",
        new="{interventie: beweegcoch",
        lines=(
            (
                'duinstad/2026/gezondheid/voortgang/2026-07-01.yaml:3:30: fout: De interventie "beweegcoch" is '
                "er niet: er is geen bestand plans/duinstad/2026/gezondheid/interventies/beweegcoch.yaml. "
                'Bedoelde je "beweegcoach"? [verwijzing-interventie-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-interventie-onbekend",
        file=VOORTGANG,
        old="{interventie: beweegcoach",
        new="{interventie: zwemles",
        lines=(
            (
                'duinstad/2026/gezondheid/voortgang/2026-07-01.yaml:3:30: fout: De interventie "zwemles" is er '
                "niet: er is geen bestand plans/duinstad/2026/gezondheid/interventies/zwemles.yaml. Maak dat "
                "bestand, of haal de interventie hier weg. [verwijzing-interventie-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-dekking-onbekend",
        file=PROGRAMMA,
        old="dekking: spuk",
        new="dekking: spuks",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:16:54: fout: De dekking "spuks" staat niet in '
                'plans/duinstad/2026/gezondheid/programma.yaml (dekking). Bedoelde je "spuk"? '
                "[verwijzing-dekking-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-dekking-onbekend",
        file=PROGRAMMA,
        old="opvolger: eigen-geld",
        new="opvolger: fonds",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:20:98: fout: De dekking "fonds" staat niet in '
                "plans/duinstad/2026/gezondheid/programma.yaml (dekking). Vul dat bestand aan, of haal de "
                "verwijzing hier weg. [verwijzing-dekking-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-begrotingsregel-onbekend",
        file=VOORTGANG,
        old="regel: coach",
        new="regel: coaches",
        lines=(
            (
                'duinstad/2026/gezondheid/voortgang/2026-07-01.yaml:5:21: fout: De begrotingsregel "coaches" '
                "staat niet in plans/duinstad/2026/gezondheid/programma.yaml (begroting: regels). Bedoelde je "
                '"coach"? [verwijzing-begrotingsregel-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-begrotingsregel-ander-jaar",
        file=VOORTGANG,
        old="jaar: 2026, verwacht",
        new="jaar: 2027, verwacht",
        lines=(
            (
                'duinstad/2026/gezondheid/voortgang/2026-07-01.yaml:5:34: fout: De begrotingsregel "coach" '
                "heeft geen regel voor 2027, wel voor 2026. Verbeter het jaar, of zet in programma.yaml een "
                "regel voor dit jaar. [verwijzing-begrotingsregel-ander-jaar]"
            ),
        ),
    ),
    Case(
        code="verwijzing-afspraak-onbekend",
        file=VOORTGANG,
        old="afspraak: uren",
        new="afspraak: uur",
        lines=(
            (
                'duinstad/2026/gezondheid/voortgang/2026-07-01.yaml:4:25: fout: De prestatieafspraak "uur" '
                "staat niet in plans/duinstad/2026/gezondheid/programma.yaml (prestatieafspraken). Vul dat "
                "bestand aan, of haal de verwijzing hier weg. [verwijzing-afspraak-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-risico-onbekend",
        file=VOORTGANG,
        old="risico: vacature",
        new="risico: vacatures",
        lines=(
            (
                "duinstad/2026/gezondheid/voortgang/2026-07-01.yaml:6:20: fout: Het risico of de kans "
                '"vacatures" staat niet in plans/duinstad/2026/gezondheid/programma.yaml (risicos of kansen). '
                'Bedoelde je "vacature"? [verwijzing-risico-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-resultaat-onbekend",
        file=EVALUATIE,
        old="resultaat: groepen",
        new="resultaat: groep",
        lines=(
            (
                'duinstad/2026/gezondheid/evaluatie.yaml:3:26: fout: Het resultaat "groep" staat niet in '
                'plans/duinstad/2026/gezondheid/programma.yaml (beoogde_resultaten). Bedoelde je "groepen"? '
                "[verwijzing-resultaat-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-doel-onbekend",
        file=VORIG,
        old="notas: [nota-2024]\nprioriteiten: [{id: rusten, titel: Rusten}]\ndoelen: [{id: beter-rusten,",
        new=("prioriteiten: [{id: rusten, titel: Rusten}]\ndoelen: [{id: beter-rusten, onder: meer-bewegen,"),
        lines=(
            (
                'duinstad/2025/gezondheid/programma.yaml:7:36: fout: Het doel "meer-bewegen" staat niet in '
                'plans/duinstad/2025/gezondheid/programma.yaml. In de nota "nota-2024" staat dit id wel: zet '
                'die nota bij "notas" in programma.yaml. [verwijzing-doel-onbekend]'
            ),
        ),
    ),
)
