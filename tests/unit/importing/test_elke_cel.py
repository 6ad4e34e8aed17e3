"""Nothing gets lost: every cell of a table comes out once, whatever the table looks like."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE
from tests.unit.importing.tabellen import ACHTERGROND, Getypt, maak_blad, maak_werkmap
from uitvoeringskompas.importing.duiding import Onderwerp, Restsoort
from uitvoeringskompas.importing.koppelen import propose_koppeling
from uitvoeringskompas.importing.tabel import read_tabel

KOPPEN = ("Actie", "Trekker", "Kosten 2026", "Planning", "Totaal", "Kleur", "2027", "Status", "Doelgroep", "Nr")
CELLEN = st.sampled_from(
    [
        "",
        "",
        "",
        "Wandelgroep",
        "GGD + JOGG",
        "€ 500",
        "PM",
        "Q2",
        "Totaal",
        "Thema: bewegen",
        "Eenzaamheid",
        "500",
        "*",
        "loopt",
    ]
)
SAMEN: tuple[tuple[str, ...], ...] = ((), ("A2:D2",), ("B2:B3",))
RIJEN = st.lists(st.lists(CELLEN, min_size=4, max_size=4), max_size=8)


@given(
    koppen=st.lists(st.sampled_from(KOPPEN), min_size=4, max_size=4),
    rijen=RIJEN,
    samen=st.sampled_from(SAMEN),
)
def test_every_cell_that_holds_something_comes_out_once(
    koppen: list[Getypt], rijen: list[list[Getypt]], samen: tuple[str, ...]
) -> None:
    """As a heading, in a row or left over, whatever the table looks like."""
    blad = maak_blad(koppen, *rijen, *([[""] * 4] * 2), samen=samen)
    werkmap = maak_werkmap(blad)
    lezing = read_tabel(werkmap, propose_koppeling(werkmap, KNOWLEDGE), ACHTERGROND, KNOWLEDGE)
    vullingen = [each.location for rij in lezing.rijen for each in rij.vullingen if not each.ontleend]
    found = [*vullingen, *(kop.location for kop in lezing.koppen), *(rest.location for rest in lezing.rest)]
    assert Counter(found) == Counter(werkmap.location(blad, cel) for cel in blad.cellen())
    assert all(vulling.waarden or vulling.waarom for rij in lezing.rijen for vulling in rij.vullingen)
    assert all(rest.waarom and isinstance(rest.soort, Restsoort) for rest in lezing.rest)
    assert {rij.onderwerp for rij in lezing.rijen} <= set(Onderwerp)
