"""A figure as a file that stands alone: its title, words, source and colours are inside, and nothing else is needed."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from uitvoeringskompas.knowing import load_knowledge
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.pages.rendering import DRAWING
from uitvoeringskompas.views.kit.bouwstenen import Label
from uitvoeringskompas.views.kit.figuren.balk import Balkdeel, Dekkingssoort, draw_balk
from uitvoeringskompas.views.kit.figuren.helling import Hellinglijn, draw_helling
from uitvoeringskompas.views.kit.figuren.lijn import draw_lijn
from uitvoeringskompas.views.kit.figuren.lijnpunt import Doelpad, Lijnpunt, Lijnreeks, Streefpunt
from uitvoeringskompas.views.kit.figuren.maat import VERBREED, Opschrift
from uitvoeringskompas.views.kit.figuren.staven import Staaf, StavenGroep, draw_staven
from uitvoeringskompas.views.kit.figuren.stroom import Draad, Lot, draw_stroom
from uitvoeringskompas.views.kit.figuren.tijdlijn import Tijdlijnpunt, TijdlijnRij, draw_tijdlijn
from uitvoeringskompas.views.kit.figuurbestand import Figuur, draw_bestand

OPSCHRIFT = Opschrift(id="f", titel="Het geld in 2026", beschrijving="Als in de tabel.", bron="begroting 2026")
JAREN = ("2025", "2026")
TWEE = (
    Lijnpunt(van=2024, tot_en_met=2024, waarde=Decimal(10), tekst="10%", ondergrens=Decimal(9), bovengrens=Decimal(11)),
    Lijnpunt(van=2026, tot_en_met=2026, waarde=Decimal(12), tekst="12%", voorlopig=True),
)
LOOPT = TijdlijnRij(
    naam="Beweegcoach",
    status=Label(soort="loopt", tekst="Loopt"),
    van=date(2026, 1, 1),
    tot=date(2026, 6, 30),
    mijlpalen=(Tijdlijnpunt(datum=date(2026, 3, 1), titel="Start"),),
)

FIGUREN: dict[str, tuple[Figuur | None, list[str]]] = {
    "balk": (
        draw_balk(
            (
                Balkdeel(soort=Dekkingssoort.GEDEKT, naam="Gedekt", bedrag=9_990, tekst="€ 9.990"),
                Balkdeel(soort=Dekkingssoort.ONGEDEKT, naam="Niet gedekt", bedrag=10, tekst="€ 10"),
            ),
            OPSCHRIFT,
        ),
        ["Gedekt € 9.990", "Niet gedekt € 10", VERBREED],
    ),
    "staven": (
        draw_staven(
            (StavenGroep(naam="Rijk", staven=(Staaf(soort="begroot", naam="Begroot", bedrag=5, tekst="€ 5"),)),),
            OPSCHRIFT,
        ),
        ["Rijk", "Begroot", "€ 5"],
    ),
    "helling": (
        draw_helling(
            (Hellinglijn(naam="Park", voor=5, na=9, tekst_voor="€ 5", tekst_na="€ 9", verschil="€ 4 meer"),),
            JAREN,
            OPSCHRIFT,
        ),
        ["2025", "2026", "€ 0", "€ 5  1", "1  € 9", "1. Park € 4 meer"],
    ),
    "lijn": (
        draw_lijn(
            (Lijnreeks(naam="Monitor", punten=TWEE),),
            (Streefpunt(jaar=2028, waarde=Decimal(8), tekst="8%"),),
            OPSCHRIFT,
            paden=(Doelpad(van_jaar=Decimal(2024), van_waarde=Decimal(10), jaar=2028, waarde=Decimal(8)),),
        ),
        [
            *("6", "8", "10", "12", "14"),
            *("2024", "2025", "2026", "2027", "2028"),
            *("8%", "10%", "12%"),
            *("Monitor", "streefwaarde"),
            "Open punt: voorlopig cijfer.",
            "Puntjes: rechte lijn van het begin naar de streefwaarde.",
            "Dunne lijn: in de jaren ertussen is niet gemeten.",
            "Dunne balk: hier ligt de waarde tussen.",
            "De hoogte begint niet bij nul.",
        ],
    ),
    "tijdlijn": (
        draw_tijdlijn(
            (LOOPT,), OPSCHRIFT, van=date(2026, 1, 1), tot_en_met=date(2026, 12, 31), peildatum=date(2026, 5, 1)
        ),
        ["2026", "Beweegcoach · loopt", "peildatum", "Ruit: mijlpaal."],
    ),
    "stroom": (
        draw_stroom(
            (
                Draad(lot=Lot.SAMENGEVOEGD, van=("Loket", "Lijn"), naar=("Punt",)),
                Draad(lot=Lot.GESTOPT, van=("Fruit",)),
                Draad(lot=Lot.NIEUW, naar=("Park",)),
            ),
            {lot: lot.value for lot in Lot},
            JAREN,
            OPSCHRIFT,
        ),
        ["2025", "2026", "samengevoegd 1", "Loket", "Lijn", "Punt", "gestopt 1", "Fruit", "nieuw 1", "Park"],
    ),
}


@pytest.fixture(scope="module")
def templates() -> Templates:
    return Templates(load_knowledge().texts.templates)


def print_file(templates: Templates, soort: str) -> str:
    figuur = FIGUREN[soort][0]
    assert figuur is not None
    return templates.render(DRAWING, t=draw_bestand(figuur), herkomst="Duinstad · Gezond", accent="#123456")


@pytest.mark.parametrize("soort", FIGUREN)
def test_a_file_holds_its_title_its_words_as_words_its_source_and_whose_it_is(templates: Templates, soort: str) -> None:
    root = ET.fromstring(print_file(templates, soort))  # noqa: S314 -- what we wrote ourselves
    words = [each.text for each in root.iter("{http://www.w3.org/2000/svg}text")]
    assert words == ["Het geld in 2026", *FIGUREN[soort][1], "Bron: begroting 2026", "Duinstad · Gezond"]
    assert [each.text for each in root.iter("{http://www.w3.org/2000/svg}title")] == ["Het geld in 2026"]


@pytest.mark.parametrize("soort", FIGUREN)
def test_a_file_needs_no_style_no_script_and_nothing_from_elsewhere(templates: Templates, soort: str) -> None:
    svg = print_file(templates, soort)
    assert not re.search(r"<style|\bstyle=|<script|\bon\w+=|<image|\bhref|class=", svg)
    assert set(re.findall(r"https?://[^\"]*", svg)) == {"http://www.w3.org/2000/svg"}
    assert set(re.findall(r"url\((.*?)\)", svg)) <= {"#arcering", "#stippen"}


@pytest.mark.parametrize("soort", FIGUREN)
def test_every_colour_in_a_file_is_a_colour_that_any_program_knows(templates: Templates, soort: str) -> None:
    """The accent stands in the place of its name."""
    colours = re.findall(r' (?:fill|stroke)="(.*?)"', print_file(templates, soort))
    odd = [each for each in colours if not re.fullmatch(r"#[0-9a-f]{6}|none|url\(#\w+\)", each)]
    assert odd == []
    assert "#123456" in colours


@pytest.mark.parametrize("soort", FIGUREN)
def test_whatever_is_drawn_stays_on_its_sheet(templates: Templates, soort: str) -> None:
    root = ET.fromstring(print_file(templates, soort))  # noqa: S314 -- what we wrote ourselves
    width, height = (float(root.attrib[name]) for name in ("width", "height"))
    for each in root.iter():
        across = [float(each.attrib[name]) for name in ("x", "x1", "x2", "cx") if name in each.attrib]
        down = [float(each.attrib[name]) for name in ("y", "y1", "y2", "cy") if name in each.attrib]
        assert all(0 <= value <= width for value in across)
        assert all(0 <= value <= height for value in down)
