"""The page of a party over the years: what it does now, what it promised, and what it did before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PROFIEL, PROGRAMMA, VOORTGANG, VORIGE_COACH, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.pagina.partij import PartijPagina
from uitvoeringskompas.views.pagina.partij.lijst import PartijenlijstPagina

PROMISE = "{id: uren, partij: welzijn, interventie: beweegcoach, jaar: 2026}"
FULL = '{id: uren, partij: welzijn, interventie: beweegcoach, operator: ">=", norm: 6, eenheid: groepen, jaar: 2026, '
RICH = {
    PROGRAMMA: DUINSTAD[PROGRAMMA].replace(PROMISE, FULL + 'terugkoppeling: ["2026-07"]}')
    + "samenwerkingsafspraken: [{id: s1, titel: Samen bewegen, met: [welzijn, ggd], vorm: convenant}]\n"
    + "totstandkoming: {partijen: [{partij: ggd, rol: adviseert, inbreng: [kennis]}]}\n"
    + "regie:\n  extern: {partij: ggd}\n  stuurgroepen: [{naam: Stuurgroep, partijen: [ggd]}]\n"
    + "  overleg: [{met: [ggd, welzijn], frequentie: Elke maand}]\n",
    BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace("{partij: welzijn}", "{partij: welzijn, rol: trekker}")
    + "financiers: [{partij: ggd, aandeel_procent: 50}]\n"
    + "taken: [{taak: Werven, partij: welzijn}, {taak: Tellen, partij: welzijn}]\n",
    VOORTGANG: DUINSTAD[VOORTGANG] + "betrokkenheid: [{partij: ggd, laatste_contact: 2026-06}]\n",
    VORIGE_COACH: DUINSTAD[VORIGE_COACH] + "uitvoerders: [{partij: welzijn}]\n",
}


def view(partij: str, changed: Mapping[str, str] | None = None, peildatum: date = PEILDATUM) -> PageContent:
    """Return the page of a party of Duinstad, after some files got another text."""
    catalogus = catalogus_of({**DUINSTAD, **(RICH if changed is None else changed)})
    return find_page(PartijPagina, catalogus, f"duinstad/partijen/{partij}/", peildatum).view()


WELZIJN = {
    "Wat doet deze partij": [
        "Welzijn Duinstad voert 1 interventie uit en beloofde 1 resultaat, in ‘Gezondheid 2026’.",
        "* Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/ (Loopt) ",
        "  Rol: Trekker",
        "  Taken: Werven en tellen",
        "  Beloofd: minstens 6 groepen in 2026",
        "  Geleverd: 4 groepen",
        "Bekijk ‘Gezondheid 2026’ → ../../2026/gezondheid/",
    ],
    "Beloofd en geleverd": [
        (
            "[Wat Welzijn Duinstad beloofde, en wat er kwam (Gezondheid 2026)] Beloofd | Interventie | "
            "Geleverd | Vergeleken met de afspraak"
        ),
        (
            "minstens 6 groepen in 2026 | Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/ | 4 "
            "groepen | (Loopt nog) [nog 2 te gaan]"
        ),
        "+ Elk verslag over deze beloften",
        (
            "[Wat elk verslag erover meldt (Gezondheid 2026)] Beloofd | Interventie | Geleverd | Vergeleken "
            "met de afspraak | Staat in"
        ),
        (
            "minstens 6 groepen in 2026 | Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/ | 4 "
            "groepen | (Loopt nog) [nog 2 te gaan] | Tussenrapportage van 1 juli 2026 → "
            "../../2026/gezondheid/voortgang/2026-07-01/"
        ),
        "+ Wanneer deze partij vertelt hoe het gaat",
        "[Wanneer deze partij vertelt hoe het gaat] Wanneer | Waarover",
        "Juli 2026 | Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/ [minstens 6 groepen in 2026]",
    ],
    "Afspraken over samenwerken": [
        "[Afspraken over samenwerken in Gezondheid 2026] Afspraak | Met wie",
        "Samen bewegen → ../../2026/gezondheid/partijen/#afspraak-s1 [convenant] | GGD Kust → ../ggd/",
    ],
    "Door de jaren": [
        "[Wat deze partij per programma doet, het nieuwste eerst] Programma | Voert uit | Beloften | Afspraken",
        (
            "Gezondheid 2026 → ../../2026/gezondheid/partijen/#partij-welzijn | Beweegcoach → "
            "../../2026/gezondheid/interventies/beweegcoach/ | 1 | 1"
        ),
        (
            "Gezondheid 2025 → ../../2025/gezondheid/partijen/#partij-welzijn | Sportcoach → "
            "../../2025/gezondheid/interventies/sportcoach/ | – | –"
        ),
    ],
    "Over deze partij": [
        "Soort: Welzijnsorganisatie",
        "Overleg: Elke maand",
    ],
}
GGD = {
    "Wat doet deze partij": [
        "GGD Kust betaalt mee aan 1 interventie en heeft de externe regie, in ‘Gezondheid 2026’.",
        "* Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/ (Loopt) ",
        "  Betaalt: 50%",
        "Bekijk ‘Gezondheid 2026’ → ../../2026/gezondheid/",
    ],
    "Afspraken over samenwerken": [
        "[Afspraken over samenwerken in Gezondheid 2026] Afspraak | Met wie",
        "Samen bewegen → ../../2026/gezondheid/partijen/#afspraak-s1 [convenant] | Welzijn Duinstad → ../welzijn/",
    ],
    "Wat deze partij inbrengt": [
        "[Interventies die deze partij betaalt] Interventie | Wanneer | Deel",
        "Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/ | 2026 | 50%",
    ],
    "Over deze partij": [
        "Soort: GGD",
        "Zit in: Stuurgroep",
        "Overleg: Elke maand",
        "Laatste contact: juni 2026 [volgens de tussenrapportage van 1 juli 2026]",
        "+ Bij het maken van het programma",
        "# Gezondheid 2026",
        "Rol: Adviseerde",
        "Brengt in: Kennis",
    ],
}


def test_everything_that_the_page_of_a_party_that_carries_out_says() -> None:
    """Its card says its role, its tasks, what it promised and what it delivered."""
    page = view("welzijn")
    assert (page.kader.bovenkop, page.kader.titel, page.ontbreekt) == (
        "Partij · welzijnsorganisatie",
        "Welzijn Duinstad",
        "",
    )
    assert read_chapters(page.hoofdstukken) == WELZIJN


def test_everything_that_the_page_of_a_party_that_pays_and_steers_says() -> None:
    """What it did to make the programme is there on demand."""
    assert read_chapters(view("ggd").hoofdstukken) == GGD


def test_of_a_programme_that_is_over_it_is_told_what_the_party_was_to_do_and_not_that_it_did() -> None:
    """A plan says who would carry out and pay; whether that was done is for the reports."""
    later = date(2030, 1, 1)
    lines = read_chapters(view("welzijn", peildatum=later).hoofdstukken)["Wat doet deze partij"]
    assert lines[0] == (
        "Welzijn Duinstad stond bij 1 interventie als uitvoerder en beloofde 1 resultaat, in ‘Gezondheid 2026’."
    )
    chapter = read_chapters(view("ggd", peildatum=date(2030, 1, 1)).hoofdstukken)["Wat doet deze partij"]
    assert chapter[0] == "GGD Kust zou meebetalen aan 1 interventie en had de externe regie, in ‘Gezondheid 2026’."


def test_of_who_carries_out_without_a_role_no_role_is_made_up() -> None:
    """What the plan does say of its part is told; the sentence above says that it carries out."""
    for said, expected in (("", []), (", toelichting: Doet mee.", ["  Uitvoering: Doet mee."])):
        coach = DUINSTAD[BEWEEGCOACH].replace("{partij: welzijn}", f"{{partij: welzijn{said}}}")
        lines = read_chapters(view("welzijn", {BEWEEGCOACH: coach}).hoofdstukken)["Wat doet deze partij"]
        assert lines[0].startswith("Welzijn Duinstad voert 1 interventie uit")
        assert [line for line in lines if line.startswith(("  Rol", "  Uitvoering"))] == expected


@pytest.mark.parametrize(
    ("herkomst", "afwezig"), [("eigen", "niet genoemd"), ("openbare_bron", "niet gevonden in de bron")]
)
def test_of_a_party_without_a_part_in_a_programme_is_only_said_that_the_part_is_not_known(
    herkomst: str, afwezig: str
) -> None:
    """What it does may stand in its description, and a text of the programme may name it."""
    files = {PROFIEL: DUINSTAD[PROFIEL].replace("herkomst: eigen", f"herkomst: {herkomst}")}
    page = view("ggd", files)
    assert page.ontbreekt == f"Bij welke interventie of afspraak deze partij hoort, is {afwezig}."
    assert read_chapters(page.hoofdstukken) == {"Over deze partij": ["Soort: GGD"]}
    lijst = find_page(PartijenlijstPagina, catalogus_of({**DUINSTAD, **files}), "duinstad/partijen/").view()
    assert read_chapters(lijst.hoofdstukken)["Met wie we samenwerken"][1:] == [
        f"GGD Kust → ggd/ | GGD | – | <{afwezig}> {{partij-ggd}}",
        "Welzijn Duinstad → welzijn/ | Welzijnsorganisatie | 1 interventie en 1 belofte | 2026 {partij-welzijn}",
    ]


def test_the_list_names_every_party_once_with_what_it_does_now() -> None:
    catalogus = catalogus_of({**DUINSTAD, **RICH})
    page = find_page(PartijenlijstPagina, catalogus, "duinstad/partijen/").view()
    assert page.kader.ondertitel == "2 partijen"
    assert read_chapters(page.hoofdstukken) == {
        "Met wie we samenwerken": [
            "[Partijen, op alfabet] Partij | Soort | Interventies en beloften | Heeft een rol in",
            "GGD Kust → ggd/ | GGD | – | 2026 {partij-ggd}",
            (
                "Welzijn Duinstad → welzijn/ | Welzijnsorganisatie | 1 interventie en 1 belofte | 2025 en "
                "2026 {partij-welzijn}"
            ),
        ],
    }


def test_what_a_party_did_before_is_told_as_before() -> None:
    """GGD Kust carried out the year before, and only pays and steers now."""
    files = {**DUINSTAD, **RICH, VORIGE_COACH: DUINSTAD[VORIGE_COACH] + "uitvoerders: [{partij: ggd}]\n"}
    page = find_page(PartijenlijstPagina, catalogus_of(files), "duinstad/partijen/").view()
    assert read_chapters(page.hoofdstukken)["Met wie we samenwerken"][1] == (
        "GGD Kust → ggd/ | GGD | eerder: 1 interventie | 2025 en 2026 {partij-ggd}"
    )


def test_what_two_programmes_say_alike_of_a_party_stands_once() -> None:
    tweede = DUINSTAD[PROGRAMMA].replace("titel: Gezondheid 2026", "titel: Jeugd 2026")
    files = {
        PROGRAMMA: DUINSTAD[PROGRAMMA] + "regie:\n  overleg: [{met: [ggd], frequentie: Elke maand}]\n",
        PROGRAMMA.replace("gezondheid", "jeugd"): tweede
        + "regie:\n  overleg: [{met: [ggd], frequentie: Elke maand}]\n",
    }
    assert read_chapters(view("ggd", files).hoofdstukken)["Over deze partij"] == ["Soort: GGD", "Overleg: Elke maand"]
