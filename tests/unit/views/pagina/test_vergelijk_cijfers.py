"""Two years side by side: money, targets that moved and pijlers, with what makes them incomparable beside them."""

from __future__ import annotations

import pytest

from tests.unit.plannen import (
    BEWEEGCOACH,
    DUINSTAD,
    INDICATOREN,
    PROGRAMMA,
    VORIG,
    VORIGE_COACH,
    WANDELGROEP,
)
from tests.unit.views.gemeentepagina import duinstad
from tests.unit.views.pagina.vergelijkpagina import read_deel, read_kort, vergelijk_of

PER_BRON = "Begroot in 2025 en 2026 per bron van het geld, in euro’s"


def test_a_difference_in_money_is_given_when_every_amount_is_known() -> None:
    known = DUINSTAD[PROGRAMMA].replace("    - {id: overig, jaar: 2026, geen_bedrag: pm}\n", "")
    pagina = vergelijk_of(duinstad({PROGRAMMA: known}))
    assert read_kort(pagina)[1] == "Begroot was €\xa038.000 en is nu €\xa040.000: €\xa02.000 meer."


def test_what_makes_amounts_incomparable_stands_with_the_money() -> None:
    pagina = vergelijk_of(duinstad({}))
    assert pagina.let_op == ()
    assert read_deel(pagina, "geld")[0] == (
        "! Let op bij het vergelijken: Van 1 begrotingsregel in 2026 is het bedrag niet bekend: onbekend is geen nul."
        "Alleen van 2026 is bekend wat is verwacht: vergelijk begroot met begroot, en niet met verwacht."
    )


def test_money_stands_beside_money_of_the_same_kind() -> None:
    assert read_deel(vergelijk_of(duinstad({})), "geld")[1:] == [
        "# Begroot in beide jaren",
        "[Begroot in 2025 en 2026, in euro’s, op het niveau dat beide jaren kennen] Waarvoor | 2025 | 2026 | Verschil",
        "Beweegcoach | €\xa038.000 | €\xa040.000 | +\xa0€\xa02.000",
        "[helling]",
        "+ 1 regel van maar een van beide jaren, de som van elk soort bedrag, en waar het geld vandaan komt",
        "[Begroot in 2025 en 2026, in euro’s, genoemd in een van beide] Waarvoor | 2025 | 2026",
        "Overig [alleen genoemd in 2026] | <staat er niet bij> | <pro memorie>",
        "[Het geld in 2025 en 2026, in euro’s: de som van de regels] Soort bedrag | 2025 | 2026 | Verschil",
        "Begroot | €\xa038.000 | €\xa040.000 [van 1 van de 2 regels bekend] | <niet te vergelijken>",
        (
            "Begroot, alleen wat van beide jaren bekend is [zonder 1 regel van 2026] | €\xa038.000 | €\xa040.000 | "
            "+\xa0€\xa02.000"
        ),
        "Verwacht | <niet bekend> | €\xa044.000 [van 1 van de 2 regels bekend] | <niet te vergelijken>",
        f"[{PER_BRON}] Waar komt het geld vandaan | 2025 | 2026 | Verschil",
        "<bron niet genoemd> | €\xa038.000 | <niet bekend> | <niet te vergelijken>",
        "Brede SPUK | <staat er niet bij> | €\xa040.000 | <niet te vergelijken>",
    ]


@pytest.mark.parametrize(
    ("na", "regel"),
    [
        ("", "9% (2025); 7% (2028) | <geen doel genoemd>"),
        (
            ", {jaar: 2027, waarde: 8, gesteld_in: 2026/gezondheid}",
            "7% (2028) | 8% (2027)",
        ),
        (
            ", {jaar: 2028, waarde: 6, gesteld_in: 2026/gezondheid}",
            "7% (2028) | 6% (2028) [ambitieuzer]",
        ),
    ],
)
def test_a_target_that_moved_stands_with_what_it_was(na: str, regel: str) -> None:
    """Of a year that went by only what is still to come is missed, unless no target is named at all."""
    own = "{jaar: 2025, waarde: 9, gesteld_in: 2025/gezondheid}, {jaar: 2028, waarde: 7, gesteld_in: 2025/gezondheid}"
    text = (
        "indicatoren: [{id: roken, naam: Rokers, eenheid: procent, richting: lager_is_beter, "
        f"metingen: [{{meetjaar: 2026, waarde: 11}}], streefwaarden: [{own}{na}]}}]\n"
    )
    lines = read_deel(vergelijk_of(duinstad({INDICATOREN: text})), "indicatoren")
    assert lines[:2] == [
        "[Streefwaarden die verschoven tussen 2025 en 2026] Cijfer | Doel in 2025 | Doel in 2026",
        f"Rokers → ../../cijfers/roken/ | {regel}",
    ]
    assert lines[-2:] == ["# Nieuwe en andere cijfers", "- ‘Rokers’: nieuw cijfer: 11% in 2026."]


def test_money_known_at_another_level_is_compared_there_and_says_so() -> None:
    split = DUINSTAD[PROGRAMMA].replace(
        "    - {id: coach, interventie: beweegcoach, dekking: spuk, jaar: 2026, begroot: 40000, was: sportcoach}\n",
        "    - {id: loon, interventie: beweegcoach, jaar: 2026, begroot: 30000}\n"
        "    - {id: reis, interventie: beweegcoach, jaar: 2026, begroot: 12000}\n",
    )
    whole = DUINSTAD[VORIG].replace("{id: sportcoach, jaar", "{id: alles, interventie: sportcoach, jaar")
    pagina = vergelijk_of(duinstad({PROGRAMMA: split, VORIG: whole}))
    lines = read_deel(pagina, "geld")
    assert "Ander niveau: het geld van 2026 is hier alleen te vergelijken per interventie." in lines[0]
    assert lines[3] == (
        "Beweegcoach [ander niveau: hier alleen te vergelijken per interventie] | €\xa038.000 | €\xa042.000 | "
        "+\xa0€\xa04.000"
    )


def test_pijlers_are_counted_in_both_years() -> None:
    voor = f"{DUINSTAD[VORIGE_COACH]}pijlers: [voorlichting_educatie]\n"
    na = f"{DUINSTAD[BEWEEGCOACH]}pijlers: [voorlichting_educatie, fysieke_sociale_omgeving]\n"
    groep = f"{DUINSTAD[WANDELGROEP]}pijlers: [fysieke_sociale_omgeving]\n"
    changed = {VORIGE_COACH: voor, BEWEEGCOACH: na, WANDELGROEP: groep}
    assert read_deel(vergelijk_of(duinstad(changed)), "pijlers") == [
        "+ Bekijk per pijler hoeveel interventies er in elk jaar zijn",
        "[Aantal interventies per pijler; een interventie kan bij meer pijlers horen] Pijler | 2025 | 2026 | Verschil",
        "(A Voorlichting en educatie) | 1 | 1 | gelijk",
        "(B Signalering, advies en ondersteuning) | 0 | 0 | gelijk",
        "(C Fysieke en sociale omgeving) | 0 | 2 | +\xa02",
        "(D Regelgeving en handhaving) | 0 | 0 | gelijk",
        "- Interventie ‘Beweegcoach’: bij ‘Pijlers’ wordt nu ook genoemd: fysieke en sociale omgeving.",
    ]


def test_a_year_in_which_no_pijler_is_named_has_not_none_of_them() -> None:
    """And without the pijlers of every interventie there is no difference to give."""
    na = f"{DUINSTAD[BEWEEGCOACH]}pijlers: [voorlichting_educatie]\n"
    assert read_deel(vergelijk_of(duinstad({BEWEEGCOACH: na})), "pijlers")[:4] == [
        "In 2026 staat bij 1 interventie geen pijler.",
        "+ Bekijk per pijler hoeveel interventies er in elk jaar zijn",
        "[Aantal interventies per pijler; een interventie kan bij meer pijlers horen] Pijler | 2025 | 2026 | Verschil",
        "(A Voorlichting en educatie) | <niet genoemd> | 1 | <niet te vergelijken>",
    ]
