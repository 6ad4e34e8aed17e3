"""The page of an interim report is ready for the raad: what went well, what did not, and what was changed."""

from __future__ import annotations

from collections.abc import Mapping

from tests.knowledge import TEMPLATES
from tests.unit.plannen import DUINSTAD, PROFIEL, VOORTGANG, catalogus_of
from tests.unit.views.paginas import find_page
from tests.unit.views.reading_aloud import read_chapters
from tests.unit.views.verslagplannen import PEILDATUM, duinstad, first_voortgang
from uitvoeringskompas.views.pagina.voortgang import VoortgangPagina

KOP = "peildatum: 2026-07-01\nsamenvatting: Halverwege.\n"
OTHER_REPORTS = {
    "duinstad/2026/gezondheid/voortgang/2026-09-01.yaml": (
        "peildatum: 2026-09-01\nsamenvatting: Later.\nfinancien: [{regel: coach, jaar: 2026, besteed: 30000}]\n"
    ),
    "duinstad/2026/gezondheid/voortgang/2026-04-01.yaml": (
        "peildatum: 2026-04-01\nsamenvatting: Eerder.\nfinancien: [{regel: coach, jaar: 2026, bijgesteld: 45000}]\n"
    ),
}


def chapters(told: str, changed: Mapping[str, str] | None = None) -> dict[str, list[str]]:
    """Return what a visitor reads on the interim report, by chapter."""
    return read_chapters(first_voortgang(duinstad({VOORTGANG: KOP + told, **(changed or {})})).hoofdstukken)


def test_statuses_are_counted_in_the_order_of_the_code_list() -> None:
    """The table of the head counts, the next one explains; what is passed over is named once."""
    told = (
        "interventies:\n"
        "  - {interventie: wandelgroep, status: vertraagd, status_reden: Regen., status_bron: De club,"
        " oordeel_tijd: rood, oordeel_geld: groen, oordeel_kwaliteit: onbekend, bereik: 0, bereik_eenheid: lopers}\n"
        "  - {interventie: beweegcoach, status: loopt, gedaan: Er is een coach.}\n"
    )
    found = chapters(told)
    assert found["Hoe staat het ervoor"] == [
        "[Interventies per status op 1 juli 2026] Status | Aantal | Welke",
        "(Loopt) | 1 | Beweegcoach → ../../interventies/beweegcoach/",
        "(Vertraagd) | 1 | Wandelgroep → ../../interventies/wandelgroep/",
    ]
    assert found["Per interventie"] == [
        ("[Stand per interventie op 1 juli 2026] Interventie | Status | Tijd | Geld | Kwaliteit | Gedaan en bereik"),
        (
            "Wandelgroep → ../../interventies/wandelgroep/ | (Vertraagd) Regen. [Bron: De club]"
            " | (Niet goed) | (Goed) | (Onbekend) | Bereik: 0 lopers"
        ),
        ("Beweegcoach → ../../interventies/beweegcoach/ | (Loopt) | – | – | – | Er is een coach."),
    ]


def test_of_many_interventies_a_line_each_tells_the_status_and_the_rest_is_folded() -> None:
    """Eleven cards once took three screens; what cannot be linked to or has no status stands in the table alone."""
    told = (
        "interventies:\n"
        "  - {interventie: wandelgroep, status: vertraagd, oordeel_tijd: rood, oordeel_kwaliteit: groen}\n"
        "  - {interventie: beweegcoach, status: loopt}\n"
        "  - {interventie: zwemmen, status: loopt}\n"
        "  - {interventie: fietsen}\n"
        "  - {interventie: dansen}\n"
    )
    assert chapters(told)["Per interventie"] == [
        "* Wandelgroep → ../../interventies/wandelgroep/ (Vertraagd) Tijd: niet goed · kwaliteit: goed",
        "* Beweegcoach → ../../interventies/beweegcoach/ (Loopt) ",
        "[Stand per interventie op 1 juli 2026] Interventie | Status | Tijd | Kwaliteit",
        "Wandelgroep → ../../interventies/wandelgroep/ | (Vertraagd) | (Niet goed) | (Goed)",
        "Beweegcoach → ../../interventies/beweegcoach/ | (Loopt) | – | –",
        "zwemmen | (Loopt) | – | –",
        "fietsen | – | – | –",
        "dansen | – | – | –",
    ]
    hoofdstukken = first_voortgang(duinstad({VOORTGANG: KOP + told})).hoofdstukken
    assert [deel.vouw for each in hoofdstukken for deel in each.onderdelen if deel.standen] == [
        "Bekijk per interventie wat er is gedaan, wie is bereikt en waarom het zo staat"
    ]


def test_setbacks_stand_beside_successes() -> None:
    """Neither list hides the other: an empty one says that it is empty."""
    found = chapters("tegenvallers: [{titel: Geen zaal, interventie: wandelgroep}]\n")
    assert found["Wat goed ging en wat tegenviel"] == [
        "# Dit ging goed",
        "Geen successen genoemd.",
        "# Dit viel tegen",
        "[1 tegenvaller] Wat | Interventie",
        "Geen zaal | Wandelgroep → ../../interventies/wandelgroep/",
    ]


def test_a_bottleneck_that_nobody_calls_solved_is_not_called_open_either() -> None:
    """A bottleneck without date is open, one without solution says so."""
    told = (
        "knelpunten:\n"
        "  - {titel: Geen zaal, oplossing: Een andere zaal., opgelost_op: 2026-06-29}\n"
        "  - {titel: Geen coach, interventie: beweegcoach}\n"
    )
    assert chapters(told)["Knelpunten"] == [
        "[Knelpunten, en wat eraan wordt gedaan] Knelpunt | Interventie | Oplossing | Opgelost?",
        "Geen zaal | – | Een andere zaal. | opgelost op 29 juni 2026",
        "Geen coach | Beweegcoach → ../../interventies/beweegcoach/ | – | –",
    ]


def test_adjustments_are_told_by_date() -> None:
    """Cause, decision, effect, and when it was told."""
    told = (
        "bijsturingen:\n"
        "  - {datum: 2026-06-02, aanleiding: Ziekte., besluit: Inhuren., gevolg: Duurder.,"
        " gecommuniceerd_op: 2026-06-18}\n"
        "  - {datum: 2026-03-01, aanleiding: Regen., besluit: Binnen lopen., interventie: wandelgroep}\n"
    )
    assert chapters(told)["Wat we hebben veranderd"] == [
        (
            "[Bijsturingen: waarom we van het plan zijn afgeweken] "
            "Datum | Interventie | Aanleiding | Besluit | Gevolg | Verteld op"
        ),
        ("1 maart 2026 | Wandelgroep → ../../interventies/wandelgroep/ | Regen. | Binnen lopen. | – | –"),
        "2 juni 2026 | – | Ziekte. | Inhuren. | Duurder. | 18 juni 2026",
    ]


def test_money_is_as_known_on_the_day_of_the_report() -> None:
    """What a later report says stays away; an older amount carries its day; kinds of amounts are never added up."""
    told = "financien: [{regel: coach, jaar: 2026, verwacht: 40000, besteed: 0, toelichting: Nog geen rekening.}]\n"
    catalogus = duinstad({VOORTGANG: KOP + told, **OTHER_REPORTS})
    found = read_chapters(first_voortgang(catalogus, nummer=1).hoofdstukken)
    assert found["Het geld"][1:5] == [
        (
            "Van 1 regel zijn beide bedragen bekend: in 2026 was €\xa040.000 begroot en wordt €\xa040.000 aan uitgaven"
            " verwacht: precies evenveel. Van 1 andere regel is een bedrag niet bekend. Die telt in deze vergelijking"
            " niet mee."
        ),
        (
            "[Het geld in 2026 zoals bekend op 1 juli 2026, in euro’s] "
            "Waarvoor | Waar komt het geld vandaan | Begroot | Bijgesteld | Verwacht | Besteed"
        ),
        (
            "Beweegcoach → ../../interventies/beweegcoach/ Nog geen rekening."
            " | Brede SPUK | €\xa040.000 | €\xa045.000 [stand van 1 april 2026]"
            " | €\xa040.000 (Zoals begroot verwacht) | €\xa00"
        ),
        "Overig | – | <pro memorie> | <niet genoemd> | <niet genoemd> | <niet genoemd>",
    ]


def test_promises_risks_contact_and_borging_are_told() -> None:
    """Everything that the raad may ask about stands on the page."""
    told = (
        "realisatie: [{afspraak: uren, moment: 2026-06, geen_waarde: nog_niet_bekend}]\n"
        "risicos: [{risico: subsidie, uitgekomen: deels, toelichting: De helft., inzet: minder}]\n"
        "betrokkenheid: [{partij: ggd, laatste_contact: 2026-05}, {partij: onbekende-partij}]\n"
        "borging: [{wat: Draaiboek klaar, moment: 2026-Q2}]\n"
    )
    found = chapters(told)
    assert found["Wat partijen leverden"][-1] == (
        "Welzijn Duinstad → ../../../../partijen/welzijn/ | in 2026 | Beweegcoach → ../../interventies/beweegcoach/"
        " | <nog niet bekend> [stand van juni 2026]"
    )
    assert found["Risico’s en kansen"][1:] == [
        "Subsidie → ../../risicos/#kans-subsidie | kans | Deels | De helft. | Minder inzet nodig",
        "Over dit risico zegt deze rapportage niets: ‘Vacature’.",
    ]
    assert found["Contact met partijen"][1:] == [
        "GGD Kust → ../../../../partijen/ggd/ | mei 2026",
        "onbekende-partij | –",
    ]
    assert found["Borging"][1:] == ["Draaiboek klaar | tweede kwartaal van 2026"]


def test_the_smallest_report_is_a_page() -> None:
    """A date and a summary are enough; what is missing is said once."""
    found = first_voortgang(duinstad({VOORTGANG: KOP}))
    assert found.kader.titel == "Tussenrapportage van 1 juli 2026"
    assert found.kader.ondertitel == "Stand van 1 juli 2026 · wanneer dit naar de raad gaat, is niet genoemd"
    assert found.kader.kengetallen == ()
    assert [hoofdstuk.sectie.titel for hoofdstuk in found.hoofdstukken] == ["Het geld"]
    assert found.ontbreekt == (
        "Niet genoemd in deze rapportage: de stand per interventie, wat er is besteed en bijsturingen."
    )


def test_a_transcribed_report_says_what_was_not_found() -> None:
    """A gap in a public source is not an omission of the gemeente."""
    profiel = "soort: gemeente\nnaam: Duinstad\nherkomst: openbare_bron\n"
    found = first_voortgang(duinstad({VOORTGANG: KOP, PROFIEL: profiel}))
    assert found.kader.ondertitel == "Stand van 1 juli 2026"
    assert found.ontbreekt == (
        "Niet gevonden in de openbare bron: de stand per interventie, wat er is besteed en bijsturingen."
    )


def test_successes_and_setbacks_are_printed_side_by_side_and_escaped() -> None:
    """The chapter has two columns, and a hostile title is printed as the letters it is."""
    told = 'successen: [{titel: "<b>Ja</b>"}]\ntegenvallers: [{titel: Nee}]\n'
    html = TEMPLATES.render("pages/voortgang.html.jinja", pagina=first_voortgang(duinstad({VOORTGANG: KOP + told})))
    assert html.count('<div class="twee-kolommen">') == 1
    assert "&lt;b&gt;Ja&lt;/b&gt;" in html
    assert '<nav class="jaren" aria-label="Verslagen van dit programma"' in html


def test_reach_that_may_not_be_told_and_reach_between_bounds_are_said_in_words() -> None:
    """Too few people to name the number is no zero and no gap."""
    told = (
        "interventies:\n"
        "  - {interventie: beweegcoach, geen_bereik: te_weinig_waarnemingen, bereik_eenheid: deelnemers}\n"
        "  - {interventie: wandelgroep, bereik_ondergrens: 20, bereik_bovengrens: 25, bereik_eenheid: lopers}\n"
    )
    assert [line.rpartition(" | ")[2] for line in chapters(told)["Per interventie"][1:]] == [
        "Bereik: te weinig waarnemingen",
        "Bereik: 20 tot 25 lopers",
    ]


NAJAAR = "duinstad/2026/gezondheid/voortgang/2026-najaar.yaml"
VAN_HET_NAJAAR = (
    "peildatum: 2026-najaar\nsamenvatting: Na de zomer.\nnaar_raad_op: 2026-12\n"
    "interventies: [{interventie: beweegcoach, status: loopt}]\n"
    "financien: [{regel: coach, jaar: 2026, besteed: 20000}]\n"
    "knelpunten: [{titel: Geen zaal, opgelost_op: 2026-Q4}]\n"
    'bijsturingen: [{datum: 2026-11, aanleiding: Regen, besluit: Binnen, gecommuniceerd_op: "2026"}]\n'
)


def test_a_report_of_a_season_is_as_precise_as_its_source() -> None:
    """Nobody knows the day, so no sentence names one, except the day on which the site looked."""
    found = first_voortgang(duinstad({NAJAAR: VAN_HET_NAJAAR}), nummer=-1)
    assert found.kader.titel == "Tussenrapportage van het najaar van 2026"
    assert found.kader.ondertitel == "Stand van het najaar van 2026 · naar de raad in december 2026"
    assert found.kader.peildatum == "najaar 2026 (bekeken op 30 november 2026)"
    read = read_chapters(found.hoofdstukken)
    assert read["Hoe staat het ervoor"][0] == "[Interventies per status in het najaar van 2026] Status | Aantal | Welke"
    (geld,) = (line for line in read["Het geld"] if "zoals bekend" in line)
    assert geld.startswith("[Het geld in 2026 zoals bekend op 30 november 2026, in euro’s]")
    assert read["Knelpunten"][1:] == ["Geen zaal | opgelost in het vierde kwartaal van 2026"]
    assert read["Wat we hebben veranderd"][1:] == ["november 2026 | Regen | Binnen | 2026"]


def test_a_page_tells_nothing_of_a_report_that_ends_later() -> None:
    """The report of a whole year has begun on the day of another report, which knows nothing of it yet."""
    hele_jaar = "duinstad/2026/gezondheid/voortgang/2026.yaml"
    besteed = 'peildatum: "2026"\nsamenvatting: Het jaar.\nfinancien: [{regel: coach, jaar: 2026, besteed: 30000}]\n'
    found = first_voortgang(duinstad({VOORTGANG: KOP, hele_jaar: besteed}))
    assert [link.tekst for link in found.verslagen][:2] == [
        "Tussenrapportage van 1 juli 2026",
        "Tussenrapportage van 2026",
    ]
    assert "30.000" not in str(read_chapters(found.hoofdstukken))


def test_the_menu_of_a_report_on_several_programmes_is_that_of_the_one_that_it_stands_with() -> None:
    """A chapter that only the other one has has no page there: the way to it would be a dead end."""
    address = "kustregio/2026/jong/voortgang/2026-07-01/"
    view = find_page(VoortgangPagina, catalogus_of(DUINSTAD), address, PEILDATUM).view()
    assert [(link.tekst, link.href) for link in view.kader.delen] == [
        ("Overzicht", "../../"),
        ("Volgen en evalueren", "../../volgen/"),
        ("Hoe het tot stand kwam", "../../totstandkoming/"),
    ]
