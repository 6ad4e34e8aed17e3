"""The page of the parties: what they promised, what came of it, and what was agreed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from tests.knowledge import TEMPLATES
from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PARTIJEN, PROGRAMMA, VOORTGANG, catalogus_of
from tests.unit.views.paginas import find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.afspraken import Prestatieafspraak
from uitvoeringskompas.model.samenwerking import partij_ids_of
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.onderwerp.beloften import compare_with_norm
from uitvoeringskompas.views.pagina.partijen import PartijenPagina

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
    return find_page(PartijenPagina, catalogus, f"duinstad/{PAD}/partijen/").view()


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
    """The table first, with a link to the chapter of a party that has more to tell."""
    assert read_chapters(view().hoofdstukken) == {
        "Alle partijen": [
            "[Alle partijen in dit programma] Partij | Soort | Voert uit | Afspraken",
            "Welzijn Duinstad → #partij-welzijn | Welzijnsorganisatie | Beweegcoach → ../interventies/beweegcoach/ | 1",
        ],
        "Welzijn Duinstad": [
            "# Wat deze partij doet",
            "[Interventies waar deze partij aan werkt] Interventie | Hoe gaat het",
            "Beweegcoach → ../interventies/beweegcoach/ | (Loopt)",
            "# Beloofd en geleverd",
            "[Wat Welzijn Duinstad beloofde, en wat er kwam] Beloofd | Interventie | Geleverd | Staat in",
            (
                "in 2026 | Beweegcoach → ../interventies/beweegcoach/ | 4 | "
                "Tussenrapportage van 1 juli 2026 → ../voortgang/2026-07-01/"
            ),
        ],
    }


def test_a_party_sits_in_a_group_and_has_tasks() -> None:
    """Also when it carries nothing out and promised nothing."""
    regie = "regie:\n  stuurgroepen:\n    - {naam: Stuurgroep gezondheid, partijen: [ggd], functies: [Wethouder]}\n"
    taak = "taken: [{taak: Verwijzen, partij: ggd, voorwaarde: Als de deelnemer dat wil}]\n"
    page = view({PROGRAMMA: DUINSTAD[PROGRAMMA] + regie, BEWEEGCOACH: DUINSTAD[BEWEEGCOACH] + taak})
    assert read_chapters(page.hoofdstukken)["GGD Kust"] == [
        "Zit in: Stuurgroep gezondheid",
        "# Taken",
        "[Taken van deze partij] Interventie | Taak | Wanneer",
        "Beweegcoach → ../interventies/beweegcoach/ | Verwijzen | Als de deelnemer dat wil",
    ]


def test_a_party_without_more_to_tell_has_its_anchor_in_the_table() -> None:
    """Other pages link to it all the same."""
    programma = DUINSTAD[PROGRAMMA].replace("prestatieafspraken: [", "regie: {}\nprestatieafspraken: []\n#")
    page = view({PROGRAMMA: programma})
    assert read_chapters(page.hoofdstukken) == {
        "Alle partijen": [
            "[Alle partijen in dit programma] Partij | Soort | Voert uit",
            "Welzijn Duinstad | Welzijnsorganisatie | Beweegcoach → ../interventies/beweegcoach/ {partij-welzijn}",
        ]
    }
    assert page.kader.ondertitel == "Gezondheid 2026 · 1 partij"


CHAPTER = [
    "Laatste contact: 12 juni 2026 [volgens de tussenrapportage van 1 juli 2026]",
    "# Wat deze partij doet",
    "[Interventies waar deze partij aan werkt] Interventie | Hoe gaat het",
    "Beweegcoach → ../interventies/beweegcoach/ | (Loopt)",
    "# Beloofd en geleverd",
    (
        "[Wat Welzijn Duinstad beloofde, en wat er kwam] "
        "Beloofd | Interventie | Geleverd | Vergeleken met de afspraak | Staat in"
    ),
    (
        "minstens 6 groepen in 2026 Groepen die elke week starten. | Beweegcoach → ../interventies/beweegcoach/ | "
        "4 groepen [stand van juli 2026] | nog 2 te gaan | "
        "Tussenrapportage van 1 juli 2026 → ../voortgang/2026-07-01/"
    ),
    "Een plan. | – | <niet genoemd> | – | –",
    "# Momenten van terugkoppeling",
    "[Wanneer deze partij vertelt hoe het gaat] Wanneer | Waarover | Hoe | Aan wie",
    (
        "Juli 2026 | Beweegcoach → ../interventies/beweegcoach/ [minstens 6 groepen in 2026] | Een mail | "
        "Gemeenteraad en inwoners"
    ),
    (
        "Januari 2027 [komt nog] | Beweegcoach → ../interventies/beweegcoach/ [minstens 6 groepen in 2026] | "
        "Een mail | Gemeenteraad en inwoners"
    ),
    "# Afspraken over samenwerken",
    "Samen bewegen → #afspraak-samen",
]


def test_promised_and_delivered_stand_side_by_side_with_the_difference_in_words() -> None:
    """A promise of which no report tells says so; moments of feedback stand by date."""
    assert read_chapters(view(rich()).hoofdstukken)["Welzijn Duinstad"] == CHAPTER


def test_a_gift_in_kind_of_no_value_is_zero_and_agreements_stand_in_full_at_the_end() -> None:
    """What a party does not do is a dash in the table of all parties."""
    chapters = read_chapters(view(rich()).hoofdstukken)
    assert chapters["Alle partijen"][1] == ("GGD Kust → #partij-ggd | GGD | – | – | –")
    assert chapters["GGD Kust"] == [
        "# Afspraken over samenwerken",
        "Samen bewegen → #afspraak-samen",
        "# Wat deze partij inbrengt",
        "[Wat deze partij inbrengt zonder geld] Inbreng | Soort | Geschatte waarde",
        "Een zaal | Ruimte | €\xa00",
        "# Bij het maken van het programma",
        "Rol: Adviseerde",
        "Brengt in: Kennis",
    ]
    assert chapters["Afspraken over samenwerken"] == [
        "# Samen bewegen",
        "Met wie: Welzijn Duinstad → ../../../partijen/welzijn/ GGD Kust → ../../../partijen/ggd/",
        "Vorm: Convenant",
        "Geldig tot: December 2027",
        "Taken: De GGD telt.",
        "Wat erbuiten valt: Topsport.",
    ]


def test_every_party_of_the_programme_has_its_anchor_once() -> None:
    """Also a party that the file of parties does not know yet."""
    files = rich()
    files[PARTIJEN] = "partijen: [{id: welzijn, naam: Welzijn Duinstad, soort: welzijn}]\n"
    html = TEMPLATES.render("pages/partijen.html.jinja", pagina=view(files))
    dossier = catalogus_of({**DUINSTAD, **files}).publicaties["duinstad"].dossier(PAD)
    assert dossier is not None
    assert {partij: html.count(f'id="partij-{partij}"') for partij in partij_ids_of(dossier)} == {
        "welzijn": 1,
        "ggd": 1,
    }


@pytest.mark.parametrize(
    ("operator", "waarde", "jaar", "woorden"),
    [
        (">=", 6, 2026, "precies het afgesproken aantal"),
        (">=", 0, 2026, "nog 6 te gaan"),
        (">=", 4, 2025, "2 minder dan afgesproken"),
        (">=", 8, 2025, "2 meer dan afgesproken"),
        (">", 6, 2026, "niet meer dan afgesproken"),
        (">", 4, 2026, "nog meer dan 2 te gaan"),
        ("<=", 6, 2026, "binnen de afspraak"),
        ("<=", 7, 2026, "1 meer dan afgesproken"),
        ("<", 6, 2026, "net niet minder dan afgesproken"),
        (None, 5, None, "1 minder dan afgesproken"),
    ],
)
def test_a_delivered_number_is_compared_in_words(
    operator: str | None, waarde: int, jaar: int | None, woorden: str
) -> None:
    """What is still possible this year is not called too little."""
    afspraak = make_afspraak(operator=operator, jaar=jaar, eenheid="groepen")
    assert compare_with_norm(afspraak, Decimal(waarde), PEILDATUM) == woorden


def test_a_difference_between_percentages_is_in_procentpunt() -> None:
    """From 4% to 6% is 2 procentpunt, not 2%."""
    afspraak = make_afspraak(operator=">=", jaar=2025, eenheid="procent")
    assert compare_with_norm(afspraak, Decimal(4), PEILDATUM) == "2 procentpunt minder dan afgesproken"


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
    html = TEMPLATES.render("pages/partijen.html.jinja", pagina=view({PARTIJEN: hostile}))
    assert "<b onclick" not in html
    assert "&lt;b onclick=x&gt;W&lt;/b&gt;" in html


def test_the_description_names_the_programme_and_the_publisher() -> None:
    """Search engines and shared links show this."""
    page = find_page(PartijenPagina, catalogus_of(DUINSTAD), f"duinstad/{PAD}/partijen/")
    assert page.title == "Partijen in Gezondheid 2026 – Duinstad"
    assert page.description == ("Gezondheid 2026 van Duinstad: per partij wat is beloofd, geleverd en afgesproken.")
