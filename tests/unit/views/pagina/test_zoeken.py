"""The A–Z: everything with a name and a page, under its letter, whatever it is and whose."""

from __future__ import annotations

import pytest

from tests.unit.plannen import DUINSTAD, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from uitvoeringskompas.views.pagina.zoeken import ZoekenPagina, trefwoorden
from uitvoeringskompas.views.pagina.zoeken.letter import LetterPagina
from uitvoeringskompas.views.pagina.zoeken.trefwoorden import list_letters

CATALOGUS = catalogus_of(DUINSTAD)


def rows(address: str) -> list[tuple[str, ...]]:
    """Give the table of a letter: name, address and what stands behind it."""
    tabel = find_page(LetterPagina, CATALOGUS, address).view().hoofdstukken[0].onderdelen[0].tabel
    assert tabel is not None
    return [
        (rij.cellen[0].links[0].tekst, rij.cellen[0].links[0].href, *(cel.tekst for cel in rij.cellen[1:]))
        for rij in tabel.rijen
    ]


def test_names_stand_under_their_letter_with_their_pages() -> None:
    found = rows("zoeken/b/")
    assert ("Beweegcoach", "../../duinstad/interventies/beweegcoach/", "interventie", "Duinstad") in found
    assert ("Begroot", "../../begrippen/#begrip-begroot", "begrip", "deze site") in found
    assert [name for name, *_ in found] == sorted((name for name, *_ in found), key=str.casefold)


def test_no_name_is_lost_and_every_letter_is_linked() -> None:
    view = find_page(ZoekenPagina, CATALOGUS, "zoeken/").view()
    letters = tuple(list_letters(CATALOGUS, PEILDATUM))
    assert [link.href for link in view.letters] == [each.address.removeprefix("zoeken/") for each in letters]
    addresses = [each.address for letter in letters for each in letter.trefwoorden if each.van]
    assert len(addresses) == len(set(addresses))


def test_a_letter_with_very_many_names_goes_on_at_a_next_page(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = {each.letter: each for each in list_letters(CATALOGUS, PEILDATUM)}["b"]
    monkeypatch.setattr(trefwoorden, "MOST", 2)
    parts = [each for each in list_letters(CATALOGUS, PEILDATUM) if each.letter == "b"]
    assert tuple(each for part in parts for each in part.trefwoorden) == whole.trefwoorden
    assert [part.address for part in parts[:2]] == ["zoeken/b/", "zoeken/b-2/"]
    assert parts[1].naam == f"B, deel 2 van {len(parts)}"
