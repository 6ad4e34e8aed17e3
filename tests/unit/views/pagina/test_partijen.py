"""The page of the parties: what they promised, what came of it, and what was agreed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from tests.knowledge import TEMPLATES
from tests.unit.plannen import DUINSTAD, PARTIJEN, PROGRAMMA, VOORTGANG, catalogus_of
from tests.unit.views.paginas import find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.afspraken import Prestatieafspraak
from uitvoeringskompas.model.samenwerking import partij_ids_of
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.onderwerp.wie.beloften import compare_with_norm
from uitvoeringskompas.views.pagina.programma.hoofdstukpagina import HoofdstukPagina

PAD = "2026/gezondheid"
PEILDATUM = date(2026, 10, 1)
AFSPRAKEN = """\
prestatieafspraken:
  - id: uren
    partij: welzijn
    interventie: beweegcoach
    omschrijving: Groepen die elke week starten.
    operator: ">="
    norm: 6
    eenheid: groepen
    jaar: 2026
    terugkoppeling: ["2027-01", "2026-07"]
    terugkoppeling_hoe: Een mail
    terugkoppeling_aan: [raad, inwoners]
  - {id: later, partij: welzijn, omschrijving: Een plan.}
samenwerkingsafspraken:
  - id: samen
    titel: Samen bewegen
    met: [welzijn, ggd]
    vorm: convenant
    taken: De GGD telt.
    buiten_samenwerking: Topsport.
    geldig_tot: 2027-12
totstandkoming: {partijen: [{partij: ggd, rol: adviseert, inbreng: [kennis]}]}
begroting:
  in_natura: [{partij: ggd, wat: Een zaal, soort: ruimte, waarde: 0}]
"""


def view(changed: Mapping[str, str] | None = None) -> PageContent:
    """Return the page of the parties of Duinstad, after some files got another text."""
    catalogus = catalogus_of({**DUINSTAD, **(changed or {})})
    return find_page(HoofdstukPagina, catalogus, f"duinstad/{PAD}/partijen/").view()


def rich() -> dict[str, str]:
    """Return the files with promises, agreements and contact."""
    text = DUINSTAD[PROGRAMMA]
    promise = text.index("prestatieafspraken:")
    budget = text.index("begroting:")
    programma = text[:promise] + AFSPRAKEN + text[budget:].removeprefix("begroting:\n")
    verslag = DUINSTAD[VOORTGANG].replace("{afspraak: uren, waarde: 4}", "{afspraak: uren, moment: 2026-07, waarde: 4}")
    contact = "betrokkenheid: [{partij: welzijn, laatste_contact: 2026-06-12}]\n"
    return {PROGRAMMA: programma, VOORTGANG: verslag + contact}


def test_a_programme_with_one_party() -> None:
    """The table says what it does, with its anchor; its own page tells the rest."""
    assert read_chapters(view().hoofdstukken) == {
        "Alle partijen": [
            "[Alle partijen in dit programma] Partij | Voert uit | Beloften en afspraken",
            (
                "Welzijn Duinstad → ../../../partijen/welzijn/ [Welzijnsorganisatie] | "
                "Beweegcoach → ../interventies/beweegcoach/ | 1 belofte {partij-welzijn}"
            ),
        ],
        "Beloofd en geleverd": [
            (
                "[Wat partijen hebben beloofd, en wat er volgens de verslagen van kwam] Partij | Afspraak | "
                "Interventie | Geleverd"
            ),
            (
                "Welzijn Duinstad → ../../../partijen/welzijn/ | in 2026 | "
                "Beweegcoach → ../interventies/beweegcoach/ | 4"
            ),
        ],
    }


def test_a_party_that_promised_nothing_makes_no_chapter_of_promises() -> None:
    """Its page is that of the chapter, by the name of the programme above it."""
    programma = DUINSTAD[PROGRAMMA].replace("prestatieafspraken: [", "regie: {}\nprestatieafspraken: []\n#")
    page = view({PROGRAMMA: programma})
    assert read_chapters(page.hoofdstukken) == {
        "Alle partijen": [
            "[Alle partijen in dit programma] Partij | Voert uit",
            (
                "Welzijn Duinstad → ../../../partijen/welzijn/ [Welzijnsorganisatie] | "
                "Beweegcoach → ../interventies/beweegcoach/ {partij-welzijn}"
            ),
        ]
    }
    assert (page.kader.bovenkop, page.kader.titel) == ("Gezondheid 2026", "Wie doet wat")


def test_what_a_party_does_not_do_is_a_dash_and_agreements_stand_in_full_at_the_end() -> None:
    """Of two parties one carries something out and was spoken to; what was promised and what was agreed are two."""
    chapters = read_chapters(view(rich()).hoofdstukken)
    assert chapters["Alle partijen"][1:] == [
        "GGD Kust → ../../../partijen/ggd/ [GGD] | – | 1 afspraak | – {partij-ggd}",
        (
            "Welzijn Duinstad → ../../../partijen/welzijn/ [Welzijnsorganisatie] | "
            "Beweegcoach → ../interventies/beweegcoach/ | 2 beloften en 1 afspraak | 12 juni 2026 {partij-welzijn}"
        ),
    ]
    assert chapters["Afspraken over samenwerken"] == [
        "# Samen bewegen",
        "Met wie: Welzijn Duinstad → ../../../partijen/welzijn/ GGD Kust → ../../../partijen/ggd/",
        "Vorm: Convenant",
        "Geldig tot: December 2027",
        "+ Lees de afspraak: Samen bewegen",
        "Taken: De GGD telt.",
        "Wat erbuiten valt: Topsport.",
    ]


def test_every_party_of_the_programme_has_its_anchor_once() -> None:
    """Also a party that the file of parties does not know yet."""
    files = rich()
    files[PARTIJEN] = "partijen: [{id: welzijn, naam: Welzijn Duinstad, soort: welzijn}]\n"
    html = TEMPLATES.render("pages/hoofdstuk.html.jinja", pagina=view(files))
    dossier = catalogus_of({**DUINSTAD, **files}).publicaties["duinstad"].dossier(PAD)
    assert dossier is not None
    assert {partij: html.count(f'id="partij-{partij}"') for partij in partij_ids_of(dossier)} == {
        "welzijn": 1,
        "ggd": 1,
    }


@pytest.mark.parametrize(
    ("operator", "waarde", "has_time", "woorden"),
    [
        (">=", 6, True, "precies het afgesproken aantal"),
        (">=", 0, True, "nog 6 te gaan"),
        (">=", 4, False, "2 minder dan afgesproken"),
        (">=", 8, False, "2 meer dan afgesproken"),
        (">", 6, True, "niet meer dan afgesproken"),
        (">", 4, True, "nog meer dan 2 te gaan"),
        ("<=", 6, True, "binnen de afspraak"),
        ("<=", 7, True, "1 meer dan afgesproken"),
        ("<", 6, True, "net niet minder dan afgesproken"),
        (None, 5, False, "1 minder dan afgesproken"),
    ],
)
def test_a_delivered_number_is_compared_in_words(
    operator: str | None, waarde: int, woorden: str, *, has_time: bool
) -> None:
    """What was still possible when it was told is not called too little."""
    afspraak = make_afspraak(operator=operator, jaar=2026, eenheid="groepen")
    assert compare_with_norm(afspraak, Decimal(waarde), has_time=has_time) == woorden


def test_a_difference_between_percentages_is_in_procentpunt() -> None:
    """From 4% to 6% is 2 procentpunt, not 2%."""
    afspraak = make_afspraak(operator=">=", jaar=2025, eenheid="procent")
    assert compare_with_norm(afspraak, Decimal(4), has_time=False) == "2 procentpunt minder dan afgesproken"


def make_afspraak(*, operator: str | None, jaar: int | None, eenheid: str) -> Prestatieafspraak:
    """Return a promise of six of something."""
    fields = {"operator": f'"{operator}"' if operator else None, "jaar": jaar, "eenheid": eenheid, "norm": 6}
    text = ", ".join(f"{name}: {value}" for name, value in fields.items() if value is not None)
    programma = DUINSTAD[PROGRAMMA].replace("interventie: beweegcoach, jaar: 2026}]", f"{text}}}]")
    dossier = catalogus_of({**DUINSTAD, PROGRAMMA: programma}).publicaties["duinstad"].dossier(PAD)
    assert dossier is not None
    return dossier.programma.prestatieafspraken[0]


def test_hostile_names_are_printed_as_text() -> None:
    """A name of a party is text wherever it stands."""
    hostile = DUINSTAD[PARTIJEN].replace("Welzijn Duinstad", '"<b onclick=x>W</b>"')
    html = TEMPLATES.render("pages/hoofdstuk.html.jinja", pagina=view({PARTIJEN: hostile}))
    assert "<b onclick" not in html
    assert "&lt;b onclick=x&gt;W&lt;/b&gt;" in html


def test_the_description_names_the_programme_and_the_publisher() -> None:
    """Search engines and shared links show this."""
    page = find_page(HoofdstukPagina, catalogus_of(DUINSTAD), f"duinstad/{PAD}/partijen/")
    assert page.title == "Wie doet wat: Gezondheid 2026 – Duinstad"
    assert page.description == (
        "Wie voert het uit, wat is afgesproken en wie stuurt? Dit zegt Duinstad erover in Gezondheid 2026."
    )
