"""An id that is used twice, or that goes round in a circle: what an editor reads."""

from __future__ import annotations

from tests.unit.plannen import BEWEEGCOACH, INDICATOREN, NOTA, PARTIJEN, PROGRAMMA, VORIGE_COACH, WANDELGROEP
from tests.unit.rules.geval import Case

CASES = (
    Case(
        code="id-dubbel",
        file=PARTIJEN,
        old="id: ggd",
        new="id: welzijn",
        lines=(
            (
                'duinstad/partijen.yaml:3:10: fout: Het id "welzijn" staat al bij "partijen", op regel 2. Geef '
                "elk onderdeel een eigen id. [id-dubbel]"
            ),
        ),
    ),
    Case(
        code="id-dubbel-in-jaar",
        file=PROGRAMMA,
        old="- {id: overig",
        new="- {id: coach",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:17:12: fout: Het id "coach" staat voor 2026 al bij '
                '"regels", op regel 16. Geef een ander bedrag een eigen id; hetzelfde id mag alleen in een '
                "ander jaar. [id-dubbel-in-jaar]"
            ),
        ),
    ),
    Case(
        code="id-dubbel-in-jaar",
        file=PROGRAMMA,
        old="per: uur}",
        new='per: uur}, {id: les, wat: Les, bedrag: "40.00", per: uur}',
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:18:67: fout: Het id "les" staat al bij "tarieven", op '
                "regel 18. Geef een ander bedrag een eigen id; hetzelfde id mag alleen in een ander jaar. "
                "[id-dubbel-in-jaar]"
            ),
        ),
    ),
    Case(
        code="id-risico-en-kans",
        file=PROGRAMMA,
        old="id: subsidie",
        new="id: vacature",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:23:15: fout: Het id "vacature" is al van een risico, '
                "op regel 22. Geef de kans een eigen id. [id-risico-en-kans]"
            ),
        ),
    ),
    Case(
        code="id-nota-en-programma",
        file=PROGRAMMA,
        old="id: beter-slapen",
        new="id: meer-bewegen",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:11:15: fout: Het id "meer-bewegen" staat ook bij '
                '"doelen" in plans/duinstad/notas/nota-2024.yaml. Laat het op één van die twee plekken staan. '
                "[id-nota-en-programma]"
            ),
        ),
    ),
    Case(
        code="id-nota-en-programma",
        file=PROGRAMMA,
        old="id: slapen, titel: Slapen, was: rusten}",
        new="id: bewegen, titel: Slapen}, {id: slapen, titel: Slapen}",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:10:21: fout: Het id "bewegen" staat ook bij '
                '"prioriteiten" in plans/duinstad/notas/nota-2024.yaml. Laat het op één van die twee plekken '
                "staan. [id-nota-en-programma]"
            ),
        ),
    ),
    Case(
        code="kring-dekking",
        file=PROGRAMMA,
        old="opvolger: eigen-geld",
        new="opvolger: spuk",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:20:98: fout: "spuk" komt via "opvolger" weer bij zichzelf'
                " uit: spuk → spuk. Haal de verwijzing weg. [kring-dekking]"
            ),
        ),
    ),
    Case(
        code="kring-onderdelen",
        file=WANDELGROEP,
        old="onderdeel_van: beweegcoach",
        new="onderdeel_van: wandelgroep",
        lines=(
            (
                'duinstad/2026/gezondheid/interventies/wandelgroep.yaml:6:16: fout: "wandelgroep" komt via '
                '"onderdeel_van" weer bij zichzelf uit: wandelgroep → wandelgroep. Haal de verwijzing weg. '
                "[kring-onderdelen]"
            ),
        ),
    ),
    Case(
        code="kring-doelen",
        file=NOTA,
        old="prioriteit: bewegen, indicatoren",
        new="onder: ouderen-bewegen, indicatoren",
        lines=(
            (
                'duinstad/notas/nota-2024.yaml:6:52: fout: "meer-bewegen" komt via "onder" weer bij zichzelf uit: '
                "meer-bewegen → ouderen-bewegen → meer-bewegen. Haal één van deze verwijzingen weg. "
                "[kring-doelen]"
            ),
        ),
    ),
    Case(
        code="kring-afkomst",
        file=VORIGE_COACH,
        old="status: afgerond",
        new="status: afgerond\nwas: beweegcoach",
        lines=(
            (
                'duinstad/2026/gezondheid/interventies/beweegcoach.yaml:10:6: fout: "beweegcoach" komt via "was" '
                "weer bij zichzelf uit: beweegcoach → sportcoach → beweegcoach. "
                "Haal één van deze verwijzingen weg. [kring-afkomst]"
            ),
        ),
    ),
    Case(
        code="kring-afkomst",
        file=INDICATOREN,
        old="id: bewegen-oud,",
        new="id: bewegen-oud, was: beweegt-genoeg,",
        lines=(
            (
                'duinstad/indicatoren.yaml:6:10: fout: "beweegt-genoeg" komt via "was" '
                "weer bij zichzelf uit: beweegt-genoeg → bewegen-oud → beweegt-genoeg. Haal één"
                " van deze verwijzingen weg. [kring-afkomst]"
            ),
        ),
    ),
    Case(
        code="interventie-dubbel-in-jaar",
        file=BEWEEGCOACH,
        extra={
            "duinstad/2026/jeugd/programma.yaml": (
                "titel: Jeugd\n"
                "samenvatting: Wat we voor de jeugd doen.\n"
                "reikwijdte: {soort: totaal}\n"
                "looptijd: {van: 2026, tot_en_met: 2027}\n"
                "status: concept\n"
            ),
            "duinstad/2026/jeugd/interventies/beweegcoach.yaml": (
                "titel: Coach\nsoort: activiteit\nwat: Coachen.\nstatus: loopt\n"
            ),
        },
        lines=(
            (
                'duinstad/2026/jeugd/interventies/beweegcoach.yaml:1:1: fout: De interventie "beweegcoach" '
                "staat in 2026 ook in plans/duinstad/2026/gezondheid/interventies/beweegcoach.yaml. Laat er één"
                " staan, of geef deze een ander id als het iets anders is. [interventie-dubbel-in-jaar]"
            ),
        ),
    ),
)
