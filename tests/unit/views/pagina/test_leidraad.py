"""The guideline for readers: every item by chapter, by each of its sources, and in full on the page of its chapter."""

from __future__ import annotations

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import catalogus_of
from tests.unit.rules.leidraad.zonstad import PEILDATUM, sound_files
from tests.unit.views.paginas import find_page
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.links import address_of_leidraad
from uitvoeringskompas.views.pagina.leidraad.hoofdstukpagina import LeidraadhoofdstukPagina
from uitvoeringskompas.views.pagina.leidraad.punt import write_punt
from uitvoeringskompas.views.pagina.leidraad.register import RegisterPagina
from uitvoeringskompas.views.pagina.leidraad.zichtbaar import Voorbeelden


def blad(address: str) -> Blad:
    """Return the sheet of a page of the guideline, with Zonstad to look at."""
    return Blad(address=address, catalogus=catalogus_of(sound_files()), peildatum=PEILDATUM)


def part(onderdeel_id: str) -> Onderdeel:
    """Return what the page of its chapter says about an item."""
    onderdeel = KNOWLEDGE.leidraad.onderdeel(onderdeel_id)
    assert onderdeel is not None
    sheet = blad(address_of_leidraad(onderdeel.hoofdstuk))
    return write_punt(sheet, onderdeel, Voorbeelden(sheet.catalogus))


def fact(deel: Onderdeel, naam: str) -> Cel:
    """Return the value of a fact."""
    return next(feit.waarde for feit in deel.feiten if feit.naam == naam)


def test_every_item_stands_once_in_its_chapter_and_under_each_of_its_sources() -> None:
    """So that who knows a source can find what it asks."""
    page = find_page(RegisterPagina, catalogus_of(sound_files()), "leidraad/").view()
    *chapters, sources = page.hoofdstukken
    tables = [deel.tabel for hoofdstuk in chapters for deel in hoofdstuk.onderdelen if deel.tabel]
    rows = [rij.cellen[0].links[0].tekst.split(" ")[0] for tabel in tables for rij in tabel.rijen]
    assert rows == [onderdeel.id for onderdeel in KNOWLEDGE.leidraad.onderdelen]
    assert [deel.titel for deel in sources.onderdelen] == [bron.titel for bron in KNOWLEDGE.leidraad.bronnen]
    linked = sum("punt-" in link.href for deel in sources.onderdelen for link in deel.links)
    assert linked == sum(len(onderdeel.bronnen) for onderdeel in KNOWLEDGE.leidraad.onderdelen)


def test_a_chapter_begins_with_its_core() -> None:
    """Then what is recommended, then what goes deeper; a tier without items is not there."""
    page = find_page(LeidraadhoofdstukPagina, catalogus_of(sound_files()), "leidraad/l/").view()
    assert [hoofdstuk.sectie.anker for hoofdstuk in page.hoofdstukken] == ["aanbevolen", "verdieping"]
    assert [deel.titel.split(" ")[0] for hoofdstuk in page.hoofdstukken for deel in hoofdstuk.onderdelen] == [
        "L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8",
    ]  # fmt: skip


def test_an_item_says_why_where_how_and_where_it_can_be_seen() -> None:
    """With an example to copy and the words that a writer reads when it is missing."""
    deel = part("D17")
    assert (deel.titel, deel.anker) == ("D17 Je overlegt met de eigenaar voordat je iets aanpast", "punt-d17")
    assert deel.voorbeeldtitel == "Zo schrijf je het op, in <jaar>/<programma>/interventies/<naam>.yaml"
    assert deel.voorbeeld.startswith("aanpassing:\n  nodig: true\n")
    assert fact(deel, "Waar je het schrijft").links[0].href == (
        "../../uitleg/velden/interventie/#interventie-aanpassing-nodig"
    )
    assert fact(deel, "Waar de site het toont").tekst == "op de pagina van de interventie"
    assert [link.tekst for link in fact(deel, "Te zien bij").links] == ["Gezond 2026 van Zonstad"]
    assert deel.tabel is not None
    assert [cel.tekst for cel in deel.tabel.rijen[0].cellen][2:] == ["waarschuwing", "waarschuwing", "moet er staan"]


def test_an_item_that_nobody_shows_yet_names_no_programme() -> None:
    """A concept is no example, and an empty row is left out."""
    names = {feit.naam for feit in part("C11").feiten}
    assert "Te zien bij" not in names


def test_every_item_can_be_printed() -> None:
    """Each page that is named has words, each example has a place."""
    assert len([part(onderdeel.id) for onderdeel in KNOWLEDGE.leidraad.onderdelen]) == 184
