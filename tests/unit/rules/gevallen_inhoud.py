"""Things that must be said together, or that may not be said: what an editor reads."""

from __future__ import annotations

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, EVALUATIE, PROFIEL, PROGRAMMA, REGIO, VOORTGANG
from tests.unit.rules.geval import Case

CASES = (
    Case(
        code="status-zonder-reden",
        file=BEWEEGCOACH,
        old="status_reden: De vacature stond lang open.\n",
        new="",
        lines=(
            (
                'duinstad/2026/gezondheid/interventies/beweegcoach.yaml:8:9: fout: De status is "vertraagd", '
                'maar de reden ontbreekt. Zet die bij "status_reden". [status-zonder-reden]'
            ),
        ),
    ),
    Case(
        code="status-zonder-reden",
        file=VOORTGANG,
        old="status: loopt",
        new="status: gestopt",
        lines=(
            (
                'duinstad/2026/gezondheid/voortgang/2026-07-01.yaml:3:51: fout: De status is "gestopt", maar de'
                ' reden ontbreekt. Zet die bij "status_reden". [status-zonder-reden]'
            ),
        ),
    ),
    Case(
        code="reikwijdte-zonder-prioriteit",
        file=PROGRAMMA,
        old="{soort: prioriteit, prioriteit: bewegen}",
        new="{soort: prioriteit}",
        lines=(
            (
                "duinstad/2026/gezondheid/programma.yaml:3:13: fout: Het programma gaat over één prioriteit, "
                'maar welke staat er niet. Zet het id bij "prioriteit". [reikwijdte-zonder-prioriteit]'
            ),
        ),
    ),
    Case(
        code="oordeel-zonder-onderwerp",
        file=EVALUATIE,
        old="resultaat: groepen, ",
        new="",
        lines=(
            (
                "duinstad/2026/gezondheid/evaluatie.yaml:3:14: fout: Dit oordeel gaat nergens over. Zet erbij "
                'om welk "resultaat", "doel" of welke "indicator" het gaat. [oordeel-zonder-onderwerp]'
            ),
        ),
    ),
    Case(
        code="factor-zonder-naam",
        file=EVALUATIE,
        old="factor: Een warme zomer, ",
        new="",
        lines=(
            (
                "duinstad/2026/gezondheid/evaluatie.yaml:4:12: fout: Welke factor dit is, staat er niet. Noem "
                'het "risico" uit het programma, of beschrijf de "factor". [factor-zonder-naam]'
            ),
        ),
    ),
    Case(
        code="code-bij-fictief",
        file=PROFIEL,
        old="herkomst: eigen",
        new="herkomst: fictief\ncode: GM0034",
        lines=(
            (
                'duinstad/profiel.yaml:4:7: fout: Een fictieve gemeente heeft geen gemeentecode. Haal "code: '
                'GM0034" weg. [code-bij-fictief]'
            ),
        ),
    ),
    Case(
        code="openbare-bron-zonder-bronnen",
        file=REGIO,
        old="bronnen: [{id: plan, titel: Regioplan}]\n",
        new="",
        lines=(
            (
                'kustregio/profiel.yaml:3:11: fout: De herkomst is "openbare_bron", maar er staat geen bron '
                'bij. Zet de stukken onder "bronnen". [openbare-bron-zonder-bronnen]'
            ),
        ),
    ),
    Case(
        code="code-bij-regio",
        file=REGIO,
        old="herkomst: openbare_bron",
        new="herkomst: openbare_bron\ncode: GM0034",
        lines=(
            (
                'kustregio/profiel.yaml:4:7: fout: Een regio heeft geen gemeentecode. Haal "code: GM0034" weg; '
                "zet codes bij de deelnemers. [code-bij-regio]"
            ),
        ),
    ),
    Case(
        code="deelnemers-zonder-regio",
        file=PROFIEL,
        old="naam: Duinstad",
        new="naam: Duinstad\ndeelnemers: [{id: duinstad, naam: Duinstad}]",
        lines=(
            (
                'duinstad/profiel.yaml:3:13: fout: Alleen een regio heeft deelnemers. Haal "deelnemers" weg, of'
                ' maak de soort "regio". [deelnemers-zonder-regio]'
            ),
        ),
    ),
    Case(
        code="gemeentecode-onbekend",
        file=REGIO,
        old="code: GM0034",
        new="code: GM0035",
        lines=(
            (
                'kustregio/profiel.yaml:4:47: waarschuwing: De gemeentecode "GM0035" staat niet in de lijst. De'
                " code van Almere is GM0034. [gemeentecode-onbekend]"
            ),
        ),
    ),
    Case(
        code="gemeentecode-onbekend",
        file=PROFIEL,
        old="naam: Duinstad",
        new="naam: Duinstad\ncode: GM9999",
        lines=(
            (
                'duinstad/profiel.yaml:3:7: waarschuwing: De gemeentecode "GM9999" staat niet in de lijst. Kijk'
                " de code na bij het CBS. [gemeentecode-onbekend]"
            ),
        ),
    ),
    Case(
        code="gemeentecode-andere-naam",
        file=REGIO,
        old="naam: Almere",
        new="naam: Houten",
        lines=(
            (
                'kustregio/profiel.yaml:4:47: waarschuwing: De gemeentecode "GM0034" is van Almere, maar de '
                "naam is Houten. De code van Houten is GM0321. [gemeentecode-andere-naam]"
            ),
        ),
    ),
    Case(
        code="gemeentecode-andere-naam",
        file=REGIO,
        old="naam: Almere",
        new="naam: Nieuwstad",
        lines=(
            (
                'kustregio/profiel.yaml:4:50: waarschuwing: De gemeentecode "GM0034" is van Almere, maar de '
                "naam is Nieuwstad. Verbeter de code of de naam. [gemeentecode-andere-naam]"
            ),
        ),
    ),
    Case(
        code="e-mail-van-persoon",
        file=PROFIEL,
        old="email: gezondheid@",
        new="email: j.devries@",
        lines=(
            (
                'duinstad/profiel.yaml:4:44: fout: Het adres "j.devries@duinstad.example" lijkt van één '
                "persoon. Gebruik een adres van een functie of team. [e-mail-van-persoon]"
            ),
        ),
    ),
    Case(
        code="e-mail-van-persoon",
        file=BEWEEGCOACH,
        old="Een coach helpt inwoners op weg.",
        new="Mail anna.smit@welzijn.example voor een gesprek.",
        lines=(
            (
                "duinstad/2026/gezondheid/interventies/beweegcoach.yaml:3:6: fout: Het adres "
                '"anna.smit@welzijn.example" lijkt van één persoon. Gebruik een adres van een functie of team. '
                "[e-mail-van-persoon]"
            ),
        ),
    ),
    Case(
        code="status-zonder-reden",
        file=BEWEEGCOACH,
        old="status_reden: De vacature stond lang open.\n",
        new="",
        extra={
            PROGRAMMA: DUINSTAD[PROGRAMMA].replace("status: vastgesteld", "status: concept"),
        },
        lines=(
            (
                "duinstad/2026/gezondheid/interventies/beweegcoach.yaml:8:9: waarschuwing: De status is "
                '"vertraagd", maar de reden ontbreekt. Zet die bij "status_reden". [status-zonder-reden]'
            ),
        ),
    ),
    Case(
        code="afwijking-onbekend",
        file=PROGRAMMA,
        old="kansen:",
        new="afwijkingen: [{leidraad: D99, reden: Dat doen we niet.}]\nkansen:",
        lines=(
            (
                'duinstad/2026/gezondheid/programma.yaml:23:26: fout: Het onderdeel "D99" staat niet in de leidraad. '
                'Bedoelde je "D9"? [afwijking-onbekend]'
            ),
        ),
    ),
    Case(
        code="afwijking-zonder-reden",
        file=PROGRAMMA,
        old="kansen:",
        new='afwijkingen: [{leidraad: H2, reden: " "}]\nkansen:',
        lines=(
            (
                "duinstad/2026/gezondheid/programma.yaml:23:37: fout: Waarom jullie afwijken van onderdeel H2, staat "
                "er niet. Schrijf de reden op. [afwijking-zonder-reden]"
            ),
        ),
    ),
)
