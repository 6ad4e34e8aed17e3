"""Tables as gemeenten make them: what each column means, what each row says, and what is left over."""

from __future__ import annotations

from tests.knowledge import KNOWLEDGE
from tests.unit.importing.tabellen import ACHTERGROND, maak_blad, maak_werkmap, toon_koppeling, toon_lezing
from uitvoeringskompas.importing.duiding import Tabellezing
from uitvoeringskompas.importing.koppelen import propose_koppeling
from uitvoeringskompas.importing.tabel import read_tabel
from uitvoeringskompas.tables.werkmap import Tabelcel, Werkblad, Werkmap
from uitvoeringskompas.vast import replace


def koppel(*bladen: Werkblad) -> list[str]:
    """Return what the columns of these sheets seem to mean."""
    return toon_koppeling(propose_koppeling(maak_werkmap(*bladen), KNOWLEDGE))


def lees(*bladen: Werkblad) -> list[str]:
    """Return what these sheets say by the mapping that is proposed."""
    return toon_lezing(lees_werkmap(maak_werkmap(*bladen)))


def lees_werkmap(werkmap: Werkmap) -> Tabellezing:
    """Return what a workbook says by the mapping that is proposed."""
    return read_tabel(werkmap, propose_koppeling(werkmap, KNOWLEDGE), ACHTERGROND, KNOWLEDGE)


PROGRAMMA = maak_blad(
    ["Uitvoeringsprogramma gezondheid 2026-2027"],
    [],
    ["Nr", "Actie", "Trekker", "Partners", "Kosten (x € 1.000)", "", "Totaal", "Planning", "Stand van zaken", "Kleur"],
    ["", "", "", "", "2026", "2027"],
    ["Thema: Bewegen"],
    ["1", "Wandelgroep", "Welzijn Duinstad", "gemeente + JOGG", 25, 30, 55, "2e helft 2026", "loopt", "blauw"],
    ["2", "Beweegcoach", "GGD", "Sport en Bewegen", "PM", 12, 13, "doorlopend"],
    ["Eenzaamheid"],
    ["3", "Maatjes", "", "n.t.b.", 5, "", "", "medio 2026", "loopt, maar traag"],
    ["", "", "", "Bibliotheek"],
    ["", "Totaal", "", "", 30, 43],
    ["* bedragen onder voorbehoud"],
    samen=["A1:J1", "E3:F3", "A3:A4", "B3:B4", "A5:J5", "A8:J8"],
)


def test_two_rows_of_headings_below_a_title_are_read_as_one_with_year_and_thousands() -> None:
    assert koppel(PROGRAMMA) == [
        "Acties: interventies, koppen in rij [3, 4]. De koppen passen bij: interventies, activiteiten of maatregelen.",
        "  A 'Nr' = nummer (zeker) Deze kop is bekend.",
        "  B 'Actie' = titel (zeker) Deze kop is bekend.",
        "  C 'Trekker' = trekker (zeker) Deze kop is bekend.",
        "  D 'Partners' = uitvoerders (zeker) Deze kop is bekend.",
        "  E 'Kosten (x € 1.000) 2026' = kosten 2026 x 1000 (zeker) Deze kop is bekend.",
        "  F 'Kosten (x € 1.000) 2027' = kosten 2027 x 1000 (zeker) Deze kop is bekend.",
        "  G 'Totaal' = totaal (zeker) Deze kolom telt andere op.",
        "  H 'Planning' = planning (zeker) Deze kop is bekend.",
        "  I 'Stand van zaken' = status (zeker) Deze kop is bekend.",
        "  J 'Kleur' = ? (onbekend) Deze kop is niet bekend.",
    ]


TOTAAL = "Dit is een totaal. De site telt zelf op."
LOS = "Dit staat los van de rijen, als opmerking of tussenkop waar geen rij onder staat."
VERWACHT_ROWS_CARRY_THE_HEADING_BETWEEN_THEM = [
    "rij 6",
    "  Acties!A5 themas = Keuze(code=bewegen Bewegen)",
    "  Acties!A6 nummer = Tekst(1)",
    "  Acties!B6 titel = Tekst(Wandelgroep)",
    "  Acties!C6 trekker = Naam(Welzijn Duinstad id=welzijn rol=trekker)",
    "  Acties!D6 uitvoerders = Naam(gemeente soort=gemeente), Naam(JOGG id=jogg)",
    "  Acties!E6 kosten = Bedrag(begroot=25000 jaar=2026)",
    "  Acties!F6 kosten = Bedrag(begroot=30000 jaar=2027)",
    "  Acties!H6 planning = Periode(van=2026-Q3 tot_en_met=2026-Q4)",
    "  Acties!I6 status = Keuze(code=loopt loopt)",
    "rij 7",
    "  Acties!A5 themas = Keuze(code=bewegen Bewegen) (ontleend)",
    "  Acties!A7 nummer = Tekst(2)",
    "  Acties!B7 titel = Tekst(Beweegcoach)",
    "  Acties!C7 trekker = Naam(GGD soort=ggd rol=trekker)",
    "  Acties!D7 uitvoerders = Naam(Sport en Bewegen id=sport-en-bewegen)",
    "  Acties!E7 kosten = Bedrag(geen_bedrag=pm jaar=2026)",
    "  Acties!F7 kosten = Bedrag(begroot=12000 jaar=2027)",
    "  Acties!H7 planning = Periode(doorlopend)",
    "rij 9",
    "  Acties!A8 themas = Keuze(code=eenzaamheid Eenzaamheid)",
    "  Acties!A9 nummer = Tekst(3)",
    "  Acties!B9 titel = Tekst(Maatjes)",
    "  Acties!D9 uitvoerders = 'n.t.b.': Hier staat nog geen partij. Vul de partij in zodra je die weet.",
    "  Acties!E9 kosten = Bedrag(begroot=5000 jaar=2026)",
    "  Acties!H9 planning = Periode(van=2026 tot_en_met=2026 grens=rond omschrijving=medio 2026)",
    "  Acties!I9 status = 'loopt, maar traag': Dit is geen keuze die een plan kent. Bedoelde je \"loopt achter\"?",
    "rij 10 (vervolg)",
    "  Acties!A8 themas = Keuze(code=eenzaamheid Eenzaamheid) (ontleend)",
    (
        "  Acties!D10 uitvoerders = Naam(Bibliotheek soort=cultuur) "
        "(Deze rij heeft geen titel en hoort zo bij de rij erboven.)"
    ),
    "Acties!A1 boven: 'Uitvoeringsprogramma gezondheid 2026-2027' Dit staat boven de koppen van de tabel.",
    "Acties!J6 kolom: 'blauw' Van deze kolom (\"Kleur\") is niet bekend wat die betekent. Zet dat in de koppeling.",
    f"Acties!G6 totaal: '55' {TOTAAL} Het klopt met de bedragen in deze rij.",
    f"Acties!G7 totaal: '13' {TOTAAL} Let op: de bedragen in deze rij zijn samen €\N{NO-BREAK SPACE}12.000.",
    f"Acties!B11 totaal: 'Totaal' {TOTAAL}",
    f"Acties!E11 totaal: '30' {TOTAAL} Het klopt met de rijen erboven.",
    f"Acties!F11 totaal: '43' {TOTAAL} Let op: de rijen erboven zijn samen €\N{NO-BREAK SPACE}42.000.",
    f"Acties!A12 onder: '* bedragen onder voorbehoud' {LOS}",
]


def test_rows_carry_the_heading_between_them_and_what_is_left_over_has_its_reason() -> None:
    assert lees(PROGRAMMA) == VERWACHT_ROWS_CARRY_THE_HEADING_BETWEEN_THEM


def test_headings_as_gemeenten_write_them_are_known_or_guessed_with_the_reason() -> None:
    blad = maak_blad(
        ["Wat gaan we doen?", "Verantwoordelijke", "Kosten 2027 (in €)", "2028", "Beoogd resultaat", "Start", "Aktie"],
        ["Wandelgroep", "GGD", "€ 500", "€ 600", "20 deelnemers", "Q1", "x"],
        naam="Blad1",
    )
    assert koppel(blad) == [
        "Blad1: interventies, koppen in rij [1]. De koppen passen bij: interventies, activiteiten of maatregelen.",
        "  A 'Wat gaan we doen?' = titel (zeker) Deze kop is bekend.",
        "  B 'Verantwoordelijke' = trekker (zeker) Deze kop is bekend.",
        "  C 'Kosten 2027 (in €)' = kosten 2027 (zeker) Deze kop is bekend.",
        "  D '2028' = kosten 2028 (waarschijnlijk) Boven deze kolom staat een periode, en er staan bedragen in.",
        "  E 'Beoogd resultaat' = resultaat (zeker) Deze kop is bekend.",
        "  F 'Start' = begin (zeker) Deze kop is bekend.",
        "  G 'Aktie' = ? (onbekend) Deze kop is niet bekend.",
    ]


VERWACHT_SHEETS_ARE_TOLD_APART_BY_THEIR_HEAD = [
    "Doelen: doelen, koppen in rij [1]. De koppen passen bij: doelen.",
    "  A 'Doel' = titel (zeker) Deze kop is bekend.",
    "  B 'Indicator' = indicator (zeker) Deze kop is bekend.",
    "  C 'Streefwaarde' = streefwaarde (zeker) Deze kop is bekend.",
    "Cijfers: indicatoren, koppen in rij [1]. De koppen passen bij: indicatoren.",
    "  A 'Indicator' = naam (zeker) Deze kop is bekend.",
    "  B 'Eenheid' = eenheid (zeker) Deze kop is bekend.",
    "  C '2024' = meting 2024 (waarschijnlijk) Boven deze kolom staat een periode, en er staan cijfers in.",
    "  D 'Streefwaarde 2027' = streefwaarde 2027 (zeker) Deze kop is bekend.",
    "Begroting: begroting, koppen in rij [1]. De koppen passen bij: de begroting.",
    "  A 'Post' = naam (zeker) Deze kop is bekend.",
    "  B 'Bedrag 2026' = kosten 2026 (zeker) Deze kop is bekend.",
    "  C 'Dekking' = dekking (zeker) Deze kop is bekend.",
    "Partners: partijen, koppen in rij [1]. De koppen passen bij: partijen.",
    "  A 'Organisatie' = naam (zeker) Deze kop is bekend.",
    "  B 'Soort' = soort (zeker) Deze kop is bekend.",
    "Blad5: overslaan, koppen in rij []. Op dit blad is geen rij met koppen gevonden.",
    "Oud: overslaan, koppen in rij []. Dit blad is verborgen. Maak het zichtbaar als het mee moet.",
]


def test_sheets_are_told_apart_by_their_headings_and_their_names() -> None:
    indicatoren = maak_blad(["Indicator", "Eenheid", "2024", "Streefwaarde 2027"], ["Overgewicht", "%", "32", "30"])
    assert (
        koppel(
            maak_blad(["Doel", "Indicator", "Streefwaarde"], ["Meer bewegen", "Beweegnorm", "60%"], naam="Doelen"),
            replace(indicatoren, naam="Cijfers"),
            maak_blad(["Post", "Bedrag 2026", "Dekking"], ["Coach", "€ 500", "SPUK"], naam="Begroting"),
            maak_blad(["Organisatie", "Soort"], ["JOGG", "Stichting"], naam="Partners"),
            maak_blad(["losse aantekening"], naam="Blad5"),
            replace(maak_blad(["Actie", "Trekker"], ["Oud", "GGD"], naam="Oud"), verborgen=True),
        )
        == VERWACHT_SHEETS_ARE_TOLD_APART_BY_THEIR_HEAD
    )


VERWACHT_ONE_TITLE_OVER_SEVERAL_ROWS_IS_ONE = [
    "rij 2",
    "  Acties!A2 titel = Tekst(Wandelgroep)",
    "  Acties!B2 trekker = Naam(JOGG id=jogg rol=trekker)",
    "  Acties!C2 resultaat = Cijfer(20 deelnemers waarde=20 eenheid=deelnemers)",
    "  Acties!D2 kosten = Bedrag(begroot=500 jaar=2026)",
    "rij 3 (vervolg)",
    "  Acties!A2 titel = Tekst(Wandelgroep) (ontleend)",
    "  Acties!B2 trekker = Naam(JOGG id=jogg rol=trekker) (ontleend)",
    "  Acties!C3 resultaat = Cijfer(3 wijken waarde=3 eenheid=wijken)",
    "rij 4",
    "  Acties!A4 titel = Tekst(Fietsgroep)",
    "  Acties!B4 trekker = Naam(JOGG id=jogg rol=trekker)",
    "  Acties!C4 resultaat = Cijfer(10 deelnemers waarde=10 eenheid=deelnemers)",
    (
        "  Acties!D4 kosten = '€ 900': Deze cel is samengevoegd over 2 rijen. Verdeel het over "
        "de rijen, of maak er een "
        "eigen rij van."
    ),
    "rij 5",
    "  Acties!A5 titel = Tekst(Zwemgroep)",
    "  Acties!B4 trekker = Naam(JOGG id=jogg rol=trekker) (ontleend)",
    "  Acties!C5 resultaat = Cijfer(5 deelnemers waarde=5 eenheid=deelnemers)",
]


def test_one_title_over_several_rows_is_one_thing_and_money_over_several_things_is_not_divided() -> None:
    blad = maak_blad(
        ["Actie", "Trekker", "Resultaat", "Kosten 2026"],
        ["Wandelgroep", "JOGG", "20 deelnemers", "€ 500"],
        ["", "", "3 wijken", ""],
        ["Fietsgroep", "JOGG", "10 deelnemers", "€ 900"],
        ["Zwemgroep", "", "5 deelnemers", ""],
        samen=["A2:A3", "B2:B3", "D2:D3", "D4:D5", "B4:B5"],
    )
    assert lees(blad) == VERWACHT_ONE_TITLE_OVER_SEVERAL_ROWS_IS_ONE


VERWACHT_WHAT_IS_HIDDEN_STRUCK_THROUGH_WRONG = [
    "rij 2",
    "  Acties!A2 titel = Tekst(Wandelgroep)",
    "  Acties!D2 planning = Periode(van=2027 tot_en_met=2027) [Doorgehaald: 2026\nuitgesteld]",
    "rij 3",
    "  Acties!A3 titel = Tekst(Fietsgroep)",
    "rij 6",
    (
        "  Acties!A6 titel = Tekst(Zwemgroep) (In deze rij staat alleen een titel. Is het een "
        "tussenkop, voeg de cellen "
        "van de rij dan samen.)"
    ),
    "Acties!B2 verborgen: 'GGD' Deze cel is verborgen. Maak de rij of kolom zichtbaar als zij mee moet.",
    "Acties!C2 doorgehaald: '€ 400' Deze tekst is doorgehaald. Haal de streep weg als hij toch mee moet.",
    (
        "Acties!B3 opmerking: 'nog vragen' Dit is een opmerking bij een lege cel. "
        "Zet in de cel wat in het plan moet komen."
    ),
    "Acties!C3 fout: '#N/A' Hier staat een fout (#N/A) in plaats van een uitkomst. Herstel de formule.",
    "Acties!A4 verborgen: 'Geheim' Deze rij is verborgen. Maak haar zichtbaar als zij mee moet.",
    "Acties!B4 verborgen: 'GGD' Deze rij is verborgen. Maak haar zichtbaar als zij mee moet.",
]


def test_what_is_hidden_struck_through_wrong_or_a_remark_is_told_and_not_published() -> None:
    strepen, fout = (
        Tabelcel(adres="", rij=0, kolom=0, doorgehaald="€ 400"),
        Tabelcel(adres="", rij=0, kolom=0, fout="#N/A"),
    )
    verborgen = Tabelcel(adres="", rij=0, kolom=0, tekst="GGD", verborgen=True)
    deels = Tabelcel(adres="", rij=0, kolom=0, tekst="2027", doorgehaald="2026", opmerking="uitgesteld")
    los = Tabelcel(adres="", rij=0, kolom=0, opmerking="nog vragen")
    blad = maak_blad(
        ["Actie", "Trekker", "Kosten", "Planning"],
        ["Wandelgroep", verborgen, strepen, deels],
        ["Fietsgroep", los, fout, ""],
        [replace(verborgen, tekst="Geheim"), verborgen, "", ""],
        ["Actie", "Trekker", "Kosten", "Planning"],
        ["Zwemgroep", "", "", ""],
    )
    assert lees(blad) == VERWACHT_WHAT_IS_HIDDEN_STRUCK_THROUGH_WRONG


def test_a_sheet_that_is_skipped_is_told_cell_by_cell() -> None:
    assert lees(maak_blad(["los", ""], ["", "meer"], naam="Blad1")) == [
        "Blad1!A1 blad: 'los' Op dit blad is geen rij met koppen gevonden.",
        "Blad1!B2 blad: 'meer' Op dit blad is geen rij met koppen gevonden.",
    ]
