"""How a table fits: at most five columns, else cards, and in a table of numbers the words stand below the row."""

from __future__ import annotations

from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Kolom, Link, Rij, Tabel


def tabel_of(*kolommen: str) -> Tabel:
    """Make a table of one row; a column in capitals is one of numbers, and what a cell says is its column's name."""
    return Tabel(
        bijschrift="Proef",
        kolommen=tuple(Kolom(titel=naam, getal=naam.isupper()) for naam in kolommen),
        rijen=(Rij(cellen=tuple(Cel(tekst=naam, getal=naam.isupper()) for naam in kolommen)),),
    )


def heads(tabel: Tabel) -> list[str]:
    return [kolom.titel for kolom in tabel.kolommen]


def test_five_columns_stay_a_table_and_six_of_words_become_cards() -> None:
    five, six = tabel_of("a", "b", "c", "d", "e"), tabel_of("a", "b", "c", "d", "e", "f")
    assert (five.arranged.becomes_cards, six.arranged.becomes_cards) == (False, True)
    assert (five.arranged, six.arranged) == (five, six)


def test_in_a_table_of_numbers_the_words_of_a_row_stand_below_its_head() -> None:
    """Who adds up reads down a column: so the numbers stay beside each other, whatever else a row says."""
    arranged = tabel_of("jaar", "waarvoor", "BEGROOT", "VERWACHT", "BESTEED", "uitleg").arranged
    (rij,) = arranged.rijen
    below = tuple(Feit(naam=naam, waarde=Cel(tekst=naam)) for naam in ("waarvoor", "uitleg"))
    assert heads(arranged) == ["jaar", "BEGROOT", "VERWACHT", "BESTEED"]
    assert rij.cellen[0] == Cel(tekst="jaar", feiten=below)
    assert not arranged.becomes_cards


def test_what_a_row_does_not_say_does_not_stand_below_its_head() -> None:
    wide = tabel_of("jaar", "waarvoor", "A", "B", "C", "uitleg")
    gaps = (Cel(tekst="2026"), Cel(tekst="niet genoemd", leeg=True, afwezig=True), *wide.rijen[0].cellen[2:5], Cel())
    arranged = Tabel(bijschrift="Proef", kolommen=wide.kolommen, rijen=(Rij(cellen=gaps),)).arranged
    assert arranged.rijen[0].cellen[0] == Cel(tekst="2026")


def test_numbers_that_do_not_fit_beside_each_other_become_cards_with_all_their_words() -> None:
    wide = tabel_of("jaar", "waarvoor", "A", "B", "C", "D", "E")
    assert wide.arranged == wide
    assert wide.arranged.becomes_cards


def test_two_columns_of_numbers_are_no_reason_to_keep_a_table() -> None:
    wide = tabel_of("jaar", "waarvoor", "A", "B", "bron", "uitleg")
    assert wide.arranged == wide


def test_a_cell_shows_two_links_and_has_the_others_on_demand() -> None:
    links = tuple(Link(tekst=naam, href=f"{naam}/") for naam in "abcd")
    assert (Cel(links=links).first_links, Cel(links=links).other_links) == (links[:2], links[2:])
    assert Cel(links=links[:2]).other_links == ()
