"""Colours are read as CSS writes them, and one that cannot be read gives way to the nearest that can."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uitvoeringskompas.model.kleur import TEKEN, TEKST, find_worst, make_readable, measure_contrast, parse_kleur

KLEUR = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("tekst", "kleur"),
    [
        ("#FFF", "#ffffff"),
        ("#1a5c8e", "#1a5c8e"),
        (" #00811F ", "#00811f"),
        ("#0008", "#777777"),
        ("#00000080", "#7f7f7f"),
        ("rgb(26, 92, 142)", "#1a5c8e"),
        ("rgb(26 92 142)", "#1a5c8e"),
        ("rgba(0, 0, 0, 0.5)", "#808080"),
        ("rgb(0 0 0 / 30%)", "#b2b2b2"),
        ("rgb(100% 0% 0%)", "#ff0000"),
        ("hsl(211 60% 35%)", "#24578f"),
        ("hsl(213, 100%, 30%)", "#004599"),
        ("hsl(0deg 0% 90%)", "#e6e6e6"),
        ("hsla(0, 0%, 18%, 1)", "#2e2e2e"),
        ("hsla(0 0% 0% / 50%)", "#808080"),
        ("red", "#ff0000"),
        ("rgb(999 -5 0)", "#ff0000"),
    ],
)
def test_a_colour_is_read_as_gemeenten_write_it(tekst: str, kleur: str) -> None:
    """What lets through is what is seen on white."""
    assert parse_kleur(tekst) == kleur


@pytest.mark.parametrize(
    "tekst",
    ["", "#12", "#12345g", "#١٢٣", "rood", "rgb(1 2)", "rgb(1 2 3 4 5)", "rgb(a b c)", "rgb(1 2 3", "url(x)", "inherit",
     "var(--x)", "color-mix(in srgb, red, blue)", "#fff;}body{", "rgb(1 2 3)}", "hsl(calc(1) 2% 3%)",
     "rgb(" + "1" * 99],
)  # fmt: skip
def test_what_is_no_colour_is_none(tekst: str) -> None:
    assert parse_kleur(tekst) is None


def test_contrast_runs_from_1_to_21() -> None:
    assert [measure_contrast(kleur, "#ffffff") for kleur in ("#ffffff", "#000000")] == [1.0, 21.0]
    assert round(measure_contrast("#777777", "#ffffff"), 2) == 4.48


@pytest.mark.parametrize(
    ("kleur", "gronden", "nodig", "gebruikt"),
    [
        ("#14567a", ("#ffffff",), TEKST, "#14567a"),
        ("#ffcc00", ("#ffffff", "#f3f6f8"), TEKST, "#886d00"),
        ("#ffcc00", ("#ffffff",), TEKEN, "#b49000"),
        ("#0b6e5f", ("#151d23",), TEKST, "#0f9480"),
        ("#777777", ("#ffffff",), TEKST, "#767676"),
        ("#123456", ("#000000", "#ffffff"), 7.0, "#000000"),
    ],
)
def test_a_colour_gives_way_to_the_nearest_that_can_be_read(
    kleur: str, gronden: tuple[str, ...], nodig: float, gebruikt: str
) -> None:
    """Of the same hue, darker on a light ground, lighter on a dark one."""
    assert make_readable(kleur, gronden, nodig) == gebruikt


@given(kleur=KLEUR, grond=KLEUR)
def test_on_one_ground_there_is_always_a_colour_that_can_be_read(kleur: str, grond: str) -> None:
    assert find_worst(make_readable(kleur, [grond]), [grond])[0] >= TEKST
