"""What is asked of college and raad: numbered for each body, and true before a decision, after it and without one."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.unit.plannen import DUINSTAD, EVALUATIE, PROFIEL, PROGRAMMA, VOORTGANG, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from tests.unit.views.verslagplannen import KOP, duinstad, first_evaluatie, first_voortgang
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.overzicht.besluiten import list_besluiten
from uitvoeringskompas.views.onderwerp.stand.dictum import TITEL, write_dictum
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.programma.hoofdstukpagina import HoofdstukPagina

DICTUM = """\
dictum:
  - {orgaan: college, voorstel: Het programma vast te stellen.}
  - {orgaan: raad, voorstel: Kennis te nemen van het programma.}
  - {orgaan: college, voorstel: "Geld vrij te maken voor:\\n\\n- de coach\\n- de zaal", toelichting: Het kost geld.}
"""
VOORSTEL = "Dit staat in het voorstel."
RAAD = "Een besluit van de raad is niet genoemd."
GELD = "<p>Geld vrij te maken voor:</p>\n<ul>\n<li>de coach</li>\n<li>de zaal</li>\n</ul>"
BESLUIT = "vaststelling: {stand: vastgesteld, besluiten: [{orgaan: college, soort: vaststelling, datum: 2025-12-16}]}\n"
GEVRAAGD = {**DUINSTAD, PROGRAMMA: DUINSTAD[PROGRAMMA] + DICTUM}


def with_status(status: str, vaststelling: str = "", files: Mapping[str, str] = GEVRAAGD) -> dict[str, str]:
    """Return the plans with a programme of this status, and with these decisions."""
    text = files[PROGRAMMA].replace("status: vastgesteld", f"status: {status}")
    return {**files, PROGRAMMA: text.replace(BESLUIT, vaststelling)}


def told(files: Mapping[str, str]) -> str:
    """Return the sentence that stands above what the programme asks."""
    catalogus = catalogus_of(files)
    publicatie = catalogus.publicaties["duinstad"]
    blad = Blad(address="duinstad/2026/gezondheid/", catalogus=catalogus, peildatum=PEILDATUM, publicatie=publicatie)
    dossier = publicatie.dossier("2026/gezondheid")
    assert dossier is not None
    return write_dictum(blad, dossier).intro


def test_each_body_has_its_own_numbered_points_in_the_order_in_which_they_were_written() -> None:
    """With its list in a point and the reason behind it, before what was decided."""
    view = find_page(HoofdstukPagina, catalogus_of(GEVRAAGD), "duinstad/2026/gezondheid/totstandkoming/")
    hoofdstukken = view.view().hoofdstukken
    assert [each.sectie.titel for each in hoofdstukken][:2] == ["Gevraagd besluit", "Vaststelling"]
    (deel,) = hoofdstukken[0].onderdelen
    assert [(blok.titel, str(blok.tekst)) for blok in deel.blokken] == [
        (
            "College van burgemeester en wethouders",
            f"<ol><li><p>Het programma vast te stellen.</p></li><li>{GELD}<p>Toelichting: Het kost geld.</p></li></ol>",
        ),
        ("Gemeenteraad", "<ol><li><p>Kennis te nemen van het programma.</p></li></ol>"),
    ]


@pytest.mark.parametrize(
    ("status", "vaststelling", "zin"),
    [
        ("concept", "", "Dit wordt gevraagd. Een besluit erover staat hier nog niet."),
        ("ter_vaststelling", "", "Dit wordt gevraagd. Een besluit erover staat hier nog niet."),
        (
            "ter_vaststelling",
            BESLUIT,
            f"{VOORSTEL} Het besluit van het college staat bij ‘Vaststelling’. {RAAD}",
        ),
        (
            "vastgesteld",
            BESLUIT.replace("]}", ", {orgaan: raad, soort: ter_informatie}]}"),
            f"{VOORSTEL} Het besluit van het college en de raad staat bij ‘Vaststelling’.",
        ),
        (
            "in_uitvoering",
            "",
            f"{VOORSTEL} Een besluit van het college en de raad is niet genoemd.",
        ),
        (
            "ingetrokken",
            "",
            f"{VOORSTEL} Een besluit van het college en de raad is niet genoemd.",
        ),
    ],
)
def test_the_words_stay_true_whatever_became_of_it(status: str, vaststelling: str, zin: str) -> None:
    """That something is still asked is said only of what nobody decided on; a proposal is no decision."""
    assert told(with_status(status, vaststelling)) == zin


def test_of_a_public_source_a_decision_was_not_found() -> None:
    """Who transcribes does not know whether there was one."""
    bron = DUINSTAD[PROFIEL].replace("herkomst: eigen", "herkomst: openbare_bron\novergenomen_door: redactie")
    assert told({**with_status("vastgesteld"), PROFIEL: bron}) == (
        f"{VOORSTEL} Een besluit van het college en de raad is niet gevonden in de bron."
    )


def test_a_report_and_an_evaluation_begin_with_what_is_asked_and_promise_nothing_without() -> None:
    """No field of a report says what was decided, so that is said."""
    asked = "dictum: [{orgaan: raad, voorstel: Kennis te nemen van het verslag.}]\n"
    expected = [
        "Dit staat in het voorstel bij dit verslag. Wat erover is besloten, staat hier niet.",
        "Gemeenteraad: Kennis te nemen van het verslag.",
    ]
    kop = "peildatum: 2026-07-01\nsamenvatting: Halverwege.\nsuccessen: [{titel: Het loopt}]\n"
    voortgang = read_chapters(first_voortgang(duinstad({VOORTGANG: kop + asked})).hoofdstukken)
    evaluatie = read_chapters(
        first_evaluatie(duinstad({EVALUATIE: KOP + "methode: Gesprekken.\n" + asked})).hoofdstukken
    )
    for chapters in (voortgang, evaluatie):
        assert next(iter(chapters.items())) == (TITEL, expected)
    assert TITEL not in read_chapters(first_voortgang(duinstad({VOORTGANG: kop})).hoofdstukken)


def besluiten_of(files: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """Return what is still to be decided about the programme itself: what, by whom, and where it stands."""
    catalogus = catalogus_of(files)
    publicatie = catalogus.publicaties["duinstad"]
    blad = Blad(address="duinstad/2026/gezondheid/", catalogus=catalogus, peildatum=PEILDATUM, publicatie=publicatie)
    verwijzer = Verwijzer(blad=blad, publicatie=publicatie, dossier=publicatie.dossiers[1])
    return [
        (each.wat, each.wie, each.link.href) for each in list_besluiten([verwijzer]) if "Gezondheid 2026" in each.wat
    ]


def test_among_what_is_to_be_decided_stands_who_is_asked_until_that_body_decides() -> None:
    """Who decides is said only when the plans say so (decision 140), and now they do."""
    to = "totstandkoming/#gevraagd-besluit"
    college = (
        "Gevraagd besluit over ‘Gezondheid 2026’: 2 punten",
        "College van burgemeester en wethouders",
        to,
    )
    raad = ("Gevraagd besluit over ‘Gezondheid 2026’: 1 punt", "Gemeenteraad", to)
    assert besluiten_of(with_status("concept")) == [raad, college]
    assert besluiten_of(with_status("ter_vaststelling", BESLUIT)) == [raad]
    assert besluiten_of(GEVRAAGD) == []
    assert besluiten_of(with_status("concept", files=DUINSTAD)) == [("‘Gezondheid 2026’ vaststellen", "", "./")]


def test_hostile_text_in_a_point_is_text() -> None:
    """No element of it comes alive, in a point or behind our own word."""
    text = "<script>alert(1)</script> <b onclick='x'>"
    dictum = f'dictum: [{{orgaan: raad, voorstel: "{text}", toelichting: "{text}"}}]\n'
    view = find_page(
        HoofdstukPagina,
        catalogus_of({**DUINSTAD, PROGRAMMA: DUINSTAD[PROGRAMMA] + dictum}),
        "duinstad/2026/gezondheid/totstandkoming/",
    )
    (blok,) = view.view().hoofdstukken[0].onderdelen[0].blokken
    shown = "&lt;script&gt;alert(1)&lt;/script&gt; &lt;b onclick='x'&gt;"
    assert blok.tekst == f"<ol><li><p>{shown}</p><p>Toelichting: {shown}</p></li></ol>"
