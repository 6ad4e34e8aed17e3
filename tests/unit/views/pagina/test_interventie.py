"""The page of an interventie: what a visitor reads, and what is left out, unknown or zero."""

from __future__ import annotations

from datetime import date

from tests.knowledge import TEMPLATES
from tests.unit.plannen import (
    BEWEEGCOACH,
    DUINSTAD,
    PROGRAMMA,
    VORIGE_COACH,
    WANDELGROEP,
)
from tests.unit.views.pagina.interventiepagina import COACH, find_interventie, read_chapter, view_page
from tests.unit.views.reading_aloud import read_chapters, read_facts
from uitvoeringskompas.views.kit.bouwstenen import Kengetal, Link

BORGING = "successen vieren en borging van de kwaliteit"


def test_the_page_opens_with_how_it_goes_when_who_and_the_programme() -> None:
    """The status comes from the latest report, not from the file of the interventie."""
    page = view_page(COACH)
    assert read_facts(page.feiten) == [
        "Hoe gaat het: (Loopt) [volgens de tussenrapportage van 1 juli 2026]",
        "Wanneer: Eerste kwartaal van 2026 tot en met 2026",
        "Wie doet het: Welzijn Duinstad → ../../../../partijen/welzijn/",
        "Programma: Gezondheid 2026 → ../../",
    ]
    assert page.kader.kort == "<p>Een coach helpt inwoners op weg.</p>"
    assert page.kader.kengetallen == (Kengetal(waarde="€\xa040.000", naam="begroot voor 2026"),)
    assert page.ontbreekt == ""


def test_a_report_after_the_peildatum_is_not_known_yet() -> None:
    """Before the report, the page shows where the interventie began, with its reason."""
    assert read_facts(view_page(COACH, peildatum=date(2026, 6, 30)).feiten)[0] == (
        "Hoe gaat het: (Vertraagd) De vacature stond lang open."
    )


WHOLE_PAGE = {
    "Hoe gaat het": [
        "[Wat de verslagen melden] Verslag | Status",
        "Tussenrapportage van 1 juli 2026 → ../../voortgang/2026-07-01/ | (Loopt)",
        "+ Wat er eerder is gemeld",
        "# Zo stond het in het programma",
        "Status: (Vertraagd)",
        "Waarom: De vacature stond lang open.",
    ],
    "Wat moet het opleveren": [
        "[Beoogde resultaten] Beoogd resultaat | Jaar",
        "60 deelnemers | 2026 {resultaat-r1}",
        "# Prestatieafspraken",
        "[Wat partijen voor deze interventie hebben beloofd] Beloofd | Partij | Geleverd",
        "in 2026 | Welzijn Duinstad → ../../../../partijen/welzijn/ | 4",
        "+ Elk verslag over deze afspraken",
        "[Wat elk verslag erover meldt] Beloofd | Partij | Geleverd | Staat in",
        (
            "in 2026 | Welzijn Duinstad → ../../../../partijen/welzijn/ | 4 | Tussenrapportage van 1 juli "
            "2026 → ../../voortgang/2026-07-01/"
        ),
    ],
    "Wat is het": [
        "# Kenmerken",
        "Soort: Interventie",
        "Doelen: Meer bewegen → ../../../../doelen/meer-bewegen/",
        "Prioriteit: Bewegen → ../../../../nota/nota-2024/#prioriteit-bewegen",
        "Bestaat uit: Wandelgroep → ../wandelgroep/",
    ],
    "Wanneer": [
        "Eerste kwartaal van 2026 tot en met 2026.",
    ],
    "Wie doet het": [
        "[Wie het uitvoert] Partij",
        "Welzijn Duinstad → ../../../../partijen/welzijn/",
    ],
    "Wat kost het": [
        (
            "[Het geld voor deze interventie, in euro’s] Jaar | Waar het geld vandaan komt | Begroot | "
            "Verwacht | Vergeleken met begroot"
        ),
        "2026 | Brede SPUK | €\xa040.000 | €\xa044.000 | (€\xa04.000 meer verwacht dan begroot)",
    ],
    "Klaar voor de start": [
        "+ Zes punten voor de start, en wat er al over bekend is",
        "[Zes punten voor de start, en wat er al over bekend is] Punt | Wat er is",
        "Betrokken partijen | 1 partij voert het uit",
        "Volgen hoe het gaat | 1 resultaat om te volgen",
        "Niet genoemd: training en hulp, apparatuur en materialen, successen vieren en borging van de kwaliteit.",
    ],
    "Andere jaren": [
        "Bekijk ‘Beweegcoach’ door de jaren: wat er veranderde, en waarom → ../../../../interventies/beweegcoach/",
    ],
}


def test_every_chapter_of_a_small_interventie() -> None:
    """Only chapters with something to tell are there, in a fixed order."""
    assert read_chapters(view_page(COACH).hoofdstukken) == WHOLE_PAGE


def test_the_year_switch_follows_the_interventie_under_its_other_name() -> None:
    """The page of 2026 leads to that of 2025, and the other way round; one that is alone has no switch."""
    assert view_page(COACH).kader.jaren == (
        Link(tekst="2025", href="../../../../2025/gezondheid/interventies/sportcoach/"),
        Link(tekst="2026", href="./", huidig=True),
    )
    assert view_page("duinstad/2025/gezondheid/sportcoach").kader.jaren[1] == Link(
        tekst="2026", href="../../../../2026/gezondheid/interventies/beweegcoach/"
    )
    assert view_page("duinstad/2026/gezondheid/wandelgroep").kader.jaren == ()


def test_a_year_in_which_two_became_one_leads_to_the_page_of_all_years() -> None:
    """Two interventies of 2025 went into one: the switch cannot choose, that page names them."""
    other = VORIGE_COACH.replace("sportcoach", "wandelcoach")
    merged = DUINSTAD[BEWEEGCOACH].replace("was: sportcoach", "vervangt: [sportcoach, wandelcoach]")
    page = view_page(COACH, {other: DUINSTAD[VORIGE_COACH].replace("Sportcoach", "Wandelcoach"), BEWEEGCOACH: merged})
    assert page.kader.jaren[0] == Link(tekst="2025", href="../../../../interventies/beweegcoach/")


def test_the_programme_beside_it_that_does_not_name_it_is_said() -> None:
    """Which is not that it is new, or that it ended."""
    assert read_chapter("duinstad/2026/gezondheid/wandelgroep", "Andere jaren") == [
        "In ‘Gezondheid 2025’ (2025) is deze interventie niet genoemd."
    ]
    alone = DUINSTAD[BEWEEGCOACH].replace("was: sportcoach\n", "")
    assert read_chapter("duinstad/2025/gezondheid/sportcoach", "Andere jaren", {BEWEEGCOACH: alone}) == [
        "In ‘Gezondheid 2026’ (2026) is deze interventie niet genoemd."
    ]


def test_an_interventie_of_another_publisher_says_where_its_money_counts() -> None:
    """The page links to the regio and does not call its costs missing."""
    regel = "    - {id: wandelen, interventie: wandelgroep, jaar: 2026, begroot: 500}\n  tarieven"
    page = view_page(
        "duinstad/2026/gezondheid/wandelgroep",
        {PROGRAMMA: DUINSTAD[PROGRAMMA].replace("  tarieven", regel)},
    )
    chapters = read_chapters(page.hoofdstukken)
    assert chapters["Wat is het"][-1] == (
        "Hoort bij het programma van: Kustregio: Valtraining → "
        "../../../../../kustregio/2026/samen/interventies/valtraining/ [het geld telt daar mee, niet hier]"
    )
    assert chapters["Wat kost het"] == [
        "Dit geld telt mee bij Kustregio: Valtraining. Het zit niet in de som van dit programma.",
        "[Het geld voor deze interventie, in euro’s] Jaar | Begroot",
        "2026 | €\xa0500",
    ]
    assert page.kader.kengetallen == ()
    assert (
        page.ontbreekt
        == "Niet genoemd bij deze interventie: voor welk doel het is, wanneer het loopt en wat het moet opleveren."
    )


def test_an_interventie_whose_other_publisher_is_not_here_gives_no_broken_link() -> None:
    """While someone is still editing, the other file may be missing."""
    elsewhere = DUINSTAD[WANDELGROEP].replace("kustregio/2026/samen/valtraining", "kustregio/2026/samen/weg")
    assert read_chapter("duinstad/2026/gezondheid/wandelgroep", "Wat is het", {WANDELGROEP: elsewhere})[-1] == (
        "Hoort bij het programma van: een ander [het geld telt daar mee, niet hier]"
    )


def test_a_transcribed_page_says_once_what_the_source_does_not_tell() -> None:
    """No check before the start, the sources of the programme, and one sentence on what is missing."""
    page = view_page("kustregio/2026/samen/valtraining")
    assert read_chapters(page.hoofdstukken) == {
        "Wat is het": ["# Kenmerken", "Soort: Interventie", "Gemeenten die meedoen: Almere"],
        "Hoe gaat het": [
            "Status: (Stilgelegd)",
            "Zo staat het in het programma. Er is geen verslag over deze interventie gevonden.",
        ],
        "Bronnen en kanttekeningen": [
            "[Bronnen van deze pagina] Bron",
            "Regioplan {bron-plan}",
        ],
    }
    assert page.ontbreekt == (
        "Niet gevonden in de openbare bron: voor welk doel het is, wanneer het loopt, wie het doet, "
        "wat het moet opleveren en wat het kost."
    )


def test_zero_is_an_amount_and_an_unknown_amount_says_why() -> None:
    """A budget of nothing is printed; p.m. is printed in words; nobody adds the two."""
    regels = (
        "    - {id: nul, naam: Zaalhuur, interventie: beweegcoach, jaar: 2026, begroot: 0}\n"
        "    - {id: later, naam: Scholing, interventie: beweegcoach, jaar: 2026, geen_bedrag: pm}\n  tarieven"
    )
    changed = {PROGRAMMA: DUINSTAD[PROGRAMMA].replace("  tarieven", regels)}
    assert read_chapter(COACH, "Wat kost het", changed)[1:] == [
        "2026 | Beweegcoach | Brede SPUK | €\xa040.000 | €\xa044.000 | (€\xa04.000 meer verwacht dan begroot)",
        (
            "2026 | Zaalhuur | – | €\xa00 | <niet genoemd> | (Nog niet te zeggen) "
            "[2026 loopt nog, en een verwachting is niet genoemd]"
        ),
        "2026 | Scholing | – | <pro memorie> | <niet genoemd> | (Niet te zeggen)",
    ]
    assert view_page(COACH, changed).kader.kengetallen[0].toelichting == "van 2 van de 3 regels bekend"


def test_hostile_text_of_an_editor_is_printed_as_text() -> None:
    """Neither a title nor Markdown can bring markup into the page."""
    hostile = DUINSTAD[BEWEEGCOACH].replace("titel: Beweegcoach", "titel: <script>alert(1)</script>")
    hostile = hostile.replace("wat: Een coach", "wat: <img src=x onerror=alert(1)> Een coach")
    html = TEMPLATES.render("pages/interventie.html.jinja", pagina=view_page(COACH, {BEWEEGCOACH: hostile}))
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_dead_references_give_no_link_and_no_crash() -> None:
    """Under a preview a name may lead nowhere."""
    dead = DUINSTAD[BEWEEGCOACH].replace("doelen: [meer-bewegen]", "doelen: [weg]\nprioriteit: weg\nonderdeel_van: weg")
    dead = dead.replace("partij: welzijn", "partij: weg")
    page = view_page(COACH, {BEWEEGCOACH: dead})
    chapters = read_chapters(page.hoofdstukken)
    assert chapters["Wat is het"] == ["# Kenmerken", "Soort: Interventie", "Bestaat uit: Wandelgroep → ../wandelgroep/"]
    assert chapters["Wie doet het"] == ["[Wie het uitvoert] Partij", "weg"]


def test_the_description_names_the_publisher_and_what_it_is() -> None:
    """Search engines and shared links show this."""
    page = find_interventie(COACH)
    assert page.title == "Beweegcoach (2026) – Duinstad"
    assert page.description == ("Beweegcoach in Duinstad. Een coach helpt inwoners op weg.")
