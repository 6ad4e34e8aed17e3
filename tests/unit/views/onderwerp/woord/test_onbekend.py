"""What is not written down is called so, in the words of where it comes from; it is never called not done."""

from __future__ import annotations

import re

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import DUINSTAD, PROFIEL, PROGRAMMA, catalogus_of
from tests.unit.views.paginas import PEILDATUM
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.pages.catalog import list_pages
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.woord.onbekend import (
    INTERVENTIES,
    afwezig_cel,
    describe_missing,
    describe_untold,
    describe_zonder_uitkomst,
    write_afwezig,
    write_geen,
)

NOT_DONE = re.compile(r"[^.>]*\b(?:nog (?:niets?|geen|open)|doet niets|\d van 6)\b[^.<]*")
"""Words that take what is not written down for what is not done, with the sentence around them."""


def dossier_of(herkomst: str = "eigen", status: str = "vastgesteld") -> Dossier:
    """Return the programme of Duinstad of 2026 with this herkomst and status."""
    files = {
        **DUINSTAD,
        PROFIEL: DUINSTAD[PROFIEL].replace("herkomst: eigen", f"herkomst: {herkomst}"),
        PROGRAMMA: DUINSTAD[PROGRAMMA].replace("status: vastgesteld", f"status: {status}"),
    }
    dossier = catalogus_of(files).publicaties["duinstad"].dossier("2026/gezondheid")
    assert dossier is not None
    assert dossier.programma.status == status
    return dossier


@pytest.mark.parametrize(
    ("herkomst", "afwezig", "geen", "stil"),
    [
        ("eigen", "niet genoemd", "geen cijfer genoemd", "zegt de evaluatie niets"),
        ("fictief", "niet genoemd", "geen cijfer genoemd", "zegt de evaluatie niets"),
        ("openbare_bron", "niet gevonden in de bron", "geen cijfer gevonden", "is in de bron niets gevonden"),
    ],
)
def test_what_is_absent_is_said_in_the_words_of_where_the_plan_comes_from(
    herkomst: str, afwezig: str, geen: str, stil: str
) -> None:
    dossier = dossier_of(herkomst)
    assert write_afwezig(dossier) == afwezig
    assert (afwezig_cel(dossier).tekst, afwezig_cel(dossier).leeg) == (afwezig, True)
    assert write_geen(dossier, "cijfer") == geen
    for titels, zin in (
        (["Slapen"], f"Over deze interventie {stil}: ‘Slapen’."),
        (["Slapen", "Lopen"], f"Over deze interventies {stil}: ‘Slapen’ en ‘Lopen’."),
        ([], ""),
    ):
        assert describe_untold(dossier, INTERVENTIES, titels, "de evaluatie") == zin


@pytest.mark.parametrize(
    ("herkomst", "zin"),
    [
        ("eigen", "noemt de evaluatie geen uitkomst"),
        ("openbare_bron", "is in de bron geen uitkomst gevonden"),
    ],
)
def test_that_a_goal_has_no_outcome_is_not_that_nothing_is_said_about_it(herkomst: str, zin: str) -> None:
    """A report may tell at length what was done for a goal, and give no outcome of it."""
    dossier, vormen = dossier_of(herkomst), ("dit doel", "deze doelen")
    for titels, expected in (
        (["Slapen"], f"Van dit doel {zin}: ‘Slapen’."),
        (["Slapen", "Lopen"], f"Van deze doelen {zin}: ‘Slapen’ en ‘Lopen’."),
        ([], ""),
    ):
        assert describe_zonder_uitkomst(dossier, vormen, titels, "de evaluatie") == expected


@pytest.mark.parametrize(
    ("herkomst", "status", "zin"),
    [
        ("eigen", "concept", "Nog niet genoemd in dit programma: het geld en de borging."),
        ("eigen", "vastgesteld", "Niet genoemd in dit programma: het geld en de borging."),
        ("openbare_bron", "concept", "Niet gevonden in de openbare bron: het geld en de borging."),
        ("openbare_bron", "vastgesteld", "Niet gevonden in de openbare bron: het geld en de borging."),
    ],
)
def test_only_a_concept_of_its_own_promises_what_it_does_not_say(herkomst: str, status: str, zin: str) -> None:
    assert describe_missing(dossier_of(herkomst, status), ["het geld", "de borging"], "in dit programma") == zin


def test_a_page_on_which_nothing_is_missing_says_nothing() -> None:
    assert describe_missing(dossier_of(), [], "in dit programma") == ""


def test_no_page_of_a_transcribed_publisher_takes_not_written_for_not_done() -> None:
    """On every page, with plans in which much is left out; only a year to come is certainly not measured yet."""
    files = {**DUINSTAD, PROFIEL: DUINSTAD[PROFIEL].replace("herkomst: eigen", "herkomst: openbare_bron")}
    blad = Blad(address="", catalogus=catalogus_of(files), peildatum=PEILDATUM)
    pages = [page for page in list_pages(blad, Templates(KNOWLEDGE.texts.templates)) if page.address.startswith("duin")]
    assert len(pages) > 10
    said = {found.strip() for page in pages for found in NOT_DONE.findall(page.render().html)}
    assert said == {"nog niet gemeten"}
