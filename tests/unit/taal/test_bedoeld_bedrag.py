"""Money as people type it: read as a whole, or not at all."""

from __future__ import annotations

from decimal import Decimal

import pytest

from uitvoeringskompas.taal.bedoeld_bedrag import BedoeldBedrag, parse_bedragen
from uitvoeringskompas.vast import replace


def bedrag(euros: int | str, **said: object) -> BedoeldBedrag:
    """Return the amount that is meant."""
    return replace(BedoeldBedrag(bedrag=Decimal(euros)), **said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("€ 25.000,-", bedrag(25000)),
        ("€25.000,=", bedrag(25000)),
        ("€ 25.000,--", bedrag(25000)),
        ("€ 25.000.", bedrag(25000)),
        ("€ 25 000", bedrag(25000)),
        ("EUR 25.000", bedrag(25000)),
        ("25.000 euro", bedrag(25000)),
        ("25000", bedrag(25000)),
        ("€ 1.250", bedrag(1250)),
        ("€ 1.234,50", bedrag("1234.50")),
        ("€ 12.500,00", bedrag("12500.00")),
        ("25k", bedrag(25000)),
        ("€ 25K", bedrag(25000)),
        ("10 duizend", bedrag(10000)),
        ("€ 0,5 mln", bedrag(500000)),
        ("€ 0.5 mln.", bedrag(500000)),
        ("1,2 miljoen euro", bedrag(1200000)),
        ("€ 0,-", bedrag(0)),
        ("-€ 500", bedrag(-500)),
        ("€ -500", bedrag(-500)),
        ("− € 500", bedrag(-500)),
        ("(€ 500)", bedrag(-500)),
        ("ca. € 25.000", bedrag(25000, ongeveer=True)),
        ("± 25.000", bedrag(25000, ongeveer=True)),
        ("€ 10.000 per jaar", bedrag(10000, per_jaar=True)),
        ("€ 10.000 (per jaar)", bedrag(10000, per_jaar=True)),
        ("€ 10.000 (structureel)", bedrag(10000, per_jaar=True, erbij="structureel")),
        ("€ 5.000 p.j.", bedrag(5000, per_jaar=True)),
        ("€ 5.000 /jaar", bedrag(5000, per_jaar=True)),
        ("€ 25.000 structureel", bedrag(25000, per_jaar=True, erbij="structureel")),
        ("€ 25.000 Incidenteel", bedrag(25000, erbij="Incidenteel")),
        ("€ 25.000 (SPUK GALA)", bedrag(25000, erbij="SPUK GALA")),
        ("€ 25.000 excl. BTW", bedrag(25000, erbij="excl. BTW")),
        ("2026: € 10.000", bedrag(10000, jaar=2026)),
        ("€ 10.000 in 2027", bedrag(10000, jaar=2027)),
        ("2026-2029: € 100.000", bedrag(100000, jaar=2026, tot_en_met_jaar=2029)),
    ],
)
def test_an_amount_is_read_with_all_that_stands_beside_it(typed: str, meant: BedoeldBedrag) -> None:
    assert parse_bedragen(typed) == (meant,)


@pytest.mark.parametrize(
    "typed",
    [
        "2026: € 10.000; 2027: € 12.000",
        "€ 10.000 (2026)\n€ 12.000 (2027)",
        "2026: 10.000, 2027: 12.000",
        "2026 € 10.000 en 2027 € 12.000",
    ],
)
def test_several_amounts_are_read_when_each_names_a_year_of_its_own(typed: str) -> None:
    assert parse_bedragen(typed) == (bedrag(10000, jaar=2026), bedrag(12000, jaar=2027))


@pytest.mark.parametrize(
    "typed",
    [
        "25.00",
        "25,000",
        "25,000.00",
        "€ 1.25",
        "1.250 mln",
        "2026",
        "€ 10.000 - € 15.000",
        "2 x € 1.500",
        "0,5 fte (€ 40.000)",
        "€ 10.000 + PM",
        "€ 25.000 per deelnemer",
        "€ 25.000 (per deelnemer)",
        "€ 25.000 (baten)",
        "25 (duizend)",
        "€ 25.000 (2 jaar)",
        "€ 10.000, € 12.000",
        "2026: € 10.000, 2026: € 12.000",
        "2029-2026: € 10.000",
        "2026: € 10.000 (2027)",
        "(€ 500",
        "25 %",
        "PM",
        "€ -",
        "-",
        "",
    ],
)
def test_what_can_be_read_in_two_ways_or_says_more_is_no_amount(typed: str) -> None:
    assert parse_bedragen(typed) == ()
