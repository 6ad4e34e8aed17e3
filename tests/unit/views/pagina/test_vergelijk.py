"""The page that compares two years: the summary, the warnings, and what became of every thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.knowledge import TEMPLATES
from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PROFIEL, PROGRAMMA, VORIG, VORIGE_COACH, WANDELGROEP, catalogus_of
from tests.unit.views.gemeentepagina import duinstad, jaar_of, publicist_of
from tests.unit.views.paginas import find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.pagina.vergelijk import VergelijkContent, VergelijkPagina
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Regel, Verandering

STOP = "duinstad/2025/gezondheid/interventies/kantine.yaml"
EVALUATIE = "duinstad/2025/gezondheid/evaluatie.yaml"
GESTOPT = {
    STOP: "titel: Gezonde kantine\nsoort: activiteit\nwat: Fruit in de kantine.\nstatus: loopt\n",
    EVALUATIE: """\
peildatum: 2026-02-01
samenvatting: Het liep.
interventies:
  - {interventie: kantine, oordeel: deels, besluit: stoppen, besluit_reden: Niemand kocht het fruit.}
""",
}
PER_BRON = "Begroot in 2025 en 2026 per bron van het geld, in euro’s"


def vergelijk_of(catalogus: Catalogus, voor: int = 2025, na: int = 2026) -> VergelijkContent:
    """Return the page of two years of the small publisher."""
    return find_page(VergelijkPagina, catalogus, f"duinstad/vergelijk/{voor}-{na}/").view()


def read_deel(pagina: VergelijkContent, anker: str) -> list[str]:
    """Return one part of the page as lines of text."""
    deel = next(each for each in pagina.hoofdstukken if each.sectie.anker == anker)
    lines = read_chapters([deel])[deel.sectie.titel]
    for groep in deel.groepen:
        lines.append(f"# {groep.titel}")
        lines += [line for each in groep.veranderingen for line in read_verandering(each)]
    return lines


def read_verandering(each: Verandering) -> Iterator[str]:
    """Return one thing with its changes as lines of text."""
    yield f"{each.link.tekst} → {each.link.href}" if each.link else each.naam
    yield from map(read_regel, each.regels)
    for verdieping in each.verder:
        yield f"+ {verdieping.titel}"
        yield from map(read_regel, verdieping.regels)


def read_regel(regel: Regel) -> str:
    """Return one change as a line of text, with its words and warnings behind it."""
    words = "".join(f" <{segment.soort}>{segment.tekst}" for segment in regel.segmenten)
    return f"- {regel.zin}{words}" + "".join(f" ! {found}" for found in regel.waarschuwingen)


def read_kort(pagina: VergelijkContent) -> list[str]:
    """Return the summary as lines of text."""
    return re.findall("<li>(.*?)</li>", str(pagina.kader.kort))


def read_links(links: tuple[Link, ...]) -> list[str]:
    """Return links as lines of text."""
    return [f"{link.tekst} → {link.href}" for link in links]


def test_the_summary_stands_in_numbers_and_in_words() -> None:
    pagina = vergelijk_of(duinstad(GESTOPT))
    assert pagina.kader.titel == "Van 2025 naar 2026"
    assert pagina.kader.ondertitel == "Interventies: 1 nieuw · 1 hernoemd · 1 gestopt"
    assert read_kort(pagina) == [
        (
            "Alleen wat van beide jaren bekend is (1 post): begroot was €\xa038.000 en is nu €\xa040.000: "
            "€\xa02.000 meer. Niet meegeteld: 1 regel van 2026."
        ),
        "Interventies: 1 nieuw, 1 hernoemd en 1 gestopt.",
        "Doelen: 2 gaan door en 1 hernoemd; prioriteiten: 1 gaat door en 1 hernoemd.",
        "Interventie ‘Gezonde kantine’ is gestopt (besluit: stoppen; reden: Niemand kocht het fruit).",
        "Nieuw: ‘Wandelgroep’. Samen wandelen.",
    ]
    assert [(each.waarde, each.naam, each.toelichting) for each in pagina.kader.kengetallen] == [
        ("1", "nieuw", ""),
        ("1", "hernoemd", ""),
        ("1", "gestopt", ""),
        ("€\xa038.000 → €\xa040.000", "begroot", "+\xa0€\xa02.000 · zonder 1 regel van 2026"),
    ]


def test_a_difference_in_money_is_given_when_every_amount_is_known() -> None:
    known = DUINSTAD[PROGRAMMA].replace("    - {id: overig, jaar: 2026, geen_bedrag: pm}\n", "")
    pagina = vergelijk_of(duinstad({PROGRAMMA: known}))
    assert read_kort(pagina)[0] == "Begroot was €\xa038.000 en is nu €\xa040.000: €\xa02.000 meer."
    assert pagina.kader.kengetallen[-1].toelichting == "+\xa0€\xa02.000"


def test_what_makes_figures_incomparable_stands_first() -> None:
    assert vergelijk_of(duinstad({})).let_op == (
        "Van 1 begrotingsregel in 2026 is het bedrag niet bekend: onbekend is geen nul.",
        "Alleen van 2026 is bekend wat is verwacht: vergelijk begroot met begroot, en niet met verwacht.",
    )


def test_an_interventie_is_new_stopped_with_its_reason_or_renamed() -> None:
    lines = read_deel(vergelijk_of(duinstad(GESTOPT)), "interventies")
    assert lines[:9] == [
        "# Nieuw",
        "[Interventies die in 2026 genoemd worden en in 2025 niet] Interventie | Wat",
        "Wandelgroep → ../../2026/gezondheid/interventies/wandelgroep/ | Samen wandelen.",
        "# Gestopt",
        "[Interventies die gestopt zijn] Interventie | Besluit | Reden | Laatste status | Staat in",
        (
            "Gezonde kantine → ../../2025/gezondheid/interventies/kantine/ | Stoppen | Niemand kocht het fruit. | "
            "Loopt | Evaluatie van 2025 → ../../2025/gezondheid/evaluatie/"
        ),
        "# Hernoemd, samengevoegd of gesplitst",
        "Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/",
        "- Interventie ‘Sportcoach’ heet nu ‘Beweegcoach’.",
    ]


def test_a_changed_text_shows_its_words() -> None:
    changed = DUINSTAD[BEWEEGCOACH].replace(
        "wat: Een coach helpt inwoners op weg.", "wat: Een coach voor sport en spel."
    )
    lines = read_deel(vergelijk_of(duinstad({BEWEEGCOACH: changed})), "interventies")
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


def test_money_stands_beside_money_of_the_same_kind() -> None:
    assert read_deel(vergelijk_of(duinstad({})), "geld") == [
        "# In totaal",
        "Elk soort bedrag staat naast hetzelfde soort bedrag van het andere jaar.",
        "[Het geld in 2025 en 2026, in euro’s: de som van de regels] Soort bedrag | 2025 | 2026 | Verschil",
        "Begroot | €\xa038.000 | €\xa040.000 [van 1 van de 2 regels bekend] | <niet te vergelijken>",
        (
            "Begroot, alleen wat van beide jaren bekend is [zonder 1 regel van 2026] | €\xa038.000 | €\xa040.000 | "
            "+\xa0€\xa02.000"
        ),
        "Verwacht | <niet bekend> | €\xa044.000 [van 1 van de 2 regels bekend] | <niet te vergelijken>",
        "[staven]",
        "# Waar het geld vandaan komt",
        f"[{PER_BRON}] Waar komt het geld vandaan | 2025 | 2026 | Verschil",
        "<bron niet genoemd> | €\xa038.000 | <niet bekend> | <niet te vergelijken>",
        "Brede SPUK | <staat er niet bij> | €\xa040.000 | <niet te vergelijken>",
        "# Per begrotingsregel",
        "[Begroot in 2025 en 2026, in euro’s, op het niveau dat beide jaren kennen] Waarvoor | 2025 | 2026 | Verschil",
        "Beweegcoach | €\xa038.000 | €\xa040.000 | +\xa0€\xa02.000",
        "Overig [alleen genoemd in 2026] | <staat er niet bij> | <pro memorie> | <niet te vergelijken>",
    ]


def test_goals_and_parties_that_came_and_went_lead_to_their_place() -> None:
    pagina = vergelijk_of(duinstad({}))
    assert read_deel(pagina, "doelen")[:3] == [
        "# Hernoemd, samengevoegd of gesplitst",
        "Slapen → ../../2026/gezondheid/doelen/#prioriteit-slapen",
        "- Prioriteit ‘Rusten’ heet nu ‘Slapen’.",
    ]
    assert read_deel(pagina, "partijen") == ["# Nieuw", "Welzijn Duinstad → ../../#partij-welzijn"]


def test_two_years_of_the_same_plan_say_that_nothing_changed() -> None:
    same = (
        DUINSTAD[VORIG]
        .replace("tot_en_met: 2025", "tot_en_met: 2026")
        .replace("{regels: [", "{regels: [{id: sportcoach, jaar: 2026, begroot: 38000}, ")
    )
    pagina = vergelijk_of(catalogus_of({PROFIEL: DUINSTAD[PROFIEL], VORIG: same, VORIGE_COACH: DUINSTAD[VORIGE_COACH]}))
    assert pagina.gelijk == "Tussen 2025 en 2026 is er niets veranderd."
    assert read_kort(pagina) == [
        "Begroot was €\xa038.000 en is nu €\xa038.000: evenveel.",
        "Interventies: 1 gaat door.",
    ]


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
    assert read_kort(pagina) == ["Geen van beide jaren noemt bedragen.", "Geen van beide jaren noemt interventies."]


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


def test_money_known_at_another_level_is_compared_there_and_says_so() -> None:
    split = DUINSTAD[PROGRAMMA].replace(
        "    - {id: coach, interventie: beweegcoach, dekking: spuk, jaar: 2026, begroot: 40000, was: sportcoach}\n",
        "    - {id: loon, interventie: beweegcoach, jaar: 2026, begroot: 30000}\n"
        "    - {id: reis, interventie: beweegcoach, jaar: 2026, begroot: 12000}\n",
    )
    whole = DUINSTAD[VORIG].replace("{id: sportcoach, jaar", "{id: alles, interventie: sportcoach, jaar")
    pagina = vergelijk_of(duinstad({PROGRAMMA: split, VORIG: whole}))
    assert "Ander niveau: het geld van 2026 is hier alleen te vergelijken per interventie." in pagina.let_op
    assert read_deel(pagina, "geld")[-2:] == [
        (
            "Beweegcoach [ander niveau: hier alleen te vergelijken per interventie] | €\xa038.000 | €\xa042.000 | "
            "+\xa0€\xa04.000"
        ),
        "Overig [alleen genoemd in 2026] | <staat er niet bij> | <pro memorie> | <niet te vergelijken>",
    ]


def test_pijlers_are_counted_in_both_years() -> None:
    voor = f"{DUINSTAD[VORIGE_COACH]}pijlers: [voorlichting_educatie]\n"
    na = f"{DUINSTAD[BEWEEGCOACH]}pijlers: [voorlichting_educatie, fysieke_sociale_omgeving]\n"
    groep = f"{DUINSTAD[WANDELGROEP]}pijlers: [fysieke_sociale_omgeving]\n"
    changed = {VORIGE_COACH: voor, BEWEEGCOACH: na, WANDELGROEP: groep}
    assert read_deel(vergelijk_of(duinstad(changed)), "pijlers") == [
        "[Aantal interventies per pijler; een interventie kan bij meer pijlers horen] Pijler | 2025 | 2026 | Verschil",
        "(A Voorlichting en educatie) | 1 | 1 | gelijk",
        "(B Signalering, advies en ondersteuning) | 0 | 0 | gelijk",
        "(C Fysieke en sociale omgeving) | 0 | 2 | +\xa02",
        "(D Regelgeving en handhaving) | 0 | 0 | gelijk",
        "- Interventie ‘Beweegcoach’: bij ‘Pijlers’ wordt nu ook genoemd: fysieke en sociale omgeving.",
    ]


def test_a_year_in_which_no_pijler_is_named_has_not_none_of_them() -> None:
    """And without the pijlers of every interventie there is no difference to give."""
    na = f"{DUINSTAD[BEWEEGCOACH]}pijlers: [voorlichting_educatie]\n"
    assert read_deel(vergelijk_of(duinstad({BEWEEGCOACH: na})), "pijlers")[:3] == [
        "In 2026 staat bij 1 interventie geen pijler.",
        "[Aantal interventies per pijler; een interventie kan bij meer pijlers horen] Pijler | 2025 | 2026 | Verschil",
        "(A Voorlichting en educatie) | <niet genoemd> | 1 | <niet te vergelijken>",
    ]


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
