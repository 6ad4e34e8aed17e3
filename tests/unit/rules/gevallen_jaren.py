"""References to other years and other publishers that lead nowhere: what an editor reads."""

from __future__ import annotations

from tests.unit.plannen import BEWEEGCOACH, EVALUATIE, INDICATOREN, PROGRAMMA, VORIG, WANDELGROEP
from tests.unit.rules.geval import Case

CASES = (
    Case(
        code="verwijzing-programma-onbekend",
        file=PROGRAMMA,
        old="bouwt_voort_op: [2025/gezondheid]",
        new="bouwt_voort_op: [2024/gezond]",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:7:18: fout: Het programma "2024/gezond" is er niet: er'
                ' is geen bestand plans/duinstad/2024/gezond/programma.yaml. Bedoelde je "2025/gezondheid"? '
                "[verwijzing-programma-onbekend]"
            ),
        ),
    ),
    Case(
        code="bouwt-voort-op-later",
        file=VORIG,
        old="notas: [nota-2024]",
        new="notas: [nota-2024]\nbouwt_voort_op: [2026/gezondheid]",
        lines=(
            (
                'duinstad/2025/gezondheid/programma.yaml:7:18: fout: "2026/gezondheid" is een programma dat '
                "later begint. Noem een eerder programma, of haal het hier weg. [bouwt-voort-op-later]"
            ),
        ),
    ),
    Case(
        code="bouwt-voort-op-later",
        file=PROGRAMMA,
        old="bouwt_voort_op: [2025/gezondheid]",
        new="bouwt_voort_op: [2026/gezondheid]",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:7:18: fout: "2026/gezondheid" is dit programma zelf. '
                "Noem een eerder programma, of haal het hier weg. [bouwt-voort-op-later]"
            ),
        ),
    ),
    Case(
        code="verwijzing-nota-of-programma-onbekend",
        file=INDICATOREN,
        old="voor: 2026/gezondheid",
        new="voor: 2026/sport",
        lines=(
            (
                'duinstad/indicatoren.yaml:12:26: fout: Er is geen programma en geen nota "2026/sport". Schrijf'
                " een programma als jaar/programma, of noem het id van een nota. "
                "[verwijzing-nota-of-programma-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-nota-of-programma-onbekend",
        file=INDICATOREN,
        old="gesteld_in: nota-2024",
        new="gesteld_in: raadsbrief",
        lines=(
            (
                'duinstad/indicatoren.yaml:13:74: fout: Er is geen programma en geen nota "raadsbrief". Schrijf'
                " een programma als jaar/programma, of noem het id van een nota. "
                "[verwijzing-nota-of-programma-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-terug-in-onbekend",
        file=EVALUATIE,
        old="terug_in: 2026/gezondheid/beweegcoach",
        new="terug_in: 2026/gezondheid/beweegcoch",
        lines=(
            (
                "duinstad/2026/gezondheid/evaluatie.yaml:5:52: fout: Er is geen programma en geen interventie "
                '"2026/gezondheid/beweegcoch". Bedoelde je "2026/gezondheid/beweegcoach"? '
                "[verwijzing-terug-in-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-terug-in-onbekend",
        file=EVALUATIE,
        old="terug_in: 2026/gezondheid/beweegcoach",
        new="terug_in: 2031/sport",
        lines=(
            (
                "duinstad/2026/gezondheid/evaluatie.yaml:5:52: fout: Er is geen programma en geen interventie "
                '"2031/sport". Schrijf jaar/programma of jaar/programma/interventie, of haal het hier weg. '
                "[verwijzing-terug-in-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-publicist-onbekend",
        file=WANDELGROEP,
        old="hoort_bij: kustregio/2026/samen/valtraining",
        new="hoort_bij: kustregoi/2026/samen/valtraining",
        lines=(
            (
                'duinstad/2026/gezondheid/interventies/wandelgroep.yaml:7:12: fout: De publicist "kustregoi" is'
                ' er niet: er is geen map plans/kustregoi. Bedoelde je "kustregio"? '
                "[verwijzing-publicist-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-publicist-onbekend",
        file=WANDELGROEP,
        old="hoort_bij: kustregio/2026/samen/valtraining",
        new="hoort_bij: zeeland/2026/samen/valtraining",
        lines=(
            (
                'duinstad/2026/gezondheid/interventies/wandelgroep.yaml:7:12: fout: De publicist "zeeland" is '
                "er niet: er is geen map plans/zeeland. Zet de plannen van die gemeente of regio erbij, of haal"
                " dit weg. [verwijzing-publicist-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-hoort-bij-onbekend",
        file=WANDELGROEP,
        old="hoort_bij: kustregio/2026/samen/valtraining",
        new="hoort_bij: kustregio/2026/samen/valtrainingen",
        lines=(
            (
                "duinstad/2026/gezondheid/interventies/wandelgroep.yaml:7:12: fout: De interventie "
                '"kustregio/2026/samen/valtrainingen" is er niet. Bedoelde je '
                '"kustregio/2026/samen/valtraining"? [verwijzing-hoort-bij-onbekend]'
            ),
        ),
    ),
    Case(
        code="hoort-bij-zichzelf",
        file=WANDELGROEP,
        old="hoort_bij: kustregio/2026/samen/valtraining",
        new="hoort_bij: duinstad/2026/gezondheid/beweegcoach",
        lines=(
            (
                "duinstad/2026/gezondheid/interventies/wandelgroep.yaml:7:12: fout: "
                '"duinstad/2026/gezondheid/beweegcoach" is van dezelfde gemeente of regio. Noem hier alleen een'
                " interventie van een ander; haal dit anders weg. [hoort-bij-zichzelf]"
            ),
        ),
    ),
    Case(
        code="verwijzing-eerdere-interventie-onbekend",
        file=BEWEEGCOACH,
        old="was: sportcoach",
        new="was: sportcoahc",
        lines=(
            (
                'duinstad/2026/gezondheid/interventies/beweegcoach.yaml:10:6: fout: Bij "was" staat de '
                'interventie "sportcoahc", maar die is er in geen enkel jaar. Bedoelde je "sportcoach"? '
                "[verwijzing-eerdere-interventie-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-eerdere-interventie-onbekend",
        file=BEWEEGCOACH,
        old="was: sportcoach",
        new="vervangt: [sportcoach, zwemles]",
        lines=(
            (
                'duinstad/2026/gezondheid/interventies/beweegcoach.yaml:10:24: fout: Bij "vervangt" staat de '
                'interventie "zwemles", maar die is er in geen enkel jaar. Noem het id van vroeger, of haal het'
                " hier weg. [verwijzing-eerdere-interventie-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-eerder-doel-onbekend",
        file=PROGRAMMA,
        old="was: beter-rusten",
        new="afgesplitst_van: rust",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:11:87: fout: Bij "afgesplitst_van" staat het doel '
                '"rust", maar dat is er in geen enkel jaar. Noem het id van vroeger, of haal het hier weg. '
                "[verwijzing-eerder-doel-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-eerdere-prioriteit-onbekend",
        file=PROGRAMMA,
        old="was: rusten",
        new="was: rustend",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:10:49: fout: Bij "was" staat de prioriteit "rustend", '
                'maar die is er in geen enkel jaar. Bedoelde je "rusten"? '
                "[verwijzing-eerdere-prioriteit-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-eerdere-indicator-onbekend",
        file=INDICATOREN,
        old="was: bewegen-oud",
        new="was: bewegen",
        lines=(
            (
                'duinstad/indicatoren.yaml:6:10: fout: Bij "was" staat de indicator "bewegen", maar die staat '
                'niet in indicatoren.yaml. Bedoelde je "bewegen-oud"? [verwijzing-eerdere-indicator-onbekend]'
            ),
        ),
    ),
    Case(
        code="verwijzing-eerdere-begrotingsregel-onbekend",
        file=PROGRAMMA,
        old="begroot: 40000, was: sportcoach",
        new="begroot: 40000, was: zwembad",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:16:93: fout: Bij "was" staat de begrotingsregel '
                '"zwembad", maar die is er in geen enkel jaar. Noem het id van vroeger, of haal het hier weg. '
                "[verwijzing-eerdere-begrotingsregel-onbekend]"
            ),
        ),
    ),
    Case(
        code="verwijzing-eerder-programma-onbekend",
        file=PROGRAMMA,
        old="\nwas: 2025/gezondheid",
        new="\nwas: 2025/sport",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:8:6: fout: Bij "was" staat het programma "2025/sport",'
                " maar dat is er niet. Noem het id van vroeger, of haal het hier weg. "
                "[verwijzing-eerder-programma-onbekend]"
            ),
        ),
    ),
)
