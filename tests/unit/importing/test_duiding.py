"""What a table means: its columns, its rows, and where each value stands."""

from __future__ import annotations

from uitvoeringskompas.importing.duiding import (
    Bladkoppeling,
    Celbedrag,
    Celtekst,
    Kolomkoppeling,
    Koppeling,
    Onderwerp,
    Tabelrij,
    Vulling,
)
from uitvoeringskompas.problems import Location


def test_a_row_gives_all_values_of_one_meaning_from_left_to_right() -> None:
    """A column per year is one meaning in several columns."""
    rij = Tabelrij(
        blad="Acties",
        onderwerp=Onderwerp.INTERVENTIES,
        nummer=3,
        location=at("A3"),
        vullingen=(
            Vulling(
                betekenis="titel", location=at("A3"), tekst="Wandelgroep", waarden=(Celtekst(tekst="Wandelgroep"),)
            ),
            Vulling(betekenis="kosten", location=at("B3"), tekst="500", jaar=2026, waarden=(Celbedrag(begroot=500),)),
            Vulling(betekenis="kosten", location=at("C3"), tekst="600", jaar=2027, waarden=(Celbedrag(begroot=600),)),
        ),
    )
    assert rij.waarden("kosten") == (Celbedrag(begroot=500), Celbedrag(begroot=600))
    assert [vulling.jaar for vulling in rij.alle("kosten")] == [2026, 2027]
    assert rij.waarden("planning") == ()


def test_a_mapping_is_asked_for_a_sheet_and_for_what_its_columns_mean() -> None:
    """A sheet that is not in it gives nothing."""
    kosten = Kolomkoppeling(kolom=1, adres="B", kop="Kosten 2026", betekenis="kosten", jaar=2026)
    blad = Bladkoppeling(blad="Acties", onderwerp=Onderwerp.INTERVENTIES, koprijen=(0,), kolommen=(kosten,))
    koppeling = Koppeling(bladen=(blad,))
    assert koppeling.blad("Acties") == blad
    assert koppeling.blad("Anders") is None
    assert blad.betekenis("kosten") == (kosten,)


def at(cel: str) -> Location:
    """Return the place of a cell."""
    return Location("acties.xlsx", cell=f"Acties!{cel}")
