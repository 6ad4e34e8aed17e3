"""A figure and its reason, both or neither: what an editor reads."""

from __future__ import annotations

from tests.unit.plannen import EVALUATIE, INDICATOREN, PROGRAMMA, VOORTGANG
from tests.unit.rules.geval import Case

CASES = (
    Case(
        code="waarde-ontbreekt",
        file=INDICATOREN,
        old="meetjaar: 2020, waarde: 48,",
        new="meetjaar: 2020,",
        lines=(
            (
                'duinstad/indicatoren.yaml:9:9: fout: Er is geen waarde. Vul "waarde" in, of zet bij '
                '"geen_waarde" waarom die er niet is. [waarde-ontbreekt]'
            ),
        ),
    ),
    Case(
        code="waarde-en-geen-waarde",
        file=INDICATOREN,
        old="geen_waarde: wordt",
        new="waarde: 50, geen_waarde: wordt",
        lines=(
            (
                'duinstad/indicatoren.yaml:11:51: fout: Hier staan "waarde" en "geen_waarde" allebei. Laat er '
                "één staan. [waarde-en-geen-waarde]"
            ),
        ),
    ),
    Case(
        code="waarde-en-geen-waarde",
        file=EVALUATIE,
        old="waarde: 8",
        new="waarde: 8, geen_waarde: niet_gemeten",
        lines=(
            (
                'duinstad/2026/gezondheid/evaluatie.yaml:3:75: fout: Hier staan "waarde" en "geen_waarde" '
                "allebei. Laat er één staan. [waarde-en-geen-waarde]"
            ),
        ),
    ),
    Case(
        code="waarde-ontbreekt",
        file=VOORTGANG,
        old="afspraak: uren, waarde: 4",
        new="afspraak: uren",
        lines=(
            (
                'duinstad/2026/gezondheid/voortgang/2026-07-01.yaml:4:14: fout: Er is geen waarde. Vul "waarde"'
                ' in, of zet bij "geen_waarde" waarom die er niet is. [waarde-ontbreekt]'
            ),
        ),
    ),
    Case(
        code="bedrag-ontbreekt",
        file=PROGRAMMA,
        old="jaar: 2026, geen_bedrag: pm",
        new="jaar: 2026",
        lines=(
            (
                "duinstad/2026/gezondheid/programma.yaml:17:7: fout: Deze regel heeft geen bedrag. Vul "
                '"begroot" in, of zet bij "geen_bedrag" waarom het er niet is. [bedrag-ontbreekt]'
            ),
        ),
    ),
    Case(
        code="bedrag-en-geen-bedrag",
        file=PROGRAMMA,
        old="geen_bedrag: pm",
        new="geen_bedrag: pm, begroot: 0",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:17:45: fout: Hier staan "begroot" en "geen_bedrag" '
                "allebei. Laat er één staan. [bedrag-en-geen-bedrag]"
            ),
        ),
    ),
    Case(
        code="financien-zonder-bedrag",
        file=VOORTGANG,
        old=", verwacht: 44000",
        new="",
        lines=(
            (
                "duinstad/2026/gezondheid/voortgang/2026-07-01.yaml:5:13: fout: Hier staat geen enkel bedrag. "
                'Vul "bijgesteld", "verwacht" of "besteed" in, of zet bij "geen_bedrag" waarom er geen is. '
                "[financien-zonder-bedrag]"
            ),
        ),
    ),
    Case(
        code="streefwaarde-leeg",
        file=INDICATOREN,
        old=', operator: ">=", waarde: 55',
        new="",
        lines=(
            (
                'duinstad/indicatoren.yaml:13:21: fout: Deze streefwaarde is leeg. Vul "waarde" in, of '
                '"verandering" met "verandering_in" en "basisjaar". [streefwaarde-leeg]'
            ),
        ),
    ),
)
