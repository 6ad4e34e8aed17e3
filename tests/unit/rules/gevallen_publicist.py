"""References to parties, indicators, sources and participants that lead nowhere: what an editor reads."""

from __future__ import annotations

from tests.unit.plannen import INDICATOREN, NOTA, PROGRAMMA, REGIO_PROGRAMMA
from tests.unit.rules.geval import Case

CASES = (
    Case(
        code="verwijzing-partij-onbekend",
        file=PROGRAMMA,
        old="uren, partij: welzijn",
        new="uren, partij: welzjin",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:13:41: fout: De partij "welzjin" staat niet in '
                'plans/duinstad/partijen.yaml. Bedoelde je "welzijn"? [verwijzing-partij-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-partij-onbekend",
        file=PROGRAMMA,
        old="uren, partij: welzijn",
        new="uren, partij: zwembad",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:13:41: fout: De partij "zwembad" staat niet in '
                "plans/duinstad/partijen.yaml. Zet de partij daarin, of haal haar hier weg. "
                "[verwijzing-partij-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-indicator-onbekend",
        file=NOTA,
        old="[beweegt-genoeg]",
        new="[beweegt-vaak-genoeg]",
        lines=(
            (
                'duinstad/notas/nota-2024.yaml:6:80: fout: De indicator "beweegt-vaak-genoeg" staat niet in '
                'plans/duinstad/indicatoren.yaml. Bedoelde je "beweegt-genoeg"? [verwijzing-indicator-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-indicator-onbekend",
        file=NOTA,
        old="[beweegt-genoeg]",
        new="[rookt]",
        lines=(
            (
                'duinstad/notas/nota-2024.yaml:6:80: fout: De indicator "rookt" staat niet in '
                "plans/duinstad/indicatoren.yaml. Zet de indicator daarin, of haal hem hier weg. "
                "[verwijzing-indicator-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-reeks-onbekend",
        file=INDICATOREN,
        old="waarde: 51, reeks: nieuw",
        new="waarde: 51, reeks: nieuwe",
        lines=(
            (
                'duinstad/indicatoren.yaml:10:45: fout: De reeks "nieuwe" staat niet bij de reeksen van '
                'indicator "beweegt-genoeg". Bedoelde je "nieuw"? [verwijzing-reeks-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-reeks-onbekend",
        file=INDICATOREN,
        old="waarde: 51, reeks: nieuw",
        new="waarde: 51, reeks: ggd",
        lines=(
            (
                'duinstad/indicatoren.yaml:10:45: fout: De reeks "ggd" staat niet bij de reeksen van indicator '
                '"beweegt-genoeg". Zet de reeks daar bij "reeksen", of haal haar hier weg. '
                "[verwijzing-reeks-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-bron-onbekend",
        file=INDICATOREN,
        old="bron: monitor}\n      - {meetjaar: 2024",
        new="bron: cbs}\n      - {meetjaar: 2024",
        lines=(
            (
                'duinstad/indicatoren.yaml:9:56: fout: De bron "cbs" staat niet bij "bronnen" in dit bestand. '
                'Zet de bron met dit id onder "bronnen". [verwijzing-bron-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-deelnemer-onbekend",
        file=REGIO_PROGRAMMA,
        old="deelnemer: almere",
        new="deelnemer: almeer",
        lines=(
            (
                'kustregio/2026/samen/programma.yaml:6:70: fout: De deelnemer "almeer" staat niet in '
                'plans/kustregio/profiel.yaml. Bedoelde je "almere"? [verwijzing-deelnemer-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-deelnemer-onbekend",
        file=PROGRAMMA,
        old="geen_bedrag: pm",
        new="geen_bedrag: pm, deelnemer: zandvoort",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:17:60: fout: De deelnemer "zandvoort" staat niet in '
                "plans/duinstad/profiel.yaml. Alleen een regio heeft deelnemers: haal dit weg. "
                "[verwijzing-deelnemer-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-kanttekening-onbekend",
        file=PROGRAMMA,
        old="bij: begroting",
        new="bij: begrotingen",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:24:24: fout: De kanttekening staat bij "begrotingen", '
                'maar dat is geen onderdeel en geen id in dit bestand. Bedoelde je "begroting"? '
                "[verwijzing-kanttekening-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-kanttekening-onbekend",
        file=PROGRAMMA,
        old="bij: begroting",
        new="bij: het-stuk",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:24:24: fout: De kanttekening staat bij "het-stuk", '
                'maar dat is geen onderdeel en geen id in dit bestand. Noem een onderdeel, zoals "begroting", '
                "of het id van iets in dit bestand. [verwijzing-kanttekening-onbekend]"
            ),
        ),
    ),
)
