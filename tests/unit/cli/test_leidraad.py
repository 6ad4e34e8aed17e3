"""``kompas check --status`` and ``kompas explain``: what a writer asks about the guideline."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pytest

from tests.unit.cli.conftest import Kompas
from tests.unit.rules.leidraad.broken import broken_guideline
from uitvoeringskompas import knowing

UNKNOWN = "staat niet in de leidraad, en is geen code van een melding."
D17 = """\
D17 Je overlegt met de eigenaar voordat je iets aanpast
Hoofdstuk D: Interventies kiezen (verdieping)

De eigenaar weet wat je kunt veranderen zonder dat het minder werkt. Overleg daarom vóórdat je iets
aanpast.

Waar schrijf je het op?
  interventie.aanpassing.nodig
  interventie.aanpassing.omschrijving
  interventie.aanpassing.besproken_op

Zo schrijf je het op, in een bestand van de soort interventie:
  aanpassing:
    nodig: true
    omschrijving: Twaalf lessen in plaats van tien
    besproken_op: 2025-11-20

Hoe wordt het nagegaan?
  D17-aanpassing-niet-besproken
    bij een concept: waarschuwing; ter vaststelling: waarschuwing; vastgesteld of later: fout
    Je past "…" aan, maar wanneer je dat met de eigenaar besprak staat er niet. Zet de datum bij
    "aanpassing", onder "besproken_op".

Waar komt het vandaan?
  Plan maken voor de uitvoering, Loket Gezond Leven (RIVM), https://www.loketgezondleven.nl/en/node/11661
"""
A11 = """\
A11 Beleid is een kring van voorbereiden, uitvoeren en terugkijken
Hoofdstuk A: Plaats, reikwijdte en vaststelling (uitleg)

Voorbereiden, uitvoeren en evalueren volgen elkaar steeds weer op. Je mag altijd een stap terug om
iets aan te passen.

Je schrijft dit niet apart op. De site leidt het af uit:
  programma.status
  programma.bouwt_voort_op

Zo schrijf je het op, in een bestand van de soort programma:
  status: concept
  bouwt_voort_op: [2025/gezondheid]

Dit telt nooit mee als punt van een programma: de site doet het zelf, of het is goed om te weten.

Hoe wordt het nagegaan?
  Dit wordt niet nagegaan. De site laat zien wat je erover schrijft.

Waar komt het vandaan?
  Uitvoeren van gezondheidsbeleid, Loket Gezond Leven (RIVM), https://www.loketgezondleven.nl/en/node/11601
"""


@pytest.mark.parametrize("typed", ["D17", "d17", "D17-aanpassing-niet-besproken"])
def test_an_item_is_explained_in_the_terminal(kompas: Kompas, typed: str) -> None:
    """By its number, or by the code behind a message."""
    assert kompas("explain", typed) == (0, D17, "")


def test_an_item_that_nobody_checks_says_so(kompas: Kompas) -> None:
    """It is shown on a page, and that is all."""
    assert kompas("explain", "A11") == (0, A11, "")


def test_the_code_of_another_message_leads_to_its_item(kompas: Kompas) -> None:
    """Some items were guarded before there was a guideline."""
    outcome = kompas("explain", "status-zonder-reden")
    assert outcome.code == 0
    assert outcome.out.startswith("J8 Bij elke status staat waarom, en hoe je dat weet\n")
    assert "  Dit gaan we altijd na, bij elke status: status-zonder-reden.\n" in outcome.out


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("D99", "Bedoel je 'D9'?"),
        ("regie?", "Kies een letter van A tot en met M en een nummer, of de code achter een melding."),
    ],
)
def test_an_unknown_item_is_refused_in_dutch(kompas: Kompas, typed: str, hint: str) -> None:
    """With what was perhaps meant."""
    assert kompas("explain", typed) == (2, "", f"Dit kan niet: '{typed}' {UNKNOWN} {hint}\n")


def test_a_writer_sees_what_would_be_missing_if_it_were_adopted_today(kompas: Kompas) -> None:
    """A concept has warnings about the core; adopted as it is, it would be stopped."""
    now, later = kompas("check"), kompas("check", "--status", "vastgesteld")
    assert now.code == 0
    assert "\nGeen fouten en 12 waarschuwingen in 2 bestanden.\n" in now.out
    assert later.code == 1
    assert ": fout: Er staat nog geen interventie bij het programma." in later.out


def test_an_unknown_status_is_refused(kompas: Kompas) -> None:
    """With every status that can be typed."""
    assert kompas("check", "--status", "klaar").err == (
        "Gebruik: kompas check [OPTIES] [PAD]\n"
        "Dit kan niet: --status: 'klaar' kan niet. Kies uit: concept, ter_vaststelling, vastgesteld, in_uitvoering, "
        "geevalueerd.\n"
    )


def test_a_guideline_with_a_mistake_stops_everything_in_dutch(kompas: Kompas, folder: Path) -> None:
    """At its place; the plans themselves are still checked."""
    assert folder.is_dir()
    place = "schema/leidraad.yaml:110:11: fout: "
    sentence = '"zwaar" kan niet bij "tier". Kies uit: aanbevolen, kern, verdieping. [schema-onbekende-waarde]\n'
    texts = broken_guideline("    tier: kern", "    tier: zwaar").texts
    with patch.object(knowing, "read_texts", return_value=texts):
        assert kompas("check") == (1, f"{place}{sentence}1 fout en geen waarschuwingen in 2 bestanden.\n", "")
        assert kompas("explain", "D17") == (
            1,
            "",
            f"{place}{sentence}De leidraad zelf klopt niet. Herstel die eerst.\n",
        )
