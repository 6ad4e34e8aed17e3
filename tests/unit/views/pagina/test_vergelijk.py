"""The page that compares two years: the summary, the warnings, and what became of every thing."""

from __future__ import annotations

import re

from tests.knowledge import TEMPLATES
from tests.unit.plannen import (
    BEWEEGCOACH,
    DUINSTAD,
    PROFIEL,
    VORIG,
    VORIGE_COACH,
    catalogus_of,
)
from tests.unit.views.gemeentepagina import duinstad, jaar_of, publicist_of
from tests.unit.views.pagina.vergelijkpagina import (
    GESTOPT,
    read_deel,
    read_kort,
    read_links,
    read_woorden,
    vergelijk_of,
)
from tests.unit.views.paginas import find_page
from uitvoeringskompas.views.pagina.vergelijk import VergelijkContent, VergelijkPagina


def test_the_summary_stands_in_numbers_and_in_words() -> None:
    pagina = vergelijk_of(duinstad(GESTOPT))
    assert pagina.kader.titel == "Van 2025 naar 2026"
    assert read_kort(pagina) == [
        (
            "Van de 2 interventies van 2025 gaat er 1 verder (onder een andere naam) en is er 1 gestopt; "
            "in 2026 is er 1 nieuw."
        ),
        (
            "Alleen wat van beide jaren bekend is (1 post): begroot was €\xa038.000 en is nu €\xa040.000: "
            "€\xa02.000 meer. Niet meegeteld: 1 regel van 2026."
        ),
        "Doelen: 2 gaan door en 1 hernoemd; prioriteiten: 1 gaat door en 1 hernoemd.",
        "Interventie ‘Gezonde kantine’ is gestopt (besluit: stoppen; reden: Niemand kocht het fruit).",
    ]


def test_what_makes_all_figures_incomparable_stands_first() -> None:
    later = DUINSTAD[VORIG].replace("van: 2025, tot_en_met: 2025", "van: 2028, tot_en_met: 2028")
    pagina = vergelijk_of(duinstad({"duinstad/2028/gezondheid/programma.yaml": later}), 2026, 2028)
    assert pagina.let_op == ("Tussen 2026 en 2028 ligt 2027. Van dat jaar staat hier geen programma.",)


def test_an_interventie_is_stopped_with_its_reason_new_or_renamed() -> None:
    assert read_deel(vergelijk_of(duinstad(GESTOPT)), "interventies") == [
        (
            "[Wat er van de interventies van 2025 werd, en welke er in 2026 bij kwamen] "
            "Interventie | In 2026 | Wat werd ervan"
        ),
        (
            "Gezonde kantine → ../../2025/gezondheid/interventies/kantine/ | <niet genoemd> | (Gestopt) "
            "Evaluatie van 2025 → ../../2025/gezondheid/evaluatie/ [Besluit: stoppen. Niemand kocht het fruit.]"
        ),
        (
            "Wandelgroep [niet genoemd in 2025] | Wandelgroep → ../../2026/gezondheid/interventies/wandelgroep/ | "
            "(Nieuw) [Samen wandelen.]"
        ),
        (
            "Sportcoach → ../../2025/gezondheid/interventies/sportcoach/ | "
            "Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/ | "
            "(Hernoemd) Lees de 7 wijzigingen → #woorden-interventie-2026-gezondheid-beweegcoach"
        ),
        "[stroom]",
    ]


def test_the_words_about_many_changes_are_folded_and_counted() -> None:
    assert read_woorden(vergelijk_of(duinstad(GESTOPT)), "Interventies")[:4] == [
        "dicht: Interventies: 7 wijzigingen {woorden-interventies}",
        "# Hernoemd, samengevoegd of gesplitst",
        (
            "Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/ "
            "{woorden-interventie-2026-gezondheid-beweegcoach}"
        ),
        "- Interventie ‘Sportcoach’ heet nu ‘Beweegcoach’.",
    ]


def interventie(jaar: int, naam: str, rest: str = "") -> dict[str, str]:
    """Return one interventie of a year."""
    text = f"titel: {naam.capitalize()}\nsoort: activiteit\nwat: Samen.\nstatus: loopt\n{rest}"
    return {f"duinstad/{jaar}/gezondheid/interventies/{naam}.yaml": text}


def test_what_merged_and_what_split_off_says_from_what() -> None:
    files = {
        **interventie(2025, "koffie"),
        **interventie(2025, "thee"),
        **interventie(2025, "coach"),
        **interventie(2026, "dranken", "vervangt: [koffie, thee]\n"),
        **interventie(2026, "coach"),
        **interventie(2026, "jeugdcoach", "afgesplitst_van: coach\n"),
    }
    pagina = vergelijk_of(duinstad(files))
    assert [re.sub(" → [^ ]*", "", line) for line in read_deel(pagina, "interventies")[1:]] == [
        "Wandelgroep [niet genoemd in 2025] | Wandelgroep | (Nieuw) [Samen wandelen.]",
        "Koffie Thee | Dranken | (Samengevoegd) Lees de wijziging",
        "Sportcoach | Beweegcoach | (Hernoemd) Lees de 7 wijzigingen",
        "Jeugdcoach [niet genoemd in 2025] | Jeugdcoach | (Afgesplitst) [komt uit Coach]",
        "[Interventies waarvan geldt: gaat door] Interventie | In 2026 | Wat werd ervan",
        "Coach | Coach | (Gaat door) [hetzelfde gebleven]",
        "[stroom]",
    ]
    assert read_kort(pagina)[0] == (
        "Alle 4 interventies van 2025 gaan verder (2 samengevoegd en 1 onder een andere naam); "
        "in 2026 is er 1 nieuw en is er 1 afgesplitst."
    )


def test_a_changed_text_shows_its_words() -> None:
    changed = DUINSTAD[BEWEEGCOACH].replace(
        "wat: Een coach helpt inwoners op weg.", "wat: Een coach voor sport en spel."
    )
    lines = read_woorden(vergelijk_of(duinstad({BEWEEGCOACH: changed})), "Interventies")
    assert (
        "- De tekst bij ‘Wat’ is gewijzigd, met 3 woorden erbij en 1 woord weg. "
        "<gelijk>Een coach voor <weg> sport. <erbij> sport en spel."
    ) in lines


def test_words_that_went_and_came_are_told_without_colour() -> None:
    changed = DUINSTAD[BEWEEGCOACH].replace("wat: Een coach helpt inwoners op weg.", "wat: Een coach voor <b>spel</b>.")
    html = TEMPLATES.render("pages/vergelijk.html.jinja", pagina=vergelijk_of(duinstad({BEWEEGCOACH: changed})))
    assert '<del><span class="voorlezen">weg: </span> sport.<span class="voorlezen">, einde weg</span></del>' in html
    assert (
        '<ins><span class="voorlezen">erbij: </span> &lt;b&gt;spel&lt;/b&gt;.'
        '<span class="voorlezen">, einde erbij</span></ins>' in html
    )


def test_goals_and_parties_that_came_and_went_lead_to_their_place() -> None:
    pagina = vergelijk_of(duinstad({}))
    assert read_deel(pagina, "doelen")[:3] == [
        "1 prioriteit en 2 doelen gaan door.",
        (
            "[Prioriteiten en doelen die er van 2025 naar 2026 bij kwamen, weg gingen of verder gingen als iets anders]"
            " Wat | In 2026 | Wat werd ervan"
        ),
        (
            "Rusten → ../../2025/gezondheid/doelen/#prioriteit-rusten | "
            "Slapen → ../../2026/gezondheid/doelen/#prioriteit-slapen | "
            "(Hernoemd) Lees de wijziging → #woorden-prioriteit-2026-gezondheid-slapen"
        ),
    ]
    assert read_woorden(pagina, "Prioriteiten en doelen")[:4] == [
        "open: Prioriteiten en doelen: 3 wijzigingen {woorden-doelen}",
        "# Hernoemd, samengevoegd of gesplitst",
        "Slapen → ../../2026/gezondheid/doelen/#prioriteit-slapen {woorden-prioriteit-2026-gezondheid-slapen}",
        "- Prioriteit ‘Rusten’ heet nu ‘Slapen’.",
    ]
    assert read_deel(pagina, "partijen") == ["# Nieuw", "Welzijn Duinstad → ../../partijen/welzijn/"]


def same_plan_twice(profiel: str) -> VergelijkContent:
    """Return the comparison of two years that have one plan together."""
    same = (
        DUINSTAD[VORIG]
        .replace("tot_en_met: 2025", "tot_en_met: 2026")
        .replace("{regels: [", "{regels: [{id: sportcoach, jaar: 2026, begroot: 38000}, ")
    )
    return vergelijk_of(catalogus_of({PROFIEL: profiel, VORIG: same, VORIGE_COACH: DUINSTAD[VORIGE_COACH]}))


def read_vouw(pagina: VergelijkContent) -> list[str]:
    """Return the lines under which the interventies that go on are folded."""
    deel = next(each for each in pagina.hoofdstukken if each.sectie.anker == "interventies")
    return [part.vouw for part in deel.onderdelen if part.vouw]


def test_two_years_of_the_same_plan_say_that_both_say_the_same() -> None:
    """Of the plans that is so; what happened in the gemeente between them may be anything."""
    pagina = same_plan_twice(DUINSTAD[PROFIEL])
    assert pagina.gelijk == "In de plannen van 2025 en 2026 staat hetzelfde."
    assert read_vouw(pagina) == ["1 interventie gaat door: bekijk welke"]
    assert read_kort(pagina) == [
        "De enige interventie van 2025 gaat verder; voor 2026 wordt geen andere genoemd.",
        "Begroot was €\xa038.000 en is nu €\xa038.000: evenveel.",
    ]


def test_of_a_public_source_it_is_only_said_that_no_difference_was_found() -> None:
    pagina = same_plan_twice("soort: gemeente\nnaam: Duinstad\nherkomst: openbare_bron\n")
    assert pagina.gelijk == "Tussen de plannen van 2025 en 2026 is geen verschil gevonden."
    assert read_vouw(pagina) == ["1 interventie staat in de plannen van beide jaren: bekijk welke"]


def test_a_publisher_with_next_to_nothing_has_a_page_too() -> None:
    minimal = """\
titel: Plan
samenvatting: Kort.
reikwijdte: {soort: totaal}
looptijd: {van: 2025, tot_en_met: 2026}
status: concept
"""
    pagina = vergelijk_of(catalogus_of({PROFIEL: DUINSTAD[PROFIEL], VORIG: minimal}))
    assert (pagina.hoofdstukken, pagina.let_op, pagina.andere) == ((), (), ())
    assert read_kort(pagina) == ["Geen van beide jaren noemt interventies.", "Geen van beide jaren noemt bedragen."]


def test_every_pair_of_years_can_be_reached() -> None:
    later = DUINSTAD[VORIG].replace("van: 2025, tot_en_met: 2025", "van: 2027, tot_en_met: 2027")
    catalogus = duinstad({"duinstad/2027/gezondheid/programma.yaml": later})
    assert read_links(jaar_of(catalogus, 2026).kader.vergelijk) == [
        "Vergelijk met 2025 → ../vergelijk/2025-2026/",
        "Vergelijk met 2027 → ../vergelijk/2026-2027/",
    ]
    assert read_links(publicist_of(catalogus).kader.vergelijk) == [
        "Vergelijk 2026 met 2027 → vergelijk/2026-2027/",
        "Vergelijk 2025 met 2026 → vergelijk/2025-2026/",
    ]
    assert read_links(vergelijk_of(catalogus).andere) == [
        "2025: vergelijk met 2027 → ../2025-2027/",
        "2026: vergelijk met 2027 → ../2026-2027/",
    ]


def test_the_page_is_named_after_its_years() -> None:
    page = find_page(VergelijkPagina, duinstad({}), "duinstad/vergelijk/2025-2026/")
    assert page.title == "2025 en 2026 vergeleken – Duinstad"
    assert page.description == (
        "Wat er bij Duinstad anders werd van 2025 naar 2026: interventies, doelen, geld en partijen."
    )


def test_with_many_years_a_page_leads_to_those_beside_it_and_these_to_all_others() -> None:
    long = DUINSTAD[VORIG].replace("tot_en_met: 2025", "tot_en_met: 2030")
    catalogus = duinstad({VORIG: long})
    assert read_links(jaar_of(catalogus, 2027).kader.vergelijk) == [
        "Vergelijk met 2026 → ../vergelijk/2026-2027/",
        "Vergelijk met 2028 → ../vergelijk/2027-2028/",
    ]
    assert [link.tekst for link in publicist_of(catalogus).kader.vergelijk] == [
        "Vergelijk 2029 met 2030",
        "Vergelijk 2028 met 2029",
        "Vergelijk 2027 met 2028",
        "Vergelijk 2026 met 2027",
    ]
    assert len(vergelijk_of(catalogus, 2026, 2027).andere) == 8


def test_a_search_finds_what_changed_with_the_years_beside_each_other_alone() -> None:
    """What changed over more years stands there too, in the same words."""
    later = DUINSTAD[VORIG].replace("van: 2025, tot_en_met: 2025", "van: 2027, tot_en_met: 2027")
    catalogus = duinstad({"duinstad/2027/gezondheid/programma.yaml": later})
    pages = {(voor, na): f"duinstad/vergelijk/{voor}-{na}/" for voor, na in ((2025, 2026), (2026, 2027), (2025, 2027))}
    found = {years: find_page(VergelijkPagina, catalogus, address).is_findable for years, address in pages.items()}
    assert found == {(2025, 2026): True, (2026, 2027): True, (2025, 2027): False}
