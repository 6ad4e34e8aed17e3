"""The pictures, each with a few made-up values: a picture repeats the table before it and says nothing new."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from uitvoeringskompas.views.kit.bouwstenen import Label
from uitvoeringskompas.views.kit.figuren.balk import Balkdeel, Dekkingssoort, draw_balk
from uitvoeringskompas.views.kit.figuren.helling import Hellinglijn, draw_helling
from uitvoeringskompas.views.kit.figuren.lijn import draw_lijn
from uitvoeringskompas.views.kit.figuren.lijnpunt import Doelpad, Lijnpunt, Lijnreeks, Streefpunt
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.figuren.staven import Staaf, StavenGroep, draw_staven
from uitvoeringskompas.views.kit.figuren.stroom import Draad, Lot, draw_stroom
from uitvoeringskompas.views.kit.figuren.tijdlijn import Tijdlijnpunt, TijdlijnRij, draw_tijdlijn
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.pagina.bouwstenen.steen import Steen

JAREN = ("2025", "2026")
BALK = draw_balk(
    (
        Balkdeel(soort=Dekkingssoort.GEDEKT, naam="gedekt", bedrag=31_500, tekst="€ 31.500"),
        Balkdeel(soort=Dekkingssoort.ONGEDEKT, naam="nog niet gedekt", bedrag=10_000, tekst="€ 10.000"),
        Balkdeel(soort=Dekkingssoort.ONBEKEND, naam="onbekend", bedrag=None, tekst="1 regel zonder bedrag"),
    ),
    Opschrift(id="steen-balk", titel="De dekking in 2026", beschrijving="Van € 41.500 is € 31.500 gedekt."),
)
STAVEN = draw_staven(
    (
        StavenGroep(
            naam="Wandelgroep",
            staven=(
                Staaf(soort="begroot", naam="begroot", bedrag=6_000, tekst="€ 6.000"),
                Staaf(soort="besteed", naam="besteed", bedrag=3_100, tekst="€ 3.100"),
            ),
        ),
    ),
    Opschrift(id="steen-staven", titel="Begroot en besteed", beschrijving="Van € 6.000 is € 3.100 besteed."),
)
HELLING = draw_helling(
    (
        Hellinglijn(naam="Bewegen", voor=24_000, na=29_000, tekst_voor="€ 24.000", tekst_na="€ 29.000"),
        Hellinglijn(naam="Ontmoeten", voor=9_000, na=4_500, tekst_voor="€ 9.000", tekst_na="€ 4.500"),
    ),
    JAREN,
    Opschrift(id="steen-helling", titel="Het geld in twee jaren", beschrijving="Bewegen stijgt, ontmoeten daalt."),
)
STROOM = draw_stroom(
    (
        Draad(lot=Lot.DOORGEZET, van=("Wandelgroep",), naar=("Wandelgroep",)),
        Draad(lot=Lot.NIEUW, naar=("Buurtkoffie",)),
    ),
    {Lot.DOORGEZET: "Gaat door", Lot.NIEUW: "Nieuw in 2026"},
    JAREN,
    Opschrift(id="steen-stroom", titel="Van 2025 naar 2026", beschrijving="Eén gaat door, één is nieuw."),
)
LIJN = draw_lijn(
    (
        Lijnreeks(
            naam="Monitor",
            punten=(
                Lijnpunt(van=2016, tot_en_met=2016, waarde=Decimal(31), tekst="31%"),
                Lijnpunt(van=2020, tot_en_met=2020, waarde=Decimal(35), tekst="35%"),
                Lijnpunt(
                    van=2024,
                    tot_en_met=2024,
                    waarde=Decimal(36),
                    ondergrens=Decimal(34),
                    bovengrens=Decimal(38),
                    tekst="36%",
                ),
            ),
        ),
    ),
    (Streefpunt(jaar=2028, waarde=Decimal(40), tekst="40%"),),
    Opschrift(
        id="steen-lijn", titel="Wie genoeg beweegt", beschrijving="Van 31 procent in 2016 naar 36 procent in 2024."
    ),
    paden=(Doelpad(van_jaar=Decimal(2016), van_waarde=Decimal(31), jaar=2028, waarde=Decimal(40)),),
)
TIJDLIJN = draw_tijdlijn(
    (
        TijdlijnRij(
            naam="Wandelgroep",
            status=Label(soort="loopt", tekst="Loopt"),
            van=date(2026, 2, 1),
            tot=date(2026, 11, 30),
            mijlpalen=(Tijdlijnpunt(datum=date(2026, 6, 15), titel="Eerste zomerwandeling"),),
        ),
        TijdlijnRij(
            naam="Buurtkoffie",
            status=Label(soort="vertraagd", tekst="Vertraagd"),
            van=date(2026, 4, 1),
            tot=date(2026, 9, 30),
            vaag=True,
        ),
        TijdlijnRij(naam="Gezonde kantine", status=Label(soort="nog-niet-gestart", tekst="Nog niet gestart")),
    ),
    Opschrift(id="steen-tijdlijn", titel="Wanneer het loopt", beschrijving="Twee lopen er, van één is niets bekend."),
    van=date(2026, 1, 1),
    tot_en_met=date(2026, 12, 31),
    peildatum=date(2026, 7, 1),
)
PLAATJES = (
    Steen(
        anker="lijn",
        naam="Lijn",
        code="Lijn",
        regel=(
            "Een cijfer door de jaren: het begin, het laatste cijfer met zijn marge, en de rechte weg naar het doel."
            " Wat anders is gemeten, wordt een andere lijn."
        ),
        voorbeelden=(Onderdeel(lijn=LIJN),),
    ),
    Steen(
        anker="tijdlijn",
        naam="Tijdlijn",
        code="Tijdlijn",
        regel="Wat er wanneer loopt, met zijn mijlpalen en de peildatum. Zonder datum is er geen balk.",
        voorbeelden=(Onderdeel(tijdlijn=TIJDLIJN),),
    ),
    Steen(
        anker="balk",
        naam="Balk",
        code="Balk",
        regel="Geld met zijn dekking, op één regel. Wat onbekend is, krijgt een open stuk en nooit een lengte.",
        voorbeelden=(Onderdeel(balk=BALK),),
    ),
    Steen(
        anker="staven",
        naam="Staven",
        code="Staven",
        regel="Bedragen op één schaal, die bij nul begint.",
        voorbeelden=(Onderdeel(staven=STAVEN),),
    ),
    Steen(
        anker="helling",
        naam="Helling",
        code="Helling",
        regel="Hetzelfde in twee jaren. Alleen wat in beide jaren bekend is, krijgt een lijn.",
        voorbeelden=(Onderdeel(helling=HELLING),),
    ),
    Steen(
        anker="stroom",
        naam="Stroom",
        code="Stroom",
        regel="Wat er van een jaar op het andere doorging, ophield, samenging of erbij kwam.",
        voorbeelden=(Onderdeel(stroom=STROOM),),
    ),
)
