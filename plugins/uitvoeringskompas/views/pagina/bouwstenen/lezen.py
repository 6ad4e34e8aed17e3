"""The building blocks that lead nowhere: the head of a page, text, facts and what is folded."""

from __future__ import annotations

from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.taal.zin import NIET_GENOEMD
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Blok, Cel, Feit, KanttekeningView, Kengetal
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, make_uitklap
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.pagina.bouwstenen.steen import Steen

KENGETALLEN = (
    Kengetal(waarde="3", naam="interventies", toelichting="2 lopen · 1 vertraagd"),
    Kengetal(waarde="€ 41.500", naam="begroot voor 2026", toelichting="van 4 van de 5 regels bekend"),
    Kengetal(waarde="6", naam="partijen"),
)
KOPPEN = (
    Steen(
        anker="kort",
        naam="In het kort",
        code="Kader.kort",
        regel="Het vlak boven aan deze pagina. Hooguit vijf zinnen, en altijd het eerste dat je leest.",
    ),
    Steen(
        anker="kengetallen",
        naam="Kengetallen",
        code="Kengetal",
        regel="Hooguit vier getallen op een rij, elk met wat het telt en hoeveel ervan bekend is.",
    ),
    Steen(
        anker="banner",
        naam="Banner",
        code="Banner",
        regel="Zegt van wie de inhoud is, of dat iets een concept is. Nooit met alleen een kleur.",
    ),
    Steen(
        anker="zijkant",
        naam="Zijkant",
        code="Kader.inhoud",
        regel=(
            "Wat de weg wijst, staat op een breed scherm naast de tekst en blijft in beeld. Op een telefoon is het"
            " een regel die openklapt."
        ),
    ),
)


LOPEND = Steen(
    anker="proza",
    naam="Lopende tekst",
    code="Onderdeel.proza",
    regel="Een regel is hooguit 80 tekens lang. Tekst en tabellen staan in dezelfde kolom.",
    voorbeelden=(
        Onderdeel(proza=render_proza(Proza("Een groep **wandelt** elke week.\n\n- op maandag\n- op donderdag"))),
    ),
)
BLOKKEN = Steen(
    anker="blokken",
    naam="Blokken",
    code="Blok",
    regel="Korte teksten die naast elkaar horen, elk met een kop.",
    voorbeelden=(
        Onderdeel(
            blokken=(
                Blok(titel="Dit gaat goed", tekst=render_proza(Proza("De groep is vol."))),
                Blok(titel="Dit gaat nog niet goed", tekst=render_proza(Proza("Er is geen vervanger."))),
            )
        ),
    ),
)
LEEG = Steen(
    anker="leeg",
    naam="Wat er niet is",
    code="Onderdeel.leeg",
    regel="Niet genoemd, niet bekend en nul zijn drie dingen. Wat een pagina niet noemt, staat er één keer.",
    voorbeelden=(Onderdeel(leeg="Dit programma noemt geen risico’s."),),
)
KANTTEKENING = Steen(
    anker="kanttekening",
    naam="Kanttekening",
    code="KanttekeningView",
    regel="Wat je moet weten om een bron goed te lezen. Staat bij wat het aangaat, met de bron erbij.",
    voorbeelden=(
        Onderdeel(
            kanttekeningen=(
                KanttekeningView(
                    soort="Twee lezingen",
                    tekst=render_proza(Proza("De tekst noemt 12 groepen, de tabel 11.")),
                    bij="wandelgroepen",
                ),
            )
        ),
    ),
)
TEKSTEN = (LOPEND, BLOKKEN, LEEG, KANTTEKENING)
FEITEN = Steen(
    anker="feiten",
    naam="Feiten",
    code="Feit",
    regel="Een naam en een waarde. Wat niet is genoemd en ook niet hoeft, staat er niet.",
    voorbeelden=(
        Onderdeel(
            feiten=(
                Feit(naam="Wanneer", waarde=Cel(tekst="januari 2026 tot en met december 2026")),
                Feit(naam="Voor wie", waarde=Cel(tekst="Ouderen", opmerking="van 65 jaar en ouder")),
                Feit(naam="Kosten", waarde=cellen.empty("nog te bepalen")),
                Feit(naam="Bereik", waarde=cellen.empty(NIET_GENOEMD)),
            )
        ),
    ),
)
BINNEN = Onderdeel(intro="Begin, 2020: 10,6 procent. Laatst, 2024: 11,2 procent. Doel, 2028: 9,6 procent.")
VOUWEN = (
    Steen(
        anker="uitklap",
        naam="Uitklap",
        code="Uitklap",
        regel=(
            "Wat je alleen soms wilt zien: hoe iets is berekend, of een lange lijst. Nooit iets dat je moet weten."
            " Op papier staat alles open."
        ),
        voorbeelden=(Onderdeel(uitklappen=make_uitklap("Hoe we dit berekenen", BINNEN)),),
    ),
    Steen(
        anker="voorbeeld",
        naam="Voorbeeld om over te nemen",
        code="Onderdeel.voorbeeld",
        regel="Iets om te kopiëren, met een eigen naam. Een lange regel schuift, de pagina nooit.",
        voorbeelden=(Onderdeel(voorbeeldtitel="In programma.yaml", voorbeeld="status: concept"),),
    ),
)


OMGEVINGEN = (
    Steen(
        anker="telefoon",
        naam="Smal",
        regel="Een tabel wordt een lijst waarin elke waarde haar naam heeft. Een pagina schuift nooit opzij.",
    ),
    Steen(
        anker="donker",
        naam="Licht en donker",
        regel=(
            "Elke kleur heeft een lichte en een donkere vorm, en elk paar haalt WCAG AA. Wie eigen kleuren of"
            " minder beweging kiest, krijgt die."
        ),
    ),
    Steen(
        anker="afdruk",
        naam="Papier",
        regel=(
            "Geen menu’s, wel op elk blad waar je bent en hoeveel bladen er zijn. Een rij, een kaart en een"
            " plaatje breken niet af, en de kop van een tabel komt terug."
        ),
    ),
)
